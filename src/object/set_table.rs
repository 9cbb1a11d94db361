//! Sets: one open table of members, laid out as CPython lays its own out.
//!
//! Programs print sets of ints, and the order they see follows from hashes, table sizes and the
//! search for a free slot. So the sizes, the steps of the search, the use of freed slots and the
//! moments of growing are CPython's here; hashes of numbers are too.

use super::dict::NeedsMachine;
use super::heap::{HeapObject, LARGE, Marker, give_back};
use super::*;

/// Slots looked at in a row before the search jumps.
const LINEAR: usize = 9;
/// Smallest table.
const MIN_SLOTS: usize = 8;

/// A place of the table.
#[derive(Clone, Copy, Debug)]
struct Slot {
    /// The member's hash; of a free slot `FREE`, or `FREED` where a member was removed.
    hash: i64,
    /// The member, or unset.
    key: Value,
}

const FREE: i64 = 0;
/// Never the hash of a value.
const FREED: i64 = -1;
const EMPTY: Slot = Slot {
    hash: FREE,
    key: Value::UNDEF,
};

/// The members of a set.
#[derive(Clone, Default)]
pub struct SetTable {
    /// A power of two of slots, or none as long as nothing was ever added.
    slots: Vec<Slot>,
    /// Slots that are not free: members and freed ones.
    fill: usize,
    live: usize,
    /// Where `pop` goes on.
    finger: usize,
    /// Changes whenever a member is added or removed.
    pub key_version: u32,
}

/// The order in which a search visits slots.
struct Probe {
    mask: usize,
    base: usize,
    perturb: u64,
    at: usize,
    left: usize,
}

impl Probe {
    fn new(hash: i64, n_slots: usize) -> Probe {
        let mask = n_slots - 1;
        let base = hash as usize & mask;
        Probe {
            mask,
            base,
            perturb: hash as u64,
            at: base,
            left: Probe::row(base, mask),
        }
    }

    fn row(base: usize, mask: usize) -> usize {
        if base + LINEAR <= mask { LINEAR } else { 0 }
    }

    fn next(&mut self) -> usize {
        let at = self.at;
        if self.left > 0 {
            self.left -= 1;
            self.at += 1;
        } else {
            self.perturb >>= 5;
            let next = self
                .base
                .wrapping_mul(5)
                .wrapping_add(1)
                .wrapping_add(self.perturb as usize);
            self.base = next & self.mask;
            self.at = self.base;
            self.left = Probe::row(self.base, self.mask);
        }
        at
    }
}

impl SetTable {
    /// Number of members.
    #[inline]
    pub fn len(&self) -> usize {
        self.live
    }

    /// Whether there are no members.
    pub fn is_empty(&self) -> bool {
        self.live == 0
    }

    /// Number of slots to visit to see all members.
    pub fn n_slots(&self) -> usize {
        self.slots.len()
    }

    /// The hash and the member in a slot.
    #[inline]
    pub fn get(&self, slot: usize) -> Option<(i64, Value)> {
        self.slots
            .get(slot)
            .filter(|s| !s.key.is_undef())
            .map(|s| (s.hash, s.key))
    }

    /// The first member at a slot or after it: its slot, hash and value.
    pub(crate) fn next_from(&self, slot: usize) -> Option<(usize, i64, Value)> {
        let rest = self.slots.get(slot..)?;
        let at = rest.iter().position(|s| !s.key.is_undef())?;
        rest.get(at).map(|s| (slot + at, s.hash, s.key))
    }

    /// The members.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = Value> + '_ {
        self.slots
            .iter()
            .filter(|s| !s.key.is_undef())
            .map(|s| s.key)
    }

    /// Bytes owned.
    pub fn owned_bytes(&self) -> usize {
        self.slots.capacity() * size_of::<Slot>()
    }

    /// Finds a member's slot: `same` decides about one with the same hash that is not the same value.
    #[inline]
    pub fn find(&self, hash: i64, key: Value, same: impl FnMut(Value) -> bool) -> Option<usize> {
        self.find_counting(hash, key, same, &mut 0)
    }

    /// As `find`; `probes` counts the slots looked at.
    #[inline]
    pub fn find_counting(
        &self,
        hash: i64,
        key: Value,
        mut same: impl FnMut(Value) -> bool,
        probes: &mut usize,
    ) -> Option<usize> {
        if self.slots.is_empty() {
            return None;
        }
        let mut probe = Probe::new(hash, self.slots.len());
        loop {
            let at = probe.next();
            let slot = self.slots.get(at)?;
            *probes += 1;
            if slot.key.is_undef() {
                if slot.hash == FREE {
                    return None;
                }
            } else if slot.hash == hash && (slot.key == key || same(slot.key)) {
                return Some(at);
            }
        }
    }

    /// Adds a member that is not there.
    pub fn insert_new(&mut self, hash: i64, key: Value) {
        if self.slots.is_empty() {
            self.slots = vec![EMPTY; MIN_SLOTS];
        }
        self.live += 1;
        self.key_version = self.key_version.wrapping_add(1);
        let mut probe = Probe::new(hash, self.slots.len());
        let mut freed = None;
        loop {
            let at = probe.next();
            let Some(slot) = self.slots.get_mut(at) else {
                return;
            };
            if !slot.key.is_undef() {
                continue;
            }
            if slot.hash == FREED {
                freed = Some(at);
                continue;
            }
            match freed.and_then(|at| self.slots.get_mut(at)) {
                Some(slot) => *slot = Slot { hash, key },
                None => {
                    if let Some(slot) = self.slots.get_mut(at) {
                        *slot = Slot { hash, key };
                    }
                    self.fill += 1;
                    if self.fill * 5 >= (self.slots.len() - 1) * 3 {
                        self.resize(self.grown());
                    }
                }
            }
            return;
        }
    }

    /// Before the table dies.
    fn release(&mut self) {
        give_back(&mut self.slots);
    }

    fn grown(&self) -> usize {
        if self.live > 50_000 {
            self.live * 2
        } else {
            self.live * 4
        }
    }

    /// Moves the members to a table of more slots than `wanted`.
    fn resize(&mut self, wanted: usize) {
        let mut n = MIN_SLOTS;
        while n <= wanted {
            n <<= 1;
        }
        let mut old = std::mem::replace(&mut self.slots, vec![EMPTY; n]);
        self.fill = self.live;
        for slot in &old {
            if !slot.key.is_undef() {
                self.place(*slot);
            }
        }
        give_back(&mut old);
    }

    /// Puts a member into a table without freed slots.
    fn place(&mut self, member: Slot) {
        let mut probe = Probe::new(member.hash, self.slots.len());
        loop {
            match self.slots.get_mut(probe.next()) {
                Some(slot) if !slot.key.is_undef() => {}
                Some(slot) => {
                    *slot = member;
                    return;
                }
                None => return,
            }
        }
    }

    /// Makes room before the members of a table of `n` are added.
    pub fn reserve(&mut self, n: usize) {
        let mask = self.slots.len().max(MIN_SLOTS) - 1;
        if (self.fill + n) * 5 >= mask * 3 {
            self.resize((self.live + n) * 2);
        }
    }

    /// Bytes of the table that one more member may make necessary; 0 when there is room.
    pub fn growth_bytes(&self) -> usize {
        let mask = self.slots.len().max(MIN_SLOTS) - 1;
        if (self.fill + 1) * 5 < mask * 3 {
            return 0;
        }
        (self.grown() + 4)
            .next_power_of_two()
            .saturating_mul(2 * size_of::<Slot>())
    }

    /// Bytes `reserve(n)` may add.
    pub fn reserve_bytes(&self, n: usize) -> usize {
        (self.live + n).saturating_mul(4 * size_of::<Slot>())
    }

    /// A table with the same members, as copying makes it: without freed slots.
    pub fn copy(&self) -> SetTable {
        let mut copy = SetTable::default();
        if self.live == 0 {
            return copy;
        }
        copy.reserve(self.live);
        if copy.slots.is_empty() {
            copy.slots = vec![EMPTY; MIN_SLOTS];
        }
        copy.live = self.live;
        copy.fill = self.live;
        if copy.slots.len() == self.slots.len() && self.fill == self.live {
            copy.slots.copy_from_slice(&self.slots);
        } else {
            for slot in &self.slots {
                if !slot.key.is_undef() {
                    copy.place(*slot);
                }
            }
        }
        copy
    }

    /// Removes the member in a slot.
    pub fn remove_at(&mut self, at: usize) -> Option<Value> {
        let slot = self.slots.get_mut(at).filter(|s| !s.key.is_undef())?;
        let key = slot.key;
        *slot = Slot {
            hash: FREED,
            key: Value::UNDEF,
        };
        self.live -= 1;
        self.key_version = self.key_version.wrapping_add(1);
        Some(key)
    }

    /// Removes some member; `probes` counts the slots looked at.
    pub fn pop(&mut self, probes: &mut usize) -> Option<Value> {
        if self.live == 0 {
            return None;
        }
        let n = self.slots.len();
        let mut at = self.finger & (n - 1);
        while self.slots.get(at).is_some_and(|s| s.key.is_undef()) {
            at = (at + 1) % n;
            *probes += 1;
        }
        self.finger = at + 1;
        self.remove_at(at)
    }

    /// After members of another set were removed: drops freed slots when they are many.
    pub fn shrink(&mut self) {
        if !self.slots.is_empty() && self.fill - self.live > (self.slots.len() - 1) / 4 {
            self.resize(self.grown());
        }
    }

    /// Removes everything.
    pub fn clear(&mut self) {
        let (finger, version) = (self.finger, self.key_version);
        *self = SetTable {
            finger,
            key_version: version.wrapping_add(1),
            ..SetTable::default()
        };
    }

    /// Marks the members in some slots; false when these were the last.
    pub(crate) fn trace_part(&self, marker: &mut Marker, start: usize, end: usize) -> bool {
        let end = end.min(self.slots.len());
        for slot in self.slots.get(start..end).unwrap_or(&[]) {
            marker.value(slot.key);
        }
        end < self.slots.len()
    }
}

/// A set or frozenset.
#[derive(Default)]
pub struct SetObj {
    /// The members.
    pub table: SetTable,
    /// Cached hash of a frozenset.
    pub hash: Option<i64>,
}

impl HeapObject for SetObj {
    fn vacant() -> Self {
        SetObj::default()
    }
    fn owned_bytes(&self) -> usize {
        self.table.owned_bytes()
    }
    fn release(&mut self) {
        self.table.release();
    }
}

impl SetObj {
    /// A set of these members.
    pub fn new(table: SetTable) -> SetObj {
        SetObj { table, hash: None }
    }
}

impl Heap {
    /// A new empty set.
    pub fn new_set(&mut self) -> SetId {
        self.alloc_set(SetObj::default())
    }

    /// The set object of a set, frozenset or instance of a subclass.
    pub fn to_set_obj(&self, value: Value) -> Option<&SetObj> {
        let value = self.payload(value).unwrap_or(value);
        if let Some(id) = value.as_set() {
            return Some(self.set(id));
        }
        value.as_frozenset().map(|id| self.frozenset(id))
    }

    /// The slot of a member in a set, frozenset or instance of a subclass, when finding it needs
    /// no Python code.
    pub fn set_find_simple(
        &mut self,
        set: Value,
        key: Value,
    ) -> Result<Option<usize>, NeedsMachine> {
        let hash = self.hash_simple(key).ok_or(NeedsMachine)?;
        match self.to_set_obj(set) {
            Some(object) => self.find_member(&object.table, hash, key),
            None => Err(NeedsMachine),
        }
    }

    /// As `set_find_simple`, in a table and with the hash known.
    pub(crate) fn find_member(
        &self,
        table: &SetTable,
        hash: i64,
        key: Value,
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
        let found = table.find_counting(hash, key, same, &mut probes);
        self.charge_probes(probes);
        if needs { Err(NeedsMachine) } else { Ok(found) }
    }

    /// Adds a value to a set when that needs no Python code; false: ask the machine.
    pub fn set_add_simple(&mut self, set: SetId, key: Value) -> bool {
        let Some(hash) = self.hash_simple(key) else {
            return false;
        };
        match self.find_member(&self.sets.get(set.0).table, hash, key) {
            Ok(Some(_)) => true,
            Ok(None) => {
                let bytes = self.sets.get(set.0).table.growth_bytes();
                if bytes >= LARGE && !self.meter.may_allocate(bytes) {
                    // The machine says so.
                    return false;
                }
                self.set_insert_new(set, hash, key);
                true
            }
            Err(NeedsMachine) => false,
        }
    }

    /// Adds a member that isn't there, charging growth.
    pub(crate) fn set_insert_new(&mut self, set: SetId, hash: i64, key: Value) {
        let table = &mut self.sets.get_mut(set.0).table;
        let before = table.owned_bytes();
        table.insert_new(hash, key);
        let after = table.owned_bytes();
        if after != before {
            self.meter.debt -= after as i64 - before as i64;
            self.sets.set_payer(set.0, self.payer);
        }
    }

    /// Makes room for the members of another table, charging growth.
    pub(crate) fn set_reserve(&mut self, set: SetId, n: usize) -> R<()> {
        let bytes = self.sets.get(set.0).table.reserve_bytes(n);
        self.reserve(bytes)?;
        self.charge(n / 2)?;
        let table = &mut self.sets.get_mut(set.0).table;
        let before = table.owned_bytes();
        table.reserve(n);
        let after = table.owned_bytes();
        if after != before {
            self.meter.debt -= after as i64 - before as i64;
            self.sets.set_payer(set.0, self.payer);
        }
        Ok(())
    }

    /// The hash of a frozenset, from those of its members in any order.
    pub(crate) fn frozenset_hash(&mut self, id: FrozenSetId) -> i64 {
        if let Some(hash) = self.frozenset(id).hash {
            return hash;
        }
        let table = &self.frozenset(id).table;
        let mut all: u64 = 0;
        for slot in table.slots.iter().filter(|s| !s.key.is_undef()) {
            let h = slot.hash as u64;
            all ^= (h ^ 89_869_747 ^ h << 16).wrapping_mul(3_644_798_167);
        }
        all ^= (table.len() as u64 + 1).wrapping_mul(1_927_868_237);
        all ^= all >> 11 ^ all >> 25;
        all = all.wrapping_mul(69_069).wrapping_add(907_133_923);
        let hash = if all == u64::MAX {
            590_923_713
        } else {
            all as i64
        };
        self.frozenset_mut(id).hash = Some(hash);
        hash
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn order(table: &SetTable) -> Vec<i64> {
        table.iter().filter_map(Value::as_small_int).collect()
    }

    fn add(table: &mut SetTable, i: i64) {
        let key = Value::small_int(i);
        if table.find(hash::hash_int(i), key, |_| false).is_none() {
            table.insert_new(hash::hash_int(i), key);
        }
    }

    #[test]
    fn ints_come_in_the_order_of_their_slots() {
        let mut table = SetTable::default();
        for i in [3, 1, 2] {
            add(&mut table, i);
        }
        assert_eq!(order(&table), [1, 2, 3]);
        for i in [100, 8, -1] {
            add(&mut table, i);
        }
        assert_eq!(order(&table), [1, 2, 3, 100, 8, -1]);
        let at = table
            .find(2, Value::small_int(2), |_| false)
            .expect("a member");
        table.remove_at(at);
        assert_eq!(table.len(), 5);
        assert_eq!(order(&table.copy()), [1, 3, 100, 8, -1]);
    }
}
