//! `match` statements.
//!
//! Each case tests its pattern top-down and jumps to the next case on the first failure. Names are not bound while a
//! pattern is being matched: captures remember the register they will come from, and are bound when the
//! whole pattern has succeeded, before the guard.

use super::emit::{Label, Reg};
use super::{Compiler, Res, Val};
use crate::code::{Const, Op};
use crate::name::Name;
use crate::source::Span;
use crate::syntax::ast::{
    Case, ClassPatternArg, ExprId, ExprKind, List, MappingItem, PatternId, PatternKind,
};

/// A capture: the name, and the register with its value.
#[derive(Clone, Copy)]
struct Bind {
    name: Name,
    reg: Reg,
    span: Span,
}

impl Compiler<'_> {
    #[inline(never)]
    pub(super) fn match_stmt(&mut self, subject: ExprId, cases: List<Case>, span: Span) -> Res<()> {
        // A copy: a capture may assign the variable that is being matched.
        let subject = self.next(subject)?;
        let end = self.frame.label();
        let cases = self.items(cases);
        for (at, case) in cases.iter().enumerate() {
            if at + 1 < cases.len() && case.guard.is_none() {
                self.check_refutable(case.pattern)?;
            }
            let next = self.frame.label();
            let mark = self.frame.top();
            let mut binds = Vec::new();
            self.pattern(case.pattern, subject, next, &mut binds)?;
            for bind in &binds {
                self.store_name(bind.name, bind.span, bind.reg)?;
            }
            self.frame.release(mark);
            if let Some(guard) = case.guard {
                self.cond_jump(guard, false, next)?;
            }
            self.block(case.body)?;
            if at + 1 < cases.len() {
                self.frame.jump(span, end);
            }
            self.frame.place(next);
        }
        self.frame.place(end);
        Ok(())
    }

    /// Refuses a pattern that matches everything where others follow.
    fn check_refutable(&self, id: PatternId) -> Res<()> {
        let mut at = id;
        loop {
            let pattern = &self.module[at];
            match pattern.kind {
                PatternKind::Wildcard => {
                    let message = "wildcard makes remaining patterns unreachable";
                    return self.error(pattern.span, message);
                }
                PatternKind::Capture(name) => {
                    let text = self.module.name(name);
                    let message =
                        format!("name capture '{text}' makes remaining patterns unreachable");
                    return self.error(pattern.span, message);
                }
                PatternKind::As { pattern, .. } => at = pattern,
                PatternKind::Or(alternatives) => match self.items(alternatives).last() {
                    Some(&last) => at = last,
                    None => return Ok(()),
                },
                _ => return Ok(()),
            }
        }
    }

    fn bind(&self, name: Name, reg: Reg, span: Span, binds: &mut Vec<Bind>) -> Res<()> {
        if binds.iter().any(|bind| bind.name == name) {
            let text = self.module.name(name);
            let message = format!("multiple assignments to name '{text}' in pattern");
            return self.error(span, message);
        }
        self.check_name(name, span)?;
        binds.push(Bind { name, reg, span });
        Ok(())
    }

    /// Goes on if the subject matches, else jumps to `fail`.
    fn pattern(
        &mut self,
        id: PatternId,
        subject: Reg,
        fail: Label,
        binds: &mut Vec<Bind>,
    ) -> Res<()> {
        let pattern = &self.module[id];
        let span = pattern.span;
        let mark = self.frame.top();
        let bound_before = binds.len();
        match pattern.kind {
            PatternKind::Wildcard => {}
            PatternKind::Capture(name) => self.bind(name, subject, span, binds)?,
            PatternKind::Value(value) => {
                let value = self.eval(value, None)?;
                self.unless_equal(subject, value, span, fail);
            }
            PatternKind::Singleton(value) => {
                let value = self.eval(value, None)?;
                if matches!(value, Val::Const(Const::None)) {
                    let frame = &mut self.frame;
                    frame.jump_op(span, Op::JumpIfNotNone, subject, 0, 0, fail);
                } else {
                    let reg = self.in_reg(value, span);
                    let frame = &mut self.frame;
                    frame.jump_op(span, Op::JumpIfIsNot, subject, reg, 0, fail);
                }
            }
            PatternKind::Sequence(items) => {
                self.sequence_pattern(items, subject, span, fail, binds)?
            }
            PatternKind::Star(_) => return self.error(span, "invalid star pattern"),
            PatternKind::Mapping { items, rest } => {
                self.mapping_pattern(items, rest, subject, span, fail, binds)?;
            }
            PatternKind::Class { class, arguments } => {
                self.class_pattern(class, arguments, subject, span, fail, binds)?;
            }
            PatternKind::Or(alternatives) => {
                self.or_pattern(alternatives, subject, span, fail, binds)?;
            }
            PatternKind::As { pattern, name } => {
                self.pattern(pattern, subject, fail, binds)?;
                self.bind(name, subject, span, binds)?;
            }
        }
        if binds.len() == bound_before {
            self.frame.release(mark);
        }
        self.check_room(span)
    }

    #[inline(never)]
    fn unless_equal(&mut self, subject: Reg, value: Val, span: Span, fail: Label) {
        if let Val::Const(Const::Int(int)) = value
            && let Ok(int) = i16::try_from(int)
        {
            let [low, high] = int.to_le_bytes();
            let frame = &mut self.frame;
            return frame.jump_op(span, Op::JumpIfNotEqI, subject, low, high, fail);
        }
        let reg = self.in_reg(value, span);
        let frame = &mut self.frame;
        frame.jump_op(span, Op::JumpIfNotEq, subject, reg, 0, fail);
    }

    #[inline(never)]
    fn unless_kind(&mut self, op: Op, subject: Reg, span: Span, fail: Label) {
        let mark = self.frame.top();
        let reg = self.frame.take();
        self.emit(span, op, reg, subject, 0, 0);
        let frame = &mut self.frame;
        frame.jump_op(span, Op::JumpIfFalse, reg, 0, 0, fail);
        frame.release(mark);
    }

    /// Jumps unless the length in a register compares so with a count.
    #[inline(never)]
    fn unless_length(&mut self, len: Reg, count: usize, exact: bool, span: Span, fail: Label) {
        let (small, large) = if exact {
            (Op::JumpIfNotEqI, Op::JumpIfNotEq)
        } else {
            (Op::JumpIfNotGeI, Op::JumpIfNotGe)
        };
        if let Ok(count) = i16::try_from(count) {
            let [low, high] = count.to_le_bytes();
            let frame = &mut self.frame;
            return frame.jump_op(span, small, len, low, high, fail);
        }
        let reg = self.frame.take();
        let count = i64::try_from(count).unwrap_or(i64::MAX);
        self.load_const(span, reg, &Const::Int(count));
        self.frame.jump_op(span, large, len, reg, 0, fail);
    }

    fn is_wildcard(&self, id: PatternId) -> bool {
        matches!(self.module[id].kind, PatternKind::Wildcard)
    }

    // ---------------------------------------------------------------- sequences

    #[inline(never)]
    fn sequence_pattern(
        &mut self,
        items: List<PatternId>,
        subject: Reg,
        span: Span,
        fail: Label,
        binds: &mut Vec<Bind>,
    ) -> Res<()> {
        let items = self.items(items);
        let is_star = |&&id: &&PatternId| matches!(self.module[id].kind, PatternKind::Star(_));
        if items.iter().filter(is_star).count() > 1 {
            return self.error(span, "multiple starred names in sequence pattern");
        }
        let star = items.iter().position(|id| is_star(&id));
        let star_name = star.and_then(|at| match self.module[items[at]].kind {
            PatternKind::Star(name) => name,
            _ => None,
        });
        self.unless_kind(Op::MatchSequence, subject, span, fail);
        let len = self.frame.take();
        let least = items.len() - usize::from(star.is_some());
        if least > 0 || star.is_none() {
            self.emit(span, Op::GetLen, len, subject, 0, 0);
            self.unless_length(len, least, star.is_none(), span, fail);
        }
        let others_wild = items
            .iter()
            .enumerate()
            .all(|(at, &id)| Some(at) == star || self.is_wildcard(id));
        if others_wild && star_name.is_none() {
            return Ok(());
        }
        match star {
            None => {
                let base = self.frame.take_run(items.len());
                self.check_room(span)?;
                self.emit(span, Op::UnpackSeq, base, subject, items.len() as u8, 0);
                for (reg, &item) in (base..).zip(items) {
                    self.pattern(item, reg, fail, binds)?;
                }
            }
            Some(at) if star_name.is_some() => {
                let base = self.frame.take_run(items.len());
                self.check_room(span)?;
                let after = items.len() - at - 1;
                let source = i32::from(subject);
                self.emit(span, Op::UnpackEx, base, at as u8, after as u8, source);
                for (reg, &item) in (base..).zip(items) {
                    if let PatternKind::Star(Some(name)) = self.module[item].kind {
                        self.bind(name, reg, self.module[item].span, binds)?;
                    } else {
                        self.pattern(item, reg, fail, binds)?;
                    }
                }
            }
            Some(at) => {
                // The middle is not wanted: the ends are fetched by index.
                for (index, &item) in items.iter().enumerate() {
                    if index == at || self.is_wildcard(item) {
                        continue;
                    }
                    let reg = self.frame.take();
                    let number = i32::try_from(index).unwrap_or(i32::MAX);
                    if index < at {
                        self.emit(span, Op::IndexI, reg, subject, 0, number);
                    } else {
                        let back = i32::try_from(items.len()).unwrap_or(i32::MAX) - number;
                        self.emit(span, Op::SubI, reg, len, 0, back);
                        self.emit(span, Op::Index, reg, subject, reg, 0);
                    }
                    self.pattern(item, reg, fail, binds)?;
                }
            }
        }
        Ok(())
    }

    // ---------------------------------------------------------------- mappings and classes

    #[inline(never)]
    fn mapping_pattern(
        &mut self,
        items: List<MappingItem>,
        rest: Option<Name>,
        subject: Reg,
        span: Span,
        fail: Label,
        binds: &mut Vec<Bind>,
    ) -> Res<()> {
        let items = self.items(items);
        self.unless_kind(Op::MatchMapping, subject, span, fail);
        if items.is_empty() && rest.is_none() {
            return Ok(());
        }
        if !items.is_empty() {
            let len = self.frame.take();
            self.emit(span, Op::GetLen, len, subject, 0, 0);
            self.unless_length(len, items.len(), false, span, fail);
        }
        let keys: Vec<ExprId> = items.iter().map(|item| item.key).collect();
        self.check_keys(&keys, span)?;
        let key_tuple = self.frame.take();
        self.tuple_to(&keys, span, key_tuple)?;
        if !items.is_empty() {
            let values = self.frame.take();
            self.emit(span, Op::MatchKeys, values, subject, key_tuple, 0);
            let frame = &mut self.frame;
            frame.jump_op(span, Op::JumpIfNone, values, 0, 0, fail);
            let base = self.frame.take_run(items.len());
            self.check_room(span)?;
            self.emit(span, Op::UnpackSeq, base, values, items.len() as u8, 0);
            for (reg, item) in (base..).zip(items) {
                self.pattern(item.pattern, reg, fail, binds)?;
            }
        }
        if let Some(name) = rest {
            let reg = self.frame.take();
            self.emit(span, Op::MatchRest, reg, subject, key_tuple, 0);
            self.bind(name, reg, span, binds)?;
        }
        Ok(())
    }

    /// Literal keys must differ.
    fn check_keys(&mut self, keys: &[ExprId], span: Span) -> Res<()> {
        let mut seen = std::collections::BTreeSet::new();
        for &key in keys {
            let is_new = match self.module[key].kind {
                ExprKind::Name(_) | ExprKind::Chain { .. } => true,
                // Equal numbers are one key.
                ExprKind::True => seen.insert("1".to_string()),
                ExprKind::False => seen.insert("0".to_string()),
                _ => {
                    let shown = super::unparse::expression(self.module, key);
                    let number = shown.strip_suffix(".0").unwrap_or(&shown);
                    seen.insert(number.to_string())
                }
            };
            if !is_new {
                let shown = super::unparse::expression(self.module, key);
                let message = format!("mapping pattern checks duplicate key ({shown})");
                return self.error(span, message);
            }
        }
        Ok(())
    }

    #[inline(never)]
    fn class_pattern(
        &mut self,
        class: ExprId,
        arguments: List<ClassPatternArg>,
        subject: Reg,
        span: Span,
        fail: Label,
        binds: &mut Vec<Bind>,
    ) -> Res<()> {
        let arguments = self.items(arguments);
        let n_positional = arguments.iter().filter(|arg| arg.name.is_none()).count();
        let mut seen = std::collections::BTreeSet::new();
        let mut names = Vec::new();
        for argument in arguments {
            if let Some(name) = argument.name {
                if !seen.insert(name) {
                    let text = self.module.name(name);
                    let at = self.module[argument.pattern].span;
                    let message = format!("attribute name repeated in class pattern: {text}");
                    return self.error(at, message);
                }
                names.push(self.pool.name(name));
            }
        }
        let class = self.reg(class)?;
        let values = self.frame.take();
        let names = self.pool.name_tuple(names);
        self.emit(span, Op::LoadConst, values, 0, 0, names as i32);
        let count = i32::try_from(n_positional).unwrap_or(i32::MAX);
        self.emit(span, Op::MatchClass, values, subject, class, count);
        let frame = &mut self.frame;
        frame.jump_op(span, Op::JumpIfNone, values, 0, 0, fail);
        if arguments.is_empty() {
            return Ok(());
        }
        let base = self.frame.take_run(arguments.len());
        self.check_room(span)?;
        self.emit(span, Op::UnpackSeq, base, values, arguments.len() as u8, 0);
        for (reg, argument) in (base..).zip(arguments) {
            self.pattern(argument.pattern, reg, fail, binds)?;
        }
        Ok(())
    }

    // ---------------------------------------------------------------- alternatives

    /// All alternatives bind the same names, so each leaves its values in the same registers.
    #[inline(never)]
    fn or_pattern(
        &mut self,
        alternatives: List<PatternId>,
        subject: Reg,
        span: Span,
        fail: Label,
        binds: &mut Vec<Bind>,
    ) -> Res<()> {
        let alternatives = self.items(alternatives);
        let mut names = Vec::new();
        if let Some(&first) = alternatives.first() {
            self.captures(first, &mut names);
        }
        let targets = self.frame.take_run(names.len());
        let matched = self.frame.label();
        for (at, &alternative) in alternatives.iter().enumerate() {
            let is_last = at + 1 == alternatives.len();
            if !is_last {
                self.check_refutable(alternative)?;
            }
            let next = if is_last { fail } else { self.frame.label() };
            let mark = self.frame.top();
            let mut own = Vec::new();
            self.pattern(alternative, subject, next, &mut own)?;
            let differs =
                own.len() != names.len() || own.iter().any(|bind| !names.contains(&bind.name));
            if differs {
                return self.error(span, "alternative patterns bind different names");
            }
            for bind in &own {
                let place = names.iter().position(|&name| name == bind.name);
                let target = targets.saturating_add(place.unwrap_or(0) as u8);
                self.emit(bind.span, Op::Move, target, bind.reg, 0, 0);
            }
            self.frame.release(mark);
            if !is_last {
                self.frame.jump(span, matched);
                self.frame.place(next);
            }
        }
        self.frame.place(matched);
        for (reg, &name) in (targets..).zip(&names) {
            self.bind(name, reg, span, binds)?;
        }
        Ok(())
    }

    /// The names a pattern captures, in order.
    fn captures(&self, id: PatternId, names: &mut Vec<Name>) {
        let mut todo = vec![id];
        while let Some(id) = todo.pop() {
            let mut add = |name: Name| {
                if !names.contains(&name) {
                    names.push(name);
                }
            };
            match self.module[id].kind {
                PatternKind::Capture(name) | PatternKind::Star(Some(name)) => add(name),
                PatternKind::As { pattern, name } => {
                    add(name);
                    todo.push(pattern);
                }
                PatternKind::Sequence(items) => todo.extend(self.items(items)),
                PatternKind::Mapping { items, rest } => {
                    if let Some(rest) = rest {
                        add(rest);
                    }
                    todo.extend(self.items(items).iter().map(|item| item.pattern));
                }
                PatternKind::Class { arguments, .. } => {
                    todo.extend(self.items(arguments).iter().map(|arg| arg.pattern));
                }
                // Any alternative would do.
                PatternKind::Or(items) => todo.extend(self.items(items).first()),
                PatternKind::Wildcard
                | PatternKind::Star(None)
                | PatternKind::Value(_)
                | PatternKind::Singleton(_) => {}
            }
        }
    }
}
