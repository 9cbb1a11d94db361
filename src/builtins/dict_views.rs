//! `dict_keys`, `dict_values`, `dict_items` and `mappingproxy`.

use super::dict;
use super::sequence::{enter_repr, leave_repr, push_repr, push_text};
use super::set::{self, SetOp};
use crate::object::builtin::{Builtin, DictView, Proxy};
use crate::object::class::class_flags;
use crate::object::function::{NativeDef, NativeRole};
use crate::object::intern::sym;
use crate::object::iter::DictPart;
use crate::object::number::{BinOp, CmpOp};
use crate::object::str::StrBuilder;
use crate::object::*;
use crate::vm::dicts::KeyTable;
use crate::vm::native::{Args, FullNative};
use crate::vm::{GetSetDef, Vm};

use NativeRole::{Method, New, Wrapper};

/// What all views have.
pub(crate) static VIEW: &[NativeDef] = &[
    NativeDef::leaf("__len__", Wrapper, 1, 1, "", |heap, args| {
        let n = table(heap, args[0]).map_or(0, |(id, _)| heap.dict(id).len());
        Ok(heap.new_usize(n))
    }),
    NativeDef::leaf("__iter__", Wrapper, 1, 1, "", |heap, args| {
        Ok(match table(heap, args[0]) {
            Some((id, part)) => dict::iterator(heap, id, part),
            None => Value::NONE,
        })
    }),
    NativeDef::leaf("__reversed__", Method, 1, 1, "", |heap, args| {
        Ok(match table(heap, args[0]) {
            Some((id, part)) => dict::reverse_iterator(heap, id, part),
            None => Value::NONE,
        })
    }),
    NativeDef::full("__repr__", Wrapper, 1, 1, "", &FullNative(repr)),
];

/// What keys and items have beside: they are sets.
pub(crate) static SET_VIEW: &[NativeDef] = &[
    NativeDef::full(
        "__contains__",
        Wrapper,
        2,
        2,
        "",
        &FullNative(|vm, args| Ok(Value::bool(contains(vm, args.at(0), args.at(1))?))),
    ),
    NativeDef::full("isdisjoint", Method, 2, 2, "", &FullNative(isdisjoint)),
    NativeDef::full(
        "__and__",
        Wrapper,
        2,
        2,
        "",
        &FullNative(|vm, args| operate(vm, args.at(0), args.at(1), SetOp::And)),
    ),
    NativeDef::full(
        "__rand__",
        Wrapper,
        2,
        2,
        "",
        &FullNative(|vm, args| operate(vm, args.at(1), args.at(0), SetOp::And)),
    ),
    NativeDef::full(
        "__or__",
        Wrapper,
        2,
        2,
        "",
        &FullNative(|vm, args| operate(vm, args.at(0), args.at(1), SetOp::Or)),
    ),
    NativeDef::full(
        "__ror__",
        Wrapper,
        2,
        2,
        "",
        &FullNative(|vm, args| operate(vm, args.at(1), args.at(0), SetOp::Or)),
    ),
    NativeDef::full(
        "__sub__",
        Wrapper,
        2,
        2,
        "",
        &FullNative(|vm, args| operate(vm, args.at(0), args.at(1), SetOp::Sub)),
    ),
    NativeDef::full(
        "__rsub__",
        Wrapper,
        2,
        2,
        "",
        &FullNative(|vm, args| operate(vm, args.at(1), args.at(0), SetOp::Sub)),
    ),
    NativeDef::full(
        "__xor__",
        Wrapper,
        2,
        2,
        "",
        &FullNative(|vm, args| operate(vm, args.at(0), args.at(1), SetOp::Xor)),
    ),
    NativeDef::full(
        "__rxor__",
        Wrapper,
        2,
        2,
        "",
        &FullNative(|vm, args| operate(vm, args.at(1), args.at(0), SetOp::Xor)),
    ),
    NativeDef::full(
        "__eq__",
        Wrapper,
        2,
        2,
        "",
        &FullNative(|vm, args| compare(vm, args, CmpOp::Eq)),
    ),
    NativeDef::full(
        "__ne__",
        Wrapper,
        2,
        2,
        "",
        &FullNative(|vm, args| compare(vm, args, CmpOp::Ne)),
    ),
    NativeDef::full(
        "__lt__",
        Wrapper,
        2,
        2,
        "",
        &FullNative(|vm, args| compare(vm, args, CmpOp::Lt)),
    ),
    NativeDef::full(
        "__le__",
        Wrapper,
        2,
        2,
        "",
        &FullNative(|vm, args| compare(vm, args, CmpOp::Le)),
    ),
    NativeDef::full(
        "__gt__",
        Wrapper,
        2,
        2,
        "",
        &FullNative(|vm, args| compare(vm, args, CmpOp::Gt)),
    ),
    NativeDef::full(
        "__ge__",
        Wrapper,
        2,
        2,
        "",
        &FullNative(|vm, args| compare(vm, args, CmpOp::Ge)),
    ),
];

pub(crate) static PROXY: &[NativeDef] = &[
    NativeDef::full("__new__", New, 1, 2, "cls mapping", &FullNative(new_proxy)),
    NativeDef::full(
        "__getitem__",
        Wrapper,
        2,
        2,
        "",
        &FullNative(|vm, args| {
            let target = target(vm, args);
            if let Some(class) = target.as_class() {
                let found = match args.at(1).as_str() {
                    Some(name) => {
                        let name = vm.heap.intern_str(name);
                        vm.heap.class(class).attrs.get(&name).copied()
                    }
                    None => None,
                };
                return found.ok_or(()).map_err(|()| vm.heap.key_error(args.at(1)));
            }
            vm.get_item(target, args.at(1))
        }),
    ),
    NativeDef::full(
        "__contains__",
        Wrapper,
        2,
        2,
        "",
        &FullNative(|vm, args| {
            let target = shown(vm, args)?;
            Ok(Value::bool(vm.contains(target, args.at(1))?))
        }),
    ),
    NativeDef::full(
        "__len__",
        Wrapper,
        1,
        1,
        "",
        &FullNative(|vm, args| {
            let target = shown(vm, args)?;
            let n = vm.len(target)?;
            Ok(vm.heap.new_usize(n))
        }),
    ),
    NativeDef::full(
        "__iter__",
        Wrapper,
        1,
        1,
        "",
        &FullNative(|vm, args| {
            let target = shown(vm, args)?;
            vm.iter(target)
        }),
    ),
    NativeDef::full(
        "__reversed__",
        Method,
        1,
        1,
        "",
        &FullNative(|vm, args| forward(vm, args, "__reversed__")),
    ),
    NativeDef::full(
        "get",
        Method,
        2,
        3,
        "",
        &FullNative(|vm, args| {
            let target = shown(vm, args)?;
            vm.call_method(target, sym::GET_NAME, &[args.at(1), args.at(2)])
        }),
    ),
    NativeDef::full(
        "keys",
        Method,
        1,
        1,
        "",
        &FullNative(|vm, args| forward(vm, args, "keys")),
    ),
    NativeDef::full(
        "values",
        Method,
        1,
        1,
        "",
        &FullNative(|vm, args| forward(vm, args, "values")),
    ),
    NativeDef::full(
        "items",
        Method,
        1,
        1,
        "",
        &FullNative(|vm, args| forward(vm, args, "items")),
    ),
    NativeDef::full(
        "copy",
        Method,
        1,
        1,
        "",
        &FullNative(|vm, args| forward(vm, args, "copy")),
    ),
    NativeDef::full(
        "__repr__",
        Wrapper,
        1,
        1,
        "",
        &FullNative(|vm, args| {
            let target = shown(vm, args)?;
            let mut out = StrBuilder::new();
            out.push_str("mappingproxy(");
            push_repr(vm, &mut out, target)?;
            out.push_str(")");
            Ok(vm.heap.new_built(out))
        }),
    ),
    NativeDef::full(
        "__str__",
        Wrapper,
        1,
        1,
        "",
        &FullNative(|vm, args| {
            let target = shown(vm, args)?;
            vm.str_of(target)
        }),
    ),
    NativeDef::full(
        "__hash__",
        Wrapper,
        1,
        1,
        "",
        &FullNative(|vm, args| {
            let target = shown(vm, args)?;
            let h = vm.hash(target)?;
            Ok(vm.heap.new_int(h))
        }),
    ),
    NativeDef::full(
        "__eq__",
        Wrapper,
        2,
        2,
        "",
        &FullNative(|vm, args| compare_proxy(vm, args, CmpOp::Eq)),
    ),
    NativeDef::full(
        "__ne__",
        Wrapper,
        2,
        2,
        "",
        &FullNative(|vm, args| compare_proxy(vm, args, CmpOp::Ne)),
    ),
    NativeDef::full(
        "__lt__",
        Wrapper,
        2,
        2,
        "",
        &FullNative(|vm, args| compare_proxy(vm, args, CmpOp::Lt)),
    ),
    NativeDef::full(
        "__le__",
        Wrapper,
        2,
        2,
        "",
        &FullNative(|vm, args| compare_proxy(vm, args, CmpOp::Le)),
    ),
    NativeDef::full(
        "__gt__",
        Wrapper,
        2,
        2,
        "",
        &FullNative(|vm, args| compare_proxy(vm, args, CmpOp::Gt)),
    ),
    NativeDef::full(
        "__ge__",
        Wrapper,
        2,
        2,
        "",
        &FullNative(|vm, args| compare_proxy(vm, args, CmpOp::Ge)),
    ),
    NativeDef::full(
        "__or__",
        Wrapper,
        2,
        2,
        "",
        &FullNative(|vm, args| {
            let (a, b) = (shown(vm, args)?, unwrap_proxy(vm, args.at(1))?);
            vm.binary(BinOp::Or, a, b)
        }),
    ),
    NativeDef::full(
        "__ror__",
        Wrapper,
        2,
        2,
        "",
        &FullNative(|vm, args| {
            let (a, b) = (unwrap_proxy(vm, args.at(1))?, shown(vm, args)?);
            vm.binary(BinOp::Or, a, b)
        }),
    ),
    NativeDef::full(
        "__ior__",
        Wrapper,
        2,
        2,
        "",
        &FullNative(|vm, args| {
            let name = vm.heap.type_name(args.at(0));
            Err(vm
                .heap
                .type_error(&format!("'|=' is not supported by {name}; use '|' instead")))
        }),
    ),
];

pub(crate) static GETSETS: &[GetSetDef] = &[
    GetSetDef::read(ids::DICT_KEYS, "mapping", mapping),
    GetSetDef::read(ids::DICT_VALUES, "mapping", mapping),
    GetSetDef::read(ids::DICT_ITEMS, "mapping", mapping),
];

/// Installs the views and the proxy.
pub(crate) fn install(vm: &mut Vm) {
    for class in [ids::DICT_KEYS, ids::DICT_VALUES, ids::DICT_ITEMS] {
        vm.install_methods(class, VIEW);
        vm.heap.class_mut(class).flags |= class_flags::NOT_CALLABLE;
    }
    for class in [ids::DICT_KEYS, ids::DICT_ITEMS] {
        vm.install_methods(class, SET_VIEW);
        vm.heap.class_set_raw(class, sym::HASH, Value::NONE);
    }
    vm.install_methods(ids::MAPPINGPROXY, PROXY);
    vm.install_getsets(GETSETS);
}

fn view(heap: &Heap, value: Value) -> Option<DictView> {
    match heap.builtin(value.as_builtin()?) {
        Builtin::DictView(view) => Some(*view),
        _ => None,
    }
}

fn table(heap: &Heap, value: Value) -> Option<(DictId, DictPart)> {
    let view = view(heap, value)?;
    Some((heap.to_dict(view.dict)?, view.part))
}

fn mapping(vm: &mut Vm, value: Value) -> R {
    let target = view(&vm.heap, value).map_or(Value::NONE, |v| v.dict);
    Ok(vm.heap.new_builtin(Builtin::Proxy(Proxy { target })))
}

fn contains(vm: &mut Vm, this: Value, item: Value) -> R<bool> {
    let Some((id, part)) = table(&vm.heap, this) else {
        return Ok(false);
    };
    match part {
        DictPart::Keys => Ok(vm.dict_find(id, item)?.is_some()),
        _ => {
            let pair = vm.heap.to_tuple(item).map(|t| vm.heap.tuple(t).to_vec());
            let Some(&[key, value]) = pair.as_deref() else {
                return Ok(false);
            };
            match vm.dict_get(id, key)? {
                Some(found) => {
                    vm.heap.keep(found);
                    vm.eq(found, value)
                }
                None => Ok(false),
            }
        }
    }
}

fn isdisjoint(vm: &mut Vm, args: &Args) -> R {
    let this = args.at(0);
    let mut disjoint = true;
    vm.for_each(args.at(1), &mut |vm, item| {
        disjoint = !contains(vm, this, item)?;
        Ok(disjoint)
    })?;
    Ok(Value::bool(disjoint))
}

fn operate(vm: &mut Vm, a: Value, b: Value, op: SetOp) -> R {
    let a = vm.set_of(a)?;
    let result = set::operate(vm, KeyTable::Set(a), b, op)?;
    Ok(result.value())
}

/// Whether a value compares with views as a set does, and its size.
fn set_like_len(vm: &Vm, value: Value) -> Option<usize> {
    if let Some(table) = KeyTable::of_set(&vm.heap, value) {
        return Some(table.len(&vm.heap));
    }
    let (id, part) = table(&vm.heap, value)?;
    if part == DictPart::Values {
        None
    } else {
        Some(vm.heap.dict(id).len())
    }
}

fn compare(vm: &mut Vm, args: &Args, op: CmpOp) -> R {
    let (a, b) = (args.at(0), args.at(1));
    let (Some(n), Some(m)) = (set_like_len(vm, a), set_like_len(vm, b)) else {
        return Ok(Value::NOT_IMPLEMENTED);
    };
    let result = match op {
        CmpOp::Eq => n == m && all_in(vm, a, b)?,
        CmpOp::Ne => !(n == m && all_in(vm, a, b)?),
        CmpOp::Lt => n < m && all_in(vm, a, b)?,
        CmpOp::Le => n <= m && all_in(vm, a, b)?,
        CmpOp::Gt => n > m && all_in(vm, b, a)?,
        CmpOp::Ge => n >= m && all_in(vm, b, a)?,
    };
    Ok(Value::bool(result))
}

fn all_in(vm: &mut Vm, items: Value, container: Value) -> R<bool> {
    let mut all = true;
    vm.for_each(items, &mut |vm, item| {
        all = vm.contains(container, item)?;
        Ok(all)
    })?;
    Ok(all)
}

fn repr(vm: &mut Vm, args: &Args) -> R {
    let name = vm.heap.type_name(args.at(0));
    let Some(view) = view(&vm.heap, args.at(0)) else {
        return Ok(Value::NONE);
    };
    // Views are made anew each time; what recurs is the dict they show, with this part.
    let marker = args.at(0);
    let inside = vm.repr_stack.iter().any(|&v| {
        v != marker
            && self::view(&vm.heap, v)
                .is_some_and(|other| other.dict == view.dict && other.part == view.part)
    });
    if inside || !enter_repr(vm, marker) {
        return Ok(vm.heap.new_str("..."));
    }
    let result = repr_items(vm, marker, &name);
    leave_repr(vm);
    result
}

fn repr_items(vm: &mut Vm, this: Value, name: &str) -> R {
    let items = vm.collect_items(this)?;
    let list = vm.heap.new_list(items);
    let mut out = StrBuilder::new();
    out.push_str(name);
    out.push_str("(");
    let text = vm.repr(list)?;
    push_text(vm, &mut out, text)?;
    out.push_str(")");
    Ok(vm.heap.new_built(out))
}

fn target(vm: &Vm, args: &Args) -> Value {
    proxy_target(&vm.heap, args.at(0)).unwrap_or(Value::NONE)
}

fn proxy_target(heap: &Heap, value: Value) -> Option<Value> {
    match heap.builtin(value.as_builtin()?) {
        Builtin::Proxy(proxy) => Some(proxy.target),
        _ => None,
    }
}

/// The mapping a proxy shows; for a class a dict of its attributes.
fn shown(vm: &mut Vm, args: &Args) -> R {
    unwrap_proxy(vm, args.at(0))
}

fn unwrap_proxy(vm: &mut Vm, value: Value) -> R {
    let Some(target) = proxy_target(&vm.heap, value) else {
        return Ok(value);
    };
    match target.as_class() {
        Some(class) => Ok(dict::class_namespace(&mut vm.heap, class)?.value()),
        None => Ok(target),
    }
}

fn forward(vm: &mut Vm, args: &Args, name: &str) -> R {
    let target = shown(vm, args)?;
    let name = vm.heap.intern(name);
    vm.call_method(target, name, &[])
}

fn compare_proxy(vm: &mut Vm, args: &Args, op: CmpOp) -> R {
    let (a, b) = (shown(vm, args)?, unwrap_proxy(vm, args.at(1))?);
    vm.compare(op, a, b)
}

fn new_proxy(vm: &mut Vm, args: &Args) -> R {
    let Some(mapping) = args.get(1) else {
        return Err(vm
            .heap
            .type_error("mappingproxy() missing required argument 'mapping' (pos 1)"));
    };
    let is_sequence = vm.heap.list_or_tuple(mapping).is_some();
    if is_sequence || mapping.as_class().is_some() || vm.special(mapping, sym::GETITEM).is_none() {
        let text = format!(
            "mappingproxy() argument must be a mapping, not {}",
            vm.heap.type_name(mapping)
        );
        return Err(vm.heap.type_error(&text));
    }
    Ok(vm
        .heap
        .new_builtin(Builtin::Proxy(Proxy { target: mapping })))
}
