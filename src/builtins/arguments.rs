//! Reading arguments the way CPython's natives do: keyword-only parameters, classes handed to
//! `__new__`, and the object a `__new__` answers with.

use crate::object::function::{LeafFn, NativeDef, NativeRole};
use crate::object::*;
use crate::vm::Vm;
use crate::vm::keywords::Params;
use crate::vm::native::{Args, FullNative};

/// A function of a module.
pub(crate) const fn function(
    name: &'static str,
    min: u8,
    max: u8,
    params: &'static str,
    run: &'static FullNative,
) -> NativeDef {
    NativeDef::full(name, NativeRole::Function, min, max, params, run)
}

/// The same with the common cases as a leaf (see `leaves`).
pub(crate) const fn function_or_leaf(
    name: &'static str,
    min: u8,
    max: u8,
    params: &'static str,
    leaf: LeafFn,
    run: &'static FullNative,
) -> NativeDef {
    NativeDef::either(name, NativeRole::Function, min, max, params, leaf, run)
}

/// A method; `min` and `max` count `self`.
pub(crate) const fn method(
    name: &'static str,
    min: u8,
    max: u8,
    params: &'static str,
    run: &'static FullNative,
) -> NativeDef {
    NativeDef::full(name, NativeRole::Method, min, max, params, run)
}

/// A special method; `min` and `max` count `self`.
pub(crate) const fn wrapper(
    name: &'static str,
    min: u8,
    max: u8,
    run: &'static FullNative,
) -> NativeDef {
    NativeDef::full(name, NativeRole::Wrapper, min, max, "", run)
}

/// `__new__`, which takes anything and looks itself.
pub(crate) const fn new(run: &'static FullNative) -> NativeDef {
    NativeDef::full("__new__", NativeRole::New, 1, 255, "**", run)
}

/// `__init__`, which takes anything and looks itself.
pub(crate) const fn init(run: &'static FullNative) -> NativeDef {
    NativeDef::full("__init__", NativeRole::Wrapper, 1, 255, "**", run)
}

/// The values of keyword-only parameters, in the order of `names`; any other keyword is an error.
pub(crate) fn only_keywords<const N: usize>(
    vm: &mut Vm,
    args: &Args,
    function: &str,
    names: [&str; N],
) -> R<[Option<Value>; N]> {
    let mut values = [None; N];
    for &(name, value) in &args.kw {
        let text = vm.heap.sym_text(name);
        match names
            .iter()
            .position(|&n| n == text)
            .and_then(|i| values.get_mut(i))
        {
            Some(place) => *place = Some(value),
            None => return Err(vm.unexpected_keyword_of_native(function, &text, &names)),
        }
    }
    Ok(values)
}

/// Refuses keywords.
pub(crate) fn no_keywords(vm: &mut Vm, args: &Args, function: &str) -> R<()> {
    if args.kw.is_empty() {
        return Ok(());
    }
    Err(vm
        .heap
        .type_error(&format!("{function}() takes no keyword arguments")))
}

/// Whether a built-in class's constructor refuses keywords for a class derived from it: unless that
/// has an own method `other`, the one of `__new__` and `__init__` that might have taken them.
pub(crate) fn refuses_keywords(vm: &mut Vm, class: ClassId, base: ClassId, other: Sym) -> bool {
    if class == base {
        return true;
    }
    let owner = |vm: &Vm, class| vm.heap.class_lookup(class, other).map(|(owner, _)| owner);
    owner(vm, class) == owner(vm, base)
}

/// Checks the number of positional arguments (without `self`), with the words of `PyArg_UnpackTuple`.
pub(crate) fn arity(vm: &mut Vm, function: &str, got: usize, min: usize, max: usize) -> R<()> {
    if (min..=max).contains(&got) {
        return Ok(());
    }
    let (bound, limit) = if got < min {
        ("at least ", min)
    } else {
        ("at most ", max)
    };
    let bound = if min == max { "" } else { bound };
    let plural = if limit == 1 { "" } else { "s" };
    Err(vm.heap.type_error(&format!(
        "{function} expected {bound}{limit} argument{plural}, got {got}"
    )))
}

/// Positional arguments after `self` merged with keywords, for parameters that may all be left out
/// and may be given either way.
pub(crate) fn bind<const N: usize>(
    vm: &mut Vm,
    args: &Args,
    function: &str,
    names: [&str; N],
) -> R<[Option<Value>; N]> {
    let params = Params {
        function,
        names: &names,
        positional_only: 0,
        required: 0,
        positional: N,
    };
    bind_params(vm, args, &params)
}

/// Positional arguments after `self` merged with keywords.
pub(crate) fn bind_params<const N: usize>(
    vm: &mut Vm,
    args: &Args,
    params: &Params<'_>,
) -> R<[Option<Value>; N]> {
    let bound = params.bind(vm, args.pos.get(1..).unwrap_or(&[]), &args.kw)?;
    let mut values = [None; N];
    for (place, value) in values.iter_mut().zip(bound) {
        *place = value.set();
    }
    Ok(values)
}

/// The class a `__new__` was asked to make an instance of, which must derive from `base`.
pub(crate) fn class_arg(vm: &mut Vm, args: &Args, base: ClassId) -> R<ClassId> {
    let Some(class) = args.at(0).as_class() else {
        let name = vm.heap.class_name(base);
        let got = vm.heap.type_name(args.at(0));
        return Err(vm.heap.type_error(&format!(
            "{name}.__new__(X): X is not a type object ({got})"
        )));
    };
    if class != base && !vm.heap.is_subclass(class, base) {
        let name = vm.heap.class_name(base);
        let got = vm.heap.class_name(class);
        return Err(vm.heap.type_error(&format!(
            "{name}.__new__({got}): {got} is not a subtype of {name}"
        )));
    }
    Ok(class)
}

/// The instance a `__new__` answers with: the built-in value itself, or an instance of a subclass around it.
pub(crate) fn instance(vm: &mut Vm, class: ClassId, base: ClassId, value: Value) -> Value {
    if class == base {
        return value;
    }
    vm.heap.new_with_payload(class, value).value()
}

/// The text of a str argument, by its exact content.
pub(crate) fn text(vm: &Vm, value: Value) -> Option<String> {
    vm.heap.to_str(value).map(|id| vm.heap.text(id))
}

/// The value itself, or the built-in value an instance of a subclass carries.
pub(crate) fn native(vm: &Vm, value: Value) -> Value {
    vm.heap.payload(value).unwrap_or(value)
}

/// The arguments of a function (no `self`) whose parameters may all be named, of which `required`
/// must be given and at most `max_pos` by position; with the words of Argument Clinic.
pub(crate) fn bind_named<const N: usize>(
    vm: &mut Vm,
    args: &Args,
    function: &str,
    names: [&str; N],
    required: usize,
    max_pos: usize,
) -> R<[Option<Value>; N]> {
    let mut values = [None; N];
    let got = args.pos.len();
    let plural = |n: usize| if n == 1 { "" } else { "s" };
    if got + args.kw.len() > N {
        let total = got + args.kw.len();
        return Err(vm.heap.type_error(&format!(
            "{function}() takes at most {N} argument{} ({total} given)",
            plural(N)
        )));
    }
    if got > max_pos {
        let bound = if required == max_pos {
            "exactly"
        } else {
            "at most"
        };
        return Err(vm.heap.type_error(&format!(
            "{function}() takes {bound} {max_pos} positional argument{} ({got} given)",
            plural(max_pos)
        )));
    }
    for (place, &value) in values.iter_mut().zip(&args.pos) {
        *place = value.set();
    }
    for &(name, value) in &args.kw {
        let text = vm.heap.sym_text(name);
        let Some(index) = names.iter().position(|&n| n == text) else {
            return Err(vm.heap.type_error(&format!(
                "{function}() got an unexpected keyword argument '{text}'"
            )));
        };
        if index < got {
            return Err(vm.heap.type_error(&format!(
                "argument for {function}() given by name ('{text}') and position ({})",
                index + 1
            )));
        }
        if let Some(place) = values.get_mut(index) {
            *place = Some(value);
        }
    }
    for (index, name) in names.iter().enumerate().take(required) {
        if values.get(index).is_some_and(Option::is_none) {
            return Err(vm.heap.type_error(&format!(
                "{function}() missing required argument '{name}' (pos {})",
                index + 1
            )));
        }
    }
    Ok(values)
}

/// Whether a class has an `__init__` other than that of `object`, which may want keywords that `__new__` doesn't know.
pub(crate) fn has_own_init(vm: &mut Vm, class: ClassId) -> bool {
    vm.class_attr(class, intern::sym::INIT)
        .is_some_and(|(owner, _)| owner != ids::OBJECT)
}
