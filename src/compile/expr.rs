//! Expressions: operators, comparisons, conditions and jumps on them.

use num_bigint::BigUint;
use num_traits::Num;

use super::emit::{Label, Reg};
use super::{Compiler, Res, Val, fold};
use crate::code::{Const, Op};
use crate::source::Span;
use crate::syntax::SyntaxError;
use crate::syntax::ast::{
    BigIntId, BinaryOp, BinaryStep, BoolOp, CompareOp, CompareStep, ExprId, ExprKind, List, Text,
    TextId, UnaryOp,
};

/// Decimal literals longer than this are refused by `parse`; converting takes more than linear time.
const MAX_DECIMAL_DIGITS: usize = 4300;

impl Compiler<'_> {
    // ---------------------------------------------------------------- values

    /// Computes an expression; the answer says where the value is. With a wish it is there, in a variable's own
    /// register, or a constant; without one it may be in the temporary that was the top.
    pub(super) fn eval(&mut self, id: ExprId, dst: Option<Reg>) -> Res<Val> {
        if self.module.patience.is_over() {
            return Err(SyntaxError::given_up(self.source));
        }
        let expr = &self.module[id];
        let span = expr.span;
        self.frame.pace(span);
        match expr.kind {
            ExprKind::None => Ok(Val::Const(Const::None)),
            ExprKind::True => Ok(Val::Const(Const::Bool(true))),
            ExprKind::False => Ok(Val::Const(Const::Bool(false))),
            ExprKind::Ellipsis => Ok(Val::Const(Const::Ellipsis)),
            ExprKind::Int(int) => Ok(Val::Const(Const::Int(int))),
            ExprKind::Float(float) => Ok(Val::Const(Const::Float(float))),
            ExprKind::Imaginary(float) => Ok(Val::Const(Const::Imaginary(float))),
            ExprKind::Text(text) => Ok(Val::Const(self.text(text))),
            ExprKind::Bytes(bytes) => Ok(Val::Const(Const::Bytes(self.module[bytes].0.clone()))),
            ExprKind::BigInt(big) => self.big_int(big, span),
            ExprKind::Name(name) => self.load_name(name, span, dst),
            ExprKind::FString(parts) => self.f_string(parts, span, dst),
            ExprKind::Tuple(items) => self.sequence(
                super::display::Sequence::Tuple,
                self.items(items),
                span,
                dst,
            ),
            ExprKind::List(items) => {
                self.sequence(super::display::Sequence::List, self.items(items), span, dst)
            }
            ExprKind::Set(items) => {
                self.sequence(super::display::Sequence::Set, self.items(items), span, dst)
            }
            ExprKind::Dict(items) => self.dict(self.items(items), span, dst),
            ExprKind::Comprehension(comprehension) => self.comprehension(comprehension, span, dst),
            ExprKind::Unary { op, operand } => self.unary(op, operand, span, dst),
            ExprKind::Binary { first, rest } => self.binary(first, rest, span, dst),
            ExprKind::Compare { first, rest } => self.compare(first, rest, span, dst),
            ExprKind::Bool { op, operands } => self.bool_value(op, operands, span, dst),
            ExprKind::Chain { base, trailers } => {
                let trailers = self.items(trailers);
                self.chain(span.start, base, trailers, dst)
            }
            ExprKind::Slice { lower, upper, step } => {
                let mark = self.frame.top();
                let parts = self.slice_parts(&[lower, upper, step], span)?;
                let out = self.frame.result(mark, dst);
                self.emit(span, Op::BuildSlice, out, parts, 0, 0);
                Ok(Val::Reg(out))
            }
            ExprKind::Conditional { test, body, orelse } => {
                self.conditional(test, body, orelse, span, dst)
            }
            ExprKind::Lambda { parameters, body } => self.lambda(id, parameters, body, span, dst),
            ExprKind::Walrus { target, value } => self.walrus(target, value, dst),
            ExprKind::Starred(_) => self.error(span, "can't use starred expression here"),
            ExprKind::Await(value) => self.await_expr(value, span, dst),
            ExprKind::Yield(value) => self.yield_expr(value, span, dst),
            ExprKind::YieldFrom(value) => self.yield_from(value, span, dst),
        }
    }

    /// Computes an expression into a register that is only read: maybe a variable's own.
    pub(super) fn reg(&mut self, id: ExprId) -> Res<Reg> {
        let value = self.eval(id, None)?;
        Ok(self.in_reg(value, self.module[id].span))
    }

    /// Computes an expression into the given register.
    pub(super) fn to(&mut self, id: ExprId, dst: Reg) -> Res<()> {
        let value = self.eval(id, Some(dst))?;
        self.move_to(value, dst, self.module[id].span);
        Ok(())
    }

    /// Computes an expression into the next temporary.
    pub(super) fn next(&mut self, id: ExprId) -> Res<Reg> {
        // Without a wish, so that a call as an argument has its window where its value will be.
        let mark = self.frame.top();
        let value = self.eval(id, None)?;
        Ok(self.on_top(value, mark, self.module[id].span))
    }

    /// Puts a value that was computed without a wish into the first temporary above `mark`.
    pub(super) fn on_top(&mut self, value: Val, mark: usize, span: Span) -> Reg {
        self.frame.release(mark);
        let reg = self.frame.take();
        self.move_to(value, reg, span);
        reg
    }

    pub(super) fn move_to(&mut self, value: Val, dst: Reg, span: Span) {
        match value {
            Val::Reg(reg) if reg == dst => {}
            Val::Reg(reg) => self.emit(span, Op::Move, dst, reg, 0, 0),
            Val::Const(value) => self.load_const(span, dst, &value),
        }
    }

    #[inline(never)]
    pub(super) fn in_reg(&mut self, value: Val, span: Span) -> Reg {
        match value {
            Val::Reg(reg) => reg,
            Val::Const(value) => {
                let reg = self.frame.take();
                self.load_const(span, reg, &value);
                reg
            }
        }
    }

    /// A result computed at `from` goes where it was wished for; the temporaries above `mark` are given back.
    #[inline(never)]
    pub(super) fn settle(&mut self, mark: usize, from: Reg, dst: Option<Reg>, span: Span) -> Reg {
        self.frame.release(mark);
        match dst {
            Some(reg) => {
                if reg != from {
                    self.emit(span, Op::Move, reg, from, 0, 0);
                }
                reg
            }
            None => {
                if usize::from(from) >= mark {
                    let reg = self.frame.take();
                    if reg != from {
                        self.emit(span, Op::Move, reg, from, 0, 0);
                    }
                    return reg;
                }
                from
            }
        }
    }

    /// Protects a value against what is computed before it is used: a variable's register is copied if the variable
    /// may be assigned by `:=`.
    pub(super) fn hold(&mut self, value: Val, next: ExprId) -> Val {
        match value {
            Val::Reg(reg) => Val::Reg(self.hold_reg(reg, next)),
            value => value,
        }
    }

    pub(super) fn hold_reg(&mut self, reg: Reg, next: ExprId) -> Reg {
        if self.frame.walrus.has(reg) && self.module[next].height > 0 {
            let copy = self.frame.take();
            self.emit(self.module[next].span, Op::Move, copy, reg, 0, 0);
            return copy;
        }
        reg
    }

    #[inline(never)]
    pub(super) fn load_const(&mut self, span: Span, dst: Reg, value: &Const) {
        if let Const::Int(int) = value
            && let Ok(small) = i32::try_from(*int)
        {
            return self.emit(span, Op::LoadInt, dst, 0, 0, small);
        }
        if !self.frame.dead {
            let number = self.pool.constant(value.clone());
            self.emit(span, Op::LoadConst, dst, 0, 0, number as i32);
        }
    }

    pub(super) fn text(&self, id: TextId) -> Const {
        match &self.module[id] {
            Text::Utf8(text) => Const::Str(text.clone()),
            Text::Wide(points) => Const::WideStr(points.clone()),
        }
    }

    #[inline(never)]
    fn big_int(&self, id: BigIntId, span: Span) -> Res<Val> {
        let literal = &self.module[id];
        if literal.radix == 10 && literal.digits.len() > MAX_DECIMAL_DIGITS {
            let message = format!(
                "Exceeds the limit ({MAX_DECIMAL_DIGITS} digits) for integer string conversion: value has {} digits; \
                 use sys.set_int_max_str_digits() to increase the limit - Consider hexadecimal for huge integer \
                 literals to avoid decimal conversion limits.",
                literal.digits.len()
            );
            return self.error(span, message);
        }
        let digits = if literal.radix == 16 {
            literal.digits.to_ascii_lowercase()
        } else {
            match BigUint::from_str_radix(&literal.digits, literal.radix) {
                Ok(value) => value.to_str_radix(16),
                Err(_) => return self.error(span, "invalid number"),
            }
        };
        Ok(Val::Const(Const::BigInt(digits.into())))
    }

    // ---------------------------------------------------------------- operators

    #[inline(never)]
    fn unary(&mut self, op: UnaryOp, operand: ExprId, span: Span, dst: Option<Reg>) -> Res<Val> {
        let mark = self.frame.top();
        let scratch = self.frame.scratch(dst);
        let value = self.eval(operand, scratch)?;
        if let Val::Const(value) = &value
            && let Some(folded) = fold::unary(op, value)
        {
            return Ok(Val::Const(folded));
        }
        let src = self.in_reg(value, span);
        let op = match op {
            UnaryOp::Negative => Op::Neg,
            UnaryOp::Positive => Op::Pos,
            UnaryOp::Invert => Op::Invert,
            UnaryOp::Not => Op::Not,
        };
        let out = self.frame.result(mark, dst);
        self.emit(span, op, out, src, 0, 0);
        Ok(Val::Reg(out))
    }

    #[inline(never)]
    fn binary(
        &mut self,
        first: ExprId,
        rest: List<BinaryStep>,
        span: Span,
        dst: Option<Reg>,
    ) -> Res<Val> {
        let mark = self.frame.top();
        let scratch = self.frame.scratch(dst);
        let mut left = self.eval(first, scratch)?;
        let steps = self.items(rest);
        for (at, step) in steps.iter().enumerate() {
            left = self.hold(left, step.operand);
            let right = self.eval(step.operand, None)?;
            if let (Val::Const(l), Val::Const(r)) = (&left, &right)
                && let Some(folded) = fold::binary(step.op, l, r)
            {
                left = Val::Const(folded);
                continue;
            }
            let target = if at + 1 == steps.len() { dst } else { scratch };
            let span = Span::new(span.start, step.end);
            left = Val::Reg(self.binary_op(span, step.op, left, right, false, mark, target));
        }
        Ok(left)
    }

    /// One binary operation; the temporaries above `mark` are given back.
    #[inline(never)]
    #[expect(clippy::too_many_arguments, reason = "the operands of an instruction")]
    pub(super) fn binary_op(
        &mut self,
        span: Span,
        op: BinaryOp,
        left: Val,
        right: Val,
        in_place: bool,
        mark: usize,
        dst: Option<Reg>,
    ) -> Reg {
        if let Val::Const(Const::Int(int)) = right
            && let Ok(int) = i32::try_from(int)
            && let Some(op) = immediate(op, int)
        {
            let left = self.in_reg(left, span);
            let out = self.frame.result(mark, dst);
            self.emit(span, op, out, left, u8::from(in_place), int);
            return out;
        }
        let left = self.in_reg(left, span);
        let right = self.in_reg(right, span);
        let out = self.frame.result(mark, dst);
        let op = match op {
            BinaryOp::Add => Op::Add,
            BinaryOp::Sub => Op::Sub,
            BinaryOp::Mul => Op::Mul,
            BinaryOp::MatMul => Op::MatMul,
            BinaryOp::Div => Op::TrueDiv,
            BinaryOp::FloorDiv => Op::FloorDiv,
            BinaryOp::Mod => Op::Mod,
            BinaryOp::Pow => Op::Pow,
            BinaryOp::LShift => Op::Shl,
            BinaryOp::RShift => Op::Shr,
            BinaryOp::BitOr => Op::BitOr,
            BinaryOp::BitXor => Op::BitXor,
            BinaryOp::BitAnd => Op::BitAnd,
        };
        self.emit(span, op, out, left, right, i32::from(in_place));
        out
    }

    #[inline(never)]
    fn compare(
        &mut self,
        first: ExprId,
        rest: List<CompareStep>,
        span: Span,
        dst: Option<Reg>,
    ) -> Res<Val> {
        let mark = self.frame.top();
        let steps = self.items(rest);
        if let [step] = steps {
            let (left, right) = self.compared(first, step)?;
            let left = self.in_reg(left, span);
            let right = self.in_reg(right, span);
            let out = self.frame.result(mark, dst);
            self.emit(span, compare_op(step.op), out, left, right, 0);
            return Ok(Val::Reg(out));
        }
        let out = match self.frame.scratch(dst) {
            Some(reg) => reg,
            None => self.frame.take(),
        };
        let end = self.frame.label();
        self.compare_chain(first, steps, |compiler, op, left, right, is_last| {
            compiler.emit(span, compare_op(op), out, left, right, 0);
            if !is_last {
                let frame = &mut compiler.frame;
                frame.jump_op(span, Op::JumpIfFalse, out, 0, 0, end);
            }
        })?;
        self.frame.place(end);
        Ok(Val::Reg(self.settle(mark, out, dst, span)))
    }

    /// Both operands of a comparison; for `in`, displays of constants become constants.
    fn compared(&mut self, first: ExprId, step: &CompareStep) -> Res<(Val, Val)> {
        let left = self.eval(first, None)?;
        let left = self.hold(left, step.operand);
        let right = self.right_operand(step)?;
        Ok((left, right))
    }

    fn right_operand(&mut self, step: &CompareStep) -> Res<Val> {
        if matches!(step.op, CompareOp::In | CompareOp::NotIn)
            && let Some(value) = self.constant_display(step.operand)
        {
            return Ok(Val::Const(value));
        }
        self.eval(step.operand, None)
    }

    /// `a < b <= c`: hands each pair of registers to `each`; a middle operand is computed once.
    #[inline(never)]
    fn compare_chain(
        &mut self,
        first: ExprId,
        steps: &[CompareStep],
        mut each: impl FnMut(&mut Self, CompareOp, Reg, Reg, bool),
    ) -> Res<()> {
        let mark = self.frame.top();
        let mut left = self.reg(first)?;
        for (at, step) in steps.iter().enumerate() {
            left = self.hold_reg(left, step.operand);
            let value = self.right_operand(step)?;
            let span = self.module[step.operand].span;
            let mut right = self.in_reg(value, span);
            let is_last = at + 1 == steps.len();
            if !is_last {
                let next = steps[at + 1].operand;
                right = self.hold_reg(right, next);
            }
            each(self, step.op, left, right, is_last);
            // The right operand is the next left one: it moves down, so that long chains need few registers.
            self.frame.release(mark);
            left = right;
            if usize::from(right) >= mark && !is_last {
                left = self.frame.take();
                if left != right {
                    self.emit(span, Op::Move, left, right, 0, 0);
                }
            }
        }
        self.frame.release(mark);
        Ok(())
    }

    #[inline(never)]
    fn bool_value(
        &mut self,
        op: BoolOp,
        operands: List<ExprId>,
        span: Span,
        dst: Option<Reg>,
    ) -> Res<Val> {
        let mark = self.frame.top();
        let out = match self.frame.scratch(dst) {
            Some(reg) => reg,
            None => self.frame.take(),
        };
        let ends_on = op == BoolOp::Or;
        let end = self.frame.label();
        let operands = self.items(operands);
        for (at, &operand) in operands.iter().enumerate() {
            let here = self.module[operand].span;
            let value = self.eval(operand, Some(out))?;
            if at + 1 == operands.len() {
                self.move_to(value, out, here);
                break;
            }
            match value {
                Val::Const(value) if fold::truth(&value) == ends_on => {
                    self.load_const(here, out, &value);
                    self.frame.jump(here, end);
                }
                // A constant that decides nothing is left out.
                Val::Const(_) => {}
                value => {
                    self.move_to(value, out, here);
                    let jump = if ends_on {
                        Op::JumpIfTrue
                    } else {
                        Op::JumpIfFalse
                    };
                    self.frame.jump_op(here, jump, out, 0, 0, end);
                }
            }
        }
        self.frame.place(end);
        Ok(Val::Reg(self.settle(mark, out, dst, span)))
    }

    #[inline(never)]
    fn conditional(
        &mut self,
        test: ExprId,
        body: ExprId,
        orelse: ExprId,
        span: Span,
        dst: Option<Reg>,
    ) -> Res<Val> {
        let mark = self.frame.top();
        let out = self.frame.result(mark, dst);
        let otherwise = self.frame.label();
        let end = self.frame.label();
        self.cond_jump(test, false, otherwise)?;
        self.to(body, out)?;
        self.frame.jump(span, end);
        self.frame.place(otherwise);
        self.to(orelse, out)?;
        self.frame.place(end);
        Ok(Val::Reg(out))
    }

    #[inline(never)]
    fn walrus(&mut self, target: ExprId, value: ExprId, dst: Option<Reg>) -> Res<Val> {
        let span = self.module[target].span;
        let ExprKind::Name(name) = self.module[target].kind else {
            return self.eval(value, dst);
        };
        self.check_name(name, span)?;
        if let Some(reg) = self.local_reg(name) {
            self.to(value, reg)?;
            self.frame.bound.add(reg);
            return Ok(Val::Reg(reg));
        }
        let scratch = self.frame.scratch(dst);
        let value = self.eval(value, scratch)?;
        let mark = self.frame.top();
        match value {
            Val::Reg(reg) => {
                self.store_name(name, span, reg)?;
                Ok(Val::Reg(reg))
            }
            Val::Const(constant) => {
                let reg = self.frame.take();
                self.load_const(span, reg, &constant);
                self.store_name(name, span, reg)?;
                self.frame.release(mark);
                Ok(Val::Const(constant))
            }
        }
    }

    // ---------------------------------------------------------------- conditions

    /// The truth of a test that is known now.
    pub(super) fn static_truth(&self, id: ExprId) -> Option<bool> {
        match self.module[id].kind {
            ExprKind::None | ExprKind::False => Some(false),
            ExprKind::True | ExprKind::Ellipsis | ExprKind::BigInt(_) => Some(true),
            ExprKind::Int(int) => Some(int != 0),
            ExprKind::Float(float) => Some(float != 0.0),
            ExprKind::Text(text) => Some(fold::truth(&self.text(text))),
            ExprKind::Name(name) if name == self.scopes.known.debug => {
                Some(self.options.optimize == 0)
            }
            ExprKind::Unary {
                op: UnaryOp::Not,
                operand,
            } => self.static_truth(operand).map(|truth| !truth),
            _ => None,
        }
    }

    /// Jumps to the label if the expression's truth is `sense`, else goes on.
    pub(super) fn cond_jump(&mut self, id: ExprId, sense: bool, label: Label) -> Res<()> {
        let mark = self.frame.top();
        let expr = &self.module[id];
        let span = expr.span;
        match expr.kind {
            ExprKind::Unary {
                op: UnaryOp::Not,
                operand,
            } => return self.cond_jump(operand, !sense, label),
            ExprKind::Bool { op, operands } => {
                return self.bool_jump(op, operands, sense, label);
            }
            ExprKind::Compare { first, rest } => {
                self.compare_jump(first, rest, span, sense, label)?;
            }
            ExprKind::Conditional { test, body, orelse } => {
                let otherwise = self.frame.label();
                let end = self.frame.label();
                self.cond_jump(test, false, otherwise)?;
                self.cond_jump(body, sense, label)?;
                self.frame.jump(span, end);
                self.frame.place(otherwise);
                self.cond_jump(orelse, sense, label)?;
                self.frame.place(end);
            }
            _ => match self.eval(id, None)? {
                Val::Const(value) => {
                    if fold::truth(&value) == sense {
                        self.frame.jump(span, label);
                    }
                }
                Val::Reg(reg) => {
                    let op = if sense {
                        Op::JumpIfTrue
                    } else {
                        Op::JumpIfFalse
                    };
                    self.frame.jump_op(span, op, reg, 0, 0, label);
                }
            },
        }
        self.frame.release(mark);
        Ok(())
    }

    #[inline(never)]
    fn bool_jump(
        &mut self,
        op: BoolOp,
        operands: List<ExprId>,
        sense: bool,
        label: Label,
    ) -> Res<()> {
        let ends_on = op == BoolOp::Or;
        let operands = self.items(operands);
        if sense == ends_on {
            for &operand in operands {
                self.cond_jump(operand, sense, label)?;
            }
            return Ok(());
        }
        let skip = self.frame.label();
        if let Some((&last, others)) = operands.split_last() {
            for &operand in others {
                self.cond_jump(operand, ends_on, skip)?;
            }
            self.cond_jump(last, sense, label)?;
        }
        self.frame.place(skip);
        Ok(())
    }

    #[inline(never)]
    fn compare_jump(
        &mut self,
        first: ExprId,
        rest: List<CompareStep>,
        span: Span,
        sense: bool,
        label: Label,
    ) -> Res<()> {
        let steps = self.items(rest);
        if let [step] = steps {
            let (left, right) = self.compared(first, step)?;
            let left = self.in_reg(left, span);
            self.fused_jump(step.op, left, right, span, sense, label);
            return Ok(());
        }
        if !sense {
            return self.compare_chain(first, steps, |compiler, op, left, right, _| {
                compiler.fused_jump(op, left, Val::Reg(right), span, false, label);
            });
        }
        let skip = self.frame.label();
        self.compare_chain(first, steps, |compiler, op, left, right, is_last| {
            let target = if is_last { label } else { skip };
            compiler.fused_jump(op, left, Val::Reg(right), span, is_last, target);
        })?;
        self.frame.place(skip);
        Ok(())
    }

    #[inline(never)]
    fn fused_jump(
        &mut self,
        op: CompareOp,
        left: Reg,
        right: Val,
        span: Span,
        sense: bool,
        label: Label,
    ) {
        if let Val::Const(Const::None) = right {
            let none = match op {
                CompareOp::Is => Some(sense),
                CompareOp::IsNot => Some(!sense),
                _ => None,
            };
            if let Some(none) = none {
                let op = if none {
                    Op::JumpIfNone
                } else {
                    Op::JumpIfNotNone
                };
                return self.frame.jump_op(span, op, left, 0, 0, label);
            }
        }
        if let Val::Const(Const::Int(int)) = right
            && let Ok(int) = i16::try_from(int)
            && let Some(op) = immediate_jump(op, sense)
        {
            let [low, high] = int.to_le_bytes();
            return self.frame.jump_op(span, op, left, low, high, label);
        }
        if let Val::Const(value) = &right
            && let Some(op) = constant_jump(op, sense)
            && !self.frame.dead
            && let Ok(number) = u16::try_from(self.pool.constant(value.clone()))
        {
            let [low, high] = number.to_le_bytes();
            return self.frame.jump_op(span, op, left, low, high, label);
        }
        let right = self.in_reg(right, span);
        let op = match (op, sense) {
            (CompareOp::Eq, true) => Op::JumpIfEq,
            (CompareOp::Eq, false) => Op::JumpIfNotEq,
            (CompareOp::NotEq, true) => Op::JumpIfNe,
            (CompareOp::NotEq, false) => Op::JumpIfNotNe,
            (CompareOp::Less, true) => Op::JumpIfLt,
            (CompareOp::Less, false) => Op::JumpIfNotLt,
            (CompareOp::LessEq, true) => Op::JumpIfLe,
            (CompareOp::LessEq, false) => Op::JumpIfNotLe,
            (CompareOp::Greater, true) => Op::JumpIfGt,
            (CompareOp::Greater, false) => Op::JumpIfNotGt,
            (CompareOp::GreaterEq, true) => Op::JumpIfGe,
            (CompareOp::GreaterEq, false) => Op::JumpIfNotGe,
            (CompareOp::Is, true) | (CompareOp::IsNot, false) => Op::JumpIfIs,
            (CompareOp::Is, false) | (CompareOp::IsNot, true) => Op::JumpIfIsNot,
            (CompareOp::In, true) | (CompareOp::NotIn, false) => Op::JumpIfIn,
            (CompareOp::In, false) | (CompareOp::NotIn, true) => Op::JumpIfNotIn,
        };
        self.frame.jump_op(span, op, left, right, 0, label);
    }
}

fn compare_op(op: CompareOp) -> Op {
    match op {
        CompareOp::Eq => Op::Eq,
        CompareOp::NotEq => Op::Ne,
        CompareOp::Less => Op::Lt,
        CompareOp::LessEq => Op::Le,
        CompareOp::Greater => Op::Gt,
        CompareOp::GreaterEq => Op::Ge,
        CompareOp::Is => Op::Is,
        CompareOp::IsNot => Op::IsNot,
        CompareOp::In => Op::In,
        CompareOp::NotIn => Op::NotIn,
    }
}

/// The form with an int inside, where there is one and the int is none that makes the operation fail.
fn immediate(op: BinaryOp, int: i32) -> Option<Op> {
    match op {
        BinaryOp::Add => Some(Op::AddI),
        BinaryOp::Sub => Some(Op::SubI),
        BinaryOp::Mul => Some(Op::MulI),
        BinaryOp::FloorDiv if int != 0 => Some(Op::FloorDivI),
        BinaryOp::Mod if int != 0 => Some(Op::ModI),
        BinaryOp::LShift if (0..=63).contains(&int) => Some(Op::ShlI),
        BinaryOp::RShift if (0..=63).contains(&int) => Some(Op::ShrI),
        BinaryOp::BitAnd => Some(Op::BitAndI),
        BinaryOp::BitOr => Some(Op::BitOrI),
        BinaryOp::BitXor => Some(Op::BitXorI),
        _ => None,
    }
}

fn constant_jump(op: CompareOp, sense: bool) -> Option<Op> {
    Some(match (op, sense) {
        (CompareOp::Eq, true) => Op::JumpIfEqK,
        (CompareOp::Eq, false) => Op::JumpIfNotEqK,
        (CompareOp::NotEq, true) => Op::JumpIfNeK,
        (CompareOp::NotEq, false) => Op::JumpIfNotNeK,
        (CompareOp::In, true) | (CompareOp::NotIn, false) => Op::JumpIfInK,
        (CompareOp::In, false) | (CompareOp::NotIn, true) => Op::JumpIfNotInK,
        _ => return None,
    })
}

fn immediate_jump(op: CompareOp, sense: bool) -> Option<Op> {
    Some(match (op, sense) {
        (CompareOp::Eq, true) => Op::JumpIfEqI,
        (CompareOp::Eq, false) => Op::JumpIfNotEqI,
        (CompareOp::NotEq, true) => Op::JumpIfNeI,
        (CompareOp::NotEq, false) => Op::JumpIfNotNeI,
        (CompareOp::Less, true) => Op::JumpIfLtI,
        (CompareOp::Less, false) => Op::JumpIfNotLtI,
        (CompareOp::LessEq, true) => Op::JumpIfLeI,
        (CompareOp::LessEq, false) => Op::JumpIfNotLeI,
        (CompareOp::Greater, true) => Op::JumpIfGtI,
        (CompareOp::Greater, false) => Op::JumpIfNotGtI,
        (CompareOp::GreaterEq, true) => Op::JumpIfGeI,
        (CompareOp::GreaterEq, false) => Op::JumpIfNotGeI,
        _ => return None,
    })
}
