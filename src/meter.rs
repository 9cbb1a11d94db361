//! Fuel and bytes of whatever is running now.
//!
//! The counters here are the smallest remainders along the running domain's chain; the machine
//! settles them into the domain records whenever control passes between domains. Leaf operations
//! only ever subtract and look whether something went below zero.

/// Live counters of the running domain chain.
#[derive(Debug)]
pub struct Meter {
    /// Units of work left before someone must look.
    pub fuel: i64,
    /// What `fuel` was at the last settling, to know what was used since.
    pub fuel_start: i64,
    /// Fuel that may be taken when `fuel` runs out (the rest of the real allowance).
    pub fuel_reserve: u64,
    /// Bytes that may be allocated before the next collection (or limit) is due.
    pub debt: i64,
    /// What `debt` was at the last settling.
    pub debt_start: i64,
    /// Below this a native operation fails with MemoryError instead of going on to the next safepoint.
    pub debt_floor: i64,
    /// The host asked for attention (interrupt, deadline).
    pub stopped: bool,
    /// Depth of nested native work (runs of the machine inside natives, recursion over data).
    pub depth: u32,
    /// The bound of `depth`.
    pub max_depth: u32,
}

/// Fuel handed out at a time when there is no limit: between two such portions the machine looks
/// at deadlines and interrupts.
pub const PORTION: i64 = 1 << 20;

impl Meter {
    /// A meter without limits.
    pub fn new() -> Meter {
        Meter {
            fuel: PORTION,
            fuel_start: PORTION,
            fuel_reserve: u64::MAX,
            debt: 1 << 20,
            debt_start: 1 << 20,
            debt_floor: i64::MIN,
            stopped: false,
            depth: 0,
            max_depth: 400,
        }
    }

    /// Takes the next portion from the reserve. False: there is nothing left, or attention is due.
    pub fn refill(&mut self) -> bool {
        if self.stopped || self.fuel_reserve == 0 {
            return false;
        }
        let used = (self.fuel_start - self.fuel).max(0) as u64;
        let _ = used;
        let portion = self.fuel_reserve.min(PORTION as u64);
        if self.fuel_reserve != u64::MAX {
            self.fuel_reserve -= portion;
        }
        self.fuel += portion as i64;
        self.fuel_start += portion as i64;
        self.fuel >= 0 || self.refill_more()
    }

    fn refill_more(&mut self) -> bool {
        // One native may charge more than a portion at once.
        while self.fuel < 0 {
            let need = self.fuel.unsigned_abs();
            if self.fuel_reserve == u64::MAX {
                self.fuel_start += need as i64;
                self.fuel = 0;
            } else if self.fuel_reserve >= need {
                self.fuel_reserve -= need;
                self.fuel_start += need as i64;
                self.fuel = 0;
            } else {
                return false;
            }
        }
        true
    }

    /// Whether `bytes` more stay within the memory limit.
    pub fn may_allocate(&self, bytes: usize) -> bool {
        i64::try_from(bytes).is_ok_and(|b| self.debt.saturating_sub(b) >= self.debt_floor)
    }

    /// Enters one level of native recursion; false when the bound is reached.
    #[inline]
    pub fn enter(&mut self) -> bool {
        if self.depth >= self.max_depth {
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
}

impl Default for Meter {
    fn default() -> Self {
        Meter::new()
    }
}
