//! The verifier: whether a unit is sound, whoever made it.
//!
//! A sound unit cannot make the machine read beyond a table or a register window, whatever values flow through it: it
//! says nothing about which values those are. It runs over everything the compiler makes in debug builds, and
//! always over code that comes from outside.

use super::{Code, Function, Instr, Intrinsic, Op, Operand};

/// The largest register window.
const MAX_REGS: u8 = 240;

/// Checks a unit; the problem is for people.
pub fn verify(code: &Code) -> Result<(), String> {
    if code.instrs.len() != code.spans.len() {
        return Err("spans do not match instructions".into());
    }
    if code.instrs.len() > i32::MAX as usize {
        return Err("too many instructions".into());
    }
    if code.functions.is_empty() {
        return Err("no functions".into());
    }
    if let Some(name) = code
        .caches
        .iter()
        .find(|&&name| name as usize >= code.names.len())
    {
        return Err(format!("a cache names {name}, which is no name"));
    }
    for (index, function) in code.functions.iter().enumerate() {
        check_function(code, function)
            .map_err(|problem| format!("function {index} ({}): {problem}", function.qualname))?;
    }
    Ok(())
}

fn check_function(code: &Code, function: &Function) -> Result<(), String> {
    let (entry, end) = (function.entry as usize, function.end as usize);
    let Some(instrs) = code.instrs.get(entry..end).filter(|i| !i.is_empty()) else {
        return Err("its code is nowhere".into());
    };
    check_tables(code, function)?;
    for (at, instr) in (function.entry..).zip(instrs) {
        check_instr(code, function, instr).map_err(|problem| {
            let Instr { op, a, b, c, d } = instr;
            format!("{at}: {} {a} {b} {c} {d}: {problem}", op.name())
        })?;
    }
    match instrs.last() {
        Some(last) if ends(last.op) => Ok(()),
        _ => Err("the last instruction goes on".into()),
    }
}

/// Whether control never goes on after the op.
fn ends(op: Op) -> bool {
    matches!(
        op,
        Op::Jump
            | Op::Loop
            | Op::Return
            | Op::Raise
            | Op::RaiseAgain
            | Op::Reraise
            | Op::EndAsyncFor
    )
}

fn check_tables(code: &Code, function: &Function) -> Result<(), String> {
    let n_regs = function.n_regs;
    if n_regs > MAX_REGS {
        return Err("too many registers".into());
    }
    let n_params = usize::from(function.n_pos)
        + usize::from(function.n_kw_only)
        + usize::from(function.star_args)
        + usize::from(function.star_kwargs);
    let near = match function.first_far {
        Some(first) => {
            let far = n_params.saturating_sub(usize::from(first));
            if function.far_reg.map(u16::from) != Some(first) || far > function.n_far as usize {
                return Err("far parameters without their store".into());
            }
            usize::from(first) + 1
        }
        None => n_params,
    };
    if function.params.len() != n_params || near > usize::from(n_regs) {
        return Err("the parameters do not fit".into());
    }
    if function.n_pos_only > function.n_pos {
        return Err("more positional-only parameters than positional ones".into());
    }
    let is_name = |&name: &u32| (name as usize) < code.names.len();
    let annotated = function.annotations.iter().map(|(name, _)| name);
    let names = function
        .params
        .iter()
        .chain(&function.free)
        .chain(annotated);
    if !names
        .chain(function.locals.iter().map(|l| &l.name))
        .all(is_name)
    {
        return Err("a name is none".into());
    }
    let is_reg = |reg: u8| reg < n_regs;
    for local in &function.locals {
        let fits = match local.kind {
            super::LocalKind::Far => function.far_reg.is_some(),
            _ => local.place < u32::from(n_regs),
        };
        if !fits {
            return Err("a local lives beyond the registers".into());
        }
    }
    if !function.far_reg.is_none_or(is_reg) || !function.class_capture.is_none_or(is_reg) {
        return Err("a special register is none".into());
    }
    if function
        .doc
        .is_some_and(|doc| doc as usize >= code.consts.len())
    {
        return Err("the docstring is no constant".into());
    }
    let is_inside = |at: u32| function.entry <= at && at < function.end;
    for handler in &function.handlers {
        let range = handler.start < handler.end && handler.end <= function.end;
        if !range || !is_inside(handler.start) || !is_inside(handler.target) || !is_reg(handler.reg)
        {
            return Err(format!("handler {handler:?} is wrong"));
        }
    }
    for region in &function.handling {
        let range = region.start < region.end && region.end <= function.end;
        if !range || !is_inside(region.start) || !is_reg(region.reg) {
            return Err(format!("region {region:?} is wrong"));
        }
    }
    for variable in &function.inlined {
        let range = variable.start < variable.end && variable.end <= function.end;
        let is_name = (variable.name as usize) < code.names.len();
        if !range || !is_inside(variable.start) || !is_reg(variable.reg) || !is_name {
            return Err(format!("variable {variable:?} is wrong"));
        }
    }
    Ok(())
}

fn check_instr(code: &Code, function: &Function, instr: &Instr) -> Result<(), String> {
    let wide = |value: u8| i32::from(value);
    let values = [wide(instr.a), wide(instr.b), wide(instr.c), instr.d];
    let limit = |count: usize, what: &str, value: i32| match usize::try_from(value) {
        Ok(value) if value < count => Ok(()),
        _ => Err(format!("{value} is no {what}")),
    };
    for (operand, value) in instr.op.operands().into_iter().zip(values) {
        match operand {
            Operand::None if value != 0 => return Err("an unused operand is used".into()),
            Operand::None | Operand::Count | Operand::Flag | Operand::Imm => {}
            Operand::Dst | Operand::Src | Operand::Mut | Operand::Base => {
                limit(usize::from(function.n_regs), "register", value)?;
            }
            Operand::Const => limit(code.consts.len(), "constant", value)?,
            Operand::ConstLow => {
                let index = u16::from_le_bytes([instr.b, instr.c]);
                limit(code.consts.len(), "constant", i32::from(index))?;
            }
            Operand::ConstHigh => {}
            Operand::Name => limit(code.names.len(), "name", value)?,
            Operand::Cache => limit(code.caches.len(), "cache", value)?,
            Operand::Func => limit(code.functions.len(), "function", value)?,
            Operand::Capture => limit(function.free.len(), "capture", value)?,
            Operand::Far => limit(1 << 24, "far local", value)?,
            Operand::Target => {
                let at = u32::try_from(value).ok();
                if !at.is_some_and(|at| function.entry <= at && at < function.end) {
                    return Err("the target is outside".into());
                }
                if instr.op == Op::ForNext && instr.c != 0 {
                    let first = at.and_then(|at| code.instrs.get(at as usize));
                    if !first.is_some_and(|first| {
                        (first.op, first.b, first.c) == (Op::UnpackSeq, instr.b, instr.c)
                    }) {
                        return Err("the loop's body takes no item apart".into());
                    }
                }
            }
        }
    }
    check_runs(code, function, instr)
}

/// Runs of registers must end inside the window.
fn check_runs(code: &Code, function: &Function, instr: &Instr) -> Result<(), String> {
    let Instr { op, a, b, c, d } = *instr;
    let (a, b, c) = (u32::from(a), u32::from(b), u32::from(c));
    let end = match op {
        Op::BuildList | Op::BuildTuple | Op::BuildSet | Op::BuildString if c > 0 => b + c,
        Op::BuildMap if c > 0 => b + 2 * c,
        Op::BuildSlice => b + 3,
        Op::LoadSlice => c + 2,
        Op::UnpackSeq if c > 0 => a + c,
        Op::UnpackEx => {
            check_reg(function, d)?;
            a + b + c + 1
        }
        Op::ForPrep | Op::ForNext | Op::ExcInfo => a + 3,
        Op::LoadMethod | Op::LoadSuperMethod | Op::LoadSpecial | Op::ExcSplit => a + 2,
        Op::Call | Op::CallMethod | Op::CallKw => b + 2 + c,
        Op::CallEx => b + 4,
        Op::ImportName => b + 2,
        Op::MakeFunction => b + c.count_ones(),
        Op::Intrinsic => {
            if Intrinsic::from_number(d).is_none() {
                return Err("there is no such intrinsic".into());
            }
            b + c
        }
        Op::FormatValue if d >= 0 => return check_reg(function, d),
        Op::ListExtend | Op::DictMerge => return check_reg(function, d),
        _ => return Ok(()),
    };
    if op == Op::CallKw {
        let index = usize::try_from(d).unwrap_or(usize::MAX);
        match code.consts.get(index) {
            Some(super::Const::Tuple(names)) if names.len() <= c as usize => {}
            _ => return Err("the keyword names are wrong".into()),
        }
    }
    if end > u32::from(function.n_regs) {
        return Err("a run ends beyond the registers".into());
    }
    Ok(())
}

fn check_reg(function: &Function, reg: i32) -> Result<(), String> {
    match u8::try_from(reg) {
        Ok(reg) if reg < function.n_regs => Ok(()),
        _ => Err(format!("{reg} is no register")),
    }
}
