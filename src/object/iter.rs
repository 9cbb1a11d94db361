//! Native iterators, ranges and slices.
//!
//! Iterators that run no Python code advance in `Heap::iter_next_leaf`; those over other iterators
//! or callables advance in the machine (`vm::iterate`). An iterator remembers the domain that made
//! it as its payer and acts for that domain, whoever advances it.

use super::heap::{HeapObject, Marker, block};
use super::*;

/// A range: 64-bit bounds cover what programs use; larger ones hold int values.
#[derive(Clone, Debug)]
pub struct RangeObj {
    /// First value.
    pub start: Value,
    /// Bound.
    pub stop: Value,
    /// Step, never 0.
    pub step: Value,
}

impl RangeObj {
    pub(crate) fn trace(&self, marker: &mut Marker) {
        marker.value(self.start);
        marker.value(self.stop);
        marker.value(self.step);
    }

    /// Start, stop and step when all are inline ints.
    pub fn small(&self) -> Option<(i64, i64, i64)> {
        Some((
            self.start.as_small_int()?,
            self.stop.as_small_int()?,
            self.step.as_small_int()?,
        ))
    }
}

impl HeapObject for RangeObj {
    const REMEMBERS: bool = true;

    fn vacant() -> Self {
        RangeObj {
            start: Value::small_int(0),
            stop: Value::small_int(0),
            step: Value::small_int(1),
        }
    }
    fn owned_bytes(&self) -> usize {
        0
    }
}

/// A slice.
#[derive(Clone, Copy, Debug)]
pub struct SliceObj {
    /// Start, or None.
    pub start: Value,
    /// Stop, or None.
    pub stop: Value,
    /// Step, or None.
    pub step: Value,
}

impl SliceObj {
    pub(crate) fn trace(&self, marker: &mut Marker) {
        marker.value(self.start);
        marker.value(self.stop);
        marker.value(self.step);
    }
}

impl HeapObject for SliceObj {
    fn vacant() -> Self {
        SliceObj {
            start: Value::NONE,
            stop: Value::NONE,
            step: Value::NONE,
        }
    }
    fn owned_bytes(&self) -> usize {
        0
    }
}

/// What an iteration over a dict yields.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum DictPart {
    /// Keys.
    Keys,
    /// Values.
    Values,
    /// (key, value) tuples.
    Items,
}

/// How far a walk over a dict is.
#[derive(Clone, Copy, Debug)]
pub struct DictWalk {
    /// What it gives.
    pub part: DictPart,
    /// So many keys are expected yet.
    pub left: u32,
    /// `DictObj::dropped` when it last gave something.
    pub dropped: u32,
}

impl DictWalk {
    fn class(self) -> ClassId {
        match self.part {
            DictPart::Keys => ids::DICT_KEYITERATOR,
            DictPart::Values => ids::DICT_VALUEITERATOR,
            DictPart::Items => ids::DICT_ITEMITERATOR,
        }
    }
}

/// A native iterator's state.
pub enum IterObj {
    /// Exhausted (or freed); remembers its type.
    Done(ClassId),
    /// Over a list; the list may change under it.
    List(ListId, usize),
    /// Backwards over a list.
    ListReverse(ListId, usize),
    /// Over a tuple.
    Tuple(TupleId, usize),
    /// Over a str.
    Str(StrId, usize),
    /// Over a bytes object.
    Bytes(BytesId, usize),
    /// Over a bytearray.
    ByteArray(ByteArrayId, usize),
    /// Over a range of inline ints: next, stop, step.
    Range(i64, i64, i64),
    /// Over a range with large bounds: next value, remaining count, step.
    LongRange(Value, Value, Value),
    /// Over a dict: next entry, key version at the start, number of keys at the start.
    Dict(DictId, usize, DictWalk, usize),
    /// Backwards over a dict: entries left.
    DictReverse(DictId, usize, DictPart, usize),
    /// Over a set or frozenset value: next entry, number of members at the start.
    Set(Value, usize, usize),
    /// `iter(callable, sentinel)`.
    Call(Value, Value),
    /// Over anything with `__getitem__`: object, next index.
    Sequence(Value, i64),
    /// `reversed` of anything with `__len__` and `__getitem__`: object, next index.
    SequenceReverse(Value, i64),
    /// `enumerate`: iterator, next number.
    Enumerate(Value, Value),
    /// `zip`: iterators, strict.
    Zip(Box<[Value]>, bool),
    /// `map`: function, iterators.
    Map(Value, Box<[Value]>),
    /// `filter`: function or None, iterator.
    Filter(Value, Value),
    /// Any other native iterator: its class, kept values and counters; the machine knows what it does.
    Other(Box<OtherIter>),
}

/// A native iterator of a library module (itertools and the like).
pub struct OtherIter {
    /// Its type.
    pub class: ClassId,
    /// Which algorithm advances it: a number the module chose.
    pub tag: u32,
    /// Values it keeps.
    pub values: Vec<Value>,
    /// Counters it keeps.
    pub counters: Vec<i64>,
}

impl IterObj {
    pub(crate) fn class(&self) -> ClassId {
        match self {
            IterObj::Done(class) => *class,
            IterObj::List(..) => ids::LIST_ITERATOR,
            IterObj::ListReverse(..) => ids::LIST_REVERSEITERATOR,
            IterObj::Tuple(..) => ids::TUPLE_ITERATOR,
            IterObj::Str(..) => ids::STR_ITERATOR,
            IterObj::Bytes(..) => ids::BYTES_ITERATOR,
            IterObj::ByteArray(..) => ids::BYTEARRAY_ITERATOR,
            IterObj::Range(..) => ids::RANGE_ITERATOR,
            IterObj::LongRange(..) => ids::LONGRANGE_ITERATOR,
            IterObj::Dict(_, _, walk, _) => walk.class(),
            IterObj::DictReverse(_, _, DictPart::Keys, _) => ids::DICT_REVERSEKEYITERATOR,
            IterObj::DictReverse(_, _, DictPart::Values, _) => ids::DICT_REVERSEVALUEITERATOR,
            IterObj::DictReverse(_, _, DictPart::Items, _) => ids::DICT_REVERSEITEMITERATOR,
            IterObj::Set(..) => ids::SET_ITERATOR,
            IterObj::Call(..) => ids::CALLABLE_ITERATOR,
            IterObj::Sequence(..) => ids::SEQ_ITERATOR,
            IterObj::SequenceReverse(..) => ids::REVERSED,
            IterObj::Enumerate(..) => ids::ENUMERATE,
            IterObj::Zip(..) => ids::ZIP,
            IterObj::Map(..) => ids::MAP,
            IterObj::Filter(..) => ids::FILTER,
            IterObj::Other(other) => other.class,
        }
    }

    pub(crate) fn trace(&self, marker: &mut Marker) {
        match self {
            IterObj::Done(class) => marker.value(class.value()),
            IterObj::List(id, _) | IterObj::ListReverse(id, _) => marker.value(id.value()),
            IterObj::Tuple(id, _) => marker.value(id.value()),
            IterObj::Str(id, _) => marker.value(id.value()),
            IterObj::Bytes(id, _) => marker.value(id.value()),
            IterObj::ByteArray(id, _) => marker.value(id.value()),
            IterObj::Range(..) => {}
            IterObj::LongRange(a, b, c) => marker.values(&[*a, *b, *c]),
            IterObj::Dict(id, ..) | IterObj::DictReverse(id, ..) => marker.value(id.value()),
            IterObj::Set(v, ..) => marker.value(*v),
            IterObj::Call(a, b) | IterObj::Enumerate(a, b) | IterObj::Filter(a, b) => {
                marker.values(&[*a, *b])
            }
            IterObj::Sequence(v, _) | IterObj::SequenceReverse(v, _) => marker.value(*v),
            IterObj::Zip(items, _) => marker.values(items),
            IterObj::Map(f, items) => {
                marker.value(*f);
                marker.values(items);
            }
            IterObj::Other(other) => {
                marker.value(other.class.value());
                marker.values(&other.values);
            }
        }
    }
}

impl HeapObject for IterObj {
    const REMEMBERS: bool = true;

    fn vacant() -> Self {
        IterObj::Done(ids::NATIVE_ITERATOR)
    }
    fn owned_bytes(&self) -> usize {
        match self {
            IterObj::Zip(items, _) | IterObj::Map(_, items) => block(items.len() * 8),
            IterObj::Other(o) => {
                block(size_of::<OtherIter>())
                    + block(o.values.capacity() * 8)
                    + block(o.counters.capacity() * 8)
            }
            _ => 0,
        }
    }
}

/// What advancing a leaf iterator gave.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum LeafNext {
    /// The next item.
    Item(Value),
    /// The end; the iterator stays at its end.
    End,
    /// The machine must advance it.
    NeedsMachine,
}

/// What advancing an iterator gave to a loop that takes its items apart.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum PartsNext {
    /// The parts are where they were wanted.
    Taken,
    /// The end; the iterator stays at its end.
    End,
    /// The item must be made first.
    NeedsMachine,
}

impl Heap {
    /// Advances an iterator that needs no Python code.
    #[inline]
    pub fn iter_next_leaf(&mut self, id: IterId) -> R<LeafNext> {
        let item = match self.iters.get_mut(id.0) {
            IterObj::List(list, index) => {
                let (list, i) = (*list, *index);
                *index += 1;
                self.lists.get(list.0).items.get(i).copied()
            }
            IterObj::Tuple(tuple, index) => {
                let (tuple, i) = (*tuple, *index);
                *index += 1;
                self.tuples.get(tuple.0).get(i)
            }
            IterObj::Range(next, stop, step) => {
                let i = *next;
                // Attack: a cell hands an all but endless range to its supervisor; the machine
                // lets the cell pay for the items (tests/limits/range_for_capability.py).
                let is_left = (*step > 0 && i < *stop) || (*step < 0 && i > *stop);
                let after = i + *step;
                let payer = self.iters.payer(id.0);
                if payer != self.domain && payer != DomainId::ROOT {
                    return Ok(LeafNext::NeedsMachine);
                }
                if is_left {
                    if let IterObj::Range(next, ..) = self.iters.get_quietly(id.0) {
                        *next = after;
                    }
                    Some(Value::small_int(i))
                } else {
                    None
                }
            }
            IterObj::Str(s, index) => {
                let (s, i) = (*s, *index);
                *index += 1;
                self.str_view(s).get(i).map(|c| self.new_char(c))
            }
            IterObj::Map(..)
            | IterObj::Filter(..)
            | IterObj::Call(..)
            | IterObj::Other(_)
            | IterObj::Sequence(..) => return Ok(LeafNext::NeedsMachine),
            _ => return self.iter_next_more(id),
        };
        Ok(match item {
            Some(v) => LeafNext::Item(v),
            None => {
                self.iter_ends(id);
                LeafNext::End
            }
        })
    }

    /// Passes the next items of an iterator over a list, a tuple or a range to `take`, at most `n`, as
    /// long as it answers true. Each is charged.
    #[inline]
    pub(crate) fn iter_take_while(
        &mut self,
        iterator: Value,
        n: usize,
        mut take: impl FnMut(Value) -> bool,
    ) {
        let Some(id) = iterator.as_iter() else { return };
        let mut passed = |items: Option<&[Value]>| {
            let items = items.unwrap_or(&[]).iter().take(n);
            items.take_while(|&&item| take(item)).count()
        };
        let taken = match self.iter(id) {
            IterObj::List(list, index) => passed(self.list(*list).get(*index..)),
            IterObj::Tuple(tuple, index) => passed(self.tuple(*tuple).get(*index..)),
            &IterObj::Range(first, stop, step) if self.is_plain_source(iterator).is_some() => {
                let is_left = |i: i64| (step > 0 && i < stop) || (step < 0 && i > stop);
                let mut taken = 0;
                let mut i = first;
                while taken < n && is_left(i) && take(Value::small_int(i)) {
                    i += step;
                    taken += 1;
                }
                taken
            }
            _ => 0,
        };
        if taken == 0 {
            return;
        }
        match self.iter_mut(id) {
            IterObj::List(_, index) | IterObj::Tuple(_, index) => *index += taken,
            IterObj::Range(next, _, step) => *next += *step * taken as i64,
            _ => {}
        }
        self.meter.take(taken);
    }

    /// Whether a value is an iterator that never leads to another one: `enumerate` and `zip` advance such
    /// without the machine, and without recursion.
    fn is_plain_source(&self, v: Value) -> Option<IterId> {
        let id = v.as_iter()?;
        if let IterObj::Range(..) = self.iter(id) {
            // One of somebody else's is for the machine, see `iter_next_leaf`.
            let payer = self.iters.payer(id.0);
            return (payer == self.domain || payer == DomainId::ROOT).then_some(id);
        }
        matches!(
            self.iter(id),
            IterObj::Done(_)
                | IterObj::List(..)
                | IterObj::Tuple(..)
                | IterObj::Str(..)
                | IterObj::ListReverse(..)
                | IterObj::Bytes(..)
                | IterObj::ByteArray(..)
                | IterObj::Dict(..)
                | IterObj::DictReverse(..)
                | IterObj::Set(..)
        )
        .then_some(id)
    }

    fn enumerate_leaf(&mut self, id: IterId, source: Value, number: Value) -> R<LeafNext> {
        let (Some(source), Some(n)) = (self.is_plain_source(source), number.as_small_int()) else {
            return Ok(LeafNext::NeedsMachine);
        };
        let LeafNext::Item(item) = self.iter_next_leaf(source)? else {
            return Ok(LeafNext::End);
        };
        let next = self.new_int(n + 1);
        if let IterObj::Enumerate(_, number) = self.iter_mut(id) {
            *number = next;
        }
        Ok(LeafNext::Item(self.new_tuple(&[number, item])))
    }

    fn zip_leaf(&mut self, id: IterId) -> R<LeafNext> {
        let mut sources = smallvec::SmallVec::<[IterId; 4]>::new();
        match self.iter(id) {
            IterObj::Zip(iterators, false) if (1..=4).contains(&iterators.len()) => {
                for &source in iterators {
                    match self.is_plain_source(source) {
                        Some(source) => sources.push(source),
                        None => return Ok(LeafNext::NeedsMachine),
                    }
                }
            }
            _ => return Ok(LeafNext::NeedsMachine),
        }
        let mut items = smallvec::SmallVec::<[Value; 4]>::new();
        for source in sources {
            match self.iter_next_leaf(source)? {
                LeafNext::Item(item) => items.push(item),
                _ => return Ok(LeafNext::End),
            }
        }
        Ok(LeafNext::Item(self.new_tuple(&items)))
    }

    /// The parts of the next item of a `zip`, an `enumerate` or a dict's items, for a loop that
    /// takes it apart at once: no tuple is made. `NeedsMachine`: have the item made.
    #[inline(never)]
    pub(crate) fn iter_next_parts(&mut self, id: IterId, parts: &mut [Value]) -> R<PartsNext> {
        match (self.iter(id), parts) {
            (IterObj::Enumerate(source, number), [first, second]) => {
                let (source, number) = (*source, *number);
                let (Some(source), Some(n)) = (self.is_plain_source(source), number.as_small_int())
                else {
                    return Ok(PartsNext::NeedsMachine);
                };
                let LeafNext::Item(item) = self.iter_next_leaf(source)? else {
                    return Ok(PartsNext::End);
                };
                let next = self.new_int(n + 1);
                if let IterObj::Enumerate(_, number) = self.iter_mut(id) {
                    *number = next;
                }
                (*first, *second) = (number, item);
            }
            (IterObj::Zip(iterators, false), parts) if iterators.len() == parts.len() => {
                // The iterators are put where the items go.
                for (part, &source) in parts.iter_mut().zip(iterators) {
                    if self.is_plain_source(source).is_none() {
                        return Ok(PartsNext::NeedsMachine);
                    }
                    *part = source;
                }
                for part in parts {
                    let Some(source) = part.as_iter() else {
                        return Ok(PartsNext::NeedsMachine);
                    };
                    let LeafNext::Item(item) = self.iter_next_leaf(source)? else {
                        return Ok(PartsNext::End);
                    };
                    *part = item;
                }
            }
            (IterObj::Dict(_, _, walk, _), [first, second]) if walk.part == DictPart::Items => {
                match self.walk_dict(id)? {
                    Some(item) => (*first, *second) = item,
                    None => {
                        self.iter_ends(id);
                        return Ok(PartsNext::End);
                    }
                }
            }
            _ => return Ok(PartsNext::NeedsMachine),
        }
        Ok(PartsNext::Taken)
    }

    /// The next key and value of an iterator over a dict.
    #[inline]
    fn walk_dict(&mut self, id: IterId) -> R<Option<(Value, Value)>> {
        let IterObj::Dict(dict, index, walk, len) = self.iter(id) else {
            return Ok(None);
        };
        let (dict, mut i, walk, len) = (*dict, *index, *walk, *len);
        let object = self.dict(dict);
        if object.len() != len {
            self.iter_spoil(id);
            return Err(self.raise(
                ids::RUNTIME_ERROR,
                "dictionary changed size during iteration",
            ));
        }
        let dropped = object.dropped;
        let found = loop {
            match object.entries().get(i) {
                Some(e) if e.key.is_undef() => i += 1,
                Some(e) => break Some((e.key, e.value)),
                None => break None,
            }
        };
        if walk.left == 0 && (found.is_some() || dropped != walk.dropped) {
            // As many keys were seen as there are, and yet there is one behind them.
            *self.iters.get_mut(id.0) = IterObj::Done(walk.class());
            return Err(self.raise(
                ids::RUNTIME_ERROR,
                "dictionary keys changed during iteration",
            ));
        }
        if let IterObj::Dict(_, index, walk, _) = self.iters.get_mut(id.0) {
            // Fuel: passing over what was removed.
            let passed = i - *index;
            *index = i + 1;
            walk.left = walk.left.saturating_sub(1);
            walk.dropped = dropped;
            if passed >= 8 {
                self.meter.take(passed / 8);
            }
        }
        Ok(found)
    }

    /// The iterator has ended and lets go of what it held.
    fn iter_ends(&mut self, id: IterId) {
        let class = self.iter_class(id);
        *self.iter_mut(id) = IterObj::Done(class);
    }

    fn iter_next_more(&mut self, id: IterId) -> R<LeafNext> {
        let item = match self.iters.get_mut(id.0) {
            IterObj::Done(_) => return Ok(LeafNext::End),
            IterObj::Enumerate(source, number) => {
                let (source, number) = (*source, *number);
                return self.enumerate_leaf(id, source, number);
            }
            IterObj::Zip(..) => return self.zip_leaf(id),
            IterObj::ListReverse(list, index) => {
                let (list, i) = (*list, *index);
                *index = i.saturating_sub(1);
                if i == 0 {
                    None
                } else {
                    self.lists.get(list.0).items.get(i - 1).copied()
                }
            }
            IterObj::Bytes(bytes, index) => {
                let (bytes, i) = (*bytes, *index);
                *index += 1;
                self.bytes_obj(bytes)
                    .data
                    .get(i)
                    .map(|&b| Value::small_int(i64::from(b)))
            }
            IterObj::ByteArray(bytes, index) => {
                let (bytes, i) = (*bytes, *index);
                *index += 1;
                self.bytearray(bytes)
                    .data
                    .get(i)
                    .map(|&b| Value::small_int(i64::from(b)))
            }
            IterObj::Dict(_, _, walk, _) => {
                let part = walk.part;
                self.walk_dict(id)?.map(|(k, v)| self.dict_part(part, k, v))
            }
            IterObj::DictReverse(dict, left, part, len) => {
                let (dict, mut i, part, len) = (*dict, *left, *part, *len);
                if self.dict(dict).len() != len {
                    self.iter_spoil(id);
                    return Err(self.raise(
                        ids::RUNTIME_ERROR,
                        "dictionary changed size during iteration",
                    ));
                }
                let mut found = None;
                while i > 0 && found.is_none() {
                    i -= 1;
                    found = self.dicts.get(dict.0).entry(i).map(|e| (e.key, e.value));
                }
                if let IterObj::DictReverse(_, left, ..) = self.iters.get_mut(id.0) {
                    self.meter.take((*left - i) / 8);
                    *left = i;
                }
                found.map(|(k, v)| self.dict_part(part, k, v))
            }
            IterObj::Set(set, index, len) => {
                let (set, mut i, len) = (*set, *index, *len);
                let Some(object) = self.to_set_obj(set) else {
                    return Ok(LeafNext::End);
                };
                if object.table.len() != len {
                    self.iter_spoil(id);
                    return Err(self.raise(ids::RUNTIME_ERROR, "Set changed size during iteration"));
                }
                let n_slots = object.table.n_slots();
                let mut found = None;
                while i < n_slots && found.is_none() {
                    found = object.table.get(i).map(|(_, key)| key);
                    i += 1;
                }
                if let IterObj::Set(_, index, _) = self.iters.get_mut(id.0) {
                    self.meter.take((i - *index) / 8);
                    *index = i;
                }
                found
            }
            _ => return Ok(LeafNext::NeedsMachine),
        };
        Ok(match item {
            Some(v) => LeafNext::Item(v),
            None => {
                self.iter_ends(id);
                LeafNext::End
            }
        })
    }

    /// The type of an iterator; iterators over ASCII strings have one of their own.
    pub(crate) fn iter_class(&self, id: IterId) -> ClassId {
        match self.iter(id) {
            IterObj::Str(text, _) if self.str_obj(*text).is_ascii() => ids::STR_ASCII_ITERATOR,
            other => other.class(),
        }
    }

    /// The container changed its size: every further step fails as well, as no size equals this one.
    fn iter_spoil(&mut self, id: IterId) {
        if let IterObj::Dict(.., len) | IterObj::DictReverse(.., len) | IterObj::Set(_, _, len) =
            self.iter_mut(id)
        {
            *len = usize::MAX;
        }
    }

    /// A walk over a dict from its first entry.
    pub(crate) fn dict_walk(&self, dict: DictId, part: DictPart) -> IterObj {
        let object = self.dict(dict);
        let walk = DictWalk {
            part,
            left: object.len() as u32,
            dropped: object.dropped,
        };
        IterObj::Dict(dict, 0, walk, object.len())
    }

    fn dict_part(&mut self, part: DictPart, key: Value, value: Value) -> Value {
        match part {
            DictPart::Keys => key,
            DictPart::Values => value,
            DictPart::Items => self.new_tuple(&[key, value]),
        }
    }

    /// An iterator over a built-in iterable that needs no Python code to make one.
    pub fn iter_simple(&mut self, value: Value) -> Option<Value> {
        let object = match value.kind()? {
            Kind::List => IterObj::List(value.as_list()?, 0),
            Kind::Tuple => IterObj::Tuple(value.as_tuple()?, 0),
            Kind::Str => IterObj::Str(value.as_str()?, 0),
            Kind::Bytes => IterObj::Bytes(value.as_bytes()?, 0),
            Kind::ByteArray => IterObj::ByteArray(value.as_bytearray()?, 0),
            Kind::Dict => {
                let dict = value.as_dict()?;
                self.dict_walk(dict, DictPart::Keys)
            }
            Kind::Set | Kind::FrozenSet => {
                IterObj::Set(value, 0, self.to_set_obj(value)?.table.len())
            }
            Kind::Range => {
                let range = self.range(value.as_range()?).clone();
                match range.small() {
                    Some((start, stop, step))
                        if stop
                            .checked_add(step)
                            .is_some_and(|s| Value::try_small_int(s).is_some()) =>
                    {
                        IterObj::Range(start, stop, step)
                    }
                    _ => {
                        let len = self.range_len(&range).ok()?;
                        IterObj::LongRange(range.start, len, range.step)
                    }
                }
            }
            Kind::Iter => return Some(value),
            Kind::Gen => {
                let id = value.as_gen()?;
                return if self.gener(id).kind == generator::GenKind::Generator {
                    Some(value)
                } else {
                    None
                };
            }
            Kind::Builtin => {
                let id = value.as_builtin()?;
                match self.builtin(id) {
                    builtin::Builtin::DictView(view) => {
                        let dict = self.to_dict(view.dict)?;
                        let part = view.part;
                        self.dict_walk(dict, part)
                    }
                    _ => return None,
                }
            }
            _ => return None,
        };
        let iterator = self.alloc_iter(object);
        if let Some(range) = value.as_range() {
            // Iterating a range is work of whoever made it.
            let payer = self.ranges.payer(range.0);
            if payer != DomainId::ROOT {
                self.iters.set_payer(iterator.0, payer);
            }
        }
        Some(iterator.value())
    }

    /// Number of values in a range, as an int value.
    pub fn range_len(&mut self, range: &RangeObj) -> R {
        if let Some((start, stop, step)) = range.small() {
            return Ok(self.new_i128(small_range_len(start, stop, step)));
        }
        let zero = Value::small_int(0);
        let negative = self.to_int(range.step).is_some_and(|s| s.is_negative());
        let (low, high) = if negative {
            (range.stop, range.start)
        } else {
            (range.start, range.stop)
        };
        let step = if negative {
            self.int_neg(range.step)?
        } else {
            range.step
        };
        if self.to_int(low) >= self.to_int(high) {
            return Ok(zero);
        }
        let span = self.int_binary(int::IntOp::Sub, high, low)?;
        let span = self.int_binary(int::IntOp::Sub, span, Value::small_int(1))?;
        let n = self.int_binary(int::IntOp::FloorDiv, span, step)?;
        self.int_binary(int::IntOp::Add, n, Value::small_int(1))
    }
}

/// Number of values in a range of machine ints.
pub fn small_range_len(start: i64, stop: i64, step: i64) -> i128 {
    let (start, stop, step) = (i128::from(start), i128::from(stop), i128::from(step));
    if step > 0 && start < stop {
        (stop - start - 1) / step + 1
    } else if step < 0 && start > stop {
        (start - stop - 1) / -step + 1
    } else {
        0
    }
}
