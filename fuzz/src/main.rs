//! The stable driver of the fuzz targets: no sanitizer, no nightly compiler.
//!
//! ```text
//! cargo run --release --manifest-path fuzz/Cargo.toml -- TARGET --seconds N [--seed S] [CORPUS...]
//! ```
//!
//! Programs made by `mutate.rs` are given to the target in a child process, which catches panics,
//! shrinks the program as long as it still panics at the same place, and saves one program for each
//! place under `fuzz/artifacts/`. What can't be caught (an overflowing stack, an abort, a program
//! that doesn't end) ends the child; the program it was at lies in a file then, is saved by the
//! parent, and a new child goes on. The exit status is 1 when anything was found.
//!
//! `CORPUS` are files and folders (default: `tests/`). With `--seconds 0` each is run once as it
//! is, which replays what was found before.

mod grammar;
mod mutate;
mod words;

use std::cell::RefCell;
use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use padcell_fuzz::{TARGETS, Target};

/// An execution longer than this is a finding.
const SLOW: Duration = Duration::from_secs(60);
/// How long a program is shrunk.
const SHRINK: Duration = Duration::from_secs(4);
/// Longest file taken into the corpus.
const MAX_FILE: u64 = 64 << 10;

const STATUS_FOUND: i32 = 1;
const STATUS_SLOW: i32 = 3;

const USAGE: &str =
    "usage: padcell-fuzz lex|parse|compile|run [--seconds N] [--seed S] [CORPUS...]";

struct Options {
    target: &'static Target,
    seconds: u64,
    seed: u64,
    corpus: Vec<PathBuf>,
    child: bool,
}

fn options() -> Option<Options> {
    let mut arguments = std::env::args().skip(1);
    let name = arguments.next()?;
    let target = TARGETS.iter().find(|t| t.name == name)?;
    let mut options = Options {
        target,
        seconds: 60,
        seed: 1,
        corpus: Vec::new(),
        child: false,
    };
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--seconds" => options.seconds = arguments.next()?.parse().ok()?,
            "--seed" => options.seed = arguments.next()?.parse().ok()?,
            "--child" => options.child = true,
            other if other.starts_with('-') => return None,
            other => options.corpus.push(other.into()),
        }
    }
    Some(options)
}

fn main() -> ExitCode {
    let Some(options) = options() else {
        eprintln!("{USAGE}");
        return ExitCode::from(2);
    };
    let status = if options.child {
        child(&options)
    } else {
        parent(&options)
    };
    ExitCode::from(u8::try_from(status).unwrap_or(1))
}

fn artifacts() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("artifacts")
}

/// Where a child keeps the program it is at.
fn current(target: &Target, seed: u64) -> PathBuf {
    artifacts().join(format!("{}-at-{seed}.py", target.name))
}

fn hash(text: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    hasher.finish()
}

/// Starts children until the time is over.
fn parent(options: &Options) -> i32 {
    let target = options.target;
    if let Err(e) = std::fs::create_dir_all(artifacts()) {
        eprintln!("cannot make {}: {e}", artifacts().display());
        return 2;
    }
    let end = Instant::now() + Duration::from_secs(options.seconds);
    let mut seed = options.seed;
    let mut found = false;
    loop {
        let left = end.saturating_duration_since(Instant::now()).as_secs();
        if left == 0 && seed != options.seed {
            break;
        }
        let status = std::env::current_exe().and_then(|exe| {
            Command::new(exe)
                .arg(target.name)
                .args(["--child", "--seconds", &left.to_string()])
                .args(["--seed", &seed.to_string()])
                .args(&options.corpus)
                .status()
        });
        let at = current(target, seed);
        match status {
            Ok(s) if s.success() => break,
            Ok(s) if s.code() == Some(STATUS_FOUND) => {
                found = true;
                break;
            }
            Ok(s) => {
                found = true;
                let text = std::fs::read_to_string(&at).unwrap_or_default();
                let why = if s.code() == Some(STATUS_SLOW) {
                    "slow"
                } else {
                    "died"
                };
                let kept = artifacts().join(format!(
                    "{}-{why}-{:08x}.py",
                    target.name,
                    hash(&text) >> 32
                ));
                drop(std::fs::rename(&at, &kept));
                eprintln!("FOUND {why} ({s}): {}", kept.display());
                if options.seconds == 0 {
                    break;
                }
            }
            Err(e) => {
                eprintln!("cannot start a child: {e}");
                return 2;
            }
        }
        seed = seed.wrapping_add(1000);
    }
    i32::from(found)
}

/// Reads the programs of a file or folder.
fn collect(path: &Path, into: &mut Vec<String>) {
    if path.is_dir() {
        let Ok(entries) = std::fs::read_dir(path) else {
            return;
        };
        let mut paths: Vec<_> = entries.filter_map(Result::ok).map(|e| e.path()).collect();
        paths.sort();
        for path in paths {
            if path.is_dir() || path.extension().is_some_and(|e| e == "py") {
                collect(&path, into);
            }
        }
    } else if std::fs::metadata(path).is_ok_and(|m| m.len() <= MAX_FILE)
        && let Ok(bytes) = std::fs::read(path)
    {
        into.push(String::from_utf8_lossy(&bytes).into_owned());
    }
}

thread_local! {
    /// Where and why the last panic of this thread happened.
    static PANIC: RefCell<(String, String)> = const { RefCell::new((String::new(), String::new())) };
}

/// The place of the panic this program leads to.
fn panics(target: &Target, text: &str) -> Option<(String, String)> {
    let run = target.run;
    std::panic::catch_unwind(|| run(text.as_bytes()))
        .err()
        .map(|_| PANIC.with_borrow(Clone::clone))
}

/// Ends the process when one program takes too long: in the processor's time, so that a busy
/// machine finds nothing, or in a multiple of it on the clock, for a program that only waits.
fn watch(start: Instant, began: &AtomicU64) {
    let slow = SLOW.as_millis() as u64;
    let (mut program, mut at_begin) = (u64::MAX, 0);
    loop {
        std::thread::sleep(Duration::from_millis(500));
        let now = start.elapsed().as_millis() as u64;
        let spent = processor_time().unwrap_or(now);
        let running = began.load(Ordering::Relaxed);
        if running != program {
            (program, at_begin) = (running, spent);
        }
        if spent - at_begin > slow || now.saturating_sub(running) > 5 * slow {
            std::process::exit(STATUS_SLOW);
        }
    }
}

/// Milliseconds of processor time this process has used, where the system tells.
fn processor_time() -> Option<u64> {
    let stat = std::fs::read_to_string("/proc/self/stat").ok()?;
    // After the command's name, which may hold spaces: user and system time in ticks of 10 ms.
    let mut fields = stat.rsplit_once(')')?.1.split_ascii_whitespace().skip(11);
    let user: u64 = fields.next()?.parse().ok()?;
    let system: u64 = fields.next()?.parse().ok()?;
    Some((user + system) * 10)
}

fn child(options: &Options) -> i32 {
    std::panic::set_hook(Box::new(|info| {
        let place = info
            .location()
            .map_or_else(String::new, |l| format!("{}:{}", l.file(), l.line()));
        PANIC.set((place, info.to_string()));
    }));
    let target = options.target;
    let (seed, seconds) = (options.seed, options.seconds);
    let mut corpus = Vec::new();
    if options.corpus.is_empty() {
        collect(
            &Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests"),
            &mut corpus,
        );
    }
    for path in &options.corpus {
        collect(path, &mut corpus);
    }
    if corpus.is_empty() {
        eprintln!("the corpus is empty");
        return 2;
    }
    // Milliseconds since the start when the running program began; the watchdog reads it.
    let start = Instant::now();
    let began = Arc::new(AtomicU64::new(0));
    let watched = began.clone();
    std::thread::spawn(move || watch(start, &watched));
    let found = Arc::new(Mutex::new(HashSet::new()));
    let finds = found.clone();
    let worker = std::thread::Builder::new()
        .stack_size(target.stack)
        .spawn(move || {
            let at = current(target, seed);
            let mut random = mutate::Random::new(seed);
            let mut runs = 0_u64;
            loop {
                let text = if seconds == 0 {
                    match corpus.pop() {
                        Some(text) => text,
                        None => break,
                    }
                } else if start.elapsed().as_secs() >= seconds {
                    break;
                } else {
                    mutate::program(&mut random, &corpus, target.name)
                };
                began.store(start.elapsed().as_millis() as u64, Ordering::Relaxed);
                drop(std::fs::write(&at, &text));
                runs += 1;
                let Some((place, message)) = panics(target, &text) else {
                    continue;
                };
                if !finds.lock().is_ok_and(|mut f| f.insert(place.clone())) {
                    continue;
                }
                let text = shrink(target, text, &place, &began, start);
                let name: String = place
                    .chars()
                    .map(|c| if c.is_alphanumeric() { c } else { '_' })
                    .collect();
                let kept = artifacts().join(format!("{}-{name}.py", target.name));
                drop(std::fs::write(&kept, &text));
                eprintln!("FOUND {message}\n  {}\n{text}", kept.display());
            }
            drop(std::fs::remove_file(at));
            println!(
                "{}: {runs} programs in {} s",
                target.name,
                start.elapsed().as_secs()
            );
        });
    match worker.map(std::thread::JoinHandle::join) {
        Ok(Ok(())) => {}
        // The hook above was silent, and what failed was the driver.
        _ => {
            eprintln!("the driver failed");
            return 4;
        }
    }
    if found.lock().is_ok_and(|f| f.is_empty()) {
        0
    } else {
        STATUS_FOUND
    }
}

/// Cuts pieces out of a program as long as it still panics at the same place.
fn shrink(
    target: &Target,
    mut text: String,
    place: &str,
    began: &AtomicU64,
    start: Instant,
) -> String {
    let end = Instant::now() + SHRINK;
    // Lines first, then characters; large pieces first.
    for by_line in [true, false] {
        let split = |text: &str| -> Vec<String> {
            if by_line {
                text.split_inclusive('\n').map(str::to_owned).collect()
            } else {
                text.chars().map(String::from).collect()
            }
        };
        let mut size = (split(&text).len() / 2).max(1);
        loop {
            let mut at = 0;
            loop {
                let pieces = split(&text);
                if at >= pieces.len() || Instant::now() > end {
                    break;
                }
                let rest = (at + size).min(pieces.len());
                let shorter = format!("{}{}", pieces[..at].concat(), pieces[rest..].concat());
                began.store(start.elapsed().as_millis() as u64, Ordering::Relaxed);
                if panics(target, &shorter).is_some_and(|(p, _)| p == place) {
                    text = shorter;
                } else {
                    at += size;
                }
            }
            if size == 1 {
                break;
            }
            size /= 2;
        }
    }
    text
}
