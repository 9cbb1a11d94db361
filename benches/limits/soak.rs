//! Cells without end: made, run and dropped one after another in one process.
//!
//! Honest programs, bombs and escapes take turns, so that what a cell leaves behind, however it
//! ended, adds up where it shows: in the resident size of the process.

use std::time::{Duration, Instant};

use padcell::{Cell, ErrorKind, Limits, Program, Sink};

/// How a program of the mix must end.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum End {
    /// It comes to its end.
    Done,
    /// An exception of this class that nobody catches.
    Raises(&'static str),
    /// A hard limit.
    Stops(&'static str),
}

use End::{Done, Raises, Stops};

const MIX: &[(End, &str)] = &[
    // Honest work.
    (Done, "print(sum(i * i for i in range(200)))"),
    (
        Done,
        "words = 'a rose is a rose'.split()\n\
         counts = {w: words.count(w) for w in words}\n\
         print(sorted(counts.items(), key=lambda p: (-p[1], p[0])))",
    ),
    (
        Done,
        "class Node:\n    def __init__(self, next): self.next = next\n\
         head = None\nfor i in range(100): head = Node(head)\nhead.me = head",
    ),
    (
        Done,
        "import json\nprint(json.loads(json.dumps({'a': [1, 2.5, None, 'x' * 50]})))",
    ),
    (
        Done,
        "import re\nprint(re.findall(r'(\\w)(\\d+)', 'a12 b3 c456'))",
    ),
    (
        Done,
        "def numbers():\n    try:\n        while True: yield 1\n    finally: print('closed')\n\
         g = numbers(); next(g); big = bytearray(300000); print(len(str(7 ** 800)))",
    ),
    // Bombs.
    (Stops("max_fuel"), "while True: pass"),
    (
        Stops("max_fuel"),
        "while True:\n    try:\n        while True: pass\n    except BaseException: pass",
    ),
    (Raises("MemoryError"), "a = 'x' * 10 ** 9"),
    (Raises("MemoryError"), "a = [0]\nwhile True: a = a + a"),
    (Raises("RecursionError"), "def f(): return f()\nf()"),
    (
        Raises("RecursionError"),
        "a = []\nfor i in range(3000): a = [a]\nrepr(a)",
    ),
    (Stops("max_output"), "while True: print('x' * 100)"),
    (Stops("max_fuel"), "sum(iter(int, 1))"),
    (
        Stops("max_fuel"),
        "import re\nre.match('(a+)+$', 'a' * 40 + 'b')",
    ),
    (Stops("max_fuel"), "print(len(str(9 ** 10 ** 7)))"),
    // Escapes.
    (
        Raises("RuntimeError"),
        "().__class__.__base__.__subclasses__()",
    ),
    (Raises("RuntimeError"), "(lambda: 0).__globals__"),
    (
        Raises("RuntimeError"),
        "'{0.__globals__}'.format(lambda: 0)",
    ),
    (Raises("ModuleNotFoundError"), "import ctypes"),
    (Raises("RuntimeError"), "def g(): yield\ng().gi_frame"),
    (Raises("OSError"), "open('/etc/passwd', 'w')"),
];

fn limits() -> Limits {
    let mut limits = Limits::default();
    limits.fuel = Some(250_000);
    limits.memory = Some(8 << 20);
    limits.output = Some(2_000);
    limits.depth = Some(60);
    limits.time = Some(Duration::from_secs(20));
    limits
}

/// Kibibytes of the process in memory.
pub(crate) fn resident_kib() -> u64 {
    super::status_kib("VmRSS:")
}

/// What a soak found.
#[derive(Debug)]
pub(crate) struct Report {
    /// Resident size after the first cells, in KiB.
    pub(crate) after_first: u64,
    /// Resident size in the end, in KiB.
    pub(crate) in_the_end: u64,
    /// How long it took.
    pub(crate) took: Duration,
}

/// Makes, runs and drops so many cells. Panics when one doesn't end as it must.
pub(crate) fn soak(cells: usize, first: usize) -> Report {
    let programs: Vec<(End, Program)> = MIX
        .iter()
        .map(|(end, text)| {
            let program = Program::compile("soak", text).expect("the mix compiles");
            (*end, program)
        })
        .collect();
    let start = Instant::now();
    let mut after_first = 0;
    for n in 0..cells {
        let (expected, program) = &programs[n % programs.len()];
        let mut cell = Cell::builder()
            .limits(limits())
            .stdout(Sink::Call(Box::new(|_| ())))
            .stderr(Sink::Call(Box::new(|_| ())))
            .build()
            .expect("a cell can be made");
        let got = cell.run(program);
        let as_it_must = match (&got, expected) {
            (Ok(()), Done) => true,
            (Err(e), Stops(key)) => e.kind() == ErrorKind::Limit && e.limit() == Some(*key),
            (Err(e), Raises(name)) => {
                e.kind() == ErrorKind::Exception && e.to_string().starts_with(name)
            }
            _ => false,
        };
        assert!(as_it_must, "cell {n}: expected {expected:?}, got {got:?}");
        if n % 3 == 0 {
            cell.finalize();
        }
        drop(cell);
        if n + 1 == first {
            after_first = resident_kib();
        }
    }
    Report {
        after_first,
        in_the_end: resident_kib(),
        took: start.elapsed(),
    }
}
