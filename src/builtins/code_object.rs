//! Code objects as Python sees them.
//!
//! All functions of a unit share its names, constants and instructions; what is told of one function is read off
//! the instructions between its entry and its end.

use crate::builtins::WRAPPER;
use crate::code::{Function, FunctionKind, LocalKind, Op, Operand};
use crate::object::function::{CodeChange, CodeObj, NativeDef, NativeRole};
use crate::object::*;
use crate::vm::native::{Args, FullNative};
use crate::vm::{GetSetDef, Vm};

static METHODS: &[NativeDef] = &[
    NativeDef::full(
        "__new__",
        NativeRole::New,
        1,
        255,
        "**",
        &FullNative(code_new),
    ),
    NativeDef::full("__repr__", WRAPPER, 1, 1, "", &FullNative(code_repr)),
    NativeDef::full("__eq__", WRAPPER, 2, 2, "", &FullNative(code_eq)),
    NativeDef::full("__hash__", WRAPPER, 1, 1, "", &FullNative(code_hash)),
    NativeDef::full(
        "replace",
        NativeRole::Method,
        1,
        255,
        "**",
        &FullNative(code_replace),
    ),
    NativeDef::full(
        "__replace__",
        NativeRole::Method,
        1,
        255,
        "**",
        &FullNative(code_replace),
    ),
    NativeDef::full(
        "co_lines",
        NativeRole::Method,
        1,
        1,
        "",
        &FullNative(code_lines),
    ),
    NativeDef::full(
        "co_positions",
        NativeRole::Method,
        1,
        1,
        "",
        &FullNative(code_positions),
    ),
];

static GETSETS: &[GetSetDef] = &[
    GetSetDef::read(ids::CODE, "co_name", |vm, v| {
        text(vm, v, |c| c.name.as_deref(), |f| f.name.to_string())
    })
    .hard(),
    GetSetDef::read(ids::CODE, "co_qualname", |vm, v| {
        text(vm, v, |c| c.qualname.as_deref(), |f| f.qualname.to_string())
    })
    .hard(),
    GetSetDef::read(ids::CODE, "co_argcount", |vm, v| {
        number(vm, v, |f| i64::from(f.n_pos))
    })
    .hard(),
    GetSetDef::read(ids::CODE, "co_posonlyargcount", |vm, v| {
        number(vm, v, |f| i64::from(f.n_pos_only))
    })
    .hard(),
    GetSetDef::read(ids::CODE, "co_kwonlyargcount", |vm, v| {
        number(vm, v, |f| i64::from(f.n_kw_only))
    })
    .hard(),
    GetSetDef::read(ids::CODE, "co_firstlineno", |vm, v| {
        match change(vm, v).and_then(|c| c.first_line) {
            Some(line) => Ok(vm.heap.new_int(line)),
            None => number(vm, v, |f| i64::from(f.first_line)),
        }
    })
    .hard(),
    GetSetDef::read(ids::CODE, "co_nlocals", |vm, v| {
        number(vm, v, |f| var_names(f).len() as i64)
    })
    .hard(),
    GetSetDef::read(ids::CODE, "co_stacksize", |vm, v| {
        number(vm, v, |f| i64::from(f.n_regs))
    })
    .hard(),
    GetSetDef::read(ids::CODE, "co_flags", code_flags).hard(),
    GetSetDef::read(ids::CODE, "co_varnames", |vm, v| names(vm, v, var_names)).hard(),
    GetSetDef::read(ids::CODE, "co_freevars", |vm, v| {
        names(vm, v, |f| f.free.to_vec())
    })
    .hard(),
    GetSetDef::read(ids::CODE, "co_cellvars", |vm, v| names(vm, v, cell_names)).hard(),
    GetSetDef::read(ids::CODE, "co_filename", code_filename).hard(),
    GetSetDef::read(ids::CODE, "co_consts", code_consts).hard(),
    GetSetDef::read(ids::CODE, "co_names", code_names).hard(),
    GetSetDef::read(ids::CODE, "co_code", code_bytes).hard(),
];

pub(crate) fn install(vm: &mut Vm) {
    vm.install_methods(ids::CODE, METHODS);
    vm.install_getsets(GETSETS);
}

fn code_new(vm: &mut Vm, _: &Args) -> R {
    vm.guard_constructor("code")?;
    Err(vm.heap.type_error("cannot create 'code' instances"))
}

fn code(vm: &mut Vm, v: Value) -> R<CodeId> {
    match v.as_code() {
        Some(c) => Ok(c),
        None => Err(vm.heap.type_error("a code object is required")),
    }
}

fn change(vm: &Vm, v: Value) -> Option<&CodeChange> {
    v.as_code().and_then(|c| vm.heap.code(c).changed.as_deref())
}

fn function(vm: &Vm, v: Value) -> Option<&Function> {
    let object = vm.heap.code(v.as_code()?);
    vm.unit_function(object.unit, object.index)
}

fn unit_of(vm: &Vm, v: Value) -> u32 {
    v.as_code().map_or(u32::MAX, |c| vm.heap.code(c).unit)
}

fn text_of(
    vm: &Vm,
    v: Value,
    changed: fn(&CodeChange) -> Option<&str>,
    read: fn(&Function) -> String,
) -> String {
    match change(vm, v).and_then(changed) {
        Some(text) => text.to_owned(),
        None => function(vm, v).map(read).unwrap_or_default(),
    }
}

fn text(
    vm: &mut Vm,
    v: Value,
    changed: fn(&CodeChange) -> Option<&str>,
    read: fn(&Function) -> String,
) -> R {
    let text = text_of(vm, v, changed, read);
    Ok(vm.heap.new_str(&text))
}

fn number(vm: &mut Vm, v: Value, read: fn(&Function) -> i64) -> R {
    let n = function(vm, v).map_or(0, read);
    Ok(vm.heap.new_int(n))
}

fn names(vm: &mut Vm, v: Value, read: fn(&Function) -> Vec<u32>) -> R {
    let unit = unit_of(vm, v);
    let list = function(vm, v).map(read).unwrap_or_default();
    let list = list
        .into_iter()
        .map(|n| vm.unit_name(unit, n).value())
        .collect();
    Ok(vm.heap.new_tuple_vec(list))
}

/// Parameters first, then the other locals that no closure shares.
fn var_names(f: &Function) -> Vec<u32> {
    if matches!(f.kind, FunctionKind::Module | FunctionKind::Class) {
        return Vec::new();
    }
    let mut all = f.params.to_vec();
    let locals = f
        .locals
        .iter()
        .filter(|l| matches!(l.kind, LocalKind::Value | LocalKind::Far))
        .map(|l| l.name);
    all.extend(locals.filter(|n| !f.params.contains(n)));
    all
}

fn cell_names(f: &Function) -> Vec<u32> {
    f.locals
        .iter()
        .filter(|l| l.kind == LocalKind::Capture)
        .map(|l| l.name)
        .collect()
}

fn code_flags(vm: &mut Vm, v: Value) -> R {
    number(vm, v, |f| {
        let mut flags = 0;
        if !matches!(f.kind, FunctionKind::Module | FunctionKind::Class) {
            flags |= 3;
        }
        if f.star_args {
            flags |= 4;
        }
        if f.star_kwargs {
            flags |= 8;
        }
        if f.nested {
            flags |= 16;
        }
        flags |= match f.kind {
            FunctionKind::Generator => 0x20,
            FunctionKind::Coroutine => 0x80,
            FunctionKind::AsyncGenerator => 0x200,
            _ => 0,
        };
        flags
    })
}

/// The names that instructions of the function use, in the order of their first use; those of locals are no such.
fn code_names(vm: &mut Vm, v: Value) -> R {
    let unit = unit_of(vm, v);
    let mut found: Vec<u32> = Vec::new();
    if let Some((f, unit)) = function(vm, v).zip(vm.units.get(unit)) {
        let instrs = unit.code.instrs.get(f.entry as usize..f.end as usize);
        let mut seen = rustc_hash::FxHashSet::default();
        for i in instrs.unwrap_or_default() {
            let name = match (i.op, i.op.operands()[3]) {
                (Op::CheckBound | Op::LoadCapture | Op::DelCapture, _) => continue,
                (_, Operand::Name) => Some(i.d as u32),
                (_, Operand::Cache) => unit.code.caches.get(i.d as usize).copied(),
                _ => continue,
            };
            if let Some(name) = name
                && seen.insert(name)
            {
                found.push(name);
            }
        }
    }
    vm.heap.charge(found.len())?;
    let found = found
        .into_iter()
        .map(|n| vm.unit_name(unit, n).value())
        .collect();
    Ok(vm.heap.new_tuple_vec(found))
}

/// A constant as an instruction holds it.
enum Held {
    Const(u32),
    Int(i64),
    Code(u32),
}

/// The docstring or None, then the constants of the function's instructions in the order of their first use.
fn code_consts(vm: &mut Vm, v: Value) -> R {
    let Some(id) = v.as_code() else {
        return Ok(Value::NONE);
    };
    let (unit, owner) = (vm.heap.code(id).unit, vm.heap.code(id).owner);
    let mut held = Vec::new();
    let mut doc = None;
    let mut takes_doc = false;
    if let Some((f, unit)) = function(vm, v).zip(vm.units.get(unit)) {
        doc = f.doc;
        takes_doc = !matches!(f.kind, FunctionKind::Module | FunctionKind::Class);
        let instrs = unit.code.instrs.get(f.entry as usize..f.end as usize);
        for i in instrs.unwrap_or_default() {
            let [_, _, c, d] = i.op.operands();
            if i.op == Op::LoadInt || (d == Operand::Imm && i.op.name().ends_with('I')) {
                held.push(Held::Int(i64::from(i.d)));
            } else if c == Operand::Imm && d == Operand::Target {
                held.push(Held::Int(i64::from(i16::from_le_bytes([i.b, i.c]))));
            } else if d == Operand::Const {
                held.push(Held::Const(i.d as u32));
            } else if d == Operand::Func {
                held.push(Held::Code(i.d as u32));
            }
        }
    }
    vm.heap.charge(held.len())?;
    let all = vm.unit_consts(unit);
    let constant = |n: u32| all.get(n as usize).copied().unwrap_or(Value::NONE);
    let mut consts: Vec<Value> = Vec::new();
    if takes_doc {
        consts.push(doc.map_or(Value::NONE, constant));
    }
    let mut seen: rustc_hash::FxHashSet<Value> = consts.iter().copied().collect();
    for one in held {
        let value = match one {
            Held::Const(n) => constant(n),
            Held::Int(n) => Value::small_int(n),
            Held::Code(index) => {
                let object = CodeObj::new(unit, index, owner);
                vm.heap.alloc_code(object).value()
            }
        };
        if seen.insert(value) {
            consts.push(value);
        }
    }
    Ok(vm.heap.new_tuple_vec(consts))
}

fn code_bytes(vm: &mut Vm, v: Value) -> R {
    let unit = unit_of(vm, v);
    let bytes: Vec<u8> = match function(vm, v).zip(vm.units.get(unit)) {
        Some((f, unit)) => unit
            .code
            .instrs
            .get(f.entry as usize..f.end as usize)
            .unwrap_or_default()
            .iter()
            .flat_map(|i| [i.op as u8, i.a])
            .collect(),
        None => Vec::new(),
    };
    vm.heap.reserve(bytes.len())?;
    Ok(vm.heap.new_bytes(bytes))
}

fn file_of(vm: &Vm, v: Value) -> String {
    match change(vm, v).and_then(|c| c.filename.as_deref()) {
        Some(name) => name.to_owned(),
        None => vm.unit_file(unit_of(vm, v)),
    }
}

fn code_filename(vm: &mut Vm, v: Value) -> R {
    let file = file_of(vm, v);
    Ok(vm.heap.new_str(&file))
}

fn code_repr(vm: &mut Vm, args: &Args) -> R {
    let this = args.at(0);
    let name = text_of(vm, this, |c| c.name.as_deref(), |f| f.name.to_string());
    let line = match change(vm, this).and_then(|c| c.first_line) {
        Some(line) => line,
        None => function(vm, this).map_or(0, |f| i64::from(f.first_line)),
    };
    let text = format!(
        "<code object {name} at {}, file \"{}\", line {line}>",
        vm.address(this),
        file_of(vm, this),
    );
    Ok(vm.heap.new_str(&text))
}

fn code_eq(vm: &mut Vm, args: &Args) -> R {
    Ok(match (args.at(0).as_code(), args.at(1).as_code()) {
        (Some(a), Some(b)) => Value::bool(vm.heap.code_eq(a, b)),
        _ => Value::NOT_IMPLEMENTED,
    })
}

fn code_hash(vm: &mut Vm, args: &Args) -> R {
    let id = code(vm, args.at(0))?;
    let hash = vm.heap.code_hash(id);
    Ok(vm.heap.new_int(hash))
}

/// `replace(**changes)`: the names may change; what the code does may not.
fn code_replace(vm: &mut Vm, args: &Args) -> R {
    vm.guard_constructor("code")?;
    let this = args.at(0);
    let id = code(vm, this)?;
    if args.pos.len() > 1 {
        let text = format!(
            "replace() takes 0 positional arguments but {} {} given",
            args.pos.len() - 1,
            if args.pos.len() == 2 { "was" } else { "were" }
        );
        return Err(vm.heap.type_error(&text));
    }
    let mut change = vm.heap.code(id).changed.as_deref().cloned();
    for &(name, value) in &args.kw {
        let key = vm.heap.sym_text(name);
        if matches!(&*key, "co_name" | "co_qualname" | "co_filename") {
            let Some(text) = vm.heap.to_str(value) else {
                let what = format!("replace() argument '{key}'");
                return Err(vm.heap.bad_argument(&what, value, "str"));
            };
            let text = vm.str_text(text.value())?;
            vm.heap.reserve(text.len())?;
            let change = change.get_or_insert_default();
            match &*key {
                "co_name" => change.name = Some(text.into()),
                "co_qualname" => change.qualname = Some(text.into()),
                _ => change.filename = Some(text.into()),
            }
        } else if key == "co_firstlineno" {
            let line = vm.index_clamped(value)?;
            change.get_or_insert_default().first_line = Some(line);
        } else if key.starts_with("co_") {
            let now = vm.getattr_opt(this, name)?;
            let same = match now {
                Some(now) => vm.eq(now, value)?,
                None => false,
            };
            if !same {
                let text = format!("code.replace() can't change {key} here");
                return Err(vm.heap.value_error(&text));
            }
        } else {
            let text = format!("replace() got an unexpected keyword argument '{key}'");
            return Err(vm.heap.type_error(&text));
        }
    }
    let (unit, index, owner) = {
        let object = vm.heap.code(id);
        (object.unit, object.index, object.owner)
    };
    // What is called as before isn't changed.
    let file = vm.unit_file(unit);
    if let Some((c, f)) = change.as_mut().zip(vm.unit_function(unit, index)) {
        c.name.take_if(|name| **name == *f.name);
        c.qualname.take_if(|name| **name == *f.qualname);
        c.filename.take_if(|name| **name == *file);
        c.first_line
            .take_if(|line| *line == i64::from(f.first_line));
    }
    let change = change.filter(|c| *c != CodeChange::default());
    let object = CodeObj {
        changed: change.map(Box::new),
        ..CodeObj::new(unit, index, owner)
    };
    Ok(vm.heap.alloc_code(object).value())
}

/// Lines and columns of each instruction of the function.
fn places(vm: &Vm, v: Value) -> Vec<[i64; 4]> {
    let Some((f, unit)) = function(vm, v).zip(vm.units.get(unit_of(vm, v))) else {
        return Vec::new();
    };
    let source = &unit.code.source;
    let lines = source.lines();
    let spans = unit.code.spans.get(f.entry as usize..f.end as usize);
    let column = |at: u32, line: u32| i64::from(at) - i64::from(lines.line_span(line).start);
    spans
        .unwrap_or_default()
        .iter()
        .map(|span| {
            let (line, end) = (lines.line(span.start), lines.line(span.end));
            [
                i64::from(line),
                i64::from(end),
                column(span.start, line),
                column(span.end, end),
            ]
        })
        .collect()
}

fn code_lines(vm: &mut Vm, args: &Args) -> R {
    let places = places(vm, args.at(0));
    vm.heap.charge(places.len())?;
    let mut runs: Vec<(i64, i64, i64)> = Vec::new();
    for (at, [line, ..]) in places.into_iter().enumerate() {
        let at = at as i64 * 2;
        match runs.last_mut() {
            Some(last) if last.2 == line => last.1 = at + 2,
            _ => runs.push((at, at + 2, line)),
        }
    }
    let rows = runs
        .into_iter()
        .map(|(start, end, line)| [start, end, line].map(Value::small_int).to_vec())
        .collect();
    iterator(vm, rows)
}

fn code_positions(vm: &mut Vm, args: &Args) -> R {
    let places = places(vm, args.at(0));
    vm.heap.charge(places.len())?;
    let rows = places
        .into_iter()
        .map(|place| place.map(Value::small_int).to_vec())
        .collect();
    iterator(vm, rows)
}

fn iterator(vm: &mut Vm, rows: Vec<Vec<Value>>) -> R {
    vm.heap.reserve(rows.len() * 48)?;
    let rows = rows
        .into_iter()
        .map(|row| vm.heap.new_tuple_vec(row))
        .collect();
    let list = vm.heap.new_list(rows);
    vm.iter(list)
}
