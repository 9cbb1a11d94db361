//! `types.SimpleNamespace`: an object that is its attributes.

use super::arguments::*;
use super::sequence::push_repr;
use crate::object::function::NativeDef;
use crate::object::intern::sym;
use crate::object::str::StrBuilder;
use crate::object::*;
use crate::vm::Vm;
use crate::vm::native::{Args, FullNative};

static METHODS: &[NativeDef] = &[
    new(&FullNative(new_namespace)),
    init(&FullNative(init_namespace)),
    wrapper("__repr__", 1, 1, &FullNative(repr)),
    wrapper("__eq__", 2, 2, &FullNative(eq)),
    method("__reduce__", 1, 1, "", &FullNative(reduce)),
    NativeDef::full(
        "__replace__",
        function::NativeRole::Method,
        1,
        1,
        "**",
        &FullNative(replace),
    ),
];

pub(crate) fn install(vm: &mut Vm) {
    vm.install_methods(ids::SIMPLE_NAMESPACE, METHODS);
    // Equal by content, so not hashable.
    vm.heap
        .class_set_raw(ids::SIMPLE_NAMESPACE, sym::HASH, Value::NONE);
}

fn new_namespace(vm: &mut Vm, args: &Args) -> R {
    let class = class_arg(vm, args, ids::SIMPLE_NAMESPACE)?;
    Ok(vm.heap.new_instance(class).value())
}

fn init_namespace(vm: &mut Vm, args: &Args) -> R {
    let this = args.at(0);
    if args.len() > 2 {
        let got = args.len() - 1;
        return Err(vm.heap.type_error(&format!(
            "SimpleNamespace expected at most 1 argument, got {got}"
        )));
    }
    if let Some(source) = args.get(1) {
        let dict = match vm.plain_dict(source) {
            Some(dict) => dict,
            None => {
                let made = vm.call(ids::DICT.value(), &[source])?;
                match made.as_dict() {
                    Some(dict) => dict,
                    None => return Ok(Value::NONE),
                }
            }
        };
        for (key, value) in entries(vm, dict) {
            vm.heap.charge(1)?;
            let Some(key) = vm.heap.to_str(key) else {
                return Err(vm.heap.type_error("keywords must be strings"));
            };
            let name = vm.heap.intern_str(key);
            vm.heap.inst_set(this, name, value);
        }
    }
    for &(name, value) in &args.kw {
        vm.heap.inst_set(this, name, value);
    }
    Ok(Value::NONE)
}

fn entries(vm: &Vm, dict: DictId) -> Vec<(Value, Value)> {
    vm.heap
        .dict(dict)
        .iter()
        .map(|e| (e.key, e.value))
        .collect()
}

fn repr(vm: &mut Vm, args: &Args) -> R {
    let this = args.at(0);
    let class = vm.heap.class_of(this);
    let name = if class == ids::SIMPLE_NAMESPACE {
        "namespace".to_owned()
    } else {
        vm.heap.class_name(class)
    };
    if vm.repr_stack.contains(&this) {
        return Ok(vm.heap.new_str(&format!("{name}(...)")));
    }
    vm.repr_stack.push(this);
    let mut out = StrBuilder::new();
    out.push_str(&format!("{name}("));
    let shown = push_attributes(vm, &mut out, this);
    vm.repr_stack.pop();
    shown?;
    out.push_str(")");
    Ok(vm.heap.new_built(out))
}

fn push_attributes(vm: &mut Vm, out: &mut StrBuilder, this: Value) -> R<()> {
    let mut is_first = true;
    for (key, value) in vm.heap.inst_attrs(this) {
        vm.heap.charge(1)?;
        vm.heap.keep(value);
        if let Some(key) = text(vm, key) {
            if !std::mem::take(&mut is_first) {
                out.push_str(", ");
            }
            out.push_str(&format!("{key}="));
            push_repr(vm, out, value)?;
        }
    }
    Ok(())
}

/// The attributes as a new dict.
fn attributes(vm: &mut Vm, this: Value) -> R<DictId> {
    let dict = vm.heap.new_dict();
    for (key, value) in vm.heap.inst_attrs(this) {
        vm.dict_set(dict, key, value)?;
    }
    Ok(dict)
}

fn eq(vm: &mut Vm, args: &Args) -> R {
    let both = args
        .pos
        .iter()
        .all(|&v| vm.heap.is_instance(v, ids::SIMPLE_NAMESPACE));
    if !both {
        return Ok(Value::NOT_IMPLEMENTED);
    }
    let a = attributes(vm, args.at(0))?;
    let b = attributes(vm, args.at(1))?;
    Ok(Value::bool(vm.eq(a.value(), b.value())?))
}

fn reduce(vm: &mut Vm, args: &Args) -> R {
    let class = vm.heap.class_of(args.at(0)).value();
    let dict = attributes(vm, args.at(0))?;
    let empty = vm.heap.new_tuple(&[]);
    Ok(vm.heap.new_tuple(&[class, empty, dict.value()]))
}

fn replace(vm: &mut Vm, args: &Args) -> R {
    let class = vm.heap.class_of(args.at(0)).value();
    let made = vm.call(class, &[])?;
    for (key, value) in vm.heap.inst_attrs(args.at(0)) {
        if let Some(key) = key.as_str() {
            let name = vm.heap.intern_str(key);
            vm.heap.inst_set(made, name, value);
        }
    }
    for &(name, value) in &args.kw {
        vm.heap.inst_set(made, name, value);
    }
    Ok(made)
}
