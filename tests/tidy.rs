//! House rules that a reader of the source relies on, enforced: layering, doors to the operating
//! system, file heads, sizes, and words that must not stand in the code.
//!
//! The rules come from the table of layers in the crate documentation: an arrow between modules
//! points down or it is an error here.
//! What is read is code only: comments, texts and `#[cfg(test)]` modules are cut away first.

use std::fs;
use std::path::{Path, PathBuf};

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// The lowest level: knows nothing but itself.
const GROUND: &[&str] = &["source", "name", "meter", "error", "tree"];

/// What each module may name beside itself and the ground.
/// A longer path (`syntax::ast`) allows just that part of a module.
///
/// The error type of the front end goes with its AST: scopes and compiler report the same kind.
const MAY_USE: &[(&str, &[&str])] = &[
    ("source", &[]),
    ("name", &[]),
    ("meter", &[]),
    ("error", &[]),
    ("tree", &[]),
    ("syntax", &[]),
    ("scope", FRONT),
    ("code", &[]),
    (
        "compile",
        &[
            "syntax::ast",
            "syntax::error",
            "syntax::SyntaxError",
            "syntax::ErrorKind",
            "syntax::Mode",
            "scope",
            "code",
        ],
    ),
    ("object", &["code"]),
    ("vm", &["code", "object"]),
    ("builtins", &["code", "object", "vm"]),
    // Modules extend the built-in types and share their argument readers; never the other way.
    ("modules", &["code", "object", "vm", "builtins"]),
    (
        "cell",
        &[
            "syntax", "scope", "code", "compile", "object", "vm", "builtins", "modules",
        ],
    ),
    ("cli", &[]),
    ("main", &["cli"]),
];

const FRONT: &[&str] = &[
    "syntax::ast",
    "syntax::error",
    "syntax::SyntaxError",
    "syntax::ErrorKind",
    "syntax::Mode",
    "syntax::Module",
];

/// Paths that reach outside of the process, and the files that may.
const OS_DOORS: &[&str] = &[
    "std::fs",
    "std::net",
    "std::process",
    "std::env",
    "std::thread",
    "std::os",
    "std::io::stdin",
    "std::io::stdout",
    "std::io::stderr",
    "std::time::SystemTime",
    "std::time::Instant",
];
const OS_WORDS: &[&str] = &[
    "SystemTime",
    "Instant",
    "println!",
    "print!",
    "eprintln!",
    "eprint!",
];
const OS_FILES: &[&str] = &[
    "cell/files.rs",
    "cell/clock.rs",
    "cell/entropy.rs",
    "cell/stack.rs",
    "cell/audit.rs",
    "main.rs",
];

struct File {
    /// Path from the folder searched, with `/`.
    name: String,
    text: String,
}

fn files(folder: &str, wanted: impl Fn(&Path) -> bool) -> Vec<File> {
    // A worktree of git has a file `.git`; build and fuzz folders are not ours to judge.
    fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
        let Ok(entries) = fs::read_dir(folder) else {
            return;
        };
        for entry in entries.flatten() {
            let path = entry.path();
            let name = entry.file_name();
            if ["target", ".git", "corpus", "artifacts"]
                .iter()
                .any(|skip| name == *skip)
            {
                continue;
            }
            if path.is_dir() {
                walk(&path, found);
            } else {
                found.push(path);
            }
        }
    }
    let root = Path::new(ROOT).join(folder);
    let mut found = Vec::new();
    walk(&root, &mut found);
    found.sort();
    found
        .into_iter()
        .filter(|path| wanted(path))
        .filter_map(|path| {
            let name = path
                .strip_prefix(&root)
                .ok()?
                .to_string_lossy()
                .replace('\\', "/");
            Some(File {
                name,
                text: fs::read_to_string(&path).ok()?,
            })
        })
        .collect()
}

fn rust_files(folder: &str) -> Vec<File> {
    files(folder, |path| path.extension().is_some_and(|e| e == "rs"))
}

/// The text without comments, without what stands in quotes, and up to the first test module.
fn code(text: &str) -> String {
    let text = text.split("#[cfg(test)]\nmod ").next().unwrap_or_default();
    let chars: Vec<char> = text.chars().collect();
    let at = |i: usize| chars.get(i).copied().unwrap_or('\0');
    let mut out = String::with_capacity(text.len());
    let mut i = 0;
    while i < chars.len() {
        match (at(i), at(i + 1)) {
            ('/', '/') => {
                while i < chars.len() && at(i) != '\n' {
                    i += 1;
                }
            }
            ('/', '*') => {
                while i < chars.len() && (at(i), at(i + 1)) != ('*', '/') {
                    i += 1;
                }
                i += 2;
            }
            ('r', '"' | '#') if !out.ends_with(is_word) => {
                let hashes = chars[i + 1..].iter().take_while(|c| **c == '#').count();
                if at(i + 1 + hashes) == '"' {
                    i += hashes + 2;
                    let end = |i: usize| at(i) == '"' && (1..=hashes).all(|k| at(i + k) == '#');
                    while i < chars.len() && !end(i) {
                        i += 1;
                    }
                    i += hashes + 1;
                } else {
                    out.push('r');
                    i += 1;
                }
            }
            ('"', _) => {
                i += 1;
                while i < chars.len() && at(i) != '"' {
                    i += if at(i) == '\\' { 2 } else { 1 };
                }
                i += 1;
            }
            // A quote opens a character, or else a lifetime.
            ('\'', '\\') => {
                i += 3;
                while i < chars.len() && at(i) != '\'' {
                    i += 1;
                }
                i += 1;
            }
            ('\'', _) if at(i + 2) == '\'' => i += 3,
            (c, _) => {
                out.push(c);
                i += 1;
            }
        }
    }
    out
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// Whether the code contains this word (or macro call) as a whole.
fn has_word(code: &str, word: &str) -> bool {
    code.match_indices(word).any(|(at, _)| {
        let before = code[..at].chars().next_back();
        let after = code[at + word.len()..].chars().next();
        let open = word.ends_with('!') || !after.is_some_and(is_word);
        open && !before.is_some_and(is_word)
    })
}

/// Every path that starts with `root::`, groups in braces spread out.
fn paths(code: &str, root: &str) -> Vec<String> {
    let start = format!("{root}::");
    let mut found = Vec::new();
    for (at, _) in code.match_indices(&start) {
        if code[..at].ends_with(|c: char| is_word(c) || c == ':') {
            continue;
        }
        let mut rest = &code[at + start.len()..];
        spread(&mut rest, root, &mut found);
    }
    found
}

/// Reads one path or group from `rest`, below `prefix`.
fn spread(rest: &mut &str, prefix: &str, found: &mut Vec<String>) {
    *rest = rest.trim_start();
    if let Some(inside) = rest.strip_prefix('{') {
        *rest = inside;
        loop {
            spread(rest, prefix, found);
            let next = rest.find([',', '}']).unwrap_or(rest.len());
            let closed = rest[next..].starts_with('}');
            *rest = rest.get(next + 1..).unwrap_or_default();
            if closed || rest.is_empty() || rest.trim_start().starts_with('}') {
                if !closed {
                    *rest = rest.trim_start().get(1..).unwrap_or_default();
                }
                return;
            }
        }
    }
    let end = rest
        .find(|c: char| !is_word(c) && c != '*')
        .unwrap_or(rest.len());
    let path = format!("{prefix}::{}", &rest[..end]);
    *rest = &rest[end..];
    if let Some(below) = rest.strip_prefix("::") {
        *rest = below;
        spread(rest, &path, found);
    } else {
        found.push(path);
    }
}

/// The module a file of `src/` belongs to.
fn module(name: &str) -> &str {
    name.split('/')
        .next()
        .unwrap_or(name)
        .trim_end_matches(".rs")
}

fn report(what: &str, problems: &[String]) {
    assert!(problems.is_empty(), "{what}:\n  {}", problems.join("\n  "));
}

#[test]
fn every_source_file_says_what_it_is() {
    let bare: Vec<String> = rust_files("src")
        .into_iter()
        .filter(|file| !file.text.starts_with("//!"))
        .map(|file| file.name)
        .collect();
    report("files that don't begin with a `//!` paragraph", &bare);
}

#[test]
fn arrows_point_down() {
    let mut problems = Vec::new();
    for file in rust_files("src") {
        let own = module(&file.name);
        if own == "lib" {
            continue;
        }
        let Some((_, allowed)) = MAY_USE.iter().find(|(module, _)| *module == own) else {
            problems.push(format!(
                "{}: `{own}` has no place in the table of layers",
                file.name
            ));
            continue;
        };
        for path in paths(&code(&file.text), "crate") {
            let path = path.trim_start_matches("crate::");
            let first = path.split("::").next().unwrap_or(path);
            // What lib.rs exports is written with a capital letter: the public face.
            let public = first.starts_with(|c: char| c.is_uppercase());
            let face = public && matches!(own, "cli" | "main" | "cell");
            let ground = GROUND.contains(&first) && !matches!(own, "cli" | "main");
            let granted = allowed
                .iter()
                .any(|a| path == *a || path.strip_prefix(a).is_some_and(|p| p.starts_with("::")));
            // Macros exported from lower files stand at the root of the crate.
            let is_module = MAY_USE.iter().any(|(module, _)| *module == first);
            if first != own && !ground && !granted && !face && is_module {
                problems.push(format!("{} must not use crate::{path}", file.name));
            }
        }
    }
    problems.dedup();
    report("arrows that point up", &problems);
}

#[test]
fn doors_to_the_system_are_where_they_belong() {
    let mut problems = Vec::new();
    for file in rust_files("src") {
        if OS_FILES.contains(&file.name.as_str()) || file.name.starts_with("cli/") {
            continue;
        }
        let code = code(&file.text);
        for path in paths(&code, "std") {
            let door = OS_DOORS
                .iter()
                .find(|d| path == **d || path.starts_with(&format!("{d}::")));
            if door.is_some() {
                problems.push(format!("{}: {path}", file.name));
            }
        }
        for word in OS_WORDS.iter().filter(|word| has_word(&code, word)) {
            problems.push(format!("{}: {word}", file.name));
        }
    }
    report("doors to the operating system in the wrong file", &problems);
}

/// The lookups that don't ask the guard: private to the file that asks it, so that no native has
/// another way to an attribute.
const RAW_LOOKUPS: &[&str] = &[
    "lookup",
    "lookup_plain",
    "lookup_failed",
    "lookup_on_class",
    "super_lookup",
    "setattr_generic",
    "delattr_generic",
];

#[test]
fn the_raw_lookup_is_private_to_one_file() {
    let mut problems = Vec::new();
    for file in rust_files("src") {
        let code = code(&file.text);
        for name in RAW_LOOKUPS {
            let definition = format!("fn {name}(");
            for (at, _) in code.match_indices(&definition) {
                let line = code[..at].rsplit('\n').next().unwrap_or_default();
                if !file.name.starts_with("vm/") {
                    continue;
                }
                if file.name != "vm/attr.rs" || !line.trim().is_empty() {
                    problems.push(format!("{}: {}fn {name}", file.name, line.trim_start()));
                }
            }
            for owner in ["self", "vm"] {
                let call = format!("{owner}.{name}(");
                if file.name != "vm/attr.rs" && code.contains(&call) {
                    problems.push(format!("{}: {call}", file.name));
                }
            }
        }
    }
    let attr = rust_files("src")
        .into_iter()
        .find(|f| f.name == "vm/attr.rs");
    let attr = attr.map(|f| code(&f.text)).unwrap_or_default();
    for name in RAW_LOOKUPS {
        assert!(attr.contains(&format!("fn {name}(")), "{name} is gone");
    }
    report("raw lookups outside of vm/attr.rs", &problems);
}

#[test]
fn nothing_is_unsafe_unfinished_or_ignored() {
    let mut problems = Vec::new();
    for folder in ["src", "tests", "grammar", "fuzz", "benches", "examples"] {
        for file in rust_files(folder) {
            let code = code(&file.text);
            for word in ["unsafe", "todo!", "unimplemented!"] {
                if has_word(&code, word) {
                    problems.push(format!("{folder}/{}: {word}", file.name));
                }
            }
            if code.contains("#[ignore") {
                problems.push(format!("{folder}/{}: an ignored test", file.name));
            }
        }
    }
    report("words that must not stand in the code", &problems);
}

#[test]
fn long_files_say_why_they_are_one_thing() {
    let mut problems = Vec::new();
    for file in rust_files("src") {
        let lines = file.text.lines().count();
        let head = file.text.lines().take_while(|line| line.starts_with("//!"));
        let head = head
            .map(|line| line.trim_start_matches("//!"))
            .collect::<String>();
        if lines > 1500 && !head.contains("one thing") {
            problems.push(format!("{}: {lines} lines", file.name));
        }
    }
    report(
        "files over 1500 lines whose head doesn't say why they are one thing",
        &problems,
    );
}

#[test]
fn no_file_is_named_for_nothing() {
    let nothing = ["utils", "helpers", "common", "misc", "types"];
    let problems: Vec<String> = rust_files("src")
        .into_iter()
        .map(|file| file.name)
        .filter(|name| {
            name.split('/')
                .any(|part| nothing.contains(&part.trim_end_matches(".rs")))
        })
        .collect();
    report("names that say nothing", &problems);
}

#[test]
fn no_path_of_a_machine_is_in_the_repository() {
    let kinds = [
        "rs", "md", "toml", "py", "sh", "lalrpop", "out", "err", "jsonl", "txt", "yml",
    ];
    let marks = ["root", "work", "home", "Users"].map(|folder| format!("/{folder}/"));
    let mut problems = Vec::new();
    for file in files("", |path| {
        let kind = path.extension().map(|e| e.to_string_lossy().into_owned());
        kind.is_none_or(|kind| kinds.contains(&kind.as_str()))
    }) {
        for (number, line) in file.text.lines().enumerate() {
            if marks.iter().any(|mark| line.contains(mark)) {
                problems.push(format!("{}:{}: {line}", file.name, number + 1));
            }
        }
    }
    report("paths of a machine", &problems);
}

#[test]
fn recorded_programs_are_complete() {
    let mut problems = Vec::new();
    for folder in ["language", "builtins", "errors", "object_model", "imports"] {
        let below = format!("tests/py/{folder}");
        let all = files(&below, |path| {
            path.extension().is_some_and(|e| e == "py" || e == "out")
        });
        let has = |name: &str| all.iter().any(|file| file.name == name);
        for file in &all {
            if let Some(stem) = file.name.strip_suffix(".out") {
                if !has(&format!("{stem}.py")) {
                    problems.push(format!(
                        "{below}/{}: a recording without a program",
                        file.name
                    ));
                }
            } else if folder != "imports" || file.name.ends_with("/main.py") {
                let recording = file.name.replace(".py", ".out");
                if !has(&recording) {
                    problems.push(format!("{below}/{}: not recorded", file.name));
                }
                if !file.text.starts_with("# ") {
                    problems.push(format!("{below}/{}: doesn't say what it shows", file.name));
                }
            }
        }
    }
    report(
        "programs and recordings that don't belong together",
        &problems,
    );
}

#[test]
fn the_reader_of_code_reads_code() {
    let source = "//! unsafe\nuse crate::{name::{A, B}, syntax::ast};\nlet c = '\"'; let d = '\\'';\nlet s = \"todo!()\"; let r = r#\"unsafe \" x\"#; fn f<'a>(x: &'a str) {} /* unsafe */ crate::vm::run();\nuse std::{fs, io::{self, stdin}};";
    let code = code(source);
    assert!(
        !has_word(&code, "unsafe") && !has_word(&code, "todo!"),
        "{code}"
    );
    assert!(has_word(&code, "fn") && !has_word("unsafe_code", "unsafe"));
    let found = paths(&code, "crate");
    assert_eq!(
        found,
        [
            "crate::name::A",
            "crate::name::B",
            "crate::syntax::ast",
            "crate::vm::run"
        ]
    );
    assert_eq!(
        paths(&code, "std"),
        ["std::fs", "std::io::self", "std::io::stdin"]
    );
}
