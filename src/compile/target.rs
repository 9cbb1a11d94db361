//! Targets: assignment, unpacking, deletion, and assignment with an operator.

use super::emit::Reg;
use super::{Compiler, Res, Val};
use crate::code::guarded::{is_guarded_read, is_guarded_write};
use crate::code::{Const, Op};
use crate::name::Name;
use crate::source::Span;
use crate::syntax::ast::{BinaryOp, ExprId, ExprKind, List, Trailer, TrailerKind};

/// So many registers must be left when values are unpacked into registers; else they go to a store.
const UNPACK_ROOM: usize = 64;

impl Compiler<'_> {
    /// The register of a target that is a plain local variable: it can be computed straight into.
    pub(super) fn direct(&self, target: ExprId) -> Option<Reg> {
        match self.module[target].kind {
            ExprKind::Name(name) if name != self.scopes.known.debug => self.local_reg(name),
            _ => None,
        }
    }

    /// Notes that a variable was computed straight into its register.
    pub(super) fn bind_direct(&mut self, reg: Reg) {
        self.frame.bound.add(reg);
    }

    /// Assigns what a register holds.
    #[inline(never)]
    pub(super) fn assign(&mut self, target: ExprId, src: Reg) -> Res<()> {
        let span = self.module[target].span;
        match self.module[target].kind {
            ExprKind::Name(name) => self.store_name(name, span, src),
            ExprKind::Tuple(items) | ExprKind::List(items) => self.unpack(items, src, span),
            ExprKind::Starred(_) => {
                self.error(span, "starred assignment target must be in a list or tuple")
            }
            ExprKind::Chain { base, trailers } => {
                let mark = self.frame.top();
                let src = self.hold_reg(src, target);
                let place = self.chain_place(span, base, trailers)?;
                if let Place::Attribute { name, span, .. } = place {
                    self.check_name(name, span)?;
                }
                self.store_place(&place, src);
                self.frame.release(mark);
                Ok(())
            }
            _ => self.error(span, "cannot assign to expression"),
        }
    }

    #[inline(never)]
    fn unpack(&mut self, items: List<ExprId>, src: Reg, span: Span) -> Res<()> {
        let mark = self.frame.top();
        let items = self.items(items);
        let star = items
            .iter()
            .position(|&item| matches!(self.module[item].kind, ExprKind::Starred(_)));
        if let Some(at) = star {
            let after = items.len() - at - 1;
            if at >= 1 << 8 || after >= 1 << 24 {
                return self.error(span, "too many expressions in star-unpacking assignment");
            }
            for (index, &item) in items.iter().enumerate() {
                if let ExprKind::Starred(inner) = self.module[item].kind {
                    if let ExprKind::Starred(_) = self.module[inner].kind {
                        let message = "starred assignment target must be in a list or tuple";
                        return self.error(span, message);
                    }
                    if index > at {
                        return self.error(span, "multiple starred expressions in assignment");
                    }
                }
            }
        } else if let Some(base) = self.consecutive(items) {
            self.emit(span, Op::UnpackSeq, base, src, items.len() as u8, 0);
            for reg in (base..).take(items.len()) {
                self.bind_direct(reg);
            }
            return Ok(());
        }
        if !self.fits_targets(items.len()) {
            let store = self.unpack_far(items.len(), star, src, span);
            let mark = self.frame.top();
            for (index, &item) in items.iter().enumerate() {
                let reg = self.frame.take();
                self.emit(span, Op::LoadFar, reg, store, 0, index as i32);
                self.assign(self.unstarred(item), reg)?;
                self.frame.release(mark);
            }
            self.frame.release(store.into());
            return Ok(());
        }
        let base = self.frame.take_run(items.len());
        self.check_room(span)?;
        match star {
            Some(at) => {
                let after = items.len() - at - 1;
                let source = i32::from(src);
                self.emit(span, Op::UnpackEx, base, at as u8, after as u8, source);
            }
            None => {
                let base = if items.is_empty() { 0 } else { base };
                self.emit(span, Op::UnpackSeq, base, src, items.len() as u8, 0);
            }
        }
        for (reg, &item) in (base..).zip(items) {
            self.assign(self.unstarred(item), reg)?;
        }
        self.frame.release(mark);
        Ok(())
    }

    /// Unpacks into a store in a new register.
    pub(super) fn unpack_far(
        &mut self,
        count: usize,
        star: Option<usize>,
        src: Reg,
        span: Span,
    ) -> Reg {
        let store = self.frame.take();
        let (before, rest) = match star {
            Some(at) => (at as u8, (count - at - 1) as i32),
            None => (0, -(count as i32)),
        };
        self.emit(span, Op::UnpackFar, store, src, before, rest);
        store
    }

    fn unstarred(&self, item: ExprId) -> ExprId {
        match self.module[item].kind {
            ExprKind::Starred(inner) => inner,
            _ => item,
        }
    }

    pub(super) fn fits_targets(&self, count: usize) -> bool {
        count + UNPACK_ROOM <= self.frame.room()
    }

    /// Targets that are variables in neighboring registers, in order: unpacked in place.
    fn consecutive(&self, items: &[ExprId]) -> Option<Reg> {
        let (&first, others) = items.split_first()?;
        let base = self.direct(first)?;
        let mut expected = usize::from(base);
        for &item in others {
            expected += 1;
            if usize::from(self.direct(item)?) != expected {
                return None;
            }
        }
        Some(base)
    }

    /// `a, b = x, y` without making a tuple. Answers whether it was done.
    #[inline(never)]
    pub(super) fn assign_pairwise(&mut self, target: ExprId, value: ExprId) -> Res<bool> {
        let (
            ExprKind::Tuple(targets) | ExprKind::List(targets),
            ExprKind::Tuple(values) | ExprKind::List(values),
        ) = (self.module[target].kind, self.module[value].kind)
        else {
            return Ok(false);
        };
        let (targets, values) = (self.items(targets), self.items(values));
        let is_starred = |&id: &ExprId| matches!(self.module[id].kind, ExprKind::Starred(_));
        if targets.len() != values.len()
            || targets.len() > 4
            || targets.iter().any(is_starred)
            || values.iter().any(is_starred)
        {
            return Ok(false);
        }
        let mark = self.frame.top();
        let mut regs: [Reg; 4] = [0; 4];
        for (at, &value) in values.iter().enumerate() {
            let computed = self.eval(value, None)?;
            let span = self.module[value].span;
            let mut reg = self.in_reg(computed, span);
            // A variable used in place must not be assigned before its turn.
            let earlier = &targets[..at];
            let is_changed = self.frame.vars.has(reg)
                && (self.frame.walrus.has(reg) || earlier.iter().any(|&t| self.may_assign(t, reg)));
            if is_changed {
                let copy = self.frame.take();
                self.emit(span, Op::Move, copy, reg, 0, 0);
                reg = copy;
            }
            regs[at] = reg;
        }
        for (&target, &reg) in targets.iter().zip(&regs) {
            self.assign(target, reg)?;
        }
        self.frame.release(mark);
        Ok(true)
    }

    pub(super) fn may_assign(&self, target: ExprId, reg: Reg) -> bool {
        match self.module[target].kind {
            ExprKind::Tuple(_) | ExprKind::List(_) => true,
            _ => self.direct(target) == Some(reg),
        }
    }

    // ---------------------------------------------------------------- attributes and subscripts

    /// Computes all of a target but the last step.
    #[inline(never)]
    fn chain_place(&mut self, span: Span, base: ExprId, trailers: List<Trailer>) -> Res<Place> {
        let trailers = self.items(trailers);
        let Some((last, others)) = trailers.split_last() else {
            return self.error(span, "cannot assign to expression");
        };
        let value = self.chain(span.start, base, others, None)?;
        let obj = self.in_reg(value, span);
        match last.kind {
            TrailerKind::Attribute(name) => {
                let lines = self.lines.line_span(self.line(span.start)).end < span.end;
                let span = self.attribute_span(span, last.span, lines);
                self.note_self_attribute(base, others, name);
                Ok(Place::Attribute { obj, name, span })
            }
            TrailerKind::Subscript(index) => {
                let obj = self.hold_reg(obj, index);
                let value = self.eval(index, None)?;
                let index = match value {
                    Val::Const(Const::Int(int)) if i32::try_from(int).is_ok() => {
                        Err(i32::try_from(int).unwrap_or(0))
                    }
                    value => Ok(self.in_reg(value, span)),
                };
                Ok(Place::Item { obj, index, span })
            }
            TrailerKind::Call(_) => self.error(span, "cannot assign to function call"),
        }
    }

    fn item_reg(&mut self, index: Result<Reg, i32>, span: Span) -> Reg {
        match index {
            Ok(reg) => reg,
            Err(int) => {
                let reg = self.frame.take();
                self.emit(span, Op::LoadInt, reg, 0, 0, int);
                reg
            }
        }
    }

    #[inline(never)]
    fn store_place(&mut self, place: &Place, src: Reg) {
        match *place {
            Place::Attribute { obj, name, span } => {
                let mangled = self.mangled(name);
                let guarded = is_guarded_write(self.scopes.text(self.module, mangled));
                let op = if guarded {
                    Op::StoreAttrG
                } else {
                    Op::StoreAttr
                };
                let number = self.pool.name(mangled);
                let cache = self.pool.cache(number);
                self.emit(span, op, obj, src, 0, cache);
            }
            Place::Item { obj, index, span } => {
                let index = self.item_reg(index, span);
                self.emit(span, Op::StoreIndex, obj, index, src, 0);
            }
        }
    }

    #[inline(never)]
    pub(super) fn delete(&mut self, target: ExprId) -> Res<()> {
        let span = self.module[target].span;
        match self.module[target].kind {
            ExprKind::Name(name) => self.delete_name(name, span),
            ExprKind::Tuple(items) | ExprKind::List(items) => {
                for &item in self.items(items) {
                    self.delete(item)?;
                }
                Ok(())
            }
            ExprKind::Chain { base, trailers } => {
                let mark = self.frame.top();
                match self.chain_place(span, base, trailers)? {
                    Place::Attribute { obj, name, span } => {
                        let number = self.name_number(name);
                        let cache = self.pool.cache(number);
                        self.emit(span, Op::DelAttr, obj, 0, 0, cache);
                    }
                    Place::Item { obj, index, span } => {
                        let index = self.item_reg(index, span);
                        self.emit(span, Op::DelIndex, obj, index, 0, 0);
                    }
                }
                self.frame.release(mark);
                Ok(())
            }
            ExprKind::Starred(_) => self.error(span, "cannot delete starred"),
            _ => self.error(span, "cannot delete expression"),
        }
    }

    // ---------------------------------------------------------------- assignment with an operator

    #[inline(never)]
    pub(super) fn augment(
        &mut self,
        target: ExprId,
        op: BinaryOp,
        value: ExprId,
        span: Span,
    ) -> Res<()> {
        let mark = self.frame.top();
        let target_span = self.module[target].span;
        match self.module[target].kind {
            ExprKind::Name(name) => {
                self.check_name(name, target_span)?;
                let old = self.load_name(name, target_span, None)?;
                let old = self.hold(old, value);
                let value = self.eval(value, None)?;
                let direct = self.direct(target);
                let new = self.binary_op(span, op, old, value, true, mark, direct);
                self.store_name(name, target_span, new)?;
            }
            ExprKind::Chain { base, trailers } => {
                let place = self.chain_place(target_span, base, trailers)?;
                let place = self.hold_place(place, value);
                let temporaries = self.frame.top();
                let old = self.load_place(&place);
                let value = self.eval(value, None)?;
                let new = self.binary_op(span, op, Val::Reg(old), value, true, temporaries, None);
                self.store_place(&place, new);
            }
            _ => return self.error(target_span, "illegal expression for augmented assignment"),
        }
        self.frame.release(mark);
        Ok(())
    }

    fn hold_place(&mut self, place: Place, next: ExprId) -> Place {
        match place {
            Place::Attribute { obj, name, span } => {
                let obj = self.hold_reg(obj, next);
                Place::Attribute { obj, name, span }
            }
            Place::Item { obj, index, span } => {
                let obj = self.hold_reg(obj, next);
                let index = index.map(|reg| self.hold_reg(reg, next));
                Place::Item { obj, index, span }
            }
        }
    }

    /// The value at a place, in the next temporary.
    fn load_place(&mut self, place: &Place) -> Reg {
        let out = self.frame.take();
        match *place {
            Place::Attribute { obj, name, span } => {
                let mangled = self.mangled(name);
                let guarded = is_guarded_read(self.scopes.text(self.module, mangled));
                let op = if guarded { Op::LoadAttrG } else { Op::LoadAttr };
                let number = self.pool.name(mangled);
                let cache = self.pool.cache(number);
                self.emit(span, op, out, obj, 0, cache);
            }
            Place::Item { obj, index, span } => match index {
                Ok(reg) => self.emit(span, Op::Index, out, obj, reg, 0),
                Err(int) => self.emit(span, Op::IndexI, out, obj, 0, int),
            },
        }
        out
    }

    /// Names assigned as `self.name` in a class's functions become its `__static_attributes__`.
    fn note_self_attribute(&mut self, base: ExprId, others: &[Trailer], name: Name) {
        if let ExprKind::Name(base) = self.module[base].kind
            && others.is_empty()
            && self.module.name(base) == "self"
            && !self.class_attributes.is_empty()
        {
            let number = self.name_number(name);
            if let Some(attributes) = self.class_attributes.last_mut() {
                attributes.insert(number);
            }
        }
    }
}

/// A target but for its last step.
enum Place {
    Attribute {
        obj: Reg,
        name: Name,
        span: Span,
    },
    /// The index in a register, or a small int.
    Item {
        obj: Reg,
        index: Result<Reg, i32>,
        span: Span,
    },
}
