//! Functions, bound methods, built-in functions and captures as Python sees them.

use crate::builtins::WRAPPER;
use crate::object::function::{NativeDef, NativeRole};
use crate::object::intern::sym;
use crate::object::number::CmpOp;
use crate::object::*;
use crate::vm::native::{Args, FullNative};
use crate::vm::{GetSetDef, Vm};

static FUNCTION_METHODS: &[NativeDef] = &[
    NativeDef::full(
        "__new__",
        NativeRole::New,
        1,
        6,
        "**",
        &FullNative(function_new),
    ),
    NativeDef::full("__call__", WRAPPER, 1, 255, "**", &FullNative(call)),
    NativeDef::full("__get__", WRAPPER, 2, 3, "", &FullNative(function_get)),
    NativeDef::full("__repr__", WRAPPER, 1, 1, "", &FullNative(function_repr)),
];
static METHOD_METHODS: &[NativeDef] = &[
    NativeDef::full(
        "__new__",
        NativeRole::New,
        1,
        255,
        "",
        &FullNative(method_new),
    ),
    NativeDef::full("__call__", WRAPPER, 1, 255, "**", &FullNative(call)),
    NativeDef::full("__repr__", WRAPPER, 1, 1, "", &FullNative(method_repr)),
    NativeDef::full("__eq__", WRAPPER, 2, 2, "", &FullNative(method_eq)),
    NativeDef::full("__hash__", WRAPPER, 1, 1, "", &FullNative(method_hash)),
    NativeDef::full("__get__", WRAPPER, 2, 3, "", &FullNative(identity)),
];
static NATIVE_METHODS: &[NativeDef] = &[
    NativeDef::full("__call__", WRAPPER, 1, 255, "**", &FullNative(call)),
    NativeDef::full("__repr__", WRAPPER, 1, 1, "", &FullNative(native_repr)),
];
static DESCRIPTOR_METHODS: &[NativeDef] = &[
    NativeDef::full("__call__", WRAPPER, 1, 255, "**", &FullNative(call)),
    NativeDef::full("__get__", WRAPPER, 2, 3, "", &FullNative(function_get)),
    NativeDef::full("__repr__", WRAPPER, 1, 1, "", &FullNative(native_repr)),
];
static BOUND_NATIVE_METHODS: &[NativeDef] = &[
    NativeDef::full("__call__", WRAPPER, 1, 255, "**", &FullNative(call)),
    NativeDef::full("__repr__", WRAPPER, 1, 1, "", &FullNative(native_repr)),
    NativeDef::full("__eq__", WRAPPER, 2, 2, "", &FullNative(method_eq)),
    NativeDef::full("__hash__", WRAPPER, 1, 1, "", &FullNative(method_hash)),
];
static CELL_METHODS: &[NativeDef] = &[
    NativeDef::full("__new__", NativeRole::New, 1, 2, "", &FullNative(cell_new)),
    NativeDef::full("__repr__", WRAPPER, 1, 1, "", &FullNative(cell_repr)),
    NativeDef::full(
        "__lt__",
        WRAPPER,
        2,
        2,
        "",
        &FullNative(|vm, a| cell_compare(vm, a, CmpOp::Lt)),
    ),
    NativeDef::full(
        "__le__",
        WRAPPER,
        2,
        2,
        "",
        &FullNative(|vm, a| cell_compare(vm, a, CmpOp::Le)),
    ),
    NativeDef::full(
        "__eq__",
        WRAPPER,
        2,
        2,
        "",
        &FullNative(|vm, a| cell_compare(vm, a, CmpOp::Eq)),
    ),
    NativeDef::full(
        "__ne__",
        WRAPPER,
        2,
        2,
        "",
        &FullNative(|vm, a| cell_compare(vm, a, CmpOp::Ne)),
    ),
    NativeDef::full(
        "__gt__",
        WRAPPER,
        2,
        2,
        "",
        &FullNative(|vm, a| cell_compare(vm, a, CmpOp::Gt)),
    ),
    NativeDef::full(
        "__ge__",
        WRAPPER,
        2,
        2,
        "",
        &FullNative(|vm, a| cell_compare(vm, a, CmpOp::Ge)),
    ),
];

/// Captures compare by what they hold; an empty one comes before all others.
fn cell_compare(vm: &mut Vm, args: &Args, op: CmpOp) -> R {
    let (Some(a), Some(b)) = (args.at(0).as_capture(), args.at(1).as_capture()) else {
        return Ok(Value::NOT_IMPLEMENTED);
    };
    let held = [a, b].map(|c| vm.heap.capture(c).value.set());
    if let [Some(a), Some(b)] = held {
        return vm.compare(op, a, b);
    }
    let [a, b] = held.map(|value| u8::from(value.is_some()));
    Ok(Value::bool(match op {
        CmpOp::Lt => a < b,
        CmpOp::Le => a <= b,
        CmpOp::Eq => a == b,
        CmpOp::Ne => a != b,
        CmpOp::Gt => a > b,
        CmpOp::Ge => a >= b,
    }))
}

static GETSETS: &[GetSetDef] = &[
    GetSetDef::write(
        ids::FUNCTION,
        "__name__",
        |vm, v| Ok(func_of(vm, v)?.name),
        |vm, v, new| set_text(vm, v, new, "__name__"),
    ),
    GetSetDef::write(
        ids::FUNCTION,
        "func_name",
        |vm, v| Ok(func_of(vm, v)?.name),
        |vm, v, new| set_text(vm, v, new, "__name__"),
    ),
    GetSetDef::write(
        ids::FUNCTION,
        "__qualname__",
        |vm, v| Ok(func_of(vm, v)?.qualname),
        |vm, v, new| set_text(vm, v, new, "__qualname__"),
    ),
    GetSetDef::write(ids::FUNCTION, "__doc__", func_doc, set_func_doc),
    GetSetDef::write(ids::FUNCTION, "func_doc", func_doc, set_func_doc),
    GetSetDef::write(ids::FUNCTION, "__module__", func_module, set_func_module),
    GetSetDef::write(
        ids::FUNCTION,
        "__defaults__",
        |vm, v| Ok(none_if_unset(func_of(vm, v)?.defaults)),
        set_defaults,
    ),
    GetSetDef::write(
        ids::FUNCTION,
        "func_defaults",
        |vm, v| Ok(none_if_unset(func_of(vm, v)?.defaults)),
        set_defaults,
    ),
    GetSetDef::write(
        ids::FUNCTION,
        "__kwdefaults__",
        |vm, v| Ok(none_if_unset(func_of(vm, v)?.kw_defaults)),
        set_kwdefaults,
    ),
    GetSetDef::read(ids::FUNCTION, "__globals__", |vm, v| {
        Ok(func_of(vm, v)?.globals.value())
    }),
    GetSetDef::read(ids::FUNCTION, "func_globals", |vm, v| {
        Ok(func_of(vm, v)?.globals.value())
    }),
    GetSetDef::read(ids::FUNCTION, "__closure__", func_closure),
    GetSetDef::read(ids::FUNCTION, "func_closure", func_closure),
    GetSetDef::read(ids::FUNCTION, "__builtins__", func_builtins),
    GetSetDef::write(ids::FUNCTION, "__code__", func_code, set_func_code),
    GetSetDef::write(ids::FUNCTION, "func_code", func_code, set_func_code),
    GetSetDef::read(ids::FUNCTION, "func_dict", |vm, v| {
        Ok(vm.func_dict(v).map_or(Value::NONE, DictId::value))
    }),
    GetSetDef::write(
        ids::FUNCTION,
        "__annotations__",
        func_annotations,
        set_func_annotations,
    ),
    GetSetDef::write(
        ids::FUNCTION,
        "__type_params__",
        func_type_params,
        set_func_type_params,
    ),
    GetSetDef::read(ids::METHOD, "__func__", |vm, v| Ok(method_parts(vm, v).0)),
    GetSetDef::read(ids::METHOD, "im_func", |vm, v| Ok(method_parts(vm, v).0)),
    GetSetDef::read(ids::METHOD, "__self__", |vm, v| Ok(method_parts(vm, v).1)),
    GetSetDef::read(ids::METHOD, "im_self", |vm, v| Ok(method_parts(vm, v).1)),
    GetSetDef::read(ids::METHOD, "im_class", |vm, v| {
        let this = method_parts(vm, v).1;
        Ok(vm.heap.class_of(this).value())
    }),
    GetSetDef::read(ids::METHOD, "__doc__", |vm, v| {
        let func = method_parts(vm, v).0;
        Ok(vm.getattr_opt(func, sym::DOC)?.unwrap_or(Value::NONE))
    }),
    GetSetDef::read(ids::METHOD, "__module__", |vm, v| {
        let func = method_parts(vm, v).0;
        vm.getattr(func, sym::MODULE)
    }),
    GetSetDef::write(ids::CELL, "cell_contents", cell_contents, set_cell_contents).hard(),
];

pub(crate) fn install(vm: &mut Vm) {
    vm.install_methods(ids::FUNCTION, FUNCTION_METHODS);
    vm.install_methods(ids::METHOD, METHOD_METHODS);
    vm.install_methods(ids::BUILTIN_FUNCTION, BOUND_NATIVE_METHODS);
    vm.install_methods(ids::METHOD_WRAPPER, BOUND_NATIVE_METHODS);
    vm.install_methods(ids::METHOD_DESCRIPTOR, DESCRIPTOR_METHODS);
    vm.install_methods(ids::WRAPPER_DESCRIPTOR, DESCRIPTOR_METHODS);
    vm.install_methods(ids::CLASSMETHOD_DESCRIPTOR, NATIVE_METHODS);
    vm.install_methods(ids::CELL, CELL_METHODS);
    vm.heap.class_set_raw(ids::CELL, sym::HASH, Value::NONE);
    vm.install_getsets(GETSETS);
    vm.install_getsets(NATIVE_GETSETS);
}

/// The descriptions every kind of built-in function has.
static NATIVE_GETSETS: &[GetSetDef] = &[
    GetSetDef::read(ids::BUILTIN_FUNCTION, "__name__", native_name),
    GetSetDef::read(ids::BUILTIN_FUNCTION, "__qualname__", native_qualname),
    GetSetDef::read(ids::BUILTIN_FUNCTION, "__doc__", native_doc),
    GetSetDef::read(ids::BUILTIN_FUNCTION, "__module__", native_module),
    GetSetDef::read(ids::BUILTIN_FUNCTION, "__self__", native_self),
    GetSetDef::read(ids::METHOD_WRAPPER, "__name__", native_name),
    GetSetDef::read(ids::METHOD_WRAPPER, "__qualname__", native_qualname),
    GetSetDef::read(ids::METHOD_WRAPPER, "__doc__", native_doc),
    GetSetDef::read(ids::METHOD_WRAPPER, "__self__", native_self),
    GetSetDef::read(ids::METHOD_DESCRIPTOR, "__name__", native_name),
    GetSetDef::read(ids::METHOD_DESCRIPTOR, "__qualname__", native_qualname),
    GetSetDef::read(ids::METHOD_DESCRIPTOR, "__doc__", native_doc),
    GetSetDef::read(ids::METHOD_DESCRIPTOR, "__objclass__", native_objclass),
    GetSetDef::read(ids::WRAPPER_DESCRIPTOR, "__name__", native_name),
    GetSetDef::read(ids::WRAPPER_DESCRIPTOR, "__qualname__", native_qualname),
    GetSetDef::read(ids::WRAPPER_DESCRIPTOR, "__doc__", native_doc),
    GetSetDef::read(ids::WRAPPER_DESCRIPTOR, "__objclass__", native_objclass),
    GetSetDef::read(ids::CLASSMETHOD_DESCRIPTOR, "__name__", native_name),
    GetSetDef::read(ids::CLASSMETHOD_DESCRIPTOR, "__qualname__", native_qualname),
    GetSetDef::read(ids::CLASSMETHOD_DESCRIPTOR, "__doc__", native_doc),
    GetSetDef::read(ids::CLASSMETHOD_DESCRIPTOR, "__objclass__", native_objclass),
];

fn none_if_unset(v: Value) -> Value {
    v.set().unwrap_or(Value::NONE)
}

fn func_of(vm: &mut Vm, v: Value) -> R<&function::FuncObj> {
    match v.as_func() {
        Some(f) => Ok(vm.heap.func(f)),
        None => Err(vm.heap.type_error("a function is required")),
    }
}

fn func_id(vm: &mut Vm, v: Value) -> R<FuncId> {
    match v.as_func() {
        Some(f) => Ok(f),
        None => Err(vm.heap.type_error("a function is required")),
    }
}

fn set_text(vm: &mut Vm, v: Value, new: Value, what: &str) -> R<()> {
    let f = func_id(vm, v)?;
    let Some(s) = vm.heap.to_str(new) else {
        let text = format!("{what} must be set to a string object");
        return Err(vm.heap.type_error(&text));
    };
    let object = vm.heap.func_mut(f);
    if what == "__name__" {
        object.name = s.value();
    } else {
        object.qualname = s.value();
    }
    Ok(())
}

fn func_doc(vm: &mut Vm, v: Value) -> R {
    let f = func_id(vm, v)?;
    let object = vm.heap.func(f);
    if let Some(d) = object.extra.as_ref().map(|e| e.doc).and_then(Value::set) {
        return Ok(d);
    }
    let (unit, index) = (object.unit, object.index);
    Ok(vm.function_doc(unit, index))
}

fn set_func_doc(vm: &mut Vm, v: Value, new: Value) -> R<()> {
    let f = func_id(vm, v)?;
    vm.heap.func_mut(f).extra_mut().doc = new.set().unwrap_or(Value::NONE);
    Ok(())
}

fn func_module(vm: &mut Vm, v: Value) -> R {
    let f = func_id(vm, v)?;
    Ok(vm.func_module(f))
}

fn set_func_module(vm: &mut Vm, v: Value, new: Value) -> R<()> {
    let f = func_id(vm, v)?;
    vm.heap.func_mut(f).extra_mut().module = new.set().unwrap_or(Value::NONE);
    Ok(())
}

fn set_defaults(vm: &mut Vm, v: Value, new: Value) -> R<()> {
    let f = func_id(vm, v)?;
    let new = match new {
        Value::UNDEF | Value::NONE => Value::UNDEF,
        t if t.as_tuple().is_some() => t,
        _ => {
            return Err(vm
                .heap
                .type_error("__defaults__ must be set to a tuple object"));
        }
    };
    vm.heap.func_mut(f).defaults = new;
    Ok(())
}

fn set_kwdefaults(vm: &mut Vm, v: Value, new: Value) -> R<()> {
    let f = func_id(vm, v)?;
    let new = match new {
        Value::UNDEF | Value::NONE => Value::UNDEF,
        d if d.as_dict().is_some() => d,
        _ => {
            return Err(vm
                .heap
                .type_error("__kwdefaults__ must be set to a dict object"));
        }
    };
    vm.heap.func_mut(f).kw_defaults = new;
    Ok(())
}

fn func_closure(vm: &mut Vm, v: Value) -> R {
    let f = func_id(vm, v)?;
    let captures = vm.heap.func(f).captures.to_vec();
    if captures.is_empty() {
        Ok(Value::NONE)
    } else {
        Ok(vm.heap.new_tuple_vec(captures))
    }
}

fn func_builtins(vm: &mut Vm, v: Value) -> R {
    let f = func_id(vm, v)?;
    let globals = vm.heap.func(f).globals;
    Ok(match vm.heap.dict_get_sym(globals, sym::BUILTINS) {
        Some(b) => match b.as_module() {
            Some(m) => vm.heap.module(m).dict.value(),
            None => b,
        },
        None => vm.real_builtins.value(),
    })
}

fn func_code(vm: &mut Vm, v: Value) -> R {
    let f = func_id(vm, v)?;
    Ok(code_of(vm, f))
}

/// The code object of a function, the same one each time.
pub(super) fn code_of(vm: &mut Vm, func: FuncId) -> Value {
    let f = vm.heap.func(func);
    let object = function::CodeObj::new(f.unit, f.index, f.creator);
    if let Some(code) = f.extra.as_ref().and_then(|e| e.code.as_code()) {
        let shown = vm.heap.code(code);
        if (shown.unit, shown.index) == (object.unit, object.index) {
            return code.value();
        }
    }
    let code = vm.heap.alloc_code(object).value();
    vm.heap.func_mut(func).extra_mut().code = code;
    code
}

fn set_func_code(vm: &mut Vm, v: Value, new: Value) -> R<()> {
    let f = func_id(vm, v)?;
    let Some(code) = new.as_code() else {
        return Err(vm.heap.type_error("__code__ must be set to a code object"));
    };
    vm.replace_code(f, code)
}

fn func_annotations(vm: &mut Vm, v: Value) -> R {
    let f = func_id(vm, v)?;
    if let Some(a) = vm
        .heap
        .func(f)
        .extra
        .as_ref()
        .map(|e| e.annotations)
        .and_then(Value::set)
    {
        return Ok(a);
    }
    let dict = vm.heap.new_dict().value();
    vm.heap.func_mut(f).extra_mut().annotations = dict;
    Ok(dict)
}

fn set_func_annotations(vm: &mut Vm, v: Value, new: Value) -> R<()> {
    let f = func_id(vm, v)?;
    if !new.is_undef() && !new.is_none() && new.as_dict().is_none() {
        return Err(vm
            .heap
            .type_error("__annotations__ must be set to a dict object"));
    }
    vm.heap.func_mut(f).extra_mut().annotations = if new.is_none() { Value::UNDEF } else { new };
    Ok(())
}

fn func_type_params(vm: &mut Vm, v: Value) -> R {
    let f = func_id(vm, v)?;
    match vm
        .heap
        .func(f)
        .extra
        .as_ref()
        .map(|e| e.type_params)
        .and_then(Value::set)
    {
        Some(t) => Ok(t),
        None => Ok(vm.heap.new_tuple(&[])),
    }
}

fn set_func_type_params(vm: &mut Vm, v: Value, new: Value) -> R<()> {
    let f = func_id(vm, v)?;
    if new.as_tuple().is_none() {
        return Err(vm.heap.type_error("__type_params__ must be set to a tuple"));
    }
    vm.heap.func_mut(f).extra_mut().type_params = new;
    Ok(())
}

fn function_new(vm: &mut Vm, args: &Args) -> R {
    vm.guard_constructor("function")?;
    let Some(code) = args.get(1).and_then(Value::as_code) else {
        return Err(match args.get(1) {
            Some(v) => {
                let text = format!(
                    "function() argument 'code' must be code, not {}",
                    vm.heap.type_name(v)
                );
                vm.heap.type_error(&text)
            }
            None => vm
                .heap
                .type_error("function() missing required argument 'code' (pos 1)"),
        });
    };
    let Some(globals) = args.get(2).and_then(Value::as_dict) else {
        return Err(vm
            .heap
            .type_error("function() argument 'globals' must be dict"));
    };
    let name = args.get(3).unwrap_or(Value::NONE);
    let defaults = args.get(4).unwrap_or(Value::NONE);
    let closure = args.get(5).unwrap_or(Value::NONE);
    vm.new_function(code, globals, name, defaults, closure)
}

fn call(vm: &mut Vm, args: &Args) -> R {
    vm.call_kw(args.at(0), &args.pos[1..], &args.kw)
}

fn function_get(vm: &mut Vm, args: &Args) -> R {
    let object = args.at(1);
    if object.is_none() {
        if args.get(2).is_some_and(|t| !t.is_none()) {
            return Ok(args.at(0));
        }
        return Err(vm.heap.type_error("__get__(None, None) is invalid"));
    }
    if let Some(native) = args.at(0).as_native() {
        vm.check_receiver_of(native, object)?;
    }
    let class = vm.heap.class_of(object);
    vm.bind_attr(args.at(0), object, class)
}

fn identity(_: &mut Vm, args: &Args) -> R {
    Ok(args.at(0))
}

fn function_repr(vm: &mut Vm, args: &Args) -> R {
    let qualname = vm.heap.callable_name(args.at(0));
    let text = format!("<function {} at {}>", qualname, vm.address(args.at(0)));
    Ok(vm.heap.new_str(&text))
}

fn method_parts(vm: &Vm, v: Value) -> (Value, Value) {
    v.as_method().map_or((Value::NONE, Value::NONE), |m| {
        (vm.heap.method(m).func, vm.heap.method(m).this)
    })
}

fn method_new(vm: &mut Vm, args: &Args) -> R {
    if args.len() != 3 {
        let text = format!("method expected 2 arguments, got {}", args.len() - 1);
        return Err(vm.heap.type_error(&text));
    }
    if !crate::builtins::attributes::is_callable(vm, args.at(1)) {
        return Err(vm.heap.type_error("first argument must be callable"));
    }
    if args.at(2).is_none() {
        return Err(vm.heap.type_error("instance must not be None"));
    }
    if let Some(native) = args.at(1).as_native() {
        // Attack: binding `list.__getitem__` to a foreign list steps around its own
        // (tests/escape/guarded_instance.py).
        vm.check_receiver_of(native, args.at(2))?;
    }
    vm.bind_method(args.at(1), args.at(2))
}

fn method_repr(vm: &mut Vm, args: &Args) -> R {
    let (func, this) = method_parts(vm, args.at(0));
    let name = match vm
        .getattr_opt(func, sym::QUALNAME)?
        .and_then(|n| vm.heap.view_of(n))
        .map(|v| v.to_text())
    {
        Some(n) => n,
        None => vm
            .getattr_opt(func, sym::NAME)?
            .and_then(|n| vm.heap.view_of(n))
            .map_or_else(|| "?".to_owned(), |v| v.to_text()),
    };
    // A cell doesn't see the object behind a foreign method (4.6).
    let text = if vm.hides_parts(args.at(0)) {
        format!("<bound method {name}>")
    } else {
        format!("<bound method {} of {}>", name, vm.repr_text(this)?)
    };
    Ok(vm.heap.new_str(&text))
}

fn method_eq(vm: &mut Vm, args: &Args) -> R {
    let (Some(a), Some(b)) = (args.at(0).as_method(), args.at(1).as_method()) else {
        return Ok(Value::NOT_IMPLEMENTED);
    };
    let (a, b) = (vm.heap.method(a), vm.heap.method(b));
    Ok(Value::bool(a.func == b.func && a.this == b.this))
}

fn method_hash(vm: &mut Vm, args: &Args) -> R {
    let (func, this) = method_parts(vm, args.at(0));
    let h = hash::hash_identity(func) ^ hash::hash_identity(this).rotate_left(7);
    Ok(vm.heap.new_int(h >> 2))
}

fn native_parts(vm: &Vm, v: Value) -> (Option<NativeId>, Option<Value>) {
    match v.as_method() {
        Some(m) => (
            vm.heap.method(m).func.as_native(),
            Some(vm.heap.method(m).this),
        ),
        None => (v.as_native(), None),
    }
}

fn native_repr(vm: &mut Vm, args: &Args) -> R {
    let (Some(id), this) = native_parts(vm, args.at(0)) else {
        return Ok(Value::NONE);
    };
    let def = vm.heap.native(id).def;
    let home = vm.heap.native(id).home;
    let text = match (this, home.as_class()) {
        (Some(this), _) if def.role == NativeRole::Wrapper => {
            format!(
                "<method-wrapper '{}' of {} object at {}>",
                def.name,
                vm.heap.type_name(this),
                vm.address(this)
            )
        }
        (Some(this), _) => {
            let name = match this.as_class() {
                Some(_) => "type".to_owned(),
                None => vm.heap.type_name(this),
            };
            format!(
                "<built-in method {} of {} object at {}>",
                def.name,
                name,
                vm.address(this)
            )
        }
        (None, Some(class)) => {
            let class_name = vm.heap.class_name(class);
            match def.role {
                NativeRole::Wrapper => {
                    format!("<slot wrapper '{}' of '{}' objects>", def.name, class_name)
                }
                NativeRole::New | NativeRole::StaticMethod => {
                    format!(
                        "<built-in method {} of type object at {}>",
                        def.name,
                        vm.address(class.value())
                    )
                }
                _ => format!("<method '{}' of '{}' objects>", def.name, class_name),
            }
        }
        (None, None) => format!("<built-in function {}>", def.name),
    };
    Ok(vm.heap.new_str(&text))
}

fn native_name(vm: &mut Vm, v: Value) -> R {
    match native_parts(vm, v).0 {
        Some(id) => {
            let name = vm.heap.native(id).def.name;
            Ok(vm.heap.intern(name).value())
        }
        None => Ok(Value::NONE),
    }
}

fn native_qualname(vm: &mut Vm, v: Value) -> R {
    match native_parts(vm, v).0 {
        Some(id) => {
            let name = vm.heap.native_qualname(id);
            Ok(vm.heap.new_str(&name))
        }
        None => Ok(Value::NONE),
    }
}

fn native_doc(_: &mut Vm, _: Value) -> R {
    Ok(Value::NONE)
}

fn native_module(vm: &mut Vm, v: Value) -> R {
    let (Some(id), this) = native_parts(vm, v) else {
        return Ok(Value::NONE);
    };
    let home = vm.heap.native(id).home;
    Ok(if this.is_some() || home.as_class().is_some() {
        Value::NONE
    } else {
        home
    })
}

fn native_self(vm: &mut Vm, v: Value) -> R {
    let (id, this) = native_parts(vm, v);
    if let Some(this) = this {
        return Ok(this);
    }
    let home = id.map_or(Value::NONE, |id| vm.heap.native(id).home);
    match home.as_str() {
        Some(s) => {
            let name = vm.heap.intern_str(s);
            Ok(vm
                .heap
                .dict_get_sym(vm.modules, name)
                .unwrap_or(Value::NONE))
        }
        None => Ok(home),
    }
}

fn native_objclass(vm: &mut Vm, v: Value) -> R {
    Ok(native_parts(vm, v)
        .0
        .map_or(Value::NONE, |id| vm.heap.native(id).home))
}

fn cell_new(vm: &mut Vm, args: &Args) -> R {
    vm.guard_constructor("cell")?;
    let value = args.get(1).unwrap_or(Value::UNDEF);
    Ok(vm
        .heap
        .alloc_capture(function::CaptureObj { value })
        .value())
}

fn cell_repr(vm: &mut Vm, args: &Args) -> R {
    let content = args
        .at(0)
        .as_capture()
        .map_or(Value::UNDEF, |c| vm.heap.capture(c).value);
    let what = if content.is_undef() {
        "empty".to_owned()
    } else {
        format!(
            "{} object at {}",
            vm.heap.type_name(content),
            vm.address(content)
        )
    };
    let text = format!("<cell at {}: {}>", vm.address(args.at(0)), what);
    Ok(vm.heap.new_str(&text))
}

fn cell_contents(vm: &mut Vm, v: Value) -> R {
    let content = v
        .as_capture()
        .map_or(Value::UNDEF, |c| vm.heap.capture(c).value);
    if content.is_undef() {
        return Err(vm.heap.value_error("Cell is empty"));
    }
    Ok(content)
}

fn set_cell_contents(vm: &mut Vm, v: Value, new: Value) -> R<()> {
    if let Some(c) = v.as_capture() {
        vm.heap.capture_mut(c).value = new;
    }
    Ok(())
}
