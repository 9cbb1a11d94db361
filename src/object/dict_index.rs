//! Where the entries of a dict are: an open table of entry numbers, by hash.
//!
//! A search goes as CPython's: it starts at the low bits of the hash, so that neighbouring ints lie
//! in neighbouring slots, and each further step brings in higher bits, so that many equal low bits
//! don't make it long. The entries keep the hashes; the table holds four bytes a slot.

use rustc_hash::FxHashMap;

use super::heap::give_back;

const FREE: u32 = u32::MAX;
const REMOVED: u32 = u32::MAX - 1;
/// Smallest table.
const MIN_SLOTS: usize = 16;

/// A table of entry numbers; the entries are its owner's.
#[derive(Clone, Default)]
pub(super) struct DictIndex {
    /// A power of two of slots, or none. A third of them at least is free.
    slots: Vec<u32>,
    /// Slots that are not free.
    used: usize,
}

/// Steps of a search in a rebuilt table from which on its end is remembered.
const LONG: usize = 32;

/// So many ends are remembered at most: they are charged to nobody.
const MOST_ENDS: usize = 1024;

/// The order in which a search visits slots; it visits all.
#[derive(Clone, Copy)]
struct Probe {
    at: usize,
    perturb: u32,
    mask: usize,
}

impl Probe {
    #[inline(always)]
    fn new(hash: u32, n_slots: usize) -> Probe {
        Probe {
            at: hash as usize,
            perturb: hash,
            mask: n_slots.wrapping_sub(1),
        }
    }

    #[inline(always)]
    fn next(&mut self) -> usize {
        let at = self.at & self.mask;
        self.perturb >>= 5;
        self.at = at
            .wrapping_mul(5)
            .wrapping_add(1)
            .wrapping_add(self.perturb as usize);
        at
    }
}

impl DictIndex {
    /// Slots of a table for that many entries.
    fn slots_for(entries: usize) -> usize {
        (entries + entries / 2 + 1)
            .next_power_of_two()
            .max(MIN_SLOTS)
    }

    /// Whether another entry needs another table.
    #[inline(always)]
    pub(super) fn is_full(&self) -> bool {
        (self.used + 1) * 3 > self.slots.len() * 2
    }

    /// Bytes of a table twice as large.
    pub(super) fn bytes_doubled(&self) -> usize {
        self.slots.capacity() * 2 * size_of::<u32>()
    }

    pub(super) fn owned_bytes(&self) -> usize {
        self.slots.capacity() * size_of::<u32>()
    }

    pub(super) fn is_unused(&self) -> bool {
        self.used == 0
    }

    /// How many entries fit.
    pub(super) fn room(&self) -> usize {
        self.slots.len() / 3 * 2
    }

    /// The first entry of this hash that `is_it`, which is asked about others too. `probes` counts the
    /// slots looked at.
    #[inline(always)]
    pub(super) fn find(
        &self,
        hash: u32,
        probes: &mut usize,
        mut is_it: impl FnMut(usize) -> bool,
    ) -> Option<usize> {
        let mut probe = Probe::new(hash, self.slots.len());
        loop {
            *probes += 1;
            match *self.slots.get(probe.next())? {
                FREE => return None,
                REMOVED => {}
                entry => {
                    if is_it(entry as usize) {
                        return Some(entry as usize);
                    }
                }
            }
        }
    }

    /// Adds an entry; the table must not be full.
    #[inline]
    pub(super) fn insert(&mut self, hash: u32, entry: usize) {
        debug_assert!(!self.is_full(), "an index without a free slot");
        debug_assert!(entry < REMOVED as usize, "too many entries");
        let mut probe = Probe::new(hash, self.slots.len());
        while let Some(slot) = self.slots.get_mut(probe.next()) {
            if *slot == FREE {
                *slot = entry as u32;
                self.used += 1;
                return;
            }
            if *slot == REMOVED {
                *slot = entry as u32;
                return;
            }
        }
    }

    /// Takes an entry out.
    pub(super) fn remove(&mut self, hash: u32, entry: usize) {
        let mut probe = Probe::new(hash, self.slots.len());
        while let Some(slot) = self.slots.get_mut(probe.next()) {
            if *slot == FREE {
                return;
            }
            if *slot as usize == entry {
                *slot = REMOVED;
                return;
            }
        }
    }

    /// Begins anew, with room for that many entries, and with these.
    pub(super) fn rebuild(&mut self, room: usize, entries: impl Iterator<Item = (u32, usize)>) {
        let n = DictIndex::slots_for(room);
        if self.slots.len() == n {
            self.slots.fill(FREE);
        } else {
            give_back(&mut self.slots);
            self.slots = vec![FREE; n];
        }
        self.used = 0;
        // Attack: a program chooses thousands of keys with one hash; each would be searched for from
        // the start, in one go.
        let mut ends: FxHashMap<u32, Probe> = FxHashMap::default();
        for (hash, entry) in entries {
            let mut probe = Probe::new(hash, n);
            let mut steps = 0;
            while let Some(slot) = self.slots.get_mut(probe.next()) {
                if *slot == FREE {
                    *slot = entry as u32;
                    break;
                }
                steps += 1;
                if steps == LONG
                    && let Some(end) = ends.get(&hash)
                {
                    probe = *end;
                }
            }
            if steps >= LONG {
                let has_room = ends.len() < MOST_ENDS;
                match ends.get_mut(&hash) {
                    Some(end) => *end = probe,
                    None if has_room => {
                        ends.insert(hash, probe);
                    }
                    None => {}
                }
            }
            self.used += 1;
        }
    }

    /// Without entries and memory.
    pub(super) fn clear(&mut self) {
        give_back(&mut self.slots);
        self.slots = Vec::new();
        self.used = 0;
    }
}
