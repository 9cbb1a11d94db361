//! What the limits hold, measured: `cargo bench --bench limits -- soak|memory|latency|stretches [NUMBER]`.
//!
//! The figures in `benches/README.md` are made by this program; shorter forms of the same runs are
//! tests (`tests/host.rs`).

mod latency;
mod memory;
mod soak;
mod stretches;

use std::process::{Command, exit};
use std::time::Duration;

/// A line of `/proc/self/status` that is in KiB; 0 where there is no such file.
fn status_kib(key: &str) -> u64 {
    let text = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    text.lines()
        .find_map(|line| line.strip_prefix(key))
        .and_then(|rest| rest.split_whitespace().next()?.parse().ok())
        .unwrap_or(0)
}

/// The memory limit of the table, in MiB, unless another is given.
const MEMORY_MIB: u64 = 16;

fn main() {
    let arguments: Vec<String> = std::env::args()
        .skip(1)
        .filter(|a| !a.starts_with("--"))
        .collect();
    let number = arguments.get(1).and_then(|a| a.parse::<u64>().ok());
    match arguments.first().map(String::as_str) {
        Some("soak") => soak_run(number.unwrap_or(100_000)),
        Some("memory") => memory_run(number.unwrap_or(MEMORY_MIB)),
        Some("latency") => latency_run(number.unwrap_or(20)),
        Some("stretches") => stretches_run(number.unwrap_or(5), arguments.get(2)),
        Some("eat") => eat_one(&arguments),
        _ => {
            eprintln!(
                "usage: cargo bench --bench limits -- soak|memory|latency|stretches [NUMBER]"
            );
            exit(2);
        }
    }
}

fn soak_run(cells: u64) {
    let report = soak::soak(usize::try_from(cells).unwrap_or(usize::MAX), 1000);
    println!(
        "{cells} cells in {:.1} s; resident after 1000 cells {} KiB, in the end {} KiB",
        report.took.as_secs_f64(),
        report.after_first,
        report.in_the_end
    );
}

fn eat_one(arguments: &[String]) {
    let way = arguments.get(1).and_then(|a| a.parse::<usize>().ok());
    let mib: u64 = arguments.get(2).and_then(|a| a.parse().ok()).unwrap_or(1);
    let Some((_, text)) = way.and_then(|n| memory::WAYS.get(n)) else {
        exit(2);
    };
    let text = (*text).to_owned();
    let eaten = std::thread::Builder::new()
        .stack_size(8 << 20)
        .spawn(move || memory::eat(&text, mib << 20))
        .map(std::thread::JoinHandle::join);
    match eaten {
        Ok(Ok(e)) => println!("{} {} {}", e.grown, e.took.as_millis(), e.end),
        _ => exit(1),
    }
}

fn memory_run(mib: u64) {
    let own = std::env::current_exe().expect("the program has a path");
    let allowed = mib * 1024 * 5 / 4 + 1024;
    let mut passed = 0;
    println!("| Way | Growth, KiB | Share of the allowed | Ended by |");
    println!("| --- | ---: | ---: | --- |");
    for (number, (name, _)) in memory::WAYS.iter().enumerate() {
        let output = Command::new(&own)
            .args(["eat", &number.to_string(), &mib.to_string()])
            .output()
            .expect("the program starts");
        let text = String::from_utf8_lossy(&output.stdout);
        let mut words = text.trim().splitn(3, ' ');
        let grown: Option<u64> = words.next().and_then(|w| w.parse().ok());
        let millis: u64 = words.next().and_then(|w| w.parse().ok()).unwrap_or(0);
        let end = words.next().unwrap_or_default();
        match grown {
            Some(grown) => {
                let share = grown * 100 / allowed;
                let mark = if grown > allowed { " **over**" } else { "" };
                let slow = if millis > 2000 {
                    format!(" ({millis} ms)")
                } else {
                    String::new()
                };
                println!("| {name} | {grown} | {share} %{mark} | {end}{slow} |");
                passed += u64::from(grown <= allowed);
            }
            None => println!("| {name} | **failed: {:?}** | | |", output.status.code()),
        }
    }
    let ways = memory::WAYS.len();
    println!("\n{passed} of {ways} ways within {allowed} KiB.");
}

fn latency_run(rounds: u64) {
    let ms = |d: Duration| d.as_secs_f64() * 1000.0;
    let mut all = Vec::new();
    println!("| Interrupted in | median, ms | longest, ms | longest, ms of the processor |");
    println!("| --- | ---: | ---: | ---: |");
    for (name, text) in latency::PROGRAMS {
        let samples: Vec<latency::Sample> = (0..rounds)
            .map(|round| {
                let after = Duration::from_micros(5_000 + round * 7_919 % 30_000);
                latency::interrupt(text, after)
            })
            .collect();
        let mut times: Vec<Duration> = samples.iter().map(|s| s.wall).collect();
        let cpu = samples.iter().map(|s| s.cpu).max().unwrap_or_default();
        all.extend_from_slice(&times);
        let median = latency::percentile(&mut times, 50);
        let longest = latency::percentile(&mut times, 100);
        println!(
            "| {name} | {:.1} | {:.1} | {:.1} |",
            ms(median),
            ms(longest),
            ms(cpu)
        );
    }
    let p99 = latency::percentile(&mut all, 99);
    println!(
        "\n{} interruptions, 99th percentile {:.1} ms.",
        all.len(),
        ms(p99)
    );
}

/// Prints the probes with a stretch of at least so many milliseconds, the shortest of three tries.
fn stretches_run(least: u64, only: Option<&String>) {
    let least = Duration::from_millis(least);
    let (mut tried, mut over) = (0, 0);
    for (setup, statements) in stretches::PROBES {
        for statement in *statements {
            if only.is_some_and(|part| !statement.contains(part.as_str())) {
                continue;
            }
            tried += 1;
            let (mut longest, mut end) = stretches::stretch(setup, statement);
            for _ in 0..2 {
                if longest >= least {
                    let again = stretches::stretch(setup, statement);
                    (longest, end) = if again.0 < longest {
                        again
                    } else {
                        (longest, end)
                    };
                }
            }
            if longest >= least {
                over += 1;
                println!(
                    "{:6.1} ms  {statement}  {end}",
                    longest.as_secs_f64() * 1000.0
                );
            } else if std::env::var_os("PADCELL_ENDS").is_some() {
                println!(
                    "    ok {:.1} {statement}  {end}",
                    longest.as_secs_f64() * 1000.0
                );
            }
        }
    }
    println!(
        "{over} of {tried} go on for {} ms or more without a look.",
        least.as_millis()
    );
}
