//! `type` and `super`.

use crate::builtins::object::attribute_name;
use crate::builtins::{METHOD, WRAPPER};
use crate::object::builtin::{Builtin, Proxy, Super};
use crate::object::class::class_flags;
use crate::object::function::{NativeDef, NativeRole, native_flags};
use crate::object::intern::sym;
use crate::object::*;
use crate::vm::native::{Args, FullNative};
use crate::vm::{GetSetDef, Vm};

static TYPE_METHODS: &[NativeDef] = &[
    NativeDef::full(
        "__new__",
        NativeRole::New,
        1,
        255,
        "**",
        &FullNative(type_new),
    ),
    NativeDef::full("__init__", WRAPPER, 1, 255, "**", &FullNative(type_init)),
    NativeDef::full("__call__", WRAPPER, 1, 255, "**", &FullNative(type_call)),
    NativeDef::full("__repr__", WRAPPER, 1, 1, "", &FullNative(type_repr)),
    NativeDef::full(
        "__getattribute__",
        WRAPPER,
        2,
        2,
        "",
        &FullNative(type_getattribute),
    )
    .with_flags(native_flags::SENSITIVE),
    NativeDef::full("__setattr__", WRAPPER, 3, 3, "", &FullNative(type_setattr))
        .with_flags(native_flags::SENSITIVE),
    NativeDef::full("__delattr__", WRAPPER, 2, 2, "", &FullNative(type_delattr))
        .with_flags(native_flags::SENSITIVE),
    NativeDef::full("mro", METHOD, 1, 1, "", &FullNative(type_mro)),
    NativeDef::full(
        "__subclasses__",
        METHOD,
        1,
        1,
        "",
        &FullNative(type_subclasses),
    )
    .with_flags(native_flags::SENSITIVE),
    NativeDef::full(
        "__instancecheck__",
        METHOD,
        2,
        2,
        "",
        &FullNative(type_instancecheck),
    ),
    NativeDef::full(
        "__subclasscheck__",
        METHOD,
        2,
        2,
        "",
        &FullNative(type_subclasscheck),
    ),
    NativeDef::full(
        "__prepare__",
        NativeRole::ClassMethod,
        1,
        255,
        "**",
        &FullNative(type_prepare),
    ),
    NativeDef::full("__dir__", METHOD, 1, 1, "", &FullNative(type_dir))
        .with_flags(native_flags::SENSITIVE),
];

static TYPE_GETSETS: &[GetSetDef] = &[
    GetSetDef::write(ids::TYPE, "__name__", get_name, set_name),
    GetSetDef::write(ids::TYPE, "__qualname__", get_qualname, set_qualname),
    GetSetDef::write(ids::TYPE, "__module__", get_module, set_module),
    GetSetDef::write(ids::TYPE, "__bases__", get_bases, set_bases),
    GetSetDef::read(ids::TYPE, "__base__", get_base),
    GetSetDef::read(ids::TYPE, "__mro__", get_mro),
    GetSetDef::read(ids::TYPE, "__dict__", get_dict),
    GetSetDef::write(ids::TYPE, "__doc__", get_doc, set_doc),
    GetSetDef::write(
        ids::TYPE,
        "__annotations__",
        get_annotations,
        set_annotations,
    ),
    GetSetDef::write(ids::TYPE, "__abstractmethods__", get_abstract, set_abstract),
    GetSetDef::write(
        ids::TYPE,
        "__type_params__",
        get_type_params,
        set_type_params,
    ),
    GetSetDef::read(ids::TYPE, "__flags__", get_flags),
    GetSetDef::read(ids::TYPE, "__basicsize__", get_basicsize),
    GetSetDef::read(ids::TYPE, "__itemsize__", get_zero),
    GetSetDef::read(ids::TYPE, "__dictoffset__", get_zero),
    GetSetDef::read(ids::TYPE, "__weakrefoffset__", get_zero),
];

static SUPER_METHODS: &[NativeDef] = &[
    NativeDef::full(
        "__new__",
        NativeRole::New,
        1,
        255,
        "",
        &FullNative(super_new),
    ),
    NativeDef::full("__init__", WRAPPER, 1, 255, "**", &FullNative(super_init)),
    NativeDef::full("__repr__", WRAPPER, 1, 1, "", &FullNative(super_repr)),
    NativeDef::full("__get__", WRAPPER, 2, 3, "", &FullNative(super_get)),
];

static SUPER_GETSETS: &[GetSetDef] = &[
    GetSetDef::read(ids::SUPER, "__thisclass__", |vm, v| {
        super_part(vm, v, |s| s.class)
    }),
    GetSetDef::read(ids::SUPER, "__self__", |vm, v| {
        super_part(vm, v, |s| s.object)
    }),
    GetSetDef::read(ids::SUPER, "__self_class__", |vm, v| {
        super_part(vm, v, |s| s.object_class)
    }),
];

pub(crate) fn install(vm: &mut Vm) {
    vm.install_methods(ids::TYPE, TYPE_METHODS);
    vm.install_getsets(TYPE_GETSETS);
    vm.install_methods(ids::SUPER, SUPER_METHODS);
    vm.install_getsets(SUPER_GETSETS);
}

fn this_class(vm: &mut Vm, v: Value) -> R<ClassId> {
    match v.as_class() {
        Some(c) => Ok(c),
        None => {
            let text = format!(
                "descriptor requires a 'type' object but received a '{}'",
                vm.heap.type_name(v)
            );
            Err(vm.heap.type_error(&text))
        }
    }
}

fn type_new(vm: &mut Vm, args: &Args) -> R {
    let Some(meta) = args.at(0).as_class() else {
        let text = format!(
            "type.__new__(X): X is not a type object ({})",
            vm.heap.type_name(args.at(0))
        );
        return Err(vm.heap.type_error(&text));
    };
    if !vm.heap.is_subclass(meta, ids::TYPE) {
        let name = vm.heap.class_name(meta);
        let text = format!("type.__new__({name}): {name} is not a subtype of type");
        return Err(vm.heap.type_error(&text));
    }
    match args.len() {
        4 => vm.type_new(meta, args.at(1), args.at(2), args.at(3), &args.kw),
        2 if meta == ids::TYPE => Ok(vm.heap.class_of(args.at(1)).value()),
        n if meta == ids::TYPE => {
            let _ = n;
            Err(vm.heap.type_error("type() takes 1 or 3 arguments"))
        }
        n => {
            let text = format!("type.__new__() takes exactly 3 arguments ({} given)", n - 1);
            Err(vm.heap.type_error(&text))
        }
    }
}

fn type_init(vm: &mut Vm, args: &Args) -> R {
    if !matches!(args.len(), 2 | 4) {
        return Err(vm.heap.type_error("type.__init__() takes 1 or 3 arguments"));
    }
    Ok(Value::NONE)
}

fn type_call(vm: &mut Vm, args: &Args) -> R {
    let class = this_class(vm, args.at(0))?;
    vm.instantiate_and_wait(class, &args.pos[1..], &args.kw)
}

fn type_repr(vm: &mut Vm, args: &Args) -> R {
    let class = this_class(vm, args.at(0))?;
    let text = format!("<class '{}'>", vm.class_full_name(class));
    Ok(vm.heap.new_str(&text))
}

fn type_getattribute(vm: &mut Vm, args: &Args) -> R {
    let name = attribute_name(vm, args.at(1))?;
    vm.getattr_bypassing(args.at(0), name)
}

fn type_setattr(vm: &mut Vm, args: &Args) -> R {
    let name = attribute_name(vm, args.at(1))?;
    vm.setattr_bypassing(args.at(0), name, args.at(2))?;
    Ok(Value::NONE)
}

fn type_delattr(vm: &mut Vm, args: &Args) -> R {
    let name = attribute_name(vm, args.at(1))?;
    vm.setattr_bypassing(args.at(0), name, Value::UNDEF)?;
    Ok(Value::NONE)
}

fn type_mro(vm: &mut Vm, args: &Args) -> R {
    let class = this_class(vm, args.at(0))?;
    let bases: Vec<ClassId> = vm.heap.class(class).bases.to_vec();
    let mut order = vec![class.value()];
    order.extend(
        vm.heap
            .linearize(&bases)
            .unwrap_or_default()
            .into_iter()
            .map(ClassId::value),
    );
    Ok(vm.heap.new_list(order))
}

fn type_subclasses(vm: &mut Vm, args: &Args) -> R {
    let class = this_class(vm, args.at(0))?;
    let n = vm.heap.class(class).subclasses.len();
    vm.heap.charge(n)?;
    vm.heap.reserve(n.saturating_mul(24))?;
    let all: Vec<Value> = vm
        .heap
        .class(class)
        .subclasses
        .iter()
        .map(|c| c.value())
        .collect();
    // In a cell only own classes are listed.
    let restricted = vm.is_restricted();
    let shown: Vec<Value> = all
        .into_iter()
        .filter(|&c| !restricted || vm.whose(c) == crate::vm::guard::Whose::Own)
        .collect();
    Ok(vm.heap.new_list(shown))
}

fn type_instancecheck(vm: &mut Vm, args: &Args) -> R {
    let class = this_class(vm, args.at(0))?;
    let t = vm.isinstance_plain(args.at(1), class)?;
    Ok(Value::bool(t))
}

fn type_subclasscheck(vm: &mut Vm, args: &Args) -> R {
    let class = this_class(vm, args.at(0))?;
    match args.at(1).as_class() {
        Some(c) => Ok(Value::bool(vm.heap.is_subclass(c, class))),
        None => Err(vm.heap.type_error("issubclass() arg 1 must be a class")),
    }
}

/// Names of the class and its bases; those of the metaclass are not listed.
fn type_dir(vm: &mut Vm, args: &Args) -> R {
    let class = this_class(vm, args.at(0))?;
    let mut names: Vec<String> = Vec::new();
    for &c in &vm.heap.class(class).mro {
        names.extend(vm.heap.class(c).attrs.keys().map(|&k| vm.heap.sym_text(k)));
    }
    if vm
        .heap
        .class(class)
        .mro
        .iter()
        .all(|&c| vm.heap.class(c).has(class_flags::BUILTIN))
    {
        names.retain(|n| n != "__dict__" && n != "__weakref__");
    }
    if !super::object::has_module_name(vm, class) {
        names.retain(|n| n != "__module__");
    }
    names.sort();
    names.dedup();
    let mut list = Vec::with_capacity(names.len());
    for n in names {
        let name = vm.heap.intern(&n);
        if vm.may_list(args.at(0), name) {
            list.push(name.value());
        }
    }
    Ok(vm.heap.new_list(list))
}

fn type_prepare(vm: &mut Vm, _: &Args) -> R {
    Ok(vm.heap.new_dict().value())
}

fn get_name(vm: &mut Vm, v: Value) -> R {
    let class = this_class(vm, v)?;
    Ok(vm.heap.class(class).name)
}

fn mutable(vm: &mut Vm, v: Value, what: &str) -> R<ClassId> {
    let class = this_class(vm, v)?;
    if vm.heap.class(class).has(class_flags::BUILTIN) {
        let text = format!(
            "cannot set '{}' attribute of immutable type '{}'",
            what,
            vm.class_full_name(class)
        );
        return Err(vm.heap.type_error(&text));
    }
    Ok(class)
}

fn text_for(vm: &mut Vm, class: ClassId, value: Value, what: &str) -> R {
    if value.is_undef() {
        let text = format!(
            "cannot delete '{}' attribute of immutable type '{}'",
            what,
            vm.heap.class_name(class)
        );
        return Err(vm.heap.type_error(&text));
    }
    match vm.heap.to_str(value) {
        Some(s) => Ok(s.value()),
        None => {
            let text = format!(
                "can only assign string to {}.{}, not '{}'",
                vm.heap.class_name(class),
                what,
                vm.heap.type_name(value)
            );
            Err(vm.heap.type_error(&text))
        }
    }
}

fn set_name(vm: &mut Vm, v: Value, value: Value) -> R<()> {
    let class = mutable(vm, v, "__name__")?;
    let text = text_for(vm, class, value, "__name__")?;
    vm.heap.class_mut(class).name = text;
    Ok(())
}

fn get_qualname(vm: &mut Vm, v: Value) -> R {
    let class = this_class(vm, v)?;
    Ok(vm.heap.class(class).qualname)
}

fn set_qualname(vm: &mut Vm, v: Value, value: Value) -> R<()> {
    let class = mutable(vm, v, "__qualname__")?;
    let text = text_for(vm, class, value, "__qualname__")?;
    vm.heap.class_mut(class).qualname = text;
    Ok(())
}

fn own_attr(vm: &mut Vm, v: Value, name: Sym) -> R<Option<Value>> {
    let class = this_class(vm, v)?;
    let own = vm.heap.class(class).attrs.get(&name).copied();
    // What `type` itself has under these names are the descriptors for all classes.
    Ok(own.filter(|v| class != ids::TYPE || v.as_builtin().is_none()))
}

fn get_module(vm: &mut Vm, v: Value) -> R {
    match own_attr(vm, v, sym::MODULE)? {
        Some(m) => Ok(m),
        None => Ok(vm.heap.new_str("builtins")),
    }
}

fn store_own(vm: &mut Vm, v: Value, name: Sym, value: Value, what: &str) -> R<()> {
    let class = mutable(vm, v, what)?;
    if value.is_undef() {
        if vm.heap.class_mut(class).attrs.shift_remove(&name).is_none() {
            return Err(vm.no_attribute(v, name));
        }
        vm.heap.epoch = vm.heap.epoch.wrapping_add(1);
        return Ok(());
    }
    vm.class_store(class, name, value);
    Ok(())
}

fn set_module(vm: &mut Vm, v: Value, value: Value) -> R<()> {
    set_own(vm, v, sym::MODULE, value, "__module__")?;
    // The line belongs to the module the class came from.
    let class = this_class(vm, v)?;
    vm.heap
        .class_mut(class)
        .attrs
        .shift_remove(&sym::FIRSTLINENO);
    Ok(())
}

/// An attribute that can be replaced but not deleted.
fn set_own(vm: &mut Vm, v: Value, name: Sym, value: Value, what: &str) -> R<()> {
    let class = mutable(vm, v, what)?;
    if value.is_undef() {
        let text = format!(
            "cannot delete '{what}' attribute of immutable type '{}'",
            vm.heap.class_name(class)
        );
        return Err(vm.heap.type_error(&text));
    }
    vm.class_store(class, name, value);
    Ok(())
}

fn get_bases(vm: &mut Vm, v: Value) -> R {
    let class = this_class(vm, v)?;
    let bases: Vec<Value> = vm
        .heap
        .class(class)
        .bases
        .iter()
        .map(|c| c.value())
        .collect();
    Ok(vm.heap.new_tuple_vec(bases))
}

fn set_bases(vm: &mut Vm, v: Value, value: Value) -> R<()> {
    let class = mutable(vm, v, "__bases__")?;
    let Some(items) = vm.heap.to_tuple(value).map(|t| vm.heap.tuple(t).to_vec()) else {
        let text = format!(
            "can only assign tuple to {}.__bases__, not {}",
            vm.heap.class_name(class),
            vm.heap.type_name(value)
        );
        return Err(vm.heap.type_error(&text));
    };
    vm.set_bases(class, &items)
}

fn get_base(vm: &mut Vm, v: Value) -> R {
    let class = this_class(vm, v)?;
    let bases = &vm.heap.class(class).bases;
    // The base whose layout the class extends.
    let solid = vm.heap.class(class).solid;
    let base = bases
        .iter()
        .find(|&&b| vm.heap.class(b).solid == solid && b != ids::OBJECT)
        .or(bases.first());
    Ok(base.map_or(Value::NONE, |c| c.value()))
}

fn get_mro(vm: &mut Vm, v: Value) -> R {
    let class = this_class(vm, v)?;
    let mro: Vec<Value> = vm.heap.class(class).mro.iter().map(|c| c.value()).collect();
    Ok(vm.heap.new_tuple_vec(mro))
}

fn get_dict(vm: &mut Vm, v: Value) -> R {
    Ok(vm.heap.new_builtin(Builtin::Proxy(Proxy { target: v })))
}

fn get_doc(vm: &mut Vm, v: Value) -> R {
    let Some(doc) = own_attr(vm, v, sym::DOC)? else {
        return Ok(Value::NONE);
    };
    if doc.as_builtin().is_some() || doc.as_inst().is_some() {
        let class = this_class(vm, v)?;
        let meta = vm.heap.class_of(v);
        return vm.bind_class_attr(doc, class, meta);
    }
    Ok(doc)
}

fn set_doc(vm: &mut Vm, v: Value, value: Value) -> R<()> {
    set_own(vm, v, sym::DOC, value, "__doc__")
}

fn get_annotations(vm: &mut Vm, v: Value) -> R {
    let class = this_class(vm, v)?;
    if vm.heap.class(class).has(class_flags::BUILTIN) {
        return Err(vm.no_attribute(v, sym::ANNOTATIONS));
    }
    if let Some(a) = own_attr(vm, v, sym::ANNOTATIONS)? {
        return Ok(a);
    }
    let dict = vm.heap.new_dict().value();
    vm.class_store(class, sym::ANNOTATIONS, dict);
    Ok(dict)
}

fn set_annotations(vm: &mut Vm, v: Value, value: Value) -> R<()> {
    store_own(vm, v, sym::ANNOTATIONS, value, "__annotations__")
}

fn get_abstract(vm: &mut Vm, v: Value) -> R {
    match own_attr(vm, v, sym::ABSTRACTMETHODS)? {
        Some(a) => Ok(a),
        None => Err(vm.attribute_error("__abstractmethods__", v, sym::ABSTRACTMETHODS)),
    }
}

fn set_abstract(vm: &mut Vm, v: Value, value: Value) -> R<()> {
    store_own(vm, v, sym::ABSTRACTMETHODS, value, "__abstractmethods__")
}

fn get_type_params(vm: &mut Vm, v: Value) -> R {
    match own_attr(vm, v, sym::TYPE_PARAMS)? {
        Some(a) => Ok(a),
        None => Ok(vm.heap.new_tuple(&[])),
    }
}

fn set_type_params(vm: &mut Vm, v: Value, value: Value) -> R<()> {
    set_own(vm, v, sym::TYPE_PARAMS, value, "__type_params__")
}

fn get_flags(vm: &mut Vm, v: Value) -> R {
    let class = this_class(vm, v)?;
    let c = vm.heap.class(class);
    let mut flags: i64 = 1 << 12;
    if !c.has(class_flags::BUILTIN) {
        flags |= 1 << 9;
    }
    if !c.has(class_flags::FINAL) {
        flags |= 1 << 10;
    }
    if c.has(class_flags::ABSTRACT) {
        flags |= 1 << 20;
    }
    Ok(Value::small_int(flags))
}

fn get_basicsize(_: &mut Vm, _: Value) -> R {
    Ok(Value::small_int(64))
}

fn get_zero(_: &mut Vm, _: Value) -> R {
    Ok(Value::small_int(0))
}

// ---- super

fn super_new(vm: &mut Vm, args: &Args) -> R {
    if args.len() > 3 {
        let got = args.len() - 1;
        return Err(vm
            .heap
            .type_error(&format!("super() expected at most 2 arguments, got {got}")));
    }
    let (class, object) = match args.len() {
        1 => vm.implicit_super()?,
        2 => (args.at(1), Value::UNDEF),
        _ => (args.at(1), args.at(2)),
    };
    let object_class = if object.is_undef() || object.is_none() {
        if class.as_class().is_none() {
            let text = format!(
                "super() argument 1 must be a type, not {}",
                vm.heap.type_name(class)
            );
            return Err(vm.heap.type_error(&text));
        }
        Value::UNDEF
    } else {
        vm.super_check(class, object)?
    };
    let object = if object_class.is_undef() {
        Value::UNDEF
    } else {
        object
    };
    Ok(vm.heap.new_builtin(Builtin::Super(Super {
        class,
        object,
        object_class,
    })))
}

fn super_init(_: &mut Vm, _: &Args) -> R {
    Ok(Value::NONE)
}

/// An unbound super binds to the instance it is read from.
fn super_get(vm: &mut Vm, args: &Args) -> R {
    let Some(Builtin::Super(s)) = args.at(0).as_builtin().map(|b| vm.heap.builtin(b)) else {
        return Ok(Value::NONE);
    };
    let s = *s;
    let object = args.at(1);
    if object.is_none() || !s.object.is_undef() {
        return Ok(args.at(0));
    }
    let object_class = vm.super_check(s.class, object)?;
    Ok(vm.heap.new_builtin(Builtin::Super(Super {
        class: s.class,
        object,
        object_class,
    })))
}

fn super_repr(vm: &mut Vm, args: &Args) -> R {
    let Some(Builtin::Super(s)) = args.at(0).as_builtin().map(|b| vm.heap.builtin(b)) else {
        return Ok(Value::NONE);
    };
    let s = *s;
    let class = s
        .class
        .as_class()
        .map(|c| vm.heap.class_name(c))
        .unwrap_or_default();
    let text = match s.object_class.as_class() {
        Some(c) => format!(
            "<super: <class '{}'>, <{} object>>",
            class,
            vm.heap.class_name(c)
        ),
        None => format!("<super: <class '{class}'>, NULL>"),
    };
    Ok(vm.heap.new_str(&text))
}

fn super_part(vm: &mut Vm, v: Value, part: fn(&Super) -> Value) -> R {
    match v.as_builtin().map(|b| vm.heap.builtin(b)) {
        Some(Builtin::Super(s)) => Ok(part(s).set().unwrap_or(Value::NONE)),
        _ => Ok(Value::NONE),
    }
}
