//! Real time.

use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

/// A real clock.
#[derive(Clone)]
pub(super) struct RealClock {
    start: Instant,
}

impl RealClock {
    pub(super) fn new() -> RealClock {
        RealClock {
            start: Instant::now(),
        }
    }

    /// Seconds since 1970.
    pub(super) fn wall(&self) -> f64 {
        SystemTime::now()
            .duration_since(UNIX_EPOCH)
            .map_or(0.0, |d| d.as_secs_f64())
    }

    /// Seconds since the clock was made.
    pub(super) fn monotonic(&self) -> f64 {
        self.start.elapsed().as_secs_f64()
    }

    /// Waits.
    pub(super) fn sleep(&self, seconds: f64) {
        if seconds > 0.0 && seconds.is_finite() {
            std::thread::sleep(Duration::from_secs_f64(seconds.min(1e9)));
        }
    }
}
