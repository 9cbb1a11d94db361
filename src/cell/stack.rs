//! How much of the running thread's native stack is left.
//!
//! Natives that call back run the machine inside the machine, so the number of such levels must fit
//! the stack of the thread that runs a cell, which is the host's choice. The standard library
//! doesn't tell its size. Linux lists the mappings of a process in a file: the stack is the mapping
//! an address of a local variable lies in. Where there is no such file the size is taken to be
//! small. What was found is remembered for each thread.

use std::cell;
use std::fs;

use crate::meter::stack_address;

/// The size assumed where nothing is known: what the smallest usual threads have.
const UNKNOWN: usize = 256 << 10;
/// Kept free below everything: for the deepest work between two looks at the stack.
const MARGIN: usize = 48 << 10;

thread_local! {
    static LOW: cell::Cell<usize> = const { cell::Cell::new(0) };
}

/// The lowest address nested work may use on this thread.
pub(super) fn floor() -> usize {
    let low = LOW.get();
    if low != 0 {
        return low;
    }
    let here = stack_address();
    let low = mapping_start(here).unwrap_or(here.saturating_sub(UNKNOWN - MARGIN)) + MARGIN;
    LOW.set(low);
    low
}

/// Bytes of stack left above the floor.
pub(super) fn left() -> usize {
    stack_address().saturating_sub(floor())
}

/// Where the mapping begins in which an address lies; for a main thread, whose mapping grows as it
/// is used, where it may grow to.
fn mapping_start(address: usize) -> Option<usize> {
    let maps = fs::read_to_string("/proc/self/maps").ok()?;
    for line in maps.lines() {
        let (range, rest) = line.split_once(' ')?;
        let (start, end) = range.split_once('-')?;
        let start = usize::from_str_radix(start, 16).ok()?;
        let end = usize::from_str_radix(end, 16).ok()?;
        if start <= address && address < end {
            if rest.ends_with("[stack]") {
                return Some(end.saturating_sub(main_stack_size()));
            }
            return Some(start);
        }
    }
    None
}

/// The size the main thread's stack may grow to.
fn main_stack_size() -> usize {
    fs::read_to_string("/proc/self/limits")
        .ok()
        .and_then(|limits| {
            let line = limits.lines().find(|l| l.starts_with("Max stack size"))?;
            line.split_whitespace().nth(3)?.parse().ok()
        })
        .unwrap_or(8 << 20)
}
