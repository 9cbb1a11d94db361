//! How long a run goes on after the host has asked it to end.
//!
//! A thread runs a program that would take minutes, most of it inside one native; another asks it to
//! end at some moment. What counts is the time from the asking until the run is back. Beside the
//! clock's time the processor's time of the thread is taken, which other work on the machine doesn't
//! change.

use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use padcell::{Cell, ErrorKind, Interrupter, Limits, Program, Sink};

/// Programs that print when they are ready to be interrupted.
pub(crate) const PROGRAMS: &[(&str, &str)] = &[
    ("a loop", "print()\nwhile True: pass"),
    (
        "calls",
        "def f(n): return n if n < 2 else f(n - 1) + f(n - 2)\nprint()\nf(60)",
    ),
    (
        "objects come and go",
        "a = [[i] for i in range(30000)]\nprint()\nwhile True: a = [[x] for x in range(30000)]",
    ),
    ("power", "print()\nx = 7 ** 30_000_000"),
    (
        "product",
        "x = 7 ** 300_000\nprint()\nwhile True: x * (x + 1)",
    ),
    (
        "division",
        "x = 7 ** 600_000\ny = 7 ** 300_000\nprint()\nwhile True: x // y",
    ),
    (
        "modular power",
        "x = 7 ** 3_000\nprint()\nwhile True: pow(3, x, x + 1)",
    ),
    (
        "digits of a big int",
        "import sys\nx = 7 ** 300_000\nprint()\nwhile True: hex(x); f'{x:b}'",
    ),
    (
        "factorial",
        "import math\nprint()\nmath.factorial(3_000_000)",
    ),
    (
        "comb",
        "import math\nprint()\nmath.comb(3_000_000, 1_000_000)",
    ),
    (
        "gcd",
        "import math\nx, y = 7 ** 100_000, 6 ** 100_000 + 1\nprint()\nwhile True: math.gcd(x, y)",
    ),
    (
        "isqrt",
        "import math\nx = 7 ** 200_000\nprint()\nwhile True: math.isqrt(x)",
    ),
    (
        "regex, backtracking",
        "import re\nprint()\nre.match('(a+)+$', 'a' * 60 + 'b')",
    ),
    (
        "regex, long text",
        "import re\ns = 'ab' * 5_000_000\nprint()\nwhile True: re.findall('(?:ab){1000000}c|x', s)",
    ),
    (
        "sort of ints",
        "a = [i * 7919 % 1_000_003 for i in range(1_000_000)]\nprint()\nwhile True: sorted(a)",
    ),
    (
        "sort of texts",
        "a = ['x' * 200 + str(i * 7919 % 10007) for i in range(10_000)]\nprint()\nwhile True: sorted(a)",
    ),
    (
        "sort by key",
        "a = list(range(50_000))\nprint()\nwhile True: sorted(a, key=lambda x: x * 7919 % 10007)",
    ),
    (
        "join",
        "a = ['x' * 50] * 2_000_000\nprint()\nwhile True: ','.join(a)",
    ),
    (
        "replace",
        "s = 'ab' * 10_000_000\nprint()\nwhile True: s.replace('a', 'cc')",
    ),
    (
        "search",
        "s = 'ab' * 20_000_000\nprint()\nwhile True: s.find('aab' * 50)",
    ),
    (
        "split",
        "s = 'a ' * 5_000_000\nprint()\nwhile True: s.split()",
    ),
    ("repeat", "print()\nwhile True: 'x' * 100_000_000"),
    ("list repeat", "print()\nwhile True: [0] * 20_000_000"),
    (
        "list copy and compare",
        "a = [0] * 10_000_000\nprint()\nwhile True: a[:] == a",
    ),
    ("sum of a range", "print()\nsum(range(10 ** 12))"),
    (
        "max of repeat",
        "import itertools\nprint()\nmax(itertools.repeat(1))",
    ),
    (
        "product of ranges",
        "import itertools\nprint()\nfor x in itertools.product(range(1000), repeat=4): pass",
    ),
    (
        "set algebra",
        "a = set(range(1_000_000))\nb = set(range(500_000, 1_500_000))\nprint()\nwhile True: a & b",
    ),
    (
        "json out",
        "import json\na = [[1, 2.5, 'x', None]] * 20_000\nprint()\nwhile True: json.dumps(a)",
    ),
    (
        "json in",
        "import json\na = json.dumps([1, 2.5, 'x', None] * 20_000)\nprint()\nwhile True: json.loads(a)",
    ),
    (
        "repr",
        "a = [[1, 2.5, 'x', None]] * 100_000\nprint()\nwhile True: repr(a)",
    ),
    (
        "equality of shared structure",
        "a = b = 1\nfor i in range(60): a, b = [a, a], [b, b]\nprint()\na == b",
    ),
    (
        "hashes",
        "import hashlib\na = bytes(50_000_000)\nprint()\nwhile True: hashlib.sha256(a)",
    ),
    (
        "encode",
        "s = 'ä' * 20_000_000\nprint()\nwhile True: s.encode()",
    ),
    (
        "translate",
        "s = 'ab' * 5_000_000\nt = {97: 'xyz'}\nprint()\nwhile True: s.translate(t)",
    ),
    (
        "upper",
        "s = 'äb' * 10_000_000\nprint()\nwhile True: s.upper()",
    ),
    (
        "bytes from a range",
        "print()\nwhile True: bytes(i & 255 for i in range(10_000_000))",
    ),
    (
        "deepcopy",
        "import copy\na = [[1]] * 10\nfor i in range(4): a = [a, a[:]]\nprint()\nwhile True: copy.deepcopy(a)",
    ),
    (
        "decimal",
        "import decimal\ndecimal.getcontext().prec = 20_000\nprint()\nwhile True: decimal.Decimal(2).sqrt()",
    ),
    (
        "random bytes",
        "import random\nr = random.Random(1)\nprint()\nwhile True: r.randbytes(20_000_000)",
    ),
    (
        "compile",
        "s = 'x = (1, 2)\\n' * 20_000\nprint()\nwhile True: compile(s, 's', 'exec')",
    ),
    ("sleep", "import time\nprint()\ntime.sleep(100)"),
];

/// What one interruption took.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Sample {
    /// By the clock.
    pub(crate) wall: Duration,
    /// The processor's time of the thread; by the clock where it can't be had.
    pub(crate) cpu: Duration,
}

/// Nanoseconds the thread has run.
fn ran(task: &str) -> Option<u64> {
    let text = std::fs::read_to_string(format!("{task}/schedstat")).ok()?;
    text.split_whitespace().next()?.parse().ok()
}

enum News {
    Task(String, Interrupter),
    Ready,
}

/// Interrupts a program after so long.
pub(crate) fn interrupt(text: &str, after: Duration) -> Sample {
    let (send, news) = mpsc::channel();
    let text = text.to_owned();
    let runner = thread::Builder::new()
        .stack_size(8 << 20)
        .spawn(move || {
            let task = std::fs::read_link("/proc/thread-self")
                .map(|p| format!("/proc/{}", p.display()))
                .unwrap_or_default();
            let mut limits = Limits::default();
            limits.fuel = Some(1 << 50);
            limits.memory = Some(1 << 30);
            limits.time = None;
            let ready = send.clone();
            let mut cell = Cell::builder()
                .limits(limits)
                .stdout(Sink::Call(Box::new(move |_| {
                    let _ = ready.send(News::Ready);
                })))
                .build()
                .expect("a cell can be made");
            let program = Program::compile("latency", &text).expect("it compiles");
            let _ = send.send(News::Task(task.clone(), cell.interrupter()));
            let end = cell.run(&program);
            let back = Instant::now();
            let cpu = ran(&task);
            match end {
                Err(e) if e.kind() == ErrorKind::Interrupted => (back, cpu),
                other => panic!("{text}: not interrupted but {other:?}"),
            }
        })
        .expect("a thread can be made");
    let mut handle = None;
    for n in news {
        match n {
            News::Task(task, interrupter) => handle = Some((task, interrupter)),
            News::Ready => break,
        }
    }
    let (task, interrupter) = handle.expect("the cell was made");
    thread::sleep(after);
    // A clone does as well, from whatever thread.
    let clone = interrupter.clone();
    let cpu_asked = ran(&task);
    let asked = Instant::now();
    thread::spawn(move || clone.stop())
        .join()
        .expect("stopping works");
    let (back, cpu_back) = runner.join().expect("the run ends");
    let wall = back.saturating_duration_since(asked);
    let cpu = match (cpu_asked, cpu_back) {
        (Some(a), Some(b)) => Duration::from_nanos(b.saturating_sub(a)),
        _ => wall,
    };
    Sample { wall, cpu }
}

/// The value below which so many of a hundred lie.
pub(crate) fn percentile(values: &mut [Duration], percent: usize) -> Duration {
    values.sort_unstable();
    let at = (values.len() * percent).div_ceil(100).max(1) - 1;
    values.get(at).copied().unwrap_or_default()
}
