//! The compiler: recorded disassembly, hostile shapes, and the verifier.
//!
//! `tests/code/NAME.py` compiles to what `NAME.dis` beside it shows (set `PADCELL_RECORD=1` to write them anew, and read
//! the difference). Whatever is repeated many times must give code or a clean error, on a small stack and in
//! time that grows with the text only.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread;

use padcell::code::{self, Code, Op};
use padcell::compile::{self, Options};
use padcell::scope;
use padcell::source::Source;
use padcell::syntax::{self, Mode, SyntaxError};

fn compiled(source: Source) -> Result<Code, SyntaxError> {
    let source = Arc::new(source);
    let module = syntax::parse(&source, Mode::Module)?;
    let scopes = scope::analyze(&module, &source, scope::Inherited::default())?;
    let code = compile::compile(&module, &scopes, source, Options::default())?;
    code::verify(&code).expect("what the compiler makes is sound");
    Ok(code)
}

fn message(text: &str) -> String {
    match compiled(Source::new("test", text)) {
        Ok(_) => String::new(),
        Err(error) => error.message,
    }
}

fn programs(folder: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let entries = fs::read_dir(folder).expect("the folder is there");
    let mut paths: Vec<PathBuf> = entries
        .map(|entry| entry.expect("an entry can be read").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "py"))
        .collect();
    paths.sort();
    paths
}

#[test]
fn disassembly_is_as_recorded() {
    let record = std::env::var_os("PADCELL_RECORD").is_some();
    let mut differences = String::new();
    for path in programs("tests/code") {
        let text = fs::read_to_string(&path).expect("a program can be read");
        let name = path.file_name().expect("a file has a name");
        let source = Source::new(name.to_string_lossy().into_owned(), text);
        let code = compiled(source).expect("the programs are right");
        let shown = code::dis(&code);
        let recorded = path.with_extension("dis");
        if record {
            fs::write(recorded, shown).expect("the record can be written");
            continue;
        }
        let wanted = fs::read_to_string(&recorded).expect("there is a record");
        let mut lines = wanted.lines().zip(shown.lines());
        if let Some((wanted, shown)) = lines.find(|(wanted, shown)| wanted != shown) {
            differences += &format!("{}:\n- {wanted}\n+ {shown}\n", path.display());
        } else if wanted != shown {
            differences += &format!("{}: different lengths\n", path.display());
        }
    }
    assert!(differences.is_empty(), "{differences}");
}

#[test]
fn recorded_programs_compile() {
    for folder in ["language", "builtins", "object_model", "errors"] {
        for path in programs(&format!("tests/py/{folder}")) {
            let text = fs::read_to_string(&path).expect("a program can be read");
            let source = Source::new("program", text);
            if syntax::parse(&source, Mode::Module).is_err() {
                continue;
            }
            if let Err(error) = compiled(source) {
                // Programs that record a syntax error are the only ones that do not compile.
                let fails = path.with_extension("err").exists();
                assert!(fails, "{}: {error}", path.display());
            }
        }
    }
}

/// Runs with the stack a host may have given the thread.
fn on_a_small_stack(test: impl FnOnce() + Send + 'static) {
    let thread = thread::Builder::new().stack_size(512 * 1024).spawn(test);
    thread.expect("a thread starts").join().expect("no panic");
}

#[test]
fn long_programs_compile_without_recursion() {
    on_a_small_stack(|| {
        let n = 100_000;
        let texts = [
            format!("x = 1{}", " + 1".repeat(n)),
            format!("x = a{}", " + b".repeat(n)),
            format!("x = a{}", ".b".repeat(n)),
            format!("x = a{}", "()".repeat(n)),
            format!("x = a{}", "[0]".repeat(n)),
            format!("x = a{}", " and b".repeat(n)),
            format!("x = a{}", " < b".repeat(n)),
            format!("if a{}: pass", " or b".repeat(n)),
            format!("if a: pass\n{}", "elif a: pass\n".repeat(n)),
            format!("x = [{}]", "1, ".repeat(n)),
            format!("x = [{}]", "a, ".repeat(n)),
            format!("x = {{{}}}", "a: 1, ".repeat(n)),
            format!("f({})", "a, ".repeat(n)),
            format!("f({})", "*a, ".repeat(n)),
            format!("x = f'{}'", "{a}".repeat(n)),
            format!("{}x = a", "b = ".repeat(n)),
            format!("{}\n", "x = 1\n".repeat(n)),
            format!("a{} = x", ", a".repeat(n)),
            format!("def f():\n  return [{}]", "b, ".repeat(n)),
        ];
        for text in texts {
            assert_eq!(message(&text), "", "{}", &text[..40]);
        }
    });
}

#[test]
fn deep_programs_compile_or_fail_cleanly() {
    on_a_small_stack(|| {
        for n in [10, 50, 90, 199, 280, 100_000] {
            let texts = [
                format!("x = {}a{}", "f(".repeat(n), ")".repeat(n)),
                format!("x = {}a{}", "[".repeat(n), "]".repeat(n)),
                format!("x = {}a{}", "(".repeat(n), ",)".repeat(n)),
                format!("x = {}a{}", "{1: ".repeat(n), "}".repeat(n)),
                format!("x = {}a{}", "a[".repeat(n), "]".repeat(n)),
                format!("x = {}a{}", "a + (".repeat(n), ")".repeat(n)),
                format!("x = {}a{}", "[x for y in ".repeat(n), "]".repeat(n)),
                format!("x = {}a{}", "(x for y in ".repeat(n), ")".repeat(n)),
                format!("x = {}a", "lambda: ".repeat(n)),
                format!("x = {}a", "-".repeat(n)),
                format!("x = {}a", "not ".repeat(n)),
                format!("x = {}a", "a if b else ".repeat(n)),
                format!("x = {}a", "a ** ".repeat(n)),
                format!(
                    "async def f():\n  {}a{}",
                    "await (".repeat(n),
                    ")".repeat(n)
                ),
                format!("match x:\n  case {}a{}: pass", "[".repeat(n), "]".repeat(n)),
            ];
            for text in texts {
                let message = message(&text);
                assert!(n > 90 || message.is_empty(), "{}: {message}", &text[..30]);
            }
            if n <= 90 {
                let blocks = ["if a:", "def f():", "class A:"];
                for block in blocks {
                    let mut text = String::new();
                    for depth in 0..n {
                        text += &format!("{}{block}\n", " ".repeat(depth));
                    }
                    text += &format!("{}pass\n", " ".repeat(n));
                    assert_eq!(message(&text), "", "{block}");
                }
            }
        }
    });
}

#[test]
fn nested_finally_parts_do_not_explode() {
    let mut text = String::new();
    for depth in 0..20 {
        let pad = " ".repeat(depth);
        text += &format!("{pad}try: f()\n{pad}finally:\n");
    }
    text += &format!("{}pass\n", " ".repeat(20));
    assert_eq!(message(&text), "the program is too large when compiled");
}

#[test]
fn many_variables_live_far_away() {
    let assignments: String = (0..400).map(|n| format!("  v{n} = {n}\n")).collect();
    let sum: Vec<String> = (0..400).map(|n| format!("v{n}")).collect();
    let text = format!(
        "def f():\n{assignments}  def g(): return v3 + v399\n  del v300\n  return {}\n",
        sum.join(" + ")
    );
    let code = compiled(Source::new("test", text)).expect("it compiles");
    assert!(code.instrs.iter().any(|instr| instr.op == Op::LoadFar));
}

#[test]
fn the_verifier_refuses_what_is_unsound() {
    let text = "def f(a, b):\n  while a < b:\n    a = [a, b]\n  return f(a)\n";
    let compile = || compiled(Source::new("test", text)).expect("it compiles");
    let refuses = |change: &dyn Fn(&mut Code)| {
        let mut code = compile();
        change(&mut code);
        assert!(code::verify(&code).is_err());
    };
    refuses(&|code| code.functions[1].n_regs = 1);
    refuses(&|code| code.functions[1].end -= 1);
    refuses(&|code| code.functions[1].entry = u32::MAX);
    refuses(&|code| code.names = Box::new([]));
    refuses(&|code| code.consts = Box::new([]));
    refuses(&|code| code.caches = Box::new([]));
    refuses(&|code| code.spans = Box::new([]));
    refuses(&|code| code.functions = Box::new([]));
    let n_instrs = compile().instrs.len();
    for at in 0..n_instrs {
        for op in [Op::Jump, Op::LoadConst, Op::MakeFunction, Op::UnpackEx] {
            refuses(&|code| {
                code.instrs[at].op = op;
                code.instrs[at].a = 255;
                code.instrs[at].d = i32::MAX;
            });
        }
    }
}
