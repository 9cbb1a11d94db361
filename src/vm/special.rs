//! Special methods written in Python, called by instructions as frames.
//!
//! An operator, subscript, truth test or loop step on an instance whose class defines the method in
//! Python pushes a frame of the kind `Special` (or `NextItem`) instead of running a nested loop: such
//! code may nest as deep as any other call and may be suspended anywhere. When the frame returns,
//! the instruction before the caller's pc says what to do with the result; operands still stand in
//! its registers, for instance to ask the other operand after `NotImplemented`. What isn't a plain
//! function (natives, odd descriptors) takes the general way in `slow.rs`.

use super::Vm;
use super::frame::{CLASS_KEY, FrameKind};
use super::operator::{BinOp, CmpOp};
use super::slow::{Operation, operation_of};
use crate::code::{Instr, Op};
use crate::object::intern::sym;
use crate::object::*;

impl Vm {
    /// The special method of an instance, when it is a function written in Python.
    fn special_func(&mut self, object: Value, name: Sym) -> Option<FuncId> {
        let shape = self.heap.at::<InstId>(object)?.shape;
        let class = self.heap.shapes.class_of(shape);
        let key = CLASS_KEY | class.0;
        let epoch = self.heap.epoch;
        if let Some(found) = self.heap.recent_methods.get(key, name, epoch) {
            return found.as_func();
        }
        let found = self.class_attr(class, name)?.1;
        // No site notes methods of instances under their class, so these are all special ones.
        self.heap.recent_methods.note(key, name, epoch, found);
        found.as_func()
    }

    /// Starts the instruction's special method as a frame. False: it takes the general way.
    pub(crate) fn start_special(&mut self, i: Instr) -> R<bool> {
        match operation_of(i) {
            Some(Operation::Binary { op, in_place }) => {
                let (a, b) = self.operands(i);
                return self.start_binary(i, op, in_place, a, b);
            }
            Some(Operation::Compare { op }) => {
                let (a, b) = self.operands(i);
                return self.start_compare(i, op, a, b);
            }
            None => {}
        }
        match i.op {
            Op::Neg => self.push_special(i, self.reg(i.b), sym::NEG, &[]),
            Op::Pos => self.push_special(i, self.reg(i.b), sym::POS, &[]),
            Op::Invert => self.push_special(i, self.reg(i.b), sym::INVERT, &[]),
            Op::Not => self.push_special(i, self.reg(i.b), sym::BOOL, &[]),
            Op::JumpIfTrue | Op::JumpIfFalse => self.push_special(i, self.reg(i.a), sym::BOOL, &[]),
            Op::In | Op::NotIn => {
                let item = self.reg(i.b);
                self.push_special(i, self.reg(i.c), sym::CONTAINS, &[item])
            }
            Op::JumpIfIn | Op::JumpIfNotIn => {
                let item = self.reg(i.a);
                self.push_special(i, self.reg(i.b), sym::CONTAINS, &[item])
            }
            Op::Index => {
                let key = self.reg(i.c);
                self.push_special(i, self.reg(i.b), sym::GETITEM, &[key])
            }
            Op::IndexI => {
                let key = Value::small_int(i64::from(i.d));
                self.push_special(i, self.reg(i.b), sym::GETITEM, &[key])
            }
            Op::StoreIndex => {
                let (key, value) = (self.reg(i.b), self.reg(i.c));
                self.push_special(i, self.reg(i.a), sym::SETITEM, &[key, value])
            }
            Op::DelIndex => {
                let key = self.reg(i.b);
                self.push_special(i, self.reg(i.a), sym::DELITEM, &[key])
            }
            Op::ForPrep | Op::GetIter => self.push_special(i, self.reg(i.b), sym::ITER, &[]),
            Op::ForNext => {
                let state = self.reg(i.a);
                match self.special_func(state, sym::NEXT) {
                    Some(func) => self.push_special_func(i, func, &[state], FrameKind::NextItem),
                    None => Ok(false),
                }
            }
            _ => Ok(false),
        }
    }

    /// The operands of an arithmetic or comparing instruction.
    pub(crate) fn operands(&self, i: Instr) -> (Value, Value) {
        match operation_of(i) {
            Some(Operation::Binary { .. }) => {
                let right = match Operation::immediate(i) {
                    Some(n) => Value::small_int(n),
                    None => self.reg(i.c),
                };
                (self.reg(i.b), right)
            }
            _ if matches!(i.op, Op::Lt | Op::Le | Op::Gt | Op::Ge | Op::Eq | Op::Ne) => {
                (self.reg(i.b), self.reg(i.c))
            }
            _ => {
                let right = match (Operation::immediate(i), Operation::constant(i)) {
                    (Some(n), _) => Value::small_int(n),
                    (_, Some(number)) => self.unit_const(number.into()),
                    _ => self.reg(i.b),
                };
                (self.reg(i.a), right)
            }
        }
    }

    fn start_binary(&mut self, i: Instr, op: BinOp, in_place: bool, a: Value, b: Value) -> R<bool> {
        let names = super::operator::names(op);
        if in_place {
            if let Some(func) = self.special_func(a, names.in_place) {
                return self.push_special_func(i, func, &[a, b], FrameKind::Special);
            }
            let class = self.heap.class_of(a);
            if self.class_attr(class, names.in_place).is_some() {
                return Ok(false);
            }
        }
        if self.right_goes_first(a, b) {
            return Ok(false);
        }
        self.push_special(i, a, names.plain, &[b])
    }

    fn start_compare(&mut self, i: Instr, op: CmpOp, a: Value, b: Value) -> R<bool> {
        if self.right_goes_first(a, b) {
            return Ok(false);
        }
        let (plain, ..) = super::operator::compare_names(op);
        self.push_special(i, a, plain, &[b])
    }

    /// Whether the right operand's class is a proper subclass of the left one's: then its reflected
    /// method may be asked first, which is left to the general way.
    fn right_goes_first(&self, a: Value, b: Value) -> bool {
        let (ca, cb) = (self.heap.class_of(a), self.heap.class_of(b));
        ca != cb && self.heap.is_subclass(cb, ca)
    }

    fn push_special(&mut self, i: Instr, object: Value, name: Sym, args: &[Value]) -> R<bool> {
        let Some(func) = self.special_func(object, name) else {
            return Ok(false);
        };
        let mut all = smallvec::SmallVec::<[Value; 4]>::new();
        all.push(object);
        all.extend_from_slice(args);
        self.push_special_func(i, func, &all, FrameKind::Special)
    }

    fn push_special_func(
        &mut self,
        i: Instr,
        func: FuncId,
        args: &[Value],
        kind: FrameKind,
    ) -> R<bool> {
        // A generator function (or coroutine) gives its result at once.
        if let Some(value) = self.invoke_func(func, args, &[], 0, kind)? {
            match kind {
                FrameKind::NextItem => self.next_item_returned(i, value)?,
                _ => self.finish_special(i, value)?,
            }
        }
        Ok(true)
    }

    /// The frame of a special method returned: the caller's instruction goes on.
    pub(crate) fn special_returned(&mut self, value: Value) -> R<()> {
        let Some(i) = self.previous_instr() else {
            return Err(self.bad_code());
        };
        // What the rest of the instruction makes lives until it is done.
        self.in_native(|vm| {
            vm.heap.keep(value);
            vm.finish_special(i, value)
        })
    }

    /// The frame of a `__next__` returned.
    pub(crate) fn next_returned(&mut self, value: Value) -> R<()> {
        let Some(i) = self.previous_instr() else {
            return Err(self.bad_code());
        };
        self.next_item_returned(i, value)
    }

    fn next_item_returned(&mut self, i: Instr, value: Value) -> R<()> {
        self.set_reg(i.b, value);
        self.cur.pc = i.d as u32;
        self.heap.charge(1)
    }

    /// The instruction the current frame is in.
    fn previous_instr(&self) -> Option<Instr> {
        let at = (self.cur.pc as usize).checked_sub(1)?;
        self.units.get(self.cur.unit)?.code.instrs.get(at).copied()
    }

    fn finish_special(&mut self, i: Instr, value: Value) -> R<()> {
        match operation_of(i) {
            Some(Operation::Binary { op, in_place }) => {
                let value = if value == Value::NOT_IMPLEMENTED {
                    let (a, b) = self.operands(i);
                    self.binary_after_left(op, in_place, a, b)?
                } else {
                    value
                };
                self.set_reg(i.a, value);
                return Ok(());
            }
            Some(Operation::Compare { op }) => {
                let value = if value == Value::NOT_IMPLEMENTED {
                    let (a, b) = self.operands(i);
                    self.compare_after_left(op, a, b)?
                } else {
                    value
                };
                return match Operation::jump_sense(i) {
                    Some(want) => {
                        let t = self.truth(value)?;
                        self.jump_if(i, t == want)
                    }
                    None => {
                        self.set_reg(i.a, value);
                        Ok(())
                    }
                };
            }
            None => {}
        }
        match i.op {
            Op::Not | Op::JumpIfTrue | Op::JumpIfFalse => {
                let t = self.bool_result(value)?;
                match i.op {
                    Op::Not => {
                        self.set_reg(i.a, Value::bool(!t));
                        Ok(())
                    }
                    op => self.jump_if(i, t == (op == Op::JumpIfTrue)),
                }
            }
            Op::In | Op::NotIn => {
                let t = self.truth(value)?;
                self.set_reg(i.a, Value::bool(t == (i.op == Op::In)));
                Ok(())
            }
            Op::JumpIfIn | Op::JumpIfNotIn => {
                let t = self.truth(value)?;
                self.jump_if(i, t == (i.op == Op::JumpIfIn))
            }
            // Stores and deletions have no result.
            Op::StoreIndex | Op::DelIndex | Op::StoreAttr => Ok(()),
            Op::ForPrep | Op::GetIter => {
                let it = self.iter_result(value)?;
                self.set_reg(i.a, it);
                Ok(())
            }
            _ => {
                self.set_reg(i.a, value);
                Ok(())
            }
        }
    }

    /// Starts a property's setter as a frame. False: the attribute isn't one with such a setter.
    pub(crate) fn start_setter(
        &mut self,
        i: Instr,
        found: Value,
        object: Value,
        value: Value,
    ) -> R<bool> {
        let Some(builtin::Builtin::Property(p)) = found.as_builtin().map(|b| self.heap.builtin(b))
        else {
            return Ok(false);
        };
        match p.set.as_func() {
            Some(set) => self.push_special_func(i, set, &[object, value], FrameKind::Special),
            None => Ok(false),
        }
    }
}
