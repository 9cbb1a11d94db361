//! The descriptors of native attributes and of `__slots__` entries, as objects.

use crate::builtins::WRAPPER;
use crate::object::builtin::Builtin;
use crate::object::function::{NativeDef, native_flags};
use crate::object::*;
use crate::vm::native::{Args, FullNative};
use crate::vm::{GetSetDef, Vm};

static METHODS: &[NativeDef] = &[
    NativeDef::full("__get__", WRAPPER, 2, 3, "", &FullNative(get))
        .with_flags(native_flags::SENSITIVE),
    NativeDef::full("__set__", WRAPPER, 3, 3, "", &FullNative(set))
        .with_flags(native_flags::SENSITIVE),
    NativeDef::full("__delete__", WRAPPER, 2, 2, "", &FullNative(delete))
        .with_flags(native_flags::SENSITIVE),
    NativeDef::full("__repr__", WRAPPER, 1, 1, "", &FullNative(repr)),
];

macro_rules! described {
    ($($class:ident)+) => {
        &[$(
            GetSetDef::read(ids::$class, "__name__", |vm, v| Ok(parts(vm, v)?.0.value())),
            GetSetDef::read(ids::$class, "__qualname__", qualname),
            GetSetDef::read(ids::$class, "__objclass__", |vm, v| Ok(parts(vm, v)?.1.value())),
            GetSetDef::read(ids::$class, "__doc__", |_, _| Ok(Value::NONE)),
        )+]
    };
}

static GETSETS: &[GetSetDef] = described! { GETSET_DESCRIPTOR MEMBER_DESCRIPTOR };

pub(crate) fn install(vm: &mut Vm) {
    vm.install_methods(ids::GETSET_DESCRIPTOR, METHODS);
    vm.install_methods(ids::MEMBER_DESCRIPTOR, METHODS);
    vm.install_getsets(GETSETS);
}

/// Name and class of a descriptor.
fn parts(vm: &mut Vm, v: Value) -> R<(Sym, ClassId)> {
    match v.as_builtin().map(|b| vm.heap.builtin(b)) {
        Some(Builtin::GetSet(g)) => Ok((g.name, g.class)),
        Some(Builtin::Member(m)) => Ok((m.name, m.class)),
        _ => Err(vm.heap.type_error("a descriptor is required")),
    }
}

/// The object must be an instance of the descriptor's class, and not a foreign one in a cell (4.5).
fn check(vm: &mut Vm, descriptor: Value, object: Value) -> R<()> {
    let (name, class) = parts(vm, descriptor)?;
    if !vm.heap.is_instance(object, class) {
        let text = format!(
            "descriptor '{}' for '{}' objects doesn't apply to a '{}' object",
            vm.heap.sym_text(name),
            vm.heap.class_name(class),
            vm.heap.type_name(object)
        );
        return Err(vm.heap.type_error(&text));
    }
    vm.guard_target(object)
}

fn get(vm: &mut Vm, args: &Args) -> R {
    let (descriptor, object) = (args.at(0), args.at(1));
    if object.is_none() && args.get(2).is_some_and(|t| !t.is_none()) {
        return Ok(descriptor);
    }
    check(vm, descriptor, object)?;
    let (name, _) = parts(vm, descriptor)?;
    vm.guard_by_name(object, name)?;
    if let Some(Builtin::Member(m)) = descriptor.as_builtin().map(|b| vm.heap.builtin(b))
        && vm.heap.inst_fixed(object, m.slot).is_undef()
    {
        let text = vm.heap.sym_text(name);
        return Err(vm.attribute_error(&text, object, name));
    }
    let class = vm.heap.class_of(object);
    vm.bind_attr(descriptor, object, class)
}

fn set(vm: &mut Vm, args: &Args) -> R {
    check(vm, args.at(0), args.at(1))?;
    let (name, _) = parts(vm, args.at(0))?;
    vm.set_through(args.at(0), args.at(1), name, args.at(2))?;
    Ok(Value::NONE)
}

fn delete(vm: &mut Vm, args: &Args) -> R {
    check(vm, args.at(0), args.at(1))?;
    let (name, _) = parts(vm, args.at(0))?;
    vm.set_through(args.at(0), args.at(1), name, Value::UNDEF)?;
    Ok(Value::NONE)
}

fn repr(vm: &mut Vm, args: &Args) -> R {
    let (name, class) = parts(vm, args.at(0))?;
    let what = match args.at(0).as_builtin().map(|b| vm.heap.builtin(b)) {
        Some(Builtin::Member(_)) => "member",
        Some(Builtin::GetSet(g)) if g.member => "member",
        _ => "attribute",
    };
    let text = format!(
        "<{what} '{}' of '{}' objects>",
        vm.heap.sym_text(name),
        vm.heap.class_name(class)
    );
    Ok(vm.heap.new_str(&text))
}

fn qualname(vm: &mut Vm, v: Value) -> R {
    let (name, class) = parts(vm, v)?;
    let text = format!("{}.{}", vm.heap.class_name(class), vm.heap.sym_text(name));
    Ok(vm.heap.new_str(&text))
}
