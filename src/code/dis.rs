//! Disassembly: a unit as text, for `padcell dis` and for tests.

use std::fmt::Write;

use super::{Code, Const, Function, Instr, Intrinsic, LocalKind, Op, Operand};
use crate::source::LineIndex;

/// All functions of a unit with their instructions and tables.
pub fn dis(code: &Code) -> String {
    let lines = code.source.lines();
    let mut out = String::new();
    for (index, function) in code.functions.iter().enumerate() {
        if index > 0 {
            out.push('\n');
        }
        function_text(code, index, function, &lines, &mut out);
    }
    out
}

fn function_text(
    code: &Code,
    index: usize,
    function: &Function,
    lines: &LineIndex,
    out: &mut String,
) {
    let _ = writeln!(
        out,
        "function {index} {} ({:?}, line {}, {} registers)",
        function.qualname, function.kind, function.first_line, function.n_regs
    );
    let name = |index: u32| code.names.get(index as usize).map_or("?", |name| name);
    if !function.params.is_empty() {
        let params: Vec<&str> = function.params.iter().map(|&p| name(p)).collect();
        let _ = write!(out, "  parameters: {}", params.join(" "));
        let _ = write!(out, " ({} positional", function.n_pos);
        if function.n_pos_only > 0 {
            let _ = write!(out, ", {} of them only so", function.n_pos_only);
        }
        if function.n_kw_only > 0 {
            let _ = write!(out, ", {} by keyword", function.n_kw_only);
        }
        if function.star_args {
            out.push_str(", *");
        }
        if function.star_kwargs {
            out.push_str(", **");
        }
        out.push_str(")\n");
    }
    if !function.locals.is_empty() {
        out.push_str("  locals:");
        for local in &function.locals {
            let mark = match local.kind {
                LocalKind::Value => "",
                LocalKind::Capture => " captured",
                LocalKind::Free => " free",
                LocalKind::Far => " far",
            };
            let _ = write!(out, " {}=r{}{mark}", name(local.name), local.place);
        }
        out.push('\n');
    }
    if !function.free.is_empty() {
        let free: Vec<&str> = function.free.iter().map(|&f| name(f)).collect();
        let _ = writeln!(out, "  captures: {}", free.join(" "));
    }
    let (entry, end) = (function.entry as usize, function.end as usize);
    let instrs = code.instrs.get(entry..end).unwrap_or_default();
    let mut targets: Vec<u32> = instrs.iter().filter_map(target).collect();
    targets.extend(function.handlers.iter().map(|handler| handler.target));
    targets.sort_unstable();
    let mut last_line = 0;
    for (at, instr) in (function.entry..).zip(instrs) {
        let span = code.spans.get(at as usize).copied().unwrap_or_default();
        let line = lines.line(span.start);
        let line_text = if line == last_line {
            String::new()
        } else {
            line.to_string()
        };
        last_line = line;
        let mark = if targets.binary_search(&at).is_ok() {
            ">"
        } else {
            " "
        };
        let offset = at - function.entry;
        let text = instr_text(code, function, instr);
        let _ = writeln!(out, "{line_text:>5} {mark}{offset:>4}  {text}");
    }
    for handler in &function.handlers {
        let _ = writeln!(
            out,
            "  {}..{} raise to {} with r{}",
            handler.start - function.entry,
            handler.end - function.entry,
            handler.target - function.entry,
            handler.reg
        );
    }
    for region in &function.handling {
        let _ = writeln!(
            out,
            "  {}..{} handle r{}",
            region.start - function.entry,
            region.end - function.entry,
            region.reg
        );
    }
}

fn target(instr: &Instr) -> Option<u32> {
    match instr.op.operands()[3] {
        Operand::Target => u32::try_from(instr.d).ok(),
        _ => None,
    }
}

/// One instruction: its name and operands, and what the numbers mean.
fn instr_text(code: &Code, function: &Function, instr: &Instr) -> String {
    let mut text = format!("{:<16}", instr.op.name());
    let mut note = String::new();
    let values = [
        i32::from(instr.a),
        i32::from(instr.b),
        i32::from(instr.c),
        instr.d,
    ];
    let operands = instr.op.operands();
    let name = |index: i32| {
        let index = usize::try_from(index).ok();
        index
            .and_then(|i| code.names.get(i))
            .map_or("?", |name| name)
    };
    let small = operands[1] == Operand::Imm && operands[2] == Operand::Imm;
    for (at, (operand, value)) in operands.into_iter().zip(values).enumerate() {
        match operand {
            Operand::None => {}
            Operand::Dst | Operand::Src | Operand::Mut | Operand::Base => {
                let _ = write!(text, " r{value}");
            }
            Operand::Imm if small && at == 1 => {
                let int = i16::from_le_bytes([instr.b, instr.c]);
                let _ = write!(text, " {int}");
            }
            Operand::Imm if small => {}
            Operand::Count | Operand::Imm | Operand::Far => {
                let _ = write!(text, " {value}");
            }
            Operand::Flag if instr.op == Op::Intrinsic => {
                let _ = match Intrinsic::from_number(value) {
                    Some(which) => write!(text, " {which:?}"),
                    None => write!(text, " {value}"),
                };
            }
            Operand::Flag => {
                if value != 0 {
                    let _ = write!(text, " /{value}");
                }
            }
            Operand::Const => {
                let index = usize::try_from(value).ok();
                if let Some(value) = index.and_then(|i| code.consts.get(i)) {
                    note = constant(value);
                }
            }
            Operand::ConstLow => {
                let index = u16::from_le_bytes([instr.b, instr.c]);
                if let Some(value) = code.consts.get(usize::from(index)) {
                    note = constant(value);
                }
            }
            Operand::ConstHigh => {}
            Operand::Name => note = name(value).to_string(),
            Operand::Cache => {
                let index = usize::try_from(value).ok();
                if let Some(&cached) = index.and_then(|i| code.caches.get(i)) {
                    note = name(i32::try_from(cached).unwrap_or(-1)).to_string();
                }
            }
            Operand::Target => {
                let _ = write!(text, " to {}", i64::from(value) - i64::from(function.entry));
            }
            Operand::Func => {
                let index = usize::try_from(value).ok();
                if let Some(function) = index.and_then(|i| code.functions.get(i)) {
                    note = format!("function {value} {}", function.qualname);
                }
            }
            Operand::Capture => {
                let index = usize::try_from(value).ok();
                let free = index.and_then(|i| function.free.get(i));
                if let Some(&free) = free {
                    note = name(i32::try_from(free).unwrap_or(-1)).to_string();
                }
            }
        }
    }
    if !note.is_empty() {
        let _ = write!(text, "  {note}");
    }
    text.truncate(text.trim_end().len());
    text
}

fn constant(value: &Const) -> String {
    match value {
        Const::None => "None".into(),
        Const::Bool(true) => "True".into(),
        Const::Bool(false) => "False".into(),
        Const::Ellipsis => "...".into(),
        Const::Int(int) => int.to_string(),
        Const::BigInt(digits) => format!("0x{digits}"),
        Const::Float(float) => format!("{float:?}"),
        Const::Imaginary(float) => format!("{float:?}j"),
        Const::Str(text) => format!("{text:?}"),
        Const::WideStr(points) => format!("a string of {} code points", points.len()),
        Const::Bytes(bytes) => format!("b\"{}\"", bytes.escape_ascii()),
        Const::Tuple(items) => {
            let items: Vec<String> = items.iter().map(constant).collect();
            let comma = if items.len() == 1 { "," } else { "" };
            format!("({}{comma})", items.join(", "))
        }
        Const::FrozenSet(items) => {
            let items: Vec<String> = items.iter().map(constant).collect();
            format!("frozenset({})", items.join(", "))
        }
    }
}
