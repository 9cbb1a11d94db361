//! Runs the programs under `tests/escape/`, each of which tries known ways out of a cell.
//!
//! A program prints `blocked: <Type>: <message>` for an attack that was refused, `harmless` for
//! one that ended without loot, `ESCAPED` for one that got something, and then shows that the
//! feature works where it is allowed. What must be printed lies beside it in `x.out`, written by
//! hand from the specification, since no other interpreter can be asked. Run like `tests/python.rs`.
//!
//! When a program is over, every cell it made is audited: what the attacks left within reach must
//! be nothing that no cell may hold. Some programs leak on purpose, to show that the loot is no
//! use; what their cells may reach lies beside them in `x.audit`.

mod process;

use std::collections::BTreeSet;
use std::path::Path;

fn escape(out_file: &Path) -> datatest_stable::Result<()> {
    process::recorded(out_file)?;
    let program = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join(out_file)
        .with_extension("py");
    let relative = program.strip_prefix(process::TESTS).unwrap_or(&program);
    if process::is_known_failure(relative) {
        return Ok(());
    }
    let command = process::command(&program);
    let args = [command.as_ref(), "--audit".as_ref(), relative.as_os_str()];
    let got = process::padcell(
        Path::new(process::TESTS),
        &args,
        process::Collections::WhenDue,
        process::TIMEOUT,
    )
    .map_err(process::Difference)?;
    let found: BTreeSet<&str> = got
        .stderr
        .lines()
        .filter_map(|line| line.strip_prefix("audit: hole: "))
        .collect();
    let listed = std::fs::read_to_string(program.with_extension("audit")).unwrap_or_default();
    let expected: BTreeSet<&str> = listed.lines().collect();
    if found != expected {
        let text = format!("the audit found {found:#?}, expected {expected:#?}");
        return Err(process::Difference(text).into());
    }
    Ok(())
}

/// The policies under `examples/policies/` are programs that show what they refuse.
fn policy(out_file: &Path) -> datatest_stable::Result<()> {
    process::recorded(out_file)
}

datatest_stable::harness! {
    { test = policy, root = "examples/policies", pattern = r"\.out$" },
    { test = escape, root = "tests/escape", pattern = r"\.out$" },
}
