//! Statements out of the nodes of `ast`.

use super::super::actions::Phase;
use super::super::ast::*;
use super::super::placement::PendingKind;
use super::{Builder, Built, Fields, Res, TreeError, binary_op, malformed, refuse};
use crate::name::Name;
use crate::source::Span;

impl Builder<'_> {
    // ------------------------------------------------------------ statements

    pub(super) fn stmt(&mut self, kind: &str, span: Span, f: &mut Fields) -> Res<Built> {
        Ok(match kind {
            "Expr" => {
                let value = f.next()?;
                let value = self.value(value)?;
                self.add_stmt(StmtKind::Expr(value), span, value)
            }
            "Assign" => {
                let targets = f.list()?;
                if targets.is_empty() {
                    return refuse("empty targets on Assign");
                }
                let mut ids = Vec::with_capacity(targets.len());
                for target in targets {
                    if let Built::Starred { span, .. } = target {
                        let message = "starred assignment target must be in a list or tuple";
                        self.cx.fail_late(Phase::Compile, message, span);
                    }
                    ids.push(self.target(target)?);
                }
                let targets = self.cx.module.add_list(&ids);
                let value = f.next()?;
                let value = self.value(value)?;
                self.add_stmt(StmtKind::Assign { targets, value }, span, (targets, value))
            }
            "AugAssign" => {
                let target = f.next()?;
                let target = self.target(target)?;
                if !matches!(
                    self.cx.module[target].kind,
                    ExprKind::Name(_) | ExprKind::Chain { .. }
                ) {
                    return malformed();
                }
                let op = binary_op(&f.mark()?)?;
                let value = f.next()?;
                let value = self.value(value)?;
                self.add_stmt(
                    StmtKind::AugAssign { target, op, value },
                    span,
                    (target, value),
                )
            }
            "AnnAssign" => {
                let target = f.next()?;
                let target = self.target(target)?;
                let is_name = matches!(self.cx.module[target].kind, ExprKind::Name(_));
                if !is_name && !matches!(self.cx.module[target].kind, ExprKind::Chain { .. }) {
                    return malformed();
                }
                let annotation = f.next()?;
                let annotation = self.value(annotation)?;
                let value = f.next()?;
                let value = self.maybe(value)?;
                let simple = f.int()? != 0;
                if simple && !is_name {
                    return Err(TreeError::Type(
                        "AnnAssign with simple non-Name target".into(),
                    ));
                }
                self.add_stmt(
                    StmtKind::AnnAssign {
                        target,
                        annotation,
                        value,
                        simple,
                    },
                    span,
                    (target, annotation, value),
                )
            }
            "TypeAlias" => {
                let name = f.next()?;
                let name = self.target(name)?;
                if !matches!(self.cx.module[name].kind, ExprKind::Name(_)) {
                    return Err(TreeError::Type("TypeAlias with non-Name name".into()));
                }
                let params = f.list()?;
                let type_params = self.type_params(params)?;
                let value = f.next()?;
                let value = self.value(value)?;
                self.add_stmt(
                    StmtKind::TypeAlias {
                        name,
                        type_params,
                        value,
                    },
                    span,
                    (type_params, value),
                )
            }
            "Return" => {
                let value = f.next()?;
                let value = self.maybe(value)?;
                let kind = match value {
                    Some(_) => PendingKind::ReturnValue,
                    None => PendingKind::Return,
                };
                self.cx.pend(kind, span);
                self.add_stmt(StmtKind::Return(value), span, value)
            }
            "Delete" => {
                let targets = f.list()?;
                if targets.is_empty() {
                    return refuse("empty targets on Delete");
                }
                let mut ids = Vec::with_capacity(targets.len());
                for target in targets {
                    ids.push(self.target(target)?);
                }
                let targets = self.cx.module.add_list(&ids);
                self.add_stmt(StmtKind::Delete(targets), span, targets)
            }
            "Raise" => {
                let (exception, cause) = (f.next()?, f.next()?);
                let exception = self.maybe(exception)?;
                let cause = self.maybe(cause)?;
                if exception.is_none() && cause.is_some() {
                    return refuse("Raise with cause but no exception");
                }
                self.add_stmt(
                    StmtKind::Raise { exception, cause },
                    span,
                    (exception, cause),
                )
            }
            "Assert" => {
                let (test, message) = (f.next()?, f.next()?);
                let test = self.value(test)?;
                let message = self.maybe(message)?;
                self.add_stmt(StmtKind::Assert { test, message }, span, (test, message))
            }
            "Pass" => self.add_stmt(StmtKind::Pass, span, ()),
            "Break" => {
                self.cx.pend(PendingKind::Break, span);
                self.add_stmt(StmtKind::Break, span, ())
            }
            "Continue" => {
                self.cx.pend(PendingKind::Continue, span);
                self.add_stmt(StmtKind::Continue, span, ())
            }
            "Global" | "Nonlocal" => {
                let items = f.list()?;
                if items.is_empty() {
                    return refuse(format!("empty names on {kind}"));
                }
                let mut idents = Vec::with_capacity(items.len());
                for item in items {
                    let name = self.name(item)?;
                    idents.push(Ident { name, span });
                }
                let idents = self.cx.module.add_list(&idents);
                if kind == "Global" {
                    self.add_stmt(StmtKind::Global(idents), span, ())
                } else {
                    self.add_stmt(StmtKind::Nonlocal(idents), span, ())
                }
            }
            "Import" => {
                let items = f.list()?;
                let aliases = self.aliases(items, kind)?;
                let aliases = self.cx.module.add_list(&aliases);
                self.add_stmt(StmtKind::Import(aliases), span, ())
            }
            "ImportFrom" => {
                let from = f.next()?;
                let from = self.maybe_name(from)?;
                let items = f.list()?;
                let aliases = self.aliases(items, kind)?;
                let level = f.int()?;
                if level < 0 {
                    return refuse("Negative ImportFrom level");
                }
                self.import_from(from, &aliases, level as u32, span)
            }
            _ => self.compound(kind, span, f)?,
        })
    }

    fn aliases(&mut self, items: Vec<Built>, owner: &str) -> Res<Vec<Alias>> {
        if items.is_empty() {
            return refuse(format!("empty names on {owner}"));
        }
        let mut aliases = Vec::with_capacity(items.len());
        for item in items {
            match item {
                Built::Alias(alias) => aliases.push(alias),
                _ => return malformed(),
            }
        }
        Ok(aliases)
    }

    fn import_from(
        &mut self,
        module: Option<Name>,
        aliases: &[Alias],
        level: u32,
        span: Span,
    ) -> Built {
        let is_star = |alias: &&Alias| self.cx.module.names.get(alias.name) == "*";
        if let Some(star) = aliases.first().filter(is_star) {
            let place = star.span;
            self.cx.pend(PendingKind::ImportStar, place);
        }
        let is_future =
            module.is_some_and(|module| self.cx.module.names.get(module) == "__future__");
        if level == 0 && is_future {
            self.cx.pend(PendingKind::Future, span);
        }
        let names = self.cx.module.add_list(aliases);
        self.add_stmt(
            StmtKind::ImportFrom {
                module,
                level,
                names,
            },
            span,
            (),
        )
    }

    fn compound(&mut self, kind: &str, span: Span, f: &mut Fields) -> Res<Built> {
        Ok(match kind {
            "If" => {
                let test = f.next()?;
                let test = self.value(test)?;
                let body = f.list()?;
                let body = self.body(body, kind)?;
                let mut orelse = f.list()?;
                let clause = IfClause { test, body, span };
                if let [Built::If { .. }] = orelse.as_slice()
                    && let Some(Built::If {
                        mut clauses,
                        orelse,
                        ..
                    }) = orelse.pop()
                {
                    clauses.push(clause);
                    Built::If {
                        clauses,
                        orelse,
                        span,
                    }
                } else {
                    Built::If {
                        clauses: vec![clause],
                        orelse: self.block(orelse)?,
                        span,
                    }
                }
            }
            "While" => {
                let test = f.next()?;
                let test = self.value(test)?;
                let (body, orelse) = self.loop_body(kind, f)?;
                self.add_stmt(
                    StmtKind::While { test, body, orelse },
                    span,
                    (test, body, orelse),
                )
            }
            "For" | "AsyncFor" => {
                let (target, iter) = (f.next()?, f.next()?);
                let target = self.target(target)?;
                let iter = self.value(iter)?;
                let (body, orelse) = self.loop_body(kind, f)?;
                let is_async = kind == "AsyncFor";
                if is_async {
                    self.cx.pend(PendingKind::AsyncFor, span);
                }
                let kind = StmtKind::For {
                    target,
                    iter,
                    body,
                    orelse,
                    is_async,
                };
                self.add_stmt(kind, span, (target, iter, body, orelse))
            }
            "With" | "AsyncWith" => {
                let mut items = Vec::new();
                for item in f.list()? {
                    match item {
                        Built::WithItem(item) => items.push(item),
                        _ => return malformed(),
                    }
                }
                if items.is_empty() {
                    return refuse(format!("empty items on {kind}"));
                }
                let items = self.cx.module.add_list(&items);
                let body = f.list()?;
                let body = self.body(body, kind)?;
                let is_async = kind == "AsyncWith";
                if is_async {
                    self.cx.pend(PendingKind::AsyncWith, span);
                }
                self.add_stmt(
                    StmtKind::With {
                        items,
                        body,
                        is_async,
                    },
                    span,
                    (items, body),
                )
            }
            "Try" | "TryStar" => self.try_(kind, span, f)?,
            "Match" => {
                let subject = f.next()?;
                let subject = self.value(subject)?;
                let items = f.list()?;
                if items.is_empty() {
                    return refuse("empty cases on Match");
                }
                let mark = self.cx.stacks.cases.len();
                for item in items {
                    match item {
                        Built::Case(case) => self.cx.stacks.cases.push(case),
                        _ => return malformed(),
                    }
                }
                self.cx.check_cases(mark as u32);
                let cases = self.cx.take(mark as u32);
                self.add_stmt(StmtKind::Match { subject, cases }, span, (subject, cases))
            }
            "FunctionDef" | "AsyncFunctionDef" => self.function(kind, span, f)?,
            "ClassDef" => {
                let name = f.next()?;
                let name = self.name(name)?;
                self.cx.check_bound_name(name, span);
                let (bases, keywords) = (f.list()?, f.list()?);
                let arguments = self.arguments(bases, keywords)?;
                let body = f.list()?;
                let body = self.body(body, kind)?;
                let decorators = f.list()?;
                let decorators = self.exprs(decorators)?;
                let decorators = self.cx.module.add_list(&decorators);
                let type_params = f.list()?;
                let type_params = self.type_params(type_params)?;
                let extent = self.body_span(body);
                let after = self.cx.pending_before(extent.end);
                self.cx.close_class_before(extent.start, after);
                let id = self.cx.module.add_class(Class {
                    name: Ident { name, span },
                    type_params,
                    arguments,
                    body,
                    decorators,
                });
                self.add_stmt(
                    StmtKind::Class(id),
                    span,
                    (type_params, arguments, body, decorators),
                )
            }
            _ => return malformed(),
        })
    }

    fn loop_body(&mut self, kind: &str, f: &mut Fields) -> Res<(Block, Block)> {
        let body = f.list()?;
        let body = self.body(body, kind)?;
        let orelse = f.list()?;
        let orelse = self.block(orelse)?;
        let extent = self.body_span(body);
        self.cx.close_loop_between(extent.start, extent.end);
        Ok((body, orelse))
    }

    fn try_(&mut self, kind: &str, span: Span, f: &mut Fields) -> Res<Built> {
        let body = f.list()?;
        let body = self.body(body, kind)?;
        let mut handlers = Vec::new();
        for item in f.list()? {
            match item {
                Built::Handler(handler) => handlers.push(handler),
                _ => return malformed(),
            }
        }
        let orelse = f.list()?;
        let orelse = self.block(orelse)?;
        let finally = f.list()?;
        let finally = self.block(finally)?;
        if handlers.is_empty() {
            if finally.is_empty() {
                return refuse(format!("{kind} has neither except handlers nor finalbody"));
            }
            if !orelse.is_empty() {
                return refuse(format!("{kind} has orelse but no except handlers"));
            }
        }
        for handler in handlers.iter().rev().skip(1) {
            if handler.matches.is_none() {
                let message = "default 'except:' must be last";
                self.cx.fail_late(Phase::Compile, message, handler.span);
            }
        }
        let is_star = kind == "TryStar";
        if is_star && handlers.iter().any(|handler| handler.matches.is_none()) {
            return malformed();
        }
        let handlers = self.cx.module.add_list(&handlers);
        let kind = StmtKind::Try {
            body,
            handlers,
            orelse,
            finally,
            is_star,
        };
        Ok(self.add_stmt(kind, span, (body, handlers, orelse, finally)))
    }

    fn function(&mut self, kind: &str, span: Span, f: &mut Fields) -> Res<Built> {
        let name = f.next()?;
        let name = self.name(name)?;
        self.cx.check_bound_name(name, span);
        let Built::Parameters(parameters) = f.next()? else {
            return malformed();
        };
        let parameters = self.cx.module.add_list(&parameters);
        let body = f.list()?;
        let body = self.body(body, kind)?;
        let decorators = f.list()?;
        let decorators = self.exprs(decorators)?;
        let decorators = self.cx.module.add_list(&decorators);
        let returns = f.next()?;
        let returns = self.maybe(returns)?;
        let _type_comment = f.next()?;
        let type_params = f.list()?;
        let type_params = self.type_params(type_params)?;
        let is_async = kind == "AsyncFunctionDef";
        let extent = self.body_span(body);
        let after = self.cx.pending_before(extent.end);
        self.cx.close_function_before(extent.start, after, is_async);
        let id = self.cx.module.add_function(Function {
            name: Ident { name, span },
            type_params,
            parameters,
            returns,
            body,
            decorators,
            is_async,
        });
        Ok(self.add_stmt(
            StmtKind::Function(id),
            span,
            ((type_params, parameters, returns, body), decorators),
        ))
    }
}
