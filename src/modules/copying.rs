//! What a copy of an object is made of, for the library module `copy`.
//!
//! Objects of other domains are never taken apart: functions, classes and the like are answered as
//! atomic, instances are refused (4.6 of the specification).

use crate::object::builtin::Builtin;
use crate::object::class::{Layout, class_flags};
use crate::object::intern::sym;
use crate::object::*;
use crate::vm::Vm;
use crate::vm::guard::Whose;
use crate::vm::native::Args;

/// Whether copying gives the object itself.
pub(crate) fn copy_atomic(vm: &mut Vm, args: &Args) -> R {
    let object = args.at(0);
    let atomic = match object.kind() {
        None => true,
        Some(
            Kind::Str
            | Kind::Bytes
            | Kind::Int
            | Kind::Complex
            | Kind::Range
            | Kind::Class
            | Kind::Func
            | Kind::Module
            | Kind::Code
            | Kind::Native,
        ) => true,
        Some(Kind::Method) => vm.whose(object) != Whose::Own,
        Some(Kind::Builtin) => {
            matches!(
                object.as_builtin().map(|b| vm.heap.builtin(b)),
                Some(
                    Builtin::Property(_)
                        | Builtin::WeakRef(_)
                        | Builtin::GetSet(_)
                        | Builtin::Member(_)
                        | Builtin::Union(_)
                        | Builtin::Pattern(_)
                )
            ) || matches!(
                vm.heap.class_of(object),
                ids::RE_MATCH | ids::LRU_CACHE_WRAPPER
            )
        }
        // A Bastion is passed on, never taken apart (4.6 of the specification).
        Some(Kind::Inst) => {
            let mark = vm.heap.intern("_bastion_mark_");
            let class = vm.heap.class_of(object);
            vm.class_attr(class, mark)
                .is_some_and(|(_, v)| v == Value::TRUE)
        }
        Some(_) => false,
    };
    Ok(Value::bool(atomic))
}

/// class or callable, positional arguments, keywords (None: a callable), state, list items, pairs.
type Parts = [Value; 6];

/// See the table in `modules/py/README.md`.
pub(crate) fn reduce_parts(vm: &mut Vm, args: &Args) -> R {
    let object = args.at(0);
    if vm.whose(object) == Whose::Foreign {
        return Err(super::intrinsics::denied(vm));
    }
    let class = vm.heap.class_of(object);
    for (name, protocol) in [
        (sym::REDUCE_EX, Some(Value::small_int(4))),
        (sym::REDUCE, None),
    ] {
        let owner = vm
            .heap
            .class_lookup(class, name)
            .map_or(ids::OBJECT, |(owner, _)| owner);
        if vm.whose(owner.value()) == Whose::Own {
            let given: Vec<Value> = protocol.into_iter().collect();
            let answer = vm
                .call_special(object, name, &given)?
                .unwrap_or(Value::NONE);
            return normalized(vm, answer);
        }
    }
    let parts = if vm.heap.is_subclass(class, ids::PARTIAL) {
        partial(vm, object, class)?
    } else if let Some((owner, _)) = vm.heap.class_lookup(class, sym::REDUCE)
        && owner != ids::OBJECT
    {
        let answer = vm
            .call_special(object, sym::REDUCE, &[])?
            .unwrap_or(Value::NONE);
        return normalized(vm, answer);
    } else {
        match object.kind() {
            Some(Kind::Inst) => of_instance(vm, object, class)?,
            _ => of_native(vm, object, class)?,
        }
    };
    Ok(vm.heap.new_tuple(&parts))
}

/// The answer of a `__reduce__`: a text, or two to five parts, made six.
fn normalized(vm: &mut Vm, answer: Value) -> R {
    if vm.heap.to_str(answer).is_some() {
        return Ok(answer);
    }
    let items = vm.heap.to_tuple(answer).map(|t| vm.heap.tuple(t).to_vec());
    let Some(items) = items else {
        return Err(vm
            .heap
            .type_error("__reduce__ must return a string or tuple"));
    };
    if !(2..=5).contains(&items.len()) {
        return Err(vm
            .heap
            .type_error("tuple returned by __reduce__ must contain 2 through 5 elements"));
    }
    let at = |i: usize| items.get(i).copied().unwrap_or(Value::NONE);
    Ok(vm
        .heap
        .new_tuple(&[at(0), at(1), Value::NONE, at(2), at(3), at(4)]))
}

fn cannot(vm: &mut Vm, object: Value) -> Raised {
    let name = vm.heap.type_name(object);
    vm.heap
        .type_error(&format!("cannot pickle '{name}' object"))
}

/// Made again by its class from one argument.
fn from_one(vm: &mut Vm, class: ClassId, argument: Value) -> Parts {
    let args = vm.heap.new_tuple(&[argument]);
    [
        class.value(),
        args,
        Value::NONE,
        Value::NONE,
        Value::NONE,
        Value::NONE,
    ]
}

fn partial(vm: &mut Vm, object: Value, class: ClassId) -> R<Parts> {
    let values = vm
        .heap
        .library(object)
        .map(|l| l.values.clone())
        .unwrap_or_default();
    let &[func, args, keywords] = values.as_slice() else {
        return Err(cannot(vm, object));
    };
    let mut all = vec![func];
    all.extend(
        args.as_tuple()
            .map(|t| vm.heap.tuple(t).to_vec())
            .unwrap_or_default(),
    );
    let all = vm.heap.new_tuple_vec(all);
    let state = attributes(vm, object)?;
    Ok([
        class.value(),
        all,
        keywords,
        state,
        Value::NONE,
        Value::NONE,
    ])
}

/// The attributes as a new dict, None without any.
fn attributes(vm: &mut Vm, object: Value) -> R {
    let found = vm.heap.inst_attrs(object);
    if found.is_empty() {
        return Ok(Value::NONE);
    }
    let dict = vm.heap.new_dict();
    for (key, value) in found {
        vm.dict_set(dict, key, value)?;
    }
    Ok(dict.value())
}

fn of_native(vm: &mut Vm, object: Value, class: ClassId) -> R<Parts> {
    let none = Value::NONE;
    match object.kind() {
        Some(Kind::Set | Kind::FrozenSet) => {
            let items = vm.collect_items(object)?;
            let list = vm.heap.new_list(items);
            Ok(from_one(vm, class, list))
        }
        Some(Kind::ByteArray) => {
            let bytes = vm
                .heap
                .bytes_like(object)
                .map(<[u8]>::to_vec)
                .unwrap_or_default();
            let bytes = vm.heap.new_bytes(bytes);
            Ok(from_one(vm, class, bytes))
        }
        Some(Kind::Slice) => {
            let parts = object.as_slice().map(|s| *vm.heap.slice(s));
            let args = match parts {
                Some(s) => vm.heap.new_tuple(&[s.start, s.stop, s.step]),
                None => vm.heap.new_tuple(&[]),
            };
            Ok([class.value(), args, none, none, none, none])
        }
        Some(Kind::Method) => {
            let parts = object
                .as_method()
                .map(|m| (vm.heap.method(m).func, vm.heap.method(m).this));
            let (func, this) = parts.unwrap_or((none, none));
            let args = vm.heap.new_tuple(&[func, this]);
            Ok([class.value(), args, none, none, none, none])
        }
        Some(Kind::Iter) => {
            // What an iterator still has to give; one that runs Python code can't be split in two.
            match object.as_iter().map(|id| vm.heap.iter(id)) {
                Some(iter::IterObj::List(list, index)) => {
                    let rest = vm.heap.list(*list).get(*index..).unwrap_or(&[]).to_vec();
                    iterator_over(vm, rest)
                }
                Some(iter::IterObj::Tuple(tuple, index)) => {
                    let rest = vm.heap.tuple(*tuple).get(*index..).unwrap_or(&[]).to_vec();
                    iterator_over(vm, rest)
                }
                _ => Err(cannot(vm, object)),
            }
        }
        _ => Err(cannot(vm, object)),
    }
}

fn iterator_over(vm: &mut Vm, rest: Vec<Value>) -> R<Parts> {
    let name = vm.heap.intern("iter");
    let builtins = vm.real_builtins;
    let iter = vm.heap.dict_get_sym(builtins, name).unwrap_or(Value::NONE);
    let list = vm.heap.new_list(rest);
    let args = vm.heap.new_tuple(&[list]);
    Ok([
        iter,
        args,
        Value::NONE,
        Value::NONE,
        Value::NONE,
        Value::NONE,
    ])
}

fn of_instance(vm: &mut Vm, object: Value, class: ClassId) -> R<Parts> {
    let native_base = vm.heap.class(class).layout == Layout::Native;
    let payload = vm.heap.payload(object);
    if native_base && payload.is_none() && vm.heap.class(class).has(class_flags::BUILTIN) {
        return Err(cannot(vm, object));
    }
    let mut keywords = vm.heap.new_dict().value();
    let mut items = Value::NONE;
    let mut pairs = Value::NONE;
    let args = if let Some((owner, _)) = vm.heap.class_lookup(class, sym::GETNEWARGS_EX)
        && owner != ids::OBJECT
    {
        let answer = vm
            .call_special(object, sym::GETNEWARGS_EX, &[])?
            .unwrap_or(Value::NONE);
        match vm
            .heap
            .to_tuple(answer)
            .map(|t| vm.heap.tuple(t).to_vec())
            .as_deref()
        {
            Some(&[args, given]) => {
                keywords = given;
                args
            }
            _ => {
                return Err(vm
                    .heap
                    .type_error("__getnewargs_ex__ should return a tuple of length 2"));
            }
        }
    } else if let Some((owner, _)) = vm.heap.class_lookup(class, sym::GETNEWARGS)
        && owner != ids::OBJECT
    {
        let answer = vm
            .call_special(object, sym::GETNEWARGS, &[])?
            .unwrap_or(Value::NONE);
        if vm.heap.to_tuple(answer).is_none() {
            let got = vm.heap.type_name(answer);
            return Err(vm.heap.type_error(&format!(
                "__getnewargs__ should return a tuple, not '{got}'"
            )));
        }
        answer
    } else {
        match payload {
            None => vm.heap.new_tuple(&[]),
            Some(payload) => match payload.kind() {
                Some(Kind::List) => {
                    items = vm.iter(payload)?;
                    vm.heap.new_tuple(&[])
                }
                Some(Kind::Dict) => {
                    let dict = payload
                        .as_dict()
                        .map(|d| vm.heap.dict(d).iter().map(|e| (e.key, e.value)).collect());
                    let entries: Vec<(Value, Value)> = dict.unwrap_or_default();
                    let entries: Vec<Value> = entries
                        .iter()
                        .map(|&(k, v)| vm.heap.new_tuple(&[k, v]))
                        .collect();
                    let list = vm.heap.new_list(entries);
                    pairs = vm.iter(list)?;
                    vm.heap.new_tuple(&[])
                }
                Some(Kind::Set) => {
                    // A set takes its members in `__init__`, so the class itself is called.
                    let members = vm.collect_items(payload)?;
                    let list = vm.heap.new_list(members);
                    keywords = Value::NONE;
                    vm.heap.new_tuple(&[list])
                }
                Some(Kind::Builtin | Kind::Iter) => return Err(cannot(vm, object)),
                _ => vm.heap.new_tuple(&[payload]),
            },
        }
    };
    let state = state(vm, object, class)?;
    Ok([class.value(), args, keywords, state, items, pairs])
}

/// What `__getstate__` says, by default the attributes and the `__slots__`.
fn state(vm: &mut Vm, object: Value, class: ClassId) -> R {
    if let Some((owner, _)) = vm.heap.class_lookup(class, sym::GETSTATE)
        && vm.whose(owner.value()) == Whose::Own
    {
        return Ok(vm
            .call_special(object, sym::GETSTATE, &[])?
            .unwrap_or(Value::NONE));
    }
    let own = attributes(vm, object)?;
    let mro = vm.heap.class(class).mro.to_vec();
    let slots = vm.heap.new_dict();
    for c in mro {
        let names = vm.heap.class(c).slots.to_vec();
        for name in names {
            let member = vm
                .heap
                .class(c)
                .attrs
                .get(&name)
                .and_then(|m| m.as_builtin());
            if let Some(Builtin::Member(member)) = member.map(|b| vm.heap.builtin(b)) {
                let slot = member.slot;
                if let Some(value) = vm.heap.inst_fixed(object, slot).set() {
                    vm.heap.dict_set_sym(slots, name, value);
                }
            }
        }
    }
    if vm.heap.dict(slots).is_empty() {
        Ok(own)
    } else {
        Ok(vm.heap.new_tuple(&[own, slots.value()]))
    }
}
