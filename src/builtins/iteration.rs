//! `iter`, `next`, `aiter`, `anext`.

use super::arguments::*;
use super::attributes::is_callable;
use super::leaves;
use crate::object::builtin::{Builtin, LibraryObj};
use crate::object::function::{NativeDef, native_flags};
use crate::object::intern::sym;
use crate::object::iter::IterObj;
use crate::object::*;
use crate::vm::Vm;
use crate::vm::native::{Args, FullNative};

pub(crate) static FUNCTIONS: &[NativeDef] = &[
    function("aiter", 1, 1, "", &FullNative(aiter)),
    function("anext", 1, 2, "", &FullNative(anext)),
    function("iter", 1, 2, "", &FullNative(iter)),
    function_or_leaf("next", 1, 2, "", leaves::next, &FullNative(next))
        .with_flags(native_flags::RESUMES),
];

/// The awaitable that `anext(it, default)` gives.
pub(crate) static ANEXT_AWAITABLE: &[NativeDef] = &[
    wrapper("__await__", 1, 1, &FullNative(super::iterators::itself)),
    wrapper("__iter__", 1, 1, &FullNative(super::iterators::itself)),
    wrapper("__next__", 1, 1, &FullNative(anext_next)),
    method("send", 2, 2, "", &FullNative(anext_send)),
    method("throw", 2, 4, "", &FullNative(anext_throw)),
    method("close", 1, 1, "", &FullNative(anext_close)),
];

fn iter(vm: &mut Vm, args: &Args) -> R {
    let Some(sentinel) = args.get(1) else {
        return vm.iter(args.at(0));
    };
    if !is_callable(vm, args.at(0)) {
        return Err(vm.heap.type_error("iter(v, w): v must be callable"));
    }
    Ok(vm
        .heap
        .alloc_iter(IterObj::Call(args.at(0), sentinel))
        .value())
}

fn next(vm: &mut Vm, args: &Args) -> R {
    let (iterator, default) = (args.at(0), args.get(1));
    if let Some(id) = iterator.as_iter() {
        return match (vm.iter_advance(id)?, default) {
            (Some(item), _) | (None, Some(item)) => Ok(item),
            (None, None) => Err(vm.heap.stop_iteration(Value::NONE)),
        };
    }
    // Not `Vm::next`: the exception must keep a generator's return value.
    match (vm.call_special(iterator, sym::NEXT, &[]), default) {
        (Ok(Some(item)), _) => Ok(item),
        (Ok(None), _) => {
            let name = vm.heap.type_name(iterator);
            Err(vm
                .heap
                .type_error(&format!("'{name}' object is not an iterator")))
        }
        (Err(_), Some(default)) if vm.heap.catch(ids::STOP_ITERATION).is_some() => Ok(default),
        (Err(raised), _) => Err(raised),
    }
}

fn aiter(vm: &mut Vm, args: &Args) -> R {
    let name = vm.heap.type_name(args.at(0));
    let Some(iterator) = vm.call_special(args.at(0), sym::AITER, &[])? else {
        return Err(vm
            .heap
            .type_error(&format!("'{name}' object is not an async iterable")));
    };
    if vm.special(iterator, sym::ANEXT).is_none() {
        let got = vm.heap.type_name(iterator);
        return Err(vm.heap.type_error(&format!(
            "aiter() returned not an async iterator of type '{got}'"
        )));
    }
    Ok(iterator)
}

fn anext(vm: &mut Vm, args: &Args) -> R {
    let Some(step) = vm.call_special(args.at(0), sym::ANEXT, &[])? else {
        let name = vm.heap.type_name(args.at(0));
        return Err(vm
            .heap
            .type_error(&format!("'{name}' object is not an async iterator")));
    };
    let Some(default) = args.get(1) else {
        return Ok(step);
    };
    let owner = vm.heap.domain;
    Ok(vm.heap.new_builtin(Builtin::Library(Box::new(LibraryObj {
        class: ids::ANEXT_AWAITABLE,
        values: vec![step, default, Value::UNDEF],
        queue: Default::default(),
        numbers: Vec::new(),
        owner,
    }))))
}

/// The iterator of the awaited step: asked for once, when first needed.
fn step_iterator(vm: &mut Vm, this: Value) -> R {
    let (step, known) = match vm.heap.library(this).map(|l| l.values.as_slice()) {
        Some([step, _, known]) => (*step, *known),
        _ => return Err(vm.heap.type_error("'anext_awaitable' object is expected")),
    };
    if let Some(known) = known.set() {
        return Ok(known);
    }
    let iterator = match vm.call_special(step, sym::AWAIT, &[])? {
        Some(iterator) => iterator,
        None => step,
    };
    if let Some(place) = vm.heap.library_mut(this).and_then(|l| l.values.get_mut(2)) {
        *place = iterator;
    }
    Ok(iterator)
}

/// The end of the async iterator becomes the default.
fn or_default(vm: &mut Vm, this: Value, result: R) -> R {
    let Err(raised) = result else { return result };
    if vm.heap.catch(ids::STOP_ASYNC_ITERATION).is_none() {
        return Err(raised);
    }
    let default = vm
        .heap
        .library(this)
        .and_then(|l| l.values.get(1).copied())
        .unwrap_or(Value::NONE);
    Err(vm.heap.stop_iteration(default))
}

fn anext_next(vm: &mut Vm, args: &Args) -> R {
    let iterator = step_iterator(vm, args.at(0))?;
    let result = match vm.call_special(iterator, sym::NEXT, &[]) {
        Ok(Some(item)) => Ok(item),
        Ok(None) => Err(vm.heap.stop_iteration(Value::NONE)),
        Err(raised) => Err(raised),
    };
    or_default(vm, args.at(0), result)
}

fn anext_send(vm: &mut Vm, args: &Args) -> R {
    let iterator = step_iterator(vm, args.at(0))?;
    let result = vm.call_method(iterator, sym::SEND, &[args.at(1)]);
    or_default(vm, args.at(0), result)
}

fn anext_throw(vm: &mut Vm, args: &Args) -> R {
    let iterator = step_iterator(vm, args.at(0))?;
    let result = vm.call_method(iterator, sym::THROW, args.pos.get(1..).unwrap_or(&[]));
    or_default(vm, args.at(0), result)
}

fn anext_close(vm: &mut Vm, args: &Args) -> R {
    let iterator = step_iterator(vm, args.at(0))?;
    vm.call_method(iterator, sym::CLOSE, &[])
}
