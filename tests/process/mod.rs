//! Starting the built `padcell` and seeing what it did, for the test programs of this folder.

// Each test program includes this file and uses only what it needs of it.
#![allow(dead_code)]

use std::ffi::OsStr;
use std::fmt;
use std::io::Read;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// The folder `tests/`, in which the programs run and against which their paths are relative.
pub(crate) const TESTS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests");

/// No test program may take longer than this.
pub(crate) const TIMEOUT: Duration = Duration::from_secs(20);

/// The same in the collect-always mode, where each safepoint costs a whole collection.
pub(crate) const STRESS_TIMEOUT: Duration = Duration::from_secs(240);

/// Programs that recurse to the limit again and again: a collection at every safepoint over a
/// thousand frames takes minutes, so they collect after every 32 KiB only. So does one that imports
/// the whole library forty times, and one that makes a cell of the framework for each of its attempts.
const LESS_STRESS: &[&str] = &[
    "py/builtins/recursion_error.py",
    "audit/sound_modules.py",
    "escape/towers.py",
];

/// What the names of programs begin with that exercise library modules; each attack makes a cell
/// with the framework, which is one.
const LIBRARY_PROGRAMS: &[&str] = &["py/modules/", "escape/"];

/// How many bytes may be allocated between two collections: any number, in the normal mode.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Collections {
    WhenDue,
    After(u32),
}

impl Collections {
    /// The collect-always mode, as far as the program can bear it.
    pub(crate) fn always(program: &Path) -> Collections {
        // The whole suite without these allowances takes most of an hour.
        if std::env::var_os("PADCELL_COLLECT_ALWAYS").is_some() {
            return Collections::After(1);
        }
        if LESS_STRESS.iter().any(|p| Path::new(p) == program) {
            return Collections::After(32 << 10);
        }
        // Where the library's Python code does most of the work, each of its many safepoints costs
        // a collection of all it holds: these collect after every KiB.
        let name = program.to_string_lossy();
        let library = LIBRARY_PROGRAMS.iter().any(|p| name.starts_with(p));
        Collections::After(if library { 1 << 10 } else { 1 })
    }
}

/// What one run printed and how it ended.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Outcome {
    /// Standard output.
    pub(crate) stdout: String,
    /// Standard error, without the absolute prefix of `tests/`: CPython names the main script by
    /// its absolute path, and the recordings have that prefix cut out too.
    pub(crate) stderr: String,
    /// The exit status; nothing if a signal ended the process.
    pub(crate) status: Option<i32>,
}

/// Runs `padcell` with these arguments in `folder`, collecting as told.
///
/// # Errors
/// The program could not be started or did not end in time.
pub(crate) fn padcell(
    folder: &Path,
    args: &[&OsStr],
    collections: Collections,
    timeout: Duration,
) -> Result<Outcome, String> {
    let mut command = Command::new(env!("CARGO_BIN_EXE_padcell"));
    command.args(args).current_dir(folder);
    // No variables, so that what a program sees of the environment is the same everywhere.
    command.env_clear();
    if let Collections::After(bytes) = collections {
        command.env("PADCELL_GC_STRESS", bytes.to_string());
    }
    run(&mut command, timeout)
}

fn run(command: &mut Command, timeout: Duration) -> Result<Outcome, String> {
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|error| format!("cannot start padcell: {error}"))?;
    // Both streams are drained while the program runs: a full pipe would stop it.
    let stdout = drain(child.stdout.take());
    let stderr = drain(child.stderr.take());
    let status = wait(&mut child, timeout);
    let stdout = stdout.join().unwrap_or_default();
    let stderr = stderr.join().unwrap_or_default();
    match status {
        Some(status) => Ok(Outcome {
            stdout: stdout.replace(&format!("{TESTS}/"), ""),
            stderr: stderr.replace(&format!("{TESTS}/"), ""),
            status,
        }),
        None => Err(format!(
            "still running after {} s; stdout so far:\n{stdout}stderr so far:\n{stderr}",
            timeout.as_secs()
        )),
    }
}

fn drain(pipe: Option<impl Read + Send + 'static>) -> thread::JoinHandle<String> {
    thread::spawn(move || {
        let mut bytes = Vec::new();
        if let Some(mut pipe) = pipe {
            let _ = pipe.read_to_end(&mut bytes);
        }
        String::from_utf8_lossy(&bytes).into_owned()
    })
}

/// Nothing if the time is over (the child has been killed), otherwise its exit status.
fn wait(child: &mut Child, timeout: Duration) -> Option<Option<i32>> {
    let end = Instant::now() + timeout;
    let mut pause = Duration::from_micros(500);
    loop {
        match child.try_wait() {
            Ok(Some(status)) => return Some(status.code()),
            Ok(None) if Instant::now() < end => thread::sleep(pause),
            _ => {
                let _ = child.kill();
                let _ = child.wait();
                return None;
            }
        }
        pause = (pause * 2).min(Duration::from_millis(20));
    }
}

/// The first difference in each stream, with a little around it: enough to see what is wrong.
fn diff(expected: &Outcome, got: &Outcome) -> String {
    let mut text = String::new();
    if expected.status != got.status {
        text += &format!(
            "exit status: expected {:?}, got {:?}\n",
            expected.status, got.status
        );
    }
    text += &first_difference("stdout", &expected.stdout, &got.stdout);
    text += &first_difference("stderr", &expected.stderr, &got.stderr);
    text
}

fn first_difference(stream: &str, expected: &str, got: &str) -> String {
    if expected == got {
        return String::new();
    }
    let expected: Vec<&str> = expected.split('\n').collect();
    let got: Vec<&str> = got.split('\n').collect();
    let same = expected
        .iter()
        .zip(&got)
        .take_while(|(a, b)| a == b)
        .count();
    let mut text = format!("{stream} differs at line {}:\n", same + 1);
    for line in &expected[same.saturating_sub(2)..same] {
        text += &format!("    {line}\n");
    }
    for line in expected.iter().skip(same).take(6) {
        text += &format!("  - {line}\n");
    }
    for line in got.iter().skip(same).take(12) {
        text += &format!("  + {line}\n");
    }
    text
}

/// What went wrong, shown line by line: the harness prints errors in their debug form.
pub(crate) struct Difference(pub(crate) String);

impl fmt::Debug for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Difference {}

/// Runs the program beside a recorded `.out` file and compares, in both modes.
///
/// # Errors
/// It printed something else, ended otherwise, or not in time.
pub(crate) fn recorded(out_file: &Path) -> datatest_stable::Result<()> {
    let program = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join(out_file)
        .with_extension("py");
    let relative = program.strip_prefix(TESTS).unwrap_or(&program);
    let expected = recording(&program);
    let args = [command(&program).as_ref(), relative.as_os_str()];
    if is_known_failure(relative) {
        // A known failure is asserted as such: when the engine gets it right, its line must go.
        let got = padcell(Path::new(TESTS), &args, Collections::WhenDue, TIMEOUT);
        return match got {
            Ok(got) if got == expected => {
                Err(Difference("passes now: take it off tests/known_failures.txt".into()).into())
            }
            _ => Ok(()),
        };
    }
    for collections in [Collections::WhenDue, Collections::always(relative)] {
        let timeout = match collections {
            Collections::WhenDue => TIMEOUT,
            Collections::After(_) => STRESS_TIMEOUT,
        };
        let got = padcell(Path::new(TESTS), &args, collections, timeout)
            .map_err(|problem| Difference(format!("collections {collections:?}: {problem}")))?;
        if got != expected {
            let text = format!("collections {collections:?}:\n{}", diff(&expected, &got));
            return Err(Difference(text).into());
        }
    }
    Ok(())
}

/// How a program is run: as the supervisor, or where its second line says so as the guest of a
/// host's cell.
pub(crate) fn command(program: &Path) -> &'static str {
    let text = std::fs::read_to_string(program).unwrap_or_default();
    match text.lines().nth(1) {
        Some("# padcell cell") => "cell",
        _ => "run",
    }
}

/// Whether `tests/known_failures.txt` lists the program: one line each, the path and a reason.
pub(crate) fn is_known_failure(relative: &Path) -> bool {
    let list =
        std::fs::read_to_string(Path::new(TESTS).join("known_failures.txt")).unwrap_or_default();
    list.lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| line.split_whitespace().next())
        .any(|path| Path::new(path) == relative)
}

/// What the recording beside `program` says.
fn recording(program: &Path) -> Outcome {
    let read = |suffix: &str| std::fs::read_to_string(program.with_extension(suffix)).ok();
    let stderr = read("err");
    let usual = i32::from(stderr.is_some());
    Outcome {
        stdout: read("out").unwrap_or_default(),
        status: read("code").map_or(Some(usual), |text| text.trim().parse().ok()),
        stderr: stderr.unwrap_or_default(),
    }
}
