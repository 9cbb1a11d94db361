//! Frames and tracebacks, as unrestricted code sees them.

use crate::builtins::WRAPPER;
use crate::builtins::arguments::bind;
use crate::object::builtin::{Builtin, FrameInfo, Traceback};
use crate::object::exception::TraceEntry;
use crate::object::function::{NativeDef, NativeRole};
use crate::object::*;
use crate::vm::native::{Args, FullNative};
use crate::vm::{GetSetDef, Vm};

static GETSETS: &[GetSetDef] = &[
    GetSetDef::read(ids::FRAME, "f_globals", |vm, v| {
        Ok(frame(vm, v)?.globals.value())
    })
    .hard(),
    GetSetDef::read(ids::FRAME, "f_locals", |vm, v| match running(vm, v)? {
        Some(f) => vm.locals_of(f),
        None => Ok(frame(vm, v)?.locals),
    })
    .hard(),
    GetSetDef::read(ids::FRAME, "f_builtins", |vm, v| {
        Ok(frame(vm, v)?.builtins.value())
    })
    .hard(),
    GetSetDef::read(ids::FRAME, "f_back", |vm, v| Ok(frame(vm, v)?.back)).hard(),
    GetSetDef::read(ids::FRAME, "f_restricted", |vm, v| {
        Ok(Value::bool(frame(vm, v)?.domain != DomainId::ROOT))
    })
    .hard(),
    GetSetDef::read(ids::FRAME, "f_lasti", |vm, v| {
        Ok(Value::small_int(i64::from(pc_of(vm, v)?) * 2))
    })
    .hard(),
    GetSetDef::read(ids::FRAME, "f_lineno", |vm, v| {
        let (f, pc) = (frame(vm, v)?, pc_of(vm, v)?);
        Ok(Value::small_int(i64::from(vm.location(f.func, pc).line)))
    })
    .hard(),
    GetSetDef::read(ids::FRAME, "f_code", |vm, v| {
        let func = frame(vm, v)?.func;
        Ok(super::callables::code_of(vm, func))
    })
    .hard(),
    GetSetDef::write(ids::FRAME, "f_trace", |_, _| Ok(Value::NONE), set_trace).hard(),
    GetSetDef::read(ids::FRAME, "f_trace_lines", |_, _| Ok(Value::TRUE)).hard(),
    GetSetDef::read(ids::FRAME, "f_trace_opcodes", |_, _| Ok(Value::FALSE)).hard(),
    GetSetDef::read(ids::FRAME, "f_generator", |_, _| Ok(Value::NONE)).hard(),
    GetSetDef::read(ids::TRACEBACK, "tb_frame", tb_frame).hard(),
    GetSetDef::write(ids::TRACEBACK, "tb_next", tb_next, set_tb_next).hard(),
    GetSetDef::read(ids::TRACEBACK, "tb_lasti", tb_lasti).hard(),
    GetSetDef::read(ids::TRACEBACK, "tb_lineno", tb_lineno).hard(),
];

static FRAME_METHODS: &[NativeDef] = &[
    NativeDef::full(
        "__new__",
        NativeRole::New,
        1,
        255,
        "**",
        &FullNative(|vm, _| refuse(vm, "frame")),
    ),
    NativeDef::full("__repr__", WRAPPER, 1, 1, "", &FullNative(frame_repr)),
    NativeDef::full(
        "clear",
        NativeRole::Method,
        1,
        1,
        "",
        &FullNative(frame_clear),
    ),
];
static TRACEBACK_METHODS: &[NativeDef] = &[NativeDef::full(
    "__new__",
    NativeRole::New,
    1,
    255,
    "**",
    &FullNative(new_traceback),
)];

pub(crate) fn install(vm: &mut Vm) {
    vm.install_methods(ids::FRAME, FRAME_METHODS);
    vm.install_methods(ids::TRACEBACK, TRACEBACK_METHODS);
    vm.install_getsets(GETSETS);
}

fn refuse(vm: &mut Vm, name: &str) -> R {
    vm.guard_constructor(name)?;
    let text = format!("cannot create '{name}' instances");
    Err(vm.heap.type_error(&text))
}

fn frame(vm: &mut Vm, v: Value) -> R<FrameInfo> {
    match v.as_builtin().map(|b| vm.heap.builtin(b)) {
        Some(Builtin::Frame(f)) => Ok(*f),
        _ => Err(vm.heap.type_error("a frame is required")),
    }
}

/// The activation a frame object stands for, while it is on the stack.
fn running(vm: &mut Vm, v: Value) -> R<Option<crate::vm::Frame>> {
    let info = frame(vm, v)?;
    let Some(base) = info.base else {
        return Ok(None);
    };
    let mut frames = vm.frames_down();
    Ok(frames.find(|f| f.base == base && f.func == info.func && f.domain == info.domain))
}

/// The instruction a frame is at, or was when it was asked for.
fn pc_of(vm: &mut Vm, v: Value) -> R<u32> {
    match running(vm, v)? {
        Some(f) => Ok(f.pc.saturating_sub(1)),
        None => Ok(frame(vm, v)?.pc),
    }
}

fn traceback(vm: &mut Vm, v: Value) -> R<Traceback> {
    match v.as_builtin().map(|b| vm.heap.builtin(b)) {
        Some(Builtin::Traceback(t)) => Ok(*t),
        _ => Err(vm.heap.type_error("a traceback is required")),
    }
}

/// Frames can't be traced, so there is nothing but None to set.
fn set_trace(vm: &mut Vm, _: Value, value: Value) -> R<()> {
    if value.is_none() || value.is_undef() {
        return Ok(());
    }
    Err(vm.heap.runtime_error("frames can't be traced"))
}

/// Forgets the locals of a frame that has ended.
fn frame_clear(vm: &mut Vm, args: &Args) -> R {
    let info = frame(vm, args.at(0))?;
    vm.guard_target(args.at(0))?;
    let runs = vm.frames_down().any(|f| f.func == info.func);
    if runs {
        return Err(vm.heap.runtime_error("cannot clear an executing frame"));
    }
    let empty = vm.heap.new_dict().value();
    if let Some(Builtin::Frame(f)) = args.at(0).as_builtin().map(|b| vm.heap.builtin_mut(b)) {
        f.locals = empty;
    }
    Ok(Value::NONE)
}

fn frame_repr(vm: &mut Vm, args: &Args) -> R {
    let f = frame(vm, args.at(0))?;
    let at = vm.location(f.func, f.pc);
    let text = format!(
        "<frame at {}, file '{}', line {}, code {}>",
        vm.address(args.at(0)),
        at.file,
        at.line,
        at.function
    );
    Ok(vm.heap.new_str(&text))
}

/// The frame of a traceback: made when it is first asked for, with those further out, which are its `f_back`.
fn tb_frame(vm: &mut Vm, v: Value) -> R {
    let mut chain = vec![v];
    let mut t = traceback(vm, v)?;
    while t.frame.is_undef() && !t.outer.is_undef() {
        vm.heap.charge(1)?;
        chain.push(t.outer);
        t = traceback(vm, t.outer)?;
    }
    let mut back = Value::NONE;
    for link in chain.into_iter().rev() {
        let t = traceback(vm, link)?;
        if t.frame.is_undef() {
            back = make_tb_frame(vm, t.entry, back)?;
            if let Some(Builtin::Traceback(t)) = link.as_builtin().map(|b| vm.heap.builtin_mut(b)) {
                t.frame = back;
            }
        } else {
            back = t.frame;
        }
    }
    Ok(back)
}

fn make_tb_frame(vm: &mut Vm, entry: TraceEntry, back: Value) -> R {
    let globals = vm.heap.func(entry.func).globals;
    let builtins = vm.domains.get(entry.domain).builtins;
    let living = vm.living_frame(entry);
    let (locals, pc, back) = match living {
        Some((depth, frame)) => {
            let locals = vm.locals_of(frame)?;
            let back = match back {
                Value::NONE => vm.frame_object_opt(depth + 1)?,
                back => back,
            };
            (locals, frame.pc.saturating_sub(1), back)
        }
        None => (vm.left_locals(entry)?, entry.pc, back),
    };
    Ok(vm.heap.new_builtin(Builtin::Frame(FrameInfo {
        func: entry.func,
        pc,
        globals,
        builtins,
        locals,
        back,
        base: living.map(|(_, frame)| frame.base),
        domain: entry.domain,
    })))
}

fn tb_next(vm: &mut Vm, v: Value) -> R {
    Ok(traceback(vm, v)?.next)
}

/// Replaces the rest of a traceback; what would make it endless is refused.
fn set_tb_next(vm: &mut Vm, v: Value, next: Value) -> R<()> {
    if next.is_undef() {
        return Err(vm.heap.type_error("can't delete tb_next attribute"));
    }
    let mut link = next;
    while !link.is_none() {
        vm.heap.charge(1)?;
        if link == v {
            return Err(vm.heap.value_error("traceback loop detected"));
        }
        match link.as_builtin().map(|b| vm.heap.builtin(b)) {
            Some(Builtin::Traceback(t)) => link = t.next,
            _ => {
                let text = format!(
                    "expected traceback object, got '{}'",
                    vm.heap.type_name(next)
                );
                return Err(vm.heap.type_error(&text));
            }
        }
    }
    if let Some(Builtin::Traceback(t)) = v.as_builtin().map(|b| vm.heap.builtin_mut(b)) {
        t.next = next;
    }
    Ok(())
}

fn tb_lasti(vm: &mut Vm, v: Value) -> R {
    let t = traceback(vm, v)?;
    Ok(Value::small_int(match t.made {
        Some((lasti, _)) => i64::from(lasti),
        None => i64::from(t.entry.pc) * 2,
    }))
}

fn tb_lineno(vm: &mut Vm, v: Value) -> R {
    let t = traceback(vm, v)?;
    Ok(Value::small_int(match t.made {
        Some((_, line)) => i64::from(line),
        None => i64::from(vm.location(t.entry.func, t.entry.pc).line),
    }))
}

/// `TracebackType(tb_next, tb_frame, tb_lasti, tb_lineno)`.
fn new_traceback(vm: &mut Vm, args: &Args) -> R {
    vm.guard_constructor("traceback")?;
    let names = ["tb_next", "tb_frame", "tb_lasti", "tb_lineno"];
    let [next, frame, lasti, line] = bind(vm, args, "traceback", names)?;
    let given = [next, frame, lasti, line];
    for (i, name) in names.iter().enumerate() {
        if given[i].is_none() {
            let text = format!(
                "traceback() missing required argument '{name}' (pos {})",
                i + 1
            );
            return Err(vm.heap.type_error(&text));
        }
    }
    let [next, frame, lasti, line] = given.map(|v| v.unwrap_or(Value::NONE));
    let is_traceback = |vm: &Vm, v: Value| {
        matches!(
            v.as_builtin().map(|b| vm.heap.builtin(b)),
            Some(Builtin::Traceback(_))
        )
    };
    if !next.is_none() && !is_traceback(vm, next) {
        let text = format!(
            "expected traceback object or None, got '{}'",
            vm.heap.type_name(next)
        );
        return Err(vm.heap.type_error(&text));
    }
    let Some(Builtin::Frame(info)) = frame.as_builtin().map(|b| vm.heap.builtin(b)) else {
        let text = format!(
            "traceback() argument 'tb_frame' must be frame, not {}",
            vm.heap.type_name(frame)
        );
        return Err(vm.heap.type_error(&text));
    };
    let entry = TraceEntry {
        func: info.func,
        pc: info.pc,
        domain: info.domain,
        locals: Value::UNDEF,
    };
    let lasti = vm.index_clamped(lasti)?;
    let line = vm.index_clamped(line)?;
    let narrow = |i: i64| i.clamp(i64::from(i32::MIN), i64::from(i32::MAX)) as i32;
    Ok(vm.heap.new_builtin(Builtin::Traceback(Traceback {
        entry,
        next,
        outer: Value::UNDEF,
        made: Some((narrow(lasti), narrow(line))),
        frame,
    })))
}
