//! Runs the programs under `tests/escape/`, each of which tries known ways out of a cell.
//!
//! A program prints `blocked: <Type>: <message>` for an attack that was refused, `harmless` for
//! one that ended without loot, `ESCAPED` for one that got something, and then shows that the
//! feature works where it is allowed. What must be printed lies beside it in `x.out`, written by
//! hand from the specification, since no other interpreter can be asked. Run like `tests/python.rs`.

mod process;

datatest_stable::harness! {
    { test = process::recorded, root = "tests/escape", pattern = r"\.out$" },
}
