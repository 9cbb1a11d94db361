//! Dicts and sets over any keys: hash and equality may run Python code.
//!
//! Simple keys are found without leaving the heap. For others every entry with the same hash is
//! compared by the machine, and when a comparison changed the key set the search starts again.
//! Nothing runs between a search and the change it was made for, so its answer is never stale.

use smallvec::SmallVec;

use super::Vm;
use crate::object::dict::{DictObj, SetObj};
use crate::object::intern::sym;
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

    /// Its entries.
    #[inline]
    pub(crate) fn get(self, heap: &Heap) -> &DictObj {
        match self {
            KeyTable::Dict(id) => heap.dict(id),
            KeyTable::Set(id) => &heap.set(id).dict,
            KeyTable::Frozen(id) => &heap.frozenset(id).dict,
        }
    }

    /// The entry at an index: hash, key, value.
    pub(crate) fn entry(self, heap: &Heap, index: usize) -> Option<(u32, Value, Value)> {
        self.get(heap)
            .entries()
            .get(index)
            .map(|e| (e.hash, e.key, e.value))
    }
}

impl Vm {
    /// The folded hash of a key.
    #[inline]
    pub(crate) fn key_hash(&mut self, key: Value) -> R<u32> {
        if let Some(h) = self.heap.hash_simple(key) {
            return Ok(hash::fold(h));
        }
        Ok(hash::fold(self.hash(key)?))
    }

    /// The index of a key in a table.
    #[inline]
    pub(crate) fn find_key(&mut self, table: KeyTable, hash: u32, key: Value) -> R<Option<usize>> {
        match self.heap.find_simple_in(hash, key, |heap| table.get(heap)) {
            Ok(found) => Ok(found),
            Err(_) => self.in_native(|vm| vm.find_key_slow(table, hash, key)),
        }
    }

    fn find_key_slow(&mut self, table: KeyTable, hash: u32, key: Value) -> R<Option<usize>> {
        self.heap.keep(key);
        'restart: loop {
            let mut candidates = SmallVec::<[Value; 4]>::new();
            let version = table.get(&self.heap).key_version;
            table.get(&self.heap).find(hash, key, |other| {
                candidates.push(other);
                false
            });
            for &other in &candidates {
                self.heap.keep(other);
            }
            for &other in &candidates {
                self.heap.charge(1)?;
                let same = self.eq(other, key)?;
                if table.get(&self.heap).key_version != version {
                    continue 'restart;
                }
                if same {
                    return Ok(table.get(&self.heap).find(hash, other, |_| false));
                }
            }
            return Ok(table.get(&self.heap).find(hash, key, |_| false));
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
        self.dict_set_hashed(dict, hash, key, value)
    }

    /// `dict[key] = value` with the folded hash known.
    pub(crate) fn dict_set_hashed(
        &mut self,
        dict: DictId,
        hash: u32,
        key: Value,
        value: Value,
    ) -> R<()> {
        match self.find_key(KeyTable::Dict(dict), hash, key)? {
            Some(i) => self.heap.dict_set_at(dict, i, value),
            None => self.heap.dict_insert_new(dict, hash, key, value),
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
        while let Some((hash, key, value)) = KeyTable::Dict(other).entry(&self.heap, i) {
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
        let mut n = 0usize;
        self.for_each(value, &mut |vm, pair| {
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
        while let Some((hash, key, value)) = KeyTable::Dict(a).entry(&self.heap, i) {
            i += 1;
            if key.is_undef() {
                continue;
            }
            self.heap.charge(1)?;
            self.release_to(mark, key);
            self.heap.keep(value);
            let Some(at) = self.find_key(KeyTable::Dict(b), hash, key)? else {
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
    fn member_hash(&mut self, value: Value) -> R<(u32, Value)> {
        match self.key_hash(value) {
            Ok(hash) => Ok((hash, value)),
            Err(Raised) => {
                let is_set = self.heap.payload(value).unwrap_or(value).as_set();
                if let Some(set) = is_set
                    && self.heap.catch(ids::TYPE_ERROR).is_some()
                {
                    let copy = self.heap.set(set).dict.copy();
                    let frozen = self.heap.alloc_frozenset(SetObj {
                        dict: copy,
                        hash: None,
                    });
                    let hash = self.heap.frozenset_hash(frozen);
                    return Ok((hash::fold(hash), frozen.value()));
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

    /// Adds a member whose folded hash is known.
    pub(crate) fn set_add_hashed(&mut self, set: SetId, hash: u32, value: Value) -> R<bool> {
        if self.find_key(KeyTable::Set(set), hash, value)?.is_some() {
            return Ok(false);
        }
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

    /// Removes a member whose folded hash is known.
    pub(crate) fn set_remove_hashed(&mut self, set: SetId, hash: u32, value: Value) -> R<bool> {
        match self.find_key(KeyTable::Set(set), hash, value)? {
            Some(i) => Ok(self.heap.set_mut(set).dict.remove_at(i).is_some()),
            None => Ok(false),
        }
    }

    /// Adds all members of an iterable to a set.
    pub(crate) fn set_update(&mut self, set: SetId, iterable: Value) -> R<()> {
        let table = match self.plain_dict(iterable) {
            Some(dict) if iterable.as_dict().is_some() => Some(KeyTable::Dict(dict)),
            _ => KeyTable::of_set(&self.heap, iterable),
        };
        if let Some(table) = table {
            if table == KeyTable::Set(set) {
                return Ok(());
            }
            let n = table.get(&self.heap).entries().len();
            self.heap.charge(n / 2)?;
            self.heap.reserve(n * 24)?;
            let mut i = 0;
            while let Some((hash, key, _)) = table.entry(&self.heap, i) {
                i += 1;
                if !key.is_undef() {
                    self.set_add_hashed(set, hash, key)?;
                }
            }
            return Ok(());
        }
        self.for_each(iterable, &mut |vm, v| {
            vm.set_add(set, v)?;
            Ok(true)
        })
    }

    /// A set of the members of an iterable.
    pub(crate) fn set_of(&mut self, iterable: Value) -> R<SetId> {
        let set = self.heap.new_set();
        self.heap.keep(set.value());
        self.set_update(set, iterable)?;
        Ok(set)
    }

    /// Whether all members of one table are in another.
    pub(crate) fn is_subset(&mut self, small: KeyTable, large: KeyTable) -> R<bool> {
        if small.get(&self.heap).len() > large.get(&self.heap).len() {
            return Ok(false);
        }
        let mut i = 0;
        while let Some((hash, key, _)) = small.entry(&self.heap, i) {
            i += 1;
            if key.is_undef() {
                continue;
            }
            self.heap.charge(1)?;
            if self.find_key(large, hash, key)?.is_none() {
                return Ok(false);
            }
        }
        Ok(true)
    }
}
