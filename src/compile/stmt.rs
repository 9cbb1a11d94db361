//! Statements: blocks, assignments, conditions, loops, imports and the other simple ones.

use super::emit::{BlockKind, Reg, Regs};
use super::{Compiler, MAX_BLOCKS, Res, Val};
use crate::code::{Const, FunctionKind, Intrinsic, Op};
use crate::name::Name;
use crate::scope::ScopeKind;
use crate::source::Span;
use crate::syntax::ast::{
    Alias, Block, BoolOp, ExprId, ExprKind, IfClause, List, StmtId, StmtKind, TrailerKind,
};
use crate::syntax::{Mode, SyntaxError};

impl Compiler<'_> {
    /// The body of a module or class: its annotations, its docstring, its statements.
    pub(super) fn module_body(&mut self, body: Block, doc: Option<u32>) -> Res<()> {
        let first_span = self.items(body).first().map(|&id| self.module[id].span);
        let span = first_span.unwrap_or_default();
        if self.has_annotations(body) {
            let mark = self.frame.top();
            let out = self.frame.take();
            self.intrinsic(span, Intrinsic::SetupAnnotations, out, 0, 1);
            self.frame.release(mark);
        }
        if let Some(doc) = doc {
            let mark = self.frame.top();
            let reg = self.frame.take();
            self.emit(span, Op::LoadConst, reg, 0, 0, doc as i32);
            self.store_in_namespace("__doc__", span, reg);
            self.frame.release(mark);
        }
        self.block(body)
    }

    /// Whether a module or class body annotates anything, also inside its compound statements.
    fn has_annotations(&self, body: Block) -> bool {
        let mut blocks = vec![body];
        while let Some(block) = blocks.pop() {
            for &id in self.items(block) {
                match self.module[id].kind {
                    StmtKind::AnnAssign { .. } => return true,
                    StmtKind::If { clauses, orelse } => {
                        blocks.push(orelse);
                        blocks.extend(self.items(clauses).iter().map(|clause| clause.body));
                    }
                    StmtKind::While { body, orelse, .. } | StmtKind::For { body, orelse, .. } => {
                        blocks.extend([body, orelse]);
                    }
                    StmtKind::With { body, .. } => blocks.push(body),
                    StmtKind::Try {
                        body,
                        handlers,
                        orelse,
                        finally,
                        ..
                    } => {
                        blocks.extend([body, orelse, finally]);
                        blocks.extend(self.items(handlers).iter().map(|handler| handler.body));
                    }
                    StmtKind::Match { cases, .. } => {
                        blocks.extend(self.items(cases).iter().map(|case| case.body));
                    }
                    _ => {}
                }
            }
        }
        false
    }

    pub(super) fn block(&mut self, block: Block) -> Res<()> {
        for &id in self.items(block) {
            self.stmt(id)?;
        }
        Ok(())
    }

    pub(super) fn stmt(&mut self, id: StmtId) -> Res<()> {
        if self.module.patience.is_over() {
            return Err(SyntaxError::given_up(self.source));
        }
        let stmt = &self.module[id];
        let span = stmt.span;
        let mark = self.frame.top();
        self.frame.pace(span);
        match stmt.kind {
            StmtKind::Expr(value) => self.expr_stmt(value)?,
            StmtKind::Assign { targets, value } => self.assign_stmt(self.items(targets), value)?,
            StmtKind::AugAssign { target, op, value } => self.augment(target, op, value, span)?,
            StmtKind::AnnAssign {
                target,
                annotation,
                value,
                simple,
            } => self.annotated_assign(target, annotation, value, simple)?,
            StmtKind::TypeAlias {
                name,
                type_params,
                value,
            } => self.type_alias(id, name, type_params, value)?,
            StmtKind::Return(value) => self.return_stmt(value, span)?,
            StmtKind::Delete(targets) => {
                for &target in self.items(targets) {
                    self.delete(target)?;
                }
            }
            StmtKind::Raise { exception, cause } => self.raise(exception, cause, span)?,
            StmtKind::Assert { test, message } => self.assert(test, message)?,
            StmtKind::Pass | StmtKind::Global(_) | StmtKind::Nonlocal(_) => {}
            StmtKind::Break => self.leave_loop(true, span)?,
            StmtKind::Continue => self.leave_loop(false, span)?,
            StmtKind::Import(names) => self.import(names, span)?,
            StmtKind::ImportFrom {
                module,
                level,
                names,
            } => self.import_from(module, level, names, span)?,
            StmtKind::If { clauses, orelse } => self.if_stmt(self.items(clauses), orelse, span)?,
            StmtKind::While { test, body, orelse } => {
                self.frame.loops += 1;
                self.while_stmt(test, body, orelse, span)?;
                self.frame.loops -= 1;
            }
            StmtKind::For {
                target,
                iter,
                body,
                orelse,
                is_async,
            } => {
                self.frame.loops += 1;
                if is_async {
                    self.async_for(target, iter, body, orelse, span)?;
                } else {
                    self.for_stmt(target, iter, body, orelse, span)?;
                }
                self.frame.loops -= 1;
            }
            StmtKind::With {
                items,
                body,
                is_async,
            } => self.with_stmt(self.items(items), body, is_async, span)?,
            StmtKind::Try {
                body,
                handlers,
                orelse,
                finally,
                is_star,
            } => self.try_stmt(body, handlers, orelse, finally, is_star, span)?,
            StmtKind::Match { subject, cases } => self.match_stmt(subject, cases, span)?,
            StmtKind::Function(function) => self.function_stmt(function, span)?,
            StmtKind::Class(class) => self.class_stmt(class, span)?,
        }
        self.check_room(span)?;
        self.frame.release(mark);
        if self.may_drop(id) && !self.frame.dead {
            let first = i32::try_from(self.frame.top()).unwrap_or(i32::MAX);
            self.emit(span, Op::Dropped, 0, 0, 0, first);
        }
        Ok(())
    }

    /// Whether a statement is one of those after which the machine looks for objects to finalize
    /// (see `vm/finalize.rs`).
    fn may_drop(&self, id: StmtId) -> bool {
        if self.frame.loops > 0 {
            return matches!(self.module[id].kind, StmtKind::Delete(_));
        }
        let of_module = self.frame.kind == FunctionKind::Module;
        match self.module[id].kind {
            StmtKind::Delete(_) => true,
            StmtKind::Assign { value, .. } => {
                of_module || matches!(self.module[value].kind, ExprKind::None)
            }
            StmtKind::Expr(_) => of_module,
            StmtKind::With { .. } | StmtKind::For { .. } | StmtKind::While { .. } => of_module,
            _ => false,
        }
    }

    #[inline(never)]
    fn expr_stmt(&mut self, value: ExprId) -> Res<()> {
        let span = self.module[value].span;
        let shows = self.module.mode == Mode::Single && self.frame.kind == FunctionKind::Module;
        let result = self.eval(value, None)?;
        if shows {
            let reg = self.in_reg(result, span);
            let out = self.frame.take();
            self.intrinsic(span, Intrinsic::Display, out, reg, 1);
        }
        Ok(())
    }

    // ---------------------------------------------------------------- assignment

    #[inline(never)]
    fn assign_stmt(&mut self, targets: &[ExprId], value: ExprId) -> Res<()> {
        let span = self.module[value].span;
        let Some((&first, others)) = targets.split_first() else {
            return Ok(());
        };
        if others.is_empty() && self.assign_pairwise(first, value)? {
            return Ok(());
        }
        let direct = self.direct(first);
        let computed = self.eval(value, direct)?;
        if let Some(reg) = direct {
            self.move_to(computed, reg, span);
            self.bind_direct(reg);
            if let [second] = others {
                return self.assign(*second, reg);
            }
            if others.is_empty() {
                return Ok(());
            }
            let src = self.kept(reg, others);
            for &target in others {
                self.assign(target, src)?;
            }
            return Ok(());
        }
        let reg = self.in_reg(computed, span);
        let src = if others.is_empty() {
            reg
        } else {
            self.kept(reg, targets)
        };
        for &target in targets {
            self.assign(target, src)?;
        }
        Ok(())
    }

    /// The value for several targets: a copy if it is a variable's that one of them may change.
    fn kept(&mut self, reg: Reg, targets: &[ExprId]) -> Reg {
        let changes = |&target: &ExprId| self.may_assign(target, reg);
        if !self.frame.vars.has(reg) || !(self.frame.walrus.has(reg) || targets.iter().any(changes))
        {
            return reg;
        }
        let span = targets.first().map(|&target| self.module[target].span);
        let copy = self.frame.take();
        self.emit(span.unwrap_or_default(), Op::Move, copy, reg, 0, 0);
        copy
    }

    #[inline(never)]
    fn annotated_assign(
        &mut self,
        target: ExprId,
        annotation: ExprId,
        value: Option<ExprId>,
        simple: bool,
    ) -> Res<()> {
        if let Some(value) = value {
            self.assign_stmt(&[target], value)?;
        }
        let kind = self.scopes.scope(self.frame.scope).kind;
        let is_body = matches!(kind, ScopeKind::Module | ScopeKind::Class);
        match self.module[target].kind {
            ExprKind::Name(name) => {
                self.check_name(name, self.module[target].span)?;
                if simple && is_body {
                    return self.record_annotation(name, annotation);
                }
            }
            ExprKind::Chain { base, trailers } if value.is_none() => {
                // The parts of a target that gets no value are evaluated all the same.
                let trailers = self.items(trailers);
                if let Some((last, others)) = trailers.split_last() {
                    let span = self.module[target].span;
                    let mark = self.frame.top();
                    self.chain(span.start, base, others, None)?;
                    if let TrailerKind::Subscript(index) = last.kind {
                        self.eval(index, None)?;
                    }
                    self.frame.release(mark);
                }
            }
            _ => {}
        }
        if !simple && is_body && !self.scopes.lazy_annotations {
            self.eval(annotation, None)?;
        }
        Ok(())
    }

    /// `__annotations__[name] = annotation`
    #[inline(never)]
    fn record_annotation(&mut self, name: Name, annotation: ExprId) -> Res<()> {
        let span = self.module[annotation].span;
        let value = self.frame.take();
        self.annotation_to(annotation, value)?;
        let number = self.pool.text("__annotations__");
        let cache = self.pool.namespace_cache(number);
        let dict = self.frame.take();
        self.emit(span, Op::LoadName, dict, 0, 0, cache);
        let key = self.frame.take();
        let mangled = self.mangled(name);
        let text = Const::Str(self.scopes.text(self.module, mangled).into());
        self.load_const(span, key, &text);
        self.emit(span, Op::StoreIndex, dict, key, value, 0);
        Ok(())
    }

    // ---------------------------------------------------------------- leaving

    #[inline(never)]
    fn return_stmt(&mut self, value: Option<ExprId>, span: Span) -> Res<()> {
        if !self.scopes.scope(self.frame.scope).kind.is_function() {
            return self.error(span, "'return' outside function");
        }
        if value.is_some() && self.frame.kind == FunctionKind::AsyncGenerator {
            return self.error(span, "'return' with value in async generator");
        }
        let computed = match value {
            Some(value) => self.eval(value, None)?,
            None => Val::Const(Const::None),
        };
        let is_constant = matches!(computed, Val::Const(_));
        if !self.must_unwind(0) {
            let reg = self.in_reg(computed, span);
            self.check_star(0, span)?;
            self.emit(span, Op::Return, reg, 0, 0, 0);
            self.frame.dead = true;
            return Ok(());
        }
        let mut reg = self.in_reg(computed, span);
        if !is_constant && self.frame.vars.has(reg) {
            // What runs on the way out may assign the variable.
            let copy = self.frame.take();
            self.emit(span, Op::Move, copy, reg, 0, 0);
            reg = copy;
        }
        let suspended = self.unwind(0, span)?;
        self.emit(span, Op::Return, reg, 0, 0, 0);
        self.rewind(suspended);
        self.frame.dead = true;
        Ok(())
    }

    #[inline(never)]
    fn leave_loop(&mut self, is_break: bool, span: Span) -> Res<()> {
        let mut depth = self.frame.blocks.len();
        let labels = loop {
            let Some(at) = depth.checked_sub(1) else {
                let message = if is_break {
                    "'break' outside loop"
                } else {
                    "'continue' not properly in loop"
                };
                return self.error(span, message);
            };
            if let BlockKind::Loop {
                break_to,
                continue_to,
            } = self.frame.blocks[at].kind
            {
                break (break_to, continue_to);
            }
            if let BlockKind::Star = self.frame.blocks[at].kind {
                return self.error(
                    span,
                    "'break', 'continue' and 'return' cannot appear in an except* block",
                );
            }
            depth = at;
        };
        let suspended = self.unwind(depth, span)?;
        let target = if is_break { labels.0 } else { labels.1 };
        self.frame.jump(span, target);
        self.rewind(suspended);
        Ok(())
    }

    #[inline(never)]
    fn raise(&mut self, exception: Option<ExprId>, cause: Option<ExprId>, span: Span) -> Res<()> {
        match (exception, cause) {
            (None, _) => self.emit(span, Op::RaiseAgain, 0, 0, 0, 0),
            (Some(exception), None) => {
                let reg = self.reg(exception)?;
                self.emit(span, Op::Raise, reg, 0, 0, 0);
            }
            (Some(exception), Some(cause)) => {
                let reg = self.reg(exception)?;
                let reg = self.hold_reg(reg, cause);
                let cause = self.reg(cause)?;
                self.emit(span, Op::Raise, reg, cause, 1, 0);
            }
        }
        self.frame.dead = true;
        Ok(())
    }

    #[inline(never)]
    fn assert(&mut self, test: ExprId, message: Option<ExprId>) -> Res<()> {
        if self.options.optimize > 0 {
            return Ok(());
        }
        let span = self.module[test].span;
        let fine = self.frame.label();
        self.cond_jump(test, true, fine)?;
        let mark = self.frame.top();
        let out = match message {
            None => {
                let reg = self.frame.take();
                self.emit(span, Op::LoadAssertionError, reg, 0, 0, 0);
                reg
            }
            Some(message) => {
                let window = self.frame.take_run(2);
                self.emit(span, Op::LoadAssertionError, window, 0, 0, 0);
                self.next(message)?;
                self.emit(span, Op::Call, window, window, 1, 0);
                window
            }
        };
        self.frame.release(mark);
        self.emit(span, Op::Raise, out, 0, 0, 0);
        self.frame.dead = true;
        self.frame.place(fine);
        Ok(())
    }

    // ---------------------------------------------------------------- conditions and loops

    #[inline(never)]
    fn if_stmt(&mut self, clauses: &[IfClause], orelse: Block, span: Span) -> Res<()> {
        let end = self.frame.label();
        for (at, clause) in clauses.iter().enumerate() {
            let is_last = at + 1 == clauses.len() && orelse.is_empty();
            match self.static_truth(clause.test) {
                Some(false) => {
                    self.unreachable(|compiler| compiler.block(clause.body))?;
                    continue;
                }
                Some(true) => {
                    self.block(clause.body)?;
                    // What comes after is checked, but never run.
                    return self.after_true(clauses, at + 1, orelse, end);
                }
                None => {}
            }
            let test_mark = self.frame.top();
            if let Some(target) = self.mere_jump(clause.body) {
                self.cond_jump(clause.test, true, target)?;
                self.frame.release(test_mark);
                continue;
            }
            let next = self.frame.label();
            self.cond_jump(clause.test, false, next)?;
            self.frame.release(test_mark);
            self.block(clause.body)?;
            if !is_last {
                self.frame.jump(span, end);
            }
            self.frame.place(next);
        }
        self.block(orelse)?;
        self.frame.place(end);
        Ok(())
    }

    /// The target of a block that is only `break` or `continue` and leaves nothing that has to be run.
    fn mere_jump(&self, body: Block) -> Option<super::emit::Label> {
        let &[only] = self.items(body) else {
            return None;
        };
        let is_break = match self.module[only].kind {
            StmtKind::Break => true,
            StmtKind::Continue => false,
            _ => return None,
        };
        for block in self.frame.blocks.iter().rev() {
            match block.kind {
                BlockKind::Loop {
                    break_to,
                    continue_to,
                } => return Some(if is_break { break_to } else { continue_to }),
                BlockKind::Try | BlockKind::Handling => {}
                _ => return None,
            }
        }
        None
    }

    fn after_true(
        &mut self,
        clauses: &[IfClause],
        from: usize,
        orelse: Block,
        end: super::emit::Label,
    ) -> Res<()> {
        self.unreachable(|compiler| {
            for clause in &clauses[from..] {
                compiler.eval(clause.test, None)?;
                compiler.block(clause.body)?;
            }
            compiler.block(orelse)
        })?;
        self.frame.place(end);
        Ok(())
    }

    /// Compiles what is never run, for its errors only.
    pub(super) fn unreachable(&mut self, body: impl FnOnce(&mut Self) -> Res<()>) -> Res<()> {
        let (bound, dead) = (self.frame.bound, self.frame.dead);
        self.frame.dead = true;
        body(self)?;
        (self.frame.bound, self.frame.dead) = (bound, dead);
        Ok(())
    }

    pub(super) fn check_blocks(&self, span: Span) -> Res<()> {
        if self.frame.blocks.len() > MAX_BLOCKS {
            return self.error(span, "too many statically nested blocks");
        }
        Ok(())
    }

    #[inline(never)]
    fn while_stmt(&mut self, test: ExprId, body: Block, orelse: Block, span: Span) -> Res<()> {
        self.check_blocks(span)?;
        let head = self.frame.label();
        let check = self.frame.label();
        let end = self.frame.label();
        match self.static_truth(test) {
            Some(true) => {
                self.frame.place_loop(head);
                let kind = BlockKind::Loop {
                    break_to: end,
                    continue_to: head,
                };
                self.frame.open(kind, None, None);
                self.block(body)?;
                self.frame.jump(span, head);
                self.frame.close();
                self.unreachable(|compiler| compiler.block(orelse))?;
            }
            Some(false) => {
                let kind = BlockKind::Loop {
                    break_to: end,
                    continue_to: head,
                };
                self.unreachable(|compiler| {
                    compiler.frame.open(kind, None, None);
                    compiler.block(body)?;
                    compiler.frame.close();
                    Ok(())
                })?;
                self.block(orelse)?;
            }
            None => {
                // The test stands at the bottom, so a round costs one jump.
                let is_live = !self.frame.dead;
                let test_span = self.module[test].span;
                self.frame.jump(test_span, check);
                let mut bound = self.frame.bound.without(self.frame.deletable);
                self.surely_assigned(test, &mut bound);
                self.frame.place_body(head, bound, is_live);
                let kind = BlockKind::Loop {
                    break_to: end,
                    continue_to: check,
                };
                self.frame.open(kind, None, None);
                self.block(body)?;
                self.frame.close();
                self.frame.place(check);
                self.cond_jump(test, true, head)?;
                self.block(orelse)?;
            }
        }
        self.frame.place(end);
        Ok(())
    }

    /// Variables that a test assigns on every way to being true.
    fn surely_assigned(&self, test: ExprId, bound: &mut Regs) {
        let mut todo = vec![test];
        while let Some(id) = todo.pop() {
            match self.module[id].kind {
                ExprKind::Walrus { target, value } => {
                    if let Some(reg) = self.direct(target) {
                        bound.add(reg);
                    }
                    todo.push(value);
                }
                ExprKind::Unary { operand, .. }
                    if !matches!(self.module[operand].kind, ExprKind::Bool { .. }) =>
                {
                    todo.push(operand);
                }
                ExprKind::Compare { first, rest } => {
                    todo.push(first);
                    todo.extend(self.items(rest).first().map(|step| step.operand));
                }
                ExprKind::Bool {
                    op: BoolOp::And,
                    operands,
                } => todo.extend(self.items(operands)),
                ExprKind::Bool { operands, .. } => {
                    todo.extend(self.items(operands).first());
                }
                ExprKind::Chain { base, .. } => todo.push(base),
                _ => {}
            }
        }
    }

    #[inline(never)]
    fn for_stmt(
        &mut self,
        target: ExprId,
        iter: ExprId,
        body: Block,
        orelse: Block,
        span: Span,
    ) -> Res<()> {
        self.check_blocks(span)?;
        let iter_span = self.module[iter].span;
        let state = self.frame.take_run(3);
        let mark = self.frame.top();
        let src = match self.constant_display(iter) {
            Some(value) => self.in_reg(Val::Const(value), iter_span),
            None => self.reg(iter)?,
        };
        self.emit(iter_span, Op::ForPrep, state, src, 0, 0);
        self.frame.release(mark);
        let head = self.frame.label();
        let next = self.frame.label();
        let end = self.frame.label();
        let is_live = !self.frame.dead;
        self.frame.jump(iter_span, next);
        let direct = self.direct(target);
        let item: Reg = direct.unwrap_or_else(|| self.frame.take());
        let bound = self.frame.bound.without(self.frame.deletable);
        self.frame.place_body(head, bound, is_live);
        let kind = BlockKind::Loop {
            break_to: end,
            continue_to: next,
        };
        self.frame.open(kind, None, None);
        match direct {
            Some(reg) => self.bind_direct(reg),
            None => self.assign(target, item)?,
        }
        self.frame.release(mark);
        self.block(body)?;
        self.frame.close();
        self.frame.place(next);
        self.frame.for_next(iter_span, state, item, head);
        self.block(orelse)?;
        self.frame.place(end);
        Ok(())
    }

    #[inline(never)]
    fn async_for(
        &mut self,
        target: ExprId,
        iter: ExprId,
        body: Block,
        orelse: Block,
        span: Span,
    ) -> Res<()> {
        self.check_blocks(span)?;
        self.check_async_statement(span, "async for")?;
        let iter_span = self.module[iter].span;
        let src = self.reg(iter)?;
        let looped = self.async_loop(src, iter_span);
        let end = self.frame.label();
        let kind = BlockKind::Loop {
            break_to: end,
            continue_to: looped.again,
        };
        self.frame.open(kind, None, None);
        self.assign(target, looped.item)?;
        self.block(body)?;
        self.frame.close();
        self.end_async_loop(&looped);
        self.block(orelse)?;
        self.frame.place(end);
        Ok(())
    }

    // ---------------------------------------------------------------- imports

    fn import_name(&mut self, name: u32, level: u32, fromlist: Option<u32>, span: Span) -> Reg {
        let base = self.frame.take_run(2);
        let level = i32::try_from(level).unwrap_or(i32::MAX);
        self.emit(span, Op::LoadInt, base, 0, 0, level);
        match fromlist {
            Some(names) => self.emit(span, Op::LoadConst, base + 1, 0, 0, names as i32),
            None => self.load_const(span, base + 1, &Const::None),
        }
        self.emit(span, Op::ImportName, base, base, 0, name as i32);
        base
    }

    #[inline(never)]
    fn import(&mut self, names: List<Alias>, span: Span) -> Res<()> {
        for alias in self.items(names) {
            let mark = self.frame.top();
            let number = self.pool.name(alias.name);
            let module = self.import_name(number, 0, None, span);
            let text = self.module.name(alias.name);
            match alias.asname {
                Some(asname) => {
                    for part in text.split('.').skip(1) {
                        let part = self.pool.text(part);
                        self.emit(span, Op::ImportSub, module, module, 0, part as i32);
                    }
                    self.store_name(asname, span, module)?;
                }
                None => match text.split_once('.') {
                    None => self.store_name(alias.name, span, module)?,
                    Some((first, _)) => self.store_first_part(first, span, module),
                },
            }
            self.frame.release(mark);
        }
        Ok(())
    }

    /// `import a.b` binds `a`, which may be a name that stands nowhere else.
    fn store_first_part(&mut self, first: &str, span: Span, module: Reg) {
        let private = self.scopes.scope(self.frame.scope).private;
        let mangled =
            private.and_then(|class| crate::scope::mangled_text(self.module.name(class), first));
        let text = mangled.as_deref().unwrap_or(first);
        if let Some(name) = self.scopes.find_name(self.module, text) {
            self.store_mangled(name, span, module);
        }
    }

    #[inline(never)]
    fn import_from(
        &mut self,
        module: Option<Name>,
        level: u32,
        names: List<Alias>,
        span: Span,
    ) -> Res<()> {
        let names = self.items(names);
        let number = match module {
            Some(module) => self.pool.name(module),
            None => self.pool.text(""),
        };
        let list = names.iter().map(|a| self.pool.name(a.name)).collect();
        let fromlist = self.pool.name_tuple(list);
        let module = self.import_name(number, level, Some(fromlist), span);
        for alias in names {
            if self.module.name(alias.name) == "*" {
                self.emit(span, Op::ImportStar, module, 0, 0, 0);
                continue;
            }
            let mark = self.frame.top();
            let bound_as = alias.asname.unwrap_or(alias.name);
            let number = self.name_number(alias.name);
            let direct = self.local_reg(bound_as);
            let reg = direct.unwrap_or_else(|| self.frame.take());
            self.emit(span, Op::ImportFrom, reg, module, 0, number as i32);
            self.store_name(bound_as, span, reg)?;
            self.frame.release(mark);
        }
        Ok(())
    }
}
