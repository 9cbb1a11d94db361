//! `object`: what every value answers.

use crate::builtins::{METHOD, WRAPPER};
use crate::object::builtin::Builtin;
use crate::object::class::{Layout, class_flags};
use crate::object::function::{NativeDef, NativeRole, native_flags};
use crate::object::intern::sym;
use crate::object::*;
use crate::vm::native::{Args, FullNative};
use crate::vm::{GetSetDef, Vm};

static METHODS: &[NativeDef] = &[
    NativeDef::full("__new__", NativeRole::New, 1, 255, "**", &FullNative(new))
        .with_flags(native_flags::SENSITIVE),
    NativeDef::full("__init__", WRAPPER, 1, 255, "**", &FullNative(init)),
    NativeDef::full("__repr__", WRAPPER, 1, 1, "", &FullNative(repr)),
    NativeDef::full("__str__", WRAPPER, 1, 1, "", &FullNative(str_of)),
    NativeDef::full("__hash__", WRAPPER, 1, 1, "", &FullNative(hash)),
    NativeDef::full("__eq__", WRAPPER, 2, 2, "", &FullNative(eq)),
    NativeDef::full("__ne__", WRAPPER, 2, 2, "", &FullNative(ne)),
    NativeDef::full("__lt__", WRAPPER, 2, 2, "", &FullNative(not_implemented)),
    NativeDef::full("__le__", WRAPPER, 2, 2, "", &FullNative(not_implemented)),
    NativeDef::full("__gt__", WRAPPER, 2, 2, "", &FullNative(not_implemented)),
    NativeDef::full("__ge__", WRAPPER, 2, 2, "", &FullNative(not_implemented)),
    NativeDef::full(
        "__getattribute__",
        WRAPPER,
        2,
        2,
        "",
        &FullNative(getattribute),
    )
    .with_flags(native_flags::SENSITIVE),
    NativeDef::full("__setattr__", WRAPPER, 3, 3, "", &FullNative(setattr))
        .with_flags(native_flags::SENSITIVE),
    NativeDef::full("__delattr__", WRAPPER, 2, 2, "", &FullNative(delattr))
        .with_flags(native_flags::SENSITIVE),
    NativeDef::full("__format__", METHOD, 2, 2, "", &FullNative(format)),
    NativeDef::full("__dir__", METHOD, 1, 1, "", &FullNative(dir))
        .with_flags(native_flags::SENSITIVE),
    NativeDef::full("__sizeof__", METHOD, 1, 1, "", &FullNative(sizeof)),
    NativeDef::full("__reduce__", METHOD, 1, 1, "", &FullNative(reduce))
        .with_flags(native_flags::SENSITIVE),
    NativeDef::full("__reduce_ex__", METHOD, 2, 2, "", &FullNative(reduce_ex))
        .with_flags(native_flags::SENSITIVE),
    NativeDef::full("__getstate__", METHOD, 1, 1, "", &FullNative(getstate))
        .with_flags(native_flags::SENSITIVE),
    NativeDef::full(
        "__init_subclass__",
        NativeRole::ClassMethod,
        1,
        1,
        "**",
        &FullNative(init_subclass),
    ),
    NativeDef::full(
        "__subclasshook__",
        NativeRole::ClassMethod,
        2,
        2,
        "",
        &FullNative(not_implemented),
    ),
];

static GETSETS: &[GetSetDef] = &[
    GetSetDef::write(ids::OBJECT, "__class__", get_class, set_class),
    // Instances answer `__dict__` through this; types without one raise AttributeError.
    GetSetDef::write(ids::OBJECT, "__dict__", get_dict, set_dict),
    GetSetDef::read(ids::OBJECT, "__weakref__", get_weakref),
];

pub(crate) fn install(vm: &mut Vm) {
    vm.install_methods(ids::OBJECT, METHODS);
    vm.install_getsets(GETSETS);
    let doc = vm.heap.new_str(
        "The base class of the class hierarchy.\n\nWhen called, it accepts no arguments and returns a new featureless\ninstance that has no instance attributes and cannot be given any.\n",
    );
    vm.heap.class_set_raw(ids::OBJECT, sym::DOC, doc);
}

fn new(vm: &mut Vm, args: &Args) -> R {
    let Some(class) = args.at(0).as_class() else {
        let text = format!(
            "object.__new__(X): X is not a type object ({})",
            vm.heap.type_name(args.at(0))
        );
        return Err(vm.heap.type_error(&text));
    };
    vm.guard_target(class.value())?;
    vm.check_object_args(class, &args.pos[1..], &args.kw, false)?;
    match vm.heap.class(class).layout {
        Layout::Object => vm.plain_instance(class),
        _ => {
            let solid = vm.heap.class(class).solid;
            if matches!(
                solid,
                ids::GENERATOR | ids::COROUTINE | ids::ASYNC_GENERATOR
            ) {
                let name = vm.heap.class_name(solid);
                vm.guard_constructor(&name)?;
            }
            let (name, solid) = (vm.heap.class_name(class), vm.heap.class_name(solid));
            let text = format!("object.__new__({name}) is not safe, use {solid}.__new__()");
            Err(vm.heap.type_error(&text))
        }
    }
}

fn init(vm: &mut Vm, args: &Args) -> R {
    let class = vm.heap.class_of(args.at(0));
    vm.check_object_args(class, &args.pos[1..], &args.kw, true)?;
    Ok(Value::NONE)
}

fn repr(vm: &mut Vm, args: &Args) -> R {
    let text = vm.default_repr(args.at(0));
    Ok(vm.heap.new_str(&text))
}

fn str_of(vm: &mut Vm, args: &Args) -> R {
    vm.repr(args.at(0))
}

fn hash(vm: &mut Vm, args: &Args) -> R {
    Ok(vm
        .heap
        .new_int(crate::object::hash::hash_identity(args.at(0))))
}

fn eq(_: &mut Vm, args: &Args) -> R {
    Ok(if args.at(0) == args.at(1) {
        Value::TRUE
    } else {
        Value::NOT_IMPLEMENTED
    })
}

fn ne(vm: &mut Vm, args: &Args) -> R {
    // Follows `__eq__` unless that doesn't know.
    match vm.call_special(args.at(0), sym::EQ, &[args.at(1)])? {
        Some(Value::NOT_IMPLEMENTED) | None => Ok(Value::NOT_IMPLEMENTED),
        Some(v) => {
            let t = vm.truth(v)?;
            Ok(Value::bool(!t))
        }
    }
}

fn not_implemented(_: &mut Vm, _: &Args) -> R {
    Ok(Value::NOT_IMPLEMENTED)
}

fn init_subclass(vm: &mut Vm, args: &Args) -> R {
    if !args.kw.is_empty() {
        let text = format!(
            "{}.__init_subclass__() takes no keyword arguments",
            vm.heap.callable_name(args.at(0))
        );
        return Err(vm.heap.type_error(&text));
    }
    Ok(Value::NONE)
}

/// The exact name an attribute argument means.
pub(crate) fn attribute_name(vm: &mut Vm, v: Value) -> R<Sym> {
    match vm.heap.to_str(v) {
        Some(s) => Ok(vm.heap.intern_str(s)),
        None => {
            let text = format!(
                "attribute name must be string, not '{}'",
                vm.heap.type_name(v)
            );
            Err(vm.heap.type_error(&text))
        }
    }
}

fn getattribute(vm: &mut Vm, args: &Args) -> R {
    let name = attribute_name(vm, args.at(1))?;
    vm.getattr_bypassing(args.at(0), name)
}

fn setattr(vm: &mut Vm, args: &Args) -> R {
    let name = attribute_name(vm, args.at(1))?;
    check_not_class(vm, args.at(0), "__setattr__")?;
    vm.setattr_bypassing(args.at(0), name, args.at(2))?;
    Ok(Value::NONE)
}

fn delattr(vm: &mut Vm, args: &Args) -> R {
    let name = attribute_name(vm, args.at(1))?;
    check_not_class(vm, args.at(0), "__delattr__")?;
    vm.setattr_bypassing(args.at(0), name, Value::UNDEF)?;
    Ok(Value::NONE)
}

/// `object.__setattr__` may not step around `type.__setattr__`.
fn check_not_class(vm: &mut Vm, object: Value, what: &str) -> R<()> {
    if object.as_class().is_some() {
        if vm.is_foreign(object) && vm.is_restricted() {
            return Err(vm
                .heap
                .runtime_error("classes are read-only in restricted mode"));
        }
        let text = format!("can't apply this {what} to type object");
        return Err(vm.heap.type_error(&text));
    }
    Ok(())
}

fn format(vm: &mut Vm, args: &Args) -> R {
    let Some(spec) = vm.heap.view_of(args.at(1)) else {
        let argument = "__format__() argument";
        return Err(vm.heap.bad_argument(argument, args.at(1), "str"));
    };
    if !spec.is_empty() {
        let text = format!(
            "unsupported format string passed to {}.__format__",
            vm.heap.type_name(args.at(0))
        );
        return Err(vm.heap.type_error(&text));
    }
    vm.str_of(args.at(0))
}

fn dir(vm: &mut Vm, args: &Args) -> R {
    let object = args.at(0);
    let mut names = vm.names_of(object);
    let class = vm.heap.class_of(object);
    if vm.heap.class(class).has(class_flags::BUILTIN)
        || vm.heap.class(class).has(class_flags::NO_DICT)
    {
        names.retain(|n| n != "__dict__");
    }
    if vm
        .heap
        .class(class)
        .has(class_flags::BUILTIN | class_flags::NO_WEAKREF)
    {
        names.retain(|n| n != "__weakref__");
    }
    if !has_module_name(vm, class) {
        names.retain(|n| n != "__module__");
    }
    names.sort();
    names.dedup();
    let mut list = Vec::with_capacity(names.len());
    for n in names {
        let name = vm.heap.intern(&n);
        if vm.may_list(object, name) {
            list.push(name.value());
        }
    }
    // An attribute dict may have other keys; sorting is the business of `dir()`.
    for (key, _) in vm.heap.inst_attrs(object) {
        if vm.heap.view_of(key).is_none() {
            list.push(key);
        }
    }
    Ok(vm.heap.new_list(list))
}

/// Whether instances find `__module__` in their class: those of built-in types of `builtins` don't.
pub(super) fn has_module_name(vm: &Vm, class: ClassId) -> bool {
    vm.heap.class(class).mro.iter().any(|&c| {
        let object = vm.heap.class(c);
        let module = object
            .attrs
            .get(&sym::MODULE)
            .and_then(|&m| vm.heap.view_of(m));
        !object.has(class_flags::BUILTIN)
            || matches!(c, ids::FUNCTION | ids::BUILTIN_FUNCTION)
            || module.is_some_and(|m| m.to_text() != "builtins")
    })
}

/// What CPython's objects take without the collector's header, of the kinds whose size depends on
/// what they hold.
fn sizeof(vm: &mut Vm, args: &Args) -> R {
    let object = args.at(0);
    let heap = &vm.heap;
    let size = if let Some(items) = heap.list_or_tuple(object) {
        let head = if heap.to_tuple(object).is_some() {
            24
        } else {
            40
        };
        head + 8 * items.len()
    } else if let Some(dict) = heap.to_dict(object) {
        match heap.dict(dict).len() {
            0 => 48,
            n => 32 + 16 + (n * 3 / 2 + 1).next_power_of_two().max(8) * 19,
        }
    } else if let Some(set) = heap.to_set_obj(object) {
        match set.table.len() {
            0..=4 => 200,
            n => 200 + (n * 2).next_power_of_two().max(8) * 32,
        }
    } else if let Some(data) = heap.bytes_like(object) {
        let head = if object.as_bytearray().is_some() {
            57
        } else {
            33
        };
        head + data.len()
    } else if object.as_float().is_some() {
        24
    } else if object.is_none() || heap.class_of(object) == ids::OBJECT {
        16
    } else if object.as_class().is_some() {
        912
    } else if object.as_func().is_some() {
        144
    } else if heap.class_of(object) == ids::COMPLEX {
        32
    } else if heap.class_of(object) == ids::RANGE {
        48
    } else {
        32
    };
    Ok(vm.heap.new_usize(size))
}

/// `object.__reduce_ex__(protocol)`: what a class's own `__reduce__` says, else its `__new__` and its state.
fn reduce_ex(vm: &mut Vm, args: &Args) -> R {
    let object = args.at(0);
    vm.guard_target(object)?;
    let protocol = vm.index_clamped(args.at(1))?;
    let class = vm.heap.class_of(object);
    if let Some((owner, _)) = vm.class_attr(class, sym::REDUCE)
        && owner != ids::OBJECT
        && let Some(made) = vm.call_special(object, sym::REDUCE, &[])?
    {
        return Ok(made);
    }
    reduce_by(vm, object, protocol)
}

fn reduce(vm: &mut Vm, args: &Args) -> R {
    vm.guard_target(args.at(0))?;
    reduce_by(vm, args.at(0), 0)
}

/// `copyreg.__newobj__`-style reduction: class, `__new__` arguments, state.
fn reduce_by(vm: &mut Vm, object: Value, protocol: i64) -> R {
    let class = vm.heap.class_of(object);
    if protocol < 2 {
        let library = vm.import_library("copyreg")?;
        vm.heap.keep(library);
        let name = vm.heap.intern("_reduce_ex");
        let function = vm.getattr(library, name)?;
        return vm.call(function, &[object, Value::small_int(protocol)]);
    }
    if vm.heap.class(class).has(class_flags::BUILTIN)
        && vm.heap.class(class).layout == Layout::Native
        && vm.special(object, sym::GETNEWARGS).is_none()
        && !matches!(class, ids::LIST | ids::DICT)
    {
        let text = format!("cannot pickle '{}' object", vm.heap.class_name(class));
        return Err(vm.heap.type_error(&text));
    }
    let library = vm.import_library("copyreg")?;
    let name = vm.heap.intern("__newobj__");
    let dict = library.as_module().map(|m| vm.heap.module(m).dict);
    let newobj = dict
        .and_then(|d| vm.heap.dict_get_sym(d, name))
        .unwrap_or(Value::NONE);
    let mut new_args = vec![class.value()];
    if let Some(v) = vm.call_special(object, sym::GETNEWARGS_EX, &[])? {
        return reduce_with_keywords(vm, object, library, v);
    }
    if let Some(v) = vm.call_special(object, sym::GETNEWARGS, &[])? {
        match vm.heap.to_tuple(v) {
            Some(t) => new_args.extend_from_slice(vm.heap.tuple(t)),
            None => {
                let text = format!(
                    "__getnewargs__ should return a tuple, not '{}'",
                    vm.heap.type_name(v)
                );
                return Err(vm.heap.type_error(&text));
            }
        }
    } else if let Some(p) = vm.heap.payload(object)
        && p.as_list().is_none()
        && p.as_dict().is_none()
    {
        new_args.push(p);
    }
    let new_args = vm.heap.new_tuple(&new_args);
    reduced(vm, object, newobj, new_args)
}

/// With `__getnewargs_ex__`: `copyreg.__newobj_ex__` if there are keywords.
fn reduce_with_keywords(vm: &mut Vm, object: Value, library: Value, answer: Value) -> R {
    let Some(parts) = vm.heap.to_tuple(answer).map(|t| vm.heap.tuple(t).to_vec()) else {
        let text = format!(
            "__getnewargs_ex__ should return a tuple, not '{}'",
            vm.heap.type_name(answer)
        );
        return Err(vm.heap.type_error(&text));
    };
    let &[given, keywords] = parts.as_slice() else {
        let text = format!(
            "__getnewargs_ex__ should return a tuple of length 2, not {}",
            parts.len()
        );
        return Err(vm.heap.value_error(&text));
    };
    let Some(items) = vm.heap.to_tuple(given).map(|t| vm.heap.tuple(t).to_vec()) else {
        let text = format!(
            "first item of the tuple returned by __getnewargs_ex__ must be a tuple, not '{}'",
            vm.heap.type_name(given)
        );
        return Err(vm.heap.type_error(&text));
    };
    let Some(named) = vm.heap.to_dict(keywords) else {
        let text = format!(
            "second item of the tuple returned by __getnewargs_ex__ must be a dict, not '{}'",
            vm.heap.type_name(keywords)
        );
        return Err(vm.heap.type_error(&text));
    };
    let class = vm.heap.class_of(object).value();
    if vm.heap.dict(named).is_empty() {
        let make = vm.heap.intern("__newobj__");
        let make = vm.getattr(library, make)?;
        let mut all = vec![class];
        all.extend(items);
        let all = vm.heap.new_tuple(&all);
        return reduced(vm, object, make, all);
    }
    let make = vm.heap.intern("__newobj_ex__");
    let make = vm.getattr(library, make)?;
    let all = vm.heap.new_tuple(&[class, given, keywords]);
    reduced(vm, object, make, all)
}

/// The five parts: what makes the object, its state, and the items of a list or dict.
fn reduced(vm: &mut Vm, object: Value, newobj: Value, new_args: Value) -> R {
    vm.heap.keep(newobj);
    vm.heap.keep(new_args);
    let state = vm
        .call_special(object, sym::GETSTATE, &[])?
        .unwrap_or(Value::NONE);
    vm.heap.keep(state);
    let list_items = match vm.heap.is_instance(object, ids::LIST) {
        true => vm.iter(object)?,
        false => Value::NONE,
    };
    vm.heap.keep(list_items);
    let dict_items = match vm.heap.is_instance(object, ids::DICT) {
        true => {
            let name = vm.heap.intern("items");
            let items = vm.getattr(object, name)?;
            let items = vm.call(items, &[])?;
            vm.iter(items)?
        }
        false => Value::NONE,
    };
    Ok(vm
        .heap
        .new_tuple(&[newobj, new_args, state, list_items, dict_items]))
}

fn getstate(vm: &mut Vm, args: &Args) -> R {
    let object = args.at(0);
    vm.guard_target(object)?;
    default_state(vm, object)
}

/// What `__getstate__` says of an object, for the `__reduce__` of built-in containers.
pub(crate) fn state_of(vm: &mut Vm, object: Value) -> R {
    let class = vm.heap.class_of(object);
    match vm.heap.class_lookup(class, sym::GETSTATE) {
        Some((owner, _)) if owner != ids::OBJECT => Ok(vm
            .call_special(object, sym::GETSTATE, &[])?
            .unwrap_or(Value::NONE)),
        _ => default_state(vm, object),
    }
}

fn default_state(vm: &mut Vm, object: Value) -> R {
    let attrs = vm.heap.inst_attrs(object);
    let dict = vm.heap.new_dict();
    for (k, v) in &attrs {
        vm.dict_set(dict, *k, *v)?;
    }
    let class = vm.heap.class_of(object);
    let slots: Vec<Sym> = vm
        .heap
        .class(class)
        .mro
        .iter()
        .flat_map(|&c| vm.heap.class(c).slots.to_vec())
        .collect();
    let slot_values = vm.heap.new_dict();
    for s in slots {
        if let Some((_, m)) = vm.class_attr(class, s)
            && let Some(Builtin::Member(m)) = m.as_builtin().map(|b| vm.heap.builtin(b))
        {
            let v = vm.heap.inst_fixed(object, m.slot);
            if !v.is_undef() {
                vm.heap.dict_set_sym(slot_values, s, v);
            }
        }
    }
    let state = if attrs.is_empty() {
        Value::NONE
    } else {
        dict.value()
    };
    if vm.heap.dict(slot_values).is_empty() {
        Ok(state)
    } else {
        Ok(vm.heap.new_tuple(&[state, slot_values.value()]))
    }
}

fn get_class(vm: &mut Vm, object: Value) -> R {
    Ok(vm.heap.class_of(object).value())
}

fn set_class(vm: &mut Vm, object: Value, value: Value) -> R<()> {
    if value.is_undef() {
        return Err(vm.heap.type_error("can't delete __class__ attribute"));
    }
    let Some(class) = value.as_class() else {
        let text = format!(
            "__class__ must be set to a class, not '{}' object",
            vm.heap.type_name(value)
        );
        return Err(vm.heap.type_error(&text));
    };
    if let Some(m) = object.as_module() {
        if !vm.heap.is_subclass(class, ids::MODULE) {
            return Err(vm.heap.type_error(
                "__class__ assignment only supported for mutable types or ModuleType subclasses",
            ));
        }
        vm.heap.module_mut(m).class = class;
        return Ok(());
    }
    let old = vm.heap.class_of(object);
    if vm.heap.class(class).has(class_flags::BUILTIN)
        || vm.heap.class(old).has(class_flags::BUILTIN)
        || object.as_inst().is_none() && object.as_exc().is_none()
    {
        return Err(vm.heap.type_error(
            "__class__ assignment only supported for mutable types or ModuleType subclasses",
        ));
    }
    let (a, b) = (vm.heap.class(old), vm.heap.class(class));
    let fixed = |vm: &Vm, c: ClassId| {
        let s = vm.heap.shapes.get(vm.heap.class(c).root_shape);
        s.keys[..s.n_fixed as usize].to_vec()
    };
    let same = a.solid == b.solid
        && a.has(class_flags::NO_DICT) == b.has(class_flags::NO_DICT)
        && fixed(vm, old) == fixed(vm, class);
    if !same {
        let text = format!(
            "__class__ assignment: '{}' object layout differs from '{}'",
            vm.heap.class_name(class),
            vm.heap.class_name(old)
        );
        return Err(vm.heap.type_error(&text));
    }
    vm.heap.inst_set_class(object, class);
    Ok(())
}

/// The first living weak reference, as CPython's slot shows it; None without any.
fn get_weakref(vm: &mut Vm, object: Value) -> R {
    let class = vm.heap.class_of(object);
    let object_class = vm.heap.class(class);
    if object.as_inst().is_none()
        || object_class.has(class_flags::NO_WEAKREF)
        || object_class.has(class_flags::BUILTIN)
    {
        return Err(vm.no_attribute(object, sym::WEAKREF));
    }
    Ok(vm.heap.weak_reference_to(object).unwrap_or(Value::NONE))
}

fn get_dict(vm: &mut Vm, object: Value) -> R {
    if let Some(m) = object.as_module() {
        return Ok(vm.heap.module(m).dict.value());
    }
    if let Some(d) = vm.func_dict(object) {
        return Ok(d.value());
    }
    if (object.as_inst().is_some() || object.as_exc().is_some())
        && let Some(d) = vm.heap.inst_dict(object)
    {
        return Ok(d.value());
    }
    if let Some(l) = vm.heap.library(object)
        && l.class == ids::SIMPLE_NAMESPACE
        && let Some(&d) = l.values.first()
    {
        return Ok(d);
    }
    Err(vm.no_attribute(object, sym::DICT))
}

fn set_dict(vm: &mut Vm, object: Value, value: Value) -> R<()> {
    if value.is_undef() {
        // An instance starts anew with an empty one.
        if object.as_func().is_none() {
            let empty = vm.heap.new_dict();
            if vm.heap.inst_replace_dict(object, empty) {
                return Ok(());
            }
        }
        return Err(vm.heap.type_error("cannot delete __dict__"));
    }
    let Some(dict) = vm.heap.to_dict(value) else {
        let text = format!(
            "__dict__ must be set to a dictionary, not a '{}'",
            vm.heap.type_name(value)
        );
        return Err(vm.heap.type_error(&text));
    };
    if let Some(f) = object.as_func() {
        vm.heap.func_mut(f).extra_mut().dict = dict.value();
        return Ok(());
    }
    if vm.heap.inst_replace_dict(object, dict) {
        return Ok(());
    }
    Err(vm.no_attribute(object, sym::DICT))
}
