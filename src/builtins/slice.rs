//! `slice`.

use super::arguments::{arity, class_arg, no_keywords};
use super::sequence::{self, Seq};
use crate::object::function::{NativeDef, NativeRole};
use crate::object::int::IntOp;
use crate::object::iter::SliceObj;
use crate::object::number::{CmpOp, number_compare};
use crate::object::str::StrBuilder;
use crate::object::*;
use crate::vm::native::{Args, FullNative};
use crate::vm::{GetSetDef, Vm};

use NativeRole::{Method, New, Wrapper};

pub(crate) static METHODS: &[NativeDef] = &[
    NativeDef::full("__new__", New, 1, 255, "**", &FullNative(new)),
    NativeDef::full("__repr__", Wrapper, 1, 1, "", &FullNative(repr)),
    NativeDef::full(
        "__hash__",
        Wrapper,
        1,
        1,
        "",
        &FullNative(|vm, args| {
            let slice = object(vm, args.at(0));
            let mut hasher = hash::TupleHasher::new();
            for part in [slice.start, slice.stop, slice.step] {
                hasher.add(vm.hash(part)?);
            }
            Ok(vm.heap.new_int(hasher.finish_fixed()))
        }),
    ),
    NativeDef::full(
        "__eq__",
        Wrapper,
        2,
        2,
        "",
        &FullNative(|vm, args| compare(vm, args, CmpOp::Eq)),
    ),
    NativeDef::full(
        "__ne__",
        Wrapper,
        2,
        2,
        "",
        &FullNative(|vm, args| compare(vm, args, CmpOp::Ne)),
    ),
    NativeDef::full(
        "__lt__",
        Wrapper,
        2,
        2,
        "",
        &FullNative(|vm, args| compare(vm, args, CmpOp::Lt)),
    ),
    NativeDef::full(
        "__le__",
        Wrapper,
        2,
        2,
        "",
        &FullNative(|vm, args| compare(vm, args, CmpOp::Le)),
    ),
    NativeDef::full(
        "__gt__",
        Wrapper,
        2,
        2,
        "",
        &FullNative(|vm, args| compare(vm, args, CmpOp::Gt)),
    ),
    NativeDef::full(
        "__ge__",
        Wrapper,
        2,
        2,
        "",
        &FullNative(|vm, args| compare(vm, args, CmpOp::Ge)),
    ),
    NativeDef::full("indices", Method, 2, 2, "", &FullNative(indices)),
    NativeDef::full(
        "__reduce__",
        Method,
        1,
        1,
        "",
        &FullNative(|vm, args| {
            let tuple = parts(vm, args.at(0));
            Ok(vm.heap.new_tuple(&[ids::SLICE.value(), tuple]))
        }),
    ),
];

pub(crate) static GETSETS: &[GetSetDef] = &[
    GetSetDef::write(
        ids::SLICE,
        "start",
        |vm, v| Ok(object(vm, v).start),
        super::slice::readonly,
    ),
    GetSetDef::write(
        ids::SLICE,
        "stop",
        |vm, v| Ok(object(vm, v).stop),
        super::slice::readonly,
    ),
    GetSetDef::write(
        ids::SLICE,
        "step",
        |vm, v| Ok(object(vm, v).step),
        super::slice::readonly,
    ),
];

/// Installs the type.
pub(crate) fn install(vm: &mut Vm) {
    vm.set_doc(ids::SLICE, "slice(stop)\nslice(start, stop[, step])\n\nWhat an extended subscript such as a[0:10:2] passes.");
    vm.install_methods(ids::SLICE, METHODS);
    vm.install_getsets(GETSETS);
}

fn object(vm: &Vm, value: Value) -> SliceObj {
    sequence::as_slice(&vm.heap, value).unwrap_or(SliceObj {
        start: Value::NONE,
        stop: Value::NONE,
        step: Value::NONE,
    })
}

fn parts(vm: &mut Vm, value: Value) -> Value {
    let slice = object(vm, value);
    vm.heap.new_tuple(&[slice.start, slice.stop, slice.step])
}

fn new(vm: &mut Vm, args: &Args) -> R {
    class_arg(vm, args, ids::SLICE)?;
    no_keywords(vm, args, "slice")?;
    arity(vm, "slice", args.len() - 1, 1, 3)?;
    let slice = match args.len() {
        2 => SliceObj {
            start: Value::NONE,
            stop: args.at(1),
            step: Value::NONE,
        },
        _ => SliceObj {
            start: args.at(1),
            stop: args.at(2),
            step: args.get(3).unwrap_or(Value::NONE),
        },
    };
    Ok(vm.heap.alloc_slice(slice).value())
}

fn repr(vm: &mut Vm, args: &Args) -> R {
    let slice = object(vm, args.at(0));
    let mut out = StrBuilder::new();
    out.push_str("slice(");
    for (i, part) in [slice.start, slice.stop, slice.step]
        .into_iter()
        .enumerate()
    {
        if i > 0 {
            out.push_str(", ");
        }
        sequence::push_repr(vm, &mut out, part)?;
    }
    out.push_str(")");
    Ok(vm.heap.new_built(out))
}

fn compare(vm: &mut Vm, args: &Args, op: CmpOp) -> R {
    if args.at(1).as_slice().is_none() {
        return Ok(Value::NOT_IMPLEMENTED);
    }
    let (a, b) = (parts(vm, args.at(0)), parts(vm, args.at(1)));
    match (Seq::of(&vm.heap, a), Seq::of(&vm.heap, b)) {
        (Some(x), Some(y)) => sequence::compare(vm, op, x, y),
        _ => Ok(Value::NOT_IMPLEMENTED),
    }
}

/// The setter of a member that has none.
pub(super) fn readonly(vm: &mut Vm, _: Value, _: Value) -> R<()> {
    Err(vm.heap.raise(ids::ATTRIBUTE_ERROR, "readonly attribute"))
}

/// Start, stop and step over a length of any size, as ints.
pub(crate) fn long_indices(vm: &mut Vm, slice: &SliceObj, length: Value) -> R<[Value; 3]> {
    let mut bounds = [slice.start, slice.stop, slice.step];
    for bound in bounds.iter_mut().rev() {
        if bound.is_none() {
            continue;
        }
        if vm.heap.exact_int(*bound).is_none() && vm.special(*bound, intern::sym::INDEX).is_none() {
            return Err(vm
                .heap
                .type_error("slice indices must be integers or None or have an __index__ method"));
        }
        *bound = vm.index(*bound)?;
    }
    let heap = &mut vm.heap;
    let (zero, one) = (Value::small_int(0), Value::small_int(1));
    let step = if bounds[2].is_none() { one } else { bounds[2] };
    if step == zero {
        return Err(heap.value_error("slice step cannot be zero"));
    }
    let backwards = heap.to_int(step).is_some_and(|s| s.is_negative());
    let (low, high) = if backwards {
        (
            Value::small_int(-1),
            heap.int_binary(IntOp::Sub, length, one)?,
        )
    } else {
        (zero, length)
    };
    let mut clamped = [
        if backwards { high } else { low },
        if backwards { low } else { high },
    ];
    for (place, bound) in clamped.iter_mut().zip(bounds) {
        if bound.is_none() {
            continue;
        }
        *place = if heap.to_int(bound).is_some_and(|b| b.is_negative()) {
            let shifted = heap.int_binary(IntOp::Add, bound, length)?;
            if number_compare(heap, CmpOp::Lt, shifted, low) == Some(true) {
                low
            } else {
                shifted
            }
        } else if number_compare(heap, CmpOp::Gt, bound, high) == Some(true) {
            high
        } else {
            bound
        };
    }
    Ok([clamped[0], clamped[1], step])
}

fn indices(vm: &mut Vm, args: &Args) -> R {
    let length = vm.index(args.at(1))?;
    if vm.heap.to_int(length).is_some_and(|n| n.is_negative()) {
        return Err(vm.heap.value_error("length should not be negative"));
    }
    let slice = object(vm, args.at(0));
    let bounds = long_indices(vm, &slice, length)?;
    Ok(vm.heap.new_tuple(&bounds))
}
