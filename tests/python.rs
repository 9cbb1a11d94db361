//! Runs the recorded Python programs under `tests/py/`: one test per recorded `.out` file.
//!
//! A program `x.py` lies beside `x.out` (standard output), `x.err` (standard error, only if there
//! is any) and `x.code` (exit status, only where it is not the usual one: 0 without `x.err`, 1
//! with it), all recorded from CPython 3.13.0 by `tests/record.py`.
//! Each program runs twice, the second time with `PADCELL_GC_STRESS=1`, which makes the engine
//! collect at every safepoint, so that a value the collector loses shows up as a difference.

mod process;

use std::path::Path;

use process::{Outcome, TESTS, TIMEOUT, diff, padcell};

/// What the recording beside `program` says.
fn recorded(program: &Path) -> Outcome {
    let read = |suffix: &str| std::fs::read_to_string(program.with_extension(suffix)).ok();
    let stderr = read("err");
    let usual = i32::from(stderr.is_some());
    Outcome {
        stdout: read("out").unwrap_or_default(),
        status: read("code").map_or(Some(usual), |text| text.trim().parse().ok()),
        stderr: stderr.unwrap_or_default(),
    }
}

fn program(out_file: &Path) -> datatest_stable::Result<()> {
    let program = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join(out_file)
        .with_extension("py");
    let relative = program.strip_prefix(TESTS).unwrap_or(&program);
    let expected = recorded(&program);
    for stress in [false, true] {
        let mode = if stress {
            "collect-always mode"
        } else {
            "normal mode"
        };
        let args = ["run".as_ref(), relative.as_os_str()];
        let got = padcell(Path::new(TESTS), &args, stress, TIMEOUT)
            .map_err(|problem| format!("{mode}: {problem}"))?;
        if got != expected {
            return Err(format!("{mode}:\n{}", diff(&expected, &got)).into());
        }
    }
    Ok(())
}

datatest_stable::harness! {
    { test = program, root = "tests/py", pattern = r"\.out$" },
}
