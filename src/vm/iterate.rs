//! Advancing the native iterators that need the machine.
//!
//! Iterators that run no Python code advance in `Heap::iter_next_leaf`. Those here call back: they
//! drive other iterators, functions and `__getitem__`. Each of them acts for the domain that made
//! it (the payer of its object), whoever asks for the next item, and takes its state out of the
//! object anew after every callback, because guest code may have advanced the same iterator.
//!
//! The algorithms of `itertools` and `deque` share the form `IterObj::Other`: a tag that says which
//! one, kept values and counters. They are in `iterate::itertools`.

pub(crate) mod itertools;
pub(crate) mod portion;

use super::Vm;
use super::leaf::index_leaf;
use crate::object::intern::sym;
use crate::object::iter::{IterObj, LeafNext, OtherIter};
use crate::object::*;

/// The iterators that `zip` and `map` draw from, seldom more than a few.
type Sources = smallvec::SmallVec<[Value; 4]>;

impl Vm {
    /// Advances a native iterator of any form.
    pub(crate) fn iter_advance(&mut self, id: IterId) -> R<Option<Value>> {
        match self.heap.iter_next_leaf(id)? {
            LeafNext::Item(item) => Ok(Some(item)),
            LeafNext::End => Ok(None),
            LeafNext::NeedsMachine => {
                // Iterators over iterators over iterators recurse in Rust: the common depth bounds them.
                if !self.heap.meter.enter() {
                    return Err(self.heap.recursion_error(""));
                }
                let result = self.iter_next_full(id);
                self.heap.meter.leave();
                result
            }
        }
    }

    /// Advances a native iterator that may run Python code. Everything endless charges fuel here,
    /// once per item, and in loops that skip items. The caller counts the depth.
    pub(crate) fn iter_next_full(&mut self, id: IterId) -> R<Option<Value>> {
        self.heap.charge(1)?;
        let owner = self.heap.payer(id.value());
        let result = if owner == self.heap.domain {
            self.in_native(|vm| vm.advance(id))
        } else {
            self.check_crossing(owner)?;
            self.in_native(|vm| {
                vm.acting_for(owner, |vm| {
                    vm.heap.charge(1)?;
                    vm.advance(id)
                })
            })
        };
        // What a function raises inside of `map` and its like ends the iteration, as if they had: a
        // known idiom is `map(next, iterators)`.
        match result {
            Err(_) if self.heap.catch(ids::STOP_ITERATION).is_some() => Ok(None),
            result => result,
        }
    }

    fn advance(&mut self, id: IterId) -> R<Option<Value>> {
        match self.heap.iter(id) {
            IterObj::Done(_) => Ok(None),
            IterObj::Call(function, sentinel) => {
                let (function, sentinel) = (*function, *sentinel);
                self.advance_call(id, function, sentinel)
            }
            IterObj::Sequence(object, index) => {
                let (object, index) = (*object, *index);
                self.advance_sequence(id, object, index, 1)
            }
            IterObj::SequenceReverse(object, index) => {
                let (object, index) = (*object, *index);
                if index < 0 {
                    self.finish(id);
                    return Ok(None);
                }
                self.advance_sequence(id, object, index, -1)
            }
            IterObj::Enumerate(iterator, number) => {
                let (iterator, number) = (*iterator, *number);
                self.advance_enumerate(id, iterator, number)
            }
            IterObj::Zip(iterators, strict) => {
                let (iterators, strict) = (Sources::from_slice(iterators), *strict);
                self.advance_zip(&iterators, strict)
            }
            IterObj::Map(function, iterators) => {
                let (function, iterators) = (*function, Sources::from_slice(iterators));
                self.advance_map(function, &iterators)
            }
            IterObj::Filter(function, iterator) => {
                let (function, iterator) = (*function, *iterator);
                self.advance_filter(function, iterator)
            }
            IterObj::LongRange(next, left, step) => {
                let (next, left, step) = (*next, *left, *step);
                self.advance_long_range(id, next, left, step)
            }
            IterObj::Other(_) => self.advance_other(id),
            _ => match self.heap.iter_next_leaf(id)? {
                LeafNext::Item(item) => Ok(Some(item)),
                LeafNext::End | LeafNext::NeedsMachine => Ok(None),
            },
        }
    }

    /// The iterator has ended and lets go of what it held.
    pub(crate) fn finish(&mut self, id: IterId) {
        let class = self.heap.iter_class(id);
        *self.heap.iter_mut(id) = IterObj::Done(class);
    }

    fn advance_call(&mut self, id: IterId, function: Value, sentinel: Value) -> R<Option<Value>> {
        let item = match self.call(function, &[]) {
            Ok(item) => self.heap.keep(item),
            Err(raised) => {
                if self.heap.catch(ids::STOP_ITERATION).is_some() {
                    self.finish(id);
                    return Ok(None);
                }
                return Err(raised);
            }
        };
        if sentinel == item || self.eq(sentinel, item)? {
            self.finish(id);
            return Ok(None);
        }
        Ok(Some(item))
    }

    fn advance_sequence(
        &mut self,
        id: IterId,
        object: Value,
        index: i64,
        step: i64,
    ) -> R<Option<Value>> {
        let Some(number) = Value::try_small_int(index) else {
            return Err(self.heap.overflow_error("iter index too large"));
        };
        let is_plain = matches!(object.kind(), Some(Kind::Str | Kind::Tuple | Kind::Bytes));
        let found = if is_plain && let Some(item) = index_leaf(&mut self.heap, object, number) {
            Ok(item)
        } else {
            self.get_item(object, number)
        };
        match found {
            Ok(item) => {
                if let IterObj::Sequence(_, i) | IterObj::SequenceReverse(_, i) =
                    self.heap.iter_mut(id)
                {
                    *i = index + step;
                }
                Ok(Some(item))
            }
            Err(raised) => {
                if self.heap.catch(ids::INDEX_ERROR).is_some()
                    || self.heap.catch(ids::STOP_ITERATION).is_some()
                {
                    self.finish(id);
                    return Ok(None);
                }
                Err(raised)
            }
        }
    }

    fn advance_enumerate(
        &mut self,
        id: IterId,
        iterator: Value,
        number: Value,
    ) -> R<Option<Value>> {
        let Some(item) = self.next(iterator)? else {
            return Ok(None);
        };
        let next = self
            .heap
            .int_binary(int::IntOp::Add, number, Value::small_int(1))?;
        if let IterObj::Enumerate(_, n) = self.heap.iter_mut(id) {
            *n = next;
        }
        Ok(Some(self.heap.new_tuple(&[number, item])))
    }

    fn advance_zip(&mut self, iterators: &[Value], strict: bool) -> R<Option<Value>> {
        if iterators.is_empty() {
            return Ok(None);
        }
        let mut items = Vec::with_capacity(iterators.len());
        for (i, &iterator) in iterators.iter().enumerate() {
            match self.next(iterator)? {
                Some(item) => items.push(self.heap.keep(item)),
                None if !strict => return Ok(None),
                None if i > 0 => return Err(self.zip_length_error(i, "shorter")),
                None => {
                    for (j, &other) in iterators.iter().enumerate().skip(1) {
                        if self.next(other)?.is_some() {
                            return Err(self.zip_length_error(j, "longer"));
                        }
                    }
                    return Ok(None);
                }
            }
        }
        Ok(Some(self.heap.new_tuple_vec(items)))
    }

    fn zip_length_error(&mut self, index: usize, relation: &str) -> Raised {
        let range = if index == 1 { " " } else { "s 1-" };
        self.heap.value_error(&format!(
            "zip() argument {} is {relation} than argument{range}{index}",
            index + 1
        ))
    }

    fn advance_map(&mut self, function: Value, iterators: &[Value]) -> R<Option<Value>> {
        if let [iterator] = iterators {
            let Some(item) = self.next(*iterator)? else {
                return Ok(None);
            };
            self.heap.keep(item);
            return self.call(function, &[item]).map(Some);
        }
        let mut items = Vec::with_capacity(iterators.len());
        for &iterator in iterators {
            match self.next(iterator)? {
                Some(item) => items.push(self.heap.keep(item)),
                None => return Ok(None),
            }
        }
        self.call(function, &items).map(Some)
    }

    fn advance_filter(&mut self, function: Value, iterator: Value) -> R<Option<Value>> {
        let mark = self.nursery_mark();
        while let Some(item) = self.next(iterator)? {
            self.heap.keep(item);
            if self.passes(function, item)? {
                return Ok(Some(item));
            }
            self.heap.charge(1)?;
            self.release_to(mark, Value::NONE);
        }
        Ok(None)
    }

    /// Whether a predicate (or, for `None` and `bool`, the item itself) says yes.
    pub(crate) fn passes(&mut self, function: Value, item: Value) -> R<bool> {
        if function.is_none() || function == ids::BOOL.value() {
            return self.truth(item);
        }
        let answer = self.call(function, &[item])?;
        self.truth(answer)
    }

    fn advance_long_range(
        &mut self,
        id: IterId,
        next: Value,
        left: Value,
        step: Value,
    ) -> R<Option<Value>> {
        if self
            .heap
            .to_int(left)
            .is_none_or(|n| n.is_zero() || n.is_negative())
        {
            self.finish(id);
            return Ok(None);
        }
        let after = self.heap.int_binary(int::IntOp::Add, next, step)?;
        let fewer = self
            .heap
            .int_binary(int::IntOp::Sub, left, Value::small_int(1))?;
        *self.heap.iter_mut(id) = IterObj::LongRange(after, fewer, step);
        Ok(Some(next))
    }

    /// A new iterator of the form `Other`.
    pub(crate) fn new_other_iter(
        &mut self,
        class: ClassId,
        tag: u32,
        values: Vec<Value>,
        counters: Vec<i64>,
    ) -> Value {
        self.heap
            .alloc_iter(IterObj::Other(Box::new(OtherIter {
                class,
                tag,
                values,
                counters,
            })))
            .value()
    }

    /// How many items are left, when the iterator knows.
    pub(crate) fn iter_length_hint(&mut self, id: IterId) -> R<Option<Value>> {
        let left = match self.heap.iter(id) {
            IterObj::Done(_) => 0,
            IterObj::List(list, index) => self.heap.list(*list).len().saturating_sub(*index),
            IterObj::ListReverse(list, left) => {
                // A list that has shrunk below the place ends the iteration.
                if *left > self.heap.list(*list).len() {
                    0
                } else {
                    *left
                }
            }
            IterObj::Tuple(tuple, index) => self.heap.tuple(*tuple).len().saturating_sub(*index),
            IterObj::Str(text, index) => self.heap.str_view(*text).len().saturating_sub(*index),
            IterObj::Bytes(bytes, index) => self
                .heap
                .bytes_obj(*bytes)
                .data
                .len()
                .saturating_sub(*index),
            IterObj::ByteArray(bytes, index) => self
                .heap
                .bytearray(*bytes)
                .data
                .len()
                .saturating_sub(*index),
            IterObj::Range(next, stop, step) => {
                let n = iter::small_range_len(*next, *stop, *step);
                return Ok(Some(self.heap.new_i128(n)));
            }
            IterObj::LongRange(_, left, _) => return Ok(Some(*left)),
            IterObj::Dict(dict, index, _, len) => {
                let object = self.heap.dict(*dict);
                if object.len() != *len {
                    0
                } else {
                    object
                        .entries()
                        .iter()
                        .skip(*index)
                        .filter(|e| !e.key.is_undef())
                        .count()
                }
            }
            IterObj::DictReverse(dict, left, _, len) => {
                let object = self.heap.dict(*dict);
                if object.len() != *len {
                    0
                } else {
                    object
                        .entries()
                        .iter()
                        .take(*left)
                        .filter(|e| !e.key.is_undef())
                        .count()
                }
            }
            IterObj::Set(set, index, len) => match self.heap.to_set_obj(*set) {
                Some(object) if object.table.len() == *len => (*index..object.table.n_slots())
                    .filter(|&i| object.table.get(i).is_some())
                    .count(),
                _ => 0,
            },
            IterObj::Sequence(object, index) => {
                let (object, index) = (*object, *index);
                if self.special(object, sym::LEN).is_none() {
                    return Ok(None);
                }
                self.len(object)?
                    .saturating_sub(usize::try_from(index).unwrap_or(0))
            }
            IterObj::SequenceReverse(object, index) => {
                let (object, index) = (*object, *index);
                let left = usize::try_from(index + 1).unwrap_or(0);
                if self.special(object, sym::LEN).is_none() || self.len(object)? < left {
                    0
                } else {
                    left
                }
            }
            IterObj::Other(_) => return self.other_length_hint(id),
            IterObj::Call(..)
            | IterObj::Enumerate(..)
            | IterObj::Zip(..)
            | IterObj::Map(..)
            | IterObj::Filter(..) => {
                return Ok(None);
            }
        };
        Ok(Some(self.heap.new_usize(left)))
    }
}
