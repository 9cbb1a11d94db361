//! Finalizers: `__del__`, the `finally` blocks of generators nobody will resume, and the callbacks of
//! weak references.
//!
//! They run after a collection, at a safepoint. CPython runs them when the last reference goes; so
//! that ordinary programs see the same order, the compiler marks the places where a reference is
//! usually dropped (`del`, `name = None`, the end of a statement of the module outside loops) with
//! `Dropped`, where the machine collects early if anything waits to be finalized. A program gets a
//! bounded number of such collections; after that finalizers run only when memory makes one due.
//! Code of an exhausted cell never runs again, its finalizers neither.

use super::Vm;
use super::frame::{Frame, FrameKind};
use crate::code::{Instr, Op};
use crate::object::builtin::Builtin;
use crate::object::generator::{GenKind, GenState};
use crate::object::heap::Extent;
use crate::object::intern::sym;
use crate::object::*;

/// Early collections a machine makes, of small heaps; large ones count for more.
pub(crate) const EARLY_COLLECTIONS: u64 = 20_000;
/// Rounds of collecting and finalizing at one place: each may free what the next finalizes.
const MAX_ROUNDS: usize = 50;

/// Bytes allocated by finalizers before garbage is looked for between them, when that is due.
const COLLECTED_AFTER: i64 = 1 << 20;

impl Vm {
    /// `Dropped`: collects and finalizes now, if the program has early collections left.
    #[cold]
    pub(crate) fn dropped(&mut self, i: Instr) -> R<()> {
        // What lies above the living temporaries must not keep anything alive.
        let (base, n) = (self.cur.base as usize, usize::from(self.cur.n_regs));
        let first = usize::try_from(i.d).unwrap_or(n).min(n);
        if let Some(dead) = self.stack.get_mut(base + first..base + n) {
            dead.fill(Value::UNDEF);
        }
        self.collect_early()
    }

    /// Unsets the registers that frames below the running one left behind: from the window of the
    /// call they wait for upwards nothing is read again. The window of a native stays, since it
    /// may hold what the native works with.
    fn forget_dead_registers(&mut self) {
        let mut above = self.cur;
        for at in (0..self.frames.len()).rev() {
            let Some(&frame) = self.frames.get(at) else {
                break;
            };
            let called = std::mem::replace(&mut above, frame);
            if matches!(called.kind, FrameKind::Plain | FrameKind::Init) {
                self.forget_window(&frame, called.base as usize);
            }
        }
    }

    /// Unsets a frame's registers from the window of the call it is in up to a place in the stack.
    fn forget_window(&mut self, frame: &Frame, end: usize) {
        let waits_at = self.units.get(frame.unit).and_then(|unit| {
            let pc = (frame.pc as usize).checked_sub(1)?;
            unit.code.instrs.get(pc)
        });
        if frame.is_bottom() {
            return;
        }
        let Some(&Instr {
            op: Op::Call | Op::CallMethod | Op::CallKw | Op::CallEx,
            b,
            ..
        }) = waits_at
        else {
            return;
        };
        let base = frame.base as usize;
        let end = end.min(base + usize::from(frame.n_regs));
        if let Some(dead) = self.stack.get_mut(base + usize::from(b)..end) {
            dead.fill(Value::UNDEF);
        }
    }

    /// Collects everything and runs the finalizers, whatever is left of the early collections. For
    /// a native without arguments.
    pub(crate) fn collect_and_finalize(&mut self) -> R<()> {
        let running = self.cur;
        self.forget_window(&running, usize::MAX);
        self.forget_dead_registers();
        for _ in 0..MAX_ROUNDS {
            self.heap
                .charge(usize::try_from(self.live_bytes / 64).unwrap_or(usize::MAX))?;
            self.collect_garbage();
            if self.heap.dying.is_empty() || self.finalizing {
                break;
            }
            self.run_finalizers()?;
        }
        Ok(())
    }

    /// Collects and finalizes until nothing more dies, within the bounds.
    pub(crate) fn collect_early(&mut self) -> R<()> {
        self.forget_dead_registers();
        for _ in 0..MAX_ROUNDS {
            let cost = 1 + self.live_bytes / (256 << 10);
            if self.early_left < cost || self.finalizing {
                return Ok(());
            }
            self.early_left -= cost;
            // Fuel: a collection walks everything alive.
            self.heap
                .charge(usize::try_from(self.live_bytes / 64).unwrap_or(usize::MAX))?;
            let before = self.heap.watched;
            self.heap.early = true;
            self.collect_garbage();
            self.heap.early = false;
            if self.heap.dying.is_empty() && self.heap.watched == before {
                return Ok(());
            }
            self.run_finalizers()?;
            if self.heap.watched == 0 {
                return Ok(());
            }
        }
        Ok(())
    }

    /// Lists the generators that would still run something when closed.
    pub(crate) fn list_suspended(&mut self) {
        let mut list = std::mem::take(&mut self.heap.suspended);
        list.clear();
        let mut n_open = 0;
        for g in self.heap.gen_ids() {
            let object = self.heap.gener(g);
            if object.kind == GenKind::AsyncGenerator
                || !matches!(object.state, GenState::Suspended | GenState::Created)
            {
                continue;
            }
            if object.kind == GenKind::Coroutine && object.state == GenState::Created {
                // It is told that nobody awaited it.
                n_open += 1;
                list.push(g.value());
                continue;
            }
            let f = self.heap.func(object.func);
            let pc = object.pc.saturating_sub(1);
            let Some(code) = self.unit_function(f.unit, f.index) else {
                continue;
            };
            if code.handlers.is_empty() {
                continue;
            }
            n_open += 1;
            let waits = object.state == GenState::Suspended
                && code.handlers.iter().any(|h| h.start <= pc && pc < h.end);
            if waits {
                list.push(g.value());
            }
        }
        self.heap.suspended = list;
        self.heap.n_open = n_open;
    }

    /// Runs what the last collections found dying. Exceptions in it are reported and dropped.
    pub(crate) fn run_finalizers(&mut self) -> R<()> {
        if self.finalizing {
            return Ok(());
        }
        self.finalizing = true;
        let mut result = Ok(());
        // What had been made when garbage was looked for last.
        let mut seen = 0;
        while result.is_ok() && !self.heap.dying.is_empty() {
            // Closing a generator makes exceptions, though none of its code may run.
            let meter = &self.heap.meter;
            let made = self.allocated + meter.debt_start.saturating_sub(meter.debt);
            seen = seen.min(made);
            if meter.debt <= 0 && made - seen >= COLLECTED_AFTER {
                self.collect_due();
                seen = self.allocated;
            }
            let Some(value) = self.heap.dying.pop_front() else {
                break;
            };
            self.host_roots.push(value);
            let pending = std::mem::replace(&mut self.heap.pending, Value::UNDEF);
            self.host_roots.push(pending);
            let reraising = std::mem::take(&mut self.reraising);
            let mark = self.heap.nursery.len();
            let was = std::mem::replace(&mut self.heap.in_native, true);
            if self.finalize(value).is_err() {
                if self.limit_end.is_some() {
                    if self.stop_passes() {
                        result = Err(Raised);
                    } else {
                        self.stop_becomes_exception();
                    }
                } else if self.heap.meter.stopped.is_some() {
                    result = Err(Raised);
                } else {
                    self.report_unraisable(value);
                    if self.limit_end.is_some() {
                        result = Err(Raised);
                    }
                }
            }
            self.heap.in_native = was;
            self.heap.nursery.truncate(mark);
            self.host_roots.pop();
            self.host_roots.pop();
            if result.is_ok() {
                self.heap.pending = pending;
                self.reraising = reraising;
            }
        }
        self.finalizing = false;
        result
    }

    /// Whether a domain has memory left to close a generator with, after a collection if need be.
    fn may_close(&mut self, domain: DomainId) -> bool {
        self.settle();
        if self.domains.memory_left(domain) <= 0 && self.allocated >= COLLECTED_AFTER {
            self.collect(Extent::Full);
        }
        self.domains.memory_left(domain) > 0
    }

    fn finalize(&mut self, value: Value) -> R<()> {
        if let Some(g) = value.as_gen() {
            let object = self.heap.gener(g);
            let unawaited = object.kind == GenKind::Coroutine && object.state == GenState::Created;
            // Attack: thousands of generators left open by an exhausted cell, none of which may run
            // any more; each stop would be made, told and thrown away.
            if self.domains.exhausted(object.domain).is_some() {
                self.heap.gener_mut(g).state = GenState::Finished;
                return Ok(());
            }
            let domain = object.domain;
            // Attack: a generator that waits in a `finally` block keeps the exception it was closed
            // with. Thousands of a full cell, closed when it ends, took three times its limit
            // (`tests/limits/gens_kept_open.py`), so their cell pays and none is closed beyond.
            if !self.may_close(domain) {
                self.heap.gener_mut(g).state = GenState::Finished;
                return Ok(());
            }
            if unawaited {
                self.warn_never_awaited(g)?;
            }
            if domain == self.heap.domain {
                return self.gen_close(g);
            }
            return self.paid_by(domain, |vm| vm.gen_close(g));
        }
        if let Some(Builtin::WeakRef(weak)) = value.as_builtin().map(|b| self.heap.builtin(b)) {
            let (callback, owner) = (weak.callback, weak.owner);
            let function = match callback.as_method() {
                Some(m) => self.heap.method(m).func,
                None => callback,
            };
            // Attack: a native has no domain of its own and would act for whoever runs now.
            if function.as_func().is_none() && owner != self.heap.domain
                || self.domains.exhausted(owner).is_some()
            {
                return Ok(());
            }
            return self.call(callback, &[value]).map(|_| ());
        }
        let class = self.heap.class_of(value);
        let Some((_, hook)) = self.class_attr(class, sym::DEL) else {
            return Ok(());
        };
        let owner = self.heap.class(class).owner;
        if hook.as_func().is_none() && owner != self.heap.domain
            || self.domains.exhausted(owner).is_some()
        {
            return Ok(());
        }
        let bound = self.bind_attr(hook, value, class)?;
        self.call(bound, &[]).map(|_| ())
    }

    /// A coroutine dies that has never run. Only its own domain hears of it.
    fn warn_never_awaited(&mut self, g: GenId) -> R<()> {
        let func = self.heap.gener(g).func;
        if self.heap.func(func).creator != self.heap.domain {
            return Ok(());
        }
        let module = self.import_library("warnings")?;
        self.heap.keep(module);
        let warn = self.heap.intern("_warn_unawaited_coroutine");
        let warn = self.getattr(module, warn)?;
        self.call(warn, &[g.value()]).map(|_| ())
    }

    /// `Exception ignored in: ...` and the traceback, to standard error.
    fn report_unraisable(&mut self, value: Value) {
        let exc = std::mem::replace(&mut self.heap.pending, Value::UNDEF);
        if exc.as_exc().is_none() {
            return;
        }
        self.heap.keep(exc);
        let class = self.heap.class_of(value);
        let what = if value.as_gen().is_some() {
            value
        } else if let Some(Builtin::WeakRef(w)) = value.as_builtin().map(|b| self.heap.builtin(b)) {
            w.callback
        } else {
            self.class_attr(class, sym::DEL).map_or(value, |(_, v)| v)
        };
        self.heap.keep(what);
        if self.heap.domain == DomainId::ROOT
            && self.made_by_root(value)
            && self.call_unraisablehook(exc, what)
        {
            return;
        }
        let text = match self.unraisable_text(exc, Value::NONE, what) {
            Ok(text) => text,
            Err(Raised) => {
                self.heap.pending = Value::UNDEF;
                return;
            }
        };
        // Charged like other output: the next finalizer, or the program, ends by the limit.
        if self.write_stream(2, &text).is_err() && self.limit_end.is_none() {
            // Nobody listens.
            self.heap.pending = Value::UNDEF;
        }
    }

    /// `Exception ignored in: ...` and the traceback.
    pub(crate) fn unraisable_text(
        &mut self,
        exc: Value,
        message: Value,
        object: Value,
    ) -> R<String> {
        let shown = match self.repr_text(object) {
            Ok(text) => text,
            Err(Raised) => {
                // The end of a run passes, other exceptions of the repr don't.
                if self.limit_end.is_some() || self.heap.meter.stopped.is_some() {
                    return Err(Raised);
                }
                self.heap.pending = Value::UNDEF;
                "<object repr() failed>".to_owned()
            }
        };
        let mut text = match (message.is_none(), object.is_none()) {
            (true, true) => String::new(),
            (true, false) => format!("Exception ignored in: {shown}\n"),
            (false, false) => format!("{}: {shown}\n", self.str_text(message)?),
            (false, true) => format!("{}:\n", self.str_text(message)?),
        };
        if exc.as_exc().is_some() {
            text.push_str(&self.format_exception(exc));
        }
        Ok(text)
    }

    /// Whether what dies was made by the root: a hook of the root is handed nothing of a cell.
    fn made_by_root(&self, value: Value) -> bool {
        let owner = match value.as_gen() {
            Some(g) => self.heap.gener(g).domain,
            None => match value.as_builtin().map(|b| self.heap.builtin(b)) {
                Some(Builtin::WeakRef(weak)) => weak.owner,
                _ => self.heap.class(self.heap.class_of(value)).owner,
            },
        };
        owner == DomainId::ROOT
    }

    /// Hands the exception to the program's `sys.unraisablehook`; false: it has none of its own.
    fn call_unraisablehook(&mut self, exc: Value, object: Value) -> bool {
        let name = self.heap.intern("unraisablehook");
        let original = self.heap.intern("__unraisablehook__");
        let Some(hook) = self.sys_entry(name) else {
            return false;
        };
        if Some(hook) == self.sys_entry(original) {
            return false;
        }
        let class = self.heap.class_of(exc).value();
        let traceback = self.traceback_of(exc);
        self.heap.keep(traceback);
        let record = self.heap.intern("UnraisableHookArgs");
        let Some(record) = self.sys_entry(record) else {
            return false;
        };
        let values = [class, exc, traceback, Value::NONE, object];
        let values = self.heap.new_tuple(&values);
        let called = self
            .call(record, &[values])
            .and_then(|record| self.call(hook, &[record]));
        if called.is_err() {
            let error = std::mem::replace(&mut self.heap.pending, Value::UNDEF);
            if error.as_exc().is_none() {
                return true;
            }
            self.heap.keep(error);
            let message = self.heap.new_str("Exception ignored in sys.unraisablehook");
            if let Ok(text) = self.unraisable_text(error, message, hook)
                && self.write_stream(2, &text).is_err()
                && self.limit_end.is_none()
            {
                self.heap.pending = Value::UNDEF;
            }
        }
        true
    }

    /// The end of the interpreter: everything alive is finalized, in the order it was made.
    pub(crate) fn finalize_all(&mut self) {
        for _ in 0..MAX_ROUNDS {
            self.collect_garbage();
            if self.heap.dying.is_empty() {
                break;
            }
            if self.run_finalizers().is_err() {
                return;
            }
        }
        let instances = std::mem::take(&mut self.heap.finalizable);
        let generators = std::mem::take(&mut self.heap.suspended);
        self.heap.dying.extend(instances);
        self.heap.dying.extend(generators);
        if self.run_finalizers().is_err() {
            self.heap.pending = Value::UNDEF;
        }
    }

    /// What the root's modules want done when the program ends: threads that have not begun,
    /// the functions of `atexit`, and files that were never closed.
    pub(crate) fn run_exit_functions(&mut self) {
        for (module, function) in [
            ("threading", "_shutdown"),
            ("atexit", "_run_exitfuncs"),
            ("_files", "write_all"),
        ] {
            let (module, function) = (self.heap.intern(module), self.heap.intern(function));
            let found = self
                .heap
                .dict_get_sym(self.modules, module)
                .and_then(Value::as_module)
                .map(|m| self.heap.module(m).dict)
                .and_then(|d| self.heap.dict_get_sym(d, function));
            if let Some(found) = found
                && self.call(found, &[]).is_err()
            {
                self.heap.pending = Value::UNDEF;
            }
        }
    }

    /// Hands an uncaught exception to the root's `sys.excepthook`, if the program has set one: the
    /// text that is left to print then.
    pub(crate) fn call_excepthook(&mut self, exc: Value) -> Option<String> {
        if self.is_restricted() {
            return None;
        }
        let name = self.heap.intern("excepthook");
        let original = self.heap.intern("__excepthook__");
        let hook = self.sys_entry(name)?;
        if Some(hook) == self.sys_entry(original) {
            return None;
        }
        let class = self.heap.class_of(exc).value();
        let tb = self.traceback_of(exc);
        match self.call(hook, &[class, exc, tb]) {
            Ok(_) => Some(String::new()),
            Err(Raised) => {
                let error = std::mem::replace(&mut self.heap.pending, Value::UNDEF);
                error.as_exc()?;
                self.host_roots.push(error);
                let of_hook = self.format_exception(error);
                self.host_roots.pop();
                let of_program = self.format_exception(exc);
                Some(format!(
                    "Error in sys.excepthook:\n{of_hook}\nOriginal exception was:\n{of_program}"
                ))
            }
        }
    }
}
