//! Calling: what happens when a callee is not the loop's fast case.
//!
//! `invoke` takes any callee and either finishes (natives) or pushes a frame for the loop to run.
//! `call` is the same for natives: it runs the pushed frame to its end in a nested loop.

use smallvec::SmallVec;

use super::Vm;
use super::WINDOW;
use super::frame::{Frame, FrameKind, NO_GEN};
use super::native::Args;
use super::run::RunEnd;
use crate::code::{Function, FunctionKind, Instr, Op};
use crate::object::builtin::Builtin;
use crate::object::class::{Layout, Maker, class_flags};
use crate::object::function::{NativeRun, func_flags, native_flags};
use crate::object::generator::{GenKind, GenObj, GenState};
use crate::object::intern::sym;
use crate::object::*;

type Positional = SmallVec<[Value; 8]>;
type Keywords = SmallVec<[(Sym, Value); 4]>;

fn is_traceback(heap: &Heap, value: Value) -> bool {
    matches!(
        value.as_builtin().map(|b| heap.builtin(b)),
        Some(Builtin::Traceback(_))
    )
}

impl Vm {
    /// A register of the running frame.
    #[inline(always)]
    pub(crate) fn reg(&self, r: u8) -> Value {
        self.stack
            .get(self.cur.base as usize + usize::from(r))
            .copied()
            .unwrap_or(Value::UNDEF)
    }

    /// Sets a register of the running frame.
    #[inline(always)]
    pub(crate) fn set_reg(&mut self, r: u8, value: Value) {
        if let Some(slot) = self.stack.get_mut(self.cur.base as usize + usize::from(r)) {
            *slot = value;
        }
    }

    /// A run of registers of the running frame, copied.
    pub(crate) fn regs(&self, first: u8, n: usize) -> Positional {
        let start = self.cur.base as usize + usize::from(first);
        SmallVec::from_slice(self.stack.get(start..start + n).unwrap_or(&[]))
    }

    /// The call instructions, the general way.
    pub(crate) fn slow_call(&mut self, i: Instr) -> R<()> {
        if matches!(i.op, Op::Call | Op::CallMethod) {
            return self.call_in_place(i);
        }
        let callee = self.reg(i.b);
        let mut pos = Positional::new();
        let mut kw = Keywords::new();
        let this = self.reg(i.b.wrapping_add(1));
        if !this.is_undef() {
            pos.push(this);
        }
        let first = i.b.wrapping_add(2);
        match i.op {
            Op::CallKw => {
                let all = self.regs(first, usize::from(i.c));
                let names = self.unit_const(i.d).as_tuple();
                let n_names = names.map_or(0, |names| self.heap.tuple(names).len());
                let n = all.len().saturating_sub(n_names);
                pos.extend_from_slice(&all[..n]);
                for (at, &value) in all[n..].iter().enumerate() {
                    let name = names.and_then(|names| self.heap.tuple_obj(names).get(at));
                    let Some(name) = name.and_then(Value::as_str) else {
                        continue;
                    };
                    kw.push((self.heap.intern_str(name), value));
                }
            }
            _ => {
                let args = self.reg(first);
                let named = self.reg(i.b.wrapping_add(3));
                // Fuel and memory: the arguments are copied, here and where they are put in place.
                let n = self.heap.list_or_tuple(args).map_or(0, <[Value]>::len)
                    + named.as_dict().map_or(0, |d| self.heap.dict(d).len());
                self.heap.charge(n / 8)?;
                if n > 64 {
                    self.heap.take_bytes(n.saturating_mul(24))?;
                }
                if let Some(items) = self.heap.list_or_tuple(args) {
                    pos.extend_from_slice(items);
                }
                if let Some(d) = named.as_dict() {
                    let entries: Vec<(Value, Value)> =
                        self.heap.dict(d).iter().map(|e| (e.key, e.value)).collect();
                    for (k, v) in entries {
                        // A str subclass is reduced to its exact text (4.1 of the specification).
                        match self.heap.to_str(k) {
                            Some(name) => kw.push((self.heap.intern_str(name), v)),
                            None => return Err(self.heap.type_error("keywords must be strings")),
                        }
                    }
                }
            }
        }
        let result = match callee.as_native() {
            // A native found on its receiver isn't one taken from its class.
            Some(native) if !this.is_undef() => {
                self.heap.charge(1)?;
                Some(self.call_native(native, Some(this), pos.get(1..).unwrap_or(&[]), &kw)?)
            }
            _ => self.invoke(callee, &pos, &kw, i.a, FrameKind::Plain)?,
        };
        self.deliver(i, result)
    }

    /// Stores a call's result, when there is one already.
    #[inline]
    fn deliver(&mut self, i: Instr, result: Option<Value>) -> R<()> {
        if let Some(value) = result {
            self.set_reg(i.a, value);
            if self.heap.meter.debt <= 0 {
                self.safepoint()?;
            }
        }
        Ok(())
    }

    /// A call with positional arguments only: they lie in the registers already, where the callee's
    /// window begins, so that functions need no copy of them.
    fn call_in_place(&mut self, i: Instr) -> R<()> {
        let mut callee = self.reg(i.b);
        let mut bound = i.op == Op::CallMethod && !self.reg(i.b.wrapping_add(1)).is_undef();
        if !bound && let Some(id) = callee.as_method() {
            // The receiver goes to the register that calls keep free for it.
            let method = self.heap.method(id);
            let this = method.this;
            callee = method.func;
            self.set_reg(i.b.wrapping_add(1), this);
            bound = true;
        }
        let first = self.cur.base as usize + usize::from(i.b) + 2 - usize::from(bound);
        let n = usize::from(i.c) + usize::from(bound);
        match callee.kind() {
            Some(Kind::Func) => {
                if let Some(id) = callee.as_func() {
                    let result = self.call_func_in_place(id, first, n, i.a)?;
                    return self.deliver(i, result);
                }
                Ok(())
            }
            Some(Kind::Native) => {
                let Some(id) = callee.as_native() else {
                    return Ok(());
                };
                self.heap.charge(1)?;
                if self.heap.native(id).def.flags & native_flags::RESUMES != 0
                    && self.resume_in_place(i, bound, first, n)?
                {
                    return Ok(());
                }
                let args = Args::new(self.stack.get(first..first + n).unwrap_or(&[]));
                let result = self.call_native_args(id, bound, args, &[]).map(Some)?;
                self.deliver(i, result)
            }
            Some(Kind::Class) if !bound => {
                if let Some(class) = callee.as_class()
                    && let Some(maker) = self.class_maker(class)
                {
                    return self.make_in_place(i, class, maker);
                }
                self.call_copying(i, callee, first, n)
            }
            _ => self.call_copying(i, callee, first, n),
        }
    }

    /// `next(g)`, `g.__next__()` and `g.send(value)` as calls of the generator's frame, whose yield
    /// is the result. False when that isn't what the call does.
    fn resume_in_place(&mut self, i: Instr, bound: bool, first: usize, n: usize) -> R<bool> {
        let sent = match (self.stack.get(first..first + n), bound) {
            (Some(&[_]), _) => Value::NONE,
            (Some(&[_, sent]), true) => sent,
            _ => return Ok(false),
        };
        let Some(g) = self.stack.get(first).and_then(|v| v.as_gen()) else {
            return Ok(false);
        };
        let object = self.heap.gener(g);
        let ready = object.state == GenState::Suspended
            || object.state == GenState::Created && sent.is_none();
        if !ready || object.kind != GenKind::Generator {
            return Ok(false);
        }
        self.push_generator(g, i.a, FrameKind::Plain, sent)?;
        Ok(true)
    }

    fn call_copying(&mut self, i: Instr, callee: Value, first: usize, n: usize) -> R<()> {
        let pos = Positional::from_slice(self.stack.get(first..first + n).unwrap_or(&[]));
        let result = self.invoke(callee, &pos, &[], i.a, FrameKind::Plain)?;
        self.deliver(i, result)
    }

    /// How calls make instances of the class, when that is plain; kept with the class for the loop.
    fn class_maker(&mut self, class: ClassId) -> Option<Maker> {
        let object = self.heap.class(class);
        if object.has(class_flags::ABSTRACT | class_flags::NOT_CALLABLE | class_flags::HAS_DEL) {
            return None;
        }
        if object.maker_epoch == self.heap.epoch {
            return Some(object.maker);
        }
        if object.meta != ids::TYPE {
            return None;
        }
        let (built_in, plain) = (
            object.has(class_flags::BUILTIN) && class != ids::TYPE,
            object.layout == Layout::Object,
        );
        let (new_owner, new) = self.class_attr(class, sym::NEW)?;
        let (init_owner, init) = self.class_attr(class, sym::INIT)?;
        let maker = if new_owner == ids::BASE_EXCEPTION
            && !self.heap.is_subclass(class, ids::LIMIT_EXCEEDED)
            && exception::native_fields(&self.heap, class).is_empty()
        {
            match init.as_func() {
                _ if init_owner == ids::BASE_EXCEPTION => Maker::Exception,
                Some(init) => Maker::ExceptionInit(init),
                None => return None,
            }
        } else if new_owner == ids::OBJECT {
            if !plain {
                return None;
            }
            if init_owner == ids::OBJECT {
                Maker::Bare
            } else {
                Maker::Init(init.as_func()?)
            }
        } else if built_in && init_owner == ids::OBJECT {
            Maker::Native(self.unwrap_static(new).as_native()?)
        } else if built_in {
            Maker::NativeInit(self.unwrap_static(new).as_native()?, init.as_native()?)
        } else {
            return None;
        };
        let epoch = self.heap.epoch;
        let object = self.heap.class_mut(class);
        object.maker_epoch = epoch;
        object.maker = maker;
        Some(maker)
    }

    /// Calls a class whose instances are made plainly: the instance becomes the first argument in the
    /// register that calls keep free for it.
    fn make_in_place(&mut self, i: Instr, class: ClassId, maker: Maker) -> R<()> {
        let first = self.cur.base as usize + usize::from(i.b) + 2;
        let n = usize::from(i.c);
        let init = match maker {
            Maker::Bare if n == 0 => {
                let object = self.plain_instance(class)?;
                return self.deliver(i, Some(object));
            }
            Maker::Bare => return self.call_copying(i, class.value(), first, n),
            Maker::Native(new) => {
                self.set_reg(i.b.wrapping_add(1), class.value());
                let args = Args::new(self.stack.get(first - 1..first + n).unwrap_or(&[]));
                self.heap.charge(1)?;
                let result = self.call_native_args(new, false, args, &[])?;
                return self.deliver(i, Some(result));
            }
            Maker::NativeInit(new, init) => {
                let this = i.b.wrapping_add(1);
                self.set_reg(this, class.value());
                let mut args = Args::new(self.stack.get(first - 1..first + n).unwrap_or(&[]));
                self.heap.charge(1)?;
                let object = self.call_native_args(new, false, args.clone(), &[])?;
                self.set_reg(this, object);
                if self.heap.class_of(object) == class
                    && let Some(place) = args.pos.first_mut()
                {
                    *place = object;
                    self.call_native_args(init, true, args, &[])?;
                }
                return self.deliver(i, Some(object));
            }
            Maker::Exception => {
                self.heap.charge(1)?;
                let object = self.exception_in_place(class, first, n);
                return self.deliver(i, Some(object));
            }
            Maker::Init(init) | Maker::ExceptionInit(init) => init,
        };
        let object = if matches!(maker, Maker::ExceptionInit(_)) {
            self.exception_in_place(class, first, n)
        } else {
            self.plain_instance(class)?
        };
        self.set_reg(i.b.wrapping_add(1), object);
        if let Some(result) = self.call_func_in_place(init, first - 1, n + 1, i.a)? {
            // A generator function as `__init__`.
            return Err(self.init_result_error(result));
        }
        self.cur.kind = FrameKind::Init;
        self.cur.value = object;
        if self.heap.meter.debt <= 0 {
            self.safepoint()?;
        }
        Ok(())
    }

    /// A new exception whose `n` arguments lie in the stack from `first` on.
    fn exception_in_place(&mut self, class: ClassId, first: usize, n: usize) -> Value {
        let args = self.stack.get(first..first + n).unwrap_or(&[]);
        self.heap.new_exception(class, args).value()
    }

    /// The instance that `raise` makes of a class: by calling it, if need be.
    pub(crate) fn raised_instance(&mut self, class: ClassId) -> R {
        if self.class_maker(class) == Some(Maker::Exception) {
            self.heap.charge(1)?;
            return Ok(self.heap.new_exception(class, &[]).value());
        }
        self.call(class.value(), &[])
    }

    /// Calls a function whose `n` arguments lie in the stack from `first` on, in its window.
    fn call_func_in_place(
        &mut self,
        id: FuncId,
        first: usize,
        n: usize,
        dest: u8,
    ) -> R<Option<Value>> {
        let f = self.heap.func(id);
        let n_pos = usize::from(f.n_pos);
        let plain = f.flags & func_flags::SIMPLE != 0;
        let defaults = f.defaults.as_tuple();
        let short = n_pos.wrapping_sub(n);
        let fits = plain
            && (short == 0
                || short <= defaults.map_or(0, |t| self.heap.tuple(t).len()) && n < n_pos);
        if !fits {
            let pos = Positional::from_slice(self.stack.get(first..first + n).unwrap_or(&[]));
            return self.invoke_func(id, &pos, &[], dest, FrameKind::Plain);
        }
        let f = self.heap.func(id);
        let (unit, entry, n_regs, globals) = (f.unit, f.entry, f.n_regs, f.globals);
        let (domain, builtins) = self.frame_domain(id)?;
        self.check_frame(domain)?;
        if domain != self.cur.domain && domain != DomainId::ROOT {
            // As in `invoke_func`: no cell's function is given a traceback.
            let heap = &self.heap;
            if let Some(args) = self.stack.get_mut(first..first + n) {
                for arg in args.iter_mut().filter(|arg| is_traceback(heap, **arg)) {
                    *arg = Value::NONE;
                }
            }
        }
        if self.stack.len() < first + 2 * WINDOW {
            let more = (first + 2 * WINDOW).max(self.stack.len() + self.stack.len() / 2);
            self.stack.resize(more, Value::UNDEF);
        }
        if short != 0
            && let Some(t) = defaults
        {
            let values = self.heap.tuple(t);
            let from = values.len() - short;
            if let Some(slots) = self.stack.get_mut(first + n..first + n_pos) {
                slots.copy_from_slice(&values[from..]);
            }
        }
        self.heap.charge(1)?;
        self.push_frame(Frame {
            pc: entry,
            base: first as u32,
            func: id,
            unit,
            globals,
            builtins,
            gener: NO_GEN,
            domain,
            n_regs,
            dest,
            kind: FrameKind::Plain,
            acting: self.heap.domain,
            value: Value::UNDEF,
        });
        Ok(None)
    }

    /// Calls anything and waits for the result.
    pub fn call(&mut self, callee: Value, args: &[Value]) -> R {
        match self.call_leaf(callee, args) {
            Some(result) => result,
            None => self.call_kw(callee, args, &[]),
        }
    }

    /// Calls a built-in function, or a built-in type with one argument, that needs no machine for
    /// these arguments; the loop does the same for those it calls.
    fn call_leaf(&mut self, callee: Value, args: &[Value]) -> Option<R> {
        let made;
        let (def, args) = match callee.kind() {
            Some(Kind::Native) => {
                let native = self.heap.native(callee.as_native()?);
                if native.home.as_class().is_some() {
                    return None;
                }
                (native.def, args)
            }
            Some(Kind::Class) => {
                let &[arg] = args else { return None };
                let Maker::Native(new) = self.class_maker(callee.as_class()?)? else {
                    return None;
                };
                made = [callee, arg];
                (self.heap.native(new).def, &made[..])
            }
            _ => return None,
        };
        let (NativeRun::Leaf(leaf) | NativeRun::Either(leaf, _)) = def.run else {
            return None;
        };
        if self.still || !(usize::from(def.min)..=usize::from(def.max)).contains(&args.len()) {
            return None;
        }
        self.heap.meter.fuel -= 1;
        match leaf(&mut self.heap, args) {
            Ok(Value::UNDEF) => None,
            Ok(value) => Some(Ok(self.heap.keep(value))),
            Err(raised) => Some(Err(raised)),
        }
    }

    /// Calls anything with keywords and waits for the result.
    pub fn call_kw(&mut self, callee: Value, args: &[Value], kw: &[(Sym, Value)]) -> R {
        if self.still {
            return Err(self.heap.runtime_error("an audit calls nothing"));
        }
        if let Some(value) = self.invoke(callee, args, kw, 0, FrameKind::Root)? {
            return Ok(self.heap.keep(value));
        }
        match self.run_nested()? {
            RunEnd::Return(value) => Ok(self.heap.keep(value)),
            RunEnd::Yield(_) => {
                debug_assert!(false, "a called frame doesn't yield");
                Ok(Value::NONE)
            }
        }
    }

    /// Runs the frame just pushed (kind `Root`) in a nested loop.
    pub(crate) fn run_nested(&mut self) -> R<RunEnd> {
        if !self.heap.meter.enter() {
            self.pop_frame();
            return Err(self.heap.recursion_error(""));
        }
        let was = std::mem::replace(&mut self.heap.in_native, false);
        let result = self.run();
        self.heap.in_native = was;
        self.heap.meter.leave();
        result
    }

    /// Calls anything: `Some(result)`, or `None` when a frame of this kind was pushed that will
    /// deliver to `dest` of the frame below it.
    pub(crate) fn invoke(
        &mut self,
        callee: Value,
        pos: &[Value],
        kw: &[(Sym, Value)],
        dest: u8,
        kind: FrameKind,
    ) -> R<Option<Value>> {
        match callee.kind() {
            Some(Kind::Func) => {
                let Some(id) = callee.as_func() else {
                    return Ok(None);
                };
                self.invoke_func(id, pos, kw, dest, kind)
            }
            Some(Kind::Native) => {
                let Some(id) = callee.as_native() else {
                    return Ok(None);
                };
                self.heap.charge(1)?;
                self.call_native(id, None, pos, kw).map(Some)
            }
            Some(Kind::Method) => {
                let Some(id) = callee.as_method() else {
                    return Ok(None);
                };
                let (func, this) = (self.heap.method(id).func, self.heap.method(id).this);
                if let Some(native) = func.as_native() {
                    self.heap.charge(1)?;
                    return self.call_native(native, Some(this), pos, kw).map(Some);
                }
                let mut args = Positional::with_capacity(pos.len() + 1);
                args.push(this);
                args.extend_from_slice(pos);
                if !self.heap.meter.enter() {
                    return Err(self.heap.recursion_error(""));
                }
                let result = self.invoke(func, &args, kw, dest, kind);
                self.heap.meter.leave();
                result
            }
            Some(Kind::Class) => {
                let Some(id) = callee.as_class() else {
                    return Ok(None);
                };
                self.invoke_class(id, pos, kw, dest, kind)
            }
            _ => self.invoke_object(callee, pos, kw, dest, kind),
        }
    }

    /// Instances with `__call__` and the callable ones among the rarer objects.
    fn invoke_object(
        &mut self,
        callee: Value,
        pos: &[Value],
        kw: &[(Sym, Value)],
        dest: u8,
        kind: FrameKind,
    ) -> R<Option<Value>> {
        if let Some(b) = callee.as_builtin()
            && let Builtin::StaticMethod(w) = self.heap.builtin(b)
        {
            let func = w.func;
            return self.invoke_deeper(func, pos, kw, dest, kind);
        }
        let Some((func, this)) = self.special(callee, sym::CALL) else {
            let text = format!("'{}' object is not callable", self.heap.type_name(callee));
            return Err(self.heap.type_error(&text));
        };
        if this.is_undef() {
            return self.invoke_deeper(func, pos, kw, dest, kind);
        }
        if let Some(native) = func.as_native() {
            self.heap.charge(1)?;
            return self.call_native(native, Some(this), pos, kw).map(Some);
        }
        let mut args = Positional::with_capacity(pos.len() + 1);
        args.push(this);
        args.extend_from_slice(pos);
        self.invoke_deeper(func, &args, kw, dest, kind)
    }

    fn invoke_deeper(
        &mut self,
        callee: Value,
        pos: &[Value],
        kw: &[(Sym, Value)],
        dest: u8,
        kind: FrameKind,
    ) -> R<Option<Value>> {
        if !self.heap.meter.enter() {
            return Err(self.heap.recursion_error(""));
        }
        let result = self.invoke(callee, pos, kw, dest, kind);
        self.heap.meter.leave();
        result
    }

    /// Calls a class: the metaclass's `__call__`, which is `type.__call__` but for the brave.
    fn invoke_class(
        &mut self,
        class: ClassId,
        pos: &[Value],
        kw: &[(Sym, Value)],
        dest: u8,
        kind: FrameKind,
    ) -> R<Option<Value>> {
        let meta = self.heap.class(class).meta;
        if meta != ids::TYPE
            && let Some((owner, func)) = self.class_attr(meta, sym::CALL)
            && owner != ids::TYPE
            && owner != ids::OBJECT
        {
            let bound = self.bind_special(func, class.value(), meta)?;
            return self.invoke_deeper(bound, pos, kw, dest, kind);
        }
        self.instantiate(class, pos, kw, dest, kind)
    }

    /// `type.__call__`: `__new__`, then `__init__` when the result is an instance.
    pub(crate) fn instantiate(
        &mut self,
        class: ClassId,
        pos: &[Value],
        kw: &[(Sym, Value)],
        dest: u8,
        kind: FrameKind,
    ) -> R<Option<Value>> {
        if class == ids::TYPE && pos.len() == 1 && kw.is_empty() {
            return Ok(Some(self.heap.class_of(pos[0]).value()));
        }
        if self.heap.class(class).has(class_flags::NOT_CALLABLE) {
            let text = format!("cannot create '{}' instances", self.heap.shown_name(class));
            return Err(self.heap.type_error(&text));
        }
        let Some((new_owner, new)) = self.class_attr(class, sym::NEW) else {
            let text = format!("cannot create '{}' instances", self.heap.shown_name(class));
            return Err(self.heap.type_error(&text));
        };
        let object = if new_owner == ids::OBJECT && self.heap.class(class).layout == Layout::Object
        {
            self.check_object_args(class, pos, kw, false)?;
            self.plain_instance(class)?
        } else {
            let mut args = Positional::with_capacity(pos.len() + 1);
            args.push(class.value());
            args.extend_from_slice(pos);
            let new = self.maker_of(new, class)?;
            self.call_kw(new, &args, kw)?
        };
        let object_class = self.heap.class_of(object);
        if !self.heap.is_subclass(object_class, class) {
            return Ok(Some(object));
        }
        let Some((init_owner, init)) = self.class_attr(object_class, sym::INIT) else {
            return Ok(Some(object));
        };
        if init_owner == ids::OBJECT {
            return Ok(Some(object));
        }
        if let Some(func) = init.as_func() {
            let mut args = Positional::with_capacity(pos.len() + 1);
            args.push(object);
            args.extend_from_slice(pos);
            if kind == FrameKind::Plain {
                let pushed = self.invoke_func(func, &args, kw, dest, FrameKind::Init)?;
                if let Some(result) = pushed {
                    // A generator function as `__init__`.
                    return Err(self.init_result_error(result));
                }
                self.cur.value = object;
                return Ok(None);
            }
            self.heap.keep(object);
            let mark = self.host_roots.len();
            self.host_roots.push(object);
            let result = self.call_kw(init, &args, kw);
            self.host_roots.truncate(mark);
            let result = result?;
            if !result.is_none() {
                return Err(self.init_result_error(result));
            }
            return Ok(Some(object));
        }
        let mark = self.host_roots.len();
        self.host_roots.push(object);
        let result = self
            .bind_special(init, object, object_class)
            .and_then(|bound| self.call_kw(bound, pos, kw));
        self.host_roots.truncate(mark);
        let result = result?;
        if !result.is_none() {
            return Err(self.init_result_error(result));
        }
        Ok(Some(object))
    }

    /// A fresh instance of a class without a native part; abstract ones are refused.
    pub(crate) fn plain_instance(&mut self, class: ClassId) -> R {
        if self.heap.class(class).has(class_flags::ABSTRACT) {
            return Err(self.abstract_error(class));
        }
        Ok(self.heap.new_instance(class).value())
    }

    /// `object.__new__`/`__init__` refuse arguments unless the other one is overridden.
    pub(crate) fn check_object_args(
        &mut self,
        class: ClassId,
        pos: &[Value],
        kw: &[(Sym, Value)],
        in_init: bool,
    ) -> R<()> {
        if pos.is_empty() && kw.is_empty() {
            return Ok(());
        }
        let new_owner = self.class_attr(class, sym::NEW).map(|(o, _)| o);
        let init_owner = self.class_attr(class, sym::INIT).map(|(o, _)| o);
        if in_init {
            if init_owner != Some(ids::OBJECT) {
                return Err(self.heap.type_error(
                    "object.__init__() takes exactly one argument (the instance to initialize)",
                ));
            }
            if new_owner == Some(ids::OBJECT) {
                let name = self.heap.class_name(class);
                return Err(self.heap.type_error(&format!(
                    "{name}.__init__() takes exactly one argument (the instance to initialize)"
                )));
            }
            return Ok(());
        }
        if new_owner != Some(ids::OBJECT) {
            return Err(self.heap.type_error(
                "object.__new__() takes exactly one argument (the type to instantiate)",
            ));
        }
        if init_owner == Some(ids::OBJECT) {
            let name = self.heap.class_name(class);
            return Err(self
                .heap
                .type_error(&format!("{name}() takes no arguments")));
        }
        Ok(())
    }

    #[cold]
    pub(crate) fn init_result_error(&mut self, result: Value) -> Raised {
        let text = format!(
            "__init__() should return None, not '{}'",
            self.heap.type_name(result)
        );
        self.heap.type_error(&text)
    }

    #[cold]
    pub(crate) fn abstract_error(&mut self, class: ClassId) -> Raised {
        let mut names: Vec<String> = Vec::new();
        if let Some((_, set)) = self.class_attr(class, sym::ABSTRACTMETHODS)
            && let Some(set) = self.heap.to_set_obj(set)
        {
            names = set
                .table
                .iter()
                .filter_map(|name| self.heap.view_of(name).map(|v| v.to_text()))
                .collect();
        }
        names.sort();
        let list = names
            .iter()
            .map(|n| format!("'{n}'"))
            .collect::<Vec<_>>()
            .join(", ");
        let text = format!(
            "Can't instantiate abstract class {} without an implementation for abstract method{} {}",
            self.heap.class_name(class),
            if names.len() == 1 { "" } else { "s" },
            list
        );
        self.heap.type_error(&text)
    }

    /// What a `__new__` entry of a class calls.
    fn maker_of(&mut self, new: Value, class: ClassId) -> R {
        match new.as_builtin().map(|b| self.heap.builtin(b)) {
            Some(Builtin::ClassMethod(w)) => {
                let func = w.func;
                self.bind_method(func, class.value())
            }
            _ => Ok(self.unwrap_static(new)),
        }
    }

    /// What a `__new__` entry calls: the function inside a static method.
    pub(crate) fn unwrap_static(&self, value: Value) -> Value {
        match value.as_builtin().map(|b| self.heap.builtin(b)) {
            Some(Builtin::StaticMethod(w)) => w.func,
            _ => value,
        }
    }

    /// Pushes a frame for a function written in Python (or makes its generator).
    pub(crate) fn invoke_func(
        &mut self,
        id: FuncId,
        pos: &[Value],
        kw: &[(Sym, Value)],
        dest: u8,
        kind: FrameKind,
    ) -> R<Option<Value>> {
        let f = self.heap.func(id);
        let (unit, index, entry, flags, n_regs, globals) =
            (f.unit, f.index, f.entry, f.flags, f.n_regs, f.globals);
        let n_pos = usize::from(f.n_pos);
        let (domain, builtins) = self.frame_domain(id)?;
        self.check_frame(domain)?;
        if domain != self.cur.domain
            && domain != DomainId::ROOT
            && pos.iter().any(|&v| is_traceback(&self.heap, v))
        {
            // Attack: `__exit__` of a cell's object in a supervisor's `with`
            // (tests/escape/frames_exit_arguments.py). No cell's function is given a traceback.
            let without: Positional = pos
                .iter()
                .map(|&v| {
                    if is_traceback(&self.heap, v) {
                        Value::NONE
                    } else {
                        v
                    }
                })
                .collect();
            return self.invoke_func(id, &without, kw, dest, kind);
        }
        let base = self.cur.top() as usize;
        if self.stack.len() < base + 2 * WINDOW {
            let more = (base + 2 * WINDOW).max(self.stack.len() + self.stack.len() / 2);
            self.stack.resize(more, Value::UNDEF);
        }
        if flags & func_flags::SIMPLE != 0 && kw.is_empty() && pos.len() == n_pos {
            if let Some(slots) = self.stack.get_mut(base..base + n_pos) {
                slots.copy_from_slice(pos);
            }
        } else if !self.bind_plainly(id, base, pos, kw) {
            self.bind_args(id, unit, index, base, pos, kw)?;
        }
        self.heap.charge(1)?;
        if flags & func_flags::GENERATOR != 0 {
            return self
                .make_generator(id, unit, index, entry, base, n_regs, domain, builtins)
                .map(Some);
        }
        self.push_frame(Frame {
            pc: entry,
            base: base as u32,
            func: id,
            unit,
            globals,
            builtins,
            gener: NO_GEN,
            domain,
            n_regs,
            dest,
            kind,
            acting: self.heap.domain,
            value: Value::UNDEF,
        });
        Ok(None)
    }

    /// Makes a frame the current one; the acting domain follows.
    pub(crate) fn push_frame(&mut self, frame: Frame) {
        let before = self.cur.domain;
        self.frames.push(self.cur);
        self.cur = frame;
        if before != frame.domain {
            self.cross_into(before);
        }
        if self.heap.domain != frame.domain {
            self.enter_domain(frame.domain);
        }
    }

    /// Drops the current frame; the acting domain follows.
    ///
    /// Attack: a twin that another domain's code calls runs code of its cell half-way, and must act
    /// for its cell after that too (`tests/escape/deputy_nested_call.py`).
    pub(crate) fn pop_frame(&mut self) {
        let left = std::mem::replace(
            &mut self.cur,
            self.frames.pop().unwrap_or_else(Frame::bottom),
        );
        if left.domain != self.cur.domain {
            self.cross_back();
        }
        let domain = if left.kind == FrameKind::Root {
            left.acting
        } else {
            self.cur.domain
        };
        if self.heap.domain != domain {
            self.enter_domain(domain);
        }
    }

    #[allow(clippy::too_many_arguments)]
    fn make_generator(
        &mut self,
        func: FuncId,
        unit: u32,
        index: u32,
        entry: u32,
        base: usize,
        n_regs: u8,
        domain: DomainId,
        builtins: DictId,
    ) -> R {
        let function = self.unit_function(unit, index);
        let kind = match function.map(|f| f.kind) {
            Some(FunctionKind::Coroutine) => GenKind::Coroutine,
            Some(FunctionKind::AsyncGenerator) => GenKind::AsyncGenerator,
            _ => GenKind::Generator,
        };
        // Only the parameters are its own: what else the window holds is left from others' frames.
        let own = function.map_or(0, |f| match f.first_far {
            Some(first) => usize::from(first) + 1,
            None => f.params.len(),
        });
        let mut regs: Vec<Value> = Vec::with_capacity(usize::from(n_regs));
        regs.extend_from_slice(self.stack.get(base..base + own).unwrap_or(&[]));
        regs.resize(usize::from(n_regs), Value::UNDEF);
        let regs = regs.into();
        self.heap.watched += 1;
        let g = self.heap.alloc_gen(GenObj {
            kind,
            state: GenState::Created,
            func,
            pc: entry,
            regs,
            dest: 0,
            delegate: None,
            domain,
            builtins,
            name: Value::UNDEF,
            qualname: Value::UNDEF,
            async_running: false,
            closed: false,
        });
        Ok(g.value())
    }

    /// The compiled function behind a function object.
    pub(crate) fn unit_function(&self, unit: u32, index: u32) -> Option<&Function> {
        self.units
            .get(unit)
            .and_then(|u| u.code.functions.get(index as usize))
    }

    /// A constant of the running unit.
    pub(crate) fn unit_const(&self, d: i32) -> Value {
        self.units
            .get(self.cur.unit)
            .and_then(|u| u.consts.get(d as usize).copied())
            .unwrap_or(Value::NONE)
    }

    /// A name of the running unit.
    pub(crate) fn unit_sym(&self, d: i32) -> Sym {
        self.units.get(self.cur.unit).map_or(Sym(0), |u| u.sym(d))
    }

    /// Puts the arguments in their registers, from `base` on, if each goes to a parameter of its own and
    /// no parameter is left out. False: it is for `bind_args`, or an error that it tells of.
    fn bind_plainly(
        &mut self,
        id: FuncId,
        base: usize,
        pos: &[Value],
        kw: &[(Sym, Value)],
    ) -> bool {
        let f = self.heap.func(id);
        let Some(unit) = self.units.get(f.unit) else {
            return false;
        };
        let Some(code) = unit.code.functions.get(f.index as usize) else {
            return false;
        };
        let n_pos = usize::from(code.n_pos);
        let n_named = n_pos + usize::from(code.n_kw_only);
        let is_plain = !code.star_args && !code.star_kwargs && code.first_far.is_none();
        if !is_plain || pos.len() > n_pos || n_named > 32 {
            return false;
        }
        let Some(slots) = self.stack.get_mut(base..base + n_named) else {
            return false;
        };
        let (given, others) = slots.split_at_mut(pos.len());
        given.copy_from_slice(pos);
        others.fill(Value::UNDEF);
        for &(name, value) in kw {
            let by_name = code.params.iter().take(n_named).enumerate();
            let at = by_name
                .skip(usize::from(code.n_pos_only))
                .find(|&(_, &param)| unit.sym(param as i32) == name);
            match at.and_then(|(at, _)| slots.get_mut(at)) {
                Some(slot) if slot.is_undef() => *slot = value,
                _ => return false,
            }
        }
        let defaults = f
            .defaults
            .as_tuple()
            .map_or(&[][..], |t| self.heap.tuple(t));
        for (at, slot) in slots.iter_mut().enumerate().skip(pos.len()) {
            if !slot.is_undef() {
                continue;
            }
            let default = if at < n_pos {
                let from_end = n_pos - at;
                let at = defaults.len().checked_sub(from_end);
                at.and_then(|at| defaults.get(at).copied())
            } else {
                let param = code.params.get(at).map(|&param| unit.sym(param as i32));
                let dict = f.kw_defaults.as_dict();
                dict.zip(param)
                    .and_then(|(dict, param)| self.heap.dict_get_sym(dict, param))
            };
            match default {
                Some(value) => *slot = value,
                None => return false,
            }
        }
        true
    }

    /// Binds arguments to the parameters of a function, into the stack from `base` on.
    fn bind_args(
        &mut self,
        id: FuncId,
        unit: u32,
        index: u32,
        base: usize,
        pos: &[Value],
        kw: &[(Sym, Value)],
    ) -> R<()> {
        let Some(unit_ref) = self.units.get(unit) else {
            return Err(self.heap.raise(ids::SYSTEM_ERROR, "code is not loaded"));
        };
        let Some(code) = unit_ref.code.functions.get(index as usize) else {
            return Ok(());
        };
        let n_pos = usize::from(code.n_pos);
        let n_pos_only = usize::from(code.n_pos_only);
        let n_kw_only = usize::from(code.n_kw_only);
        let (star_args, star_kwargs) = (code.star_args, code.star_kwargs);
        let far = code
            .first_far
            .map(|first| (usize::from(first), code.n_far as usize));
        let params: SmallVec<[Sym; 12]> = code
            .params
            .iter()
            .map(|&n| unit_ref.sym(n as i32))
            .collect();
        let n_named = n_pos + n_kw_only;
        let mut slots: SmallVec<[Value; 16]> = SmallVec::from_elem(Value::UNDEF, n_named);
        let given = pos.len().min(n_pos);
        slots[..given].copy_from_slice(&pos[..given]);
        let extra_pos = pos.get(n_pos..).unwrap_or(&[]);
        let kwargs = if star_kwargs {
            Some(self.heap.new_dict())
        } else {
            None
        };
        let mut pos_only_by_name: Vec<String> = Vec::new();
        // Each keyword is searched for among all parameters, of which there may be thousands.
        self.heap.charge(n_named * kw.len() / 64)?;
        for &(name, value) in kw {
            match params
                .iter()
                .take(n_named)
                .skip(n_pos_only)
                .position(|&p| p == name)
            {
                Some(at) => {
                    let at = at + n_pos_only;
                    if !slots[at].is_undef() {
                        let text = format!(
                            "{}() got multiple values for argument '{}'",
                            self.heap.callable_name(id.value()),
                            self.heap.sym_text(name)
                        );
                        return Err(self.heap.type_error(&text));
                    }
                    slots[at] = value;
                }
                None => match kwargs {
                    Some(dict) => {
                        if self.heap.dict_get_sym(dict, name).is_some() {
                            let text = format!(
                                "{}() got multiple values for keyword argument '{}'",
                                self.heap.callable_name(id.value()),
                                self.heap.sym_text(name)
                            );
                            return Err(self.heap.type_error(&text));
                        }
                        self.heap.dict_set_sym(dict, name, value);
                    }
                    None => {
                        if params.iter().take(n_pos_only).any(|&p| p == name) {
                            pos_only_by_name.push(self.heap.sym_text(name));
                            continue;
                        }
                        return Err(self.unexpected_keyword(
                            id,
                            name,
                            &params[n_pos_only.min(n_named)..n_named],
                        ));
                    }
                },
            }
        }
        if !pos_only_by_name.is_empty() {
            let text = format!(
                "{}() got some positional-only arguments passed as keyword arguments: '{}'",
                self.heap.callable_name(id.value()),
                pos_only_by_name.join(", ")
            );
            return Err(self.heap.type_error(&text));
        }
        let f = self.heap.func(id);
        let (defaults, kw_defaults) = (f.defaults, f.kw_defaults);
        let n_defaults = defaults.as_tuple().map_or(0, |t| self.heap.tuple(t).len());
        if !extra_pos.is_empty() && !star_args {
            return Err(self.too_many_args(
                id,
                n_pos,
                n_defaults,
                pos.len(),
                &slots[n_pos..],
                n_kw_only,
            ));
        }
        let mut missing: Vec<Sym> = Vec::new();
        for at in 0..n_pos {
            if slots[at].is_undef() {
                let from_end = n_pos - at;
                if from_end <= n_defaults {
                    let v = defaults
                        .as_tuple()
                        .and_then(|t| self.heap.tuple_obj(t).get(n_defaults - from_end));
                    slots[at] = v.unwrap_or(Value::NONE);
                } else {
                    missing.push(params[at]);
                }
            }
        }
        if !missing.is_empty() {
            return Err(self.missing_args(id, "positional", &missing));
        }
        for at in n_pos..n_named {
            if slots[at].is_undef() {
                let found = kw_defaults
                    .as_dict()
                    .and_then(|d| self.heap.dict_get_sym(d, params[at]));
                match found {
                    Some(v) => slots[at] = v,
                    None => missing.push(params[at]),
                }
            }
        }
        if !missing.is_empty() {
            return Err(self.missing_args(id, "keyword-only", &missing));
        }
        if star_args {
            slots.push(self.heap.new_tuple(extra_pos));
        }
        if let Some(dict) = kwargs {
            slots.push(dict.value());
        }
        if let Some((near, n_far)) = far {
            // The store stands in the register behind the last parameter that has one.
            let mut store = slots[near.min(slots.len())..].to_vec();
            store.resize(n_far.max(store.len()), Value::UNDEF);
            slots.truncate(near);
            slots.push(self.heap.new_list(store));
        }
        if let Some(registers) = self.stack.get_mut(base..base + slots.len()) {
            registers.copy_from_slice(&slots);
        }
        Ok(())
    }

    #[cold]
    fn unexpected_keyword(&mut self, id: FuncId, name: Sym, candidates: &[Sym]) -> Raised {
        let text = self.heap.sym_text(name);
        let names: Vec<String> = candidates.iter().map(|&s| self.heap.sym_text(s)).collect();
        let hint = match super::traceback::suggest(&text, names.iter().map(String::as_str)) {
            Some(s) => format!(". Did you mean '{s}'?"),
            None => String::new(),
        };
        let message = format!(
            "{}() got an unexpected keyword argument '{}'{}",
            self.heap.callable_name(id.value()),
            text,
            hint
        );
        self.heap.type_error(&message)
    }

    #[cold]
    fn too_many_args(
        &mut self,
        id: FuncId,
        n_pos: usize,
        n_defaults: usize,
        given: usize,
        kw_slots: &[Value],
        n_kw_only: usize,
    ) -> Raised {
        let kw_given = kw_slots.iter().filter(|v| !v.is_undef()).count();
        let takes = if n_defaults > 0 {
            format!("from {} to {}", n_pos - n_defaults, n_pos)
        } else {
            n_pos.to_string()
        };
        let plural = if n_defaults > 0 || n_pos != 1 {
            "s"
        } else {
            ""
        };
        let mut text = format!(
            "{}() takes {} positional argument{} but {} ",
            self.heap.callable_name(id.value()),
            takes,
            plural,
            given
        );
        if n_kw_only > 0 && kw_given > 0 {
            text.push_str(&format!(
                "positional argument{} (and {} keyword-only argument{}) were given",
                if given == 1 { "" } else { "s" },
                kw_given,
                if kw_given == 1 { "" } else { "s" }
            ));
        } else {
            text.push_str(if given == 1 {
                "was given"
            } else {
                "were given"
            });
        }
        self.heap.type_error(&text)
    }

    #[cold]
    fn missing_args(&mut self, id: FuncId, what: &str, missing: &[Sym]) -> Raised {
        let names: Vec<String> = missing
            .iter()
            .map(|&s| format!("'{}'", self.heap.sym_text(s)))
            .collect();
        let list = match names.as_slice() {
            [one] => one.clone(),
            [a, b] => format!("{a} and {b}"),
            [init @ .., last] => format!("{}, and {}", init.join(", "), last),
            [] => String::new(),
        };
        let text = format!(
            "{}() missing {} required {} argument{}: {}",
            self.heap.callable_name(id.value()),
            names.len(),
            what,
            if names.len() == 1 { "" } else { "s" },
            list
        );
        self.heap.type_error(&text)
    }

    /// Binds a class attribute found for implicit special-method dispatch to its object.
    pub(crate) fn bind_special(&mut self, found: Value, object: Value, class: ClassId) -> R {
        self.bind_attr(found, object, class)
    }
}
