//! Runs the cases of `tests/oracle/restricted.jsonl`: what restricted execution must do.
//!
//! Each case becomes a driver program in Python, run by the built `padcell` in a scratch folder
//! of its own; `tests/oracle/README.md` says what it does.
//! All must pass, in the collect-always mode too, but for those in [`EXCEPTIONS`], of which it is
//! asserted that they still fail.

mod process;

use std::fs;
use std::path::PathBuf;
use std::time::Duration;

use process::{Collections, TESTS, TIMEOUT, padcell};
use serde_json::Value;

/// Cases that fail yet, and why: none now.
const EXCEPTIONS: &[(&str, &str)] = &[];

/// Printed by a driver as its last line when the outcome was the expected one.
const PASSED: &str = "oracle case passed";

/// What a driver does around the two programs of a case.
/// It runs as the root; `PRELUDE`, `SUPERVISOR`, `CELL` and `EXPECT` are defined before it.
const DRIVER: &str = r#"
def plain(value):
    # A JSON round trip: tuples become lists, keys become text.
    if value is None or value is True or value is False:
        return value
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, int):
        return int.__int__(value)
    if isinstance(value, float):
        return float.__float__(value)
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    if isinstance(value, dict):
        names = {None: 'null', True: 'true', False: 'false'}
        out = {}
        for key, item in value.items():
            if isinstance(key, str):
                out[str.__str__(key)] = plain(item)
            elif key is None or key is True or key is False:
                out[names[key]] = plain(item)
            elif isinstance(key, (int, float)):
                out[repr(key)] = plain(item)
            else:
                raise TypeError('not a JSON key: ' + type(key).__name__)
        return out
    raise TypeError('not a JSON value: ' + type(value).__name__)

def same(a, b):
    if type(a) is bool or type(b) is bool:
        return a is b
    if type(a) is list and type(b) is list:
        return len(a) == len(b) and all([same(x, y) for x, y in zip(a, b)])
    if type(a) is dict and type(b) is dict:
        return len(a) == len(b) and all([k in b and same(a[k], b[k]) for k in a])
    return a == b

def outcome():
    space = {'__name__': '__main__'}
    exec(PRELUDE, space)
    exec(SUPERVISOR, space)
    try:
        if 'run' in space:
            value = space['run'](CELL)
        elif 'rx' in space:
            space['rx'].r_exec(CELL)
            value = space['rx'].r_eval('result')
        else:
            exec(CELL, space['cell'])
            value = space['cell'].get('result')
        if 'check' in space:
            value = space['check'](value)
    except BaseException as e:
        return ('exception', type(e).__name__, str(e))
    return ('value', plain(value))

got = outcome()
if EXPECT[0] == 'exception' and EXPECT[2] is None:
    got = got[:2] + (None,)
print('expected', EXPECT)
print('got', got)
if len(got) == len(EXPECT) and all([same(a, b) for a, b in zip(got, EXPECT)]):
    print('oracle case passed')
"#;

const PRELUDE: &str = "\
import builtins
def make_cell(**grants):
    g = {'__builtins__': dict(vars(builtins)), '__name__': 'cell'}
    g.update(grants)
    return g
";

fn cases() -> Vec<Value> {
    let text = fs::read_to_string(format!("{TESTS}/oracle/restricted.jsonl")).unwrap_or_default();
    let cases: Result<Vec<Value>, _> = text.lines().map(serde_json::from_str).collect();
    let cases = cases.expect("every line of restricted.jsonl is a JSON object");
    assert!(!cases.is_empty(), "restricted.jsonl is missing or empty");
    cases
}

/// A JSON value as a Python literal. A JSON string is one as it stands.
fn literal(value: &Value) -> String {
    match value {
        Value::Null => "None".into(),
        Value::Bool(true) => "True".into(),
        Value::Bool(false) => "False".into(),
        Value::Number(number) => number.to_string(),
        Value::String(_) => value.to_string(),
        Value::Array(items) => {
            format!(
                "[{}]",
                items.iter().map(literal).collect::<Vec<_>>().join(", ")
            )
        }
        Value::Object(items) => {
            let pair = |(key, item): (&String, &Value)| {
                format!(
                    "{}: {}",
                    literal(&Value::String(key.clone())),
                    literal(item)
                )
            };
            format!(
                "{{{}}}",
                items.iter().map(pair).collect::<Vec<_>>().join(", ")
            )
        }
    }
}

fn driver(case: &Value) -> String {
    let expect = &case["expect"];
    let expect = if expect["outcome"] == "value" {
        format!("('value', {})", literal(&expect["value"]))
    } else {
        format!(
            "('exception', {}, {})",
            literal(&expect["type"]),
            literal(&expect["message"])
        )
    };
    format!(
        "PRELUDE = {}\nSUPERVISOR = {}\nCELL = {}\nEXPECT = {expect}\n{DRIVER}",
        literal(&Value::String(PRELUDE.into())),
        literal(&case["supervisor"]),
        literal(&case["cell"]),
    )
}

/// Runs one case in a fresh scratch folder; the error says what happened instead.
fn run(case: &Value, stress: bool, timeout: Duration) -> Result<(), String> {
    let name = case["name"].as_str().unwrap_or_default();
    let mode = if stress { "collect-always" } else { "normal" };
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR"))
        .join("oracle")
        .join(mode)
        .join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
    fs::write(folder.join("driver.py"), driver(case)).map_err(|error| error.to_string())?;
    let collections = if stress {
        Collections::After(1)
    } else {
        Collections::WhenDue
    };
    let outcome = padcell(
        &folder,
        &["run".as_ref(), "driver.py".as_ref()],
        collections,
        timeout,
    )?;
    if outcome.status == Some(0) && outcome.stdout.lines().next_back() == Some(PASSED) {
        return Ok(());
    }
    Err(format!(
        "status {:?}\n{}{}",
        outcome.status, outcome.stdout, outcome.stderr
    ))
}

fn family(prefix: &str) {
    let mut problems = Vec::new();
    let mut count = 0;
    for case in cases() {
        let name = case["name"].as_str().unwrap_or_default().to_owned();
        if !name.starts_with(prefix) {
            continue;
        }
        count += 1;
        if EXCEPTIONS.iter().any(|(exception, _)| *exception == name) {
            if run(&case, false, TIMEOUT).is_ok() {
                problems.push(format!("{name} passes: it is no exception any more"));
            }
            continue;
        }
        for stress in [false, true] {
            if let Err(problem) = run(&case, stress, TIMEOUT) {
                let mode = if stress { " (collect-always mode)" } else { "" };
                problems.push(format!("{name}{mode}: {problem}"));
                break;
            }
        }
    }
    assert!(count > 0, "no case begins with {prefix}");
    assert!(
        problems.is_empty(),
        "{} of {count}\n{}",
        problems.len(),
        problems.join("\n")
    );
}

/// No case is left out because its family has no test, and no exception is misspelled.
#[test]
fn every_case_has_a_family() {
    let names: Vec<String> = cases()
        .iter()
        .map(|case| case["name"].as_str().unwrap_or_default().to_owned())
        .collect();
    for name in &names {
        let families = FAMILIES.iter().filter(|prefix| name.starts_with(**prefix));
        assert_eq!(families.count(), 1, "{name}");
    }
    for (exception, _) in EXCEPTIONS {
        assert!(names.iter().any(|name| name == exception), "{exception}");
    }
}

macro_rules! families {
    ($($test:ident $prefix:literal)*) => {
        $(
            #[test]
            fn $test() {
                family($prefix);
            }
        )*

        /// The families of cases, by the beginnings of their names.
        const FAMILIES: &[&str] = &[$($prefix),*];
    };
}

families! {
    allow "allow-"
    attrgetter "attrgetter-"
    bastion "bastion-"
    copy "copy-"
    custom "custom-"
    deny "deny-"
    deputy "deputy-"
    edge "edge-"
    exc "exc-"
    file "file-"
    frame "frame-"
    hazard "hazard-"
    lib "lib-"
    limit "limit-"
    nest "nest-"
    own "own-"
    prog "prog-"
    raw "raw-"
    repr "repr-"
    rx "rx-"
    text "text-"
    twin "twin-"
    write "write-"
}
