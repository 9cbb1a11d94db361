//! `property`, `classmethod` and `staticmethod`.
//!
//! Attribute access of the machine knows these objects itself (`vm::attr`); the natives here are
//! what programs see of them: construction, `__get__` and relatives called by hand, attributes.

use super::arguments::*;
use crate::object::builtin::{Builtin, Property, Wrapped};
use crate::object::function::{NativeDef, native_flags};
use crate::object::intern::sym;
use crate::object::*;
use crate::vm::native::{Args, FullNative};
use crate::vm::{GetSetDef, Vm};

static PROPERTY: &[NativeDef] = &[
    new(&FullNative(new_property)),
    init(&FullNative(init_property)).with_flags(native_flags::SENSITIVE),
    wrapper("__get__", 2, 3, &FullNative(property_get)).with_flags(native_flags::SENSITIVE),
    wrapper("__set__", 3, 3, &FullNative(property_set)).with_flags(native_flags::SENSITIVE),
    wrapper("__delete__", 2, 2, &FullNative(property_delete)).with_flags(native_flags::SENSITIVE),
    method("__set_name__", 1, 255, "", &FullNative(property_set_name))
        .with_flags(native_flags::SENSITIVE),
    method("getter", 2, 2, "", &FullNative(getter)),
    method("setter", 2, 2, "", &FullNative(setter)),
    method("deleter", 2, 2, "", &FullNative(deleter)),
];

static CLASS_METHOD: &[NativeDef] = &[
    new(&FullNative(new_class_method)),
    init(&FullNative(init_wrapped)).with_flags(native_flags::SENSITIVE),
    wrapper("__get__", 2, 3, &FullNative(class_method_get)).with_flags(native_flags::SENSITIVE),
    wrapper("__repr__", 1, 1, &FullNative(wrapped_repr)),
];

static STATIC_METHOD: &[NativeDef] = &[
    new(&FullNative(new_static_method)),
    init(&FullNative(init_wrapped)).with_flags(native_flags::SENSITIVE),
    wrapper("__get__", 2, 3, &FullNative(static_method_get)).with_flags(native_flags::SENSITIVE),
    NativeDef::full(
        "__call__",
        function::NativeRole::Wrapper,
        1,
        255,
        "**",
        &FullNative(static_method_call),
    ),
    wrapper("__repr__", 1, 1, &FullNative(wrapped_repr)),
];

static ATTRIBUTES: &[GetSetDef] = &[
    GetSetDef::read(ids::PROPERTY, "fget", get_fget).hard(),
    GetSetDef::read(ids::PROPERTY, "fset", get_fset).hard(),
    GetSetDef::read(ids::PROPERTY, "fdel", get_fdel).hard(),
    GetSetDef::write(ids::PROPERTY, "__doc__", get_doc, set_doc),
    GetSetDef::write(ids::PROPERTY, "__name__", get_name, set_name),
    GetSetDef::read(ids::PROPERTY, "__isabstractmethod__", property_is_abstract),
    GetSetDef::read(ids::CLASSMETHOD, "__dict__", get_dict),
    GetSetDef::read(ids::CLASSMETHOD, "__func__", get_func),
    GetSetDef::read(ids::CLASSMETHOD, "__wrapped__", get_func),
    GetSetDef::read(
        ids::CLASSMETHOD,
        "__isabstractmethod__",
        wrapped_is_abstract,
    ),
    GetSetDef::read(ids::STATICMETHOD, "__dict__", get_dict),
    GetSetDef::read(ids::STATICMETHOD, "__func__", get_func),
    GetSetDef::read(ids::STATICMETHOD, "__wrapped__", get_func),
    GetSetDef::read(
        ids::STATICMETHOD,
        "__isabstractmethod__",
        wrapped_is_abstract,
    ),
];

pub(crate) fn install(vm: &mut Vm) {
    vm.install_methods(ids::PROPERTY, PROPERTY);
    vm.install_methods(ids::CLASSMETHOD, CLASS_METHOD);
    vm.install_methods(ids::STATICMETHOD, STATIC_METHOD);
    vm.install_getsets(ATTRIBUTES);
}

fn property(vm: &mut Vm, value: Value) -> R<(BuiltinId, Property)> {
    if let Some(id) = native(vm, value).as_builtin()
        && let Builtin::Property(property) = vm.heap.builtin(id)
    {
        return Ok((id, *property));
    }
    let got = vm.heap.type_name(value);
    Err(vm
        .heap
        .type_error(&format!("a 'property' object is required, not '{got}'")))
}

fn store(vm: &mut Vm, id: BuiltinId, property: Property) {
    *vm.heap.builtin_mut(id) = Builtin::Property(property);
}

fn new_property(vm: &mut Vm, args: &Args) -> R {
    let class = class_arg(vm, args, ids::PROPERTY)?;
    let owner = vm.heap.domain;
    let empty = Property {
        get: Value::NONE,
        set: Value::NONE,
        del: Value::NONE,
        doc: Value::NONE,
        name: Value::UNDEF,
        owner,
    };
    let made = vm.heap.new_builtin(Builtin::Property(empty));
    Ok(instance(vm, class, ids::PROPERTY, made))
}

fn init_property(vm: &mut Vm, args: &Args) -> R {
    // Attack: initializing a supervisor's property anew would replace its functions.
    vm.guard_target(args.at(0))?;
    let (id, old) = property(vm, args.at(0))?;
    let [get, set, del, doc] = bind(vm, args, "property", ["fget", "fset", "fdel", "doc"])?;
    let part = |value: Option<Value>| value.unwrap_or(Value::NONE);
    let mut doc = part(doc);
    let get = part(get);
    if doc.is_none() && !get.is_none() {
        doc = vm.getattr_opt(get, sym::DOC)?.unwrap_or(Value::NONE);
    }
    let new = Property {
        get,
        set: part(set),
        del: part(del),
        doc,
        ..old
    };
    store(vm, id, new);
    // A subclass keeps its documentation where its instances' attributes are.
    if args.at(0).as_inst().is_some() {
        let given = args.pos.len() > 4 || !args.kw.is_empty();
        match vm.setattr(args.at(0), sym::DOC, doc) {
            Ok(()) => {}
            // Where there is no place for it, one that wasn't the getter's is dropped.
            Err(Raised) if given || doc.is_none() => {
                if vm.heap.catch(ids::ATTRIBUTE_ERROR).is_none() {
                    return Err(Raised);
                }
            }
            Err(Raised) => return Err(Raised),
        }
    }
    Ok(Value::NONE)
}

/// What the property is called: the name it was bound to, else its getter's.
fn name_of(vm: &mut Vm, property: &Property) -> R<Option<Value>> {
    if let Some(name) = property.name.set() {
        return Ok(Some(name));
    }
    if property.get.is_none() {
        return Ok(None);
    }
    vm.getattr_opt(property.get, sym::NAME)
}

fn missing(vm: &mut Vm, property: &Property, object: Value, what: &str) -> R {
    let class = vm.heap.class_of(object);
    let qualname = vm.heap.class(class).qualname;
    let qualname = text(vm, qualname).unwrap_or_default();
    let message = match name_of(vm, property)? {
        Some(name) => format!(
            "property {} of '{qualname}' object has no {what}",
            vm.repr_text(name)?
        ),
        None => format!("property of '{qualname}' object has no {what}"),
    };
    Err(vm.heap.raise(ids::ATTRIBUTE_ERROR, &message))
}

fn property_get(vm: &mut Vm, args: &Args) -> R {
    let (_, this) = property(vm, args.at(0))?;
    let object = args.at(1);
    if object.is_none() {
        return Ok(args.at(0));
    }
    vm.guard_target(object)?;
    if this.get.is_none() {
        return missing(vm, &this, object, "getter");
    }
    vm.call(this.get, &[object])
}

fn property_set(vm: &mut Vm, args: &Args) -> R {
    let (_, this) = property(vm, args.at(0))?;
    vm.guard_target(args.at(1))?;
    if this.set.is_none() {
        return missing(vm, &this, args.at(1), "setter");
    }
    vm.call(this.set, &[args.at(1), args.at(2)])?;
    Ok(Value::NONE)
}

fn property_delete(vm: &mut Vm, args: &Args) -> R {
    let (_, this) = property(vm, args.at(0))?;
    vm.guard_target(args.at(1))?;
    if this.del.is_none() {
        return missing(vm, &this, args.at(1), "deleter");
    }
    vm.call(this.del, &[args.at(1)])?;
    Ok(Value::NONE)
}

fn property_set_name(vm: &mut Vm, args: &Args) -> R {
    vm.guard_target(args.at(0))?;
    let n = args.pos.len() - 1;
    if n != 2 {
        let text = format!("__set_name__() takes 2 positional arguments but {n} were given");
        return Err(vm.heap.type_error(&text));
    }
    let (id, this) = property(vm, args.at(0))?;
    store(
        vm,
        id,
        Property {
            name: args.at(2),
            ..this
        },
    );
    Ok(Value::NONE)
}

/// A property like this one with one function replaced, made by the property's own class.
fn copy(vm: &mut Vm, args: &Args, change: fn(&mut Property, Value)) -> R {
    let (_, old) = property(vm, args.at(0))?;
    let mut new = old;
    if !args.at(1).is_none() {
        change(&mut new, args.at(1));
    }
    // The documentation is the getter's again when it came from the getter.
    let from_getter = !old.get.is_none() && vm.getattr_opt(old.get, sym::DOC)? == Some(old.doc);
    let doc = if from_getter { Value::NONE } else { old.doc };
    let class = vm.heap.class_of(args.at(0));
    let made = vm.call(class.value(), &[new.get, new.set, new.del, doc])?;
    if let Ok((id, fresh)) = property(vm, made) {
        store(
            vm,
            id,
            Property {
                name: old.name,
                ..fresh
            },
        );
    }
    Ok(made)
}

fn getter(vm: &mut Vm, args: &Args) -> R {
    copy(vm, args, |p, f| p.get = f)
}

fn setter(vm: &mut Vm, args: &Args) -> R {
    copy(vm, args, |p, f| p.set = f)
}

fn deleter(vm: &mut Vm, args: &Args) -> R {
    copy(vm, args, |p, f| p.del = f)
}

fn get_fget(vm: &mut Vm, this: Value) -> R {
    Ok(property(vm, this)?.1.get)
}

fn get_fset(vm: &mut Vm, this: Value) -> R {
    Ok(property(vm, this)?.1.set)
}

fn get_fdel(vm: &mut Vm, this: Value) -> R {
    Ok(property(vm, this)?.1.del)
}

fn get_doc(vm: &mut Vm, this: Value) -> R {
    Ok(property(vm, this)?.1.doc)
}

fn set_doc(vm: &mut Vm, this: Value, value: Value) -> R<()> {
    let (id, old) = property(vm, this)?;
    store(
        vm,
        id,
        Property {
            doc: value.set().unwrap_or(Value::NONE),
            ..old
        },
    );
    Ok(())
}

fn get_name(vm: &mut Vm, this: Value) -> R {
    let (_, property) = property(vm, this)?;
    match name_of(vm, &property)? {
        Some(name) => Ok(name),
        None => Err(vm.heap.raise(
            ids::ATTRIBUTE_ERROR,
            "'property' object has no attribute '__name__'",
        )),
    }
}

fn set_name(vm: &mut Vm, this: Value, value: Value) -> R<()> {
    let (id, old) = property(vm, this)?;
    store(vm, id, Property { name: value, ..old });
    Ok(())
}

fn is_abstract(vm: &mut Vm, value: Value) -> R<bool> {
    if value.is_none() {
        return Ok(false);
    }
    match vm.getattr_opt(value, sym::ISABSTRACTMETHOD)? {
        Some(flag) => vm.truth(flag),
        None => Ok(false),
    }
}

fn property_is_abstract(vm: &mut Vm, this: Value) -> R {
    let (_, property) = property(vm, this)?;
    for part in [property.get, property.set, property.del] {
        if is_abstract(vm, part)? {
            return Ok(Value::TRUE);
        }
    }
    Ok(Value::FALSE)
}

// `classmethod` and `staticmethod`.

fn wrapped(vm: &mut Vm, value: Value) -> R<(BuiltinId, Wrapped)> {
    if let Some(id) = native(vm, value).as_builtin()
        && let Builtin::ClassMethod(wrapped) | Builtin::StaticMethod(wrapped) = vm.heap.builtin(id)
    {
        return Ok((id, *wrapped));
    }
    let got = vm.heap.type_name(value);
    Err(vm
        .heap
        .type_error(&format!("a method wrapper is required, not '{got}'")))
}

fn new_class_method(vm: &mut Vm, args: &Args) -> R {
    let class = class_arg(vm, args, ids::CLASSMETHOD)?;
    let owner = vm.heap.domain;
    let made = vm.heap.new_builtin(Builtin::ClassMethod(Wrapped {
        func: Value::NONE,
        attrs: Value::UNDEF,
        owner,
    }));
    Ok(instance(vm, class, ids::CLASSMETHOD, made))
}

fn new_static_method(vm: &mut Vm, args: &Args) -> R {
    let class = class_arg(vm, args, ids::STATICMETHOD)?;
    let owner = vm.heap.domain;
    let made = vm.heap.new_builtin(Builtin::StaticMethod(Wrapped {
        func: Value::NONE,
        attrs: Value::UNDEF,
        owner,
    }));
    Ok(instance(vm, class, ids::STATICMETHOD, made))
}

fn init_wrapped(vm: &mut Vm, args: &Args) -> R {
    vm.guard_target(args.at(0))?;
    let (id, _) = wrapped(vm, args.at(0))?;
    let name = match vm.heap.builtin(id) {
        Builtin::ClassMethod(_) => "classmethod",
        _ => "staticmethod",
    };
    no_keywords(vm, args, name)?;
    arity(vm, name, args.len() - 1, 1, 1)?;
    if let Builtin::ClassMethod(wrapped) | Builtin::StaticMethod(wrapped) = vm.heap.builtin_mut(id)
    {
        wrapped.func = args.at(1);
    }
    Ok(Value::NONE)
}

fn class_method_get(vm: &mut Vm, args: &Args) -> R {
    let (_, this) = wrapped(vm, args.at(0))?;
    let class = match args.get(2).filter(|c| !c.is_none()) {
        Some(class) => class,
        None => vm.heap.class_of(args.at(1)).value(),
    };
    vm.bind_method(this.func, class)
}

fn static_method_get(vm: &mut Vm, args: &Args) -> R {
    Ok(wrapped(vm, args.at(0))?.1.func)
}

fn static_method_call(vm: &mut Vm, args: &Args) -> R {
    let (_, this) = wrapped(vm, args.at(0))?;
    vm.call_kw(this.func, args.pos.get(1..).unwrap_or(&[]), &args.kw)
}

fn wrapped_repr(vm: &mut Vm, args: &Args) -> R {
    let (_, this) = wrapped(vm, args.at(0))?;
    let name = if vm.heap.is_instance(args.at(0), ids::CLASSMETHOD) {
        "classmethod"
    } else {
        "staticmethod"
    };
    let inner = vm.repr_text(this.func)?;
    Ok(vm.heap.new_str(&format!("<{name}({inner})>")))
}

fn get_func(vm: &mut Vm, this: Value) -> R {
    Ok(wrapped(vm, this)?.1.func)
}

fn wrapped_is_abstract(vm: &mut Vm, this: Value) -> R {
    let (_, wrapped) = wrapped(vm, this)?;
    Ok(Value::bool(is_abstract(vm, wrapped.func)?))
}

fn get_dict(vm: &mut Vm, this: Value) -> R {
    let this = native(vm, this);
    Ok(vm.wrapper_dict(this)?.map_or(Value::NONE, DictId::value))
}
