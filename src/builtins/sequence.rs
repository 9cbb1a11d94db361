//! What lists and tuples share: subscripts, search, comparison, repetition, repr.
//!
//! Python code may change a list while an item is compared, so every round reads by index anew.

use crate::object::iter::SliceObj;
use crate::object::number::CmpOp;
use crate::object::str::StrBuilder;
use crate::object::*;
use crate::vm::Vm;

/// The list or tuple behind a value.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Seq {
    List(ListId),
    Tuple(TupleId),
}

impl Seq {
    /// The sequence a value is or carries.
    pub(crate) fn of(heap: &Heap, value: Value) -> Option<Seq> {
        let value = heap.payload(value).unwrap_or(value);
        if let Some(id) = value.as_list() {
            return Some(Seq::List(id));
        }
        value.as_tuple().map(Seq::Tuple)
    }

    /// Its items now.
    pub(crate) fn items(self, heap: &Heap) -> &[Value] {
        match self {
            Seq::List(id) => heap.list(id),
            Seq::Tuple(id) => heap.tuple(id),
        }
    }

    /// Its length now.
    pub(crate) fn len(self, heap: &Heap) -> usize {
        self.items(heap).len()
    }

    /// The item at an index, while there is one.
    pub(crate) fn get(self, heap: &Heap, index: usize) -> Option<Value> {
        self.items(heap).get(index).copied()
    }

    fn name(self) -> &'static str {
        match self {
            Seq::List(_) => "list",
            Seq::Tuple(_) => "tuple",
        }
    }
}

/// A Python index as a position in `len` items, when it is one.
#[inline]
pub(crate) fn position(index: i64, len: usize) -> Option<usize> {
    let index = if index < 0 {
        index.checked_add(len as i64)?
    } else {
        index
    };
    usize::try_from(index).ok().filter(|&i| i < len)
}

/// An index argument already an int that fits a machine word.
#[inline]
pub(crate) fn small_index(heap: &Heap, value: Value) -> Option<i64> {
    if let Some(i) = value.as_small_int() {
        return Some(i);
    }
    heap.to_int(value).and_then(int::IntRef::to_i64)
}

/// Start, step and count of a slice over `len` items; `None` when Python code is needed to know.
pub(crate) fn simple_slice(slice: &SliceObj, len: usize) -> Option<(i64, i64, usize)> {
    let bound = |v: Value| -> Option<Option<i64>> {
        match v {
            Value::NONE => Some(None),
            v => Some(Some(v.as_small_int()?)),
        }
    };
    let (start, stop, step) = (
        bound(slice.start)?,
        bound(slice.stop)?,
        bound(slice.step)?.unwrap_or(1),
    );
    if step == 0 {
        return None;
    }
    let len = len as i64;
    let (low, high) = if step > 0 { (0, len) } else { (-1, len - 1) };
    let clamp = |n: i64| {
        if n < 0 {
            (n + len).max(low)
        } else {
            n.min(high)
        }
    };
    let start = start.map_or(if step > 0 { 0 } else { len - 1 }, clamp);
    let stop = stop.map_or(if step > 0 { len } else { -1 }, clamp);
    Some((
        start,
        step,
        iter::small_range_len(start, stop, step) as usize,
    ))
}

/// The slice a value is.
pub(crate) fn as_slice(heap: &Heap, value: Value) -> Option<SliceObj> {
    value.as_slice().map(|id| *heap.slice(id))
}

/// A slice whose bounds are ints or None: runs `__index__`, so do this before looking at lengths.
pub(crate) fn resolve_slice(vm: &mut Vm, slice: &SliceObj) -> R<SliceObj> {
    let mut resolved = *slice;
    for bound in [&mut resolved.step, &mut resolved.start, &mut resolved.stop] {
        if bound.is_none() {
            continue;
        }
        if vm.heap.exact_int(*bound).is_none() && vm.special(*bound, intern::sym::INDEX).is_none() {
            return Err(vm
                .heap
                .type_error("slice indices must be integers or None or have an __index__ method"));
        }
        // Lists never have this many items, so saturating there changes nothing.
        let i = vm
            .index_clamped(*bound)?
            .clamp(INLINE_INT_MIN, INLINE_INT_MAX);
        *bound = Value::small_int(i);
    }
    if resolved.step == Value::small_int(0) {
        return Err(vm.heap.value_error("slice step cannot be zero"));
    }
    Ok(resolved)
}

/// Start, step and count of a slice over what is `len` items long once Python code has run.
pub(crate) fn slice_of(
    vm: &mut Vm,
    slice: &SliceObj,
    len: impl Fn(&Heap) -> usize,
) -> R<(i64, i64, usize)> {
    let resolved = resolve_slice(vm, slice)?;
    let len = len(&vm.heap);
    Ok(simple_slice(&resolved, len).unwrap_or((0, 1, 0)))
}

/// The items a slice selects.
pub(crate) fn sliced(
    heap: &mut Heap,
    seq: Seq,
    start: i64,
    step: i64,
    count: usize,
) -> R<Vec<Value>> {
    heap.reserve(count * 8)?;
    heap.charge(count / 8)?;
    let items = seq.items(heap);
    if step == 1 {
        let start = (start.max(0) as usize).min(items.len());
        return Ok(items
            .get(start..(start + count).min(items.len()))
            .unwrap_or(&[])
            .to_vec());
    }
    Ok(list::pick(items, start, step, count))
}

/// `seq[key]` where no Python code is needed: `None` otherwise.
pub(crate) fn get_simple(heap: &mut Heap, seq: Seq, key: Value) -> Option<R> {
    if let Some(i) = small_index(heap, key) {
        let len = seq.len(heap);
        let item = position(i, len).and_then(|i| seq.get(heap, i));
        return Some(match item {
            Some(v) => Ok(v),
            None => Err(heap.index_error(&format!("{} index out of range", seq.name()))),
        });
    }
    let slice = as_slice(heap, key)?;
    let (start, step, count) = simple_slice(&slice, seq.len(heap))?;
    if let Seq::Tuple(id) = seq
        && count == seq.len(heap)
        && step == 1
    {
        return Some(Ok(id.value()));
    }
    Some(sliced(heap, seq, start, step, count).map(|items| build(heap, seq, items)))
}

/// A sequence of the same kind.
pub(crate) fn build(heap: &mut Heap, like: Seq, items: Vec<Value>) -> Value {
    match like {
        Seq::List(_) => heap.new_list(items),
        Seq::Tuple(_) => heap.new_tuple_vec(items),
    }
}

/// `seq[key]`.
pub(crate) fn get_item(vm: &mut Vm, seq: Seq, key: Value) -> R {
    if let Some(result) = get_simple(&mut vm.heap, seq, key) {
        return result;
    }
    if let Some(slice) = as_slice(&vm.heap, key) {
        let (start, step, count) = slice_of(vm, &slice, |heap| seq.len(heap))?;
        let items = sliced(&mut vm.heap, seq, start, step, count)?;
        return Ok(build(&mut vm.heap, seq, items));
    }
    let index = index_or(vm, key, seq.name())?;
    let item = position(index, seq.len(&vm.heap)).and_then(|i| seq.get(&vm.heap, i));
    match item {
        Some(v) => Ok(v),
        None => Err(vm
            .heap
            .index_error(&format!("{} index out of range", seq.name()))),
    }
}

/// An index by `__index__`; anything else is no index of this type.
pub(crate) fn index_or(vm: &mut Vm, key: Value, name: &str) -> R<i64> {
    if vm.heap.exact_int(key).is_none() && vm.special(key, intern::sym::INDEX).is_none() {
        let got = vm.heap.type_name(key);
        return Err(vm.heap.type_error(&format!(
            "{name} indices must be integers or slices, not {got}"
        )));
    }
    let i = vm.index(key)?;
    match vm.heap.to_int(i).and_then(int::IntRef::to_i64) {
        Some(i) => Ok(i),
        None => {
            let text = format!(
                "cannot fit '{}' into an index-sized integer",
                vm.heap.type_name(key)
            );
            Err(vm.heap.index_error(&text))
        }
    }
}

/// The first index from `start` to `stop` of an item equal to `value`.
pub(crate) fn find(
    vm: &mut Vm,
    seq: Seq,
    value: Value,
    start: usize,
    stop: usize,
) -> R<Option<usize>> {
    let mut i = start;
    while i < stop {
        let Some(item) = seq.get(&vm.heap, i) else {
            break;
        };
        if i & 7 == 0 {
            vm.heap.charge(1)?;
        }
        if item == value || equal(vm, item, value)? {
            return Ok(Some(i));
        }
        i += 1;
    }
    Ok(None)
}

/// `item == value` for an item that Python code might drop from its container.
fn equal(vm: &mut Vm, item: Value, value: Value) -> R<bool> {
    match vm.heap.eq_simple(item, value) {
        Some(same) => Ok(same),
        None => {
            vm.heap.keep(item);
            vm.eq(item, value)
        }
    }
}

/// How many items are equal to a value.
pub(crate) fn count(vm: &mut Vm, seq: Seq, value: Value) -> R {
    let (mut i, mut n) = (0, 0);
    while let Some(item) = seq.get(&vm.heap, i) {
        if i & 7 == 0 {
            vm.heap.charge(1)?;
        }
        if item == value || equal(vm, item, value)? {
            n += 1;
        }
        i += 1;
    }
    Ok(vm.heap.new_usize(n))
}

/// The bounds of `index(value, start, stop)`.
pub(crate) fn index_bounds(
    vm: &mut Vm,
    start: Option<Value>,
    stop: Option<Value>,
) -> R<(i64, i64)> {
    let mut bounds = [0, i64::MAX];
    for (place, given) in bounds.iter_mut().zip([start, stop]) {
        let Some(v) = given else { continue };
        if vm.heap.exact_int(v).is_none() && vm.special(v, intern::sym::INDEX).is_none() {
            return Err(vm
                .heap
                .type_error("slice indices must be integers or have an __index__ method"));
        }
        *place = vm.index_clamped(v)?;
    }
    Ok((bounds[0], bounds[1]))
}

/// A bound of `index` as a position: negative ones count from the end.
pub(crate) fn clamp_bound(bound: i64, len: usize) -> usize {
    if bound < 0 {
        usize::try_from(bound.saturating_add(len as i64)).unwrap_or(0)
    } else {
        bound as usize
    }
}

/// A rich comparison of two sequences of the same kind.
pub(crate) fn compare(vm: &mut Vm, op: CmpOp, a: Seq, b: Seq) -> R {
    let (n, m) = (a.len(&vm.heap), b.len(&vm.heap));
    if n != m && matches!(op, CmpOp::Eq | CmpOp::Ne) {
        return Ok(Value::bool(op == CmpOp::Ne));
    }
    if !vm.heap.meter.enter() {
        return Err(vm.heap.recursion_error(" in comparison"));
    }
    let result = compare_items(vm, op, a, b);
    vm.heap.meter.leave();
    result
}

fn compare_items(vm: &mut Vm, op: CmpOp, a: Seq, b: Seq) -> R {
    let mut i = 0;
    let (x, y) = loop {
        let (Some(x), Some(y)) = (a.get(&vm.heap, i), b.get(&vm.heap, i)) else {
            let ordering = a.len(&vm.heap).cmp(&b.len(&vm.heap));
            return Ok(Value::bool(op.holds(Some(ordering))));
        };
        if i & 7 == 0 {
            vm.heap.charge(1)?;
        }
        if x != y {
            let same = match vm.heap.eq_simple(x, y) {
                Some(same) => same,
                None => {
                    vm.heap.keep(x);
                    vm.heap.keep(y);
                    vm.eq(x, y)?
                }
            };
            if !same {
                if i >= a.len(&vm.heap) || i >= b.len(&vm.heap) {
                    // The comparison took the items away: the lengths decide.
                    continue;
                }
                break (x, y);
            }
        }
        i += 1;
    };
    match op {
        CmpOp::Eq => Ok(Value::FALSE),
        CmpOp::Ne => Ok(Value::TRUE),
        _ => {
            if let Some(r) = number::number_compare(&vm.heap, op, x, y)
                && x.as_inst().is_none()
                && y.as_inst().is_none()
            {
                return Ok(Value::bool(r));
            }
            vm.compare(op, x, y)
        }
    }
}

/// The items `n` times over; negative counts give nothing.
pub(crate) fn repeated(heap: &mut Heap, seq: Seq, n: i64) -> R<Vec<Value>> {
    let len = seq.len(heap);
    let n = usize::try_from(n).unwrap_or(0);
    let Some(total) = len.checked_mul(n).filter(|&t| t < isize::MAX as usize / 8) else {
        return Err(heap.memory_error());
    };
    heap.reserve(total * 8)?;
    heap.charge(total / 8)?;
    heap.repeat_items(|heap| seq.items(heap), n)
}

/// A repeat count; `None` when the value is no index.
pub(crate) fn repeat_count(vm: &mut Vm, value: Value) -> R<Option<i64>> {
    if vm.heap.exact_int(value).is_none() && vm.special(value, intern::sym::INDEX).is_none() {
        return Ok(None);
    }
    vm.index_i64(value).map(Some)
}

/// The error of `+` on a sequence and something else.
#[cold]
pub(crate) fn cannot_concatenate(heap: &mut Heap, what: &str, other: Value) -> Raised {
    let got = heap.type_name(other);
    heap.type_error(&format!(
        "can only concatenate {what} (not \"{got}\") to {what}"
    ))
}

/// Starts the repr of a container: false when it is being made already, further out.
pub(crate) fn enter_repr(vm: &mut Vm, value: Value) -> bool {
    if vm.repr_stack.contains(&value) {
        return false;
    }
    vm.repr_stack.push(value);
    true
}

/// Ends what `enter_repr` started.
pub(crate) fn leave_repr(vm: &mut Vm) {
    vm.repr_stack.pop();
}

/// Adds the repr of a value.
pub(crate) fn push_repr(vm: &mut Vm, out: &mut StrBuilder, value: Value) -> R<()> {
    if let Some(i) = value.as_small_int() {
        out.push_str(&i.to_string());
        return vm.heap.charge(1);
    }
    vm.heap.keep(value);
    let text = vm.repr(value)?;
    push_text(vm, out, text)
}

/// Adds a str, charging for it.
pub(crate) fn push_text(vm: &mut Vm, out: &mut StrBuilder, text: Value) -> R<()> {
    let n = vm.heap.view_of(text).map_or(0, |v| v.len());
    vm.heap.charge(n / 16 + 1)?;
    if n > 1024 {
        vm.heap.reserve((out.len() + n) * 4)?;
    }
    if let Some(view) = vm.heap.view_of(text) {
        out.push_view(view);
    }
    Ok(())
}

/// The reprs of all items between brackets.
pub(crate) fn repr(vm: &mut Vm, value: Value, seq: Seq) -> R {
    let (open, close, again) = match seq {
        Seq::List(_) => ("[", "]", "[...]"),
        Seq::Tuple(_) => ("(", ")", "(...)"),
    };
    if !enter_repr(vm, value) {
        return Ok(vm.heap.new_str(again));
    }
    let mut out = StrBuilder::new();
    out.push_str(open);
    let result = repr_items(vm, seq, &mut out);
    leave_repr(vm);
    result?;
    if matches!(seq, Seq::Tuple(_)) && seq.len(&vm.heap) == 1 {
        out.push_str(",");
    }
    out.push_str(close);
    Ok(vm.heap.new_built(out))
}

fn repr_items(vm: &mut Vm, seq: Seq, out: &mut StrBuilder) -> R<()> {
    let mut i = 0;
    while let Some(item) = seq.get(&vm.heap, i) {
        if i > 0 {
            out.push_str(", ");
        }
        push_repr(vm, out, item)?;
        i += 1;
    }
    Ok(())
}
