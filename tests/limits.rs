//! Runs the bombs under `tests/limits/` in padded cells.
//!
//! Each is a program that tries to hang, exhaust or crash its host. Its first line names the limits
//! it runs under, the second how it must end: `done`, `stopped KEY` (a hard limit ended the run), or
//! `raises NAME`, the exception nobody caught. It must end in time, never by a signal, and the
//! process may not grow by more than a quarter over the memory limit and one MiB.

use std::ffi::OsString;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;
use std::time::{Duration, Instant};

/// A bomb ends within two seconds of the processor's time, also in a build that isn't made for speed.
const LONGEST: Duration = Duration::from_secs(2);
/// By the clock it may take longer: tests share their machine with others.
const PATIENCE: Duration = Duration::from_secs(15);

/// The largest resident size the child has had so far, in KiB.
fn peak(child: &Child) -> Option<u64> {
    let status = std::fs::read_to_string(format!("/proc/{}/status", child.id())).ok()?;
    let line = status.lines().find(|l| l.starts_with("VmHWM:"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}

/// How long the child has run, to a hundredth of a second; nothing where that can't be had.
fn ran(child: &Child) -> Option<Duration> {
    let stat = std::fs::read_to_string(format!("/proc/{}/stat", child.id())).ok()?;
    // The name in parentheses may hold anything; what follows are numbers.
    let (_, numbers) = stat.rsplit_once(')')?;
    let ticks: Vec<u64> = numbers
        .split_whitespace()
        .skip(11)
        .take(2)
        .filter_map(|n| n.parse().ok())
        .collect();
    Some(Duration::from_millis(10 * ticks.iter().sum::<u64>()))
}

struct End {
    status: Option<i32>,
    last_line: String,
    peak_kib: u64,
}

fn run(args: &[OsString]) -> Result<End, String> {
    let log = std::env::temp_dir().join(format!(
        "padcell-limits-{}-{:?}",
        std::process::id(),
        std::thread::current().id()
    ));
    let file = std::fs::File::create(&log).map_err(|e| e.to_string())?;
    let mut child = Command::new(env!("CARGO_BIN_EXE_padcell"))
        .args(args)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(file)
        .spawn()
        .map_err(|e| e.to_string())?;
    let start = Instant::now();
    let mut peak_kib = 0;
    let status = loop {
        peak_kib = peak(&child).unwrap_or(0).max(peak_kib);
        match child.try_wait().map_err(|e| e.to_string())? {
            Some(status) => break status.code(),
            None if start.elapsed() > PATIENCE || ran(&child).is_some_and(|r| r > LONGEST) => {
                let ran = ran(&child);
                let _ = child.kill();
                let _ = child.wait();
                let took = start.elapsed();
                return Err(format!(
                    "still running after {took:?}, of which it ran {ran:?}"
                ));
            }
            None => std::thread::sleep(Duration::from_millis(1)),
        }
    };
    let text = std::fs::read(&log).unwrap_or_default();
    let _ = std::fs::remove_file(&log);
    let text = String::from_utf8_lossy(&text).into_owned();
    let last_line = text.lines().last().unwrap_or_default().to_owned();
    Ok(End {
        status,
        last_line,
        peak_kib,
    })
}

/// What a cell needs that does nothing.
fn idle_kib() -> u64 {
    static IDLE: OnceLock<u64> = OnceLock::new();
    *IDLE.get_or_init(|| {
        let args: Vec<OsString> = ["cell", "-c", "for i in range(300000): pass"]
            .iter()
            .map(OsString::from)
            .collect();
        run(&args).map_or(0, |end| end.peak_kib)
    })
}

fn describe(end: &End) -> String {
    match end.status {
        Some(0) => "done".to_owned(),
        Some(124) => {
            let key = end.last_line.rsplit(' ').next().unwrap_or_default();
            format!("stopped {key}")
        }
        Some(1) => {
            let name = end.last_line.split(':').next().unwrap_or_default();
            format!("raises {}", name.trim_start_matches([' ', '|', '+', '-']))
        }
        Some(other) => format!("exit {other}: {}", end.last_line),
        None => "a signal".to_owned(),
    }
}

fn bomb(program: &Path) -> datatest_stable::Result<()> {
    let text = std::fs::read_to_string(program)?;
    let head = |prefix: &str| {
        text.lines()
            .take(2)
            .find_map(|line| line.strip_prefix(prefix))
            .map(str::trim)
            .ok_or_else(|| format!("no line '{prefix}'"))
    };
    let mut args = vec![OsString::from("cell")];
    let mut memory_kib = None;
    for limit in head("# limits:")?.split_whitespace() {
        let (key, value) = limit.split_once('=').ok_or("a limit is KEY=VALUE")?;
        if key == "memory" {
            let mib: u64 = value.strip_suffix("MiB").ok_or("in MiB")?.parse()?;
            memory_kib = Some(mib * 1024);
        }
        args.push(format!("--{key}").into());
        args.push(value.into());
    }
    args.push(program.as_os_str().to_owned());
    let expected = head("# ends:")?;
    let end = run(&args)?;
    let got = describe(&end);
    if got != expected {
        return Err(format!("expected: {expected}; got: {got}").into());
    }
    if let Some(limit) = memory_kib {
        let grown = end.peak_kib.saturating_sub(idle_kib());
        if grown > limit + limit / 4 + 1024 {
            return Err(format!("the process grew by {grown} KiB").into());
        }
    }
    Ok(())
}

datatest_stable::harness! {
    { test = bomb, root = "tests/limits", pattern = r"\.py$" },
}
