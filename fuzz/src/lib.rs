//! The fuzz targets: one function for each, from bytes to nothing.
//!
//! A target panics when it has found something. What is looked for, beside panics of the library
//! itself, are answers that contradict each other (a program that compiles to two different
//! listings, a run that shows something else when garbage is collected always), a run that ends as
//! `Internal`, a meter passed by more than one charge, and a cell that reaches more than it was
//! given.
//! The targets are the same under the stable driver (`main.rs`) and under libFuzzer
//! (`fuzz_targets/`).

use std::sync::{Arc, Mutex};
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
/// Bytes it may hold.
const MEMORY: u64 = 16 << 20;
/// Its fuel.
const FUEL: u64 = 1_000_000;
/// Its fuel at first where the run is repeated with a collection at every safepoint.
const LITTLE_FUEL: u64 = 3000;

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

/// What a run of a cell showed.
#[derive(Debug, PartialEq, Eq)]
struct Shown {
    /// How it ended: nothing, or the kind and words of the error.
    end: Option<(ErrorKind, String)>,
    /// What it printed.
    output: String,
}

/// Runs a program in a sealed cell with small limits.
///
/// The second oracle, after "no panic": nothing may be within the cell's reach afterwards that it
/// wasn't given, and it was given nothing.
fn run_sealed(program: &Program, fuel: u64, stress: bool, audit: bool) -> Shown {
    let mut limits = Limits::default();
    limits.fuel = Some(fuel);
    limits.memory = Some(MEMORY);
    limits.output = Some(OUTPUT);
    limits.depth = Some(60);
    limits.time = Some(Duration::from_secs(5));
    let written = Arc::new(Mutex::new(Vec::new()));
    let sink = || {
        let written = written.clone();
        Sink::Call(Box::new(move |bytes: &[u8]| {
            if let Ok(mut written) = written.lock() {
                written.extend_from_slice(bytes);
            }
        }))
    };
    let cell = Cell::builder()
        .limits(limits)
        .stdout(sink())
        .stderr(sink())
        .stress(stress.then_some(1))
        .build();
    let mut cell = match cell {
        Ok(cell) => cell,
        Err(e) => panic!("no cell: {e}"),
    };
    let end = cell.run(program).err().map(|e| (e.kind(), e.to_string()));
    if let Some((kind, words)) = &end {
        assert_ne!(*kind, ErrorKind::Internal, "the machine failed: {words}");
    }
    if audit {
        match cell.audit() {
            Ok(audits) => {
                for found in audits {
                    assert_eq!(found.holes, [], "the cell reaches too much");
                    assert_eq!(found.surface, [], "the cell was given nothing");
                }
            }
            Err(e) => panic!("no audit: {e}"),
        }
    }
    let output = written.lock().map(|w| w.clone()).unwrap_or_default();
    assert!(
        output.len() as u64 <= OUTPUT,
        "{} bytes written, {OUTPUT} allowed",
        output.len()
    );
    Shown {
        end,
        output: String::from_utf8_lossy(&output).into_owned(),
    }
}

/// Runs a program under all oracles: sealed; now and then again with a collection at every
/// safepoint, where the answer must be the same; and in a cell of a supervisor that reads its
/// counters, none of which may be passed by more than one charge.
pub fn run(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let Ok(program) = Program::compile("fuzz.py", &text) else {
        return;
    };
    let lot = data.iter().fold(data.len() as u64, |h, &b| {
        h.wrapping_mul(0x100_0000_01B3) ^ u64::from(b)
    }) >> 7;
    run_sealed(&program, FUEL, false, lot % 2 == 0);
    if lot % 8 == 1 && !["weakref", "__del__"].iter().any(|w| text.contains(w)) {
        // A collection at each safepoint is slow: only what ends soon is compared.
        let usual = run_sealed(&program, LITTLE_FUEL, false, false);
        let ended = match &usual.end {
            None => true,
            Some((kind, words)) => *kind == ErrorKind::Exception && !words.contains("Memory"),
        };
        if ended {
            // With more fuel: the mode knows sooner what waits to be finalized, and the program pays
            // for the early collections that this makes due.
            let collecting = run_sealed(&program, FUEL, true, false);
            assert_eq!(usual, collecting, "another answer when collecting always");
        }
    }
    if lot % 4 == 2 {
        run_counted(&text);
    }
}

/// Runs a program in an `RExec` of a supervisor and compares its counters with its limits.
fn run_counted(text: &str) {
    let mut supervisor = String::from("import rexec\nTEXT = '");
    for c in text.chars() {
        supervisor.push_str(&format!("\\U{:08x}", u32::from(c)));
    }
    supervisor.push_str(&format!(
        "'\nrx = rexec.RExec(limits={{'max_fuel': {FUEL}, 'max_memory': {MEMORY}, 'max_output': {OUTPUT}}})\n\
         try:\n    rx.r_exec(TEXT)\nexcept BaseException:\n    pass\n\
         used = rx.usage()\nfound = rexec.audit(rx)\n\
         answer = (used['fuel'], used['memory'], used['output'], len(found.holes), str(found))\n"
    ));
    let Ok(program) = Program::compile("supervisor.py", &supervisor) else {
        panic!("the supervisor does not compile");
    };
    let quiet = || Sink::Call(Box::new(|_: &[u8]| {}));
    let cell = Cell::unrestricted()
        .grants(padcell::Grants::default())
        .stdout(quiet())
        .stderr(quiet())
        .build();
    let mut cell = match cell {
        Ok(cell) => cell,
        Err(e) => panic!("no cell: {e}"),
    };
    if let Err(e) = cell.run(&program) {
        panic!("the supervisor was stopped: {e:#}");
    }
    let answer = cell.eval::<Vec<String>>("[str(x) for x in answer]");
    let answer = match answer {
        Ok(answer) => answer,
        Err(e) => panic!("no answer: {e}"),
    };
    let number = |i: usize| -> u64 { answer.get(i).and_then(|n| n.parse().ok()).unwrap_or(0) };
    // One charge is at most what the memory a cell may have makes it.
    assert!(number(0) <= FUEL + 4 * MEMORY, "fuel used: {}", number(0));
    assert!(
        number(1) <= MEMORY + (4 << 20),
        "memory used: {}",
        number(1)
    );
    // The counter includes the write that was refused.
    assert!(number(2) <= OUTPUT + MEMORY, "output: {}", number(2));
    assert_eq!(number(3), 0, "holes: {}", answer.last().map_or("", |a| a));
}
