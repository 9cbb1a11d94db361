//! How much a cell may use.

use std::time::Duration;

use crate::vm::domain::DomainLimits;

/// Limits of a cell. The default is finite in every dimension.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct Limits {
    /// Units of work: instructions, and work of natives in proportion.
    pub fuel: Option<u64>,
    /// Live bytes.
    pub memory: Option<u64>,
    /// Bytes written to the standard streams.
    pub output: Option<u64>,
    /// Wall-clock time inside the cell's frames.
    pub time: Option<Duration>,
    /// Frames on the stack.
    pub depth: Option<u32>,
}

/// What a cell has used.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct Usage {
    /// Units of work.
    pub fuel: u64,
    /// Bytes alive, by the last count and what was allocated since.
    pub memory: u64,
    /// Bytes written to the standard streams.
    pub output: u64,
    /// Wall-clock time inside the cell's frames.
    pub time: Duration,
    /// How deep natives may call back; less than 400 on a thread with a small stack.
    pub native_depth: u32,
}

impl Default for Limits {
    fn default() -> Self {
        Limits {
            fuel: Some(1_000_000_000),
            memory: Some(256 << 20),
            output: Some(64 << 20),
            time: Some(Duration::from_secs(60)),
            depth: Some(1000),
        }
    }
}

impl Limits {
    /// No limits at all.
    pub fn none() -> Limits {
        Limits {
            fuel: None,
            memory: None,
            output: None,
            time: None,
            depth: None,
        }
    }

    pub(super) fn to_domain(self) -> DomainLimits {
        DomainLimits {
            fuel: self.fuel,
            time: self.time.map(|t| t.as_secs_f64()),
            output: self.output,
            memory: self.memory,
            depth: self.depth.map(u64::from),
        }
    }
}
