//! `print`.
//!
//! Without `file=` the text goes to the acting domain's `sys.stdout` when that is a Python object,
//! and to the machine's output otherwise. Arguments are written one by one, so what precedes an
//! argument whose `__str__` fails is seen, as in CPython.

use super::arguments::*;
use crate::object::function::NativeDef;
use crate::object::intern::sym;
use crate::object::str::StrView;
use crate::object::*;
use crate::vm::Vm;
use crate::vm::native::{Args, FullNative};

pub(crate) static FUNCTIONS: &[NativeDef] = &[function("print", 0, 255, "**", &FullNative(print))];

fn print(vm: &mut Vm, args: &Args) -> R {
    let [sep, end, file, flush] =
        only_keywords(vm, args, "print", ["sep", "end", "file", "flush"])?;
    let sep = separator(vm, sep, "sep")?;
    let end = separator(vm, end, "end")?;
    let target = match file {
        Some(file) if !file.is_none() => Some(file),
        _ => vm.stdout_target(),
    };
    // `sys.stdout = None` means that nobody listens.
    if target == Some(Value::NONE) {
        return Ok(Value::NONE);
    }
    match target {
        Some(target) => to_object(vm, args, target, sep, end)?,
        None => to_output(vm, args, sep, end)?,
    }
    if let Some(flush) = flush
        && vm.truth(flush)?
        && let Some(target) = target
    {
        vm.call_method(target, sym::FLUSH, &[])?;
    }
    Ok(Value::NONE)
}

fn separator(vm: &mut Vm, value: Option<Value>, name: &str) -> R<Option<Value>> {
    match value.filter(|v| !v.is_none()) {
        Some(value) if vm.heap.to_str(value).is_none() => {
            let got = vm.heap.type_name(value);
            Err(vm
                .heap
                .type_error(&format!("{name} must be None or a string, not {got}")))
        }
        other => Ok(other),
    }
}

fn to_object(
    vm: &mut Vm,
    args: &Args,
    target: Value,
    sep: Option<Value>,
    end: Option<Value>,
) -> R<()> {
    let sep = sep.unwrap_or_else(|| vm.heap.new_str(" "));
    let end = end.unwrap_or_else(|| vm.heap.new_str("\n"));
    for (i, &value) in args.pos.iter().enumerate() {
        if i > 0 {
            vm.call_method(target, sym::WRITE, &[sep])?;
        }
        let text = vm.str_of(value)?;
        vm.call_method(target, sym::WRITE, &[text])?;
    }
    vm.call_method(target, sym::WRITE, &[end])?;
    Ok(())
}

/// Bytes of output that are gathered before they are written.
const WRITTEN_AT_ONCE: usize = 1 << 16;

fn to_output(vm: &mut Vm, args: &Args, sep: Option<Value>, end: Option<Value>) -> R<()> {
    let mut out = String::new();
    let result = gather(vm, args, sep, end, &mut out);
    if !out.is_empty() {
        let pending = vm.heap.pending;
        vm.write_stdout(&out)?;
        if result.is_err() {
            vm.heap.pending = pending;
        }
    }
    result
}

fn gather(
    vm: &mut Vm,
    args: &Args,
    sep: Option<Value>,
    end: Option<Value>,
    out: &mut String,
) -> R<()> {
    for (i, &value) in args.pos.iter().enumerate() {
        if i > 0 {
            push(vm, sep, " ", out)?;
        }
        let text = vm.str_of(value)?;
        push(vm, Some(text), "", out)?;
        // A long text doesn't wait for the rest of it.
        if out.len() > WRITTEN_AT_ONCE {
            let written = std::mem::take(out);
            vm.write_stdout(&written)?;
        }
        // A program that prints from `__str__` sees its own output after what was printed before.
        if args.len() > 1 && !out.is_empty() && value.as_inst().is_some() {
            let written = std::mem::take(out);
            vm.write_stdout(&written)?;
        }
    }
    push(vm, end, "\n", out)
}

/// Adds a str's text. Output is UTF-8, which has no lone surrogates.
fn push(vm: &mut Vm, value: Option<Value>, default: &str, out: &mut String) -> R<()> {
    let Some(id) = value.and_then(|v| vm.heap.to_str(v)) else {
        out.push_str(default);
        return Ok(());
    };
    let len = vm.heap.str_view(id).len();
    vm.heap.charge(len / 64)?;
    if vm.heap.str_view(id).as_ascii().is_some() {
        return push_parts(vm, id, out);
    }
    let surrogate = vm
        .heap
        .meter
        .watched(vm.heap.str_view(id).iter())
        .position(|c| char::from_u32(c).is_none());
    vm.heap.passed(len)?;
    if let Some(place) = surrogate {
        return Err(surrogate_error(vm, id, place));
    }
    push_parts(vm, id, out)
}

/// Adds a text that can be written; a long one is written part by part, so it is never there twice.
fn push_parts(vm: &mut Vm, id: StrId, out: &mut String) -> R<()> {
    let len = vm.heap.str_view(id).len();
    let mut at = 0;
    while len - at > WRITTEN_AT_ONCE {
        let part = vm.heap.str_view(id).slice(at, at + WRITTEN_AT_ONCE);
        out.push_str(&part.to_text());
        vm.write_stdout(out)?;
        out.clear();
        vm.heap.passed(WRITTEN_AT_ONCE)?;
        at += WRITTEN_AT_ONCE;
    }
    match vm.heap.str_view(id).slice(at, len) {
        StrView::Ascii(ascii) => out.push_str(std::str::from_utf8(ascii).unwrap_or_default()),
        wide => out.push_str(&wide.to_text()),
    }
    Ok(())
}

/// `UnicodeEncodeError` for a lone surrogate on its way to UTF-8.
fn surrogate_error(vm: &mut Vm, id: StrId, start: usize) -> Raised {
    let view = vm.heap.str_view(id);
    let run = view
        .iter()
        .skip(start)
        .take_while(|&c| char::from_u32(c).is_none())
        .count();
    let encoding = vm.heap.new_str("utf-8");
    let (start, end) = (vm.heap.new_usize(start), vm.heap.new_usize(start + run));
    let reason = vm.heap.new_str("surrogates not allowed");
    vm.raise_exc(
        ids::UNICODE_ENCODE_ERROR,
        &[encoding, id.value(), start, end, reason],
    )
}
