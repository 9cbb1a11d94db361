//! Dicts and sets: an entry vector in insertion order and an index into it by hash.
//!
//! Up to eight entries are searched linearly by hash, without a table. Deleting leaves a tombstone
//! (key unset); the vector is compacted when tombstones exceed half. `key_version` counts changes
//! of the key set. Identity of bits is tried first, then hash, then equality of simple values;
//! keys whose equality needs Python code are the machine's business (`vm::dicts`).

use super::dict_index::DictIndex;
use super::heap::{HeapObject, Marker, give_back};
use super::str::StrView;
use super::*;

/// Entry count from which a hash table is kept.
const TABLE_MIN: usize = 8;

/// One entry; a tombstone has an unset key.
#[derive(Clone, Copy, Debug)]
pub struct Entry {
    /// The key's folded hash.
    pub hash: u32,
    /// The key.
    pub key: Value,
    /// The value.
    pub value: Value,
}

/// A dict.
#[derive(Default)]
pub struct DictObj {
    entries: Vec<Entry>,
    index: DictIndex,
    live: usize,
    /// Changes whenever a key is added or removed.
    pub key_version: u32,
    /// How many removed entries at the end had their places given back: a walk that stands behind them
    /// takes what is put there later for a change of the keys.
    pub dropped: u32,
    /// Some frame uses this dict as its globals.
    pub is_namespace: bool,
    /// What the machine knows of the `__builtins__` entry: see `vm::domain`.
    pub namespace: NamespaceInfo,
}

/// The domain of a namespace dict, recomputed when its `__builtins__` entry changes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct NamespaceInfo {
    /// The `__builtins__` value this was computed for (unset: not computed).
    pub known: bool,
    /// The domain the `__builtins__` entry stands for.
    pub domain: u16,
    /// The builtins dict (its index), or `u32::MAX`.
    pub builtins: u32,
    /// The cell this dict is branded with, 0 for none.
    pub brand: u16,
    /// The cell whose builtins this dict is, 0 for none.
    pub builtins_of: u16,
    /// What its functions do for a cell that calls them is paid by that cell.
    pub paid_by_callers: bool,
}

impl HeapObject for DictObj {
    fn vacant() -> Self {
        DictObj::default()
    }
    fn owned_bytes(&self) -> usize {
        self.entries.capacity() * size_of::<Entry>() + self.index.owned_bytes()
    }
    fn release(&mut self) {
        give_back(&mut self.entries);
        self.index.clear();
    }
}

/// Entries a search may look at for nothing.
const FREE_PROBES: usize = 8;

impl DictObj {
    /// Room for `n` entries.
    pub fn with_capacity(n: usize) -> DictObj {
        let mut dict = DictObj {
            entries: Vec::with_capacity(n),
            ..DictObj::default()
        };
        if n > TABLE_MIN {
            dict.index.rebuild(n, std::iter::empty());
        }
        dict
    }

    /// Number of keys.
    #[inline(always)]
    pub fn len(&self) -> usize {
        self.live
    }

    /// Whether there are no keys.
    pub fn is_empty(&self) -> bool {
        self.live == 0
    }

    /// All entries, tombstones included.
    #[inline(always)]
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The live entry at an index.
    #[inline(always)]
    pub fn entry(&self, index: usize) -> Option<&Entry> {
        self.entries.get(index).filter(|e| !e.key.is_undef())
    }

    /// Sets the value of a live entry.
    #[inline(always)]
    pub fn set_value(&mut self, index: usize, value: Value) {
        if let Some(e) = self.entries.get_mut(index) {
            e.value = value;
        }
    }

    /// Live entries.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &Entry> {
        self.entries.iter().filter(|e| !e.key.is_undef())
    }

    /// Finds an entry: `same` decides about a key with the same hash that is not the same value.
    #[inline(always)]
    pub fn find(&self, hash: u32, key: Value, same: impl FnMut(Value) -> bool) -> Option<usize> {
        self.find_counting(hash, key, same, &mut 0)
    }

    /// As `find`; `probes` counts the entries looked at, of which there are many only where keys
    /// were chosen to collide.
    #[inline(always)]
    pub fn find_counting(
        &self,
        hash: u32,
        key: Value,
        mut same: impl FnMut(Value) -> bool,
        probes: &mut usize,
    ) -> Option<usize> {
        if self.entries.len() <= TABLE_MIN {
            return self.entries.iter().position(|e| {
                e.hash == hash && !e.key.is_undef() && (e.key == key || same(e.key))
            });
        }
        self.index.find(hash, probes, |i| {
            self.entries.get(i).is_some_and(|e| {
                e.hash == hash && (e.key == key || (!e.key.is_undef() && same(e.key)))
            })
        })
    }

    /// Adds an entry whose key is not there.
    #[inline]
    pub fn insert_new(&mut self, hash: u32, key: Value, value: Value) -> usize {
        let index = self.entries.len();
        self.entries.push(Entry { hash, key, value });
        self.live += 1;
        self.key_version = self.key_version.wrapping_add(1);
        if index >= TABLE_MIN {
            if index == TABLE_MIN || self.index.is_full() {
                self.rebuild_index();
            } else {
                self.index.insert(hash, index);
            }
        }
        index
    }

    /// A new index, with room for as many entries again. What is removed leaves it.
    #[cold]
    #[inline(never)]
    fn rebuild_index(&mut self) {
        if self.entries.len() <= TABLE_MIN {
            self.index.clear();
            return;
        }
        // What was made for a number of entries known beforehand stays as large.
        let wanted = self.live + self.live / 3;
        let room = if self.index.is_unused() {
            wanted.max(self.index.room())
        } else {
            wanted
        };
        let live = self.entries.iter().enumerate();
        let live = live.filter(|(_, e)| !e.key.is_undef());
        self.index.rebuild(room, live.map(|(i, e)| (e.hash, i)));
    }

    /// Removes the live entry at an index.
    pub fn remove_at(&mut self, index: usize) -> Option<(Value, Value)> {
        let e = *self.entry(index)?;
        if self.entries.len() > TABLE_MIN {
            self.index.remove(e.hash, index);
        }
        self.entries[index].key = Value::UNDEF;
        self.entries[index].value = Value::UNDEF;
        self.live -= 1;
        self.key_version = self.key_version.wrapping_add(1);
        if index + 1 == self.entries.len() {
            // Popping from the end must stay O(1): drop trailing tombstones at once.
            while self.entries.last().is_some_and(|e| e.key.is_undef()) {
                self.entries.pop();
                self.dropped = self.dropped.wrapping_add(1);
            }
            // A short entry vector is searched without a table.
            if self.entries.len() <= TABLE_MIN {
                self.index.clear();
            }
        } else if self.entries.len() > 16 && self.live < self.entries.len() / 2 {
            self.compact();
        }
        Some((e.key, e.value))
    }

    /// Drops tombstones. Positions of entries change.
    fn compact(&mut self) {
        self.entries.retain(|e| !e.key.is_undef());
        self.rebuild_index();
    }

    /// Removes everything.
    pub fn clear(&mut self) {
        self.entries = Vec::new();
        self.index.clear();
        self.live = 0;
        self.key_version = self.key_version.wrapping_add(1);
    }

    /// A copy of the entries, without namespace marks.
    pub fn copy(&self) -> DictObj {
        let mut copy = DictObj {
            entries: self.iter().copied().collect(),
            live: self.live,
            ..DictObj::default()
        };
        copy.rebuild_index();
        copy
    }

    pub(crate) fn trace(&self, marker: &mut Marker) {
        for e in &self.entries {
            marker.value(e.key);
            marker.value(e.value);
        }
        self.trace_namespace(marker);
    }

    /// Marks what a namespace stands for, beside its entries.
    pub(crate) fn trace_namespace(&self, marker: &mut Marker) {
        if self.is_namespace {
            let namespace = &self.namespace;
            if namespace.known {
                marker.domain(DomainId(namespace.domain));
                marker.value(DictId(namespace.builtins).value());
            }
            marker.domain(DomainId(namespace.brand));
            marker.domain(DomainId(namespace.builtins_of));
        }
    }
}

impl Heap {
    /// A new empty dict.
    #[inline]
    pub fn new_dict(&mut self) -> DictId {
        self.alloc_dict(DictObj::default())
    }

    /// The dict an object is: a dict, or the payload of an instance of a dict subclass.
    pub fn to_dict(&self, value: Value) -> Option<DictId> {
        value
            .as_dict()
            .or_else(|| self.payload(value).and_then(Value::as_dict))
    }

    /// The value of a name in a dict.
    #[inline]
    pub fn dict_get_sym(&self, dict: DictId, name: Sym) -> Option<Value> {
        let index = self.dict_find_sym(dict, name)?;
        self.dict(dict).entry(index).map(|e| e.value)
    }

    /// The entry index of a name in a dict.
    #[inline]
    pub fn dict_find_sym(&self, dict: DictId, name: Sym) -> Option<usize> {
        let key = name.value();
        let hash = hash::fold(i64::from(self.strs.get(name.0).hash));
        self.dict(dict)
            .find(hash, key, |other| self.str_eq(other, key))
    }

    /// Whether both are str objects with the same content (identity was tried).
    #[inline]
    pub(crate) fn str_eq(&self, a: Value, b: Value) -> bool {
        match (a.as_str(), b.as_str()) {
            (Some(x), Some(y)) => self.strs_equal(x, y),
            _ => false,
        }
    }

    /// Whether two str objects have the same content.
    #[inline]
    pub(crate) fn strs_equal(&self, x: StrId, y: StrId) -> bool {
        match self.strs.get(x.0).eq_inline(self.strs.get(y.0)) {
            Some(same) => same,
            None => {
                let (x, y) = (self.str_view(x), self.str_view(y));
                if x.len() != y.len() {
                    return false;
                }
                self.meter.take(x.len() / 64);
                x == y
            }
        }
    }

    /// The order of two str objects by code points.
    pub(crate) fn str_cmp(&self, x: StrId, y: StrId) -> std::cmp::Ordering {
        let (x, y) = (self.str_view(x), self.str_view(y));
        if let (StrView::Ascii([p, ..]), StrView::Ascii([q, ..])) = (x, y)
            && p != q
        {
            return p.cmp(q);
        }
        // Fuel: as for equality.
        self.meter.take(x.len().min(y.len()) / 64);
        x.cmp(&y)
    }

    /// Fuel: comparing long ints reads their words.
    #[inline]
    pub(crate) fn charge_int_compare(&self, x: int::IntRef<'_>, y: int::IntRef<'_>) {
        if let (int::IntRef::Big(x), int::IntRef::Big(y)) = (x, y) {
            let bits = x.bits().min(y.bits());
            self.meter.take(usize::try_from(bits / 1024).unwrap_or(0));
        }
    }

    /// Sets a name in a dict. Changing `__builtins__` forgets what was known of the namespace.
    pub fn dict_set_sym(&mut self, dict: DictId, name: Sym, value: Value) {
        match self.dict_find_sym(dict, name) {
            Some(index) => {
                self.note_namespace_write(dict, name.value());
                self.dict_mut(dict).set_value(index, value);
            }
            None => {
                let hash = hash::fold(i64::from(self.strs.get(name.0).hash));
                self.dict_insert_new(dict, hash, name.value(), value);
            }
        }
    }

    /// Removes a name; answers whether it was there.
    pub fn dict_remove_sym(&mut self, dict: DictId, name: Sym) -> Option<Value> {
        let index = self.dict_find_sym(dict, name)?;
        self.dict_remove_at(dict, index).map(|(_, v)| v)
    }

    /// Refuses what a dict would take to grow by an entry when that passes the memory limit: the new
    /// buffers are twice as large, and the old ones are there until they are copied.
    #[inline]
    pub(crate) fn dict_room(&mut self, dict: DictId) -> R<()> {
        let object = self.dicts.get(dict.0);
        let mut bytes = 0;
        if object.entries.len() == object.entries.capacity() {
            bytes += 2 * object.entries.capacity() * size_of::<Entry>();
        }
        if object.entries.len() >= TABLE_MIN && object.index.is_full() {
            bytes += object.index.bytes_doubled();
        }
        if bytes != 0 {
            self.reserve(bytes)
        } else {
            Ok(())
        }
    }

    /// Adds an entry whose key isn't there, charging growth.
    pub fn dict_insert_new(&mut self, dict: DictId, hash: u32, key: Value, value: Value) {
        self.note_namespace_write(dict, key);
        let object = self.dicts.get_mut(dict.0);
        let before = object.owned_bytes();
        object.insert_new(hash, key, value);
        let after = object.owned_bytes();
        if after != before {
            self.meter.debt -= after as i64 - before as i64;
            self.dicts.set_payer(dict.0, self.payer);
        }
    }

    /// Replaces the value at a live entry.
    #[inline]
    pub fn dict_set_at(&mut self, dict: DictId, index: usize, value: Value) {
        let object = self.dicts.get(dict.0);
        if object.is_namespace
            && let Some(e) = object.entry(index)
        {
            let key = e.key;
            self.note_namespace_write(dict, key);
        }
        self.dicts.get_mut(dict.0).set_value(index, value);
    }

    /// Removes the entry at an index.
    pub fn dict_remove_at(&mut self, dict: DictId, index: usize) -> Option<(Value, Value)> {
        if let Some(e) = self.dict(dict).entry(index) {
            let key = e.key;
            self.note_namespace_write(dict, key);
        }
        self.dicts.get_mut(dict.0).remove_at(index)
    }

    /// Empties a dict.
    pub fn dict_clear(&mut self, dict: DictId) {
        let object = self.dicts.get_mut(dict.0);
        object.clear();
        object.namespace.known = false;
    }

    /// When the key is `__builtins__`, what was known of the namespace is void.
    #[inline]
    fn note_namespace_write(&mut self, dict: DictId, key: Value) {
        let object = self.dicts.get(dict.0);
        if object.namespace.known
            && key
                .as_str()
                .is_some_and(|k| self.str_view(k).eq_str("__builtins__"))
        {
            self.dicts.get_mut(dict.0).namespace.known = false;
        }
    }

    /// Looks a key up whose hash and equality need no Python code. `Err(())`: ask the machine.
    pub fn dict_find_simple(
        &mut self,
        dict: DictId,
        key: Value,
    ) -> Result<Option<usize>, NeedsMachine> {
        if let Some(k) = key.as_str() {
            let hash = hash::fold(i64::from(self.hash_str(k)));
            return self.find_str_in(hash, k, self.dicts.get(dict.0));
        }
        let hash = hash::fold(self.hash_simple(key).ok_or(NeedsMachine)?);
        self.find_simple_in(hash, key, |heap| heap.dicts.get(dict.0))
    }

    /// Looks a str key up. `Err`: a key of another type has the same hash.
    #[inline]
    pub(crate) fn find_str_in(
        &self,
        hash: u32,
        key: StrId,
        table: &DictObj,
    ) -> Result<Option<usize>, NeedsMachine> {
        let mut needs = false;
        let found = table.find(hash, key.value(), |other| match other.as_str() {
            Some(o) => self.strs_equal(o, key),
            None => {
                needs = true;
                false
            }
        });
        if needs && found.is_none() {
            Err(NeedsMachine)
        } else {
            Ok(found)
        }
    }

    /// As `dict_find_simple`, for any key table of the heap.
    pub(crate) fn find_simple_in(
        &self,
        hash: u32,
        key: Value,
        table: impl Fn(&Heap) -> &DictObj,
    ) -> Result<Option<usize>, NeedsMachine> {
        let mut needs = false;
        let mut probes = 0;
        let same = |other| match self.eq_simple(other, key) {
            Some(same) => same,
            None => {
                needs = true;
                false
            }
        };
        let found = table(self).find_counting(hash, key, same, &mut probes);
        self.charge_probes(probes);
        if needs { Err(NeedsMachine) } else { Ok(found) }
    }

    /// Fuel: a search that meets more than a few keys was made to collide.
    #[inline(always)]
    pub(crate) fn charge_probes(&self, probes: usize) {
        if probes > FREE_PROBES {
            self.meter.take(probes / FREE_PROBES);
        }
    }

    /// Python's `==` where it needs no Python code; `None`: ask the machine.
    pub fn eq_simple(&self, a: Value, b: Value) -> Option<bool> {
        if a == b {
            return Some(!a.as_float().is_some_and(f64::is_nan));
        }
        if Value::both_small_ints(a, b) {
            return Some(false);
        }
        match (a.kind(), b.kind()) {
            (Some(Kind::Str), Some(Kind::Str)) => return Some(self.str_eq(a, b)),
            (Some(Kind::Inst | Kind::Exc), _) | (_, Some(Kind::Inst | Kind::Exc)) => return None,
            (Some(Kind::Builtin | Kind::Method | Kind::Class | Kind::Capture), _)
            | (_, Some(Kind::Builtin | Kind::Method | Kind::Class | Kind::Capture)) => return None,
            _ => {}
        }
        if let (Some(x), Some(y)) = (self.to_int(a), self.to_int(b)) {
            self.charge_int_compare(x, y);
            return Some(x == y);
        }
        if let Some(eq) = self.eq_numbers(a, b) {
            return Some(eq);
        }
        match (a.kind(), b.kind()) {
            (Some(Kind::Tuple), Some(Kind::Tuple)) => {
                let (x, y) = (a.as_tuple()?, b.as_tuple()?);
                let (x, y) = (self.tuple(x), self.tuple(y));
                if x.len() != y.len() {
                    return Some(false);
                }
                self.meter.take(x.len() / 4);
                // Flat tuples only; nested ones are compared by the machine, which counts depth.
                for (&p, &q) in x.iter().zip(y) {
                    if p == q {
                        continue;
                    }
                    if matches!(p.kind(), Some(Kind::Tuple)) {
                        return None;
                    }
                    match self.eq_simple_flat(p, q) {
                        Some(true) => {}
                        other => return other,
                    }
                }
                Some(true)
            }
            (Some(Kind::Bytes | Kind::ByteArray), Some(Kind::Bytes | Kind::ByteArray)) => {
                let (x, y) = (self.bytes_like(a)?, self.bytes_like(b)?);
                if x.len() != y.len() {
                    return Some(false);
                }
                self.meter.take(x.len() / 64);
                Some(x == y)
            }
            (
                Some(
                    Kind::List
                    | Kind::Dict
                    | Kind::Set
                    | Kind::FrozenSet
                    | Kind::Slice
                    | Kind::Range,
                ),
                x,
            ) if a.kind() == x => None,
            (Some(Kind::Code), Some(Kind::Code)) => Some(self.code_eq(a.as_code()?, b.as_code()?)),
            (Some(Kind::Set), Some(Kind::FrozenSet)) | (Some(Kind::FrozenSet), Some(Kind::Set)) => {
                None
            }
            _ => Some(false),
        }
    }

    fn eq_simple_flat(&self, a: Value, b: Value) -> Option<bool> {
        if matches!(a.kind(), Some(Kind::Tuple)) && a.kind() == b.kind() {
            return None;
        }
        self.eq_simple(a, b)
    }

    /// Equality of numbers of different types (int, float, complex); `None` when not both are numbers.
    pub fn eq_numbers(&self, a: Value, b: Value) -> Option<bool> {
        if let (Some(x), Some(y)) = (self.to_float(a), self.to_float(b)) {
            return Some(x == y);
        }
        if let (Some(x), Some(y)) = (self.to_float(a), self.to_int(b)) {
            return Some(float::cmp_float_int(x, y) == Some(std::cmp::Ordering::Equal));
        }
        if let (Some(x), Some(y)) = (self.to_int(a), self.to_float(b)) {
            return Some(float::cmp_float_int(y, x) == Some(std::cmp::Ordering::Equal));
        }
        let (x, y) = (self.to_complex(a), self.to_complex(b));
        match (x, y) {
            (Some((re, im)), Some((re2, im2)))
                if a.as_complex().is_some() || b.as_complex().is_some() =>
            {
                if a.as_complex().is_some() && b.as_complex().is_some() {
                    return Some(re == re2 && im == im2);
                }
                let (complex_im, other) = if a.as_complex().is_some() {
                    (im, b)
                } else {
                    (im2, a)
                };
                let complex_re = if a.as_complex().is_some() { re } else { re2 };
                if complex_im != 0.0 {
                    return Some(false);
                }
                self.eq_numbers(Value::float(complex_re), other)
            }
            _ => None,
        }
    }

    /// The complex number a value is (ints and floats included).
    pub fn to_complex(&self, value: Value) -> Option<(f64, f64)> {
        let inner = self.payload(value).unwrap_or(value);
        if let Some(id) = inner.as_complex() {
            let c = self.complex(id);
            return Some((c.re, c.im));
        }
        if let Some(f) = inner.as_float() {
            return Some((f, 0.0));
        }
        self.to_int(inner)
            .and_then(IntRefExt::to_f64_lossy)
            .map(|f| (f, 0.0))
    }
}

impl Heap {}

trait IntRefExt {
    fn to_f64_lossy(self) -> Option<f64>;
}

impl IntRefExt for int::IntRef<'_> {
    fn to_f64_lossy(self) -> Option<f64> {
        Some(match self {
            int::IntRef::Small(i) => i as f64,
            int::IntRef::Big(b) => int::long_to_f64(b),
        })
    }
}

/// The answer needs Python code (`__eq__`, `__hash__`): ask the machine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NeedsMachine;
