//! The fuzz targets: one function for each, from bytes to nothing.
//!
//! A target panics when it has found something. What is looked for, beside panics of the library
//! itself, are answers that contradict each other (a program that compiles to two different
//! listings), a run that ends as `Internal`, and a meter passed by more than one charge.
//! The targets are the same under the stable driver (`main.rs`) and under libFuzzer
//! (`fuzz_targets/`).

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use padcell::{Cell, ErrorKind, Limits, Program, Sink, stages};

/// A target: it has a name, runs on bytes, and needs this much stack.
pub struct Target {
    /// The name on the command line.
    pub name: &'static str,
    /// The function.
    pub run: fn(&[u8]),
    /// Bytes of stack of the thread it runs on.
    ///
    /// The front end must do with half a MiB, a cell with what a Rust thread has by default.
    pub stack: usize,
}

/// All targets.
pub const TARGETS: &[Target] = &[
    Target {
        name: "lex",
        run: lex,
        stack: 512 << 10,
    },
    Target {
        name: "parse",
        run: parse,
        stack: 512 << 10,
    },
    Target {
        name: "compile",
        run: compile,
        stack: 512 << 10,
    },
    Target {
        name: "run",
        run,
        stack: 2 << 20,
    },
];

/// Bytes a program may print under the target `run`.
const OUTPUT: u64 = 64 << 10;

/// Text to tokens.
pub fn lex(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    drop(stages::tokens("fuzz.py", &text));
}

/// Text to tree, and tree to scopes. A tree must come of whatever has scopes.
pub fn parse(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let tree = stages::ast("fuzz.py", &text);
    let scopes = stages::scopes("fuzz.py", &text);
    assert!(
        tree.is_ok() || scopes.is_err(),
        "scopes of a program without a tree"
    );
}

/// Text to bytecode, which must be the same every time.
pub fn compile(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let first = Program::compile("fuzz.py", &text);
    let again = Program::compile("fuzz.py", &text);
    match (first, again) {
        (Ok(a), Ok(b)) => assert_eq!(a.disassemble(), b.disassemble(), "two listings"),
        (Err(a), Err(b)) => {
            assert_eq!(a.traceback(), b.traceback(), "two errors");
            assert_ne!(a.kind(), ErrorKind::Internal, "the compiler failed: {a}");
        }
        _ => panic!("compiles sometimes"),
    }
    // Expressions have an entry of their own.
    drop(Program::expression("fuzz.py", &text));
}

/// Runs a program in a sealed cell with small limits.
pub fn run(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let Ok(program) = Program::compile("fuzz.py", &text) else {
        return;
    };
    let mut limits = Limits::default();
    limits.fuel = Some(1_000_000);
    limits.memory = Some(16 << 20);
    limits.output = Some(OUTPUT);
    limits.depth = Some(60);
    limits.time = Some(Duration::from_secs(5));
    let written = Arc::new(AtomicU64::new(0));
    let sink = || {
        let written = written.clone();
        Sink::Call(Box::new(move |bytes: &[u8]| {
            written.fetch_add(bytes.len() as u64, Ordering::Relaxed);
        }))
    };
    let cell = Cell::builder()
        .limits(limits)
        .stdout(sink())
        .stderr(sink())
        .build();
    let mut cell = match cell {
        Ok(cell) => cell,
        Err(e) => panic!("no cell: {e}"),
    };
    if let Err(e) = cell.run(&program) {
        assert_ne!(e.kind(), ErrorKind::Internal, "the machine failed: {e}");
    }
    let written = written.load(Ordering::Relaxed);
    assert!(
        written <= OUTPUT,
        "{written} bytes written, {OUTPUT} allowed"
    );
}
