//! `bool`.

use super::arguments::{arity, class_arg, no_keywords};
use super::number_ops::number_operators;
use crate::object::function::{NativeDef, NativeRole};
use crate::object::number::{BinOp, number_binary};
use crate::object::*;
use crate::vm::Vm;
use crate::vm::native::{Args, FullNative};

use NativeRole::{New, Wrapper};

pub(crate) static METHODS: &[NativeDef] = &[
    NativeDef::either(
        "__new__",
        New,
        1,
        255,
        "**",
        super::leaves::new_bool,
        &FullNative(new),
    ),
    NativeDef::leaf("__repr__", Wrapper, 1, 1, "", |heap, args| {
        Ok(heap.new_str(if args[0] == Value::TRUE {
            "True"
        } else {
            "False"
        }))
    }),
    NativeDef::leaf("__invert__", Wrapper, 1, 1, "", |_, args| {
        Ok(Value::small_int(if args[0] == Value::TRUE {
            -2
        } else {
            -1
        }))
    }),
];

number_operators! { OPERATORS, is_int;
    "__and__" "__rand__" And;
    "__or__" "__ror__" Or;
    "__xor__" "__rxor__" Xor;
}

/// Installs the type.
pub(crate) fn install(vm: &mut Vm) {
    vm.set_doc(
        ids::BOOL,
        "The truth values True and False: bool(x) is whether x counts as true.",
    );
    vm.install_methods(ids::BOOL, METHODS);
    vm.install_methods(ids::BOOL, OPERATORS);
}

fn is_int(heap: &Heap, value: Value) -> bool {
    heap.to_int(value).is_some()
}

fn new(vm: &mut Vm, args: &Args) -> R {
    class_arg(vm, args, ids::BOOL)?;
    no_keywords(vm, args, "bool")?;
    arity(vm, "bool", args.len() - 1, 0, 1)?;
    match args.get(1) {
        Some(x) => Ok(Value::bool(vm.truth(x)?)),
        None => Ok(Value::FALSE),
    }
}
