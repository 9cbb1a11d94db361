//! The type `module`.

use crate::builtins::WRAPPER;
use crate::object::function::{ModuleObj, NativeDef, NativeRole, native_flags};
use crate::object::intern::sym;
use crate::object::*;
use crate::vm::native::{Args, FullNative};
use crate::vm::{GetSetDef, Vm};

static METHODS: &[NativeDef] = &[
    NativeDef::full("__new__", NativeRole::New, 1, 255, "**", &FullNative(new)),
    NativeDef::full(
        "__init__",
        WRAPPER,
        1,
        3,
        "self name doc",
        &FullNative(init),
    ),
    NativeDef::full("__repr__", WRAPPER, 1, 1, "", &FullNative(repr)),
    NativeDef::full("__dir__", NativeRole::Method, 1, 1, "", &FullNative(dir))
        .with_flags(native_flags::SENSITIVE),
];

static GETSETS: &[GetSetDef] = &[GetSetDef::write(
    ids::MODULE,
    "__annotations__",
    get_annotations,
    set_annotations,
)];

pub(crate) fn install(vm: &mut Vm) {
    vm.install_methods(ids::MODULE, METHODS);
    vm.install_getsets(GETSETS);
}

fn new(vm: &mut Vm, args: &Args) -> R {
    let class = args.at(0).as_class().unwrap_or(ids::MODULE);
    let dict = vm.heap.new_dict();
    let owner = vm.heap.domain;
    Ok(vm
        .heap
        .alloc_module(ModuleObj {
            dict,
            class,
            owner,
            native: false,
        })
        .value())
}

fn init(vm: &mut Vm, args: &Args) -> R {
    let Some(m) = args.at(0).as_module() else {
        return Ok(Value::NONE);
    };
    let Some(name) = args.get(1) else {
        return Err(vm
            .heap
            .type_error("module() missing required argument 'name' (pos 1)"));
    };
    if vm.heap.to_str(name).is_none() {
        let text = format!(
            "module() argument 'name' must be str, not {}",
            vm.heap.type_name(name)
        );
        return Err(vm.heap.type_error(&text));
    }
    let dict = vm.heap.module(m).dict;
    vm.heap.dict_set_sym(dict, sym::NAME, name);
    vm.heap
        .dict_set_sym(dict, sym::DOC, args.get(2).unwrap_or(Value::NONE));
    for absent in [sym::PACKAGE, sym::LOADER, sym::SPEC] {
        vm.heap.dict_set_sym(dict, absent, Value::NONE);
    }
    Ok(Value::NONE)
}

fn repr(vm: &mut Vm, args: &Args) -> R {
    let Some(m) = args.at(0).as_module() else {
        return Ok(Value::NONE);
    };
    let dict = vm.heap.module(m).dict;
    let name = vm
        .heap
        .dict_get_sym(dict, sym::NAME)
        .and_then(|n| vm.heap.view_of(n))
        .map_or("?".to_owned(), |v| v.to_text());
    let file = vm
        .heap
        .dict_get_sym(dict, sym::FILE)
        .and_then(|n| vm.heap.view_of(n))
        .map(|v| v.to_text());
    let text = match file {
        Some(f) => format!("<module '{name}' from '{f}'>"),
        None if vm.heap.module(m).native => format!("<module '{name}' (built-in)>"),
        None => format!("<module '{name}'>"),
    };
    Ok(vm.heap.new_str(&text))
}

fn dir(vm: &mut Vm, args: &Args) -> R {
    let Some(m) = args.at(0).as_module() else {
        return Ok(Value::NONE);
    };
    let dict = vm.heap.module(m).dict;
    let hook = vm.heap.intern("__dir__");
    if let Some(f) = vm.heap.dict_get_sym(dict, hook) {
        return vm.call(f, &[]);
    }
    let keys: Vec<Value> = vm.heap.dict(dict).iter().map(|e| e.key).collect();
    let mut list = Vec::new();
    for k in keys {
        let Some(s) = k.as_str() else { continue };
        let name = vm.heap.intern_str(s);
        if vm.may_list(args.at(0), name) {
            list.push(k);
        }
    }
    Ok(vm.heap.new_list(list))
}

fn get_annotations(vm: &mut Vm, v: Value) -> R {
    let Some(m) = v.as_module() else {
        return Ok(Value::NONE);
    };
    let dict = vm.heap.module(m).dict;
    if let Some(a) = vm.heap.dict_get_sym(dict, sym::ANNOTATIONS) {
        return Ok(a);
    }
    let made = vm.heap.new_dict().value();
    vm.heap.dict_set_sym(dict, sym::ANNOTATIONS, made);
    Ok(made)
}

fn set_annotations(vm: &mut Vm, v: Value, new: Value) -> R<()> {
    let Some(m) = v.as_module() else {
        return Ok(());
    };
    let dict = vm.heap.module(m).dict;
    if new.is_undef() {
        if vm.heap.dict_remove_sym(dict, sym::ANNOTATIONS).is_none() {
            return Err(vm.no_attribute(v, sym::ANNOTATIONS));
        }
        return Ok(());
    }
    vm.heap.dict_set_sym(dict, sym::ANNOTATIONS, new);
    Ok(())
}
