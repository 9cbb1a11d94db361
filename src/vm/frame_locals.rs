//! The local variables of frames: of those on the stack, of suspended generators, and of those that an exception has
//! left, whose values the traceback keeps.

use super::Vm;
use super::frame::Frame;
use crate::code::{FunctionKind, LocalKind};
use crate::object::exception::TraceEntry;
use crate::object::*;

impl Vm {
    /// The values of a function's named variables, given its registers; unset where there is none.
    fn local_values(&self, func: FuncId, at: impl Fn(u32) -> Value) -> Vec<Value> {
        let f = self.heap.func(func);
        let Some(code) = self.unit_function(f.unit, f.index) else {
            return Vec::new();
        };
        let far = code
            .far_reg
            .and_then(|r| at(u32::from(r)).as_list())
            .map(|list| self.heap.list(list));
        let content = |v: Value| match v.as_capture() {
            Some(c) => self.heap.capture(c).value,
            None => v,
        };
        code.locals
            .iter()
            .map(|l| match l.kind {
                LocalKind::Value => at(l.place),
                LocalKind::Capture | LocalKind::Free => match at(l.place).as_capture() {
                    Some(c) => self.heap.capture(c).value,
                    None => Value::UNDEF,
                },
                LocalKind::Far => far
                    .and_then(|far| far.get(l.place as usize).copied())
                    .map_or(Value::UNDEF, content),
            })
            .collect()
    }

    /// Such values as a dict.
    fn locals_dict(&mut self, func: FuncId, values: &[Value]) -> Value {
        let f = self.heap.func(func);
        let unit = f.unit;
        let names: Vec<Sym> = match self
            .unit_function(f.unit, f.index)
            .zip(self.units.get(unit))
        {
            Some((code, u)) => code.locals.iter().map(|l| u.sym(l.name as i32)).collect(),
            None => Vec::new(),
        };
        let dict = self.heap.new_dict();
        for (name, &v) in names.into_iter().zip(values) {
            if !v.is_undef() {
                self.heap.dict_set_sym(dict, name, v);
            }
        }
        dict.value()
    }

    fn kind_of(&self, func: FuncId) -> Option<FunctionKind> {
        let f = self.heap.func(func);
        self.unit_function(f.unit, f.index).map(|code| code.kind)
    }

    /// The namespace `locals()` shows for a frame.
    pub(crate) fn locals_of(&mut self, frame: Frame) -> R {
        if frame.is_bottom() {
            return Ok(self.heap.new_dict().value());
        }
        let base = frame.base as usize;
        let register = |vm: &Vm, place: u32| {
            vm.stack
                .get(base + place as usize)
                .copied()
                .unwrap_or(Value::UNDEF)
        };
        // Fuel: every variable of a comprehension is looked at.
        let f = self.heap.func(frame.func);
        let n = self
            .unit_function(f.unit, f.index)
            .map_or(0, |code| code.inlined.len());
        self.heap.charge(n / 4)?;
        let inlined = self.inlined_values(frame, |place| register(self, place));
        match self.kind_of(frame.func) {
            None => Ok(Value::NONE),
            Some(FunctionKind::Module | FunctionKind::Class)
                if inlined.iter().any(|(_, v)| !v.is_undef()) =>
            {
                // As in CPython, only the comprehension's own.
                self.heap.charge(inlined.len())?;
                let dict = self.heap.new_dict();
                self.show_inlined(dict, &inlined);
                Ok(dict.value())
            }
            Some(FunctionKind::Module | FunctionKind::Class) if !register(self, 0).is_undef() => {
                Ok(register(self, 0))
            }
            Some(_) => {
                // Fuel: every name is looked at.
                let f = self.heap.func(frame.func);
                let n = self
                    .unit_function(f.unit, f.index)
                    .map_or(0, |code| code.locals.len());
                self.heap.charge(n / 2)?;
                let values = self.local_values(frame.func, |place| register(self, place));
                let dict = self.locals_dict(frame.func, &values);
                if let Some(dict) = dict.as_dict() {
                    self.show_inlined(dict, &inlined);
                }
                Ok(dict)
            }
        }
    }

    /// The variables of the comprehensions a frame is inside of, outer ones first.
    fn inlined_values(&self, frame: Frame, at: impl Fn(u32) -> Value) -> Vec<(Sym, Value)> {
        let f = self.heap.func(frame.func);
        let Some((code, unit)) = self
            .unit_function(f.unit, f.index)
            .zip(self.units.get(f.unit))
        else {
            return Vec::new();
        };
        let pc = frame.pc.saturating_sub(1);
        let inside = code.inlined.iter().filter(|v| v.start <= pc && pc < v.end);
        inside
            .map(|v| {
                let held = at(u32::from(v.reg));
                let value = match held.as_capture() {
                    Some(c) if v.is_captured => self.heap.capture(c).value,
                    None if v.is_captured => Value::UNDEF,
                    _ => held,
                };
                (unit.sym(v.name as i32), value)
            })
            .collect()
    }

    /// They hide what the function around calls the same.
    fn show_inlined(&mut self, dict: DictId, inlined: &[(Sym, Value)]) {
        for &(name, value) in inlined {
            if value.is_undef() {
                self.heap.dict_remove_sym(dict, name);
            } else {
                self.heap.dict_set_sym(dict, name, value);
            }
        }
    }

    /// The locals of a generator that isn't running.
    pub(crate) fn generator_locals(&mut self, g: GenId) -> R {
        let object = self.heap.gener(g);
        let (func, regs) = (object.func, object.regs.clone());
        let running = object.state == generator::GenState::Running;
        let frame = self.frames_down().find(|f| f.gener == g.0);
        if let Some(frame) = frame.filter(|_| running) {
            return self.locals_of(frame);
        }
        let at = |place: u32| regs.get(place as usize).copied().unwrap_or(Value::UNDEF);
        let values = self.local_values(func, at);
        Ok(self.locals_dict(func, &values))
    }

    /// The frames on the stack, the running one first.
    pub(crate) fn frames_down(&self) -> impl Iterator<Item = Frame> + '_ {
        std::iter::once(&self.cur)
            .chain(self.frames.iter().rev())
            .filter(|f| !f.is_bottom())
            .copied()
    }

    /// The exception in flight leaves the running frame: its traceback keeps the values of the locals. Code in
    /// cells can't see frames, and those of a cell's code are shown to nobody, so nothing is kept for them.
    pub(crate) fn note_locals(&mut self) {
        if self.cur.domain != DomainId::ROOT {
            return;
        }
        let func = self.cur.func;
        if matches!(
            self.kind_of(func),
            None | Some(FunctionKind::Module | FunctionKind::Class)
        ) {
            return;
        }
        let Some(e) = self.heap.pending.as_exc() else {
            return;
        };
        let lacks = |entry: &TraceEntry| entry.func == func && entry.locals.is_undef();
        let object = self.heap.exc(e);
        let shown = object.tb;
        let listed = object.trace.last().is_some_and(lacks);
        let made = match shown.as_builtin().map(|b| self.heap.builtin(b)) {
            Some(builtin::Builtin::Traceback(t)) => lacks(&t.entry),
            _ => false,
        };
        if !listed && !made {
            return;
        }
        let base = self.cur.base as usize;
        let values = self.local_values(func, |place| {
            let at = base + place as usize;
            self.stack.get(at).copied().unwrap_or(Value::UNDEF)
        });
        // Fuel: leaving a frame is work; the next charge looks.
        self.heap.meter.take(values.len() / 4);
        let kept = self.heap.new_tuple_vec(values);
        for entry in self.heap.exc_mut(e).trace.iter_mut().rev() {
            if entry.func != func || !entry.locals.is_undef() {
                break;
            }
            entry.locals = kept;
        }
        if made
            && let Some(builtin::Builtin::Traceback(t)) =
                shown.as_builtin().map(|b| self.heap.builtin_mut(b))
        {
            t.entry.locals = kept;
        }
    }

    /// The frame a traceback's entry speaks of, while it is on the stack.
    pub(crate) fn living_frame(&self, entry: TraceEntry) -> Option<(usize, Frame)> {
        if !entry.locals.is_undef() {
            return None;
        }
        self.frames_down()
            .enumerate()
            .find(|(_, f)| f.func == entry.func && f.domain == entry.domain)
    }

    /// The locals of a traceback's entry whose frame is gone.
    pub(crate) fn left_locals(&mut self, entry: TraceEntry) -> R {
        if self.kind_of(entry.func) == Some(FunctionKind::Module) {
            return Ok(self.heap.func(entry.func).globals.value());
        }
        let values = match entry.locals.as_tuple() {
            Some(t) => self.heap.tuple(t).to_vec(),
            None => Vec::new(),
        };
        Ok(self.locals_dict(entry.func, &values))
    }
}
