//! Fuel, bytes and time of whatever is running now.
//!
//! The counters here are the smallest remainders along the running domain's chain; the machine
//! settles them into the domain records whenever control passes between domains. Leaf operations
//! only ever subtract and look whether something went below zero.
//!
//! Fuel is handed out in slices. A slice is over after about a millisecond; only then the clock,
//! the host's interrupt flag and the rest of the allowance are looked at. So one test of one counter
//! stands for all of them, and how long a slice is never changes what is counted.

use std::cell;
use std::sync::Arc;

use crate::source::Patience;

/// What the meter asks of the host while code runs: time, and whether the run shall end.
pub trait Watch: Send + Sync {
    /// Seconds of a clock that never goes back.
    fn now(&self) -> f64;
    /// Whether the host wants the run to end.
    fn interrupted(&self) -> bool;
}

/// Time stands still and nobody interrupts.
struct Unwatched;

impl Watch for Unwatched {
    fn now(&self) -> f64 {
        0.0
    }
    fn interrupted(&self) -> bool {
        false
    }
}

/// Why no more fuel is handed out.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Attention {
    /// It is used up.
    Fuel,
    /// The deadline has passed.
    Time,
    /// The host interrupts.
    Interrupt,
}

/// Units of work left, of which some can be taken with shared access.
pub struct Fuel(cell::Cell<i64>);

impl Fuel {
    /// How many there are.
    #[inline(always)]
    pub fn get(&self) -> i64 {
        self.0.get()
    }

    #[inline(always)]
    fn set(&self, n: i64) {
        // A build that counts nothing (`--cfg padcell_uncounted`) exists to measure what counting
        // costs. It never runs out, so what looks at the counters goes away with them.
        if !cfg!(padcell_uncounted) {
            self.0.set(n);
        }
    }
}

impl std::ops::SubAssign<i64> for Fuel {
    #[inline(always)]
    fn sub_assign(&mut self, n: i64) {
        self.set(self.get() - n);
    }
}

impl PartialEq<i64> for Fuel {
    #[inline(always)]
    fn eq(&self, n: &i64) -> bool {
        self.get() == *n
    }
}

impl PartialOrd<i64> for Fuel {
    #[inline(always)]
    fn partial_cmp(&self, n: &i64) -> Option<std::cmp::Ordering> {
        if cfg!(padcell_uncounted) {
            return Some(std::cmp::Ordering::Greater);
        }
        self.get().partial_cmp(n)
    }
}

/// Live counters of the running domain chain.
pub struct Meter {
    /// Units of work left in this slice. Shared access is enough to take some: comparing and
    /// searching only look at the heap, and must charge too.
    pub fuel: Fuel,
    /// What `fuel` was at the last settling, to know what was used since.
    pub fuel_start: i64,
    /// Fuel beyond this slice; `u64::MAX` means no limit.
    pub fuel_reserve: u64,
    /// The reading of the clock at which the running chain's time is up.
    pub deadline: f64,
    /// When time was last booked.
    pub time_start: f64,
    /// Bytes that may be allocated before the next collection (or limit) is due.
    pub debt: i64,
    /// What `debt` was at the last settling.
    pub debt_start: i64,
    /// Below this a native operation fails with MemoryError instead of going on to the next safepoint.
    pub debt_floor: i64,
    /// Fuel was asked for and there was none: the error in flight is a stop.
    pub stopped: Option<Attention>,
    /// Depth of nested native work (runs of the machine inside natives, recursion over data).
    pub depth: u32,
    /// The bound of `depth`, fixed when the machine is made.
    pub max_depth: u32,
    /// Natives that other natives run without the machine in between; bounded by twice `max_depth`.
    nested: u32,
    /// The lowest address the native stack may reach; 0 when it isn't known.
    stack_floor: usize,
    /// The length of the next slice.
    slice: u64,
    /// When this slice began.
    slice_start: f64,
    watch: Arc<dyn Watch>,
}

/// The first slice, and the bounds of later ones.
const FIRST_SLICE: u64 = 1 << 7;
const MIN_SLICE: u64 = 1 << 3;
const MAX_SLICE: u64 = 1 << 12;
/// How long a slice should take, in seconds.
const SLICE_TIME: f64 = 0.001;
/// Nested native work of a machine on a stack that is large enough.
const MAX_DEPTH: u32 = 400;

impl Meter {
    /// A meter without limits.
    pub fn new() -> Meter {
        Meter {
            fuel: Fuel(cell::Cell::new(FIRST_SLICE as i64)),
            fuel_start: FIRST_SLICE as i64,
            fuel_reserve: u64::MAX,
            deadline: f64::INFINITY,
            time_start: 0.0,
            debt: 1 << 20,
            debt_start: 1 << 20,
            debt_floor: i64::MIN,
            stopped: None,
            depth: 0,
            nested: 0,
            max_depth: MAX_DEPTH,
            stack_floor: 0,
            slice: FIRST_SLICE,
            slice_start: 0.0,
            watch: Arc::new(Unwatched),
        }
    }

    /// Looks at the host's clock and flag from now on.
    pub fn set_watch(&mut self, watch: Arc<dyn Watch>) {
        self.watch = watch;
        self.time_start = self.now();
        self.slice_start = self.time_start;
    }

    /// The reading of the clock.
    pub fn now(&self) -> f64 {
        self.watch.now()
    }

    /// Whether the host wants the run to end.
    pub fn interrupted(&self) -> bool {
        self.watch.interrupted()
    }

    /// Allows `left` units from here on (`u64::MAX`: any number), until `deadline`.
    pub fn allow(&mut self, left: u64, now: f64, deadline: f64) {
        let portion = left.min(self.slice);
        self.fuel.set(portion as i64);
        self.fuel_start = self.fuel.get();
        self.fuel_reserve = if left == u64::MAX {
            u64::MAX
        } else {
            left - portion
        };
        self.deadline = deadline;
        self.slice_start = now;
    }

    /// Units used since the last settling.
    pub fn fuel_used(&self) -> u64 {
        u64::try_from(self.fuel_start.saturating_sub(self.fuel.get())).unwrap_or(0)
    }

    /// Takes units; what can't be paid shows as negative fuel.
    #[inline]
    pub fn take(&self, n: usize) {
        let n = i64::try_from(n).unwrap_or(i64::MAX);
        self.fuel.set(self.fuel.get().saturating_sub(n));
    }

    /// Whether this slice is over.
    #[inline(always)]
    pub fn is_spent(&self) -> bool {
        self.fuel < 0
    }

    /// Whether the run is to end now, whatever fuel is left.
    pub fn is_wanted(&self) -> bool {
        self.watch.interrupted() || self.deadline < f64::INFINITY && self.now() >= self.deadline
    }

    /// Goes through items, and ends early when the run is to end: for a pass over much data that was
    /// charged as a whole. Afterwards whoever made the pass calls `Heap::passed`.
    #[inline]
    pub fn watched<I: Iterator>(&self, items: I) -> Watched<'_, I> {
        Watched {
            items,
            left: WATCHED,
            meter: self,
        }
    }

    /// For work outside the machine: it lasts until the run is to end.
    pub fn patience(&self) -> Patience {
        let (watch, deadline) = (self.watch.clone(), self.deadline);
        Patience::until(move || {
            watch.interrupted() || deadline < f64::INFINITY && watch.now() >= deadline
        })
    }

    /// Notes that it is; the error in flight is a stop then.
    pub fn look(&mut self) -> bool {
        if self.watch.interrupted() {
            self.stopped = Some(Attention::Interrupt);
        } else if self.now() >= self.deadline {
            self.stopped = Some(Attention::Time);
        }
        self.stopped.is_some()
    }

    /// Ends the slice and hands out the next one. False: there is nothing left, or attention is
    /// due; `stopped` says which. Work that can't be paid isn't booked, since it won't be done.
    pub fn refill(&mut self) -> bool {
        if self.stopped.is_some() {
            return false;
        }
        let now = self.now();
        if self.watch.interrupted() {
            self.stopped = Some(Attention::Interrupt);
            return false;
        }
        if now >= self.deadline {
            self.stopped = Some(Attention::Time);
            return false;
        }
        // The next slice is as long as this one should have been.
        let took = now - self.slice_start;
        self.slice = if took > 2.0 * SLICE_TIME {
            ((self.slice as f64 * SLICE_TIME / took) as u64).max(MIN_SLICE)
        } else if took < 0.25 * SLICE_TIME {
            (self.slice * 4).min(MAX_SLICE)
        } else {
            self.slice
        };
        self.slice_start = now;
        if self.fuel_reserve == u64::MAX {
            // Only what was used counts, and that is the difference of the two.
            let fuel = self.fuel.get();
            let more = (self.slice as i64).saturating_sub(fuel.min(0));
            self.fuel.set(fuel.saturating_add(more));
            self.fuel_start = self.fuel_start.saturating_add(more);
            return true;
        }
        let owed = self.fuel.get().min(0).unsigned_abs();
        if owed > self.fuel_reserve {
            self.fuel_start = self
                .fuel_start
                .saturating_add(i64::try_from(self.fuel_reserve).unwrap_or(i64::MAX));
            self.fuel_reserve = 0;
            self.fuel.set(-1);
            self.stopped = Some(Attention::Fuel);
            return false;
        }
        let more = (owed + self.slice).min(self.fuel_reserve);
        self.fuel_reserve -= more;
        let more = i64::try_from(more).unwrap_or(i64::MAX);
        self.fuel.set(self.fuel.get().saturating_add(more));
        self.fuel_start = self.fuel_start.saturating_add(more);
        true
    }

    /// Whether `bytes` more stay within the memory limit.
    pub fn may_allocate(&self, bytes: usize) -> bool {
        if cfg!(padcell_uncounted) {
            return true;
        }
        i64::try_from(bytes).is_ok_and(|b| self.debt.saturating_sub(b) >= self.debt_floor)
    }

    /// The native stack this machine runs on has `bytes` left from here on: bounds nested work.
    pub fn set_stack(&mut self, bytes: usize, per_level: usize) {
        let levels = bytes.saturating_sub(bytes / 4) / per_level;
        self.max_depth = u32::try_from(levels).map_or(MAX_DEPTH, |n| n.clamp(4, MAX_DEPTH));
    }

    /// The stack of the running thread ends here: nested work keeps away from it. Unlike the count
    /// of levels this only guards against a level that needs more than its share.
    pub fn set_stack_floor(&mut self, address: usize) {
        self.stack_floor = address;
    }

    /// Enters one level of native recursion; false when the bound is reached.
    #[inline]
    pub fn enter(&mut self) -> bool {
        if self.depth >= self.max_depth || stack_address() < self.stack_floor {
            return false;
        }
        self.depth += 1;
        true
    }

    /// Leaves a level entered with `enter`.
    #[inline]
    pub fn leave(&mut self) {
        self.depth -= 1;
    }

    /// Enters a native that a native runs; false when the bound is reached.
    #[inline]
    pub fn enter_native(&mut self) -> bool {
        if self.nested >= 2 * self.max_depth || stack_address() < self.stack_floor {
            return false;
        }
        self.nested += 1;
        true
    }

    /// Leaves a native entered with `enter_native`.
    #[inline]
    pub fn leave_native(&mut self) {
        self.nested -= 1;
    }
}

/// Items gone through between two looks at whether the run is to end.
pub const WATCHED: usize = 1 << 15;

/// See [`Meter::watched`].
pub struct Watched<'a, I> {
    items: I,
    left: usize,
    meter: &'a Meter,
}

impl<I: Iterator> Iterator for Watched<'_, I> {
    type Item = I::Item;

    #[inline(always)]
    fn next(&mut self) -> Option<I::Item> {
        if self.left == 0 {
            if self.meter.is_wanted() {
                return None;
            }
            self.left = WATCHED;
        }
        self.left -= 1;
        self.items.next()
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        // It may end early, so the lower bound isn't promised; it serves to make room.
        self.items.size_hint()
    }
}

impl Default for Meter {
    fn default() -> Self {
        Meter::new()
    }
}

/// About where the native stack is now.
#[inline]
pub fn stack_address() -> usize {
    let here = 0u8;
    std::ptr::from_ref(std::hint::black_box(&here)).addr()
}
