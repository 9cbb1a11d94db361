//! The iterator types of the builtins: `map`, `filter`, `zip`, `enumerate`, `reversed`, and what
//! `iter()` of lists, ranges, dicts and callables gives.
//!
//! All are `IterObj`s that advance in `vm::iterate`; an instance of a Python subclass carries one
//! as its payload. So one `__next__` serves every type.

use super::arguments::*;
use crate::object::class::class_flags;
use crate::object::function::NativeDef;
use crate::object::intern::sym;
use crate::object::iter::IterObj;
use crate::object::*;
use crate::vm::Vm;
use crate::vm::native::{Args, FullNative};

/// What every native iterator type has.
pub(crate) static ITERATOR: &[NativeDef] = &[
    wrapper("__iter__", 1, 1, &FullNative(itself)),
    wrapper("__next__", 1, 1, &FullNative(next)),
];

/// For the types that can tell how much is left.
pub(crate) static LENGTH_HINT: &[NativeDef] = &[method(
    "__length_hint__",
    1,
    1,
    "",
    &FullNative(length_hint),
)];

pub(crate) static MAP: &[NativeDef] = &[new(&FullNative(new_map))];
pub(crate) static FILTER: &[NativeDef] = &[new(&FullNative(new_filter))];
pub(crate) static ZIP: &[NativeDef] = &[new(&FullNative(new_zip))];
pub(crate) static ENUMERATE: &[NativeDef] = &[
    new(&FullNative(new_enumerate)),
    NativeDef::full(
        "__class_getitem__",
        function::NativeRole::ClassMethod,
        2,
        2,
        "",
        &FullNative(super::generic_alias::class_getitem),
    ),
];
pub(crate) static REVERSED: &[NativeDef] = &[new(&FullNative(new_reversed))];

/// Types whose iterators know what is left.
const HINTING: &[ClassId] = &[
    ids::LIST_ITERATOR,
    ids::LIST_REVERSEITERATOR,
    ids::TUPLE_ITERATOR,
    ids::STR_ITERATOR,
    ids::STR_ASCII_ITERATOR,
    ids::BYTES_ITERATOR,
    ids::BYTEARRAY_ITERATOR,
    ids::RANGE_ITERATOR,
    ids::LONGRANGE_ITERATOR,
    ids::DICT_KEYITERATOR,
    ids::DICT_VALUEITERATOR,
    ids::DICT_ITEMITERATOR,
    ids::DICT_REVERSEKEYITERATOR,
    ids::DICT_REVERSEVALUEITERATOR,
    ids::DICT_REVERSEITEMITERATOR,
    ids::SET_ITERATOR,
    ids::SEQ_ITERATOR,
    ids::REVERSED,
];

/// Types that can't.
const PLAIN: &[ClassId] = &[
    ids::CALLABLE_ITERATOR,
    ids::ENUMERATE,
    ids::ZIP,
    ids::MAP,
    ids::FILTER,
    ids::NATIVE_ITERATOR,
];

/// Gives the iterator types their methods.
pub(crate) fn install(vm: &mut Vm) {
    for &class in HINTING {
        vm.install_methods(class, ITERATOR);
        vm.install_methods(class, LENGTH_HINT);
        vm.install_methods(class, super::iterator_state::REDUCE);
    }
    for &class in PLAIN {
        vm.install_methods(class, ITERATOR);
        vm.install_methods(class, super::iterator_state::REDUCE);
    }
    for class in [
        ids::LIST_ITERATOR,
        ids::LIST_REVERSEITERATOR,
        ids::TUPLE_ITERATOR,
        ids::STR_ITERATOR,
        ids::STR_ASCII_ITERATOR,
        ids::BYTES_ITERATOR,
        ids::BYTEARRAY_ITERATOR,
        ids::RANGE_ITERATOR,
        ids::SEQ_ITERATOR,
        ids::REVERSED,
        ids::ZIP,
    ] {
        vm.install_methods(class, super::iterator_state::SET_STATE);
    }
    vm.install_methods(ids::MAP, MAP);
    vm.install_methods(ids::FILTER, FILTER);
    vm.install_methods(ids::ZIP, ZIP);
    vm.install_methods(ids::ENUMERATE, ENUMERATE);
    vm.install_methods(ids::REVERSED, REVERSED);
    // Only these five are called and derived from by programs; the others are made by `iter()`.
    for &class in HINTING.iter().chain(PLAIN) {
        if !matches!(
            class,
            ids::MAP | ids::FILTER | ids::ZIP | ids::ENUMERATE | ids::REVERSED
        ) {
            vm.heap.class_mut(class).flags |= class_flags::FINAL | class_flags::NOT_CALLABLE;
        }
    }
}

/// The iterator behind `self`.
pub(crate) fn iter_id(vm: &mut Vm, value: Value) -> R<IterId> {
    match native(vm, value).as_iter() {
        Some(id) => Ok(id),
        None => {
            let got = vm.heap.type_name(value);
            Err(vm
                .heap
                .type_error(&format!("'{got}' object is not an iterator")))
        }
    }
}

pub(crate) fn itself(_: &mut Vm, args: &Args) -> R {
    Ok(args.at(0))
}

pub(crate) fn next(vm: &mut Vm, args: &Args) -> R {
    let id = iter_id(vm, args.at(0))?;
    match vm.iter_advance(id)? {
        Some(item) => Ok(item),
        None => Err(vm.heap.stop_iteration(Value::NONE)),
    }
}

pub(crate) fn length_hint(vm: &mut Vm, args: &Args) -> R {
    let id = iter_id(vm, args.at(0))?;
    Ok(vm.iter_length_hint(id)?.unwrap_or(Value::NOT_IMPLEMENTED))
}

/// Iterators over the arguments from `first` on.
fn iterators(vm: &mut Vm, args: &Args, first: usize) -> R<Box<[Value]>> {
    let mut iterators = Vec::with_capacity(args.len().saturating_sub(first));
    for i in first..args.len() {
        let iterator = vm.iter(args.at(i))?;
        iterators.push(vm.heap.keep(iterator));
    }
    Ok(iterators.into_boxed_slice())
}

fn new_map(vm: &mut Vm, args: &Args) -> R {
    let class = class_arg(vm, args, ids::MAP)?;
    if class == ids::MAP || !has_own_init(vm, class) {
        no_keywords(vm, args, "map")?;
    }
    if args.len() < 3 {
        return Err(vm
            .heap
            .type_error("map() must have at least two arguments."));
    }
    let iterators = iterators(vm, args, 2)?;
    let iterator = vm
        .heap
        .alloc_iter(IterObj::Map(args.at(1), iterators))
        .value();
    Ok(instance(vm, class, ids::MAP, iterator))
}

fn new_filter(vm: &mut Vm, args: &Args) -> R {
    let class = class_arg(vm, args, ids::FILTER)?;
    if class == ids::FILTER || !has_own_init(vm, class) {
        no_keywords(vm, args, "filter")?;
    }
    arity(vm, "filter", args.len() - 1, 2, 2)?;
    let source = vm.iter(args.at(2))?;
    let iterator = vm
        .heap
        .alloc_iter(IterObj::Filter(args.at(1), source))
        .value();
    Ok(instance(vm, class, ids::FILTER, iterator))
}

fn new_zip(vm: &mut Vm, args: &Args) -> R {
    let class = class_arg(vm, args, ids::ZIP)?;
    let mut strict = false;
    if class == ids::ZIP || !args.kw.is_empty() {
        let [given] = only_keywords(vm, args, "zip", ["strict"])?;
        if let Some(value) = given {
            strict = vm.truth(value)?;
        }
    }
    let iterators = iterators(vm, args, 1)?;
    let iterator = vm.heap.alloc_iter(IterObj::Zip(iterators, strict)).value();
    Ok(instance(vm, class, ids::ZIP, iterator))
}

fn new_enumerate(vm: &mut Vm, args: &Args) -> R {
    let class = class_arg(vm, args, ids::ENUMERATE)?;
    let got = args.len() - 1 + args.kw.len();
    if got > 2 {
        return Err(vm.heap.type_error(&format!(
            "enumerate() takes at most 2 arguments ({got} given)"
        )));
    }
    let (mut iterable, mut start) = (args.get(1), args.get(2));
    for &(name, value) in &args.kw {
        match vm.heap.sym_text(name).as_str() {
            "iterable" if iterable.is_none() => iterable = Some(value),
            "start" if start.is_none() => start = Some(value),
            text => {
                let message = format!("'{text}' is an invalid keyword argument for enumerate()");
                return Err(vm.heap.type_error(&message));
            }
        }
    }
    let Some(iterable) = iterable else {
        if let (Some(_), Some(&(name, _))) = (start, args.kw.first()) {
            let text = vm.heap.sym_text(name);
            let message = format!("'{text}' is an invalid keyword argument for enumerate()");
            return Err(vm.heap.type_error(&message));
        }
        return Err(vm
            .heap
            .type_error("enumerate() missing required argument 'iterable'"));
    };
    let start = match start {
        Some(value) => vm.index(value)?,
        None => Value::small_int(0),
    };
    let source = vm.iter(iterable)?;
    let iterator = vm
        .heap
        .alloc_iter(IterObj::Enumerate(source, start))
        .value();
    Ok(instance(vm, class, ids::ENUMERATE, iterator))
}

fn new_reversed(vm: &mut Vm, args: &Args) -> R {
    let class = class_arg(vm, args, ids::REVERSED)?;
    if class == ids::REVERSED || !has_own_init(vm, class) {
        no_keywords(vm, args, "reversed")?;
    }
    arity(vm, "reversed", args.len() - 1, 1, 1)?;
    let object = args.at(1);
    let owner = vm.heap.class_of(object);
    match vm.heap.class_lookup(owner, sym::REVERSED) {
        Some((_, hook)) if hook.is_none() => return Err(not_reversible(vm, object)),
        Some(_) => {
            if let Some(result) = vm.call_special(object, sym::REVERSED, &[])? {
                return Ok(result);
            }
        }
        None => {}
    }
    let is_sequence =
        vm.special(object, sym::GETITEM).is_some() && vm.heap.to_dict(object).is_none();
    if !is_sequence {
        return Err(not_reversible(vm, object));
    }
    let len = vm.len(object)?;
    let last = i64::try_from(len).unwrap_or(i64::MAX) - 1;
    let iterator = vm
        .heap
        .alloc_iter(IterObj::SequenceReverse(object, last))
        .value();
    Ok(instance(vm, class, ids::REVERSED, iterator))
}

fn not_reversible(vm: &mut Vm, object: Value) -> Raised {
    let name = vm.heap.type_name(object);
    vm.heap
        .type_error(&format!("'{name}' object is not reversible"))
}
