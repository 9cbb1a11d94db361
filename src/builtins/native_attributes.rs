//! What programs see of the descriptors behind native attributes (`int.real`) and `__slots__`.
//!
//! Attribute access of the machine reads and writes them itself; `__get__` and relatives called by
//! hand ask the guard as access by name does, and refuse foreign targets.

use super::arguments::*;
use crate::object::builtin::Builtin;
use crate::object::function::{NativeDef, native_flags};
use crate::object::*;
use crate::vm::native::{Args, FullNative};
use crate::vm::{GetSetDef, Vm};

static METHODS: &[NativeDef] = &[
    wrapper("__get__", 2, 3, &FullNative(get)).with_flags(native_flags::SENSITIVE),
    wrapper("__set__", 3, 3, &FullNative(set)).with_flags(native_flags::SENSITIVE),
    wrapper("__delete__", 2, 2, &FullNative(delete)).with_flags(native_flags::SENSITIVE),
    wrapper("__repr__", 1, 1, &FullNative(repr)),
];

static ATTRIBUTES: &[GetSetDef] = &[
    GetSetDef::read(ids::GETSET_DESCRIPTOR, "__name__", get_name),
    GetSetDef::read(ids::GETSET_DESCRIPTOR, "__qualname__", get_qualname),
    GetSetDef::read(ids::GETSET_DESCRIPTOR, "__objclass__", get_class),
    GetSetDef::read(ids::GETSET_DESCRIPTOR, "__doc__", get_doc),
    GetSetDef::read(ids::MEMBER_DESCRIPTOR, "__name__", get_name),
    GetSetDef::read(ids::MEMBER_DESCRIPTOR, "__qualname__", get_qualname),
    GetSetDef::read(ids::MEMBER_DESCRIPTOR, "__objclass__", get_class),
    GetSetDef::read(ids::MEMBER_DESCRIPTOR, "__doc__", get_doc),
];

pub(crate) fn install(vm: &mut Vm) {
    vm.install_methods(ids::GETSET_DESCRIPTOR, METHODS);
    vm.install_methods(ids::MEMBER_DESCRIPTOR, METHODS);
    vm.install_getsets(ATTRIBUTES);
}

/// Name and class of a descriptor, and whether it is one of `__slots__`.
fn parts(vm: &mut Vm, value: Value) -> R<(Sym, ClassId, bool)> {
    match value.as_builtin().map(|b| vm.heap.builtin(b)) {
        Some(Builtin::GetSet(g)) => Ok((g.name, g.class, false)),
        Some(Builtin::Member(m)) => Ok((m.name, m.class, true)),
        _ => {
            let got = vm.heap.type_name(value);
            Err(vm.heap.type_error(&format!("a descriptor is required, not '{got}'")))
        }
    }
}

/// Refuses objects of other classes than the descriptor's.
fn check(vm: &mut Vm, this: Value, object: Value) -> R<()> {
    let (name, class, _) = parts(vm, this)?;
    if vm.heap.is_instance(object, class) {
        return Ok(());
    }
    let (name, class, got) = (vm.heap.sym_text(name), vm.heap.class_name(class), vm.heap.type_name(object));
    Err(vm.heap.type_error(&format!("descriptor '{name}' for '{class}' objects doesn't apply to a '{got}' object")))
}

fn get(vm: &mut Vm, args: &Args) -> R {
    let object = args.at(1);
    if object.is_none() {
        return Ok(args.at(0));
    }
    check(vm, args.at(0), object)?;
    let (name, _, _) = parts(vm, args.at(0))?;
    if vm.is_restricted() {
        if let Some(answer) = vm.guard_read(object, name)? {
            return Ok(answer);
        }
        // Attack: a descriptor called by hand would step around a foreign class's own guard.
        vm.guard_target(object)?;
    }
    let class = vm.heap.class_of(object);
    vm.bind_attr(args.at(0), object, class)
}

fn write(vm: &mut Vm, this: Value, object: Value, value: Value) -> R<()> {
    check(vm, this, object)?;
    let (name, _, _) = parts(vm, this)?;
    if vm.is_restricted() {
        vm.guard_write(object, name, value.is_undef(), value)?;
        vm.guard_target(object)?;
    }
    vm.set_by_descriptor(this, object, name, value)?;
    Ok(())
}

fn set(vm: &mut Vm, args: &Args) -> R {
    write(vm, args.at(0), args.at(1), args.at(2))?;
    Ok(Value::NONE)
}

fn delete(vm: &mut Vm, args: &Args) -> R {
    write(vm, args.at(0), args.at(1), Value::UNDEF)?;
    Ok(Value::NONE)
}

fn repr(vm: &mut Vm, args: &Args) -> R {
    let (name, class, slot) = parts(vm, args.at(0))?;
    let kind = if slot { "member" } else { "attribute" };
    let (name, class) = (vm.heap.sym_text(name), vm.heap.class_name(class));
    Ok(vm.heap.new_str(&format!("<{kind} '{name}' of '{class}' objects>")))
}

fn get_name(vm: &mut Vm, this: Value) -> R {
    Ok(parts(vm, this)?.0.value())
}

fn get_qualname(vm: &mut Vm, this: Value) -> R {
    let (name, class, _) = parts(vm, this)?;
    let class = text(vm, vm.heap.class(class).qualname).unwrap_or_default();
    let qualname = format!("{class}.{}", vm.heap.sym_text(name));
    Ok(vm.heap.new_str(&qualname))
}

fn get_class(vm: &mut Vm, this: Value) -> R {
    Ok(parts(vm, this)?.1.value())
}

fn get_doc(_: &mut Vm, _: Value) -> R {
    Ok(Value::NONE)
}
