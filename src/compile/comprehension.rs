//! Comprehensions and generator expressions.
//!
//! List, set and dict comprehensions run inside the function around them: their variables are temporaries for as long
//! as the loop lasts. Generator expressions are functions that get the iterator of the outermost iterable; so are
//! the other comprehensions in annotation scopes of a class.

use super::emit::{Label, Reg, Slot};
use super::suspend::AsyncLoop;
use super::{Compiler, Prefix, Res, Signature, Val};
use crate::code::{Const, FunctionKind, InlinedName, Op};
use crate::scope::{Place, ScopeId, ScopeKind};
use crate::source::Span;
use crate::syntax::ast::{Clause, Comprehension, ComprehensionId, ComprehensionKind, ExprKind};

/// A loop that is open while what is inside it is compiled.
enum OpenLoop {
    Plain {
        state: Reg,
        item: Reg,
        body: Label,
        next: Label,
        span: Span,
    },
    Async(AsyncLoop, Label),
}

impl Compiler<'_> {
    #[inline(never)]
    pub(super) fn comprehension(
        &mut self,
        id: ComprehensionId,
        span: Span,
        dst: Option<Reg>,
    ) -> Res<Val> {
        let Some(scope_id) = self.scopes.of_comprehension(id) else {
            return self.error(span, "comprehension without scope");
        };
        let scope = self.scopes.scope(scope_id);
        let node = &self.module[id];
        let is_generator = node.kind == ComprehensionKind::Generator;
        if scope.is_async && !is_generator && !self.may_await() {
            let message = "asynchronous comprehension outside of an asynchronous function";
            return self.error(span, message);
        }
        if scope.host == scope_id {
            return self.comprehension_function(node, scope_id, span, dst);
        }
        let mark = self.frame.top();
        let out = match self.frame.scratch(dst) {
            Some(reg) => reg,
            None => self.frame.take(),
        };
        let clauses = self.items(node.clauses);
        let Some(first) = clauses.first() else {
            return Ok(Val::Const(Const::None));
        };
        let iter = self.iterable(first)?;
        self.empty_collection(node.kind, out, span);
        let vars_before = self.frame.vars;
        self.enter_scope(scope_id);
        self.allot_comprehension(scope_id, clauses, span);
        let first = self.frame.inlined.len();
        self.show_variables(scope_id);
        let last = self.frame.inlined.len();
        let (start, end) = self.loops(node, out, Some(iter), span)?;
        for variable in self.frame.inlined.iter_mut().take(last).skip(first) {
            (variable.start, variable.end) = (start, end);
        }
        self.leave_scope(scope_id);
        self.frame.vars = vars_before;
        Ok(Val::Reg(self.settle(mark, out, dst, span)))
    }

    /// Whether `await` may stand here.
    fn may_await(&self) -> bool {
        self.frame.is_async || self.frame.kind == FunctionKind::AsyncGenerator
    }

    fn empty_collection(&mut self, kind: ComprehensionKind, out: Reg, span: Span) {
        match kind {
            ComprehensionKind::List => self.emit(span, Op::BuildList, out, 0, 0, 0),
            ComprehensionKind::Set => self.emit(span, Op::BuildSet, out, 0, 0, 0),
            ComprehensionKind::Dict => self.emit(span, Op::BuildMap, out, 0, 0, 0),
            ComprehensionKind::Generator => {}
        }
    }

    /// The outermost iterable, evaluated outside of the comprehension's scope.
    fn iterable(&mut self, clause: &Clause) -> Res<Reg> {
        match self.constant_display(clause.iter) {
            Some(value) if !clause.is_async => {
                let span = self.module[clause.iter].span;
                Ok(self.in_reg(Val::Const(value), span))
            }
            _ => self.reg(clause.iter),
        }
    }

    /// Temporaries for the variables of an inlined comprehension.
    #[inline(never)]
    fn allot_comprehension(&mut self, scope_id: ScopeId, clauses: &[Clause], span: Span) {
        let scopes = self.scopes;
        for &id in &scopes.scope(scope_id).symbols {
            let symbol = scopes.symbol(id);
            if !symbol.lives_in_function() {
                continue;
            }
            let reg = self.frame.take();
            self.slots[id.index()] = Slot::Reg(reg);
            self.frame.vars.add(reg);
            self.frame.bound.remove(reg);
            self.frame.walrus.remove(reg);
            if symbol.place == Place::Captured {
                self.emit(span, Op::Unset, reg, 0, 0, 0);
                self.emit(span, Op::NewCapture, reg, reg, 0, 0);
            } else if clauses.len() > 1 || !self.is_plain(clauses) {
                // An inner loop's variable may be read before its loop was entered, and a target that is computed
                // may read one that comes after it.
                self.emit(span, Op::Unset, reg, 0, 0, 0);
            }
        }
    }

    /// Whether the outermost loop's target reads nothing.
    fn is_plain(&self, clauses: &[Clause]) -> bool {
        clauses.first().is_some_and(|clause| {
            let target = &self.module[clause.target];
            match target.kind {
                ExprKind::Name(_) => true,
                ExprKind::Tuple(items) => self
                    .items(items)
                    .iter()
                    .all(|&item| matches!(self.module[item].kind, ExprKind::Name(_))),
                _ => false,
            }
        })
    }

    /// Has `locals()` show the variables of an inlined comprehension, from where to where is filled in later.
    fn show_variables(&mut self, scope_id: ScopeId) {
        let scopes = self.scopes;
        for &id in &scopes.scope(scope_id).symbols {
            let symbol = scopes.symbol(id);
            let Slot::Reg(reg) = self.slots[id.index()] else {
                continue;
            };
            if symbol.lives_in_function() && !scopes.text(self.module, symbol.name).starts_with('.')
            {
                let name = self.pool.name(symbol.name);
                self.frame.inlined.push(InlinedName {
                    start: 0,
                    end: 0,
                    name,
                    reg,
                    is_captured: symbol.place == Place::Captured,
                });
            }
        }
    }

    /// The loops with what happens inside; `iter` is the outermost iterable, or the function's first register has its
    /// iterator. Answers where the outermost loop's body, which has its variables, begins and ends.
    #[inline(never)]
    fn loops(
        &mut self,
        node: &Comprehension,
        out: Reg,
        iter: Option<Reg>,
        span: Span,
    ) -> Res<(u32, u32)> {
        let mut open = Vec::new();
        let mut start = 0;
        for (at, clause) in self.items(node.clauses).iter().enumerate() {
            let iter_span = self.module[clause.iter].span;
            let looped = if clause.is_async {
                if !self.may_await() {
                    let message = "asynchronous comprehension outside of an asynchronous function";
                    return self.error(span, message);
                }
                let src = match iter {
                    Some(reg) if at == 0 => reg,
                    None if at == 0 => 0,
                    _ => self.reg(clause.iter)?,
                };
                // A generator expression gets what `__aiter__` answered.
                let looped = if iter.is_none() && at == 0 {
                    self.async_loop_over(src, iter_span)
                } else {
                    self.async_loop(src, iter_span)
                };
                self.assign(clause.target, looped.item)?;
                let again = looped.again;
                OpenLoop::Async(looped, again)
            } else {
                self.plain_loop(clause, at, iter)?
            };
            if at == 0 {
                start = self.frame.here();
            }
            let skip = match &looped {
                OpenLoop::Plain { next, .. } => *next,
                OpenLoop::Async(_, again) => *again,
            };
            for &condition in self.items(clause.ifs) {
                self.cond_jump(condition, false, skip)?;
            }
            open.push(looped);
        }
        self.element(node, out, span)?;
        let mut end = start;
        while let Some(looped) = open.pop() {
            end = self.frame.here();
            match looped {
                OpenLoop::Plain {
                    state,
                    item,
                    body,
                    next,
                    span,
                } => {
                    self.frame.place(next);
                    self.frame.for_next(span, state, item, body);
                }
                OpenLoop::Async(looped, _) => self.end_async_loop(&looped),
            }
        }
        Ok((start, end))
    }

    #[inline(never)]
    fn plain_loop(&mut self, clause: &Clause, at: usize, iter: Option<Reg>) -> Res<OpenLoop> {
        let span = self.module[clause.iter].span;
        let state = self.frame.take_run(3);
        let mark = self.frame.top();
        let src = match iter {
            Some(reg) if at == 0 => reg,
            None if at == 0 => 0,
            _ => self.iterable(clause)?,
        };
        self.emit(span, Op::ForPrep, state, src, 0, 0);
        self.frame.release(mark);
        let body = self.frame.label();
        let next = self.frame.label();
        let is_live = !self.frame.dead;
        self.frame.jump(span, next);
        let direct = self.direct(clause.target);
        let item = direct.unwrap_or_else(|| self.frame.take());
        let bound = self.frame.bound.without(self.frame.deletable);
        self.frame.place_body(body, bound, is_live);
        match direct {
            Some(reg) => self.bind_direct(reg),
            None => self.assign(clause.target, item)?,
        }
        Ok(OpenLoop::Plain {
            state,
            item,
            body,
            next,
            span,
        })
    }

    #[inline(never)]
    fn element(&mut self, node: &Comprehension, out: Reg, span: Span) -> Res<()> {
        let mark = self.frame.top();
        let element_span = self.module[node.element].span;
        match (node.kind, node.value) {
            (ComprehensionKind::Dict, Some(value)) => {
                self.map_add(out, node.element, value, span)?;
            }
            (ComprehensionKind::Generator, _) => {
                let reg = self.reg(node.element)?;
                self.yield_reg(reg, element_span, mark, None);
            }
            (ComprehensionKind::Set, _) => {
                let reg = self.reg(node.element)?;
                self.emit(element_span, Op::SetAdd, out, reg, 0, 0);
            }
            _ => {
                let reg = self.reg(node.element)?;
                self.emit(element_span, Op::ListAppend, out, reg, 0, 0);
            }
        }
        self.frame.release(mark);
        Ok(())
    }

    /// A generator expression (or a comprehension that is not inlined): a function called with the outermost iterator.
    #[inline(never)]
    fn comprehension_function(
        &mut self,
        node: &Comprehension,
        scope_id: ScopeId,
        span: Span,
        dst: Option<Reg>,
    ) -> Res<Val> {
        let scope = self.scopes.scope(scope_id);
        let (name, kind) = match scope.kind {
            ScopeKind::ListComprehension => ("<listcomp>", FunctionKind::Plain),
            ScopeKind::SetComprehension => ("<setcomp>", FunctionKind::Plain),
            ScopeKind::DictComprehension => ("<dictcomp>", FunctionKind::Plain),
            _ if scope.is_async => ("<genexpr>", FunctionKind::AsyncGenerator),
            _ => ("<genexpr>", FunctionKind::Generator),
        };
        let Some(first) = self.items(node.clauses).first() else {
            return Ok(Val::Const(Const::None));
        };
        let qualname = self.qualified(name, None);
        let prefix = Prefix::new(format!("{qualname}."));
        let iterable = self.pool.text(".0");
        let signature = Box::new(Signature {
            name: name.into(),
            qualname,
            n_pos: 1,
            n_pos_only: 1,
            params: vec![iterable],
            first_line: self.line(span.start),
            ..Signature::default()
        });
        let around = self.enter_function(scope_id, kind, prefix);
        self.comprehension_body(node, span)?;
        self.check_room(span)?;
        let function = self.leave_function(scope_id, around, signature);
        // The iterator first: nested generator expressions then need one register each.
        let mark = self.frame.top();
        let iter = self.iterable(first)?;
        self.frame.release(mark);
        let iterator = self.frame.take();
        let op = if first.is_async {
            Op::GetAiter
        } else {
            Op::GetIter
        };
        self.emit(self.module[first.iter].span, op, iterator, iter, 0, 0);
        let window = self.frame.take_run(2);
        self.make_function(function, scope_id, 0, 0, window, span);
        let argument = self.frame.take();
        self.emit(span, Op::Move, argument, iterator, 0, 0);
        let out = self.frame.result(mark, dst);
        self.emit(span, Op::Call, out, window, 1, 0);
        Ok(Val::Reg(out))
    }

    #[inline(never)]
    fn comprehension_body(&mut self, node: &Comprehension, span: Span) -> Res<()> {
        if node.kind == ComprehensionKind::Generator {
            self.loops(node, 0, None, span)?;
            return Ok(());
        }
        let out = self.frame.take();
        self.empty_collection(node.kind, out, span);
        self.loops(node, out, None, span)?;
        self.emit(span, Op::Return, out, 0, 0, 0);
        self.frame.dead = true;
        Ok(())
    }
}
