//! `collections.deque`.
//!
//! A deque is a library object: the items in `queue`, in `numbers` the bound (plus one, 0 for none)
//! and a version that every change of the structure bumps, so that iterators notice.

use crate::builtins::arguments::*;
use crate::builtins::iterators::{ITERATOR, LENGTH_HINT};
use crate::builtins::sequence::push_repr;
use crate::object::builtin::{Builtin, LibraryObj};
use crate::object::class::class_flags;
use crate::object::function::{NativeDef, NativeRole};
use crate::object::intern::sym;
use crate::object::str::StrBuilder;
use crate::object::*;
use crate::vm::iterate::itertools::tag;
use crate::vm::native::{Args, FullNative};
use crate::vm::operator::CmpOp;
use crate::vm::{GetSetDef, Vm};

static METHODS: &[NativeDef] = &[
    new(&FullNative(new_deque)),
    init(&FullNative(init_deque)),
    NativeDef::leaf("append", NativeRole::Method, 2, 2, "", append),
    NativeDef::leaf("appendleft", NativeRole::Method, 2, 2, "", appendleft),
    method("clear", 1, 1, "", &FullNative(clear)),
    method("copy", 1, 1, "", &FullNative(copy)),
    method("__copy__", 1, 1, "", &FullNative(copy)),
    method("count", 2, 2, "", &FullNative(count)),
    method("extend", 2, 2, "", &FullNative(extend)),
    method("extendleft", 2, 2, "", &FullNative(extendleft)),
    method("index", 2, 4, "", &FullNative(index)),
    method("insert", 3, 3, "", &FullNative(insert)),
    NativeDef::leaf("pop", NativeRole::Method, 1, 1, "", pop),
    NativeDef::leaf("popleft", NativeRole::Method, 1, 1, "", popleft),
    method("remove", 2, 2, "", &FullNative(remove)),
    method("reverse", 1, 1, "", &FullNative(reverse)),
    method("rotate", 1, 2, "", &FullNative(rotate)),
    method("__reduce__", 1, 1, "", &FullNative(reduce)),
    method("__reversed__", 1, 1, "", &FullNative(reversed)),
    wrapper("__len__", 1, 1, &FullNative(len)),
    wrapper("__iter__", 1, 1, &FullNative(iter)),
    wrapper("__contains__", 2, 2, &FullNative(contains)),
    wrapper("__getitem__", 2, 2, &FullNative(getitem)),
    wrapper("__setitem__", 3, 3, &FullNative(setitem)),
    wrapper("__delitem__", 2, 2, &FullNative(delitem)),
    wrapper("__add__", 2, 2, &FullNative(add)),
    wrapper("__iadd__", 2, 2, &FullNative(iadd)),
    wrapper("__mul__", 2, 2, &FullNative(mul)),
    wrapper("__rmul__", 2, 2, &FullNative(mul)),
    wrapper("__imul__", 2, 2, &FullNative(imul)),
    wrapper("__repr__", 1, 1, &FullNative(repr)),
    wrapper("__eq__", 2, 2, &FullNative(eq)),
    wrapper("__ne__", 2, 2, &FullNative(ne)),
    wrapper("__lt__", 2, 2, &FullNative(lt)),
    wrapper("__le__", 2, 2, &FullNative(le)),
    wrapper("__gt__", 2, 2, &FullNative(gt)),
    wrapper("__ge__", 2, 2, &FullNative(ge)),
    NativeDef::leaf("__sizeof__", NativeRole::Method, 1, 1, "", sizeof),
];

static ATTRIBUTES: &[GetSetDef] = &[GetSetDef::read(ids::DEQUE, "maxlen", get_maxlen)];

/// Gives the types their methods, once per Vm.
pub(crate) fn install(vm: &mut Vm) {
    vm.install_methods(ids::DEQUE, METHODS);
    vm.install_getsets(ATTRIBUTES);
    vm.heap.class_set_raw(ids::DEQUE, sym::HASH, Value::NONE);
    for class in [ids::DEQUE_ITERATOR, ids::DEQUE_REVERSE_ITERATOR] {
        vm.install_methods(class, ITERATOR);
        vm.install_methods(class, LENGTH_HINT);
        vm.heap.class_mut(class).flags |= class_flags::FINAL;
    }
}

fn sizeof(heap: &mut Heap, args: &[Value]) -> R {
    let n = args
        .first()
        .and_then(|&v| heap.library(v))
        .map_or(0, |d| d.queue.len());
    Ok(heap.new_usize(760 + 8 * n))
}

fn object(heap: &mut Heap, this: Value) -> R<&mut LibraryObj> {
    if heap.library(this).is_none_or(|l| l.class != ids::DEQUE) {
        return Err(no_deque(heap, this));
    }
    match heap.library_mut(this) {
        Some(object) => Ok(object),
        None => Err(Raised),
    }
}

#[cold]
fn no_deque(heap: &mut Heap, this: Value) -> Raised {
    let got = heap.type_name(this);
    heap.type_error(&format!(
        "a 'collections.deque' object is required, not '{got}'"
    ))
}

fn is_deque(vm: &Vm, value: Value) -> bool {
    vm.heap
        .library(value)
        .is_some_and(|l| l.class == ids::DEQUE)
}

/// The item at an index, as of now.
fn item(vm: &Vm, this: Value, index: usize) -> Option<Value> {
    vm.heap
        .library(this)
        .and_then(|d| d.queue.get(index).copied())
}

fn length(vm: &Vm, this: Value) -> usize {
    vm.heap.library(this).map_or(0, |d| d.queue.len())
}

fn maxlen(vm: &Vm, this: Value) -> Option<usize> {
    let bound = vm
        .heap
        .library(this)
        .and_then(|d| d.numbers.first().copied())
        .unwrap_or(0);
    bound.checked_sub(1).map(|b| b as usize)
}

fn version(vm: &Vm, this: Value) -> u64 {
    vm.heap
        .library(this)
        .and_then(|d| d.numbers.get(1).copied())
        .unwrap_or(0)
}

/// The structure has changed: running iterations are over.
fn touch(object: &mut LibraryObj) {
    if let Some(version) = object.numbers.get_mut(1) {
        *version = version.wrapping_add(1) & (i64::MAX as u64);
    }
}

/// Charges what the buffer of a deque grew by.
fn grow(vm: &mut Vm, this: Value, bytes: usize) {
    let owner = vm.heap.payload(this).unwrap_or(this);
    vm.heap.charge_growth_of(owner, bytes);
}

/// Adds at one end; beyond the bound an item falls out at the other.
fn push(heap: &mut Heap, this: Value, value: Value, left: bool) -> R<()> {
    let queue = &object(heap, this)?.queue;
    if queue.len() == queue.capacity() {
        make_place(heap, this)?;
    }
    let object = object(heap, this)?;
    touch(object);
    let bound = object.numbers.first().copied().unwrap_or(0);
    let full = bound != 0 && object.queue.len() as u64 >= bound - 1;
    if left {
        object.queue.push_front(value);
        if full {
            object.queue.pop_back();
        }
    } else {
        object.queue.push_back(value);
        if full {
            object.queue.pop_front();
        }
    }
    Ok(())
}

/// Makes the buffer half as large again, and charges it; the old one is there until it is copied.
#[cold]
fn make_place(heap: &mut Heap, this: Value) -> R<()> {
    let len = object(heap, this)?.queue.len();
    let more = (len / 2).max(4);
    heap.reserve((len + more) * 8)?;
    object(heap, this)?.queue.reserve_exact(more);
    let owner = heap.payload(this).unwrap_or(this);
    heap.charge_growth_of(owner, more * 8);
    Ok(())
}

fn make(vm: &mut Vm, bound: Option<usize>) -> Value {
    let owner = vm.heap.domain;
    let numbers = vec![bound.map_or(0, |b| b as u64 + 1), 0];
    let object = LibraryObj {
        class: ids::DEQUE,
        values: Vec::new(),
        queue: Default::default(),
        numbers,
        owner,
    };
    vm.heap.new_builtin(Builtin::Library(Box::new(object)))
}

fn new_deque(vm: &mut Vm, args: &Args) -> R {
    let class = class_arg(vm, args, ids::DEQUE)?;
    let made = make(vm, None);
    Ok(instance(vm, class, ids::DEQUE, made))
}

fn init_deque(vm: &mut Vm, args: &Args) -> R {
    let this = args.at(0);
    let [iterable, bound] = bind(vm, args, "deque", ["iterable", "maxlen"])?;
    let bound = match bound.filter(|b| !b.is_none()) {
        None => 0,
        Some(value) => {
            if vm.heap.to_int(value).is_none() {
                return Err(vm.heap.type_error("an integer is required"));
            }
            match u64::try_from(vm.index_i64(value)?) {
                Ok(bound) => bound + 1,
                Err(_) => return Err(vm.heap.value_error("maxlen must be non-negative")),
            }
        }
    };
    let object = object(&mut vm.heap, this)?;
    if let Some(place) = object.numbers.first_mut() {
        *place = bound;
    }
    object.queue.clear();
    touch(object);
    if let Some(iterable) = iterable {
        extend_by(vm, this, iterable, false)?;
    }
    Ok(Value::NONE)
}

fn extend_by(vm: &mut Vm, this: Value, iterable: Value, left: bool) -> R<()> {
    // Extending by itself must not run after its own tail.
    let iterable = if iterable == this {
        let items = vm.collect_items(iterable)?;
        vm.heap.new_tuple_vec(items)
    } else {
        iterable
    };
    let iterator = vm.iter(iterable)?;
    let mark = vm.nursery_mark();
    while let Some(value) = vm.next(iterator)? {
        vm.heap.charge(1)?;
        push(&mut vm.heap, this, value, left)?;
        // What the deque holds needs no other root; what fell out may go.
        vm.release_to(mark, iterator);
    }
    Ok(())
}

fn append(heap: &mut Heap, args: &[Value]) -> R {
    push(heap, args[0], args[1], false)?;
    Ok(Value::NONE)
}

fn appendleft(heap: &mut Heap, args: &[Value]) -> R {
    push(heap, args[0], args[1], true)?;
    Ok(Value::NONE)
}

fn extend(vm: &mut Vm, args: &Args) -> R {
    extend_by(vm, args.at(0), args.at(1), false)?;
    Ok(Value::NONE)
}

fn extendleft(vm: &mut Vm, args: &Args) -> R {
    extend_by(vm, args.at(0), args.at(1), true)?;
    Ok(Value::NONE)
}

fn iadd(vm: &mut Vm, args: &Args) -> R {
    extend_by(vm, args.at(0), args.at(1), false)?;
    Ok(args.at(0))
}

fn clear(vm: &mut Vm, args: &Args) -> R {
    let object = object(&mut vm.heap, args.at(0))?;
    object.queue = Default::default();
    touch(object);
    Ok(Value::NONE)
}

/// A deque of the same class and bound with the same items.
fn copy(vm: &mut Vm, args: &Args) -> R {
    let this = args.at(0);
    let bound = maxlen(vm, this);
    let class = vm.heap.class_of(this);
    if class == ids::DEQUE {
        let n = object(&mut vm.heap, this)?.queue.len();
        vm.heap.reserve(n.saturating_mul(8))?;
        vm.heap.charge(n / 16)?;
        let queue = object(&mut vm.heap, this)?.queue.clone();
        let made = make(vm, bound);
        vm.heap.charge_growth(queue.capacity() * 8);
        object(&mut vm.heap, made)?.queue = queue;
        return Ok(made);
    }
    match bound {
        Some(bound) => {
            let bound = vm.heap.new_usize(bound);
            vm.call(class.value(), &[this, bound])
        }
        None => vm.call(class.value(), &[this]),
    }
}

fn pop(heap: &mut Heap, args: &[Value]) -> R {
    take(heap, args[0], false)
}

fn popleft(heap: &mut Heap, args: &[Value]) -> R {
    take(heap, args[0], true)
}

fn take(heap: &mut Heap, this: Value, left: bool) -> R {
    let object = object(heap, this)?;
    let taken = if left {
        object.queue.pop_front()
    } else {
        object.queue.pop_back()
    };
    match taken {
        Some(value) => {
            touch(object);
            Ok(value)
        }
        None => Err(heap.index_error("pop from an empty deque")),
    }
}

fn mutated(vm: &mut Vm) -> Raised {
    vm.heap.runtime_error("deque mutated during iteration")
}

/// The place of an item from `start` to `stop`; a change meanwhile is an error.
fn find(vm: &mut Vm, this: Value, wanted: Value, start: usize, stop: usize) -> R<Option<usize>> {
    let before = version(vm, this);
    for i in start..stop {
        vm.heap.charge(1)?;
        let Some(value) = item(vm, this, i) else {
            break;
        };
        vm.heap.keep(value);
        let same = value == wanted || vm.eq(value, wanted)?;
        if version(vm, this) != before {
            return Err(mutated(vm));
        }
        if same {
            return Ok(Some(i));
        }
    }
    Ok(None)
}

fn count(vm: &mut Vm, args: &Args) -> R {
    let this = args.at(0);
    let (mut from, mut count) = (0, 0usize);
    while let Some(i) = find(vm, this, args.at(1), from, length(vm, this))? {
        count += 1;
        from = i + 1;
    }
    Ok(vm.heap.new_usize(count))
}

fn contains(vm: &mut Vm, args: &Args) -> R {
    let n = length(vm, args.at(0));
    Ok(Value::bool(
        find(vm, args.at(0), args.at(1), 0, n)?.is_some(),
    ))
}

fn index(vm: &mut Vm, args: &Args) -> R {
    let this = args.at(0);
    let n = length(vm, this);
    let place = |vm: &mut Vm, value: Option<Value>, default: usize| -> R<usize> {
        let Some(value) = value else {
            return Ok(default);
        };
        let index = vm.index_clamped(value)?;
        let index = if index < 0 {
            index.saturating_add(n as i64).max(0)
        } else {
            index
        };
        Ok(usize::try_from(index).unwrap_or(usize::MAX).min(n))
    };
    let start = place(vm, args.get(2), 0)?;
    let stop = place(vm, args.get(3), n)?;
    match find(vm, this, args.at(1), start, stop)? {
        Some(i) => Ok(vm.heap.new_usize(i)),
        None => not_in_deque(vm, args.at(1)),
    }
}

fn not_in_deque(vm: &mut Vm, value: Value) -> R {
    let text = vm.repr_text(value)?;
    Err(vm.heap.value_error(&format!("{text} is not in deque")))
}

fn remove(vm: &mut Vm, args: &Args) -> R {
    let this = args.at(0);
    let n = length(vm, this);
    match find(vm, this, args.at(1), 0, n) {
        Ok(Some(i)) => {
            vm.heap.charge(n / 32)?;
            let object = object(&mut vm.heap, this)?;
            object.queue.remove(i);
            touch(object);
            Ok(Value::NONE)
        }
        Ok(None) => not_in_deque(vm, args.at(1)),
        Err(raised) => {
            // `remove` has another word for it than iteration.
            if length(vm, this) != n && vm.heap.catch(ids::RUNTIME_ERROR).is_some() {
                return Err(vm.heap.index_error("deque mutated during remove()."));
            }
            Err(raised)
        }
    }
}

fn insert(vm: &mut Vm, args: &Args) -> R {
    let this = args.at(0);
    let index = vm.index_i64(args.at(1))?;
    let n = length(vm, this);
    if maxlen(vm, this).is_some_and(|bound| n >= bound) {
        return Err(vm.heap.index_error("deque already at its maximum size"));
    }
    let place = if index < 0 {
        (index + n as i64).max(0)
    } else {
        index.min(n as i64)
    };
    vm.heap.charge(n / 32)?;
    let value = args.at(2);
    let object = object(&mut vm.heap, this)?;
    let before = object.queue.capacity();
    object
        .queue
        .insert(usize::try_from(place).unwrap_or(0).min(n), value);
    let after = object.queue.capacity();
    touch(object);
    if after > before {
        grow(vm, this, (after - before) * 8);
    }
    Ok(Value::NONE)
}

fn reverse(vm: &mut Vm, args: &Args) -> R {
    vm.heap.charge(length(vm, args.at(0)) / 16)?;
    object(&mut vm.heap, args.at(0))?
        .queue
        .make_contiguous()
        .reverse();
    Ok(Value::NONE)
}

fn rotate(vm: &mut Vm, args: &Args) -> R {
    let steps = match args.get(1) {
        Some(steps) => vm.index_i64(steps)?,
        None => 1,
    };
    let n = length(vm, args.at(0));
    if n > 1 {
        let right = usize::try_from(steps.rem_euclid(n as i64)).unwrap_or(0);
        vm.heap.charge(right.min(n - right) / 16)?;
        let object = object(&mut vm.heap, args.at(0))?;
        object.queue.rotate_right(right);
        touch(object);
    }
    Ok(Value::NONE)
}

fn reduce(vm: &mut Vm, args: &Args) -> R {
    let this = args.at(0);
    let class = vm.heap.class_of(this).value();
    let parts = match maxlen(vm, this) {
        Some(bound) => {
            let (empty, bound) = (vm.heap.new_tuple(&[]), vm.heap.new_usize(bound));
            vm.heap.new_tuple(&[empty, bound])
        }
        None => vm.heap.new_tuple(&[]),
    };
    vm.heap.keep(parts);
    let state = crate::builtins::object::state_of(vm, this)?;
    vm.heap.keep(state);
    let items = vm.iter(this)?;
    Ok(vm.heap.new_tuple(&[class, parts, state, items]))
}

fn len(vm: &mut Vm, args: &Args) -> R {
    let n = object(&mut vm.heap, args.at(0))?.queue.len();
    Ok(vm.heap.new_usize(n))
}

fn iterator(vm: &mut Vm, this: Value, class: ClassId, tag: u32) -> R {
    let n = object(&mut vm.heap, this)?.queue.len() as i64;
    let version = version(vm, this) as i64;
    Ok(vm.new_other_iter(class, tag, vec![this], vec![0, version, n]))
}

fn iter(vm: &mut Vm, args: &Args) -> R {
    iterator(vm, args.at(0), ids::DEQUE_ITERATOR, tag::DEQUE)
}

fn reversed(vm: &mut Vm, args: &Args) -> R {
    iterator(
        vm,
        args.at(0),
        ids::DEQUE_REVERSE_ITERATOR,
        tag::DEQUE_REVERSE,
    )
}

fn place(vm: &mut Vm, this: Value, index: Value) -> R<usize> {
    if vm.heap.to_int(index).is_none() && vm.special(index, sym::INDEX).is_none() {
        let got = vm.heap.type_name(index);
        return Err(vm
            .heap
            .type_error(&format!("sequence index must be integer, not '{got}'")));
    }
    let n = length(vm, this);
    let index = vm.index_i64(index)?;
    let place = if index < 0 {
        index.saturating_add(n as i64)
    } else {
        index
    };
    match usize::try_from(place) {
        Ok(place) if place < n => Ok(place),
        _ => Err(vm.heap.index_error("deque index out of range")),
    }
}

fn getitem(vm: &mut Vm, args: &Args) -> R {
    let place = place(vm, args.at(0), args.at(1))?;
    Ok(item(vm, args.at(0), place).unwrap_or(Value::NONE))
}

fn setitem(vm: &mut Vm, args: &Args) -> R {
    let place = place(vm, args.at(0), args.at(1))?;
    if let Some(slot) = object(&mut vm.heap, args.at(0))?.queue.get_mut(place) {
        *slot = args.at(2);
    }
    Ok(Value::NONE)
}

fn delitem(vm: &mut Vm, args: &Args) -> R {
    let place = place(vm, args.at(0), args.at(1))?;
    vm.heap.charge(length(vm, args.at(0)) / 32)?;
    let object = object(&mut vm.heap, args.at(0))?;
    object.queue.remove(place);
    touch(object);
    Ok(Value::NONE)
}

fn add(vm: &mut Vm, args: &Args) -> R {
    if !is_deque(vm, args.at(1)) {
        let got = vm.heap.type_name(args.at(1));
        return Err(vm.heap.type_error(&format!(
            "can only concatenate deque (not \"{got}\") to deque"
        )));
    }
    let made = copy(vm, args)?;
    extend_by(vm, made, args.at(1), false)?;
    Ok(made)
}

/// Repeats the items in place.
fn repeat(vm: &mut Vm, this: Value, times: Value) -> R<()> {
    if vm.heap.to_int(times).is_none() && vm.special(times, sym::INDEX).is_none() {
        let got = vm.heap.type_name(times);
        return Err(vm.heap.type_error(&format!(
            "can't multiply sequence by non-int of type '{got}'"
        )));
    }
    let times = usize::try_from(vm.index_i64(times)?).unwrap_or(0);
    let n = object(&mut vm.heap, this)?.queue.len();
    vm.heap.take_copy(n.saturating_mul(8))?;
    let items: Vec<Value> = object(&mut vm.heap, this)?.queue.iter().copied().collect();
    let bound = maxlen(vm, this);
    let total = items.len().saturating_mul(times);
    let kept = bound.map_or(total, |b| b.min(total));
    vm.heap.reserve(kept.saturating_mul(8))?;
    vm.heap.charge(kept / 8)?;
    let mut queue = std::collections::VecDeque::with_capacity(kept);
    // With a bound only the last items stay.
    queue.extend(
        items
            .iter()
            .cycle()
            .skip(total.saturating_sub(kept) % items.len().max(1))
            .take(kept)
            .copied(),
    );
    grow(vm, this, queue.capacity() * 8);
    let object = object(&mut vm.heap, this)?;
    object.queue = queue;
    touch(object);
    Ok(())
}

fn mul(vm: &mut Vm, args: &Args) -> R {
    let made = copy(vm, args)?;
    repeat(vm, made, args.at(1))?;
    Ok(made)
}

fn imul(vm: &mut Vm, args: &Args) -> R {
    repeat(vm, args.at(0), args.at(1))?;
    Ok(args.at(0))
}

fn repr(vm: &mut Vm, args: &Args) -> R {
    let this = args.at(0);
    let class = vm.heap.class_of(this);
    let name = vm.heap.class_name(class);
    if vm.repr_stack.contains(&this) {
        return Ok(vm.heap.new_str("[...]"));
    }
    vm.repr_stack.push(this);
    let mut out = StrBuilder::new();
    out.push_str(&format!("{name}(["));
    let shown = push_items(vm, &mut out, this);
    vm.repr_stack.pop();
    shown?;
    out.push_str("]");
    if let Some(bound) = maxlen(vm, this) {
        out.push_str(&format!(", maxlen={bound}"));
    }
    out.push_str(")");
    Ok(vm.heap.new_built(out))
}

fn push_items(vm: &mut Vm, out: &mut StrBuilder, this: Value) -> R<()> {
    let before = version(vm, this);
    let mut i = 0;
    while let Some(value) = item(vm, this, i) {
        vm.heap.charge(1)?;
        vm.heap.keep(value);
        if i > 0 {
            out.push_str(", ");
        }
        push_repr(vm, out, value)?;
        if version(vm, this) != before {
            return Err(mutated(vm));
        }
        i += 1;
    }
    Ok(())
}

/// The first place where two deques differ decides, else the lengths.
fn compare(vm: &mut Vm, args: &Args, op: CmpOp) -> R {
    let (a, b) = (args.at(0), args.at(1));
    if !is_deque(vm, a) || !is_deque(vm, b) {
        return Ok(Value::NOT_IMPLEMENTED);
    }
    let (m, n) = (length(vm, a), length(vm, b));
    if m != n && matches!(op, CmpOp::Eq | CmpOp::Ne) {
        return Ok(Value::bool(op == CmpOp::Ne));
    }
    let mut i = 0;
    while let (Some(x), Some(y)) = (item(vm, a, i), item(vm, b, i)) {
        vm.heap.charge(1)?;
        vm.heap.keep(x);
        vm.heap.keep(y);
        if x != y && !vm.eq(x, y)? {
            return match op {
                CmpOp::Eq => Ok(Value::FALSE),
                CmpOp::Ne => Ok(Value::TRUE),
                _ => vm.compare(op, x, y),
            };
        }
        i += 1;
    }
    let (m, n) = (length(vm, a), length(vm, b));
    Ok(Value::bool(match op {
        CmpOp::Eq => m == n,
        CmpOp::Ne => m != n,
        CmpOp::Lt => m < n,
        CmpOp::Le => m <= n,
        CmpOp::Gt => m > n,
        CmpOp::Ge => m >= n,
    }))
}

fn eq(vm: &mut Vm, args: &Args) -> R {
    compare(vm, args, CmpOp::Eq)
}

fn ne(vm: &mut Vm, args: &Args) -> R {
    compare(vm, args, CmpOp::Ne)
}

fn lt(vm: &mut Vm, args: &Args) -> R {
    compare(vm, args, CmpOp::Lt)
}

fn le(vm: &mut Vm, args: &Args) -> R {
    compare(vm, args, CmpOp::Le)
}

fn gt(vm: &mut Vm, args: &Args) -> R {
    compare(vm, args, CmpOp::Gt)
}

fn ge(vm: &mut Vm, args: &Args) -> R {
    compare(vm, args, CmpOp::Ge)
}

fn get_maxlen(vm: &mut Vm, this: Value) -> R {
    match maxlen(vm, this) {
        Some(bound) => Ok(vm.heap.new_usize(bound)),
        None => Ok(Value::NONE),
    }
}
