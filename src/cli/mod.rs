//! The command line: parses arguments, uses the library's public face, exits.

mod args;

use std::io::Read;

use crate::{Cell, Error, ErrorKind, Program, stages};
use args::{Command, Invocation};

const USAGE_STATUS: i32 = 2;

/// Runs the command line and answers the exit status.
pub fn run(arguments: Vec<String>) -> i32 {
    let invocation = match args::parse(&arguments) {
        Ok(i) => i,
        Err(message) => {
            if message.is_empty() {
                print!("{}", args::HELP);
                return 0;
            }
            eprintln!("padcell: {message}\ntry 'padcell --help'");
            return USAGE_STATUS;
        }
    };
    // Programs may nest natives deeply; the main thread's stack is the host's choice, so run on one
    // whose size is known.
    let worker = std::thread::Builder::new()
        .stack_size(256 << 20)
        .spawn(move || execute(invocation));
    match worker.map(std::thread::JoinHandle::join) {
        Ok(Ok(status)) => status,
        _ => {
            eprintln!("padcell: the interpreter failed");
            125
        }
    }
}

fn read_source(path: &str) -> Result<String, String> {
    let mut data = Vec::new();
    let result = if path == "-" {
        std::io::stdin().read_to_end(&mut data).map(|_| ())
    } else {
        std::fs::read(path).map(|d| data = d)
    };
    if let Err(e) = result {
        let words = e.to_string();
        let words = words
            .split(" (os error")
            .next()
            .unwrap_or(&words)
            .to_owned();
        return Err(format!(
            "padcell: can't open file '{path}': [Errno {}] {words}",
            e.raw_os_error().unwrap_or(0)
        ));
    }
    Program::decode(&data, path).map_err(|words| format!("SyntaxError: {words}"))
}

fn execute(invocation: Invocation) -> i32 {
    let (name, text) = match (&invocation.code, &invocation.file) {
        (Some(code), _) => ("<string>".to_owned(), code.clone()),
        (None, Some(file)) => match read_source(file) {
            Ok(t) => (
                match (file.as_str(), invocation.command) {
                    ("-", _) => "<stdin>".to_owned(),
                    (_, Command::Run) => absolute(file),
                    _ => file.clone(),
                },
                t,
            ),
            Err(message) => {
                eprintln!("{message}");
                return USAGE_STATUS;
            }
        },
        (None, None) => {
            eprintln!("padcell: a file, -c CODE or - is needed\ntry 'padcell --help'");
            return USAGE_STATUS;
        }
    };
    match invocation.command {
        Command::Tokens => show(stages::tokens(&name, &text)),
        Command::Ast => show(stages::ast(&name, &text)),
        Command::Scopes => show(stages::scopes(&name, &text)),
        Command::Dis => show(Program::compile(&name, &text).map(|p| p.disassemble())),
        Command::Check => show(Program::compile(&name, &text).map(|_| String::new())),
        Command::Run => run_program(&invocation, &name, &text, false),
        Command::Cell => run_program(&invocation, &name, &text, true),
    }
}

fn show(result: Result<String, Error>) -> i32 {
    match result {
        Ok(text) => {
            print!("{text}");
            0
        }
        Err(e) => report(&e),
    }
}

fn report(error: &Error) -> i32 {
    match error.kind() {
        ErrorKind::Exit => eprint!("{}", error.traceback()),
        ErrorKind::Limit | ErrorKind::Interrupted | ErrorKind::Internal => {
            eprintln!("padcell: {error}")
        }
        // The program's own `sys.excepthook` has said it all.
        ErrorKind::Exception if error.traceback().is_empty() => {}
        _ => eprint!("{error:#}"),
    }
    error.exit_code()
}

fn run_program(invocation: &Invocation, name: &str, text: &str, restricted: bool) -> i32 {
    let program = match Program::compile(name, text) {
        Ok(p) => p,
        Err(e) => return report(&e),
    };
    let mut builder = if restricted {
        Cell::builder()
    } else {
        Cell::unrestricted()
    };
    if !restricted {
        let script = match (&invocation.code, &invocation.file) {
            (Some(_), _) => "-c".to_owned(),
            (None, Some(f)) => f.clone(),
            (None, None) => String::new(),
        };
        let folder = match &invocation.file {
            Some(f) if f != "-" && invocation.code.is_none() => script_folder(f),
            _ => String::new(),
        };
        let mut argv = vec![script];
        argv.extend(invocation.args.iter().cloned());
        builder = builder.args(argv).path(vec![folder]);
    }
    builder = builder
        .limits(invocation.limits(restricted))
        .grants(invocation.grants(restricted));
    let stress = std::env::var("PADCELL_GC_STRESS");
    builder = builder.stress(stress.ok().and_then(|bytes| bytes.parse().ok()));
    let mut cell = match builder.build() {
        Ok(c) => c,
        Err(e) => return report(&e),
    };
    if !restricted && invocation.code.is_none() {
        cell.set_main_file(name);
    }
    let status = match cell.run(&program) {
        Ok(()) => 0,
        Err(e) => report(&e),
    };
    cell.finalize();
    if invocation.audit {
        return status.max(audit(&mut cell));
    }
    status
}

/// Prints what each cell can reach, to standard error: the program can't know what comes there
/// last. Answers 1 when there is a hole.
fn audit(cell: &mut Cell) -> i32 {
    let audits = match cell.audit() {
        Ok(audits) => audits,
        Err(e) => return report(&e),
    };
    let mut holes = 0;
    for (i, audit) in audits.iter().enumerate() {
        eprintln!("audit: cell {}", i + 1);
        for r in &audit.holes {
            eprintln!("audit: hole: {}: {}", r.path, r.what);
        }
        for r in &audit.surface {
            eprintln!("audit: gives: {}: {}", r.path, r.what);
        }
        holes += audit.holes.len();
    }
    i32::from(holes > 0)
}

/// The path of a script from the root, as `__file__` and tracebacks have it: joined, not tidied.
/// A cell isn't told.
fn absolute(file: &str) -> String {
    let here = std::env::current_dir().unwrap_or_default();
    here.join(file).to_string_lossy().into_owned()
}

/// The folder of a script, as `sys.path[0]`.
fn script_folder(file: &str) -> String {
    let path = std::fs::canonicalize(file).unwrap_or_else(|_| file.into());
    path.parent()
        .map(|p| p.to_string_lossy().into_owned())
        .unwrap_or_default()
}
