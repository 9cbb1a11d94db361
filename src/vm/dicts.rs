//! Dicts and sets over any keys: hash and equality may run Python code.
//!
//! Simple keys are found without leaving the heap. For others every entry with the same hash is
//! compared by the machine, and when a comparison changed the key set the search starts again.
//! Nothing runs between a search and the change it was made for, so its answer is never stale.

use smallvec::SmallVec;

use super::Vm;
use crate::object::dict::NeedsMachine;
use crate::object::intern::sym;
use crate::object::iter::PartsNext;
use crate::object::set_table::{SetObj, SetTable};
use crate::object::*;

/// A table of keys: a dict, a set or a frozenset.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum KeyTable {
    /// A dict.
    Dict(DictId),
    /// A set.
    Set(SetId),
    /// A frozenset.
    Frozen(FrozenSetId),
}

impl KeyTable {
    /// The table of a set or frozenset (or instance of a subclass).
    pub(crate) fn of_set(heap: &Heap, value: Value) -> Option<KeyTable> {
        let value = heap.payload(value).unwrap_or(value);
        if let Some(id) = value.as_set() {
            return Some(KeyTable::Set(id));
        }
        value.as_frozenset().map(KeyTable::Frozen)
    }

    /// The members of a set.
    fn members(self, heap: &Heap) -> Option<&SetTable> {
        match self {
            KeyTable::Dict(_) => None,
            KeyTable::Set(id) => Some(&heap.set(id).table),
            KeyTable::Frozen(id) => Some(&heap.frozenset(id).table),
        }
    }

    /// Number of keys.
    pub(crate) fn len(self, heap: &Heap) -> usize {
        match self {
            KeyTable::Dict(id) => heap.dict(id).len(),
            _ => self.members(heap).map_or(0, SetTable::len),
        }
    }

    fn version(self, heap: &Heap) -> u32 {
        match self {
            KeyTable::Dict(id) => heap.dict(id).key_version,
            _ => self.members(heap).map_or(0, |m| m.key_version),
        }
    }

    /// Number of places to visit to see all keys.
    pub(crate) fn n_places(self, heap: &Heap) -> usize {
        match self {
            KeyTable::Dict(id) => heap.dict(id).entries().len(),
            _ => self.members(heap).map_or(0, SetTable::n_slots),
        }
    }

    /// The key in a place, and its hash when the table keeps the whole of it.
    fn place(self, heap: &Heap, i: usize) -> Option<(Value, Option<i64>)> {
        match self {
            KeyTable::Dict(id) => heap.dict(id).entry(i).map(|e| (e.key, None)),
            _ => self
                .members(heap)?
                .get(i)
                .map(|(hash, key)| (key, Some(hash))),
        }
    }

    fn find(
        self,
        heap: &Heap,
        hash: i64,
        key: Value,
        same: impl FnMut(Value) -> bool,
    ) -> Option<usize> {
        match self {
            KeyTable::Dict(id) => heap.dict(id).find(hash::fold(hash), key, same),
            _ => self.members(heap)?.find(hash, key, same),
        }
    }

    fn find_simple(
        self,
        heap: &Heap,
        hash: i64,
        key: Value,
    ) -> Result<Option<usize>, NeedsMachine> {
        match self {
            KeyTable::Dict(id) => heap.find_simple_in(hash::fold(hash), key, |heap| heap.dict(id)),
            _ => match self.members(heap) {
                Some(members) => heap.find_member(members, hash, key),
                None => Ok(None),
            },
        }
    }
}

/// A walk over the keys of a table that may change meanwhile.
pub(crate) struct Walk {
    table: KeyTable,
    next: usize,
}

impl Walk {
    /// From the start.
    pub(crate) fn new(table: KeyTable) -> Walk {
        Walk { table, next: 0 }
    }

    /// The next key, with its hash when the table keeps it.
    pub(crate) fn next(&mut self, heap: &Heap) -> Option<(Value, Option<i64>)> {
        if let Some(members) = self.table.members(heap) {
            let (at, hash, key) = members.next_from(self.next)?;
            self.next = at + 1;
            return Some((key, Some(hash)));
        }
        let n = self.table.n_places(heap);
        while self.next < n {
            let found = self.table.place(heap, self.next);
            self.next += 1;
            if found.is_some() {
                return found;
            }
        }
        None
    }
}

impl Vm {
    /// The hash of a key.
    #[inline]
    pub(crate) fn key_hash(&mut self, key: Value) -> R<i64> {
        match self.heap.hash_simple(key) {
            Some(h) => Ok(h),
            None => self.hash(key),
        }
    }

    /// The place of a key in a table.
    #[inline]
    pub(crate) fn find_key(&mut self, table: KeyTable, hash: i64, key: Value) -> R<Option<usize>> {
        match table.find_simple(&self.heap, hash, key) {
            Ok(found) => Ok(found),
            Err(NeedsMachine) => self.in_native(|vm| {
                let find = |heap: &Heap, key: Value, same: &mut dyn FnMut(Value) -> bool| {
                    table.find(heap, hash, key, same)
                };
                vm.find_key_slow(&find, &|heap| table.version(heap), key)
            }),
        }
    }

    /// The entry of a key of a dict whose folded hash is known.
    fn find_folded(&mut self, dict: DictId, hash: u32, key: Value) -> R<Option<usize>> {
        match self.heap.find_simple_in(hash, key, |heap| heap.dict(dict)) {
            Ok(found) => Ok(found),
            Err(NeedsMachine) => self.in_native(|vm| {
                let find = |heap: &Heap, key: Value, same: &mut dyn FnMut(Value) -> bool| {
                    heap.dict(dict).find(hash, key, same)
                };
                vm.find_key_slow(&find, &|heap| heap.dict(dict).key_version, key)
            }),
        }
    }

    #[allow(
        clippy::type_complexity,
        reason = "the two closures are the whole interface"
    )]
    fn find_key_slow(
        &mut self,
        find: &dyn Fn(&Heap, Value, &mut dyn FnMut(Value) -> bool) -> Option<usize>,
        version: &dyn Fn(&Heap) -> u32,
        key: Value,
    ) -> R<Option<usize>> {
        self.heap.keep(key);
        'restart: loop {
            let mut candidates = SmallVec::<[Value; 4]>::new();
            let before = version(&self.heap);
            let found = find(&self.heap, key, &mut |other| {
                candidates.push(other);
                false
            });
            for &other in &candidates {
                self.heap.keep(other);
            }
            for &other in &candidates {
                self.heap.charge(1)?;
                let same = self.eq(other, key)?;
                if version(&self.heap) != before {
                    continue 'restart;
                }
                if same {
                    return Ok(find(&self.heap, other, &mut |_| false));
                }
            }
            return Ok(found);
        }
    }

    /// The index of a key in a dict.
    #[inline]
    pub(crate) fn dict_find(&mut self, dict: DictId, key: Value) -> R<Option<usize>> {
        let hash = self.key_hash(key)?;
        self.find_key(KeyTable::Dict(dict), hash, key)
    }

    /// `dict[key]`, without `__missing__`.
    pub(crate) fn dict_get(&mut self, dict: DictId, key: Value) -> R<Option<Value>> {
        let found = self.dict_find(dict, key)?;
        Ok(found
            .and_then(|i| self.heap.dict(dict).entry(i))
            .map(|e| e.value))
    }

    /// `dict[key] = value`.
    pub(crate) fn dict_set(&mut self, dict: DictId, key: Value, value: Value) -> R<()> {
        let hash = self.key_hash(key)?;
        self.dict_set_hashed(dict, hash::fold(hash), key, value)
    }

    /// `dict[key] = value` with the folded hash known.
    pub(crate) fn dict_set_hashed(
        &mut self,
        dict: DictId,
        hash: u32,
        key: Value,
        value: Value,
    ) -> R<()> {
        match self.find_folded(dict, hash, key)? {
            Some(i) => self.heap.dict_set_at(dict, i, value),
            None => {
                self.heap.dict_room(dict)?;
                self.heap.dict_insert_new(dict, hash, key, value);
            }
        }
        Ok(())
    }

    /// Removes a key; answers its value.
    pub(crate) fn dict_del(&mut self, dict: DictId, key: Value) -> R<Option<Value>> {
        let found = self.dict_find(dict, key)?;
        Ok(found
            .and_then(|i| self.heap.dict_remove_at(dict, i))
            .map(|(_, v)| v))
    }

    /// Folded hash, key and value in a place of a dict; the key is unset where one was removed.
    pub(crate) fn dict_place(&self, dict: DictId, i: usize) -> Option<(u32, Value, Value)> {
        self.heap
            .dict(dict)
            .entries()
            .get(i)
            .map(|e| (e.hash, e.key, e.value))
    }

    /// Copies all entries of another dict, as `update` does with a dict.
    pub(crate) fn dict_update_from(&mut self, dict: DictId, other: DictId) -> R<()> {
        if dict == other {
            return Ok(());
        }
        let n = self.heap.dict(other).entries().len();
        self.heap.charge(n / 2)?;
        self.heap.reserve(n * 24)?;
        let version = self.heap.dict(other).key_version;
        let mut i = 0;
        while let Some((hash, key, value)) = self.dict_place(other, i) {
            i += 1;
            if key.is_undef() {
                continue;
            }
            self.dict_set_hashed(dict, hash, key, value)?;
            if self.heap.dict(other).key_version != version {
                return Err(self.heap.runtime_error("dict mutated during update"));
            }
        }
        Ok(())
    }

    /// Whether entries of a dict (or subclass instance) may be read without its methods.
    pub(crate) fn plain_dict(&mut self, value: Value) -> Option<DictId> {
        let dict = self.heap.to_dict(value)?;
        if value.as_dict().is_some() {
            return Some(dict);
        }
        let class = self.heap.class_of(value);
        let own_iter = self
            .class_attr(class, sym::ITER)
            .is_some_and(|(owner, _)| self.heap.class(owner).has(class::class_flags::BUILTIN));
        if own_iter { Some(dict) } else { None }
    }

    /// `dict.update(value)`: a mapping with `keys`, or an iterable of pairs.
    pub(crate) fn dict_update(&mut self, dict: DictId, value: Value) -> R<()> {
        if let Some(other) = self.plain_dict(value) {
            return self.dict_update_from(dict, other);
        }
        if self.getattr_opt(value, sym::KEYS)?.is_some() {
            return self.dict_merge_mapping(dict, value);
        }
        self.dict_update_pairs(dict, value)
    }

    /// Sets `dict[k] = value[k]` for each of `value.keys()`.
    pub(crate) fn dict_merge_mapping(&mut self, dict: DictId, value: Value) -> R<()> {
        if let Some(other) = self.plain_dict(value) {
            return self.dict_update_from(dict, other);
        }
        let keys = self.call_method(value, sym::KEYS, &[])?;
        self.for_each(keys, &mut |vm, key| {
            let item = vm.get_item(value, key)?;
            vm.dict_set(dict, key, item)?;
            Ok(true)
        })
    }

    fn dict_update_pairs(&mut self, dict: DictId, value: Value) -> R<()> {
        if let Some(iterator) = value.as_iter() {
            // `zip` and the like need not make the pairs.
            let mark = self.nursery_mark();
            let mut pair = [Value::UNDEF; 2];
            loop {
                match self.heap.iter_next_parts(iterator, &mut pair)? {
                    PartsNext::Taken => {}
                    PartsNext::End => return Ok(()),
                    PartsNext::NeedsMachine => break,
                }
                self.heap.charge(1)?;
                self.heap.keep(pair[0]);
                self.heap.keep(pair[1]);
                self.dict_set(dict, pair[0], pair[1])?;
                self.release_to(mark, Value::NONE);
            }
        }
        let mut n = 0usize;
        self.for_each(value, &mut |vm, pair| {
            if let Some(&[key, item]) = pair.as_tuple().map(|t| vm.heap.tuple(t)) {
                vm.dict_set(dict, key, item)?;
                n += 1;
                return Ok(true);
            }
            let items = match vm.collect_items(pair) {
                Ok(items) => items,
                Err(Raised) => {
                    if vm.heap.catch(ids::TYPE_ERROR).is_none() {
                        return Err(Raised);
                    }
                    let text = format!(
                        "cannot convert dictionary update sequence element #{n} to a sequence"
                    );
                    return Err(vm.heap.type_error(&text));
                }
            };
            let &[key, item] = items.as_slice() else {
                let text = format!(
                    "dictionary update sequence element #{n} has length {}; 2 is required",
                    items.len()
                );
                return Err(vm.heap.value_error(&text));
            };
            vm.dict_set(dict, key, item)?;
            n += 1;
            Ok(true)
        })
    }

    /// `a == b` for dicts.
    pub(crate) fn dict_eq(&mut self, a: DictId, b: DictId) -> R<bool> {
        if a == b {
            return Ok(true);
        }
        if self.heap.dict(a).len() != self.heap.dict(b).len() {
            return Ok(false);
        }
        if !self.heap.meter.enter() {
            return Err(self.heap.recursion_error(" in comparison"));
        }
        let result = self.in_native(|vm| vm.dict_eq_inner(a, b));
        self.heap.meter.leave();
        result
    }

    fn dict_eq_inner(&mut self, a: DictId, b: DictId) -> R<bool> {
        let mark = self.nursery_mark();
        let mut i = 0;
        while let Some((hash, key, value)) = self.dict_place(a, i) {
            i += 1;
            if key.is_undef() {
                continue;
            }
            self.heap.charge(1)?;
            self.release_to(mark, key);
            self.heap.keep(value);
            let Some(at) = self.find_folded(b, hash, key)? else {
                return Ok(false);
            };
            let Some(other) = self.heap.dict(b).entry(at).map(|e| e.value) else {
                return Ok(false);
            };
            self.heap.keep(other);
            if !self.eq(value, other)? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// The hash of a value looked up in a set: a set stands for the frozenset of its members.
    fn member_hash(&mut self, value: Value) -> R<(i64, Value)> {
        match self.key_hash(value) {
            Ok(hash) => Ok((hash, value)),
            Err(Raised) => {
                let is_set = self.heap.payload(value).unwrap_or(value).as_set();
                if let Some(set) = is_set
                    && self.heap.catch(ids::TYPE_ERROR).is_some()
                {
                    let copy = self.heap.set(set).table.copy();
                    let frozen = self.heap.alloc_frozenset(SetObj::new(copy));
                    let hash = self.heap.frozenset_hash(frozen);
                    return Ok((hash, frozen.value()));
                }
                Err(Raised)
            }
        }
    }

    /// Adds a member; answers whether it is new.
    pub(crate) fn set_add(&mut self, set: SetId, value: Value) -> R<bool> {
        let hash = self.key_hash(value)?;
        self.set_add_hashed(set, hash, value)
    }

    /// Adds a member whose hash is known.
    pub(crate) fn set_add_hashed(&mut self, set: SetId, hash: i64, value: Value) -> R<bool> {
        if self.find_key(KeyTable::Set(set), hash, value)?.is_some() {
            return Ok(false);
        }
        let bytes = self.heap.set(set).table.growth_bytes();
        self.heap.reserve(bytes)?;
        self.heap.set_insert_new(set, hash, value);
        Ok(true)
    }

    /// Whether a set or frozenset (or subclass instance) has a member.
    pub(crate) fn set_contains(&mut self, set: Value, value: Value) -> R<bool> {
        let Some(table) = KeyTable::of_set(&self.heap, set) else {
            return Ok(false);
        };
        let (hash, value) = self.member_hash(value)?;
        Ok(self.find_key(table, hash, value)?.is_some())
    }

    /// Removes a member; answers whether it was there.
    pub(crate) fn set_remove(&mut self, set: SetId, value: Value) -> R<bool> {
        let (hash, value) = self.member_hash(value)?;
        self.set_remove_hashed(set, hash, value)
    }

    /// Removes a member whose hash is known.
    pub(crate) fn set_remove_hashed(&mut self, set: SetId, hash: i64, value: Value) -> R<bool> {
        match self.find_key(KeyTable::Set(set), hash, value)? {
            Some(i) => Ok(self.heap.set_mut(set).table.remove_at(i).is_some()),
            None => Ok(false),
        }
    }

    /// The table whose keys may be read without iterating: a set's, or an exact dict's.
    pub(crate) fn plain_table(&self, iterable: Value) -> Option<KeyTable> {
        match iterable.as_dict() {
            Some(dict) => Some(KeyTable::Dict(dict)),
            None if self.guards_storage(iterable) => None,
            None => KeyTable::of_set(&self.heap, iterable),
        }
    }

    /// Adds all members of an iterable to a set.
    pub(crate) fn set_update(&mut self, set: SetId, iterable: Value) -> R<()> {
        let Some(table) = self.plain_table(iterable) else {
            return self.for_each(iterable, &mut |vm, v| {
                vm.set_add(set, v)?;
                Ok(true)
            });
        };
        if table == KeyTable::Set(set) || table.len(&self.heap) == 0 {
            return Ok(());
        }
        let n = table.len(&self.heap);
        if let Some(members) = table.members(&self.heap)
            && self.heap.set(set).table.n_slots() == 0
        {
            self.heap.reserve(members.reserve_bytes(0))?;
            self.heap.charge(n / 2)?;
            let Some(copy) = table.members(&self.heap).map(SetTable::copy) else {
                return Ok(());
            };
            self.heap.charge_growth_of(set.value(), copy.owned_bytes());
            self.heap.set_mut(set).table = copy;
            return Ok(());
        }
        self.heap.set_reserve(set, n)?;
        let mut walk = Walk::new(table);
        while let Some((key, hash)) = walk.next(&self.heap) {
            let hash = match hash {
                Some(hash) => hash,
                None => self.key_hash(key)?,
            };
            self.set_add_hashed(set, hash, key)?;
        }
        Ok(())
    }

    /// A set of the members of an iterable.
    pub(crate) fn set_of(&mut self, iterable: Value) -> R<SetId> {
        let set = self.heap.new_set();
        self.heap.keep(set.value());
        self.set_update(set, iterable)?;
        Ok(set)
    }

    /// Whether all keys of one table are in another.
    pub(crate) fn is_subset(&mut self, small: KeyTable, large: KeyTable) -> R<bool> {
        if small.len(&self.heap) > large.len(&self.heap) {
            return Ok(false);
        }
        let mut walk = Walk::new(small);
        while let Some((key, hash)) = walk.next(&self.heap) {
            self.heap.charge(1)?;
            let hash = match hash {
                Some(hash) => hash,
                None => self.key_hash(key)?,
            };
            if self.find_key(large, hash, key)?.is_none() {
                return Ok(false);
            }
        }
        Ok(true)
    }
}
