//! `range`.

use super::arguments::{arity, class_arg, no_keywords};
use super::sequence;
use super::slice::long_indices;
use crate::object::function::{NativeDef, NativeRole};
use crate::object::int::{IntOp, IntRef};
use crate::object::iter::{RangeObj, SliceObj};
use crate::object::number::{CmpOp, number_compare};
use crate::object::*;
use crate::vm::native::{Args, FullNative};
use crate::vm::{GetSetDef, Vm};

use NativeRole::{Method, New, Wrapper};

pub(crate) static METHODS: &[NativeDef] = &[
    NativeDef::either(
        "__new__",
        New,
        1,
        255,
        "**",
        super::leaves::new_range,
        &FullNative(new),
    ),
    NativeDef::full("__repr__", Wrapper, 1, 1, "", &FullNative(repr)),
    NativeDef::leaf("__len__", Wrapper, 1, 1, "", len),
    NativeDef::leaf("__bool__", Wrapper, 1, 1, "", |heap, args| {
        let n = length(heap, args[0])?;
        Ok(Value::bool(n != Value::small_int(0)))
    }),
    NativeDef::leaf("__iter__", Wrapper, 1, 1, "", |heap, args| {
        Ok(heap.iter_simple(args[0]).unwrap_or(Value::NONE))
    }),
    NativeDef::leaf("__reversed__", Method, 1, 1, "", reversed),
    NativeDef::full("__getitem__", Wrapper, 2, 2, "", &FullNative(get_item)),
    NativeDef::full(
        "__contains__",
        Wrapper,
        2,
        2,
        "",
        &FullNative(|vm, args| {
            if is_exact_int(args.at(1)) {
                return Ok(Value::bool(
                    place(&mut vm.heap, args.at(0), args.at(1))?.is_some(),
                ));
            }
            Ok(Value::bool(search(vm, args.at(0), args.at(1))?.is_some()))
        }),
    ),
    NativeDef::full("index", Method, 2, 2, "", &FullNative(index)),
    NativeDef::full("count", Method, 2, 2, "", &FullNative(count)),
    NativeDef::leaf("__eq__", Wrapper, 2, 2, "", |heap, args| {
        Ok(eq(heap, args)?.map_or(Value::NOT_IMPLEMENTED, Value::bool))
    }),
    NativeDef::leaf("__ne__", Wrapper, 2, 2, "", |heap, args| {
        Ok(eq(heap, args)?.map_or(Value::NOT_IMPLEMENTED, |same| Value::bool(!same)))
    }),
    NativeDef::leaf("__hash__", Wrapper, 1, 1, "", hash_method),
    NativeDef::full(
        "__reduce__",
        Method,
        1,
        1,
        "",
        &FullNative(|vm, args| {
            let r = object(&vm.heap, args.at(0));
            let parts = vm.heap.new_tuple(&[r.start, r.stop, r.step]);
            Ok(vm.heap.new_tuple(&[ids::RANGE.value(), parts]))
        }),
    ),
];

pub(crate) static GETSETS: &[GetSetDef] = &[
    GetSetDef::write(
        ids::RANGE,
        "start",
        |vm, v| Ok(object(&vm.heap, v).start),
        super::slice::readonly,
    ),
    GetSetDef::write(
        ids::RANGE,
        "stop",
        |vm, v| Ok(object(&vm.heap, v).stop),
        super::slice::readonly,
    ),
    GetSetDef::write(
        ids::RANGE,
        "step",
        |vm, v| Ok(object(&vm.heap, v).step),
        super::slice::readonly,
    ),
];

/// Installs the type.
pub(crate) fn install(vm: &mut Vm) {
    vm.set_doc(ids::RANGE, "range(stop) -> range\nrange(start, stop[, step]) -> range\n\nThe ints from start up to but not including stop, by step.");
    vm.install_methods(ids::RANGE, METHODS);
    vm.install_getsets(GETSETS);
}

fn object(heap: &Heap, value: Value) -> RangeObj {
    match value.as_range() {
        Some(id) => heap.range(id).clone(),
        None => RangeObj {
            start: Value::small_int(0),
            stop: Value::small_int(0),
            step: Value::small_int(1),
        },
    }
}

fn length(heap: &mut Heap, value: Value) -> R {
    let range = object(heap, value);
    heap.range_len(&range)
}

fn new(vm: &mut Vm, args: &Args) -> R {
    class_arg(vm, args, ids::RANGE)?;
    no_keywords(vm, args, "range")?;
    arity(vm, "range", args.len() - 1, 1, 3)?;
    let first = vm.index(args.at(1))?;
    if args.len() == 2 {
        return Ok(make(
            &mut vm.heap,
            Value::small_int(0),
            first,
            Value::small_int(1),
        ));
    }
    let stop = vm.index(args.at(2))?;
    let step = match args.get(3) {
        Some(s) => vm.index(s)?,
        None => Value::small_int(1),
    };
    if step == Value::small_int(0) {
        return Err(vm.heap.value_error("range() arg 3 must not be zero"));
    }
    Ok(make(&mut vm.heap, first, stop, step))
}

fn make(heap: &mut Heap, start: Value, stop: Value, step: Value) -> Value {
    heap.alloc_range(RangeObj { start, stop, step }).value()
}

fn repr(vm: &mut Vm, args: &Args) -> R {
    let r = object(&vm.heap, args.at(0));
    let (start, stop) = (
        vm.heap.int_text(r.start, 10)?,
        vm.heap.int_text(r.stop, 10)?,
    );
    let text = if r.step == Value::small_int(1) {
        format!("range({start}, {stop})")
    } else {
        format!("range({start}, {stop}, {})", vm.heap.int_text(r.step, 10)?)
    };
    Ok(vm.heap.new_str(&text))
}

fn len(heap: &mut Heap, args: &[Value]) -> R {
    let n = length(heap, args[0])?;
    match heap.to_int(n).and_then(IntRef::to_i64) {
        Some(_) => Ok(n),
        None => Err(heap.overflow_error("Python int too large to convert to C ssize_t")),
    }
}

/// `start + i * step`.
fn item(heap: &mut Heap, range: &RangeObj, i: Value) -> R {
    let offset = heap.int_binary(IntOp::Mul, i, range.step)?;
    heap.int_binary(IntOp::Add, range.start, offset)
}

fn reversed(heap: &mut Heap, args: &[Value]) -> R {
    let range = object(heap, args[0]);
    let n = heap.range_len(&range)?;
    let one = Value::small_int(1);
    let last = heap.int_binary(IntOp::Sub, n, one)?;
    let start = item(heap, &range, last)?;
    let stop = heap.int_binary(IntOp::Sub, range.start, range.step)?;
    let step = heap.int_neg(range.step)?;
    let backwards = make(heap, start, stop, step);
    Ok(heap.iter_simple(backwards).unwrap_or(Value::NONE))
}

fn get_item(vm: &mut Vm, args: &Args) -> R {
    let range = object(&vm.heap, args.at(0));
    if let Some(slice) = sequence::as_slice(&vm.heap, args.at(1)) {
        return sliced(vm, &range, &slice);
    }
    let key = args.at(1);
    if vm.heap.exact_int(key).is_none() && vm.special(key, intern::sym::INDEX).is_none() {
        let text = format!(
            "range indices must be integers or slices, not {}",
            vm.heap.type_name(key)
        );
        return Err(vm.heap.type_error(&text));
    }
    let mut i = vm.index(key)?;
    let heap = &mut vm.heap;
    let n = heap.range_len(&range)?;
    if heap.to_int(i).is_some_and(|i| i.is_negative()) {
        i = heap.int_binary(IntOp::Add, i, n)?;
    }
    let inside =
        !heap.to_int(i).is_some_and(|i| i.is_negative()) && heap.to_int(i) < heap.to_int(n);
    if !inside {
        return Err(heap.index_error("range object index out of range"));
    }
    item(heap, &range, i)
}

fn sliced(vm: &mut Vm, range: &RangeObj, slice: &SliceObj) -> R {
    let n = vm.heap.range_len(range)?;
    let [start, stop, step] = long_indices(vm, slice, n)?;
    let heap = &mut vm.heap;
    let (start, stop) = (item(heap, range, start)?, item(heap, range, stop)?);
    let step = heap.int_binary(IntOp::Mul, range.step, step)?;
    Ok(make(heap, start, stop, step))
}

fn is_exact_int(value: Value) -> bool {
    value.is_small_int() || value.is_bool() || value.as_big_int().is_some()
}

/// The index of an int in a range.
fn place(heap: &mut Heap, range: Value, value: Value) -> R<Option<Value>> {
    let range = object(heap, range);
    let zero = Value::small_int(0);
    let offset = heap.int_binary(IntOp::Sub, value, range.start)?;
    let rest = heap.int_binary(IntOp::Mod, offset, range.step)?;
    if rest != zero {
        return Ok(None);
    }
    let i = heap.int_binary(IntOp::FloorDiv, offset, range.step)?;
    let n = heap.range_len(&range)?;
    let inside = number_compare(heap, CmpOp::Ge, i, zero) == Some(true)
        && number_compare(heap, CmpOp::Lt, i, n) == Some(true);
    Ok(if inside { Some(i) } else { None })
}

/// The first index of something equal to a value, by comparing with every member.
fn search(vm: &mut Vm, range: Value, value: Value) -> R<Option<Value>> {
    let (mut n, mut found) = (0usize, false);
    vm.for_each(range, &mut |vm, item| {
        found = vm.eq(item, value)?;
        n += usize::from(!found);
        Ok(!found)
    })?;
    Ok(if found {
        Some(vm.heap.new_usize(n))
    } else {
        None
    })
}

fn index(vm: &mut Vm, args: &Args) -> R {
    let value = args.at(1);
    if is_exact_int(value) {
        return match place(&mut vm.heap, args.at(0), value)? {
            Some(i) => Ok(i),
            None => {
                let shown = vm.repr_text(value)?;
                Err(vm.heap.value_error(&format!("{shown} is not in range")))
            }
        };
    }
    match search(vm, args.at(0), value)? {
        Some(i) => Ok(i),
        None => Err(vm.heap.value_error("sequence.index(x): x not in sequence")),
    }
}

fn count(vm: &mut Vm, args: &Args) -> R {
    let value = args.at(1);
    if is_exact_int(value) {
        return Ok(Value::small_int(i64::from(
            place(&mut vm.heap, args.at(0), value)?.is_some(),
        )));
    }
    let mut n = 0usize;
    vm.for_each(args.at(0), &mut |vm, item| {
        n += usize::from(vm.eq(item, value)?);
        Ok(true)
    })?;
    Ok(vm.heap.new_usize(n))
}

/// Ranges are equal when they have the same members.
fn eq(heap: &mut Heap, args: &[Value]) -> R<Option<bool>> {
    if args[1].as_range().is_none() {
        return Ok(None);
    }
    let (a, b) = (object(heap, args[0]), object(heap, args[1]));
    let (n, m) = (heap.range_len(&a)?, heap.range_len(&b)?);
    let same = |heap: &Heap, x: Value, y: Value| heap.to_int(x) == heap.to_int(y);
    if !same(heap, n, m) {
        return Ok(Some(false));
    }
    if n == Value::small_int(0) {
        return Ok(Some(true));
    }
    Ok(Some(
        same(heap, a.start, b.start) && (n == Value::small_int(1) || same(heap, a.step, b.step)),
    ))
}

/// The hash of `(length, first, step)`, without what doesn't tell members apart.
fn hash_method(heap: &mut Heap, args: &[Value]) -> R {
    let range = object(heap, args[0]);
    let n = heap.range_len(&range)?;
    let start = if n == Value::small_int(0) {
        Value::NONE
    } else {
        range.start
    };
    let step = if n == Value::small_int(0) || n == Value::small_int(1) {
        Value::NONE
    } else {
        range.step
    };
    let tuple = heap.new_tuple(&[n, start, step]);
    let h = match heap.hash_simple(tuple) {
        Some(h) => h,
        None => {
            // The slice of fuel was over; with the next one there is enough for three numbers.
            heap.charge(1)?;
            match heap.hash_simple(tuple) {
                Some(h) => h,
                None => return Err(heap.recursion_error("")),
            }
        }
    };
    Ok(heap.new_int(h))
}
