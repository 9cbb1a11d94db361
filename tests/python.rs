//! Runs the recorded Python programs under `tests/py/`: one test per recorded `.out` file.
//!
//! A program `x.py` lies beside `x.out` (standard output), `x.err` (standard error, only if there
//! is any) and `x.code` (exit status, only where it is not the usual one: 0 without `x.err`, 1
//! with it), all recorded from CPython 3.13.0 by `tests/record.py`.
//! Each program runs twice, the second time with `PADCELL_GC_STRESS=1`, which makes the engine
//! collect at every safepoint, so that a value the collector loses shows up as a difference.

mod process;

datatest_stable::harness! {
    { test = process::recorded, root = "tests/py", pattern = r"\.out$" },
}
