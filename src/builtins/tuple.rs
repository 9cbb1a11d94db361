//! `tuple`.

use super::arguments::{arity, class_arg, instance, no_keywords, refuses_keywords};
use super::sequence::{self, Seq};
use crate::object::function::{NativeDef, NativeRole};
use crate::object::intern::sym;
use crate::object::iter::IterObj;
use crate::object::number::CmpOp;
use crate::object::*;
use crate::vm::Vm;
use crate::vm::native::{Args, FullNative};

use NativeRole::{Method, New, Wrapper};

pub(crate) static METHODS: &[NativeDef] = &[
    NativeDef::either(
        "__new__",
        New,
        0,
        255,
        "**",
        super::leaves::new_tuple,
        &FullNative(new),
    ),
    NativeDef::full(
        "__repr__",
        Wrapper,
        1,
        1,
        "",
        &FullNative(|vm, args| {
            let seq = this(vm, args);
            sequence::repr(vm, args.at(0), seq)
        }),
    ),
    NativeDef::full("__hash__", Wrapper, 1, 1, "", &FullNative(hash_method)),
    NativeDef::leaf("__len__", Wrapper, 1, 1, "", |heap, args| {
        let n = heap.list_or_tuple(args[0]).map_or(0, <[Value]>::len);
        Ok(heap.new_usize(n))
    }),
    NativeDef::leaf("__iter__", Wrapper, 1, 1, "", |heap, args| {
        Ok(match heap.to_tuple(args[0]) {
            Some(id) => heap.alloc_iter(IterObj::Tuple(id, 0)).value(),
            None => Value::NONE,
        })
    }),
    NativeDef::full(
        "__getitem__",
        Wrapper,
        2,
        2,
        "",
        &FullNative(|vm, args| {
            let seq = this(vm, args);
            sequence::get_item(vm, seq, args.at(1))
        }),
    ),
    NativeDef::full(
        "__contains__",
        Wrapper,
        2,
        2,
        "",
        &FullNative(|vm, args| {
            let seq = this(vm, args);
            Ok(Value::bool(
                sequence::find(vm, seq, args.at(1), 0, usize::MAX)?.is_some(),
            ))
        }),
    ),
    NativeDef::full("index", Method, 2, 4, "", &FullNative(index)),
    NativeDef::full(
        "count",
        Method,
        2,
        2,
        "",
        &FullNative(|vm, args| {
            let seq = this(vm, args);
            sequence::count(vm, seq, args.at(1))
        }),
    ),
    NativeDef::either(
        "__add__",
        Wrapper,
        2,
        2,
        "",
        |heap, args| match args[1].as_inst() {
            Some(_) => Ok(Value::UNDEF),
            None => add(heap, args),
        },
        &FullNative(|vm, args| {
            vm.guard_storage(args.at(1))?;
            add(&mut vm.heap, &args.pos)
        }),
    ),
    NativeDef::full("__mul__", Wrapper, 2, 2, "", &FullNative(mul)),
    NativeDef::full("__rmul__", Wrapper, 2, 2, "", &FullNative(mul)),
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
    NativeDef::leaf("__getnewargs__", Method, 1, 1, "", |heap, args| {
        let items = heap.list_or_tuple(args[0]).unwrap_or(&[]).to_vec();
        let copy = heap.new_tuple_vec(items);
        Ok(heap.new_tuple(&[copy]))
    }),
    NativeDef::leaf("__sizeof__", Method, 1, 1, "", |heap, args| {
        let n = heap.list_or_tuple(args[0]).map_or(0, <[Value]>::len);
        Ok(heap.new_usize(24 + 8 * n))
    }),
];

/// Installs the type.
pub(crate) fn install(vm: &mut Vm) {
    vm.set_doc(
        ids::TUPLE,
        "A sequence that cannot change, of the items of an iterable.",
    );
    vm.install_methods(ids::TUPLE, METHODS);
}

fn this(vm: &Vm, args: &Args) -> Seq {
    Seq::of(&vm.heap, args.at(0)).unwrap_or(Seq::List(ListId(u32::MAX)))
}

fn new(vm: &mut Vm, args: &Args) -> R {
    if args.is_empty() {
        return Err(vm.heap.type_error("tuple.__new__(): not enough arguments"));
    }
    let class = class_arg(vm, args, ids::TUPLE)?;
    if refuses_keywords(vm, class, ids::TUPLE, sym::INIT) {
        no_keywords(vm, args, "tuple")?;
    }
    arity(vm, "tuple", args.len() - 1, 0, 1)?;
    let value = match args.get(1) {
        None => vm.heap.new_tuple(&[]),
        Some(x) if x.as_tuple().is_some() => x,
        Some(x) => {
            let items = vm.collect_items(x)?;
            vm.heap.new_tuple_vec(items)
        }
    };
    Ok(instance(vm, class, ids::TUPLE, value))
}

fn hash_method(vm: &mut Vm, args: &Args) -> R {
    let value = vm
        .heap
        .to_tuple(args.at(0))
        .map_or(Value::NONE, TupleId::value);
    let h = vm.hash(value)?;
    Ok(vm.heap.new_int(h))
}

fn index(vm: &mut Vm, args: &Args) -> R {
    let seq = this(vm, args);
    let (start, stop) = sequence::index_bounds(vm, args.get(2), args.get(3))?;
    let len = seq.len(&vm.heap);
    let (start, stop) = (
        sequence::clamp_bound(start, len),
        sequence::clamp_bound(stop, len),
    );
    match sequence::find(vm, seq, args.at(1), start, stop)? {
        Some(i) => Ok(vm.heap.new_usize(i)),
        None => Err(vm.heap.value_error("tuple.index(x): x not in tuple")),
    }
}

fn add(heap: &mut Heap, args: &[Value]) -> R {
    let (Some(a), Some(b)) = (heap.to_tuple(args[0]), heap.to_tuple(args[1])) else {
        return Err(sequence::cannot_concatenate(heap, "tuple", args[1]));
    };
    let n = heap.tuple(a).len() + heap.tuple(b).len();
    if heap.tuple(a).is_empty() {
        return Ok(b.value());
    }
    if heap.tuple(b).is_empty() {
        return Ok(a.value());
    }
    heap.reserve(n * 8)?;
    heap.charge(n / 8)?;
    let items = [heap.tuple(a), heap.tuple(b)].concat();
    Ok(heap.new_tuple_vec(items))
}

fn mul(vm: &mut Vm, args: &Args) -> R {
    let n = vm.index_i64(args.at(1))?;
    let seq = this(vm, args);
    if n == 1
        && let Some(id) = vm.heap.to_tuple(args.at(0))
    {
        return Ok(id.value());
    }
    let items = sequence::repeated(&mut vm.heap, seq, n)?;
    Ok(vm.heap.new_tuple_vec(items))
}

fn compare(vm: &mut Vm, args: &Args, op: CmpOp) -> R {
    match Seq::of(&vm.heap, args.at(1)) {
        Some(other @ Seq::Tuple(_)) => {
            let seq = this(vm, args);
            sequence::compare(vm, op, seq, other)
        }
        _ => Ok(Value::NOT_IMPLEMENTED),
    }
}
