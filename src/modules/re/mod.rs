//! `_re`: the natives of `re`: patterns, matches and scanners.
//!
//! The engine is our own although well-kept crates exist, because Python's expressions are not
//! theirs. Strings here are code points with lone surrogates, not UTF-8; groups keep what the last
//! round of a repetition left, conditions ask for groups, possessive rounds stand one by one, and
//! an empty match may follow another match but not itself. A crate would answer some of that
//! differently, and none can be stopped in the middle of a match: fuel is charged by the step here,
//! and the stack's bytes before it grows, so a pattern that explodes ends at the cell's limits.
//!
//! | file | |
//! | --- | --- |
//! | `class` | sets of characters, case |
//! | `parse` | text to tree |
//! | `program` | tree to instructions |
//! | `matcher` | instructions over text |
//! | `pattern` | the methods of patterns and scanners |
//! | `found` | the methods of matches |
//! | `template` | replacement texts |
//!
//! A pattern object is immutable and has no cache; the cache of `re` is a dict of the module, so
//! each domain has its own.

mod class;
mod found;
mod matcher;
mod parse;
mod pattern;
mod program;
mod template;

use std::sync::Arc;

use crate::builtins::arguments::*;
use crate::object::builtin::{Builtin, PatternObj, Proxy};
use crate::object::class::class_flags;
use crate::object::function::NativeDef;
use crate::object::str::StrView;
use crate::object::*;
use crate::vm::Vm;
use crate::vm::native::{Args, FullNative};
use matcher::{FRAME_SIZE, Matcher, Outcome};
use parse::Fault;
use program::Program;

static FUNCTIONS: &[NativeDef] = &[function("compile", 3, 3, "", &FullNative(compile))];

/// Gives the types their methods, once per Vm.
pub(crate) fn install(vm: &mut Vm) {
    pattern::install(vm);
    found::install(vm);
    for class in [ids::RE_PATTERN, ids::RE_MATCH, ids::RE_SCANNER] {
        vm.heap.class_mut(class).flags |= class_flags::FINAL | class_flags::NOT_CALLABLE;
    }
}

/// Fills the module.
pub(crate) fn fill(vm: &mut Vm, module: ModuleId) -> R<()> {
    let dict = vm.heap.module(module).dict;
    vm.install_functions(dict, "_re", FUNCTIONS);
    super::add_class(vm, dict, ids::RE_PATTERN);
    super::add_class(vm, dict, ids::RE_MATCH);
    Ok(())
}

/// The code points of a pattern or template: a str, or bytes one by one.
fn points(vm: &mut Vm, value: Value) -> R<Option<(Vec<u32>, bool)>> {
    let n = match vm.heap.view_of(value) {
        Some(view) => view.len(),
        None => vm.heap.buffer_len(value).unwrap_or(0),
    };
    vm.heap.charge(n / 8)?;
    vm.heap.take_copy(n.saturating_mul(5))?;
    if let Some(view) = vm.heap.view_of(value) {
        return Ok(Some((view.to_points(), true)));
    }
    let bytes = vm.heap.buffer(value);
    Ok(bytes.map(|b| (b.iter().map(|&b| u32::from(b)).collect(), false)))
}

/// `(pattern, flags, PatternError)`: a tuple of the pattern object (or of what is to be raised) and
/// the warnings about it.
fn compile(vm: &mut Vm, args: &Args) -> R {
    let (pattern, error) = (args.at(0), args.at(2));
    let flags = u32::try_from(vm.index_i64(args.at(1))?).unwrap_or(u32::MAX);
    let Some((text, is_str)) = points(vm, pattern)? else {
        return Err(vm
            .heap
            .type_error("first argument must be string or compiled pattern"));
    };
    // Fuel: reading and compiling look at each character some dozens of times.
    vm.heap.charge(text.len().saturating_mul(16))?;
    vm.heap.reserve(text.len().saturating_mul(256))?;
    let mut found = Vec::new();
    let compiled = parse::parse(&text, is_str, flags, &mut found)
        .and_then(|parsed| program::compile(&parsed).map(|program| (parsed, program)));
    let (parsed, program) = match compiled {
        Ok(both) => both,
        Err(fault) => {
            raise(vm, error, pattern, fault);
            let exc = vm.heap.pending;
            if found.is_empty() || exc.is_undef() {
                return Err(Raised);
            }
            // The warnings come first, then the module raises.
            vm.heap.pending = Value::UNDEF;
            vm.heap.keep(exc);
            return with_warnings(vm, exc, &found);
        }
    };
    vm.heap.charge(program.size / 64)?;
    let index = vm.heap.new_dict();
    for (name, group) in &parsed.names {
        let name = vm.heap.new_str_obj(str::StrObj::from_code_points(name));
        let group = vm.heap.new_usize(*group as usize);
        vm.dict_set(index, name, group)?;
    }
    let index = vm.heap.new_builtin(Builtin::Proxy(Proxy {
        target: index.value(),
    }));
    let object = PatternObj {
        pattern: native(vm, pattern),
        index,
        error,
        flags: parsed.flags,
        is_str,
        size: program.size,
        program: Arc::new(program),
    };
    let object = vm.heap.new_builtin(Builtin::Pattern(Box::new(object)));
    with_warnings(vm, object, &found)
}

fn with_warnings(vm: &mut Vm, object: Value, found: &[String]) -> R {
    let warnings = found.iter().map(|w| vm.heap.new_str(w)).collect();
    let warnings = vm.heap.new_tuple_vec(warnings);
    Ok(vm.heap.new_tuple(&[object, warnings]))
}

/// Raises what is wrong with a pattern.
fn raise(vm: &mut Vm, error: Value, pattern: Value, fault: Fault) -> Raised {
    match fault {
        Fault::Error(message, place) => {
            let message = vm.heap.new_str(&message);
            let place = match place {
                Some(place) => vm.heap.new_usize(place),
                None => Value::NONE,
            };
            match vm.call(error, &[message, pattern, place]) {
                Ok(exc) => vm.heap.raise_value(exc),
                Err(raised) => raised,
            }
        }
        Fault::Value(message) => vm.heap.value_error(message),
        Fault::Overflow(message) => vm.heap.overflow_error(message),
        Fault::Recursion => vm.heap.recursion_error(""),
    }
}

/// A pattern at work.
struct Pattern {
    this: Value,
    program: Arc<Program>,
    is_str: bool,
}

/// The pattern object a value is.
fn pattern_obj(vm: &Vm, value: Value) -> Option<&PatternObj> {
    match vm.heap.builtin(value.as_builtin()?) {
        Builtin::Pattern(p) => Some(p),
        _ => None,
    }
}

/// The pattern a receiver is.
fn pattern_of(vm: &mut Vm, this: Value) -> R<Pattern> {
    let found = pattern_obj(vm, this).and_then(|p| {
        let program = Arc::clone(&p.program).downcast::<Program>().ok()?;
        Some((program, p.is_str))
    });
    match found {
        Some((program, is_str)) => Ok(Pattern {
            this,
            program,
            is_str,
        }),
        None => Err(vm.heap.type_error("a compiled pattern is required")),
    }
}

/// A text to match: a str, or an object with bytes.
#[derive(Clone, Copy)]
enum Subject {
    Str(StrId),
    Bytes(Value),
}

impl Subject {
    fn len(self, vm: &Vm) -> usize {
        match self {
            Subject::Str(id) => vm.heap.str_view(id).len(),
            Subject::Bytes(value) => vm.heap.buffer_len(value).unwrap_or(0),
        }
    }

    /// A part of it, as groups give it.
    fn part(self, vm: &mut Vm, from: usize, to: usize) -> R {
        vm.heap.reserve(to.saturating_sub(from).saturating_mul(4))?;
        vm.heap.charge(1 + to.saturating_sub(from) / 64)?;
        match self {
            Subject::Str(id) => {
                if from == 0 && to == vm.heap.str_view(id).len() {
                    return Ok(id.value());
                }
                vm.heap.str_slice(id, from, to)
            }
            Subject::Bytes(value) => {
                let data = vm.heap.buffer(value);
                let data = data.as_deref().unwrap_or(&[]);
                if value.as_bytes().is_some() && from == 0 && to == data.len() {
                    return Ok(value);
                }
                let to = to.min(data.len());
                let part = data.get(from..to).unwrap_or(&[]).to_vec();
                Ok(vm.heap.new_bytes(part))
            }
        }
    }
}

/// The text an argument is.
fn subject(vm: &mut Vm, pattern: &Pattern, value: Value) -> R<Subject> {
    let subject = any_subject(vm, value)?;
    match subject {
        Subject::Str(_) if !pattern.is_str => Err(vm
            .heap
            .type_error("cannot use a bytes pattern on a string-like object")),
        Subject::Bytes(_) if pattern.is_str => Err(vm
            .heap
            .type_error("cannot use a string pattern on a bytes-like object")),
        _ => Ok(subject),
    }
}

fn any_subject(vm: &mut Vm, value: Value) -> R<Subject> {
    if let Some(id) = vm.heap.to_str(value) {
        return Ok(Subject::Str(id));
    }
    vm.heap.room_for_buffer(value)?;
    let copy = match vm.heap.buffer(value) {
        Some(std::borrow::Cow::Borrowed(_)) => return Ok(Subject::Bytes(value)),
        // A view that skips bytes is copied once, not at each step.
        Some(std::borrow::Cow::Owned(copy)) => Some(copy),
        None => None,
    };
    match copy {
        Some(copy) => {
            vm.heap.charge(copy.len() / 8)?;
            Ok(Subject::Bytes(vm.heap.new_bytes(copy)))
        }
        None => {
            let name = vm.heap.type_name(value);
            let text = format!("expected string or bytes-like object, got '{name}'");
            Err(vm.heap.type_error(&text))
        }
    }
}

/// Steps between two looks at the fuel.
const STEPS: usize = 4096;

/// Matches; the matcher has begun. `end` is where the text ends for it.
fn run(vm: &mut Vm, m: &mut Matcher, program: &Program, subject: Subject, end: usize) -> R<bool> {
    loop {
        let outcome = match subject {
            Subject::Str(id) => match vm.heap.str_view(id) {
                StrView::Ascii(text) => m.run(program, text.get(..end).unwrap_or(text), STEPS),
                StrView::Wide(text) => m.run(program, text.get(..end).unwrap_or(text), STEPS),
            },
            Subject::Bytes(value) => {
                let text = vm.heap.buffer(value);
                let text = text.as_deref().unwrap_or(&[]);
                m.run(program, text.get(..end).unwrap_or(text), STEPS)
            }
        };
        // Fuel: one per step.
        vm.heap.charge(1 + std::mem::take(&mut m.steps))?;
        match outcome {
            Outcome::Match => return Ok(true),
            Outcome::NoMatch => return Ok(false),
            Outcome::Pause => {}
            Outcome::Grow => {
                m.allowed = m.allowed.saturating_mul(2);
                // The old stack lives until it is copied.
                vm.heap
                    .reserve(m.allowed.saturating_mul(FRAME_SIZE + FRAME_SIZE / 2))?;
            }
        }
    }
}
