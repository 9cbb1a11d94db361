//! Displays: tuples, lists, sets, dicts and f-strings.
//!
//! A short display is computed into a run of registers and built at once; a long one, or one with stars, is built
//! piece by piece. As long as all items are constants nothing is emitted, so a tuple of constants is a constant.

use super::emit::Reg;
use super::{Compiler, Res, Val};
use crate::code::{Const, Op};
use crate::source::Span;
use crate::syntax::ast::{Conversion, DictItem, ExprId, ExprKind, FPart, List, UnaryOp};

/// The longest display built from one run of registers.
pub(super) const MAX_RUN: usize = 30;

/// Registers to be left for what an item needs.
const SPARE: usize = 24;

/// What a sequence of items becomes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Sequence {
    Tuple,
    List,
    Set,
}

impl Compiler<'_> {
    fn starred(&self, id: ExprId) -> Option<ExprId> {
        match self.module[id].kind {
            ExprKind::Starred(inner) => Some(inner),
            _ => None,
        }
    }

    /// Whether a run of registers of this length is short and leaves enough for its items.
    pub(super) fn fits(&self, length: usize) -> bool {
        length <= MAX_RUN && self.frame.room() >= length + SPARE
    }

    #[inline(never)]
    pub(super) fn sequence(
        &mut self,
        kind: Sequence,
        items: &[ExprId],
        span: Span,
        dst: Option<Reg>,
    ) -> Res<Val> {
        let has_star = items.iter().any(|&item| self.starred(item).is_some());
        if has_star || !self.fits(items.len()) {
            return self.long_sequence(kind, items, span, dst);
        }
        let mark = self.frame.top();
        let mut constants = Vec::new();
        let mut all_constant = true;
        let base = self.frame.top() as Reg;
        for &item in items {
            let place = self.frame.top();
            match self.eval(item, None)? {
                Val::Const(value) if all_constant => {
                    constants.push(value);
                    self.frame.take();
                }
                value => {
                    self.on_top(value, place, span);
                    if all_constant {
                        all_constant = false;
                        self.load_run(&constants, base, span);
                    }
                }
            }
        }
        if all_constant {
            if kind == Sequence::Tuple {
                self.frame.release(mark);
                return Ok(Val::Const(Const::Tuple(constants.into())));
            }
            if constants.len() > 3 {
                self.frame.release(mark);
                return Ok(Val::Reg(
                    self.extended_constants(kind, constants, span, dst),
                ));
            }
            self.load_run(&constants, base, span);
        }
        let op = match kind {
            Sequence::Tuple => Op::BuildTuple,
            Sequence::List => Op::BuildList,
            Sequence::Set => Op::BuildSet,
        };
        let out = self.frame.result(mark, dst);
        let base = if items.is_empty() { 0 } else { base };
        self.emit(span, op, out, base, items.len() as u8, 0);
        Ok(Val::Reg(out))
    }

    fn load_run(&mut self, constants: &[Const], base: Reg, span: Span) {
        for (reg, value) in (base..).zip(constants) {
            self.load_const(span, reg, value);
        }
    }

    /// A list or set whose items are one constant tuple.
    #[inline(never)]
    fn extended_constants(
        &mut self,
        kind: Sequence,
        constants: Vec<Const>,
        span: Span,
        dst: Option<Reg>,
    ) -> Reg {
        let mark = self.frame.top();
        let out = match self.frame.scratch(dst) {
            Some(reg) => reg,
            None => self.frame.take(),
        };
        self.empty(kind, out, span);
        self.extend_constants(kind, out, constants, span);
        self.settle(mark, out, dst, span)
    }

    fn empty(&mut self, kind: Sequence, out: Reg, span: Span) {
        let op = match kind {
            Sequence::Set => Op::BuildSet,
            _ => Op::BuildList,
        };
        self.emit(span, op, out, 0, 0, 0);
    }

    #[inline(never)]
    fn extend_constants(
        &mut self,
        kind: Sequence,
        out: Reg,
        mut constants: Vec<Const>,
        span: Span,
    ) {
        let mark = self.frame.top();
        let reg = self.frame.take();
        let is_set = kind == Sequence::Set;
        if constants.len() == 1
            && let Some(only) = constants.pop()
        {
            self.load_const(span, reg, &only);
            let op = if is_set { Op::SetAdd } else { Op::ListAppend };
            self.emit(span, op, out, reg, 0, 0);
        } else {
            self.load_const(span, reg, &Const::Tuple(constants.into()));
            let op = if is_set {
                Op::SetUpdate
            } else {
                Op::ListExtend
            };
            self.emit(span, op, out, reg, 0, 0);
        }
        self.frame.release(mark);
    }

    #[inline(never)]
    fn long_sequence(
        &mut self,
        kind: Sequence,
        items: &[ExprId],
        span: Span,
        dst: Option<Reg>,
    ) -> Res<Val> {
        let mark = self.frame.top();
        let out = match self.frame.scratch(dst) {
            Some(reg) => reg,
            None => self.frame.take(),
        };
        let begun = self.pieces(kind, items, out, None, span)?;
        if let Err(constants) = begun {
            self.frame.release(mark);
            if kind == Sequence::Tuple {
                return Ok(Val::Const(Const::Tuple(constants.into())));
            }
            return Ok(Val::Reg(
                self.extended_constants(kind, constants, span, dst),
            ));
        }
        if kind == Sequence::Tuple {
            let list = out;
            let out = self.frame.result(mark, dst);
            self.emit(span, Op::ListToTuple, out, list, 0, 0);
            return Ok(Val::Reg(out));
        }
        Ok(Val::Reg(self.settle(mark, out, dst, span)))
    }

    /// Builds a list or set in `out`, item by item. If all items are constants nothing is emitted and they are
    /// answered. `callee` is the function whose arguments these are.
    #[inline(never)]
    pub(super) fn pieces(
        &mut self,
        kind: Sequence,
        items: &[ExprId],
        out: Reg,
        callee: Option<Reg>,
        span: Span,
    ) -> Res<Result<(), Vec<Const>>> {
        let mut begun = false;
        let mut constants = Vec::new();
        let is_set = kind == Sequence::Set;
        for &item in items {
            let mark = self.frame.top();
            let star = self.starred(item);
            let value = self.eval(star.unwrap_or(item), None)?;
            let value = match value {
                Val::Const(value) if star.is_none() => {
                    constants.push(value);
                    continue;
                }
                value => value,
            };
            if !begun {
                begun = true;
                self.empty(kind, out, span);
            }
            if !constants.is_empty() {
                let constants = std::mem::take(&mut constants);
                self.extend_constants(kind, out, constants, span);
            }
            let reg = self.in_reg(value, span);
            match (star, is_set) {
                (None, false) => self.emit(span, Op::ListAppend, out, reg, 0, 0),
                (None, true) => self.emit(span, Op::SetAdd, out, reg, 0, 0),
                (Some(_), true) => self.emit(span, Op::SetUpdate, out, reg, 0, 0),
                (Some(_), false) => {
                    let flag = u8::from(callee.is_some());
                    let callee = i32::from(callee.unwrap_or(0));
                    self.emit(span, Op::ListExtend, out, reg, flag, callee);
                }
            }
            self.frame.release(mark);
        }
        if !begun {
            return Ok(Err(constants));
        }
        if !constants.is_empty() {
            self.extend_constants(kind, out, constants, span);
        }
        Ok(Ok(()))
    }

    /// A list, tuple or set display as the constant that does for iterating and for `in`.
    pub(super) fn constant_display(&self, id: ExprId) -> Option<Const> {
        match self.module[id].kind {
            ExprKind::List(items) => Some(Const::Tuple(self.constants(items)?)),
            ExprKind::Set(items) => Some(Const::FrozenSet(self.constants(items)?)),
            _ => None,
        }
    }

    fn constants(&self, items: List<ExprId>) -> Option<Box<[Const]>> {
        let items = self.items(items);
        items.iter().map(|&item| self.constant(item)).collect()
    }

    /// A literal, maybe negative, or a tuple of such.
    fn constant(&self, id: ExprId) -> Option<Const> {
        Some(match self.module[id].kind {
            ExprKind::None => Const::None,
            ExprKind::True => Const::Bool(true),
            ExprKind::False => Const::Bool(false),
            ExprKind::Ellipsis => Const::Ellipsis,
            ExprKind::Int(int) => Const::Int(int),
            ExprKind::Float(float) => Const::Float(float),
            ExprKind::Text(text) => self.text(text),
            ExprKind::Bytes(bytes) => Const::Bytes(self.module[bytes].0.clone()),
            ExprKind::Unary {
                op: UnaryOp::Negative,
                operand,
            } => super::fold::unary(UnaryOp::Negative, &self.constant(operand)?)?,
            ExprKind::Tuple(items) => Const::Tuple(self.constants(items)?),
            _ => return None,
        })
    }

    // ---------------------------------------------------------------- dicts

    #[inline(never)]
    pub(super) fn dict(&mut self, items: &[DictItem], span: Span, dst: Option<Reg>) -> Res<Val> {
        let mark = self.frame.top();
        let has_star = items.iter().any(|item| item.key.is_none());
        if !has_star && self.fits(items.len() * 2) {
            let base = self.frame.top() as Reg;
            for item in items {
                if let Some(key) = item.key {
                    self.next(key)?;
                }
                self.next(item.value)?;
            }
            let out = self.frame.result(mark, dst);
            let base = if items.is_empty() { 0 } else { base };
            self.emit(span, Op::BuildMap, out, base, items.len() as u8, 0);
            return Ok(Val::Reg(out));
        }
        let out = match self.frame.scratch(dst) {
            Some(reg) => reg,
            None => self.frame.take(),
        };
        self.emit(span, Op::BuildMap, out, 0, 0, 0);
        for item in items {
            let mark = self.frame.top();
            match item.key {
                Some(key) => self.map_add(out, key, item.value, span)?,
                None => {
                    let value = self.reg(item.value)?;
                    self.emit(span, Op::DictUpdate, out, value, 0, 0);
                }
            }
            self.frame.release(mark);
        }
        Ok(Val::Reg(self.settle(mark, out, dst, span)))
    }

    #[inline(never)]
    pub(super) fn map_add(&mut self, out: Reg, key: ExprId, value: ExprId, span: Span) -> Res<()> {
        let mark = self.frame.top();
        let key = self.reg(key)?;
        let key = self.hold_reg(key, value);
        let value = self.reg(value)?;
        self.emit(span, Op::MapAdd, out, key, value, 0);
        self.frame.release(mark);
        Ok(())
    }

    // ---------------------------------------------------------------- f-strings

    #[inline(never)]
    pub(super) fn f_string(
        &mut self,
        parts: List<FPart>,
        span: Span,
        dst: Option<Reg>,
    ) -> Res<Val> {
        let mark = self.frame.top();
        let parts = self.items(parts);
        match parts {
            [] => return Ok(Val::Const(Const::Str("".into()))),
            [FPart::Text(text)] => return Ok(Val::Const(self.text(*text))),
            [FPart::Field { .. }] => {
                let out = self.field(&parts[0], dst)?;
                return Ok(Val::Reg(out));
            }
            _ => {}
        }
        let base = self.frame.top() as Reg;
        for part in parts {
            let count = self.frame.top() - mark;
            if count > 1 && (count >= MAX_RUN || self.frame.room() < SPARE) {
                // Long ones are joined in steps.
                self.emit(span, Op::BuildString, base, base, count as u8, 0);
                self.frame.release(mark + 1);
            }
            match part {
                FPart::Text(text) => {
                    let reg = self.frame.take();
                    let text = self.text(*text);
                    self.load_const(span, reg, &text);
                }
                FPart::Field { .. } => {
                    self.field(part, None)?;
                }
            }
        }
        let count = self.frame.top() - mark;
        let out = self.frame.result(mark, dst);
        self.emit(span, Op::BuildString, out, base, count as u8, 0);
        Ok(Val::Reg(out))
    }

    /// A replacement field, formatted; in the wished-for register or the next temporary.
    #[inline(never)]
    fn field(&mut self, part: &FPart, dst: Option<Reg>) -> Res<Reg> {
        let mark = self.frame.top();
        let FPart::Field {
            value,
            conversion,
            spec,
            span,
        } = *part
        else {
            return Ok(0);
        };
        // Without a wish the result must be a new register even if the value is a variable's.
        let mut src = self.reg(value)?;
        let spec = match spec {
            Some(spec) => {
                if self.frame.walrus.has(src) {
                    let copy = self.frame.take();
                    self.emit(span, Op::Move, copy, src, 0, 0);
                    src = copy;
                }
                let text = self.f_string(spec, span, None)?;
                i32::from(self.in_reg(text, span))
            }
            None => -1,
        };
        let conversion = match conversion {
            None => 0,
            Some(Conversion::Str) => 1,
            Some(Conversion::Repr) => 2,
            Some(Conversion::Ascii) => 3,
        };
        let out = self.frame.result(mark, dst);
        self.emit(span, Op::FormatValue, out, src, conversion, spec);
        Ok(out)
    }
}
