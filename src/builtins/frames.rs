//! Frames and tracebacks, as unrestricted code sees them.

use crate::builtins::WRAPPER;
use crate::builtins::arguments::bind;
use crate::object::builtin::{Builtin, FrameInfo, Traceback};
use crate::object::exception::TraceEntry;
use crate::object::function::{CodeObj, NativeDef, NativeRole};
use crate::object::*;
use crate::vm::native::{Args, FullNative};
use crate::vm::{GetSetDef, Vm};

static GETSETS: &[GetSetDef] = &[
    GetSetDef::read(ids::FRAME, "f_globals", |vm, v| {
        Ok(frame(vm, v)?.globals.value())
    })
    .hard(),
    GetSetDef::read(ids::FRAME, "f_locals", |vm, v| Ok(frame(vm, v)?.locals)).hard(),
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
        Ok(Value::small_int(i64::from(frame(vm, v)?.pc) * 2))
    })
    .hard(),
    GetSetDef::read(ids::FRAME, "f_lineno", |vm, v| {
        let f = frame(vm, v)?;
        Ok(Value::small_int(i64::from(vm.location(f.func, f.pc).line)))
    })
    .hard(),
    GetSetDef::read(ids::FRAME, "f_code", |vm, v| {
        let func = frame(vm, v)?.func;
        Ok(code_of(vm, func))
    })
    .hard(),
    GetSetDef::read(ids::FRAME, "f_trace", |_, _| Ok(Value::NONE)).hard(),
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

fn traceback(vm: &mut Vm, v: Value) -> R<Traceback> {
    match v.as_builtin().map(|b| vm.heap.builtin(b)) {
        Some(Builtin::Traceback(t)) => Ok(*t),
        _ => Err(vm.heap.type_error("a traceback is required")),
    }
}

fn code_of(vm: &mut Vm, func: FuncId) -> Value {
    let f = vm.heap.func(func);
    let object = CodeObj {
        unit: f.unit,
        index: f.index,
        owner: f.creator,
    };
    vm.heap.alloc_code(object).value()
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

fn tb_frame(vm: &mut Vm, v: Value) -> R {
    let t = traceback(vm, v)?;
    if !t.frame.is_undef() {
        return Ok(t.frame);
    }
    let globals = vm.heap.func(t.entry.func).globals;
    let builtins = vm.domains.get(t.entry.domain).builtins;
    let locals = vm.heap.new_dict().value();
    let info = FrameInfo {
        func: t.entry.func,
        pc: t.entry.pc,
        globals,
        builtins,
        locals,
        back: Value::NONE,
        domain: t.entry.domain,
    };
    let frame = vm.heap.new_builtin(Builtin::Frame(info));
    if let Some(Builtin::Traceback(t)) = v.as_builtin().map(|b| vm.heap.builtin_mut(b)) {
        t.frame = frame;
    }
    Ok(frame)
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
    };
    let lasti = vm.index_clamped(lasti)?;
    let line = vm.index_clamped(line)?;
    let narrow = |i: i64| i.clamp(i64::from(i32::MIN), i64::from(i32::MAX)) as i32;
    Ok(vm.heap.new_builtin(Builtin::Traceback(Traceback {
        entry,
        next,
        made: Some((narrow(lasti), narrow(line))),
        frame,
    })))
}
