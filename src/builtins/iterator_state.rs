//! What is left of a native iterator: `__reduce__`, and `__setstate__` for those that count.
//!
//! Both names are refused in a cell, and where copying asks for the same the answer comes from `modules::copying`.

use super::arguments::*;
use super::iterators::iter_id;
use crate::object::function::{NativeDef, NativeRole};
use crate::object::iter::{IterObj, RangeObj};
use crate::object::*;
use crate::vm::Vm;
use crate::vm::native::{Args, FullNative};

/// For every native iterator type.
pub(super) static REDUCE: &[NativeDef] = &[method("__reduce__", 1, 1, "", &FullNative(reduce))];

/// For those whose place can be set.
pub(super) static SET_STATE: &[NativeDef] = &[NativeDef::full(
    "__setstate__",
    NativeRole::Method,
    2,
    2,
    "",
    &FullNative(set_state),
)];

/// What the copy of an iterator is made of.
enum Left {
    /// `iter` or `reversed` of a container, with the place in it.
    At(bool, Value, i64),
    /// A type or function and its arguments.
    Made(Value, Vec<Value>),
    /// `iter` of what can't be counted.
    Range(Value, Value, Value),
    /// Keys, values or members: copied to a list.
    Rest(IterObj),
}

fn reduce(vm: &mut Vm, args: &Args) -> R {
    let id = iter_id(vm, args.at(0))?;
    let int = Value::small_int;
    let own = vm.heap.class_of(args.at(0)).value();
    let left = match vm.heap.iter(id) {
        IterObj::Done(class) => match *class {
            ids::CALLABLE_ITERATOR => Left::At(false, vm.heap.new_tuple(&[]), -1),
            ids::STR_ITERATOR | ids::STR_ASCII_ITERATOR => Left::At(false, vm.heap.new_str(""), -1),
            ids::TUPLE_ITERATOR | ids::BYTES_ITERATOR => {
                Left::At(false, vm.heap.new_tuple(&[]), -1)
            }
            _ => Left::At(false, vm.heap.new_list(Vec::new()), -1),
        },
        IterObj::List(list, at) => Left::At(false, list.value(), *at as i64),
        IterObj::ListReverse(list, left) => Left::At(true, list.value(), *left as i64 - 1),
        IterObj::Tuple(tuple, at) => Left::At(false, tuple.value(), *at as i64),
        IterObj::Str(text, at) => Left::At(false, text.value(), *at as i64),
        IterObj::Bytes(bytes, at) => Left::At(false, bytes.value(), *at as i64),
        IterObj::ByteArray(bytes, at) => Left::At(false, bytes.value(), *at as i64),
        IterObj::Sequence(object, at) => Left::At(false, *object, *at),
        IterObj::SequenceReverse(object, at) => Left::At(true, *object, *at),
        IterObj::Range(next, stop, step) => Left::Range(int(*next), int(*stop), int(*step)),
        IterObj::LongRange(next, left, step) => {
            let (next, left, step) = (*next, *left, *step);
            let length = vm.heap.int_binary(int::IntOp::Mul, left, step)?;
            vm.heap.keep(length);
            let stop = vm.heap.int_binary(int::IntOp::Add, next, length)?;
            Left::Range(next, stop, step)
        }
        IterObj::Call(function, sentinel) => Left::Made(Value::UNDEF, vec![*function, *sentinel]),
        IterObj::Enumerate(iterator, number) => Left::Made(own, vec![*iterator, *number]),
        IterObj::Zip(iterators, strict) => {
            let made = Left::Made(own, iterators.to_vec());
            if *strict {
                let Left::Made(class, given) = made else {
                    return Ok(Value::NONE);
                };
                let given = vm.heap.new_tuple(&given);
                return Ok(vm.heap.new_tuple(&[class, given, Value::TRUE]));
            }
            made
        }
        IterObj::Map(function, iterators) => {
            let mut given = vec![*function];
            given.extend_from_slice(iterators);
            Left::Made(own, given)
        }
        IterObj::Filter(function, iterator) => Left::Made(own, vec![*function, *iterator]),
        IterObj::Dict(dict, at, part, keys) => Left::Rest(IterObj::Dict(*dict, *at, *part, *keys)),
        IterObj::DictReverse(dict, left, part, keys) => {
            Left::Rest(IterObj::DictReverse(*dict, *left, *part, *keys))
        }
        IterObj::Set(set, at, members) => Left::Rest(IterObj::Set(*set, *at, *members)),
        _ => {
            let got = vm.heap.type_name(args.at(0));
            let text = format!("cannot pickle '{got}' object");
            return Err(vm.heap.type_error(&text));
        }
    };
    finish(vm, left)
}

fn finish(vm: &mut Vm, left: Left) -> R {
    let iter = vm.heap.intern("iter");
    let builtins = vm.heap.module(vm.builtins_module).dict;
    let iter = vm.heap.dict_get_sym(builtins, iter).unwrap_or(Value::NONE);
    Ok(match left {
        Left::At(reversed, container, at) => {
            let given = vm.heap.new_tuple(&[container]);
            let make = if reversed {
                ids::REVERSED.value()
            } else {
                iter
            };
            if at < 0 && !reversed {
                vm.heap.new_tuple(&[make, given])
            } else {
                vm.heap.new_tuple(&[make, given, Value::small_int(at)])
            }
        }
        Left::Made(make, given) => {
            let given = vm.heap.new_tuple(&given);
            let make = if make.is_undef() { iter } else { make };
            vm.heap.new_tuple(&[make, given])
        }
        Left::Range(start, stop, step) => {
            let range = vm.heap.alloc_range(RangeObj { start, stop, step }).value();
            let given = vm.heap.new_tuple(&[range]);
            vm.heap.new_tuple(&[iter, given, Value::NONE])
        }
        Left::Rest(iterator) => {
            let rest = vm.heap.alloc_iter(iterator).value();
            vm.heap.keep(rest);
            let items = vm.collect_items(rest)?;
            let list = vm.heap.new_list(items);
            let given = vm.heap.new_tuple(&[list]);
            vm.heap.new_tuple(&[iter, given])
        }
    })
}

fn set_state(vm: &mut Vm, args: &Args) -> R {
    let id = iter_id(vm, args.at(0))?;
    if let IterObj::Zip(_, strict) = vm.heap.iter(id) {
        let _ = strict;
        let on = vm.truth(args.at(1))?;
        if let IterObj::Zip(_, strict) = vm.heap.iter_mut(id) {
            *strict = on;
        }
        return Ok(Value::NONE);
    }
    let wanted = vm.index_clamped(args.at(1))?;
    let length = match vm.heap.iter(id) {
        IterObj::List(list, _) | IterObj::ListReverse(list, _) => vm.heap.list(*list).len(),
        IterObj::Tuple(tuple, _) => vm.heap.tuple(*tuple).len(),
        IterObj::Str(text, _) => vm.heap.view_of(text.value()).map_or(0, |view| view.len()),
        IterObj::Bytes(bytes, _) => vm.heap.bytes_obj(*bytes).as_slice().len(),
        IterObj::ByteArray(bytes, _) => vm.heap.bytes_like(bytes.value()).map_or(0, |b| b.len()),
        _ => usize::MAX,
    };
    let place = usize::try_from(wanted.max(0)).unwrap_or(0).min(length);
    match vm.heap.iter_mut(id) {
        IterObj::List(_, at)
        | IterObj::Tuple(_, at)
        | IterObj::Str(_, at)
        | IterObj::Bytes(_, at)
        | IterObj::ByteArray(_, at) => *at = place,
        IterObj::ListReverse(_, left) => {
            // The state is the index that comes next; below zero nothing does.
            *left = usize::try_from(wanted.saturating_add(1).max(0))
                .unwrap_or(0)
                .min(length);
        }
        IterObj::Range(next, stop, step) => {
            let count = if *step > 0 {
                (i128::from(*stop) - i128::from(*next) + i128::from(*step) - 1) / i128::from(*step)
            } else {
                (i128::from(*next) - i128::from(*stop) - i128::from(*step) - 1) / -i128::from(*step)
            };
            let skipped = i128::from(wanted.max(0)).min(count.max(0));
            let place = i128::from(*next) + skipped * i128::from(*step);
            *next = i64::try_from(place).unwrap_or(*stop);
        }
        IterObj::Sequence(_, at) => *at = wanted.max(0),
        IterObj::SequenceReverse(_, at) => *at = wanted.max(-1),
        _ => {}
    }
    Ok(Value::NONE)
}
