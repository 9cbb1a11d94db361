//! Methods of generators, coroutines, async generators and their steps.

use crate::builtins::{METHOD, WRAPPER};
use crate::object::builtin::Builtin;
use crate::object::function::{NativeDef, native_flags};
use crate::object::generator::{GenKind, GenState};
use crate::object::*;
use crate::vm::generator::Resume;
use crate::vm::native::{Args, FullNative};
use crate::vm::{GetSetDef, Vm};

static GENERATOR: &[NativeDef] = &[
    NativeDef::full("__iter__", WRAPPER, 1, 1, "", &FullNative(identity)),
    NativeDef::full("__next__", WRAPPER, 1, 1, "", &FullNative(next))
        .with_flags(native_flags::RESUMES),
    NativeDef::full("send", METHOD, 2, 2, "", &FullNative(send)).with_flags(native_flags::RESUMES),
    NativeDef::full("throw", METHOD, 2, 4, "", &FullNative(throw)),
    NativeDef::full("close", METHOD, 1, 1, "", &FullNative(close)),
    NativeDef::full("__repr__", WRAPPER, 1, 1, "", &FullNative(repr)),
];
static COROUTINE: &[NativeDef] = &[
    NativeDef::full("__await__", WRAPPER, 1, 1, "", &FullNative(coroutine_await)),
    NativeDef::full("send", METHOD, 2, 2, "", &FullNative(send)),
    NativeDef::full("throw", METHOD, 2, 4, "", &FullNative(throw)),
    NativeDef::full("close", METHOD, 1, 1, "", &FullNative(close)),
    NativeDef::full("__repr__", WRAPPER, 1, 1, "", &FullNative(repr)),
];
static ASYNC_GENERATOR: &[NativeDef] = &[
    NativeDef::full("__aiter__", WRAPPER, 1, 1, "", &FullNative(identity)),
    NativeDef::full("__anext__", WRAPPER, 1, 1, "", &FullNative(anext)),
    NativeDef::full("asend", METHOD, 2, 2, "", &FullNative(asend)),
    NativeDef::full("athrow", METHOD, 2, 4, "", &FullNative(athrow)),
    NativeDef::full("aclose", METHOD, 1, 1, "", &FullNative(aclose)),
    NativeDef::full("__repr__", WRAPPER, 1, 1, "", &FullNative(repr)),
];
static STEP: &[NativeDef] = &[
    NativeDef::full("__iter__", WRAPPER, 1, 1, "", &FullNative(identity)),
    NativeDef::full("__await__", WRAPPER, 1, 1, "", &FullNative(identity)),
    NativeDef::full("__next__", WRAPPER, 1, 1, "", &FullNative(step_next)),
    NativeDef::full("send", METHOD, 2, 2, "", &FullNative(step_send)),
    NativeDef::full("throw", METHOD, 2, 4, "", &FullNative(step_throw)),
    NativeDef::full("close", METHOD, 1, 1, "", &FullNative(step_close)),
];

macro_rules! described {
    ($($class:ident $frame:literal $code:literal $waits:literal $running:literal $suspended:literal;)+) => {
        &[$(
            GetSetDef::write(ids::$class, "__name__", get_name, set_name),
            GetSetDef::write(ids::$class, "__qualname__", get_qualname, set_qualname),
            GetSetDef::read(ids::$class, $frame, get_frame).hard(),
            GetSetDef::read(ids::$class, $code, get_code).hard(),
            GetSetDef::read(ids::$class, $waits, get_delegate).hard(),
            GetSetDef::read(ids::$class, $running, get_running),
            GetSetDef::read(ids::$class, $suspended, get_suspended),
        )+]
    };
}

static GETSETS: &[GetSetDef] = described! {
    GENERATOR "gi_frame" "gi_code" "gi_yieldfrom" "gi_running" "gi_suspended";
    COROUTINE "cr_frame" "cr_code" "cr_await" "cr_running" "cr_suspended";
    ASYNC_GENERATOR "ag_frame" "ag_code" "ag_await" "ag_running" "ag_suspended";
};

static ORIGIN: &[GetSetDef] =
    &[GetSetDef::read(ids::COROUTINE, "cr_origin", |_, _| Ok(Value::NONE)).hard()];

pub(crate) fn install(vm: &mut Vm) {
    vm.install_methods(ids::GENERATOR, GENERATOR);
    vm.install_methods(ids::COROUTINE, COROUTINE);
    vm.install_methods(ids::ASYNC_GENERATOR, ASYNC_GENERATOR);
    vm.install_methods(ids::ASYNC_GENERATOR_ASEND, STEP);
    vm.install_methods(ids::ASYNC_GENERATOR_ATHROW, STEP);
    vm.install_methods(ids::COROUTINE_WRAPPER, STEP);
    vm.install_getsets(GETSETS);
    vm.install_getsets(ORIGIN);
}

fn gener(vm: &mut Vm, v: Value) -> R<GenId> {
    match v.as_gen() {
        Some(g) => Ok(g),
        None => Err(vm.heap.type_error("a generator is required")),
    }
}

fn identity(_: &mut Vm, args: &Args) -> R {
    Ok(args.at(0))
}

fn next(vm: &mut Vm, args: &Args) -> R {
    let g = gener(vm, args.at(0))?;
    vm.gen_send(g, Value::NONE)
}

fn send(vm: &mut Vm, args: &Args) -> R {
    let g = gener(vm, args.at(0))?;
    vm.gen_send(g, args.at(1))
}

/// Makes the thrown exception the pending one, from `(type[, value[, traceback]])` or an instance.
fn thrown(vm: &mut Vm, args: &Args) -> R {
    if args.len() > 2 {
        let kind = match args.at(0).as_gen().map(|g| vm.heap.gener(g).kind) {
            Some(GenKind::AsyncGenerator) => "athrow",
            _ => "throw",
        };
        let text = format!(
            "the (type, exc, tb) signature of {kind}() is deprecated, use the single-arg signature instead."
        );
        vm.warn(ids::DEPRECATION_WARNING, &text)?;
    }
    let traceback = args.get(3).filter(|t| !t.is_none());
    if traceback.is_some_and(|t| {
        !matches!(
            t.as_builtin().map(|b| vm.heap.builtin(b)),
            Some(Builtin::Traceback(_))
        )
    }) {
        return Err(vm
            .heap
            .type_error("throw() third argument must be a traceback object"));
    }
    let exc = thrown_exception(vm, args)?;
    if let Some(traceback) = traceback
        && let Some(e) = exc.as_exc()
    {
        let e = vm.heap.exc_mut(e);
        e.trace = Vec::new();
        e.tb = traceback;
    }
    Ok(exc)
}

fn thrown_exception(vm: &mut Vm, args: &Args) -> R {
    let object = args.at(1);
    if let Some(class) = object.as_class()
        && vm.heap.is_subclass(class, ids::BASE_EXCEPTION)
    {
        let made = match args.get(2) {
            Some(v) if vm.heap.is_instance(v, class) => Ok(v),
            Some(v) if v.is_none() => vm.call(object, &[]),
            Some(v) => match vm.heap.to_tuple(v).map(|t| vm.heap.tuple(t).to_vec()) {
                Some(items) => vm.call(object, &items),
                None => vm.call(object, &[v]),
            },
            None => vm.call(object, &[]),
        }?;
        if made.as_exc().is_none() {
            let text = format!(
                "calling {} should have returned an instance of BaseException, not {}",
                vm.repr_text(object)?,
                vm.heap.type_name(made)
            );
            // That error is what is thrown.
            let text = vm.heap.new_str(&text);
            return Ok(vm.heap.new_exception(ids::TYPE_ERROR, &[text]).value());
        }
        return Ok(made);
    }
    if object.as_exc().is_some() {
        if args.get(2).is_some_and(|v| !v.is_none()) {
            return Err(vm
                .heap
                .type_error("instance exception may not have a separate value"));
        }
        return Ok(object);
    }
    let text = format!(
        "exceptions must be classes or instances deriving from BaseException, not {}",
        vm.heap.type_name(object)
    );
    Err(vm.heap.type_error(&text))
}

fn throw(vm: &mut Vm, args: &Args) -> R {
    let g = gener(vm, args.at(0))?;
    let exc = thrown(vm, args)?;
    vm.heap.pending = exc;
    vm.gen_throw(g)
}

fn close(vm: &mut Vm, args: &Args) -> R {
    let g = gener(vm, args.at(0))?;
    vm.gen_close_value(g)
}

fn repr(vm: &mut Vm, args: &Args) -> R {
    let g = gener(vm, args.at(0))?;
    let word = match vm.heap.gener(g).kind {
        GenKind::Generator => "generator",
        GenKind::Coroutine => "coroutine",
        GenKind::AsyncGenerator => "async_generator",
    };
    let name = get_qualname(vm, args.at(0))?;
    let name = vm.str_text(name)?;
    let text = format!("<{} object {} at {}>", word, name, vm.address(args.at(0)));
    Ok(vm.heap.new_str(&text))
}

fn coroutine_await(vm: &mut Vm, args: &Args) -> R {
    let g = gener(vm, args.at(0))?;
    Ok(vm.new_async_step(g, Value::NONE, 3))
}

fn anext(vm: &mut Vm, args: &Args) -> R {
    let g = gener(vm, args.at(0))?;
    Ok(vm.new_async_step(g, Value::NONE, 0))
}

fn asend(vm: &mut Vm, args: &Args) -> R {
    let g = gener(vm, args.at(0))?;
    Ok(vm.new_async_step(g, args.at(1), 0))
}

fn athrow(vm: &mut Vm, args: &Args) -> R {
    let g = gener(vm, args.at(0))?;
    let exc = thrown(vm, args)?;
    Ok(vm.new_async_step(g, exc, 1))
}

fn aclose(vm: &mut Vm, args: &Args) -> R {
    let g = gener(vm, args.at(0))?;
    Ok(vm.new_async_step(g, Value::NONE, 2))
}

fn finish(vm: &mut Vm, outcome: Result<Value, Value>) -> R {
    match outcome {
        Ok(v) => Ok(v),
        Err(v) => Err(vm.heap.stop_iteration(v)),
    }
}

fn step_next(vm: &mut Vm, args: &Args) -> R {
    let outcome = vm.async_step(args.at(0), Resume::Send(Value::NONE))?;
    finish(vm, outcome)
}

fn step_send(vm: &mut Vm, args: &Args) -> R {
    let outcome = vm.async_step(args.at(0), Resume::Send(args.at(1)))?;
    finish(vm, outcome)
}

fn step_throw(vm: &mut Vm, args: &Args) -> R {
    let exc = thrown(vm, args)?;
    vm.heap.pending = exc;
    let outcome = vm.async_step(args.at(0), Resume::Throw)?;
    finish(vm, outcome)
}

fn step_close(vm: &mut Vm, args: &Args) -> R {
    if let Some(Builtin::AsyncStep(s)) = args.at(0).as_builtin().map(|b| vm.heap.builtin(b)) {
        let g = s.target;
        if s.mode == 3 {
            return vm.gen_close_value(g);
        }
        if s.state == 2 {
            return Ok(Value::NONE);
        }
        let exit = vm.heap.new_exception(ids::GENERATOR_EXIT, &[]);
        vm.heap.pending = exit.value();
        match vm.async_step(args.at(0), Resume::Throw) {
            Ok(Err(_)) => {}
            Ok(Ok(_)) => return Err(vm.heap.runtime_error("coroutine ignored GeneratorExit")),
            Err(raised) => {
                let ends = [
                    ids::GENERATOR_EXIT,
                    ids::STOP_ASYNC_ITERATION,
                    ids::STOP_ITERATION,
                ];
                if !ends.iter().any(|&class| vm.heap.catch(class).is_some()) {
                    return Err(raised);
                }
            }
        }
    }
    Ok(Value::NONE)
}

fn get_name(vm: &mut Vm, v: Value) -> R {
    let g = gener(vm, v)?;
    let object = vm.heap.gener(g);
    Ok(object.name.set().unwrap_or(vm.heap.func(object.func).name))
}

fn set_name(vm: &mut Vm, v: Value, new: Value) -> R<()> {
    let g = gener(vm, v)?;
    if vm.heap.to_str(new).is_none() {
        return Err(vm
            .heap
            .type_error("__name__ must be set to a string object"));
    }
    vm.heap.gener_mut(g).name = new;
    Ok(())
}

fn get_qualname(vm: &mut Vm, v: Value) -> R {
    let g = gener(vm, v)?;
    let object = vm.heap.gener(g);
    Ok(object
        .qualname
        .set()
        .unwrap_or(vm.heap.func(object.func).qualname))
}

fn set_qualname(vm: &mut Vm, v: Value, new: Value) -> R<()> {
    let g = gener(vm, v)?;
    if vm.heap.to_str(new).is_none() {
        return Err(vm
            .heap
            .type_error("__qualname__ must be set to a string object"));
    }
    vm.heap.gener_mut(g).qualname = new;
    Ok(())
}

fn get_frame(vm: &mut Vm, v: Value) -> R {
    let g = gener(vm, v)?;
    vm.generator_frame_object(g)
}

fn get_code(vm: &mut Vm, v: Value) -> R {
    let g = gener(vm, v)?;
    let func = vm.heap.gener(g).func;
    Ok(super::callables::code_of(vm, func))
}

fn get_delegate(vm: &mut Vm, v: Value) -> R {
    let g = gener(vm, v)?;
    let object = vm.heap.gener(g);
    if object.state != GenState::Suspended {
        return Ok(Value::NONE);
    }
    Ok(object
        .delegate
        .and_then(|r| object.regs.get(usize::from(r)).copied())
        .unwrap_or(Value::NONE))
}

fn get_running(vm: &mut Vm, v: Value) -> R {
    let g = gener(vm, v)?;
    let object = vm.heap.gener(g);
    Ok(Value::bool(
        object.state == GenState::Running || object.async_running,
    ))
}

fn get_suspended(vm: &mut Vm, v: Value) -> R {
    let g = gener(vm, v)?;
    Ok(Value::bool(vm.heap.gener(g).state == GenState::Suspended))
}
