//! `match` statements.
//!
//! Each case tests its pattern top-down and jumps to the next case on the first failure. Names are not bound while a
//! pattern is being matched: captures remember the register (or the place in a store) they will come from, and are bound when the
//! whole pattern has succeeded, before the guard.

use std::collections::BTreeSet;

use super::emit::{Label, Reg};
use super::{Compiler, Res, Val};
use crate::code::{Const, Op};
use crate::name::Name;
use crate::source::Span;
use crate::syntax::ast::{
    Case, ClassPatternArg, ExprId, ExprKind, List, MappingItem, PatternId, PatternKind,
};

/// A capture: the name, and where its value is until the whole pattern has matched.
#[derive(Clone, Copy)]
struct Bind {
    name: Name,
    /// The register with the value, or with the store that has it.
    reg: Reg,
    /// The place in the store.
    far: Option<i32>,
    span: Span,
}

/// The captures of a pattern, in order.
#[derive(Default)]
struct Binds {
    list: Vec<Bind>,
    names: BTreeSet<Name>,
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
            let mut binds = Binds::default();
            self.pattern(case.pattern, subject, next, &mut binds)?;
            for bind in &binds.list {
                let mark = self.frame.top();
                let reg = self.bound_value(bind);
                self.store_name(bind.name, bind.span, reg)?;
                self.frame.release(mark);
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

    fn bind(&self, name: Name, reg: Reg, span: Span, binds: &mut Binds) -> Res<()> {
        let far = None;
        self.add_bind(
            Bind {
                name,
                reg,
                far,
                span,
            },
            binds,
        )
    }

    fn add_bind(&self, bind: Bind, binds: &mut Binds) -> Res<()> {
        if !binds.names.insert(bind.name) {
            let text = self.module.name(bind.name);
            let message = format!("multiple assignments to name '{text}' in pattern");
            return self.error(bind.span, message);
        }
        self.check_name(bind.name, bind.span)?;
        binds.list.push(bind);
        Ok(())
    }

    /// The register with a captured value.
    fn bound_value(&mut self, bind: &Bind) -> Reg {
        match bind.far {
            None => bind.reg,
            Some(index) => {
                let reg = self.frame.take();
                self.emit(bind.span, Op::LoadFar, reg, bind.reg, 0, index);
                reg
            }
        }
    }

    /// Matches a list of patterns with the items of a store.
    fn far_patterns(
        &mut self,
        store: Reg,
        patterns: impl Iterator<Item = PatternId>,
        fail: Label,
        binds: &mut Binds,
    ) -> Res<()> {
        for (index, id) in patterns.enumerate() {
            let span = self.module[id].span;
            let far = Some(index as i32);
            if let PatternKind::Capture(name) | PatternKind::Star(Some(name)) = self.module[id].kind
            {
                let reg = store;
                let bind = Bind {
                    name,
                    reg,
                    far,
                    span,
                };
                self.add_bind(bind, binds)?;
            } else if !self.is_wildcard(id) {
                let mark = self.frame.top();
                let bound_before = binds.list.len();
                let reg = self.frame.take();
                self.emit(span, Op::LoadFar, reg, store, 0, index as i32);
                self.pattern(id, reg, fail, binds)?;
                if binds.list.len() == bound_before {
                    self.frame.release(mark);
                }
            }
        }
        Ok(())
    }

    /// Goes on if the subject matches, else jumps to `fail`.
    fn pattern(&mut self, id: PatternId, subject: Reg, fail: Label, binds: &mut Binds) -> Res<()> {
        let pattern = &self.module[id];
        let span = pattern.span;
        let mark = self.frame.top();
        let bound_before = binds.list.len();
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
        if binds.list.len() == bound_before {
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
        if let Val::Const(value) = &value
            && !self.frame.dead
            && let Ok(number) = u16::try_from(self.pool.constant(value.clone()))
        {
            let [low, high] = number.to_le_bytes();
            let frame = &mut self.frame;
            return frame.jump_op(span, Op::JumpIfNotEqK, subject, low, high, fail);
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
        binds: &mut Binds,
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
        if (star.is_none() || star_name.is_some()) && !self.fits_targets(items.len()) {
            if star.is_some_and(|at| at >= 1 << 8) {
                let message = "too many expressions in star-unpacking sequence pattern";
                return self.error(span, message);
            }
            let store = self.unpack_far(items.len(), star, subject, span);
            return self.far_patterns(store, items.iter().copied(), fail, binds);
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
        binds: &mut Binds,
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
            let patterns = items.iter().map(|item| item.pattern);
            self.match_values(values, patterns, span, fail, binds)?;
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
        let mut seen = BTreeSet::new();
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
        binds: &mut Binds,
    ) -> Res<()> {
        let arguments = self.items(arguments);
        let n_positional = arguments.iter().filter(|arg| arg.name.is_none()).count();
        let mut seen = BTreeSet::new();
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
        let patterns = arguments.iter().map(|argument| argument.pattern);
        self.match_values(values, patterns, span, fail, binds)
    }

    /// Matches a list of patterns with the items of a tuple.
    fn match_values(
        &mut self,
        values: Reg,
        patterns: impl ExactSizeIterator<Item = PatternId>,
        span: Span,
        fail: Label,
        binds: &mut Binds,
    ) -> Res<()> {
        let count = patterns.len();
        if !self.fits_targets(count) {
            let store = self.unpack_far(count, None, values, span);
            return self.far_patterns(store, patterns, fail, binds);
        }
        let base = self.frame.take_run(count);
        self.check_room(span)?;
        self.emit(span, Op::UnpackSeq, base, values, count as u8, 0);
        for (reg, pattern) in (base..).zip(patterns) {
            self.pattern(pattern, reg, fail, binds)?;
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
        binds: &mut Binds,
    ) -> Res<()> {
        let alternatives = self.items(alternatives);
        let mut names = Vec::new();
        if let Some(&first) = alternatives.first() {
            self.captures(first, &mut names);
        }
        let targets = self.frame.take_run(names.len());
        self.check_room(span)?;
        let matched = self.frame.label();
        for (at, &alternative) in alternatives.iter().enumerate() {
            let is_last = at + 1 == alternatives.len();
            if !is_last {
                self.check_refutable(alternative)?;
            }
            let next = if is_last { fail } else { self.frame.label() };
            let mark = self.frame.top();
            let mut own = Binds::default();
            self.pattern(alternative, subject, next, &mut own)?;
            if own.names.len() != names.len() || !names.iter().all(|n| own.names.contains(n)) {
                return self.error(span, "alternative patterns bind different names");
            }
            for bind in &own.list {
                let place = names.iter().position(|&name| name == bind.name);
                let target = targets.saturating_add(place.unwrap_or(0) as u8);
                match bind.far {
                    None => self.emit(bind.span, Op::Move, target, bind.reg, 0, 0),
                    Some(at) => self.emit(bind.span, Op::LoadFar, target, bind.reg, 0, at),
                }
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
        let mut seen = BTreeSet::new();
        while let Some(id) = todo.pop() {
            let mut add = |name: Name| {
                if seen.insert(name) {
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
