//! The front end against recorded behavior.
//!
//! `tests/syntax/ok/*.py` must parse; where there is a `.ast` beside a program, its tree must look like that (set
//! `PADCELL_RECORD=1` to write them anew). `tests/syntax/err/NAME.py` must fail with exactly what CPython 3.13.0 prints,
//! which `tests/syntax/record.py` has written to `NAME.err`. Besides, whatever is repeated a hundred thousand times
//! must give a value or a clean error on a small stack.

use std::fs;
use std::path::{Path, PathBuf};
use std::thread;

use padcell::stages;

fn programs(folder: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/syntax")
        .join(folder);
    let entries = fs::read_dir(folder).expect("the folder is there");
    let mut paths: Vec<PathBuf> = entries
        .map(|entry| entry.expect("an entry can be read").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "py"))
        .collect();
    paths.sort();
    paths
}

/// A program's name and text.
fn load(path: &Path) -> (String, String) {
    let name = path
        .file_name()
        .expect("a file has a name")
        .to_string_lossy()
        .into_owned();
    (
        name,
        fs::read_to_string(path).expect("a program can be read"),
    )
}

/// Panics with all differences rather than the first.
fn report(differences: Vec<String>) {
    assert!(
        differences.is_empty(),
        "{} differ:\n{}",
        differences.len(),
        differences.join("\n")
    );
}

#[test]
fn sound_programs_parse() {
    let record = std::env::var_os("PADCELL_RECORD").is_some();
    let mut differences = Vec::new();
    for path in programs("ok") {
        let (name, text) = load(&path);
        let shown = match stages::ast(&name, &text) {
            Ok(shown) => shown,
            Err(error) => {
                differences.push(error.traceback().to_owned());
                continue;
            }
        };
        let recorded = path.with_extension("ast");
        if record {
            fs::write(recorded, shown).expect("the record can be written");
        } else if recorded.exists() {
            let wanted = fs::read_to_string(&recorded).expect("the record can be read");
            if wanted != shown {
                let differing = wanted
                    .lines()
                    .zip(shown.lines())
                    .find(|(wanted, shown)| wanted != shown);
                differences.push(format!("{}: {differing:?}", path.display()));
            }
        }
    }
    report(differences);
}

#[test]
fn wrong_programs_fail_as_in_cpython() {
    let mut differences = Vec::new();
    let programs = programs("err");
    assert!(programs.len() >= 150);
    for path in programs {
        let (name, text) = load(&path);
        let wanted =
            fs::read_to_string(path.with_extension("err")).expect("every program has its record");
        let shown = match stages::ast(&name, &text) {
            Ok(_) => "no error\n".to_owned(),
            Err(error) => error.traceback().to_owned(),
        };
        if shown != wanted {
            differences.push(format!("wanted:\n{wanted}got:\n{shown}"));
        }
    }
    report(differences);
}

/// Programs of one thing repeated, with what goes before and after.
const REPEATED: [(&str, &str, &str); 46] = [
    ("x = 1", " + 1", "\n"),
    ("x = 1", " ** 1", "\n"),
    ("x = 1", " < 1", "\n"),
    ("x = 1", " and 1", "\n"),
    ("x = 1", " or 1", "\n"),
    ("x = 1", " if 1 else 2", "\n"),
    ("x = a", ".a", "\n"),
    ("x = a", "()", "\n"),
    ("x = a", "[0]", "\n"),
    ("x = ", "-", "1\n"),
    ("x = ", "~", "1\n"),
    ("x = ", "not ", "1\n"),
    ("x = ", "await ", "1\n"),
    ("x = ", "lambda: ", "1\n"),
    ("x = ", "lambda x=", "1\n"),
    ("x = ", "*", "1\n"),
    ("x = ", "(", "1\n"),
    ("x = ", "[", "1\n"),
    ("x = ", "{", "1\n"),
    ("x = ", "{1: ", "1\n"),
    ("x = ", "f(", "1\n"),
    ("x = ", "x[", "1\n"),
    ("x = ", "f'{", "1\n"),
    ("x = ", "f\"{", "1\n"),
    ("x = f'", "{x}", "'\n"),
    ("x = f'{x:", "{x:", "'\n"),
    ("x = ", "'a' ", "\n"),
    ("x = ", "x = ", "1\n"),
    ("x = ", "(x := ", "1\n"),
    ("x = ", "yield ", "1\n"),
    ("x", ", x", " = 1\n"),
    ("x = [1", " for x in y", "]\n"),
    ("x = [1 for x in y", " if x", "]\n"),
    ("if 1: pass\n", "elif 1: pass\n", ""),
    ("try: pass\n", "except A: pass\n", ""),
    ("", "if 1:\n", ""),
    ("", "@a\n", "def f(): pass\n"),
    ("", "x;", "\n"),
    ("", "global a\n", ""),
    ("", ")", ""),
    ("import a", ".a", "\n"),
    ("from ", ".", " import a\n"),
    ("match x:\n case ", "[", "1: pass\n"),
    ("match x:\n case 1", " | 1", ": pass\n"),
    ("match x:\n case a", ".a", ": pass\n"),
    ("def f(a", ", a", "): pass\n"),
];

#[test]
fn repetition_is_bounded_on_a_small_stack() {
    let work = || {
        for (before, repeated, after) in REPEATED {
            let program = format!("{before}{}{after}", repeated.repeat(100_000));
            // A value or an error, either is fine.
            let _ = stages::ast("repeated.py", &program);
        }
    };
    let thread = thread::Builder::new()
        .stack_size(512 * 1024)
        .spawn(work)
        .expect("a thread can start");
    thread.join().expect("no repetition panics");
}

#[test]
fn nesting_is_bounded_on_a_small_stack() {
    let indents: String = (0..99)
        .map(|depth| format!("{}if 1:\n", " ".repeat(depth)))
        .collect();
    let indents = format!("{indents}{}pass\n", " ".repeat(99));
    let programs = [
        (
            format!("x = {}1{}\n", "[".repeat(199), "]".repeat(199)),
            true,
        ),
        (
            format!("x = {}1{}\n", "[".repeat(200), "]".repeat(200)),
            true,
        ),
        (
            format!("x = {}1{}\n", "[".repeat(201), "]".repeat(201)),
            false,
        ),
        (format!("x = {}1\n", "-".repeat(250)), true),
        (format!("x = {}1\n", "-".repeat(400)), false),
        (indents, true),
    ];
    let work = move || {
        for (program, is_sound) in programs {
            assert_eq!(
                stages::ast("nested.py", &program).is_ok(),
                is_sound,
                "{program}"
            );
        }
    };
    let thread = thread::Builder::new()
        .stack_size(512 * 1024)
        .spawn(work)
        .expect("a thread can start");
    thread.join().expect("no nesting panics");
}
