//! Lists and tuples.

use smallvec::SmallVec;

use super::heap::{HeapObject, give_back};
use super::*;

/// A list.
#[derive(Debug, Default)]
pub struct ListObj {
    /// The items. Growth is charged by `Heap::list_push` and `Heap::charge_growth`.
    pub items: Vec<Value>,
}

impl HeapObject for ListObj {
    fn vacant() -> Self {
        ListObj::default()
    }
    fn owned_bytes(&self) -> usize {
        self.items.capacity() * 8
    }
    fn release(&mut self) {
        give_back(&mut self.items);
    }
}

/// Items at `n` places from `start` on, `step` apart; places outside are left out.
pub(crate) fn pick<T: Copy>(items: &[T], start: i64, step: i64, n: usize) -> Vec<T> {
    if step == -1
        && let Ok(last) = usize::try_from(start)
        && let Some(first) = (last + 1).checked_sub(n)
        && let Some(part) = items.get(first..=last)
    {
        return part.iter().rev().copied().collect();
    }
    let mut picked = Vec::with_capacity(n.min(items.len()));
    let places = (0..n).map(|k| start.wrapping_add((k as i64).wrapping_mul(step)));
    picked.extend(places.filter_map(|at| items.get(usize::try_from(at).ok()?).copied()));
    picked
}

/// A tuple; up to three items lie in the object itself.
#[derive(Debug)]
pub struct TupleObj(SmallVec<[Value; 3]>);

impl TupleObj {
    /// From items.
    pub fn new(items: &[Value]) -> TupleObj {
        TupleObj(SmallVec::from_slice(items))
    }

    /// From a vector.
    pub fn from_vec(items: Vec<Value>) -> TupleObj {
        TupleObj(SmallVec::from_vec(items))
    }

    /// The items.
    #[inline(always)]
    pub fn as_slice(&self) -> &[Value] {
        &self.0
    }

    /// Number of items.
    #[inline(always)]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are no items.
    #[allow(dead_code, reason = "the companion of len")]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The item at an index.
    #[inline(always)]
    pub fn get(&self, index: usize) -> Option<Value> {
        self.0.get(index).copied()
    }
}

impl HeapObject for TupleObj {
    fn vacant() -> Self {
        TupleObj(SmallVec::new())
    }
    fn owned_bytes(&self) -> usize {
        if self.0.spilled() {
            self.0.capacity() * 8
        } else {
            0
        }
    }
    fn release(&mut self) {
        if self.0.spilled() {
            give_back(&mut std::mem::take(&mut self.0).into_vec());
        }
    }
}

impl Heap {
    /// A new list.
    #[inline]
    pub fn new_list(&mut self, items: Vec<Value>) -> Value {
        self.alloc_list(ListObj { items }).value()
    }

    /// A new tuple.
    #[inline]
    pub fn new_tuple(&mut self, items: &[Value]) -> Value {
        if items.is_empty() {
            return self.empty_tuple;
        }
        self.alloc_tuple(TupleObj::new(items)).value()
    }

    /// A new tuple from a vector.
    pub fn new_tuple_vec(&mut self, items: Vec<Value>) -> Value {
        if items.len() <= 3 {
            return self.new_tuple(&items);
        }
        self.alloc_tuple(TupleObj::from_vec(items)).value()
    }

    /// Items of a list.
    #[inline(always)]
    pub fn list(&self, id: ListId) -> &[Value] {
        &self.lists.get(id.0).items
    }

    /// Items of a list, to change it. Charge growth with `charge_growth`.
    #[inline(always)]
    pub fn list_mut(&mut self, id: ListId) -> &mut Vec<Value> {
        &mut self.lists.get_mut(id.0).items
    }

    /// Items of a tuple.
    #[inline(always)]
    pub fn tuple(&self, id: TupleId) -> &[Value] {
        self.tuples.get(id.0).as_slice()
    }

    /// Appends to a list, if there is memory for a longer one.
    #[inline(always)]
    pub fn list_push(&mut self, id: ListId, value: Value) -> R<()> {
        let items = &mut self.lists.get_mut(id.0).items;
        if items.len() == items.capacity() {
            self.list_grow(id)?;
        }
        self.lists.get_mut(id.0).items.push(value);
        Ok(())
    }

    /// Makes room for `n` more items, if there is memory for them.
    pub(crate) fn list_room(&mut self, id: ListId, n: usize) -> R<()> {
        let items = &self.lists.get(id.0).items;
        let (len, room) = (items.len(), items.capacity() - items.len());
        if room >= n {
            return Ok(());
        }
        let more = n.max(len / 2).max(4);
        self.reserve(len.saturating_add(more).saturating_mul(8))?;
        let items = &mut self.lists.get_mut(id.0).items;
        let before = items.capacity();
        items.reserve_exact(more);
        self.meter.debt -= (items.capacity() - before) as i64 * 8;
        self.lists.set_payer(id.0, self.payer);
        Ok(())
    }

    #[cold]
    #[inline(never)]
    fn list_grow(&mut self, id: ListId) -> R<()> {
        let len = self.list(id).len();
        let more = (len / 2).max(4);
        // The old items are there until they are copied.
        self.reserve((len + more) * 8)?;
        self.lists.get_mut(id.0).items.reserve_exact(more);
        self.meter.debt -= more as i64 * 8;
        self.lists.set_payer(id.0, self.payer);
        Ok(())
    }

    /// The list an object is: a list, or the payload of an instance of a list subclass.
    pub fn to_list(&self, value: Value) -> Option<ListId> {
        value
            .as_list()
            .or_else(|| self.payload(value).and_then(Value::as_list))
    }

    /// The tuple an object is: a tuple, or the payload of an instance of a tuple subclass.
    pub fn to_tuple(&self, value: Value) -> Option<TupleId> {
        value
            .as_tuple()
            .or_else(|| self.payload(value).and_then(Value::as_tuple))
    }

    /// The items of a list or tuple (or instance of a subclass).
    pub fn list_or_tuple(&self, value: Value) -> Option<&[Value]> {
        let value = self.payload(value).unwrap_or(value);
        if let Some(id) = value.as_list() {
            return Some(self.list(id));
        }
        value.as_tuple().map(|id| self.tuple(id))
    }
}
