//! The standard streams as objects: text streams, and the streams of bytes behind them.
//!
//! A stream holds its number. What standard input gave and nobody has read yet is kept as bytes by
//! the text stream; the stream of bytes behind it (`values[0]` is the text stream) reads from there
//! too, so that both may be used in turn.

use crate::builtins::arguments::*;
use crate::builtins::{METHOD, WRAPPER};
use crate::object::builtin::{Builtin, LibraryObj};
use crate::object::function::NativeDef;
use crate::object::intern::sym;
use crate::object::*;
use crate::vm::native::{Args, FullNative};
use crate::vm::{GetSetDef, Vm};

static TEXT: &[NativeDef] = &[
    method("write", 2, 2, "", &FullNative(write)),
    method("read", 1, 2, "", &FullNative(read)),
    method("readline", 1, 2, "", &FullNative(readline)),
    method("reconfigure", 1, 1, "**", &FullNative(reconfigure)),
    wrapper("__repr__", 1, 1, &FullNative(text_repr)),
];

static BYTES: &[NativeDef] = &[
    method("write", 2, 2, "", &FullNative(write_bytes)),
    method("read", 1, 2, "", &FullNative(read_bytes)),
    method("read1", 1, 2, "", &FullNative(read_bytes)),
    method("readline", 1, 2, "", &FullNative(readline_bytes)),
    wrapper("__repr__", 1, 1, &FullNative(bytes_repr)),
];

static BOTH: &[NativeDef] = &[
    method("writelines", 2, 2, "", &FullNative(writelines)),
    method("readlines", 1, 2, "", &FullNative(readlines)),
    method("flush", 1, 1, "", &FullNative(nothing)),
    method("isatty", 1, 1, "", &FullNative(never)),
    method("seekable", 1, 1, "", &FullNative(never)),
    method("fileno", 1, 1, "", &FullNative(fileno)),
    method("readable", 1, 1, "", &FullNative(readable)),
    method("writable", 1, 1, "", &FullNative(writable)),
    method("close", 1, 1, "", &FullNative(nothing)),
    wrapper("__iter__", 1, 1, &FullNative(|_, a| Ok(a.at(0)))),
    wrapper("__next__", 1, 1, &FullNative(next_line)),
    NativeDef::full(
        "__enter__",
        METHOD,
        1,
        1,
        "",
        &FullNative(|_, a| Ok(a.at(0))),
    ),
    NativeDef::full("__exit__", WRAPPER, 1, 4, "", &FullNative(nothing)),
];

static GETSETS: &[GetSetDef] = &[
    GetSetDef::read(ids::TEXT_FILE, "encoding", |vm, _| {
        Ok(vm.heap.new_str("utf-8"))
    }),
    GetSetDef::read(ids::TEXT_FILE, "errors", |vm, v| {
        let name = match number(vm, v) {
            2 => "backslashreplace",
            _ => "strict",
        };
        Ok(vm.heap.new_str(name))
    }),
    GetSetDef::read(ids::TEXT_FILE, "newlines", |_, _| Ok(Value::NONE)),
    GetSetDef::read(ids::TEXT_FILE, "line_buffering", |vm, v| {
        Ok(Value::bool(number(vm, v) == 2))
    }),
    GetSetDef::read(ids::TEXT_FILE, "write_through", |_, _| Ok(Value::FALSE)),
    GetSetDef::read(ids::TEXT_FILE, "mode", mode),
    GetSetDef::read(ids::TEXT_FILE, "name", name),
    GetSetDef::read(ids::TEXT_FILE, "closed", |_, _| Ok(Value::FALSE)),
    GetSetDef::read(ids::TEXT_FILE, "buffer", buffer),
    GetSetDef::read(ids::BINARY_FILE, "mode", |vm, v| {
        let mode = match number(vm, v) {
            0 => "rb",
            _ => "wb",
        };
        Ok(vm.heap.new_str(mode))
    }),
    GetSetDef::read(ids::BINARY_FILE, "name", name),
    GetSetDef::read(ids::BINARY_FILE, "closed", |_, _| Ok(Value::FALSE)),
];

pub(crate) fn install(vm: &mut Vm) {
    vm.install_methods(ids::TEXT_FILE, TEXT);
    vm.install_methods(ids::BINARY_FILE, BYTES);
    for class in [ids::TEXT_FILE, ids::BINARY_FILE] {
        vm.install_methods(class, BOTH);
    }
    vm.install_getsets(GETSETS);
}

/// A new text stream of the acting domain.
pub(super) fn new_stream(vm: &mut Vm, number: u64) -> Value {
    new_object(vm, ids::TEXT_FILE, number, Value::NONE)
}

fn new_object(vm: &mut Vm, class: ClassId, number: u64, kept: Value) -> Value {
    let owner = vm.heap.domain;
    vm.heap.new_builtin(Builtin::Library(Box::new(LibraryObj {
        class,
        values: vec![kept],
        queue: std::collections::VecDeque::new(),
        numbers: vec![number],
        owner,
    })))
}

/// 0, 1 or 2, as file descriptors are numbered.
fn number(vm: &Vm, v: Value) -> u64 {
    vm.heap
        .library(v)
        .and_then(|l| l.numbers.first().copied())
        .unwrap_or(1)
}

fn kept(vm: &Vm, v: Value) -> Value {
    vm.heap
        .library(v)
        .and_then(|l| l.values.first().copied())
        .unwrap_or(Value::NONE)
}

fn nothing(_: &mut Vm, _: &Args) -> R {
    Ok(Value::NONE)
}

fn never(_: &mut Vm, _: &Args) -> R {
    Ok(Value::FALSE)
}

fn fileno(vm: &mut Vm, args: &Args) -> R {
    Ok(Value::small_int(number(vm, args.at(0)) as i64))
}

fn readable(vm: &mut Vm, args: &Args) -> R {
    Ok(Value::bool(number(vm, args.at(0)) == 0))
}

fn writable(vm: &mut Vm, args: &Args) -> R {
    Ok(Value::bool(number(vm, args.at(0)) != 0))
}

fn mode(vm: &mut Vm, v: Value) -> R {
    let mode = match number(vm, v) {
        0 => "r",
        _ => "w",
    };
    Ok(vm.heap.new_str(mode))
}

fn stream_name(vm: &Vm, v: Value) -> &'static str {
    match number(vm, v) {
        0 => "<stdin>",
        1 => "<stdout>",
        _ => "<stderr>",
    }
}

fn name(vm: &mut Vm, v: Value) -> R {
    let name = stream_name(vm, v);
    Ok(vm.heap.new_str(name))
}

fn text_repr(vm: &mut Vm, args: &Args) -> R {
    let mode = match number(vm, args.at(0)) {
        0 => "r",
        _ => "w",
    };
    let name = stream_name(vm, args.at(0));
    let text = format!("<_io.TextIOWrapper name='{name}' mode='{mode}' encoding='utf-8'>");
    Ok(vm.heap.new_str(&text))
}

fn bytes_repr(vm: &mut Vm, args: &Args) -> R {
    let kind = match number(vm, args.at(0)) {
        0 => "BufferedReader",
        _ => "BufferedWriter",
    };
    let text = format!("<_io.{kind} name='{}'>", stream_name(vm, args.at(0)));
    Ok(vm.heap.new_str(&text))
}

/// The stream of bytes behind a text stream, always the same one.
fn buffer(vm: &mut Vm, v: Value) -> R {
    if let Some(&found) = vm.heap.library(v).and_then(|l| l.values.get(1)) {
        return Ok(found);
    }
    let number = number(vm, v);
    let made = new_object(vm, ids::BINARY_FILE, number, v);
    if let Some(l) = vm.heap.library_mut(v) {
        l.values.push(made);
    }
    Ok(made)
}

/// Output is UTF-8 and unbuffered whatever is asked for; only what can be kept is accepted.
fn reconfigure(vm: &mut Vm, args: &Args) -> R {
    for &(name, value) in &args.kw {
        let name = vm.heap.sym_text(name);
        let known = matches!(
            &*name,
            "encoding" | "errors" | "newline" | "line_buffering" | "write_through"
        );
        if !known {
            let text = format!("reconfigure() got an unexpected keyword argument '{name}'");
            return Err(vm.heap.type_error(&text));
        }
        if name == "encoding" && !value.is_none() {
            let wanted = text(vm, value).unwrap_or_default();
            let plain = wanted.to_ascii_lowercase().replace(['-', '_'], "");
            if plain != "utf8" {
                return Err(vm.heap.raise(
                    ids::LOOKUP_ERROR,
                    "the standard streams speak utf-8 and nothing else",
                ));
            }
        }
    }
    Ok(Value::NONE)
}

// Writing.

fn unsupported(vm: &mut Vm, what: &str) -> Raised {
    let class = vm.import_library("io").and_then(|io| {
        let name = vm.heap.intern("UnsupportedOperation");
        vm.getattr(io, name)
    });
    match class {
        Ok(class) => {
            let what = vm.heap.new_str(what);
            match vm.call(class, &[what]) {
                Ok(exc) => vm.heap.raise_value(exc),
                Err(raised) => raised,
            }
        }
        Err(raised) => raised,
    }
}

fn write(vm: &mut Vm, args: &Args) -> R {
    let stream = number(vm, args.at(0)) as u8;
    let Some(view) = vm.heap.view_of(args.at(1)) else {
        let text = format!(
            "write() argument must be str, not {}",
            vm.heap.type_name(args.at(1))
        );
        return Err(vm.heap.type_error(&text));
    };
    let n = view.len();
    let text = vm.heap.copy_text(args.at(1))?.unwrap_or_default();
    if stream == 0 {
        return Err(unsupported(vm, "not writable"));
    }
    vm.write_stream(stream, &text)?;
    Ok(vm.heap.new_usize(n))
}

fn write_bytes(vm: &mut Vm, args: &Args) -> R {
    let stream = number(vm, args.at(0)) as u8;
    let Some(data) = vm.heap.bytes_like(args.at(1)) else {
        let text = format!(
            "a bytes-like object is required, not '{}'",
            vm.heap.type_name(args.at(1))
        );
        return Err(vm.heap.type_error(&text));
    };
    let n = data.len();
    let data = data.to_vec();
    if stream == 0 {
        return Err(unsupported(vm, "write"));
    }
    vm.write_stream_bytes(stream, &data)?;
    Ok(vm.heap.new_usize(n))
}

fn writelines(vm: &mut Vm, args: &Args) -> R {
    let stream = args.at(0);
    vm.for_each(args.at(1), &mut |vm, line| {
        vm.call_method(stream, sym::WRITE, &[line])?;
        Ok(true)
    })?;
    Ok(Value::NONE)
}

// Reading.

/// Takes bytes from the front of standard input: up to the end of a line, or `limit` of them, or
/// (`whole`) all there are.
fn take(vm: &mut Vm, stream: Value, limit: Option<usize>, whole: bool) -> R<Vec<u8>> {
    if number(vm, stream) != 0 {
        return Err(unsupported(vm, "not readable"));
    }
    let holder = match vm.heap.library(stream) {
        Some(l) if l.class == ids::BINARY_FILE => kept(vm, stream),
        _ => stream,
    };
    let kept = kept(vm, holder);
    let mut have = vm.heap.bytes_like(kept).unwrap_or(&[]).to_vec();
    let complete =
        |have: &[u8]| limit.is_some_and(|n| have.len() >= n) || !whole && have.contains(&b'\n');
    while !complete(&have) {
        let line = match vm.door.read_line() {
            Ok(line) => line,
            Err(fault) => return Err(vm.os_error(&fault, None)),
        };
        if line.is_empty() {
            break;
        }
        vm.heap.charge(line.len() / 64)?;
        vm.heap.reserve(have.len() + line.len())?;
        have.extend_from_slice(&line);
    }
    let mut end = have.len();
    if !whole && let Some(at) = memchr::memchr(b'\n', &have) {
        end = at + 1;
    }
    if let Some(n) = limit {
        end = end.min(n);
    }
    let rest = have.split_off(end);
    let rest = if rest.is_empty() {
        Value::NONE
    } else {
        vm.heap.new_bytes(rest)
    };
    if let Some(first) = vm
        .heap
        .library_mut(holder)
        .and_then(|l| l.values.first_mut())
    {
        *first = rest;
    }
    Ok(have)
}

/// A size argument: None and negative numbers mean everything.
fn size(vm: &mut Vm, args: &Args) -> R<Option<usize>> {
    match args.get(1).filter(|v| !v.is_none()) {
        Some(v) => Ok(usize::try_from(vm.index_clamped(v)?).ok()),
        None => Ok(None),
    }
}

/// Text of up to `limit` characters: bytes are taken until there are so many.
fn take_text(vm: &mut Vm, stream: Value, limit: Option<usize>, whole: bool) -> R<String> {
    let Some(limit) = limit else {
        let data = take(vm, stream, None, whole)?;
        return Ok(String::from_utf8_lossy(&data).replace("\r\n", "\n"));
    };
    let mut text = String::new();
    for _ in 0..limit {
        vm.heap.charge(1)?;
        let mut one = take(vm, stream, Some(1), true)?;
        let more = match one.first() {
            None => break,
            Some(0xC0..=0xDF) => 1,
            Some(0xE0..=0xEF) => 2,
            Some(0xF0..=0xF7) => 3,
            Some(_) => 0,
        };
        if more > 0 {
            one.extend(take(vm, stream, Some(more), true)?);
        }
        text.push_str(&String::from_utf8_lossy(&one));
        if !whole && text.ends_with('\n') {
            break;
        }
    }
    Ok(text)
}

fn read(vm: &mut Vm, args: &Args) -> R {
    let limit = size(vm, args)?;
    let text = take_text(vm, args.at(0), limit, true)?;
    Ok(vm.heap.new_str(&text))
}

fn readline(vm: &mut Vm, args: &Args) -> R {
    let limit = size(vm, args)?;
    let text = take_text(vm, args.at(0), limit, false)?;
    Ok(vm.heap.new_str(&text))
}

fn read_bytes(vm: &mut Vm, args: &Args) -> R {
    let limit = size(vm, args)?;
    let data = take(vm, args.at(0), limit, true)?;
    Ok(vm.heap.new_bytes(data))
}

fn readline_bytes(vm: &mut Vm, args: &Args) -> R {
    let limit = size(vm, args)?;
    let data = take(vm, args.at(0), limit, false)?;
    Ok(vm.heap.new_bytes(data))
}

/// The next line of a stream as its kind gives it; None at the end.
fn line(vm: &mut Vm, stream: Value) -> R<Option<Value>> {
    let binary = vm
        .heap
        .library(stream)
        .is_some_and(|l| l.class == ids::BINARY_FILE);
    let data = take(vm, stream, None, false)?;
    if data.is_empty() {
        return Ok(None);
    }
    Ok(Some(if binary {
        vm.heap.new_bytes(data)
    } else {
        let text = String::from_utf8_lossy(&data).replace("\r\n", "\n");
        vm.heap.new_str(&text)
    }))
}

fn readlines(vm: &mut Vm, args: &Args) -> R {
    let mut lines = Vec::new();
    while let Some(line) = line(vm, args.at(0))? {
        vm.heap.charge(1)?;
        vm.heap.keep(line);
        lines.push(line);
    }
    Ok(vm.heap.new_list(lines))
}

fn next_line(vm: &mut Vm, args: &Args) -> R {
    match line(vm, args.at(0))? {
        Some(line) => Ok(line),
        None => Err(vm.heap.stop_iteration(Value::NONE)),
    }
}
