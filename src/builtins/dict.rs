//! `dict`.

use super::arguments::{arity, class_arg, instance};
use super::sequence::{enter_repr, leave_repr, push_repr};
use crate::object::builtin::{Builtin, DictView};
use crate::object::dict::DictObj;
use crate::object::function::{NativeDef, NativeRole};
use crate::object::intern::sym;
use crate::object::iter::{DictPart, IterObj};
use crate::object::str::StrBuilder;
use crate::object::*;
use crate::vm::Vm;
use crate::vm::dicts::KeyTable;
use crate::vm::native::{Args, FullNative, arg};

use NativeRole::{ClassMethod, Method, New, Wrapper};

pub(crate) static METHODS: &[NativeDef] = &[
    NativeDef::full("__new__", New, 0, 255, "**", &FullNative(new)),
    NativeDef::full("__init__", Wrapper, 1, 255, "**", &FullNative(init)),
    NativeDef::full("__repr__", Wrapper, 1, 1, "", &FullNative(repr)),
    NativeDef::leaf("__len__", Wrapper, 1, 1, "", |heap, args| {
        let id = id_of(heap, args);
        let n = heap.dict(id).len();
        Ok(heap.new_usize(n))
    }),
    NativeDef::leaf("__iter__", Wrapper, 1, 1, "", |heap, args| {
        let id = id_of(heap, args);
        Ok(iterator(heap, id, DictPart::Keys))
    }),
    NativeDef::leaf("__reversed__", Method, 1, 1, "", |heap, args| {
        let id = id_of(heap, args);
        Ok(reverse_iterator(heap, id, DictPart::Keys))
    }),
    NativeDef::either(
        "__getitem__",
        Method,
        2,
        2,
        "",
        get_item_leaf,
        &FullNative(get_item),
    ),
    NativeDef::either(
        "__setitem__",
        Wrapper,
        3,
        3,
        "",
        set_item_leaf,
        &FullNative(|vm, args| {
            let id = this(vm, args);
            vm.dict_set(id, args.at(1), args.at(2))?;
            Ok(Value::NONE)
        }),
    ),
    NativeDef::full(
        "__delitem__",
        Wrapper,
        2,
        2,
        "",
        &FullNative(|vm, args| {
            let id = this(vm, args);
            match vm.dict_del(id, args.at(1))? {
                Some(_) => Ok(Value::NONE),
                None => Err(vm.heap.key_error(args.at(1))),
            }
        }),
    ),
    NativeDef::either(
        "__contains__",
        Method,
        2,
        2,
        "",
        |heap, args| {
            let id = id_of(heap, args);
            Ok(heap
                .dict_find_simple(id, args[1])
                .map_or(Value::UNDEF, |found| Value::bool(found.is_some())))
        },
        &FullNative(|vm, args| {
            let id = this(vm, args);
            Ok(Value::bool(vm.dict_find(id, args.at(1))?.is_some()))
        }),
    ),
    NativeDef::either(
        "get",
        Method,
        2,
        3,
        "",
        get_leaf,
        &FullNative(|vm, args| {
            let id = this(vm, args);
            Ok(vm.dict_get(id, args.at(1))?.unwrap_or(args.at(2)))
        }),
    ),
    NativeDef::either(
        "setdefault",
        Method,
        2,
        3,
        "",
        setdefault_leaf,
        &FullNative(setdefault),
    ),
    NativeDef::either(
        "pop",
        Method,
        2,
        3,
        "",
        pop_leaf,
        &FullNative(|vm, args| {
            let id = this(vm, args);
            let found = vm.dict_del(id, args.at(1))?;
            match found.or(args.get(2)) {
                Some(v) => Ok(v),
                None => Err(vm.heap.key_error(args.at(1))),
            }
        }),
    ),
    NativeDef::leaf("popitem", Method, 1, 1, "", popitem),
    NativeDef::full(
        "update",
        Method,
        1,
        255,
        "**",
        &FullNative(|vm, args| {
            let id = this(vm, args);
            update(vm, id, args, "update")?;
            Ok(Value::NONE)
        }),
    ),
    NativeDef::leaf("keys", Method, 1, 1, "", |heap, args| {
        Ok(view(heap, args[0], DictPart::Keys))
    }),
    NativeDef::leaf("values", Method, 1, 1, "", |heap, args| {
        Ok(view(heap, args[0], DictPart::Values))
    }),
    NativeDef::leaf("items", Method, 1, 1, "", |heap, args| {
        Ok(view(heap, args[0], DictPart::Items))
    }),
    NativeDef::leaf("clear", Method, 1, 1, "", |heap, args| {
        let id = id_of(heap, args);
        heap.dict_clear(id);
        Ok(Value::NONE)
    }),
    NativeDef::full(
        "copy",
        Method,
        1,
        1,
        "",
        &FullNative(|vm, args| Ok(copy_of(vm, args.at(0))?.value())),
    ),
    NativeDef::full("fromkeys", ClassMethod, 2, 3, "", &FullNative(fromkeys)),
    NativeDef::full(
        "__eq__",
        Wrapper,
        2,
        2,
        "",
        &FullNative(|vm, args| eq(vm, args, true)),
    ),
    NativeDef::full(
        "__ne__",
        Wrapper,
        2,
        2,
        "",
        &FullNative(|vm, args| eq(vm, args, false)),
    ),
    NativeDef::full(
        "__or__",
        Wrapper,
        2,
        2,
        "",
        &FullNative(|vm, args| union(vm, args.at(0), args.at(1))),
    ),
    NativeDef::full(
        "__ror__",
        Wrapper,
        2,
        2,
        "",
        &FullNative(|vm, args| union(vm, args.at(1), args.at(0))),
    ),
    NativeDef::full(
        "__ior__",
        Wrapper,
        2,
        2,
        "",
        &FullNative(|vm, args| {
            let id = this(vm, args);
            vm.dict_update(id, args.at(1))?;
            Ok(args.at(0))
        }),
    ),
    NativeDef::leaf("__sizeof__", Method, 1, 1, "", |heap, args| {
        use crate::object::heap::HeapObject;
        let id = id_of(heap, args);
        let n = heap.dict(id).owned_bytes();
        Ok(heap.new_usize(48 + n))
    }),
];

/// Installs the type.
pub(crate) fn install(vm: &mut Vm) {
    vm.set_doc(ids::DICT, "dict() -> empty dictionary\ndict(mapping or iterable of pairs, **kwargs) -> dictionary with these entries");
    vm.install_methods(ids::DICT, METHODS);
    vm.heap
        .class_set_raw(ids::DICT, intern::sym::HASH, Value::NONE);
}

/// The dict of a leaf's receiver, which the call has checked.
#[inline]
fn id_of(heap: &Heap, args: &[Value]) -> DictId {
    match args[0].as_dict() {
        Some(id) => id,
        None => heap.to_dict(args[0]).unwrap_or(DictId(u32::MAX)),
    }
}

fn this(vm: &Vm, args: &Args) -> DictId {
    id_of(&vm.heap, &args.pos)
}

/// An iterator over a dict.
pub(crate) fn iterator(heap: &mut Heap, id: DictId, part: DictPart) -> Value {
    let walk = heap.dict_walk(id, part);
    heap.alloc_iter(walk).value()
}

/// A backwards iterator over a dict.
pub(crate) fn reverse_iterator(heap: &mut Heap, id: DictId, part: DictPart) -> Value {
    let (entries, n) = (heap.dict(id).entries().len(), heap.dict(id).len());
    heap.alloc_iter(IterObj::DictReverse(id, entries, part, n))
        .value()
}

fn view(heap: &mut Heap, dict: Value, part: DictPart) -> Value {
    heap.new_builtin(Builtin::DictView(DictView { dict, part }))
}

/// A new dict with the same entries.
pub(crate) fn copy(heap: &mut Heap, id: DictId) -> R<DictId> {
    let n = heap.dict(id).len();
    heap.reserve(n * 40)?;
    heap.charge(n / 2)?;
    let object = heap.dict(id).copy();
    Ok(heap.alloc_dict(object))
}

fn new(vm: &mut Vm, args: &Args) -> R {
    if args.is_empty() {
        return Err(vm.heap.type_error("dict.__new__(): not enough arguments"));
    }
    let class = class_arg(vm, args, ids::DICT)?;
    let dict = vm.heap.new_dict().value();
    Ok(instance(vm, class, ids::DICT, dict))
}

fn init(vm: &mut Vm, args: &Args) -> R {
    let id = this(vm, args);
    update(vm, id, args, "dict")?;
    Ok(Value::NONE)
}

/// `update(other, **kw)`.
fn update(vm: &mut Vm, id: DictId, args: &Args, name: &str) -> R<()> {
    arity(vm, name, args.len() - 1, 0, 1)?;
    if let Some(other) = args.get(1) {
        vm.dict_update(id, other)?;
    }
    for &(name, value) in &args.kw {
        vm.heap.dict_set_sym(id, name, value);
    }
    Ok(())
}

fn get_item_leaf(heap: &mut Heap, args: &[Value]) -> R {
    let id = id_of(heap, args);
    match heap.dict_find_simple(id, args[1]) {
        Ok(Some(i)) => Ok(heap.dict(id).entry(i).map_or(Value::UNDEF, |e| e.value)),
        Ok(None) if args[0].as_dict().is_some() => Err(heap.key_error(args[1])),
        _ => Ok(Value::UNDEF),
    }
}

fn get_item(vm: &mut Vm, args: &Args) -> R {
    let id = this(vm, args);
    if let Some(v) = vm.dict_get(id, args.at(1))? {
        return Ok(v);
    }
    if args.at(0).as_dict().is_none()
        && let Some(v) = vm.call_special(args.at(0), sym::MISSING, &[args.at(1)])?
    {
        return Ok(v);
    }
    Err(vm.heap.key_error(args.at(1)))
}

fn set_item_leaf(heap: &mut Heap, args: &[Value]) -> R {
    let id = id_of(heap, args);
    Ok(if set_simple(heap, id, args[1], args[2]) {
        Value::NONE
    } else {
        Value::UNDEF
    })
}

/// Sets an entry when its key needs no Python code.
fn set_simple(heap: &mut Heap, id: DictId, key: Value, value: Value) -> bool {
    let Some(hash) = heap.hash_simple(key) else {
        return false;
    };
    let hash = hash::fold(hash);
    match heap.find_simple_in(hash, key, |heap| heap.dict(id)) {
        Ok(Some(i)) => heap.dict_set_at(id, i, value),
        Ok(None) => {
            if heap.dict_room(id).is_err() {
                heap.pending = Value::UNDEF;
                return false;
            }
            heap.dict_insert_new(id, hash, key, value);
        }
        Err(_) => return false,
    }
    true
}

fn get_leaf(heap: &mut Heap, args: &[Value]) -> R {
    let id = id_of(heap, args);
    match heap.dict_find_simple(id, args[1]) {
        Ok(Some(i)) => Ok(heap.dict(id).entry(i).map_or(Value::UNDEF, |e| e.value)),
        Ok(None) => Ok(arg(args, 2).unwrap_or(Value::NONE)),
        Err(_) => Ok(Value::UNDEF),
    }
}

fn setdefault_leaf(heap: &mut Heap, args: &[Value]) -> R {
    let id = id_of(heap, args);
    match heap.dict_find_simple(id, args[1]) {
        Ok(Some(i)) => Ok(heap.dict(id).entry(i).map_or(Value::UNDEF, |e| e.value)),
        Ok(None) => {
            let default = arg(args, 2).unwrap_or(Value::NONE);
            Ok(if set_simple(heap, id, args[1], default) {
                default
            } else {
                Value::UNDEF
            })
        }
        Err(_) => Ok(Value::UNDEF),
    }
}

fn setdefault(vm: &mut Vm, args: &Args) -> R {
    let id = this(vm, args);
    let (key, default) = (args.at(1), args.at(2));
    let hash = vm.key_hash(key)?;
    match vm.find_key(KeyTable::Dict(id), hash, key)? {
        Some(i) => Ok(vm.heap.dict(id).entry(i).map_or(default, |e| e.value)),
        None => {
            vm.heap.dict_room(id)?;
            vm.heap.dict_insert_new(id, hash::fold(hash), key, default);
            Ok(default)
        }
    }
}

fn pop_leaf(heap: &mut Heap, args: &[Value]) -> R {
    let id = id_of(heap, args);
    if heap.dict(id).is_empty() {
        // Nothing is there, so the key isn't hashed either.
        return match arg(args, 2) {
            Some(default) => Ok(default),
            None => Err(heap.key_error(args[1])),
        };
    }
    match heap.dict_find_simple(id, args[1]) {
        Ok(Some(i)) => Ok(heap.dict_remove_at(id, i).map_or(Value::NONE, |(_, v)| v)),
        Ok(None) => match arg(args, 2) {
            Some(default) => Ok(default),
            None => Err(heap.key_error(args[1])),
        },
        Err(_) => Ok(Value::UNDEF),
    }
}

fn popitem(heap: &mut Heap, args: &[Value]) -> R {
    let id = id_of(heap, args);
    // The last entry is never a tombstone.
    let last = heap.dict(id).entries().len().wrapping_sub(1);
    match heap.dict_remove_at(id, last) {
        Some((key, value)) => Ok(heap.new_tuple(&[key, value])),
        None => {
            let text = heap.new_str("popitem(): dictionary is empty");
            Err(heap.key_error(text))
        }
    }
}

fn fromkeys(vm: &mut Vm, args: &Args) -> R {
    let (iterable, value) = (args.at(1), args.at(2));
    let target = match args.at(0) {
        class if class == ids::DICT.value() => vm.heap.new_dict().value(),
        class => vm.call(class, &[])?,
    };
    if let Some(id) = target.as_dict() {
        vm.for_each(iterable, &mut |vm, key| {
            vm.dict_set(id, key, value)?;
            Ok(true)
        })?;
    } else {
        vm.for_each(iterable, &mut |vm, key| {
            vm.set_item(target, key, value)?;
            Ok(true)
        })?;
    }
    Ok(target)
}

fn eq(vm: &mut Vm, args: &Args, wanted: bool) -> R {
    let id = this(vm, args);
    match vm.heap.to_dict(args.at(1)) {
        Some(other) => Ok(Value::bool(vm.dict_eq(id, other)? == wanted)),
        None => Ok(Value::NOT_IMPLEMENTED),
    }
}

/// A dict with the entries of another; a subclass that iterates in its own way is asked by its own methods.
fn copy_of(vm: &mut Vm, from: Value) -> R<DictId> {
    if let Some(id) = vm.plain_dict(from) {
        return copy(&mut vm.heap, id);
    }
    let made = vm.heap.new_dict();
    vm.heap.keep(made.value());
    vm.dict_update(made, from)?;
    Ok(made)
}

fn union(vm: &mut Vm, a: Value, b: Value) -> R {
    if vm.heap.to_dict(a).is_none() || vm.heap.to_dict(b).is_none() {
        return Ok(Value::NOT_IMPLEMENTED);
    }
    let result = copy_of(vm, a)?;
    vm.dict_update(result, b)?;
    Ok(result.value())
}

fn repr(vm: &mut Vm, args: &Args) -> R {
    let id = this(vm, args);
    if !enter_repr(vm, args.at(0)) {
        return Ok(vm.heap.new_str("{...}"));
    }
    let mut out = StrBuilder::new();
    out.push_str("{");
    let result = repr_entries(vm, id, &mut out);
    leave_repr(vm);
    result?;
    out.push_str("}");
    Ok(vm.heap.new_built(out))
}

fn repr_entries(vm: &mut Vm, id: DictId, out: &mut StrBuilder) -> R<()> {
    let (mut i, mut first) = (0, true);
    while let Some((_, key, value)) = vm.dict_place(id, i) {
        i += 1;
        if key.is_undef() {
            continue;
        }
        if !first {
            out.push_str(", ");
        }
        first = false;
        vm.heap.keep(value);
        push_repr(vm, out, key)?;
        out.push_str(": ");
        push_repr(vm, out, value)?;
    }
    Ok(())
}

/// The namespace of a class as a dict of its own.
pub(crate) fn class_namespace(heap: &mut Heap, class: ClassId) -> R<DictId> {
    let n = heap.class(class).attrs.len();
    heap.charge(n)?;
    let names: Vec<(Sym, Value)> = heap
        .class(class)
        .attrs
        .iter()
        .map(|(&k, &v)| (k, v))
        .collect();
    let id = heap.alloc_dict(DictObj::with_capacity(n));
    for (name, value) in names {
        heap.dict_set_sym(id, name, value);
    }
    Ok(id)
}
