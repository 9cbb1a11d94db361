//! Runs the programs under `tests/audit/`: mistakes of supervisors and of the engine, planted on
//! purpose, which the audit must find by the right path; and sound cells, about which it must be
//! silent. Run like `tests/escape.rs`; the mistakes of the engine exist in debug builds only.

mod process;

use std::path::Path;

fn audited(out_file: &Path) -> datatest_stable::Result<()> {
    let planted = out_file
        .file_name()
        .is_some_and(|name| name.to_string_lossy().starts_with("engine"));
    if planted && !cfg!(debug_assertions) {
        return Ok(());
    }
    process::recorded(out_file)
}

datatest_stable::harness! {
    { test = audited, root = "tests/audit", pattern = r"\.out$" },
}
