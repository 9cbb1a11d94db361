//! `None`, `Ellipsis` and `NotImplemented`.

use crate::builtins::WRAPPER;
use crate::object::function::{NativeDef, NativeRole};
use crate::object::*;
use crate::vm::Vm;
use crate::vm::native::{Args, FullNative};

static NONE: &[NativeDef] = &[
    NativeDef::full(
        "__new__",
        NativeRole::New,
        1,
        1,
        "",
        &FullNative(|_, _| Ok(Value::NONE)),
    ),
    NativeDef::full(
        "__repr__",
        WRAPPER,
        1,
        1,
        "",
        &FullNative(|vm, _| Ok(vm.heap.new_str("None"))),
    ),
    NativeDef::full(
        "__bool__",
        WRAPPER,
        1,
        1,
        "",
        &FullNative(|_, _| Ok(Value::FALSE)),
    ),
];
static ELLIPSIS: &[NativeDef] = &[
    NativeDef::full(
        "__new__",
        NativeRole::New,
        1,
        1,
        "",
        &FullNative(|_, _| Ok(Value::ELLIPSIS)),
    ),
    NativeDef::full(
        "__repr__",
        WRAPPER,
        1,
        1,
        "",
        &FullNative(|vm, _| Ok(vm.heap.new_str("Ellipsis"))),
    ),
    NativeDef::full(
        "__reduce__",
        NativeRole::Method,
        1,
        1,
        "",
        &FullNative(|vm, _| Ok(vm.heap.new_str("Ellipsis"))),
    ),
];
static NOT_IMPLEMENTED: &[NativeDef] = &[
    NativeDef::full(
        "__new__",
        NativeRole::New,
        1,
        1,
        "",
        &FullNative(|_, _| Ok(Value::NOT_IMPLEMENTED)),
    ),
    NativeDef::full(
        "__repr__",
        WRAPPER,
        1,
        1,
        "",
        &FullNative(|vm, _| Ok(vm.heap.new_str("NotImplemented"))),
    ),
    NativeDef::full(
        "__bool__",
        WRAPPER,
        1,
        1,
        "",
        &FullNative(not_implemented_bool),
    ),
];

pub(crate) fn install(vm: &mut Vm) {
    vm.install_methods(ids::NONE_TYPE, NONE);
    vm.install_methods(ids::ELLIPSIS_TYPE, ELLIPSIS);
    vm.install_methods(ids::NOT_IMPLEMENTED_TYPE, NOT_IMPLEMENTED);
}

/// Deprecated in CPython, where it warns and answers true.
fn not_implemented_bool(_: &mut Vm, _: &Args) -> R {
    Ok(Value::TRUE)
}
