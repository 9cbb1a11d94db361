//! Programs the fuzzers found to break the interpreter once: `tests/fuzz_found/*.py`.
//!
//! None of them means anything. Each must end in a limited cell, in the collect-always mode too, by
//! a value, an exception, a syntax error or a limit, never by a failure of the interpreter.

mod process;

use std::ffi::OsStr;
use std::path::Path;

/// What `padcell cell` may answer: done, uncaught exception or syntax error, a limit.
const STATUSES: &[i32] = &[0, 1, 124];

#[test]
fn what_was_found_is_survived() {
    let folder = Path::new(process::TESTS).join("fuzz_found");
    let mut paths: Vec<_> = std::fs::read_dir(&folder)
        .expect("tests/fuzz_found exists")
        .filter_map(Result::ok)
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|e| e == "py"))
        .collect();
    paths.sort();
    assert!(!paths.is_empty());
    let mut broken = Vec::new();
    for path in &paths {
        for stress in [false, true] {
            let mut args: Vec<&OsStr> = ["cell", "--fuel", "20000", "--memory", "16MiB"]
                .iter()
                .map(OsStr::new)
                .collect();
            args.push(path.as_os_str());
            match process::padcell(&folder, &args, stress, process::TIMEOUT) {
                Ok(outcome) if outcome.status.is_some_and(|s| STATUSES.contains(&s)) => {}
                Ok(outcome) => broken.push(format!(
                    "{} (stress {stress}): {:?}\n{}",
                    path.display(),
                    outcome.status,
                    outcome.stderr
                )),
                Err(e) => broken.push(format!("{} (stress {stress}): {e}", path.display())),
            }
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}
