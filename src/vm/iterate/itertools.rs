//! The algorithms behind `itertools` and the iterators of `deque`.
//!
//! Each is an `IterObj::Other`: a tag, kept values and counters, laid out as the tag's comment says.
//! An unset value marks "nothing here (any more)". State is read from the object at each step and
//! written back before and after callbacks, so a generator that advances its own consumer finds
//! the object consistent.

use crate::object::iter::{IterObj, LeafNext, OtherIter};
use crate::object::*;
use crate::vm::Vm;
use crate::vm::operator::BinOp;

/// Which algorithm an `OtherIter` runs, with the layout of its values and counters.
pub(crate) mod tag {
    /// values: next number, step.
    pub(crate) const COUNT: u32 = 1;
    /// values: iterator or unset, list of what it gave; counters: next index.
    pub(crate) const CYCLE: u32 = 2;
    /// values: object; counters: how often still, -1 for always.
    pub(crate) const REPEAT: u32 = 3;
    /// values: iterator, function or None, total or unset; counters: 1 while the initial value is due.
    pub(crate) const ACCUMULATE: u32 = 4;
    /// values: iterator; counters: size, strict.
    pub(crate) const BATCHED: u32 = 5;
    /// values: iterator of iterables, running iterator or unset.
    pub(crate) const CHAIN: u32 = 6;
    /// values: the pool; counters: size, state (0 fresh, 1 running), indexes.
    pub(crate) const COMBINATIONS: u32 = 7;
    /// As `COMBINATIONS`.
    pub(crate) const COMBINATIONS_REPEATING: u32 = 8;
    /// values: the pool; counters: size, state, indexes of the whole pool, cycles.
    pub(crate) const PERMUTATIONS: u32 = 9;
    /// values: the pools one after another; counters: number of pools, state, where each pool starts and ends, indexes.
    pub(crate) const PRODUCT: u32 = 10;
    /// values: data iterator, selector iterator.
    pub(crate) const COMPRESS: u32 = 11;
    /// values: predicate, iterator; counters: 1 once an item was let through.
    pub(crate) const DROPWHILE: u32 = 12;
    /// values: predicate, iterator.
    pub(crate) const FILTERFALSE: u32 = 13;
    /// values: predicate, iterator.
    pub(crate) const TAKEWHILE: u32 = 14;
    /// values: function, iterator.
    pub(crate) const STARMAP: u32 = 15;
    /// values: iterator; counters: next position, stop or -1, step, position.
    pub(crate) const ISLICE: u32 = 16;
    /// values: iterator, last item or unset.
    pub(crate) const PAIRWISE: u32 = 17;
    /// values: fill value, iterators (unset when exhausted); counters: how many still run.
    pub(crate) const ZIP_LONGEST: u32 = 18;
    /// values: iterator, key function or None, target key, current key, current item, current group (unset: none).
    pub(crate) const GROUPBY: u32 = 19;
    /// values: the groupby, key.
    pub(crate) const GROUPER: u32 = 20;
    /// values: chunk (a list: source, next chunk or None, busy, items); counters: index in the chunk.
    pub(crate) const TEE: u32 = 21;
    /// values: the deque; counters: next index, the deque's version at the start, left.
    pub(crate) const DEQUE: u32 = 22;
    /// As `DEQUE`, from the right.
    pub(crate) const DEQUE_REVERSE: u32 = 23;
}

/// What precedes the items of a tee's chunk.
pub(crate) const TEE_HEAD: usize = 3;
/// Items in a tee's chunk: when all readers have left one, a collection can free it.
const TEE_ITEMS: usize = 57;

/// The next item of `count`, `repeat`, a `chain` or an `islice`, when nothing of it needs the machine:
/// no code runs, and nothing ends or fails. Else nothing has happened.
#[inline(never)]
pub(crate) fn next_plainly(heap: &mut Heap, id: IterId) -> Option<Value> {
    match heap.iter(id) {
        IterObj::Other(other) if other.tag == tag::CHAIN => {
            let active = *other.values.get(1)?;
            is_own(heap, id).then(|| next_of_plain(heap, active))?
        }
        IterObj::Other(other) if other.tag == tag::ISLICE => {
            let source = *other.values.first()?;
            let &[next, stop, step, position] = other.counters.as_slice() else {
                return None;
            };
            if position != next || stop >= 0 && position >= stop || !is_own(heap, id) {
                return None;
            }
            let item = next_of_plain(heap, source)?;
            let after = next.saturating_add(step);
            let after = if stop >= 0 { after.min(stop) } else { after };
            if let IterObj::Other(other) = heap.iter_mut(id) {
                other
                    .counters
                    .copy_from_slice(&[after, stop, step, position + 1]);
            }
            Some(item)
        }
        _ => next_of_plain(heap, id.value()),
    }
}

/// Whether an iterator acts for the running domain anyhow.
fn is_own(heap: &Heap, id: IterId) -> bool {
    let owner = heap.payer(id.value());
    owner == heap.domain || owner == DomainId::ROOT
}

/// As `next_plainly`, of an iterator that draws from no other.
fn next_of_plain(heap: &mut Heap, iterator: Value) -> Option<Value> {
    let id = iterator.as_iter()?;
    if !is_own(heap, id) {
        return None;
    }
    match heap.iter_mut(id) {
        IterObj::Other(other) => match (other.tag, other.values.as_mut_slice()) {
            (tag::COUNT, [number, step]) => {
                let now = *number;
                let next = now.as_small_int()?.checked_add(step.as_small_int()?)?;
                *number = Value::try_small_int(next)?;
                Some(now)
            }
            (tag::REPEAT, [item]) => {
                let left = other.counters.first_mut()?;
                if *left > 0 {
                    *left -= 1;
                } else if *left == 0 {
                    return None;
                }
                Some(*item)
            }
            _ => None,
        },
        IterObj::Range(..) | IterObj::List(..) | IterObj::Tuple(..) | IterObj::Str(..) => {
            match heap.iter_next_leaf(id) {
                Ok(LeafNext::Item(item)) => Some(item),
                _ => None,
            }
        }
        _ => None,
    }
}

impl Vm {
    pub(crate) fn other(&self, id: IterId) -> Option<&OtherIter> {
        match self.heap.iter(id) {
            IterObj::Other(other) => Some(other),
            _ => None,
        }
    }

    pub(crate) fn other_mut(&mut self, id: IterId) -> Option<&mut OtherIter> {
        match self.heap.iter_mut(id) {
            IterObj::Other(other) => Some(other),
            _ => None,
        }
    }

    /// A kept value; unset when the iterator has ended meanwhile.
    fn kept(&self, id: IterId, index: usize) -> Value {
        self.other(id)
            .and_then(|o| o.values.get(index).copied())
            .unwrap_or(Value::UNDEF)
    }

    fn set_kept(&mut self, id: IterId, index: usize, value: Value) {
        if let Some(place) = self.other_mut(id).and_then(|o| o.values.get_mut(index)) {
            *place = value;
        }
    }

    fn counter(&self, id: IterId, index: usize) -> i64 {
        self.other(id)
            .and_then(|o| o.counters.get(index).copied())
            .unwrap_or(0)
    }

    fn set_counter(&mut self, id: IterId, index: usize, value: i64) {
        if let Some(place) = self.other_mut(id).and_then(|o| o.counters.get_mut(index)) {
            *place = value;
        }
    }

    pub(crate) fn advance_other(&mut self, id: IterId) -> R<Option<Value>> {
        let Some(tag) = self.other(id).map(|o| o.tag) else {
            return Ok(None);
        };
        match tag {
            tag::COUNT => self.advance_count(id),
            tag::CYCLE => self.advance_cycle(id),
            tag::REPEAT => {
                let left = self.counter(id, 0);
                if left == 0 {
                    return Ok(None);
                }
                if left > 0 {
                    self.set_counter(id, 0, left - 1);
                }
                Ok(self.kept(id, 0).set())
            }
            tag::ACCUMULATE => self.advance_accumulate(id),
            tag::BATCHED => self.advance_batched(id),
            tag::CHAIN => self.advance_chain(id),
            tag::COMBINATIONS => self.advance_combinations(id, false),
            tag::COMBINATIONS_REPEATING => self.advance_combinations(id, true),
            tag::PERMUTATIONS => self.advance_permutations(id),
            tag::PRODUCT => self.advance_product(id),
            tag::COMPRESS => self.advance_compress(id),
            tag::DROPWHILE => self.advance_dropwhile(id),
            tag::FILTERFALSE => self.advance_filterfalse(id),
            tag::TAKEWHILE => self.advance_takewhile(id),
            tag::STARMAP => self.advance_starmap(id),
            tag::ISLICE => self.advance_islice(id),
            tag::PAIRWISE => self.advance_pairwise(id),
            tag::ZIP_LONGEST => self.advance_zip_longest(id),
            tag::GROUPBY => self.advance_groupby(id),
            tag::GROUPER => self.advance_grouper(id),
            tag::TEE => self.advance_tee(id),
            tag::DEQUE => self.advance_deque(id, false),
            tag::DEQUE_REVERSE => self.advance_deque(id, true),
            _ => Ok(None),
        }
    }

    pub(crate) fn other_length_hint(&mut self, id: IterId) -> R<Option<Value>> {
        let Some(tag) = self.other(id).map(|o| o.tag) else {
            return Ok(None);
        };
        let left = match tag {
            tag::REPEAT if self.counter(id, 0) < 0 => {
                return Err(self.heap.type_error("len() of unsized object"));
            }
            tag::REPEAT => self.counter(id, 0),
            tag::DEQUE | tag::DEQUE_REVERSE => self.counter(id, 2),
            _ => return Ok(None),
        };
        Ok(Some(self.heap.new_int(left)))
    }

    fn advance_count(&mut self, id: IterId) -> R<Option<Value>> {
        let (number, step) = (self.kept(id, 0), self.kept(id, 1));
        let next = if self.heap.exact_int(number) == Some(number)
            && self.heap.exact_int(step) == Some(step)
        {
            self.heap.int_binary(int::IntOp::Add, number, step)?
        } else {
            self.binary(BinOp::Add, number, step)?
        };
        self.set_kept(id, 0, next);
        Ok(Some(number))
    }

    fn advance_cycle(&mut self, id: IterId) -> R<Option<Value>> {
        let Some(saved) = self.kept(id, 1).as_list() else {
            return Ok(None);
        };
        if let Some(iterator) = self.kept(id, 0).set() {
            if let Some(item) = self.next(iterator)? {
                self.heap.list_push(saved, item)?;
                return Ok(Some(item));
            }
            self.set_kept(id, 0, Value::UNDEF);
        }
        let index = self.counter(id, 0);
        let Some(&item) = self
            .heap
            .list(saved)
            .get(usize::try_from(index).unwrap_or(0))
        else {
            return Ok(None);
        };
        let len = self.heap.list(saved).len() as i64;
        self.set_counter(id, 0, if index + 1 >= len { 0 } else { index + 1 });
        Ok(Some(item))
    }

    fn advance_accumulate(&mut self, id: IterId) -> R<Option<Value>> {
        if self.counter(id, 0) == 1 {
            self.set_counter(id, 0, 0);
            return Ok(self.kept(id, 2).set());
        }
        let (iterator, function) = (self.kept(id, 0), self.kept(id, 1));
        let Some(item) = self.next(iterator)? else {
            return Ok(None);
        };
        self.heap.keep(item);
        let total = match self.kept(id, 2).set() {
            None => item,
            Some(total) if function.is_none() => self.binary(BinOp::Add, total, item)?,
            Some(total) => {
                self.heap.keep(total);
                self.call(function, &[total, item])?
            }
        };
        self.set_kept(id, 2, total);
        Ok(Some(total))
    }

    fn advance_batched(&mut self, id: IterId) -> R<Option<Value>> {
        let Some(iterator) = self.kept(id, 0).set() else {
            return Ok(None);
        };
        let size = usize::try_from(self.counter(id, 0)).unwrap_or(0);
        let mut items = Vec::new();
        while items.len() < size {
            match self.next(iterator)? {
                Some(item) => {
                    self.heap.make_place(&items)?;
                    items.push(self.heap.keep(item));
                }
                None => break,
            }
            self.heap.charge(1)?;
        }
        if items.len() < size {
            let strict = self.counter(id, 1) == 1;
            self.finish(id);
            if items.is_empty() {
                return Ok(None);
            }
            if strict {
                return Err(self.heap.value_error("batched(): incomplete batch"));
            }
        }
        Ok(Some(self.heap.new_tuple_vec(items)))
    }

    fn advance_chain(&mut self, id: IterId) -> R<Option<Value>> {
        let mark = self.nursery_mark();
        loop {
            // What the chain works on is kept by itself.
            self.release_to(mark, Value::NONE);
            if let Some(active) = self.kept(id, 1).set() {
                if let Some(item) = self.next(active)? {
                    return Ok(Some(item));
                }
                self.set_kept(id, 1, Value::UNDEF);
            }
            let Some(source) = self.kept(id, 0).set() else {
                return Ok(None);
            };
            self.heap.charge(1)?;
            let iterable = match self.next(source) {
                Ok(Some(iterable)) => self.heap.keep(iterable),
                Ok(None) => {
                    self.finish(id);
                    return Ok(None);
                }
                Err(raised) => {
                    self.finish(id);
                    return Err(raised);
                }
            };
            match self.iter(iterable) {
                Ok(active) => self.set_kept(id, 1, active),
                Err(raised) => {
                    self.finish(id);
                    return Err(raised);
                }
            }
        }
    }

    /// The items of the pool at some of the counters.
    fn picked(&mut self, id: IterId, first: usize, count: usize) -> R<Option<Value>> {
        self.heap.charge(count / 8)?;
        let Some(other) = self.other(id) else {
            return Ok(None);
        };
        let items: Vec<Value> = other
            .counters
            .iter()
            .skip(first)
            .take(count)
            .filter_map(|&i| other.values.get(usize::try_from(i).ok()?).copied())
            .collect();
        Ok(Some(self.heap.new_tuple_vec(items)))
    }

    fn advance_combinations(&mut self, id: IterId, repeating: bool) -> R<Option<Value>> {
        let size = usize::try_from(self.counter(id, 0)).unwrap_or(0);
        let Some(other) = self.other_mut(id) else {
            return Ok(None);
        };
        let n = other.values.len() as i64;
        let Some(state) = other.counters.get_mut(1) else {
            return Ok(None);
        };
        if *state == 0 {
            *state = 1;
            return self.picked(id, 2, size);
        }
        let Some(indexes) = other.counters.get_mut(2..2 + size) else {
            return Ok(None);
        };
        // The last index that can still grow does, and those behind it follow.
        let limit = |i: usize| {
            if repeating {
                n - 1
            } else {
                i as i64 + n - size as i64
            }
        };
        let Some(place) = (0..size)
            .rev()
            .find(|&i| indexes.get(i).is_some_and(|&x| x != limit(i)))
        else {
            self.finish(id);
            return Ok(None);
        };
        let mut next = indexes.get(place).copied().unwrap_or(0) + 1;
        for index in indexes.iter_mut().skip(place) {
            *index = next;
            if !repeating {
                next += 1;
            }
        }
        self.picked(id, 2, size)
    }

    fn advance_permutations(&mut self, id: IterId) -> R<Option<Value>> {
        let size = usize::try_from(self.counter(id, 0)).unwrap_or(0);
        let Some(other) = self.other_mut(id) else {
            return Ok(None);
        };
        let n = other.values.len();
        let Some(state) = other.counters.get_mut(1) else {
            return Ok(None);
        };
        if *state == 0 {
            *state = 1;
            return self.picked(id, 2, size);
        }
        let Some((indexes, cycles)) = other
            .counters
            .get_mut(2..)
            .and_then(|c| c.split_at_mut_checked(n))
        else {
            return Ok(None);
        };
        for i in (0..size).rev() {
            let Some(cycle) = cycles.get_mut(i) else {
                return Ok(None);
            };
            *cycle -= 1;
            if *cycle == 0 {
                // This place has had all its items: restore the order behind it and go one left.
                *cycle = (n - i) as i64;
                if let Some(tail) = indexes.get_mut(i..) {
                    tail.rotate_left(1);
                }
            } else {
                let j = n.saturating_sub(usize::try_from(*cycle).unwrap_or(0));
                if i < indexes.len() && j < indexes.len() {
                    indexes.swap(i, j);
                }
                self.heap.charge(n / 16)?;
                return self.picked(id, 2, size);
            }
        }
        self.finish(id);
        Ok(None)
    }

    fn advance_product(&mut self, id: IterId) -> R<Option<Value>> {
        let pools = usize::try_from(self.counter(id, 0)).unwrap_or(0);
        let Some(other) = self.other_mut(id) else {
            return Ok(None);
        };
        let Some((head, indexes)) = other.counters.split_at_mut_checked(2 + 2 * pools) else {
            return Ok(None);
        };
        if head.get(1) == Some(&0) {
            if let Some(state) = head.get_mut(1) {
                *state = 1;
            }
            let empty = (0..pools).any(|p| head.get(2 + 2 * p) >= head.get(3 + 2 * p));
            if empty {
                self.finish(id);
                return Ok(None);
            }
            return self.picked(id, 2 + 2 * pools, pools);
        }
        // An odometer: the rightmost pool turns fastest.
        for p in (0..pools).rev() {
            let (Some(&start), Some(&end)) = (head.get(2 + 2 * p), head.get(3 + 2 * p)) else {
                return Ok(None);
            };
            let Some(index) = indexes.get_mut(p) else {
                return Ok(None);
            };
            *index += 1;
            if *index < end {
                return self.picked(id, 2 + 2 * pools, pools);
            }
            *index = start;
        }
        self.finish(id);
        Ok(None)
    }

    fn advance_compress(&mut self, id: IterId) -> R<Option<Value>> {
        let (data, selectors) = (self.kept(id, 0), self.kept(id, 1));
        loop {
            let Some(item) = self.next(data)? else {
                return Ok(None);
            };
            self.heap.keep(item);
            let Some(selector) = self.next(selectors)? else {
                return Ok(None);
            };
            if self.truth(selector)? {
                return Ok(Some(item));
            }
            self.heap.charge(1)?;
        }
    }

    fn advance_dropwhile(&mut self, id: IterId) -> R<Option<Value>> {
        let (predicate, iterator) = (self.kept(id, 0), self.kept(id, 1));
        let mark = self.nursery_mark();
        loop {
            let Some(item) = self.next(iterator)? else {
                return Ok(None);
            };
            if self.counter(id, 0) == 1 {
                return Ok(Some(item));
            }
            self.heap.keep(item);
            let answer = self.call(predicate, &[item])?;
            if !self.truth(answer)? {
                self.set_counter(id, 0, 1);
                return Ok(Some(item));
            }
            self.heap.charge(1)?;
            self.release_to(mark, Value::NONE);
        }
    }

    fn advance_filterfalse(&mut self, id: IterId) -> R<Option<Value>> {
        let (predicate, iterator) = (self.kept(id, 0), self.kept(id, 1));
        let mark = self.nursery_mark();
        while let Some(item) = self.next(iterator)? {
            self.heap.keep(item);
            if !self.passes(predicate, item)? {
                return Ok(Some(item));
            }
            self.heap.charge(1)?;
            self.release_to(mark, Value::NONE);
        }
        Ok(None)
    }

    fn advance_takewhile(&mut self, id: IterId) -> R<Option<Value>> {
        let (predicate, iterator) = (self.kept(id, 0), self.kept(id, 1));
        let Some(item) = self.next(iterator)? else {
            return Ok(None);
        };
        self.heap.keep(item);
        let answer = self.call(predicate, &[item])?;
        if self.truth(answer)? {
            return Ok(Some(item));
        }
        self.finish(id);
        Ok(None)
    }

    fn advance_starmap(&mut self, id: IterId) -> R<Option<Value>> {
        let (function, iterator) = (self.kept(id, 0), self.kept(id, 1));
        let Some(item) = self.next(iterator)? else {
            return Ok(None);
        };
        self.heap.keep(item);
        let args = self.collect_items(item)?;
        self.call(function, &args).map(Some)
    }

    fn advance_islice(&mut self, id: IterId) -> R<Option<Value>> {
        let iterator = self.kept(id, 0);
        let mark = self.nursery_mark();
        let stop = self.counter(id, 1);
        while self.counter(id, 3) < self.counter(id, 0) {
            if self.next(iterator)?.is_none() {
                return Ok(None);
            }
            let position = self.counter(id, 3);
            self.set_counter(id, 3, position + 1);
            self.heap.charge(1)?;
            self.release_to(mark, Value::NONE);
        }
        if self.other(id).is_none() {
            return Ok(None);
        }
        if stop >= 0 && self.counter(id, 3) >= stop {
            self.finish(id);
            return Ok(None);
        }
        let Some(item) = self.next(iterator)? else {
            return Ok(None);
        };
        let (next, step, position) = (
            self.counter(id, 0),
            self.counter(id, 2),
            self.counter(id, 3),
        );
        self.set_counter(id, 3, position + 1);
        let after = next.saturating_add(step);
        self.set_counter(id, 0, if stop >= 0 { after.min(stop) } else { after });
        Ok(Some(item))
    }

    fn advance_pairwise(&mut self, id: IterId) -> R<Option<Value>> {
        let iterator = self.kept(id, 0);
        if self.kept(id, 1).is_undef() {
            match self.next(iterator)? {
                Some(first) => self.set_kept(id, 1, first),
                None => {
                    self.finish(id);
                    return Ok(None);
                }
            }
        }
        let old = self.kept(id, 1);
        self.heap.keep(old);
        let Some(new) = self.next(iterator)? else {
            self.finish(id);
            return Ok(None);
        };
        self.set_kept(id, 1, new);
        Ok(Some(self.heap.new_tuple(&[old, new])))
    }

    fn advance_zip_longest(&mut self, id: IterId) -> R<Option<Value>> {
        let Some(other) = self.other(id) else {
            return Ok(None);
        };
        let count = other.values.len().saturating_sub(1);
        if count == 0 || self.counter(id, 0) == 0 {
            return Ok(None);
        }
        let mut items = Vec::with_capacity(count);
        for i in 1..=count {
            let fill = self.kept(id, 0);
            let item = match self.kept(id, i).set() {
                None => fill,
                Some(iterator) => match self.next(iterator) {
                    Ok(Some(item)) => self.heap.keep(item),
                    Ok(None) => {
                        let running = self.counter(id, 0) - 1;
                        self.set_counter(id, 0, running);
                        if running <= 0 {
                            return Ok(None);
                        }
                        self.set_kept(id, i, Value::UNDEF);
                        fill
                    }
                    Err(raised) => {
                        self.set_counter(id, 0, 0);
                        return Err(raised);
                    }
                },
            };
            items.push(item);
        }
        Ok(Some(self.heap.new_tuple_vec(items)))
    }

    /// Takes the next item of a groupby's source; false at the end.
    fn groupby_step(&mut self, id: IterId) -> R<bool> {
        let (iterator, function) = (self.kept(id, 0), self.kept(id, 1));
        if iterator.is_undef() {
            return Ok(false);
        }
        let Some(item) = self.next(iterator)? else {
            return Ok(false);
        };
        self.heap.keep(item);
        let key = if function.is_none() {
            item
        } else {
            self.call(function, &[item])?
        };
        self.set_kept(id, 4, item);
        self.set_kept(id, 3, key);
        Ok(true)
    }

    fn advance_groupby(&mut self, id: IterId) -> R<Option<Value>> {
        self.set_kept(id, 5, Value::UNDEF);
        let mark = self.nursery_mark();
        // Skip the rest of the group before.
        loop {
            let (target, current) = (self.kept(id, 2), self.kept(id, 3));
            if !current.is_undef() {
                if target.is_undef() {
                    break;
                }
                self.heap.keep(target);
                self.heap.keep(current);
                if target != current && !self.eq(target, current)? {
                    break;
                }
            }
            if !self.groupby_step(id)? {
                return Ok(None);
            }
            self.heap.charge(1)?;
            self.release_to(mark, Value::NONE);
        }
        let key = self.kept(id, 3);
        self.set_kept(id, 2, key);
        let group = self.new_other_iter(
            ids::IT_GROUPER,
            tag::GROUPER,
            vec![id.value(), key],
            Vec::new(),
        );
        self.set_kept(id, 5, group);
        Ok(Some(self.heap.new_tuple(&[key, group])))
    }

    fn advance_grouper(&mut self, id: IterId) -> R<Option<Value>> {
        let Some(parent) = self.kept(id, 0).as_iter() else {
            return Ok(None);
        };
        if self.kept(parent, 5) != id.value() {
            return Ok(None);
        }
        if self.kept(parent, 4).is_undef() && !self.groupby_step(parent)? {
            return Ok(None);
        }
        let (target, current) = (self.kept(id, 1), self.kept(parent, 3));
        self.heap.keep(target);
        self.heap.keep(current);
        if target != current && !self.eq(target, current)? {
            return Ok(None);
        }
        let item = self.kept(parent, 4);
        self.set_kept(parent, 4, Value::UNDEF);
        Ok(item.set())
    }

    fn advance_tee(&mut self, id: IterId) -> R<Option<Value>> {
        let Some(mut chunk) = self.kept(id, 0).as_list() else {
            return Ok(None);
        };
        let mut index = usize::try_from(self.counter(id, 0)).unwrap_or(0);
        if index >= TEE_ITEMS {
            let next = match self.heap.list(chunk).get(1).and_then(|v| v.as_list()) {
                Some(next) => next,
                None => {
                    let source = self
                        .heap
                        .list(chunk)
                        .first()
                        .copied()
                        .unwrap_or(Value::NONE);
                    let made = self.heap.new_list(vec![source, Value::NONE, Value::FALSE]);
                    if let Some(place) = self.heap.list_mut(chunk).get_mut(1) {
                        *place = made;
                    }
                    let Some(made) = made.as_list() else {
                        return Ok(None);
                    };
                    made
                }
            };
            chunk = next;
            index = 0;
            self.set_kept(id, 0, chunk.value());
            self.set_counter(id, 0, 0);
        }
        if let Some(&item) = self.heap.list(chunk).get(TEE_HEAD + index) {
            self.set_counter(id, 0, index as i64 + 1);
            return Ok(Some(item));
        }
        let items = self.heap.list(chunk);
        let (source, busy) = (
            items.first().copied().unwrap_or(Value::NONE),
            items.get(2).copied(),
        );
        if busy == Some(Value::TRUE) {
            return Err(self.heap.runtime_error("cannot re-enter the tee iterator"));
        }
        self.set_busy(chunk, true);
        let item = self.next(source);
        self.set_busy(chunk, false);
        let Some(item) = item? else { return Ok(None) };
        self.heap.list_push(chunk, item)?;
        self.set_counter(id, 0, index as i64 + 1);
        Ok(Some(item))
    }

    fn set_busy(&mut self, chunk: ListId, busy: bool) {
        if let Some(place) = self.heap.list_mut(chunk).get_mut(2) {
            *place = Value::bool(busy);
        }
    }

    fn advance_deque(&mut self, id: IterId, reverse: bool) -> R<Option<Value>> {
        let deque = self.kept(id, 0);
        let (index, version, left) = (
            self.counter(id, 0),
            self.counter(id, 1),
            self.counter(id, 2),
        );
        let Some(object) = self.heap.library(deque) else {
            return Ok(None);
        };
        if object.numbers.get(1).copied().unwrap_or(0) as i64 != version {
            self.set_counter(id, 2, 0);
            return Err(self.heap.runtime_error("deque mutated during iteration"));
        }
        if left <= 0 {
            return Ok(None);
        }
        let place = usize::try_from(index).unwrap_or(usize::MAX);
        let place = if reverse {
            object.queue.len().checked_sub(1 + place)
        } else {
            Some(place)
        };
        let Some(item) = place.and_then(|p| object.queue.get(p).copied()) else {
            return Ok(None);
        };
        self.set_counter(id, 0, index + 1);
        self.set_counter(id, 2, left - 1);
        Ok(Some(item))
    }
}
