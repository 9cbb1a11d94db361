//! Actions for statements.

use super::actions::{Context, Mark, Phase};
use super::ast::*;
use super::check::Target;
use super::placement::PendingKind;
use crate::name::Name;
use crate::source::Span;

// Simple statements.
impl Context<'_> {
    /// The program of an expression input.
    pub(crate) fn only_expression(&mut self, l: u32, expr: ExprId, r: u32) -> Block {
        self.refuse_stars_in_expression_input(expr);
        let stmt = self.stmt(StmtKind::Expr(expr), l, r, expr);
        self.module.add_list(&[stmt])
    }

    pub(crate) fn expr_stmt(&mut self, l: u32, expr: ExprId, r: u32) -> StmtId {
        self.refuse_star(expr);
        self.stmt(StmtKind::Expr(expr), l, r, expr)
    }

    pub(crate) fn first_target(&mut self, l: u32, target: ExprId, r: u32) -> Mark {
        self.check_target(Target::Assign, target, Span::new(l, r));
        self.push(target)
    }

    pub(crate) fn next_target(&mut self, mark: Mark, l: u32, target: ExprId, r: u32) -> Mark {
        self.first_target(l, target, r);
        mark
    }

    pub(crate) fn assign(
        &mut self,
        l: u32,
        targets: Mark,
        _at: u32,
        value: ExprId,
        r: u32,
    ) -> StmtId {
        self.refuse_star(value);
        let targets = self.take(targets);
        for index in 0..targets.len() {
            let target: ExprId = self.module[targets][index];
            if let Expr {
                kind: ExprKind::Starred(_),
                span,
                ..
            } = self.module[target]
            {
                self.fail_late(
                    Phase::Compile,
                    "starred assignment target must be in a list or tuple",
                    span,
                );
            }
        }
        self.stmt(StmtKind::Assign { targets, value }, l, r, (targets, value))
    }

    #[allow(
        clippy::too_many_arguments,
        reason = "the places that messages point at"
    )]
    pub(crate) fn augmented(
        &mut self,
        l: u32,
        target: ExprId,
        target_end: u32,
        _at: u32,
        op: BinaryOp,
        value: ExprId,
        r: u32,
    ) -> StmtId {
        self.check_augmented_target(target, Span::new(l, target_end));
        self.refuse_star(value);
        self.stmt(
            StmtKind::AugAssign { target, op, value },
            l,
            r,
            (target, value),
        )
    }

    pub(crate) fn annotated(
        &mut self,
        l: u32,
        target: ExprId,
        target_end: u32,
        annotation: ExprId,
        value: Option<ExprId>,
        r: u32,
    ) -> StmtId {
        self.check_annotated_target(target, Span::new(l, target_end));
        if let Some(value) = value {
            self.refuse_star(value);
        }
        let simple = matches!(self.module[target].kind, ExprKind::Name(_))
            && self.is_bare(target, l, target_end);
        let kind = StmtKind::AnnAssign {
            target,
            annotation,
            value,
            simple,
        };
        self.stmt(kind, l, r, (target, annotation, value))
    }

    #[allow(clippy::too_many_arguments, reason = "the parts of the statement")]
    pub(crate) fn type_alias(
        &mut self,
        l: u32,
        name_start: u32,
        name: Name,
        name_end: u32,
        type_params: List<TypeParam>,
        value: ExprId,
        r: u32,
    ) -> StmtId {
        let name = self.name(name_start, name, name_end);
        self.settle_annotation_scope(Span::new(name_start, r));
        self.stmt(
            StmtKind::TypeAlias {
                name,
                type_params,
                value,
            },
            l,
            r,
            (type_params, value),
        )
    }

    pub(crate) fn pass(&mut self, l: u32, r: u32) -> StmtId {
        self.stmt(StmtKind::Pass, l, r, ())
    }

    pub(crate) fn break_(&mut self, l: u32, r: u32) -> StmtId {
        self.pend(PendingKind::Break, Span::new(l, r));
        self.stmt(StmtKind::Break, l, r, ())
    }

    pub(crate) fn continue_(&mut self, l: u32, r: u32) -> StmtId {
        self.pend(PendingKind::Continue, Span::new(l, r));
        self.stmt(StmtKind::Continue, l, r, ())
    }

    pub(crate) fn return_(&mut self, l: u32, value: Option<ExprId>, r: u32) -> StmtId {
        if let Some(value) = value {
            self.refuse_star(value);
        }
        let kind = if value.is_some() {
            PendingKind::ReturnValue
        } else {
            PendingKind::Return
        };
        self.pend(kind, Span::new(l, r));
        self.stmt(StmtKind::Return(value), l, r, value)
    }

    pub(crate) fn raise(
        &mut self,
        l: u32,
        exception: Option<ExprId>,
        cause: Option<ExprId>,
        r: u32,
    ) -> StmtId {
        self.stmt(
            StmtKind::Raise { exception, cause },
            l,
            r,
            (exception, cause),
        )
    }

    pub(crate) fn assert(
        &mut self,
        l: u32,
        test: ExprId,
        message: Option<ExprId>,
        r: u32,
    ) -> StmtId {
        self.stmt(StmtKind::Assert { test, message }, l, r, (test, message))
    }

    pub(crate) fn delete(&mut self, l: u32, start: u32, targets: ExprId, r: u32) -> StmtId {
        self.check_target(Target::Delete, targets, Span::new(start, r));
        // `del a, b` has two targets, `del (a, b)` has one.
        let targets = match self.module[targets].kind {
            ExprKind::Tuple(items) if !self.has_own_brackets(targets) => items,
            _ => self.module.add_list(&[targets]),
        };
        self.stmt(StmtKind::Delete(targets), l, r, targets)
    }

    pub(crate) fn push_ident(&mut self, l: u32, name: Name, r: u32) -> Mark {
        self.push(Ident {
            name,
            span: Span::new(l, r),
        })
    }

    /// Takes back a single identifier.
    pub(crate) fn ident(&mut self, mark: Mark) -> Ident {
        let idents = &mut self.stacks.idents;
        match idents.get(mark as usize).copied() {
            Some(ident) => {
                idents.truncate(mark as usize);
                ident
            }
            None => Ident {
                name: Name::from_index(0),
                span: Span::default(),
            },
        }
    }

    pub(crate) fn global(&mut self, l: u32, idents: Mark, r: u32) -> StmtId {
        let idents = self.take(idents);
        self.stmt(StmtKind::Global(idents), l, r, ())
    }

    pub(crate) fn nonlocal(&mut self, l: u32, idents: Mark, r: u32) -> StmtId {
        let idents = self.take(idents);
        self.stmt(StmtKind::Nonlocal(idents), l, r, ())
    }

    /// The name with its dots. (Joined at once: interning every prefix would be quadratic.)
    pub(crate) fn dotted(&mut self, mark: Mark) -> Name {
        let idents = &mut self.stacks.idents;
        let name = match &idents[(mark as usize).min(idents.len())..] {
            [ident] => ident.name,
            parts => {
                let mut dotted = String::new();
                for (index, ident) in parts.iter().enumerate() {
                    if index > 0 {
                        dotted.push('.');
                    }
                    dotted.push_str(self.module.names.get(ident.name));
                }
                self.module.names.intern(&dotted)
            }
        };
        idents.truncate(mark as usize);
        name
    }

    pub(crate) fn dotted_alias(
        &mut self,
        l: u32,
        path: Mark,
        asname: Option<Name>,
        r: u32,
    ) -> Mark {
        let name = self.dotted(path);
        self.push(Alias {
            name,
            asname,
            span: Span::new(l, r),
        })
    }

    pub(crate) fn alias(&mut self, l: u32, name: Name, asname: Option<Name>, r: u32) -> Mark {
        self.push(Alias {
            name,
            asname,
            span: Span::new(l, r),
        })
    }

    pub(crate) fn star_alias(&mut self, l: u32, r: u32) -> Mark {
        let name = self.module.names.intern("*");
        self.push(Alias {
            name,
            asname: None,
            span: Span::new(l, r),
        })
    }

    pub(crate) fn import(&mut self, l: u32, aliases: Mark, r: u32) -> StmtId {
        let aliases: List<Alias> = self.take(aliases);
        for index in 0..aliases.len() {
            let Alias { name, asname, .. } = self.module[aliases][index];
            self.check_bound_name(asname.unwrap_or(name), Span::new(l, r));
        }
        self.stmt(StmtKind::Import(aliases), l, r, ())
    }

    pub(crate) fn import_from(
        &mut self,
        l: u32,
        level: u32,
        module: Option<Name>,
        names: Mark,
        r: u32,
    ) -> StmtId {
        let names: List<Alias> = self.take(names);
        let span = Span::new(l, r);
        if level == 0
            && module.is_none()
            && let Some(&(start, _, end)) = self.tokens.get(self.token_index(l) + 1)
        {
            self.fail("invalid syntax", Span::new(start, end));
        }
        if let Some(first) = self.module[names].first()
            && self.module.names.get(first.name) == "*"
        {
            let place = first.span;
            self.pend(PendingKind::ImportStar, place);
        }
        for index in 0..names.len() {
            let Alias { name, asname, .. } = self.module[names][index];
            self.check_bound_name(asname.unwrap_or(name), span);
        }
        if level == 0 && module.is_some_and(|module| self.module.names.get(module) == "__future__")
        {
            self.pend(PendingKind::Future, span);
        }
        self.stmt(
            StmtKind::ImportFrom {
                module,
                level,
                names,
            },
            l,
            r,
            (),
        )
    }
}

// Compound statements.
impl Context<'_> {
    pub(crate) fn if_clause(&mut self, l: u32, test: ExprId, body: Block) -> Mark {
        let span = Span::new(l, self.block_end(body));
        self.push(IfClause { test, body, span })
    }

    pub(crate) fn elif_clause(&mut self, mark: Mark, l: u32, test: ExprId, body: Block) -> Mark {
        self.if_clause(l, test, body);
        mark
    }

    pub(crate) fn if_(&mut self, l: u32, clauses: Mark, orelse: Block) -> StmtId {
        let clauses: List<IfClause> = self.take(clauses);
        let end = self.module[clauses].last().map_or(l, |last| last.span.end);
        let r = end.max(self.block_end(orelse));
        self.stmt(StmtKind::If { clauses, orelse }, l, r, (clauses, orelse))
    }

    pub(crate) fn loop_body(&mut self, l: u32, body: Block) -> Block {
        self.close_loop(l);
        body
    }

    pub(crate) fn while_(&mut self, l: u32, test: ExprId, body: Block, orelse: Block) -> StmtId {
        let r = self.block_end(body).max(self.block_end(orelse));
        self.stmt(
            StmtKind::While { test, body, orelse },
            l,
            r,
            (test, body, orelse),
        )
    }

    #[allow(clippy::too_many_arguments, reason = "the parts of the statement")]
    pub(crate) fn for_(
        &mut self,
        l: u32,
        is_async: bool,
        (start, end): (u32, u32),
        target: ExprId,
        iter: ExprId,
        body: Block,
        orelse: Block,
    ) -> StmtId {
        self.check_target(Target::For, target, Span::new(start, end));
        if let Expr {
            kind: ExprKind::Starred(_),
            span,
            ..
        } = self.module[target]
        {
            self.fail_late(
                Phase::Compile,
                "starred assignment target must be in a list or tuple",
                span,
            );
        }
        self.refuse_star(iter);
        let r = self.block_end(body).max(self.block_end(orelse));
        if is_async {
            self.pend(PendingKind::AsyncFor, Span::new(l, r));
        }
        let kind = StmtKind::For {
            target,
            iter,
            body,
            orelse,
            is_async,
        };
        self.stmt(kind, l, r, (target, iter, body, orelse))
    }

    pub(crate) fn with_item(&mut self, context: ExprId) -> Mark {
        self.push(WithItem {
            context,
            target: None,
        })
    }

    pub(crate) fn with_item_as(&mut self, context: ExprId, l: u32, target: ExprId, r: u32) -> Mark {
        self.check_target(Target::With, target, Span::new(l, r));
        if let Expr {
            kind: ExprKind::Starred(_),
            span,
            ..
        } = self.module[target]
        {
            self.fail_late(
                Phase::Compile,
                "starred assignment target must be in a list or tuple",
                span,
            );
        }
        self.push(WithItem {
            context,
            target: Some(target),
        })
    }

    pub(crate) fn with(&mut self, l: u32, is_async: bool, items: Mark, body: Block) -> StmtId {
        let items: List<WithItem> = self.take(items);
        let r = self.block_end(body);
        if is_async {
            self.pend(PendingKind::AsyncWith, Span::new(l, r));
        }
        self.stmt(
            StmtKind::With {
                items,
                body,
                is_async,
            },
            l,
            r,
            (items, body),
        )
    }

    pub(crate) fn bare_handler(&mut self, l: u32, body: Block) -> Mark {
        self.push_handler(l, false, None, None, body)
    }

    pub(crate) fn handler(
        &mut self,
        l: u32,
        is_star: bool,
        extent: (u32, u32),
        matches: ExprId,
        body: Block,
    ) -> Mark {
        self.check_handler(extent, matches);
        self.push_handler(l, is_star, Some(matches), None, body)
    }

    pub(crate) fn named_handler(
        &mut self,
        l: u32,
        is_star: bool,
        extent: (u32, u32),
        matches: ExprId,
        name: Mark,
        body: Block,
    ) -> Mark {
        self.check_handler(extent, matches);
        let name = self.ident(name);
        self.check_bound_name(name.name, name.span);
        self.push_handler(l, is_star, Some(matches), Some(name), body)
    }

    fn push_handler(
        &mut self,
        l: u32,
        is_star: bool,
        matches: Option<ExprId>,
        name: Option<Ident>,
        body: Block,
    ) -> Mark {
        let span = Span::new(l, self.block_end(body));
        self.star_handlers.push(is_star);
        self.push(Handler {
            matches,
            name,
            body,
            span,
        })
    }

    pub(crate) fn try_(
        &mut self,
        l: u32,
        body: Block,
        handlers: Mark,
        orelse: Block,
        finally: Block,
    ) -> StmtId {
        let is_star = self.check_handlers(handlers);
        let handlers: List<Handler> = self.take(handlers);
        if is_star {
            self.refuse_leaving(handlers);
        }
        let end = self.module[handlers].last().map_or(l, |last| last.span.end);
        let r = end.max(self.block_end(orelse)).max(self.block_end(finally));
        let kind = StmtKind::Try {
            body,
            handlers,
            orelse,
            finally,
            is_star,
        };
        self.stmt(kind, l, r, (body, handlers, orelse, finally))
    }

    pub(crate) fn try_finally(&mut self, l: u32, body: Block, finally: Block) -> StmtId {
        let r = self.block_end(finally);
        let kind = StmtKind::Try {
            body,
            handlers: List::EMPTY,
            orelse: List::EMPTY,
            finally,
            is_star: false,
        };
        self.stmt(kind, l, r, (body, finally))
    }

    pub(crate) fn match_(&mut self, l: u32, subject: ExprId, cases: Mark) -> StmtId {
        self.check_cases(cases);
        let cases: List<Case> = self.take(cases);
        let r = self.module[cases].last().map_or(l, |last| last.span.end);
        self.stmt(StmtKind::Match { subject, cases }, l, r, (subject, cases))
    }

    #[allow(clippy::too_many_arguments, reason = "the parts of the statement")]
    pub(crate) fn def(
        &mut self,
        l: u32,
        is_async: bool,
        name: Mark,
        type_params: List<TypeParam>,
        parameters: List<Parameter>,
        returns: Option<ExprId>,
        colon: u32,
        body: Block,
    ) -> StmtId {
        let name = self.ident(name);
        self.close_function(colon, is_async);
        if !self.module[type_params].is_empty() {
            for index in 0..type_params.len() {
                self.settle_annotation_scope(self.module[type_params][index].span);
            }
            for index in 0..parameters.len() {
                if let Some(annotation) = self.module[parameters][index].annotation {
                    self.settle_annotation_scope(self.module[annotation].span);
                }
            }
            if let Some(returns) = returns {
                self.settle_annotation_scope(self.module[returns].span);
            }
        }
        let r = self.block_end(body);
        self.check_bound_name(name.name, Span::new(l, r));
        let function = Function {
            name,
            type_params,
            parameters,
            returns,
            body,
            decorators: List::EMPTY,
            is_async,
        };
        let id = self.module.add_function(function);
        self.stmt(
            StmtKind::Function(id),
            l,
            r,
            (type_params, parameters, returns, body),
        )
    }

    pub(crate) fn class(
        &mut self,
        l: u32,
        name: Mark,
        type_params: List<TypeParam>,
        arguments: List<Argument>,
        colon: u32,
        body: Block,
    ) -> StmtId {
        let name = self.ident(name);
        self.close_class(colon);
        if !self.module[type_params].is_empty() {
            self.settle_annotation_scope(Span::new(name.span.start, colon));
        }
        let r = self.block_end(body);
        self.check_bound_name(name.name, Span::new(l, r));
        let class = Class {
            name,
            type_params,
            arguments,
            body,
            decorators: List::EMPTY,
        };
        let id = self.module.add_class(class);
        self.stmt(StmtKind::Class(id), l, r, (type_params, arguments, body))
    }

    pub(crate) fn decorated(&mut self, decorators: Mark, definition: StmtId) -> StmtId {
        let decorators: List<ExprId> = self.take(decorators);
        match self.module[definition].kind {
            StmtKind::Function(id) => self.module.function_mut(id).decorators = decorators,
            StmtKind::Class(id) => self.module.class_mut(id).decorators = decorators,
            _ => {}
        }
        let parts = self.height(decorators);
        let span = self.module[definition].span;
        let height = self.above(parts, span);
        let stmt = self.module.stmt_mut(definition);
        stmt.height = stmt.height.max(height);
        definition
    }
}
