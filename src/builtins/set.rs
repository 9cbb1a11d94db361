//! `set` and `frozenset`.

use super::arguments::{arity, class_arg, instance, no_keywords, refuses_keywords};
use super::sequence::{enter_repr, leave_repr, push_repr};
use crate::object::function::{NativeDef, NativeRole};
use crate::object::intern::sym;
use crate::object::iter::IterObj;
use crate::object::number::CmpOp;
use crate::object::set_table::SetObj;
use crate::object::str::StrBuilder;
use crate::object::*;
use crate::vm::Vm;
use crate::vm::dicts::{KeyTable, Walk};
use crate::vm::native::{Args, FullNative};

use NativeRole::{Method, New, Wrapper};

/// The operators of sets.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum SetOp {
    And,
    Or,
    Sub,
    Xor,
}

/// What `set` and `frozenset` share.
static SHARED: &[NativeDef] = &[
    NativeDef::full("__repr__", Wrapper, 1, 1, "", &FullNative(repr)),
    NativeDef::leaf("__len__", Wrapper, 1, 1, "", |heap, args| {
        let n = heap.to_set_obj(args[0]).map_or(0, |s| s.table.len());
        Ok(heap.new_usize(n))
    }),
    NativeDef::leaf("__iter__", Wrapper, 1, 1, "", |heap, args| {
        let set = heap.payload(args[0]).unwrap_or(args[0]);
        let n = heap.to_set_obj(set).map_or(0, |s| s.table.len());
        Ok(heap.alloc_iter(IterObj::Set(set, 0, n)).value())
    }),
    NativeDef::either(
        "__contains__",
        Method,
        2,
        2,
        "",
        contains_leaf,
        &FullNative(|vm, args| Ok(Value::bool(vm.set_contains(args.at(0), args.at(1))?))),
    ),
    NativeDef::full(
        "copy",
        Method,
        1,
        1,
        "",
        &FullNative(|vm, args| {
            if let Some(frozen) = exact_frozenset(args.at(0)) {
                return Ok(frozen);
            }
            let copy = copy_table(vm, table(vm, args))?;
            Ok(finish(vm, args.at(0), copy))
        }),
    ),
    NativeDef::full("union", Method, 1, 255, "", &FullNative(union)),
    NativeDef::full(
        "intersection",
        Method,
        1,
        255,
        "",
        &FullNative(|vm, args| {
            let result = chain(vm, args, SetOp::And)?;
            Ok(finish(vm, args.at(0), result))
        }),
    ),
    NativeDef::full(
        "difference",
        Method,
        1,
        255,
        "",
        &FullNative(|vm, args| {
            let result = chain(vm, args, SetOp::Sub)?;
            Ok(finish(vm, args.at(0), result))
        }),
    ),
    NativeDef::full(
        "symmetric_difference",
        Method,
        2,
        2,
        "",
        &FullNative(|vm, args| {
            let result = operate(vm, table(vm, args), args.at(1), SetOp::Xor)?;
            Ok(finish(vm, args.at(0), result))
        }),
    ),
    NativeDef::full(
        "issubset",
        Method,
        2,
        2,
        "",
        &FullNative(|vm, args| {
            let other = as_table(vm, args.at(1))?;
            Ok(Value::bool(vm.is_subset(table(vm, args), other)?))
        }),
    ),
    NativeDef::full("issuperset", Method, 2, 2, "", &FullNative(issuperset)),
    NativeDef::full("isdisjoint", Method, 2, 2, "", &FullNative(isdisjoint)),
    NativeDef::full(
        "__and__",
        Wrapper,
        2,
        2,
        "",
        &FullNative(|vm, args| operator(vm, args.at(0), args.at(1), SetOp::And)),
    ),
    NativeDef::full(
        "__rand__",
        Wrapper,
        2,
        2,
        "",
        &FullNative(|vm, args| operator(vm, args.at(1), args.at(0), SetOp::And)),
    ),
    NativeDef::full(
        "__or__",
        Wrapper,
        2,
        2,
        "",
        &FullNative(|vm, args| operator(vm, args.at(0), args.at(1), SetOp::Or)),
    ),
    NativeDef::full(
        "__ror__",
        Wrapper,
        2,
        2,
        "",
        &FullNative(|vm, args| operator(vm, args.at(1), args.at(0), SetOp::Or)),
    ),
    NativeDef::full(
        "__sub__",
        Wrapper,
        2,
        2,
        "",
        &FullNative(|vm, args| operator(vm, args.at(0), args.at(1), SetOp::Sub)),
    ),
    NativeDef::full(
        "__rsub__",
        Wrapper,
        2,
        2,
        "",
        &FullNative(|vm, args| operator(vm, args.at(1), args.at(0), SetOp::Sub)),
    ),
    NativeDef::full(
        "__xor__",
        Wrapper,
        2,
        2,
        "",
        &FullNative(|vm, args| operator(vm, args.at(0), args.at(1), SetOp::Xor)),
    ),
    NativeDef::full(
        "__rxor__",
        Wrapper,
        2,
        2,
        "",
        &FullNative(|vm, args| operator(vm, args.at(1), args.at(0), SetOp::Xor)),
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
    NativeDef::full("__reduce__", Method, 1, 1, "", &FullNative(reduce)),
    NativeDef::leaf("__sizeof__", Method, 1, 1, "", |heap, args| {
        use crate::object::heap::HeapObject;
        let n = heap.to_set_obj(args[0]).map_or(0, HeapObject::owned_bytes);
        Ok(heap.new_usize(200 + n))
    }),
];

static SET: &[NativeDef] = &[
    NativeDef::full("__new__", New, 0, 255, "**", &FullNative(new_set)),
    NativeDef::full("__init__", Wrapper, 1, 255, "**", &FullNative(init)),
    NativeDef::either(
        "add",
        Method,
        2,
        2,
        "",
        add_leaf,
        &FullNative(|vm, args| {
            let set = this(vm, args);
            vm.set_add(set, args.at(1))?;
            Ok(Value::NONE)
        }),
    ),
    NativeDef::full(
        "remove",
        Method,
        2,
        2,
        "",
        &FullNative(|vm, args| {
            let set = this(vm, args);
            if vm.set_remove(set, args.at(1))? {
                Ok(Value::NONE)
            } else {
                Err(vm.heap.key_error(args.at(1)))
            }
        }),
    ),
    NativeDef::full(
        "discard",
        Method,
        2,
        2,
        "",
        &FullNative(|vm, args| {
            let set = this(vm, args);
            vm.set_remove(set, args.at(1))?;
            Ok(Value::NONE)
        }),
    ),
    NativeDef::leaf("pop", Method, 1, 1, "", |heap, args| {
        let Some(set) = heap.payload(args[0]).unwrap_or(args[0]).as_set() else {
            return Ok(Value::NONE);
        };
        let mut probes = 0;
        let popped = heap.set_mut(set).table.pop(&mut probes);
        heap.charge_probes(probes);
        match popped {
            Some(key) => Ok(key),
            None => {
                let text = heap.new_str("pop from an empty set");
                Err(heap.key_error(text))
            }
        }
    }),
    NativeDef::leaf("clear", Method, 1, 1, "", |heap, args| {
        if let Some(set) = heap.payload(args[0]).unwrap_or(args[0]).as_set() {
            heap.set_mut(set).table.clear();
        }
        Ok(Value::NONE)
    }),
    NativeDef::full(
        "update",
        Method,
        1,
        255,
        "",
        &FullNative(|vm, args| {
            let set = this(vm, args);
            for &other in args.pos.iter().skip(1) {
                vm.set_update(set, other)?;
            }
            Ok(Value::NONE)
        }),
    ),
    NativeDef::full(
        "intersection_update",
        Method,
        1,
        255,
        "",
        &FullNative(|vm, args| {
            let result = chain(vm, args, SetOp::And)?;
            replace(vm, args, result);
            Ok(Value::NONE)
        }),
    ),
    NativeDef::full(
        "difference_update",
        Method,
        1,
        255,
        "",
        &FullNative(|vm, args| {
            let set = this(vm, args);
            for &other in args.pos.iter().skip(1) {
                subtract(vm, set, other)?;
            }
            Ok(Value::NONE)
        }),
    ),
    NativeDef::full(
        "symmetric_difference_update",
        Method,
        2,
        2,
        "",
        &FullNative(|vm, args| {
            let set = this(vm, args);
            toggle(vm, set, args.at(1))?;
            Ok(Value::NONE)
        }),
    ),
    NativeDef::full(
        "__ior__",
        Wrapper,
        2,
        2,
        "",
        &FullNative(|vm, args| in_place(vm, args, SetOp::Or)),
    ),
    NativeDef::full(
        "__iand__",
        Wrapper,
        2,
        2,
        "",
        &FullNative(|vm, args| in_place(vm, args, SetOp::And)),
    ),
    NativeDef::full(
        "__isub__",
        Wrapper,
        2,
        2,
        "",
        &FullNative(|vm, args| in_place(vm, args, SetOp::Sub)),
    ),
    NativeDef::full(
        "__ixor__",
        Wrapper,
        2,
        2,
        "",
        &FullNative(|vm, args| in_place(vm, args, SetOp::Xor)),
    ),
];

static FROZENSET: &[NativeDef] = &[
    NativeDef::full("__new__", New, 0, 255, "**", &FullNative(new_frozenset)),
    NativeDef::leaf("__hash__", Wrapper, 1, 1, "", |heap, args| {
        let set = heap.payload(args[0]).unwrap_or(args[0]);
        let h = set.as_frozenset().map_or(0, |id| heap.frozenset_hash(id));
        Ok(heap.new_int(h))
    }),
];

/// Installs both types.
pub(crate) fn install(vm: &mut Vm) {
    vm.set_doc(
        ids::SET,
        "A collection of different hashable members, in no order to rely on.",
    );
    vm.set_doc(
        ids::FROZENSET,
        "A set that cannot change and can be hashed.",
    );
    vm.install_methods(ids::SET, SHARED);
    vm.install_methods(ids::SET, SET);
    vm.heap.class_set_raw(ids::SET, sym::HASH, Value::NONE);
    vm.install_methods(ids::FROZENSET, SHARED);
    vm.install_methods(ids::FROZENSET, FROZENSET);
}

/// The set of a method's receiver, which the call has checked.
fn this(vm: &Vm, args: &Args) -> SetId {
    let value = args.at(0);
    vm.heap
        .payload(value)
        .unwrap_or(value)
        .as_set()
        .unwrap_or(SetId(u32::MAX))
}

/// The table of a method's receiver.
fn table(vm: &Vm, args: &Args) -> KeyTable {
    KeyTable::of_set(&vm.heap, args.at(0)).unwrap_or(KeyTable::Set(SetId(u32::MAX)))
}

fn exact_frozenset(value: Value) -> Option<Value> {
    value.as_frozenset().map(|_| value)
}

/// The result of an operation on `like`: a set, or a frozenset when `like` is one.
fn finish(vm: &mut Vm, like: Value, result: SetId) -> Value {
    if vm.heap.is_instance(like, ids::FROZENSET) {
        freeze(vm, result)
    } else {
        result.value()
    }
}

/// Turns a set nobody else has into a frozenset.
pub(crate) fn freeze(vm: &mut Vm, set: SetId) -> Value {
    let object = std::mem::take(vm.heap.set_mut(set));
    vm.heap.alloc_frozenset(SetObj::new(object.table)).value()
}

fn new_set(vm: &mut Vm, args: &Args) -> R {
    if args.is_empty() {
        return Err(vm.heap.type_error("set.__new__(): not enough arguments"));
    }
    let class = class_arg(vm, args, ids::SET)?;
    let set = vm.heap.new_set().value();
    Ok(instance(vm, class, ids::SET, set))
}

fn init(vm: &mut Vm, args: &Args) -> R {
    no_keywords(vm, args, "set")?;
    arity(vm, "set", args.len() - 1, 0, 1)?;
    let set = this(vm, args);
    if !vm.heap.set(set).table.is_empty() {
        vm.heap.set_mut(set).table.clear();
    }
    if let Some(iterable) = args.get(1) {
        vm.set_update(set, iterable)?;
    }
    Ok(Value::NONE)
}

fn new_frozenset(vm: &mut Vm, args: &Args) -> R {
    if args.is_empty() {
        return Err(vm
            .heap
            .type_error("frozenset.__new__(): not enough arguments"));
    }
    let class = class_arg(vm, args, ids::FROZENSET)?;
    if refuses_keywords(vm, class, ids::FROZENSET, sym::INIT) {
        no_keywords(vm, args, "frozenset")?;
    }
    arity(vm, "frozenset", args.len() - 1, 0, 1)?;
    let value = match args.get(1) {
        Some(x) if x.as_frozenset().is_some() => x,
        Some(x) => {
            let set = vm.set_of(x)?;
            freeze(vm, set)
        }
        None => {
            let set = vm.heap.new_set();
            freeze(vm, set)
        }
    };
    Ok(instance(vm, class, ids::FROZENSET, value))
}

fn contains_leaf(heap: &mut Heap, args: &[Value]) -> R {
    Ok(heap
        .set_find_simple(args[0], args[1])
        .map_or(Value::UNDEF, |found| Value::bool(found.is_some())))
}

fn add_leaf(heap: &mut Heap, args: &[Value]) -> R {
    let set = heap.payload(args[0]).unwrap_or(args[0]).as_set();
    let added = set.is_some_and(|set| heap.set_add_simple(set, args[1]));
    Ok(if added { Value::NONE } else { Value::UNDEF })
}

/// A set with the members of a table.
fn copy_table(vm: &mut Vm, table: KeyTable) -> R<SetId> {
    let value = match table {
        KeyTable::Dict(id) => id.value(),
        KeyTable::Set(id) => id.value(),
        KeyTable::Frozen(id) => id.value(),
    };
    vm.set_of(value)
}

/// The members of any iterable as a table: its own when it is a set or dict.
fn as_table(vm: &mut Vm, iterable: Value) -> R<KeyTable> {
    match vm.plain_table(iterable) {
        Some(table) => Ok(table),
        None => Ok(KeyTable::Set(vm.set_of(iterable)?)),
    }
}

/// The hash of a key that a table may have kept.
fn known_hash(vm: &mut Vm, key: Value, hash: Option<i64>) -> R<i64> {
    match hash {
        Some(hash) => Ok(hash),
        None => vm.key_hash(key),
    }
}

/// `a op b` as a new set, for any iterable `b`. The order of work decides the order of the
/// result's members, so it is CPython's.
pub(crate) fn operate(vm: &mut Vm, a: KeyTable, b: Value, op: SetOp) -> R<SetId> {
    match op {
        SetOp::Or => {
            let result = copy_table(vm, a)?;
            vm.set_update(result, b)?;
            Ok(result)
        }
        SetOp::And => intersection(vm, a, b),
        SetOp::Sub => difference(vm, a, b),
        SetOp::Xor => {
            let result = vm.set_of(b)?;
            toggle_table(vm, result, a)?;
            Ok(result)
        }
    }
}

fn intersection(vm: &mut Vm, a: KeyTable, b: Value) -> R<SetId> {
    let result = vm.heap.new_set();
    vm.heap.keep(result.value());
    let guarded = vm.guards_storage(b);
    let Some(other) = KeyTable::of_set(&vm.heap, b).filter(|_| !guarded) else {
        vm.for_each(b, &mut |vm, item| {
            let hash = vm.key_hash(item)?;
            if vm.find_key(a, hash, item)?.is_some() {
                vm.set_add_hashed(result, hash, item)?;
            }
            Ok(true)
        })?;
        return Ok(result);
    };
    if other == a {
        return copy_table(vm, a);
    }
    let (walked, searched) = if other.len(&vm.heap) > a.len(&vm.heap) {
        (a, other)
    } else {
        (other, a)
    };
    let mut walk = Walk::new(walked);
    while let Some((key, hash)) = walk.next(&vm.heap) {
        vm.heap.charge(1)?;
        vm.heap.keep(key);
        let hash = known_hash(vm, key, hash)?;
        if vm.find_key(searched, hash, key)?.is_some() {
            vm.set_add_hashed(result, hash, key)?;
        }
    }
    Ok(result)
}

fn difference(vm: &mut Vm, a: KeyTable, b: Value) -> R<SetId> {
    let other = vm
        .plain_table(b)
        .filter(|o| a.len(&vm.heap) >> 2 <= o.len(&vm.heap));
    let Some(other) = other else {
        let result = copy_table(vm, a)?;
        subtract(vm, result, b)?;
        return Ok(result);
    };
    let result = vm.heap.new_set();
    vm.heap.keep(result.value());
    let mut walk = Walk::new(a);
    while let Some((key, hash)) = walk.next(&vm.heap) {
        vm.heap.charge(1)?;
        vm.heap.keep(key);
        let hash = known_hash(vm, key, hash)?;
        if vm.find_key(other, hash, key)?.is_none() {
            vm.set_add_hashed(result, hash, key)?;
        }
    }
    Ok(result)
}

/// Removes all members of an iterable.
fn subtract(vm: &mut Vm, set: SetId, other: Value) -> R<()> {
    let guarded = vm.guards_storage(other);
    let Some(table) = KeyTable::of_set(&vm.heap, other).filter(|_| !guarded) else {
        vm.for_each(other, &mut |vm, item| {
            let hash = vm.key_hash(item)?;
            vm.set_remove_hashed(set, hash, item)?;
            Ok(true)
        })?;
        vm.heap.set_mut(set).table.shrink();
        return Ok(());
    };
    if table == KeyTable::Set(set) {
        vm.heap.set_mut(set).table.clear();
        return Ok(());
    }
    let mut walk = Walk::new(table);
    while let Some((key, hash)) = walk.next(&vm.heap) {
        vm.heap.charge(1)?;
        let hash = known_hash(vm, key, hash)?;
        vm.set_remove_hashed(set, hash, key)?;
    }
    vm.heap.set_mut(set).table.shrink();
    Ok(())
}

/// Removes members that are in both, adds those only in the other.
fn toggle(vm: &mut Vm, set: SetId, other: Value) -> R<()> {
    let other = as_table(vm, other)?;
    if other == KeyTable::Set(set) {
        vm.heap.set_mut(set).table.clear();
        return Ok(());
    }
    toggle_table(vm, set, other)
}

fn toggle_table(vm: &mut Vm, set: SetId, other: KeyTable) -> R<()> {
    let mut walk = Walk::new(other);
    while let Some((key, hash)) = walk.next(&vm.heap) {
        vm.heap.charge(1)?;
        vm.heap.keep(key);
        let hash = known_hash(vm, key, hash)?;
        if !vm.set_remove_hashed(set, hash, key)? {
            vm.set_add_hashed(set, hash, key)?;
        }
    }
    Ok(())
}

fn union(vm: &mut Vm, args: &Args) -> R {
    let result = copy_table(vm, table(vm, args))?;
    for &other in args.pos.iter().skip(1) {
        vm.set_update(result, other)?;
    }
    Ok(finish(vm, args.at(0), result))
}

/// The operation with each of the arguments in turn.
fn chain(vm: &mut Vm, args: &Args, op: SetOp) -> R<SetId> {
    let mut result = copy_table(vm, table(vm, args))?;
    for &other in args.pos.iter().skip(1) {
        result = operate(vm, KeyTable::Set(result), other, op)?;
    }
    Ok(result)
}

/// Gives the receiver the members of a set nobody else has.
fn replace(vm: &mut Vm, args: &Args, result: SetId) {
    let set = this(vm, args);
    let table = std::mem::take(&mut vm.heap.set_mut(result).table);
    vm.heap.set_mut(set).table = table;
}

fn is_set(vm: &Vm, value: Value) -> bool {
    KeyTable::of_set(&vm.heap, value).is_some()
}

fn operator(vm: &mut Vm, a: Value, b: Value, op: SetOp) -> R {
    let Some(x) = KeyTable::of_set(&vm.heap, a).filter(|_| is_set(vm, b)) else {
        return Ok(Value::NOT_IMPLEMENTED);
    };
    let result = operate(vm, x, b, op)?;
    Ok(finish(vm, a, result))
}

fn in_place(vm: &mut Vm, args: &Args, op: SetOp) -> R {
    let other = args.at(1);
    if !is_set(vm, other) {
        return Ok(Value::NOT_IMPLEMENTED);
    }
    let set = this(vm, args);
    match op {
        SetOp::Or => vm.set_update(set, other)?,
        SetOp::Sub => subtract(vm, set, other)?,
        SetOp::Xor => toggle(vm, set, other)?,
        SetOp::And => {
            let result = operate(vm, KeyTable::Set(set), other, op)?;
            replace(vm, args, result);
        }
    }
    Ok(args.at(0))
}

fn issuperset(vm: &mut Vm, args: &Args) -> R {
    let mine = table(vm, args);
    if let Some(other) = KeyTable::of_set(&vm.heap, args.at(1))
        && !vm.guards_storage(args.at(1))
    {
        return Ok(Value::bool(vm.is_subset(other, mine)?));
    }
    let mut all = true;
    vm.for_each(args.at(1), &mut |vm, item| {
        let hash = vm.key_hash(item)?;
        all = vm.find_key(mine, hash, item)?.is_some();
        Ok(all)
    })?;
    Ok(Value::bool(all))
}

fn isdisjoint(vm: &mut Vm, args: &Args) -> R {
    let mine = table(vm, args);
    let mut disjoint = true;
    vm.for_each(args.at(1), &mut |vm, item| {
        let hash = vm.key_hash(item)?;
        disjoint = vm.find_key(mine, hash, item)?.is_none();
        Ok(disjoint)
    })?;
    Ok(Value::bool(disjoint))
}

fn compare(vm: &mut Vm, args: &Args, op: CmpOp) -> R {
    let a = table(vm, args);
    let Some(b) = KeyTable::of_set(&vm.heap, args.at(1)) else {
        return Ok(Value::NOT_IMPLEMENTED);
    };
    vm.guard_storage(args.at(1))?;
    if !vm.heap.meter.enter() {
        return Err(vm.heap.recursion_error(" in comparison"));
    }
    let result = compare_tables(vm, a, b, op);
    vm.heap.meter.leave();
    result.map(Value::bool)
}

fn compare_tables(vm: &mut Vm, a: KeyTable, b: KeyTable, op: CmpOp) -> R<bool> {
    let (n, m) = (a.len(&vm.heap), b.len(&vm.heap));
    match op {
        CmpOp::Eq => Ok(n == m && vm.is_subset(a, b)?),
        CmpOp::Ne => Ok(!(n == m && vm.is_subset(a, b)?)),
        CmpOp::Le => vm.is_subset(a, b),
        CmpOp::Ge => vm.is_subset(b, a),
        CmpOp::Lt => Ok(n < m && vm.is_subset(a, b)?),
        CmpOp::Gt => Ok(n > m && vm.is_subset(b, a)?),
    }
}

fn repr(vm: &mut Vm, args: &Args) -> R {
    let name = vm.heap.type_name(args.at(0));
    let table = table(vm, args);
    if table.len(&vm.heap) == 0 {
        return Ok(vm.heap.new_str(&format!("{name}()")));
    }
    if !enter_repr(vm, args.at(0)) {
        return Ok(vm.heap.new_str(&format!("{name}(...)")));
    }
    let exact = vm.heap.class_of(args.at(0)) == ids::SET;
    let mut out = StrBuilder::new();
    out.push_str(&if exact {
        "{".to_owned()
    } else {
        format!("{name}({{")
    });
    let result = repr_members(vm, table, &mut out);
    leave_repr(vm);
    result?;
    out.push_str(if exact { "}" } else { "})" });
    Ok(vm.heap.new_built(out))
}

fn repr_members(vm: &mut Vm, table: KeyTable, out: &mut StrBuilder) -> R<()> {
    let mut walk = Walk::new(table);
    let mut first = true;
    while let Some((key, _)) = walk.next(&vm.heap) {
        if !first {
            out.push_str(", ");
        }
        first = false;
        push_repr(vm, out, key)?;
    }
    Ok(())
}

/// `(class, ([members],), state)`.
fn reduce(vm: &mut Vm, args: &Args) -> R {
    let members = vm.collect_items(args.at(0))?;
    let list = vm.heap.new_list(members);
    let parts = vm.heap.new_tuple(&[list]);
    let class = vm.heap.class_of(args.at(0)).value();
    vm.heap.keep(parts);
    let state = super::object::state_of(vm, args.at(0))?;
    Ok(vm.heap.new_tuple(&[class, parts, state]))
}
