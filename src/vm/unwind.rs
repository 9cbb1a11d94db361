//! Exceptions in flight: finding handlers, leaving frames, results of frames.
//!
//! An exception handler costs nothing until something is raised: `unwind` looks the pc up in the
//! function's table. What is "being handled" is found the same way, through regions that name the
//! register of the exception; so bare `raise` and implicit context need no bookkeeping at all.

use super::Vm;
use super::frame::{FrameKind, NO_GEN};
use super::run::RunEnd;
use crate::object::exception::TraceEntry;
use crate::object::function::func_flags;
use crate::object::generator::GenState;
use crate::object::*;

/// What the run loop does next.
#[derive(Clone, Copy, Debug)]
pub(crate) enum After {
    /// Goes on with the current frame.
    Continue,
    /// Gives back to the native that started the run.
    End(RunEnd),
}

/// Traceback entries kept of a very deep unwinding.
const MAX_TRACE: usize = 100_000;

impl Vm {
    /// Passes the pending exception up until a handler takes it. On `Err` the frame that started
    /// this run is gone and the exception is the caller's.
    pub(crate) fn unwind(&mut self) -> R<After> {
        loop {
            if self.heap.meter.stopped.is_some() {
                self.attend();
            }
            if self.limit_end.is_some() {
                if self.stop_passes() {
                    if self.leave_frame() {
                        return Err(Raised);
                    }
                    continue;
                }
                // The stop reached a frame of an ancestor: there it becomes an exception.
                self.stop_becomes_exception();
            }
            let pc = self.cur.pc.saturating_sub(1);
            if std::mem::take(&mut self.reraising) {
                // The traceback has this frame already.
            } else {
                self.note_trace(pc);
            }
            if let Some((target, reg)) = self.find_handler(pc) {
                let exc = std::mem::replace(&mut self.heap.pending, Value::UNDEF);
                self.set_reg(reg, exc);
                self.cur.pc = target;
                return Ok(After::Continue);
            }
            self.note_locals();
            self.generator_fails();
            let kind = self.cur.kind;
            // A generator that a loop instruction resumed: StopIteration never leaves a generator.
            if self.leave_frame() {
                return Err(Raised);
            }
            if self.limit_end.is_none() && self.stop_again().is_err() {
                // An ancestor swallowed the stop and raised something else into the exhausted cell.
                continue;
            }
            if kind == FrameKind::NextItem && self.heap.pending_is(ids::STOP_ITERATION) {
                // The loop instruction just before the pc is done: after it the loop is over.
                self.heap.pending = Value::UNDEF;
                return Ok(After::Continue);
            }
        }
    }

    /// Leaves the current frame while unwinding. True: it was the root of this run.
    fn leave_frame(&mut self) -> bool {
        let root = self.cur.kind == FrameKind::Root;
        if self.cur.gener != NO_GEN {
            let g = GenId(self.cur.gener);
            let object = self.heap.gener_mut(g);
            object.state = GenState::Finished;
            object.regs = Box::new([]);
        }
        self.pop_frame();
        root
    }

    /// StopIteration out of a generator's body is a RuntimeError (PEP 479).
    fn generator_fails(&mut self) {
        if self.cur.gener == NO_GEN {
            return;
        }
        let g = GenId(self.cur.gener);
        let kind = self.heap.gener(g).kind;
        let (class, text) = match kind {
            generator::GenKind::Generator => {
                (ids::STOP_ITERATION, "generator raised StopIteration")
            }
            generator::GenKind::Coroutine => {
                (ids::STOP_ITERATION, "coroutine raised StopIteration")
            }
            generator::GenKind::AsyncGenerator
                if self.heap.pending_is(ids::STOP_ASYNC_ITERATION) =>
            {
                (
                    ids::STOP_ASYNC_ITERATION,
                    "async generator raised StopAsyncIteration",
                )
            }
            generator::GenKind::AsyncGenerator => {
                (ids::STOP_ITERATION, "async generator raised StopIteration")
            }
        };
        if !self.heap.pending_is(class) {
            return;
        }
        let inner = self.heap.pending;
        self.heap.runtime_error(text);
        if let Some(e) = self.heap.pending.as_exc() {
            let object = self.heap.exc_mut(e);
            object.cause = inner;
            object.context = inner;
            object.suppress_context = true;
        }
    }

    fn find_handler(&self, pc: u32) -> Option<(u32, u8)> {
        let f = self.heap.func(self.cur.func);
        let code = self.unit_function(f.unit, f.index)?;
        code.handlers
            .iter()
            .find(|h| h.start <= pc && pc < h.end)
            .map(|h| (h.target, h.reg))
    }

    fn note_trace(&mut self, pc: u32) {
        // Fuel: leaving a frame is work too; the next charge looks.
        self.heap.meter.take(1);
        let entry = TraceEntry {
            func: self.cur.func,
            pc,
            domain: self.cur.domain,
            locals: Value::UNDEF,
        };
        if let Some(e) = self.heap.pending.as_exc() {
            let object = self.heap.exc_mut(e);
            if object.trace.len() < MAX_TRACE {
                object.trace.push(entry);
                self.heap.meter.debt -= size_of::<TraceEntry>() as i64;
            }
        }
    }

    /// The exception being handled by the running code of the acting domain: the innermost region
    /// over the pc of a frame on the stack. The search ends where control came from another domain.
    pub(crate) fn handled_exception(&self) -> Option<Value> {
        let domain = self.cur.domain;
        for frame in std::iter::once(&self.cur).chain(self.frames.iter().rev()) {
            if frame.is_bottom() || frame.domain != domain {
                return None;
            }
            let f = self.heap.func(frame.func);
            if f.flags & func_flags::HANDLES == 0 {
                continue;
            }
            let pc = frame.pc.saturating_sub(1);
            if let Some(code) = self.unit_function(f.unit, f.index)
                && let Some(h) = code.handling.iter().find(|h| h.start <= pc && pc < h.end)
            {
                let v = self
                    .stack
                    .get(frame.base as usize + usize::from(h.reg))
                    .copied()?;
                if v.as_exc().is_some() {
                    return Some(v);
                }
            }
        }
        None
    }

    /// Gives the exception just raised its implicit context.
    pub(crate) fn set_context(&mut self) {
        let Some(e) = self.heap.pending.as_exc() else {
            return;
        };
        // Fuel: the search below may look at all frames of the domain.
        self.heap
            .meter
            .take((self.frames.len() - self.segment_start) / 8);
        if let Some(handled) = self.handled_exception()
            && handled != self.heap.pending
            && !self.heap.exc(e).context.as_exc().is_some_and(|_| true)
        {
            // Break a cycle: the handled exception must not have the new one in its own chain.
            let mut link = handled;
            for step in 0..1000usize {
                if step % 8 == 7 {
                    self.heap.meter.take(1);
                }
                let Some(l) = link.as_exc() else { break };
                let next = self.heap.exc(l).context;
                if next == self.heap.pending {
                    self.heap.exc_mut(l).context = Value::NONE;
                    break;
                }
                link = next;
            }
            self.heap.exc_mut(e).context = handled;
        }
    }

    /// The current frame returns a value, in a way the fast path doesn't handle.
    pub(crate) fn frame_returns(&mut self, value: Value) -> R<After> {
        let frame = self.cur;
        if frame.gener != NO_GEN {
            return self.generator_returns(value);
        }
        match frame.kind {
            FrameKind::Root => {
                self.pop_frame();
                Ok(After::End(RunEnd::Return(value)))
            }
            FrameKind::Init => {
                if !value.is_none() {
                    self.pop_frame();
                    return Err(self.init_result_error(value));
                }
                let instance = frame.value;
                self.pop_frame();
                self.stop_again()?;
                self.set_reg(frame.dest, instance);
                Ok(After::Continue)
            }
            FrameKind::Special => {
                self.pop_frame();
                self.stop_again()?;
                self.special_returned(value)?;
                Ok(After::Continue)
            }
            FrameKind::NextItem => {
                self.pop_frame();
                self.stop_again()?;
                self.next_returned(value)?;
                Ok(After::Continue)
            }
            FrameKind::Plain | FrameKind::LoopItem | FrameKind::Sent => {
                self.pop_frame();
                self.stop_again()?;
                self.set_reg(frame.dest, value);
                Ok(After::Continue)
            }
        }
    }

    /// Control returns into a frame: when its cell is exhausted (an ancestor swallowed the stop),
    /// the stop goes on there at once.
    pub(crate) fn stop_again(&mut self) -> R<()> {
        self.check_crossing(self.cur.domain)
    }

    /// Whether the stop in flight goes through the current frame: it is a frame of the exhausted
    /// cell or of one inside it.
    pub(crate) fn stop_passes(&self) -> bool {
        let Some(stop) = self.limit_end else {
            return false;
        };
        if self.cur.is_bottom() {
            return false;
        }
        stop.domain == DomainId::ROOT || self.domains.is_within(self.cur.domain, stop.domain)
    }

    /// Turns the stop in flight into the `LimitExceeded` its ancestor sees.
    pub(crate) fn stop_becomes_exception(&mut self) {
        let Some(stop) = self.limit_end.take() else {
            return;
        };
        let before = (self.heap.domain, self.heap.payer);
        (self.heap.domain, self.heap.payer) = (DomainId::ROOT, DomainId::ROOT);
        let text = self.heap.new_str(stop.limit);
        let exc = self.heap.new_exception(ids::LIMIT_EXCEEDED, &[text]);
        self.heap.exc_mut(exc).fields = vec![text];
        (self.heap.domain, self.heap.payer) = before;
        self.heap.pending = exc.value();
    }
}
