//! What a host relies on when it runs strangers' code in its own process: limits through each of
//! the three ways of setting them, interruption, memory that comes back, recursion on small stacks,
//! and runs that repeat exactly.

#[path = "../benches/limits/latency.rs"]
mod latency;
#[path = "host/recursion.rs"]
mod recursion;
#[path = "../benches/limits/soak.rs"]
mod soak;

use std::hash::{DefaultHasher, Hash, Hasher};
use std::process::Command;
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use padcell::{Cell, CellBuilder, Error, ErrorKind, Limits, Program, Sink};

/// A line of `/proc/self/status` that is in KiB; 0 where there is no such file.
fn status_kib(key: &str) -> u64 {
    let text = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    text.lines()
        .find_map(|line| line.strip_prefix(key))
        .and_then(|rest| rest.split_whitespace().next()?.parse().ok())
        .unwrap_or(0)
}

/// A builder whose cell prints into a buffer.
fn quiet(limits: Limits) -> (CellBuilder, Arc<Mutex<Vec<u8>>>) {
    silenced(Cell::builder(), limits)
}

fn silenced(builder: CellBuilder, limits: Limits) -> (CellBuilder, Arc<Mutex<Vec<u8>>>) {
    let printed = Arc::new(Mutex::new(Vec::new()));
    let sink = printed.clone();
    let builder = builder
        .limits(limits)
        .stdout(Sink::Call(Box::new(move |text| {
            sink.lock().expect("no panic").extend_from_slice(text);
        })))
        .stderr(Sink::Call(Box::new(|_| ())));
    (builder, printed)
}

/// Runs a program in a new cell: how it ended, what it printed, and the cell.
fn run(limits: Limits, text: &str) -> (Result<(), Error>, String, Cell) {
    run_in(Cell::builder(), limits, text)
}

fn run_in(builder: CellBuilder, limits: Limits, text: &str) -> (Result<(), Error>, String, Cell) {
    let (builder, printed) = silenced(builder, limits);
    let mut cell = builder.build().expect("a cell can be made");
    let program = Program::compile("guest", text).expect("it compiles");
    let end = cell.run(&program);
    let printed = String::from_utf8_lossy(&printed.lock().expect("no panic")).into_owned();
    (end, printed, cell)
}

/// How a run ended, in the words of the files under `tests/limits/`.
fn describe(end: &Result<(), Error>) -> String {
    match end {
        Ok(()) => "done".to_owned(),
        Err(e) => match (e.kind(), e.limit()) {
            (ErrorKind::Limit, Some(key)) => format!("stopped {key}"),
            (ErrorKind::Exception, _) => {
                let text = e.to_string();
                let name = text.split(':').next().unwrap_or_default();
                format!("raises {}", name.trim_start_matches([' ', '|', '+', '-']))
            }
            (kind, _) => format!("{kind:?}: {e}"),
        },
    }
}

fn only(set: impl FnOnce(&mut Limits)) -> Limits {
    let mut limits = Limits::none();
    set(&mut limits);
    limits
}

/// Runs a test again in a process of its own, where nobody else's memory is counted.
fn alone(name: &str, test: impl FnOnce()) {
    if std::env::var_os("PADCELL_ALONE").is_some_and(|n| n == name) {
        test();
        return;
    }
    let own = std::env::current_exe().expect("the program has a path");
    let output = Command::new(own)
        .args(["--exact", name, "--nocapture", "--test-threads=1"])
        .env("PADCELL_ALONE", name)
        .output()
        .expect("the program starts");
    assert!(
        output.status.success(),
        "{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
}

const ENDLESS: &str = "while True: pass";
const PRINTS: &str = "while True: print('x' * 99)";
const RECURSES: &str = "def f(n):\n    print(n)\n    f(n + 1)\nf(1)";

#[test]
fn five_limits_of_a_rust_cell() {
    let (end, _, mut cell) = run(only(|l| l.fuel = Some(100_000)), ENDLESS);
    assert_eq!(describe(&end), "stopped max_fuel");
    let fuel = cell.usage().fuel;
    assert!((100_000..101_000).contains(&fuel), "{fuel}");
    // It stays ended until more is granted.
    let again = cell.eval::<i64>("1 + 1").expect_err("it is exhausted");
    assert_eq!(again.limit(), Some("max_fuel"));
    cell.add_limits(only(|l| l.fuel = Some(1000)));
    assert_eq!(cell.eval::<i64>("1 + 1").expect("it runs again"), 2);

    let start = Instant::now();
    let time = Duration::from_millis(50);
    let (end, _, mut cell) = run(only(|l| l.time = Some(time)), ENDLESS);
    assert_eq!(describe(&end), "stopped max_time");
    assert!(start.elapsed() >= time && cell.usage().time >= time);

    let (end, printed, mut cell) = run(only(|l| l.output = Some(1050)), PRINTS);
    assert_eq!(describe(&end), "stopped max_output");
    assert!(printed.len() <= 1050 && cell.usage().output >= 1000);

    let text = "try: 'x' * 10 ** 9\nexcept MemoryError: print('caught')\nx = bytes(2 ** 20)";
    let (end, printed, mut cell) = run(only(|l| l.memory = Some(8 << 20)), text);
    assert_eq!(
        (describe(&end).as_str(), printed.as_str()),
        ("done", "caught\n")
    );
    let memory = cell.usage().memory;
    assert!((1 << 20..8 << 20).contains(&memory), "{memory}");

    let (end, printed, _) = run(only(|l| l.depth = Some(30)), RECURSES);
    assert_eq!(describe(&end), "raises RecursionError");
    // The module's own frame is one of the thirty.
    assert_eq!(printed.lines().last(), Some("29"));
}

#[test]
fn default_limits_of_a_rust_cell_are_finite() {
    let limits = Limits::default();
    assert!(limits.fuel.is_some() && limits.memory.is_some() && limits.output.is_some());
    assert!(limits.time.is_some() && limits.depth.is_some());
}

/// The same five for cells a supervisor makes; `CELL` becomes a function that runs a text in a cell
/// with limits and gives its counters.
const FIVE: &str = r#"
import rexec
def end(limits, text):
    cell, run, usage = make(limits)
    try: run(text)
    except rexec.LimitExceeded as e: how = e.limit
    except BaseException as e: how = type(e).__name__
    else: how = 'done'
    return how, usage()
how, used = end({'max_fuel': 50_000}, 'while True: pass')
assert how == 'max_fuel' and (not used or 50_000 <= used['fuel'] < 51_000), (how, used)
how, used = end({'max_time': 0.05}, 'while True: pass')
assert how == 'max_time' and (not used or used['time'] >= 0.05), (how, used)
how, used = end({'max_output': 1000}, 'while True: print("x" * 99)')
assert how == 'max_output' and (not used or used['output'] >= 900), (how, used)
how, used = end({'max_memory': 4_000_000}, 'x = "x" * 10**9')
assert how == 'MemoryError', (how, used)
how, used = end({'max_memory': 4_000_000}, 'a = [0]\nwhile 1: a = a + a')
assert how == 'MemoryError' and (not used or used['memory'] <= 4_000_000), (how, used)
how, used = end({'max_depth': 40}, 'def f(): f()\nf()')
assert how == 'RecursionError', (how, used)
how, used = end({}, 'x = 1')
assert how == 'done', how
"#;

fn supervise(text: &str) {
    let mut cell = Cell::unrestricted()
        .stdout(Sink::Call(Box::new(|_| ())))
        .build()
        .expect("a cell can be made");
    let program = Program::compile("supervisor", text).expect("it compiles");
    if let Err(e) = cell.run(&program) {
        panic!("{e:#}");
    }
}

#[test]
fn five_limits_of_an_rexec_cell() {
    let make = "import rexec\ndef make(limits):\n    rx = rexec.RExec(limits=limits)\n    return rx, rx.r_exec, rx.usage\n";
    supervise(&format!("{make}{FIVE}"));
}

#[test]
fn five_limits_of_a_raw_cell() {
    // A raw cell has no object to ask for its counters: the module does.
    let make = "import rexec, builtins\n\
        def make(limits):\n    \
            b = dict(vars(builtins))\n    \
            rexec.set_limits(b, limits)\n    \
            return b, lambda text: exec(text, {'__builtins__': b}), lambda: None\n";
    supervise(&format!("{make}{FIVE}"));
}

#[test]
fn five_limits_of_the_command_line() {
    let cell = |flags: &[&str], text: &str| {
        let output = Command::new(env!("CARGO_BIN_EXE_padcell"))
            .arg("cell")
            .args(flags)
            .args(["-c", text])
            .output()
            .expect("padcell starts");
        let error = String::from_utf8_lossy(&output.stderr);
        let last = error.lines().last().unwrap_or_default().to_owned();
        (output.status.code(), last)
    };
    let stopped = |key: &str| (Some(124), format!("padcell: limit reached: {key}"));
    assert_eq!(cell(&["--fuel", "100_000"], ENDLESS), stopped("max_fuel"));
    assert_eq!(cell(&["--time", "50ms"], ENDLESS), stopped("max_time"));
    assert_eq!(cell(&["--output", "2KiB"], PRINTS), stopped("max_output"));
    let (status, last) = cell(&["--memory", "8MiB"], "a = [0] * 10 ** 7");
    assert_eq!((status, last.as_str()), (Some(1), "MemoryError"));
    let (status, last) = cell(&["--depth", "50"], "def f(): f()\nf()");
    assert!(
        status == Some(1) && last.starts_with("RecursionError"),
        "{last}"
    );
    // Without flags the default limits hold.
    assert_eq!(cell(&[], "'x' * 10 ** 9").1, "MemoryError");
    for wrong in [
        ["--memory", "8Mib"],
        ["--time", "5"],
        ["--fuel", "-1"],
        ["--depth", "x"],
    ] {
        assert_eq!(cell(&wrong, "pass").0, Some(2), "{wrong:?}");
    }
}

#[test]
fn a_swallowed_stop_does_not_revive_the_cell() {
    supervise(
        r#"
import rexec
ran = []
def capability():
    # Runs the cell's own endless function and forgives it.
    try: rx.r_exec('while True: pass')
    except BaseException as e: ran.append(type(e).__name__)
    return 'forgiven'
for wrap in ('api()', '[f() for f in [api]]', 'sorted([1, 2], key=lambda x: api())'):
    rx = rexec.RExec(limits={'max_fuel': 200_000})
    m = rx.add_module('__main__')
    m.api = capability
    m.note = ran.append
    del ran[:]
    try:
        rx.r_exec('try:\n    ' + wrap + '\nexcept BaseException: note("except")\nfinally: note("finally")\nnote("after")')
    except rexec.LimitExceeded as e: ran.append('entry ' + e.limit)
    assert ran == ['LimitExceeded', 'entry max_fuel'], (wrap, ran)
    # Nor does it run later, until the supervisor grants more.
    for attempt in (lambda: rx.r_eval('1'), lambda: m.f(), lambda: rx.r_exec('note(1)')):
        try: attempt()
        except (rexec.LimitExceeded, AttributeError): pass
        else: assert False, 'it ran'
    rx.add_limits({'max_fuel': 10_000})
    assert rx.r_eval('1 + 1') == 2
# The supervisor and other cells are none the worse.
other = rexec.RExec(limits={'max_fuel': 10_000})
assert other.r_eval('sum(range(10))') == 45
"#,
    );
}

#[test]
fn another_thread_ends_a_run() {
    let (builder, _) = quiet(Limits::none());
    let mut cell = builder.build().expect("a cell can be made");
    let first = cell.interrupter();
    let second = first.clone();
    for handle in [first, second] {
        let stopper = thread::spawn(move || {
            thread::sleep(Duration::from_millis(20));
            handle.stop();
        });
        let text =
            "while True:\n    try:\n        while True: pass\n    except BaseException: pass";
        let program = Program::compile("guest", text).expect("it compiles");
        let error = cell.run(&program).expect_err("it has no end of its own");
        assert_eq!(error.kind(), ErrorKind::Interrupted);
        assert!(error.stopped_at().is_some());
        stopper.join().expect("it stops");
        // An interruption ends one run, not the cell.
        assert_eq!(cell.eval::<i64>("6 * 7").expect("the next run"), 42);
    }
}

#[test]
fn a_run_ends_soon_wherever_it_is() {
    let mut times = Vec::new();
    let mut worst = Vec::new();
    for (round, (name, text)) in latency::PROGRAMS.iter().enumerate() {
        for more in 0..2 {
            let after = 3_000 + (round * 7_919 + more * 5_003) % 10_000;
            let sample = latency::interrupt(text, Duration::from_micros(after as u64));
            // The clock goes on while other work has the processor, which tests share.
            let time = sample.wall.min(sample.cpu);
            times.push(time);
            worst.push((time, *name));
        }
    }
    worst.sort();
    let p99 = latency::percentile(&mut times, 99);
    let last = worst.get(worst.len().saturating_sub(8)..);
    assert!(p99 < Duration::from_millis(10), "{p99:?}: {last:?}");
}

#[test]
fn memory_comes_back() {
    alone("memory_comes_back", || {
        let texts = [
            "a = bytes(30_000_000)",
            "a = [bytes(100_000) for i in range(300)]",
            "a = [bytes(70_000) + b'x' for i in range(400)]",
            "a = [i + 0.5 for i in range(1_000_000)]",
            "a = {i: str(i) for i in range(150_000)}",
            "a = ['x' * 1000 for i in range(20_000)]",
            "a = ''\nfor i in range(300_000): a += 'xyz'",
            "a = [[i] for i in range(150_000)]",
        ];
        let once = || {
            let mut peak = 0;
            for text in texts {
                let (end, _, cell) = run(only(|l| l.memory = Some(64 << 20)), text);
                assert_eq!(describe(&end), "done", "{text}");
                peak = peak.max(soak::resident_kib());
                drop(cell);
            }
            peak
        };
        once();
        let before = soak::resident_kib();
        let peak = once();
        let after = soak::resident_kib();
        assert!(
            peak > before + 20_000,
            "the programs take memory: {before} {peak}"
        );
        // What the buffers took is back; small objects leave at most what the allocator keeps.
        assert!(after < before + 2_000, "{before} KiB, then {after} KiB");
        // The cells' own memory is reusable: ten more rounds take no more.
        for _ in 0..3 {
            once();
        }
        let end = soak::resident_kib();
        assert!(end < before + 2_000, "{before} KiB, in the end {end} KiB");
    });
}

#[test]
fn counters_end_at_zero() {
    supervise(
        r#"
import rexec, gc
outer = rexec.RExec(limits={'max_memory': 200_000_000})
outer.r_exec('import rexec')
def used():
    gc.collect()
    return outer.usage()['memory']
def round():
    outer.r_exec('''
inner = rexec.RExec(limits={'max_memory': 50_000_000})
inner.r_exec('a = [[i] for i in range(20000)]; b = bytearray(5_000_000)')
assert inner.usage()['memory'] > 5_000_000
''')
    most = outer.usage()['memory']
    outer.r_exec('del inner')
    return most
round()
before = used()
for i in range(20):
    assert round() > before + 5_000_000
after = used()
assert abs(after - before) < 20_000, (before, after)
# A cell of the root that is dropped gives everything back.
del outer
gc.collect()
fresh = rexec.RExec()
assert fresh.usage()['memory'] < 3_000_000, fresh.usage()
assert fresh.usage()['fuel'] < 1000 and fresh.usage()['output'] == 0, fresh.usage()
"#,
    );
}

#[test]
fn two_thousand_cells() {
    alone("two_thousand_cells", || {
        let report = soak::soak(2000, 500);
        assert!(
            report.in_the_end <= report.after_first + 512,
            "after {:?}: {report:?}",
            report.took
        );
    });
}

/// All that can be told about a run: how it ended, at which instruction, what it printed and used.
fn trace(limits: Limits, program: &Program) -> u64 {
    let (builder, printed) = quiet(limits);
    let mut cell = builder.build().expect("a cell can be made");
    let end = cell.run(program);
    let used = cell.usage();
    let mut hasher = DefaultHasher::new();
    describe(&end).hash(&mut hasher);
    if let Err(e) = &end {
        e.stopped_at().hash(&mut hasher);
        e.traceback().hash(&mut hasher);
    }
    printed.lock().expect("no panic").hash(&mut hasher);
    (used.fuel, used.memory, used.output).hash(&mut hasher);
    hasher.finish()
}

const MIXED: &str = r"
import json, re, random
class C:
    def __init__(self, n): self.n = n
    def __eq__(self, o): return self.n == o.n
    def __hash__(self): return hash(str(self.n))
    def __repr__(self): return f'C({self.n})'
def gen(n):
    try:
        for i in range(n): yield C(i)
    finally: print('end', n)
def work(n):
    s = {C(i * 7919 % 31) for i in range(n)} | {'a', 'b', 1.5}
    print(s, [id(x) % 1000 for x in (s, n, gen)], hash('padcell'), object())
    print(sorted((re.sub('[aeiou]', '', w) for w in json.dumps([n, 'quick brown']).split()), key=len))
    print(sum(len(repr(c)) for c in gen(n)), 3 ** n % 1007, random.Random(n).random())
    try: return work(n + 1)
    except RecursionError: print('deep', n)
for start in range(3, 100):
    big = [[i] * start for i in range(500)]
    work(start)
";

#[test]
fn the_same_run_stops_at_the_same_instruction() {
    let program = Program::compile("guest", MIXED).expect("it compiles");
    // One more unit of fuel each time: so the place of each instruction goes into the hash.
    let fuels: Vec<u64> = (0..120)
        .chain((0..60).map(|i| 20_000 + i * 37))
        .chain([3_000_000])
        .collect();
    let whole = move |program: &Program| {
        let mut hasher = DefaultHasher::new();
        let mut places = std::collections::BTreeSet::new();
        for &fuel in &fuels {
            let mut limits = Limits::none();
            limits.fuel = Some(fuel);
            limits.memory = Some(6 << 20);
            limits.depth = Some(30);
            trace(limits, program).hash(&mut hasher);
        }
        let mut limits = Limits::none();
        for fuel in 0..40 {
            limits.fuel = Some(fuel * 11);
            let (end, _, _) = run(limits, MIXED);
            places.insert(end.err().and_then(|e| e.stopped_at()));
        }
        (hasher.finish(), places.len())
    };
    let (first, places) = whole(&program);
    assert!(places > 5, "it stops at many places: {places}");
    // Again with other work on the machine, on another thread, and compiled anew.
    let busy = Arc::new(std::sync::atomic::AtomicBool::new(true));
    let flag = busy.clone();
    let noise = thread::spawn(move || {
        let mut n = 0u64;
        while flag.load(std::sync::atomic::Ordering::Relaxed) {
            n = n.wrapping_add(std::hint::black_box(1));
        }
        n
    });
    let second = thread::Builder::new()
        .stack_size(16 << 20)
        .spawn(move || {
            let program = Program::compile("guest", MIXED).expect("it compiles");
            whole(&program)
        })
        .expect("a thread can be made")
        .join()
        .expect("it runs");
    busy.store(false, std::sync::atomic::Ordering::Relaxed);
    noise.join().expect("it ends");
    assert_eq!(first, second.0);
}

/// Runs every program that recurses on a thread with so much stack.
fn recurse_on(stack: usize) {
    let check = move || {
        let mut depth = 0;
        let mut wrong = Vec::new();
        for (name, text) in recursion::PROGRAMS {
            let mut limits = Limits::default();
            limits.fuel = Some(1_500_000);
            limits.memory = Some(48 << 20);
            limits.time = Some(Duration::from_secs(10));
            let whole = format!("{}{text}", recursion::PRELUDE);
            // The host compiles on the same stack. Some modules aren't for cells.
            let builder = match name.starts_with("supervisor: ") {
                true => Cell::unrestricted(),
                false => Cell::builder(),
            };
            let (end, _, mut cell) = run_in(builder, limits, &whole);
            let end = describe(&end);
            let allowed = [
                "done",
                "raises RecursionError",
                "raises MemoryError",
                "raises SyntaxError",
                "raises OverflowError",
                "stopped max_fuel",
            ];
            let own = recursion::OTHER_ENDS.contains(&(*name, end.as_str()));
            if !own && !allowed.contains(&end.as_str()) {
                wrong.push(format!("{name}: {end}"));
            }
            if !end.starts_with("stopped") && cell.eval::<i64>("1 + 1").ok() != Some(2) {
                wrong.push(format!("{name}: the cell is of no use afterwards"));
            }
            depth = cell.usage().native_depth;
        }
        assert!(wrong.is_empty(), "{wrong:#?}");
        depth
    };
    let depth = thread::Builder::new()
        .stack_size(stack)
        .spawn(check)
        .expect("a thread can be made")
        .join()
        .expect("every program ends as it may");
    if stack >= 8 << 20 {
        assert_eq!(depth, 400);
    } else {
        // The thread may have got a larger stack that was at hand.
        assert!(depth < 400, "{depth}");
    }
}

#[test]
fn recursion_on_256_kib() {
    recurse_on(256 << 10);
}

#[test]
fn recursion_on_512_kib() {
    recurse_on(512 << 10);
}

#[test]
fn recursion_on_8_mib() {
    recurse_on(8 << 20);
}
