//! Frames and tracebacks, as unrestricted code sees them.

use crate::builtins::WRAPPER;
use crate::object::builtin::{Builtin, FrameInfo, Traceback};
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
    GetSetDef::write(ids::TRACEBACK, "tb_next", tb_next, |_, _, _| Ok(())).hard(),
    GetSetDef::read(ids::TRACEBACK, "tb_lasti", |vm, v| {
        Ok(Value::small_int(i64::from(traceback(vm, v)?.entry.pc) * 2))
    })
    .hard(),
    GetSetDef::read(ids::TRACEBACK, "tb_lineno", |vm, v| {
        let t = traceback(vm, v)?;
        Ok(Value::small_int(i64::from(
            vm.location(t.entry.func, t.entry.pc).line,
        )))
    })
    .hard(),
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
    &FullNative(|vm, _| refuse(vm, "traceback")),
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
    Ok(vm.heap.new_builtin(Builtin::Frame(info)))
}

fn tb_next(vm: &mut Vm, v: Value) -> R {
    let t = traceback(vm, v)?;
    let entries = vm.trace_entries(t.exc.value());
    match entries.get(t.index + 1) {
        Some(&entry) => Ok(vm.heap.new_builtin(Builtin::Traceback(Traceback {
            exc: t.exc,
            index: t.index + 1,
            entry,
        }))),
        None => Ok(Value::NONE),
    }
}
