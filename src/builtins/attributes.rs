//! Built-in functions that look at objects: the `getattr` family, `vars`, `dir`, `callable`,
//! `isinstance`, `issubclass`, `repr`, `ascii`, `format`.
//!
//! Those that take an attribute's name are sensitive: a cell gets twins of them. The guard itself
//! is asked inside `Vm::getattr` and its relatives.

use super::arguments::*;
use super::leaves;
use crate::object::function::{NativeDef, native_flags};
use crate::object::intern::sym;
use crate::object::*;
use crate::vm::Vm;
use crate::vm::native::{Args, FullNative};

pub(crate) static FUNCTIONS: &[NativeDef] = &[
    function("ascii", 1, 1, "", &FullNative(ascii)),
    function("callable", 1, 1, "", &FullNative(callable)),
    function("delattr", 2, 2, "", &FullNative(delattr)).with_flags(native_flags::SENSITIVE),
    function("dir", 0, 1, "", &FullNative(dir))
        .with_flags(native_flags::SENSITIVE | native_flags::FRAME),
    function("format", 1, 2, "", &FullNative(format)),
    function("getattr", 2, 3, "", &FullNative(getattr)).with_flags(native_flags::SENSITIVE),
    function("hasattr", 2, 2, "", &FullNative(hasattr)).with_flags(native_flags::SENSITIVE),
    function_or_leaf(
        "isinstance",
        2,
        2,
        "",
        leaves::isinstance,
        &FullNative(isinstance),
    ),
    function("issubclass", 2, 2, "", &FullNative(issubclass)),
    function("repr", 1, 1, "", &FullNative(repr)),
    function("setattr", 3, 3, "", &FullNative(setattr)).with_flags(native_flags::SENSITIVE),
    function("vars", 0, 1, "", &FullNative(vars))
        .with_flags(native_flags::SENSITIVE | native_flags::FRAME),
];

/// Names of attributes that are longer are charged for.
const LONG_NAME: usize = 1 << 10;

/// The interned name in a str argument; a str subclass is reduced to its exact text.
pub(crate) fn attribute_name(vm: &mut Vm, value: Value) -> R<Sym> {
    match vm.heap.to_str(value) {
        Some(id) => {
            // A long name is copied to be looked up, and again for each message about it.
            let n = vm.heap.str_view(id).len();
            if n > LONG_NAME {
                vm.heap.charge(n / 16)?;
                vm.heap.take_bytes(n.saturating_mul(6))?;
            }
            Ok(vm.heap.intern_str(id))
        }
        None => {
            let got = vm.heap.type_name(value);
            Err(vm
                .heap
                .type_error(&format!("attribute name must be string, not '{got}'")))
        }
    }
}

fn getattr(vm: &mut Vm, args: &Args) -> R {
    let name = attribute_name(vm, args.at(1))?;
    match args.get(2) {
        None => vm.getattr_named(args.at(0), name),
        Some(default) if vm.guards_named() => {
            let found = vm.getattr_named(args.at(0), name);
            match found {
                Err(_) if vm.heap.pending_is(ids::ATTRIBUTE_ERROR) => {
                    vm.heap.pending = Value::UNDEF;
                    Ok(default)
                }
                found => found,
            }
        }
        Some(default) => Ok(vm.getattr_opt(args.at(0), name)?.unwrap_or(default)),
    }
}

fn setattr(vm: &mut Vm, args: &Args) -> R {
    let name = attribute_name(vm, args.at(1))?;
    vm.setattr(args.at(0), name, args.at(2))?;
    Ok(Value::NONE)
}

fn delattr(vm: &mut Vm, args: &Args) -> R {
    let name = attribute_name(vm, args.at(1))?;
    vm.delattr(args.at(0), name)?;
    Ok(Value::NONE)
}

fn hasattr(vm: &mut Vm, args: &Args) -> R {
    let name = attribute_name(vm, args.at(1))?;
    match vm.getattr_opt(args.at(0), name) {
        Ok(found) => Ok(Value::bool(found.is_some())),
        // A denial reads as "no such attribute" here and nowhere else.
        Err(_) if denied(vm) => {
            vm.heap.pending = Value::UNDEF;
            Ok(Value::FALSE)
        }
        Err(raised) => Err(raised),
    }
}

/// Whether the exception in flight is the guard's denial.
fn denied(vm: &Vm) -> bool {
    if vm.heap.domain == DomainId::ROOT || !vm.heap.pending_is(ids::RUNTIME_ERROR) {
        return false;
    }
    let Some(exc) = vm.heap.pending.as_exc() else {
        return false;
    };
    let message = vm
        .heap
        .exc(exc)
        .args
        .as_tuple()
        .and_then(|t| vm.heap.tuple(t).first().copied());
    message.and_then(|m| text(vm, m)).is_some_and(|m| {
        m == "restricted attribute"
            || m.ends_with("accessible in restricted mode")
            || m.ends_with("read-only in restricted mode")
    })
}

fn vars(vm: &mut Vm, args: &Args) -> R {
    let Some(object) = args.get(0) else {
        return vm.frame_locals();
    };
    match vm.getattr(object, sym::DICT) {
        Ok(dict) => Ok(dict),
        Err(_) if denied(vm) || vm.heap.pending_is(ids::ATTRIBUTE_ERROR) => Err(vm
            .heap
            .type_error("vars() argument must have __dict__ attribute")),
        Err(raised) => Err(raised),
    }
}

fn dir(vm: &mut Vm, args: &Args) -> R {
    let names = match args.get(0) {
        None => {
            let locals = vm.frame_locals()?;
            let keys = vm.call_method(locals, sym::KEYS, &[])?;
            vm.collect_items(keys)?
        }
        Some(object) => match vm.call_special(object, sym::DIR, &[])? {
            Some(names) => vm.collect_items(names)?,
            None => return Err(vm.heap.type_error("object does not provide __dir__")),
        },
    };
    let mut listed = Vec::with_capacity(names.len());
    for name in names {
        // In a cell, names whose reading would be denied are left out.
        let may = match (args.get(0), vm.heap.to_str(name)) {
            (Some(object), Some(id)) => {
                let name = vm.heap.intern_str(id);
                vm.may_list(object, name)
            }
            _ => true,
        };
        if may {
            listed.push(name);
        }
    }
    let list = vm.heap.new_list(listed);
    vm.call_method(list, sym::SORT, &[])?;
    Ok(list)
}

/// Whether an object can be called.
pub(crate) fn is_callable(vm: &mut Vm, value: Value) -> bool {
    match value.kind() {
        Some(Kind::Func | Kind::Native | Kind::Method | Kind::Class) => true,
        Some(Kind::Inst | Kind::Builtin | Kind::Exc) => {
            let class = vm.heap.class_of(value);
            vm.heap.class_lookup(class, sym::CALL).is_some()
        }
        _ => false,
    }
}

fn callable(vm: &mut Vm, args: &Args) -> R {
    Ok(Value::bool(is_callable(vm, args.at(0))))
}

fn isinstance(vm: &mut Vm, args: &Args) -> R {
    Ok(Value::bool(vm.isinstance(args.at(0), args.at(1))?))
}

fn issubclass(vm: &mut Vm, args: &Args) -> R {
    Ok(Value::bool(vm.issubclass(args.at(0), args.at(1))?))
}

fn repr(vm: &mut Vm, args: &Args) -> R {
    vm.repr_given(args.at(0))
}

fn ascii(vm: &mut Vm, args: &Args) -> R {
    vm.ascii(args.at(0))
}

fn format(vm: &mut Vm, args: &Args) -> R {
    let spec = match args.get(1) {
        None => vm.heap.new_str(""),
        Some(spec) if vm.heap.to_str(spec).is_some() => spec,
        Some(spec) => {
            let argument = "format() argument 2";
            return Err(vm.heap.bad_argument(argument, spec, "str"));
        }
    };
    vm.format_value(args.at(0), spec)
}
