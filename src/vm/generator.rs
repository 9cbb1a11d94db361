//! Generators, coroutines and async generators: resuming, yielding, throwing, closing.

use super::Vm;
use super::WINDOW;
use super::frame::{Frame, FrameKind, NO_GEN};
use super::run::RunEnd;
use super::unwind::After;
use crate::code::{Instr, Op};
use crate::object::builtin::{AsyncStep, Builtin};
use crate::object::function::func_flags;
use crate::object::generator::{GenKind, GenState};
use crate::object::intern::sym;
use crate::object::*;

/// How a generator is resumed.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Resume {
    /// With a value for the `yield` it rests in.
    Send(Value),
    /// By raising the pending exception there.
    Throw,
}

impl Vm {
    fn gen_word(&self, g: GenId) -> &'static str {
        match self.heap.gener(g).kind {
            GenKind::Generator => "generator",
            GenKind::Coroutine => "coroutine",
            GenKind::AsyncGenerator => "async generator",
        }
    }

    /// Pushes the generator's frame. The caller has checked its state.
    pub(crate) fn push_generator(
        &mut self,
        g: GenId,
        dest: u8,
        kind: FrameKind,
        sent: Value,
    ) -> R<()> {
        let object = self.heap.gener(g);
        let (func, pc, sent_to, domain, builtins, created) = (
            object.func,
            object.pc,
            object.dest,
            object.domain,
            object.builtins,
            object.state == GenState::Created,
        );
        let n = object.regs.len();
        let f = self.heap.func(func);
        let (unit, globals) = (f.unit, f.globals);
        self.check_frame(domain)?;
        // Before the frame is there: nobody would take it away again.
        self.heap.charge(1)?;
        let base = self.cur.top() as usize;
        if self.stack.len() < base + 2 * WINDOW {
            let more = (base + 2 * WINDOW).max(self.stack.len() + self.stack.len() / 2);
            self.stack.resize(more, Value::UNDEF);
        }
        if let Some(slots) = self.stack.get_mut(base..base + n) {
            super::leaf::copy_short(slots, &self.heap.gener(g).regs);
        }
        self.heap.gener_mut(g).state = GenState::Running;
        self.push_frame(Frame {
            pc,
            base: base as u32,
            func,
            unit,
            globals,
            builtins,
            gener: g.0,
            domain,
            n_regs: n as u8,
            dest,
            kind,
            acting: self.heap.domain,
            value: Value::UNDEF,
        });
        if !created {
            self.set_reg(sent_to, sent);
        }
        Ok(())
    }

    /// Resumes a generator and waits: its next yielded value, or `Err` with the return value in
    /// `Ok(Err(value))`.
    pub(crate) fn resume(&mut self, g: GenId, how: Resume) -> R<Result<Value, Value>> {
        match self.heap.gener(g).state {
            GenState::Running => {
                let text = format!("{} already executing", self.gen_word(g));
                return Err(self.heap.value_error(&text));
            }
            GenState::Finished => {
                return match how {
                    _ if self.heap.gener(g).kind == GenKind::Coroutine => Err(self
                        .heap
                        .runtime_error("cannot reuse already awaited coroutine")),
                    Resume::Throw => Err(Raised),
                    Resume::Send(_) => Ok(Err(Value::NONE)),
                };
            }
            GenState::Created => match how {
                Resume::Send(v) if !v.is_none() => {
                    let text = format!(
                        "can't send non-None value to a just-started {}",
                        self.gen_word(g)
                    );
                    return Err(self.heap.type_error(&text));
                }
                Resume::Throw => {
                    let object = self.heap.gener_mut(g);
                    object.state = GenState::Finished;
                    object.regs = Box::new([]);
                    if self.heap.gener(g).kind == GenKind::AsyncGenerator {
                        self.heap.gener_mut(g).closed = true;
                    }
                    return Err(Raised);
                }
                Resume::Send(_) => {}
            },
            GenState::Suspended => {}
        }
        if let Resume::Throw = how
            && let Some(outcome) = self.throw_into_delegate(g)?
        {
            match outcome {
                // The delegate yielded: so does this generator, which stays where it is.
                Ok(v) => return Ok(Ok(v)),
                // The delegate is done: go on after the delegation with its value.
                Err(v) => return self.resume_after_delegate(g, Some(v)),
            }
        }
        self.resume_frame(g, how)
    }

    fn resume_frame(&mut self, g: GenId, how: Resume) -> R<Result<Value, Value>> {
        let pending = self.heap.pending;
        let sent = match how {
            Resume::Send(v) => v,
            Resume::Throw => Value::NONE,
        };
        self.push_generator(g, 0, FrameKind::Root, sent)?;
        if let Resume::Throw = how {
            // Raise at the yield: unwind finds the handler by the pc.
            self.heap.pending = pending;
            self.set_context();
            if !self.heap.meter.enter() {
                self.pop_frame();
                return Err(self.heap.recursion_error(""));
            }
            let was = std::mem::replace(&mut self.heap.in_native, false);
            let unwound = self.unwind();
            let result = match unwound {
                Ok(After::Continue) => self.run(),
                Ok(After::End(end)) => Ok(end),
                Err(Raised) => Err(Raised),
            };
            self.heap.in_native = was;
            self.heap.meter.leave();
            return self.resumed(result);
        }
        let result = self.run_nested();
        self.resumed(result)
    }

    pub(super) fn resumed(&mut self, result: R<RunEnd>) -> R<Result<Value, Value>> {
        match result? {
            RunEnd::Yield(v) => Ok(Ok(self.heap.keep(v))),
            RunEnd::Return(v) => Ok(Err(self.heap.keep(v))),
        }
    }

    /// An exception thrown into a generator that rests in `yield from` or `await` goes to the
    /// delegate first. `None`: raise it in the generator itself.
    fn throw_into_delegate(&mut self, g: GenId) -> R<Option<Result<Value, Value>>> {
        let object = self.heap.gener(g);
        let Some(reg) = object.delegate else {
            return Ok(None);
        };
        let Some(&delegate) = object.regs.get(usize::from(reg)) else {
            return Ok(None);
        };
        let exc = self.heap.pending;
        self.heap.keep(exc);
        self.heap.keep(delegate);
        self.heap.gener_mut(g).state = GenState::Running;
        let outcome = if self.heap.pending_is(ids::GENERATOR_EXIT) {
            let closed = self.close_delegate(delegate);
            if closed.is_ok() {
                self.heap.pending = exc;
            }
            None
        } else {
            self.throw_into(delegate, exc)
        };
        self.heap.gener_mut(g).state = GenState::Suspended;
        match outcome {
            None => Ok(None),
            Some(Ok(r)) => Ok(Some(r)),
            // The delegate raised: that is raised in the generator.
            Some(Err(Raised)) => Ok(None),
        }
    }

    fn throw_into(&mut self, delegate: Value, exc: Value) -> Option<R<Result<Value, Value>>> {
        if let Some(inner) = delegate.as_gen() {
            self.heap.pending = exc;
            return Some(self.resume(inner, Resume::Throw));
        }
        let method = match self.getattr_opt(delegate, sym::THROW) {
            Ok(Some(m)) => m,
            Ok(None) => {
                self.heap.pending = exc;
                return None;
            }
            Err(Raised) => return Some(Err(Raised)),
        };
        match self.call(method, &[exc]) {
            Ok(v) => Some(Ok(Ok(v))),
            Err(Raised) => match self.heap.catch(ids::STOP_ITERATION) {
                Some(e) => Some(Ok(Err(self.stop_value(e)))),
                None => Some(Err(Raised)),
            },
        }
    }

    fn close_delegate(&mut self, delegate: Value) -> R<()> {
        if let Some(inner) = delegate.as_gen() {
            return self.gen_close(inner);
        }
        if let Some(method) = self.getattr_opt(delegate, sym::CLOSE)? {
            self.call(method, &[])?;
        }
        Ok(())
    }

    /// Goes on after a `Send` whose delegate has ended with a value.
    fn resume_after_delegate(&mut self, g: GenId, value: Option<Value>) -> R<Result<Value, Value>> {
        // The generator rests after a YieldDelegate; the Send before it knows the way out.
        let object = self.heap.gener(g);
        let (func, pc) = (object.func, object.pc);
        let f = self.heap.func(func);
        let mut target = None;
        if let Some(unit) = self.units.get(f.unit) {
            let mut at = pc as usize;
            while at > 0 {
                at -= 1;
                match unit.code.instrs.get(at) {
                    Some(i) if i.op == Op::Send => {
                        target = Some((i.a, i.d as u32));
                        break;
                    }
                    Some(_) => {}
                    None => break,
                }
            }
        }
        let Some((dest, target)) = target else {
            return self.resume_frame(g, Resume::Send(value.unwrap_or(Value::NONE)));
        };
        let object = self.heap.gener_mut(g);
        object.pc = target;
        object.dest = dest;
        object.delegate = None;
        self.resume_frame(g, Resume::Send(value.unwrap_or(Value::NONE)))
    }

    /// The value a StopIteration carries.
    pub(crate) fn stop_value(&self, exc: Value) -> Value {
        exc.as_exc()
            .and_then(|e| self.heap.exc(e).fields.first().copied())
            .and_then(Value::set)
            .unwrap_or(Value::NONE)
    }

    /// `next(g)`: the next item, `None` at the end.
    pub(crate) fn gen_next(&mut self, g: GenId) -> R<Option<Value>> {
        Ok(self.resume(g, Resume::Send(Value::NONE))?.ok())
    }

    /// `g.send(v)` and relatives, with StopIteration at the end.
    pub(crate) fn gen_send(&mut self, g: GenId, v: Value) -> R {
        match self.resume(g, Resume::Send(v))? {
            Ok(v) => Ok(v),
            Err(result) => Err(self.heap.stop_iteration(result)),
        }
    }

    /// `g.throw(exc)`: the exception is pending.
    pub(crate) fn gen_throw(&mut self, g: GenId) -> R {
        match self.resume(g, Resume::Throw)? {
            Ok(v) => Ok(v),
            Err(result) => Err(self.heap.stop_iteration(result)),
        }
    }

    /// `g.close()`. (3.13: the value the generator returns is handed back by `gen_close_value`.)
    pub(crate) fn gen_close(&mut self, g: GenId) -> R<()> {
        self.gen_close_value(g).map(|_| ())
    }

    /// `g.close()`, with the value the generator returned.
    pub(crate) fn gen_close_value(&mut self, g: GenId) -> R {
        match self.heap.gener(g).state {
            GenState::Finished => return Ok(Value::NONE),
            GenState::Created => {
                let object = self.heap.gener_mut(g);
                object.state = GenState::Finished;
                object.regs = Box::new([]);
                return Ok(Value::NONE);
            }
            GenState::Running => {
                let text = format!("{} already executing", self.gen_word(g));
                return Err(self.heap.value_error(&text));
            }
            GenState::Suspended => {}
        }
        let exit = self.heap.new_exception(ids::GENERATOR_EXIT, &[]);
        self.heap.pending = exit.value();
        match self.resume(g, Resume::Throw) {
            Ok(Ok(_)) => {
                let text = format!("{} ignored GeneratorExit", self.gen_word(g));
                Err(self.heap.runtime_error(&text))
            }
            Ok(Err(value)) => Ok(value),
            Err(Raised) => {
                if self.heap.catch(ids::GENERATOR_EXIT).is_some()
                    || self.heap.catch(ids::STOP_ITERATION).is_some()
                {
                    return Ok(Value::NONE);
                }
                Err(Raised)
            }
        }
    }

    /// The current frame, a generator's, yields.
    pub(crate) fn frame_yields(&mut self, value: Value) -> R<After> {
        let frame = self.cur;
        let g = GenId(frame.gener);
        let yielding = self
            .units
            .get(frame.unit)
            .and_then(|u| u.code.instrs.get(frame.pc as usize - 1).copied());
        let first = frame.base as usize;
        let regs = self
            .stack
            .get(first..first + usize::from(frame.n_regs))
            .unwrap_or(&[]);
        let object = self.heap.gener_mut(g);
        object.pc = frame.pc;
        object.state = GenState::Suspended;
        if let Some(i) = yielding {
            object.dest = i.a;
            object.delegate = if i.op == Op::YieldDelegate {
                Some(i.c)
            } else {
                None
            };
        }
        if object.regs.len() == regs.len() {
            super::leaf::copy_short(&mut object.regs, regs);
        } else {
            object.regs = regs.into();
        }
        self.pop_frame();
        match frame.kind {
            FrameKind::Root => Ok(After::End(RunEnd::Yield(value))),
            FrameKind::LoopItem => {
                self.stop_again()?;
                let body = self
                    .units
                    .get(self.cur.unit)
                    .and_then(|u| u.code.instrs.get(self.cur.pc as usize - 1))
                    .map_or(0, |i| i.d);
                self.cur.pc = body as u32;
                self.set_reg(frame.dest, value);
                Ok(After::Continue)
            }
            _ => {
                self.stop_again()?;
                self.set_reg(frame.dest, value);
                Ok(After::Continue)
            }
        }
    }

    /// The current frame, a generator's, returns.
    pub(crate) fn generator_returns(&mut self, value: Value) -> R<After> {
        let frame = self.cur;
        let g = GenId(frame.gener);
        let object = self.heap.gener_mut(g);
        object.state = GenState::Finished;
        object.regs = Box::new([]);
        if object.kind == GenKind::AsyncGenerator {
            object.closed = true;
        }
        self.pop_frame();
        match frame.kind {
            FrameKind::Root => Ok(After::End(RunEnd::Return(value))),
            // The loop ends: execution goes on after the loop instruction.
            FrameKind::LoopItem => {
                self.stop_again()?;
                Ok(After::Continue)
            }
            FrameKind::Sent => {
                self.stop_again()?;
                let target = self
                    .units
                    .get(self.cur.unit)
                    .and_then(|u| u.code.instrs.get(self.cur.pc as usize - 1))
                    .map_or(0, |i| i.d);
                self.cur.pc = target as u32;
                self.set_reg(frame.dest, value);
                Ok(After::Continue)
            }
            _ => Err(self.heap.stop_iteration(value)),
        }
    }

    /// `ForNext` over a generator, the general way.
    pub(crate) fn loop_generator(&mut self, g: GenId, i: Instr) -> R<()> {
        match self.heap.gener(g).state {
            GenState::Finished => Ok(()),
            GenState::Running => {
                let text = format!("{} already executing", self.gen_word(g));
                Err(self.heap.value_error(&text))
            }
            _ => self.push_generator(g, i.b, FrameKind::LoopItem, Value::NONE),
        }
    }

    /// `Send`: passes a value to a delegate.
    pub(crate) fn slow_send(&mut self, i: Instr) -> R<()> {
        let (delegate, value) = (self.reg(i.b), self.reg(i.c));
        if let Some(g) = delegate.as_gen()
            && self.heap.gener(g).kind != GenKind::AsyncGenerator
        {
            match self.heap.gener(g).state {
                GenState::Suspended => return self.push_generator(g, i.a, FrameKind::Sent, value),
                GenState::Created if value.is_none() => {
                    return self.push_generator(g, i.a, FrameKind::Sent, value);
                }
                _ => {}
            }
            return match self.resume(g, Resume::Send(value))? {
                Ok(v) => {
                    self.set_reg(i.a, v);
                    Ok(())
                }
                Err(v) => {
                    self.set_reg(i.a, v);
                    self.cur.pc = i.d as u32;
                    Ok(())
                }
            };
        }
        let outcome = if value.is_none() {
            self.next_or_stop(delegate)
        } else {
            match self.call_method(delegate, sym::SEND, &[value]) {
                Ok(v) => Ok(Ok(v)),
                Err(Raised) => match self.heap.catch(ids::STOP_ITERATION) {
                    Some(e) => Ok(Err(self.stop_value(e))),
                    None => Err(Raised),
                },
            }
        };
        match outcome? {
            Ok(v) => self.set_reg(i.a, v),
            Err(v) => {
                self.set_reg(i.a, v);
                self.cur.pc = i.d as u32;
            }
        }
        Ok(())
    }

    /// The next item, or the value its StopIteration carries.
    pub(crate) fn next_or_stop(&mut self, it: Value) -> R<Result<Value, Value>> {
        if let Some(Builtin::AsyncStep(_)) = it.as_builtin().map(|b| self.heap.builtin(b)) {
            return self.async_step(it, Resume::Send(Value::NONE));
        }
        if it.as_iter().is_some() || it.as_gen().is_some() {
            if let Some(g) = it.as_gen() {
                return self.resume(g, Resume::Send(Value::NONE));
            }
            return Ok(self.next(it)?.ok_or(Value::NONE));
        }
        match self.call_special(it, sym::NEXT, &[]) {
            Ok(Some(v)) => Ok(Ok(v)),
            Ok(None) => {
                let text = format!("'{}' object is not an iterator", self.heap.type_name(it));
                Err(self.heap.type_error(&text))
            }
            Err(Raised) => match self.heap.catch(ids::STOP_ITERATION) {
                Some(e) => Ok(Err(self.stop_value(e))),
                None => Err(Raised),
            },
        }
    }

    /// `GetDelegate`: what `yield from` or `await` delegates to.
    pub(crate) fn get_delegate(&mut self, v: Value, how: u8) -> R {
        if how == 0 {
            if let Some(g) = v.as_gen()
                && self.heap.gener(g).kind == GenKind::Coroutine
            {
                let here = self.cur.gener;
                let in_coroutine = here != NO_GEN
                    && (self.heap.gener(GenId(here)).kind == GenKind::Coroutine
                        || self.is_iterable_coroutine(GenId(here)));
                if !in_coroutine {
                    return Err(self.heap.type_error(
                        "cannot 'yield from' a coroutine object in a non-coroutine generator",
                    ));
                }
                return Ok(v);
            }
            return self.iter(v);
        }
        self.awaitable(v, how)
    }

    /// Whether the generator's function was marked by `types.coroutine`: `await` takes it.
    fn is_iterable_coroutine(&self, g: GenId) -> bool {
        let object = self.heap.gener(g);
        object.kind == GenKind::Generator
            && self.heap.func(object.func).flags & func_flags::ITERABLE_COROUTINE != 0
    }

    /// The iterator behind an awaitable.
    pub(crate) fn awaitable(&mut self, v: Value, how: u8) -> R {
        if let Some(g) = v.as_gen()
            && self.heap.gener(g).kind == GenKind::Coroutine
        {
            if self.heap.gener(g).state == GenState::Running
                || self.heap.gener(g).delegate.is_some()
            {
                return Err(self
                    .heap
                    .runtime_error("coroutine is being awaited already"));
            }
            return Ok(v);
        }
        if let Some(Builtin::AsyncStep(_)) = v.as_builtin().map(|b| self.heap.builtin(b)) {
            return Ok(v);
        }
        if v.as_gen().is_some_and(|g| self.is_iterable_coroutine(g)) {
            return Ok(v);
        }
        match self.call_special(v, sym::AWAIT, &[])? {
            Some(it) => {
                if it
                    .as_gen()
                    .is_some_and(|g| self.heap.gener(g).kind == GenKind::Coroutine)
                {
                    return Err(self.heap.type_error("__await__() returned a coroutine"));
                }
                if self.is_iterator(it)
                    || matches!(
                        it.as_builtin().map(|b| self.heap.builtin(b)),
                        Some(Builtin::AsyncStep(_))
                    )
                {
                    return Ok(it);
                }
                let text = format!(
                    "__await__() returned non-iterator of type '{}'",
                    self.heap.type_name(it)
                );
                Err(self.heap.type_error(&text))
            }
            None => {
                let name = self.heap.type_name(v);
                let text = match how {
                    2 => format!(
                        "'async with' received an object from __aenter__ that does not implement __await__: {name}"
                    ),
                    3 => format!(
                        "'async with' received an object from __aexit__ that does not implement __await__: {name}"
                    ),
                    4 => format!("'async for' received an invalid object from __anext__: {name}"),
                    _ => format!("object {name} can't be used in 'await' expression"),
                };
                Err(self.heap.type_error(&text))
            }
        }
    }

    /// Makes the awaitable of an async generator's step.
    pub(crate) fn new_async_step(&mut self, target: GenId, value: Value, mode: u8) -> Value {
        self.heap.new_builtin(Builtin::AsyncStep(AsyncStep {
            target,
            value,
            mode,
            state: 0,
        }))
    }

    /// Advances the awaitable of an async generator's step: what it awaits is yielded; what the
    /// generator yields is its result.
    pub(crate) fn async_step(&mut self, step_value: Value, how: Resume) -> R<Result<Value, Value>> {
        let Some(id) = step_value.as_builtin() else {
            return Ok(Err(Value::NONE));
        };
        let Builtin::AsyncStep(step) = self.heap.builtin(id) else {
            return Ok(Err(Value::NONE));
        };
        let step = *step;
        let g = step.target;
        if step.mode == 3 {
            return self.resume(g, how);
        }
        if step.state == 2 {
            let word = match step.mode {
                0 => "cannot reuse already awaited __anext__()/asend()",
                _ => "cannot reuse already awaited aclose()/athrow()",
            };
            return Err(self.heap.runtime_error(word));
        }
        let first = step.state == 0;
        if first {
            if self.heap.gener(g).async_running {
                self.finish_step(id);
                let word = match step.mode {
                    0 => "anext(): asynchronous generator is already running",
                    1 => "athrow(): asynchronous generator is already running",
                    _ => "aclose(): asynchronous generator is already running",
                };
                return Err(self.heap.runtime_error(word));
            }
            if self.heap.gener(g).closed && step.mode == 0 {
                self.finish_step(id);
                let e = self.heap.new_exception(ids::STOP_ASYNC_ITERATION, &[]);
                return Err(self.heap.raise_value(e.value()));
            }
            if self.heap.gener(g).closed {
                self.finish_step(id);
                return match step.mode {
                    2 => Ok(Err(Value::NONE)),
                    _ => {
                        let e = self.heap.new_exception(ids::STOP_ASYNC_ITERATION, &[]);
                        Err(self.heap.raise_value(e.value()))
                    }
                };
            }
            self.heap.gener_mut(g).async_running = true;
            if let Builtin::AsyncStep(s) = self.heap.builtin_mut(id) {
                s.state = 1;
            }
        }
        let how = match (first, step.mode, how) {
            (true, 0, Resume::Send(_)) => Resume::Send(step.value),
            (true, 1, Resume::Send(_)) => {
                self.heap.pending = step.value;
                Resume::Throw
            }
            (true, 2, Resume::Send(_)) => {
                self.heap.gener_mut(g).closed = true;
                if self.heap.gener(g).state == GenState::Created {
                    self.finish_step(id);
                    self.heap.gener_mut(g).state = GenState::Finished;
                    return Ok(Err(Value::NONE));
                }
                let e = self.heap.new_exception(ids::GENERATOR_EXIT, &[]);
                self.heap.pending = e.value();
                Resume::Throw
            }
            (_, _, how) => how,
        };
        match self.resume(g, how) {
            Ok(Ok(v)) => {
                if let Some(Builtin::AsyncItem(item)) = v.as_builtin().map(|b| self.heap.builtin(b))
                {
                    let item = *item;
                    self.finish_step(id);
                    if step.mode == 2 {
                        return Err(self
                            .heap
                            .runtime_error("async generator ignored GeneratorExit"));
                    }
                    return Ok(Err(item));
                }
                // It awaits something: that goes to whoever drives.
                Ok(Ok(v))
            }
            Ok(Err(_)) => {
                self.finish_step(id);
                self.heap.gener_mut(g).closed = true;
                if step.mode == 2 {
                    return Ok(Err(Value::NONE));
                }
                let e = self.heap.new_exception(ids::STOP_ASYNC_ITERATION, &[]);
                Err(self.heap.raise_value(e.value()))
            }
            Err(Raised) => {
                self.finish_step(id);
                self.heap.gener_mut(g).closed = true;
                if step.mode == 2
                    && (self.heap.catch(ids::GENERATOR_EXIT).is_some()
                        || self.heap.catch(ids::STOP_ASYNC_ITERATION).is_some())
                {
                    return Ok(Err(Value::NONE));
                }
                Err(Raised)
            }
        }
    }

    fn finish_step(&mut self, id: BuiltinId) {
        if let Builtin::AsyncStep(s) = self.heap.builtin_mut(id) {
            s.state = 2;
            let g = s.target;
            self.heap.gener_mut(g).async_running = false;
        }
    }

    /// `GetAnext`: the awaitable iterator of the next item.
    pub(crate) fn get_anext(&mut self, v: Value) -> R {
        if let Some(g) = v.as_gen()
            && self.heap.gener(g).kind == GenKind::AsyncGenerator
        {
            return Ok(self.new_async_step(g, Value::NONE, 0));
        }
        match self.call_special(v, sym::ANEXT, &[])? {
            Some(a) => self.awaitable(a, 4),
            None => {
                let text = format!(
                    "'async for' requires an iterator with __anext__ method, got {}",
                    self.heap.type_name(v)
                );
                Err(self.heap.type_error(&text))
            }
        }
    }

    /// `GetAiter`.
    pub(crate) fn get_aiter(&mut self, v: Value) -> R {
        match self.call_special(v, sym::AITER, &[])? {
            Some(it) => {
                if self.special(it, sym::ANEXT).is_some() {
                    return Ok(it);
                }
                let text = format!(
                    "'async for' received an object from __aiter__ that does not implement __anext__: {}",
                    self.heap.type_name(it)
                );
                Err(self.heap.type_error(&text))
            }
            None => {
                let text = format!(
                    "'async for' requires an object with __aiter__ method, got {}",
                    self.heap.type_name(v)
                );
                Err(self.heap.type_error(&text))
            }
        }
    }
}
