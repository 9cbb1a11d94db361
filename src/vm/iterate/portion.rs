//! Portions of what a generator yields, for natives that want many items.
//!
//! A native that asks a generator for one item after the other starts a run of the loop for each.
//! Here the generator's frame gets a list instead: where it yields, the item goes into the list and
//! the frame goes on at once. Nobody must be able to tell, so an item goes there only when what the
//! native does with it runs no code and can't fail; any other is yielded as usual and ends the portion.

use crate::object::generator::{GenKind, GenState};
use crate::object::*;
use crate::vm::Vm;
use crate::vm::frame::FrameKind;

/// Which items a native takes in portions.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub(crate) enum Wanted {
    /// All: they are collected in a list.
    Everything,
    /// Numbers, to be added up or compared with numbers.
    Numbers,
    /// As long as they are true.
    True,
    /// As long as they are false.
    False,
}

/// Items of a portion that isn't a collection.
const PORTION: usize = 128;

/// The truth of a value that says it without running code.
#[inline]
pub(crate) fn plain_truth(value: Value) -> Option<bool> {
    match value {
        Value::NONE => Some(false),
        _ => (value.as_bool()).or(value.as_small_int().map(|i| i != 0)),
    }
}

/// Takes a yielded item into the list of a frame that fills one, if `wanted` (as the frame has it)
/// allows it.
#[inline]
pub(crate) fn take_item(heap: &mut Heap, list: ListId, wanted: u8, item: Value) -> bool {
    let is_taken = match wanted {
        w if w == Wanted::Everything as u8 => {
            if heap.list_push(list, item).is_err() {
                // The native meets the same end.
                heap.pending = Value::UNDEF;
                return false;
            }
            return true;
        }
        w if w == Wanted::Numbers as u8 => {
            item.is_small_int() || item.is_float() || item.as_bool().is_some()
        }
        w if w == Wanted::True as u8 => plain_truth(item) == Some(true),
        _ => plain_truth(item) == Some(false),
    };
    is_taken && heap.list(list).len() < PORTION && heap.list_push(list, item).is_ok()
}

/// The items of an iterator, in portions if it is a generator.
pub(crate) struct Portions {
    iterator: Value,
    /// What is there of the current portion.
    list: Option<ListId>,
    at: usize,
}

impl Portions {
    /// Passes what is left of the current portion to `take` as long as that answers true; of what a
    /// list, tuple or range holds, as many items as a portion has.
    #[inline]
    pub(crate) fn take_while(&mut self, heap: &mut Heap, mut take: impl FnMut(Value) -> bool) {
        let Some(list) = self.list else {
            heap.iter_take_while(self.iterator, PORTION, take);
            return;
        };
        let rest = heap.list(list).get(self.at..).unwrap_or(&[]);
        self.at += rest.iter().take_while(|&&item| take(item)).count();
    }
}

impl Vm {
    /// Whether the generator can be made to fill a list of the acting domain.
    fn fillable(&self, iterator: Value) -> Option<GenId> {
        let g = iterator.as_gen()?;
        let object = self.heap.gener(g);
        let is_ready = matches!(object.state, GenState::Suspended | GenState::Created);
        (is_ready && object.kind == GenKind::Generator && object.domain == self.heap.domain)
            .then_some(g)
    }

    /// Runs a generator until it yields an item that isn't taken into the list, or to its end.
    fn fill(&mut self, g: GenId, list: ListId, wanted: Wanted) -> R<Option<Value>> {
        self.push_generator(g, wanted as u8, FrameKind::Root, Value::NONE)?;
        self.cur.value = list.value();
        let result = self.run_nested();
        Ok(self.resumed(result)?.ok())
    }

    /// Appends what is left of an iterator to a list. False: it is no generator to do so with.
    pub(crate) fn append_generated(&mut self, list: ListId, iterator: Value) -> R<bool> {
        let Some(g) = self.fillable(iterator) else {
            return Ok(false);
        };
        self.heap.keep(iterator);
        let mark = self.nursery_mark();
        let mut next = Some(g);
        while let Some(g) = next {
            let Some(item) = self.fill(g, list, Wanted::Everything)? else {
                return Ok(true);
            };
            self.heap.list_push(list, item)?;
            self.release_to(mark, Value::NONE);
            next = self.fillable(iterator);
        }
        Ok(false)
    }

    /// The items of an iterator, to be asked for with `next_of`.
    pub(crate) fn portions(&mut self, iterator: Value) -> Portions {
        self.heap.keep(iterator);
        let list = self.fillable(iterator).map(|_| {
            let list = self.heap.alloc_list(list::ListObj::default());
            self.heap.keep(list.value());
            list
        });
        Portions {
            iterator,
            list,
            at: 0,
        }
    }

    /// The next item; None at the end. `wanted` is what may be asked for in portions from now on.
    pub(crate) fn next_of(
        &mut self,
        portions: &mut Portions,
        wanted: Option<Wanted>,
    ) -> R<Option<Value>> {
        let Some(list) = portions.list else {
            return self.next(portions.iterator);
        };
        if let Some(&item) = self.heap.list(list).get(portions.at) {
            portions.at += 1;
            return Ok(Some(item));
        }
        self.heap.list_mut(list).clear();
        portions.at = 0;
        let (Some(g), Some(wanted)) = (self.fillable(portions.iterator), wanted) else {
            return self.next(portions.iterator);
        };
        if let Some(last) = self.fill(g, list, wanted)? {
            self.heap.list_push(list, last)?;
        }
        let first = self.heap.list(list).first().copied();
        portions.at = 1;
        Ok(first)
    }
}
