//! Where `return`, `yield`, `await`, `break` and the like may stand.
//!
//! Decided bottom-up. What needs a loop or function around it is noted as [`Pending`] when it is complete. When a loop,
//! function, class or comprehension is complete, it settles the notes that lie inside it: they are the last ones, since
//! whatever stands before it was noted before it. What is left at the end of the program stands outside of everything.

use super::actions::{Context, Phase};
use super::ast::*;
use crate::source::Span;

/// Something that needs a loop or function around it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Pending {
    kind: PendingKind,
    span: Span,
}

/// The kinds of [`Pending`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PendingKind {
    Return,
    ReturnValue,
    /// A `return` out of a handler of `except*`: wrong everywhere, but outside of a function for that reason first.
    ReturnFromStar,
    Break,
    Continue,
    Yield,
    YieldFrom,
    Await,
    AsyncFor,
    AsyncWith,
    AsyncComprehension,
    ImportStar,
    Future,
}

const LATE_FUTURE: &str = "from __future__ imports must occur at the beginning of the file";

const LEAVES_STAR: &str = "'break', 'continue' and 'return' cannot appear in an except* block";

/// The features `__future__` has; all but the joke are on for good or without effect here.
const FEATURES: [&str; 10] = [
    "nested_scopes",
    "generators",
    "division",
    "absolute_import",
    "with_statement",
    "print_function",
    "unicode_literals",
    "barry_as_FLUFL",
    "generator_stop",
    "annotations",
];

impl Context<'_> {
    pub(crate) fn pend(&mut self, kind: PendingKind, span: Span) {
        self.pending.push(Pending { kind, span });
    }

    /// Where the notes begin that lie after an offset.
    fn pending_from(&self, start: u32) -> usize {
        let outside = self
            .pending
            .iter()
            .rposition(|pending| pending.span.start < start);
        outside.map_or(0, |last| last + 1)
    }

    pub(crate) fn close_loop(&mut self, body: u32) {
        self.close_loop_between(body, u32::MAX);
    }

    /// A loop whose body lies between two offsets.
    pub(super) fn close_loop_between(&mut self, body: u32, end: u32) {
        let from = self.pending_from(body);
        let mut kept = from;
        for at in from..self.pending.len() {
            let pending = self.pending[at];
            let inside = pending.span.start < end;
            if !inside || !matches!(pending.kind, PendingKind::Break | PendingKind::Continue) {
                self.pending[kept] = pending;
                kept += 1;
            }
        }
        self.pending.truncate(kept);
    }

    /// A function or lambda whose body starts at an offset.
    pub(crate) fn close_function(&mut self, body: u32, is_async: bool) {
        let after = self.pending.len();
        self.close_function_before(body, after, is_async);
    }

    /// The same, when some of the last notes lie after the body.
    pub(super) fn close_function_before(&mut self, body: u32, after: usize, is_async: bool) {
        let after = after.min(self.pending.len());
        let late = self.pending.split_off(after);
        let from = self.pending_from(body);
        let inside = self.pending.split_off(from);
        self.pending.extend(late);
        let is_generator = inside
            .iter()
            .any(|pending| pending.kind == PendingKind::Yield);
        for Pending { kind, span } in inside {
            match kind {
                PendingKind::ReturnValue if is_async && is_generator => {
                    self.fail_late(
                        Phase::Compile,
                        "'return' with value in async generator",
                        span,
                    );
                }
                PendingKind::ReturnFromStar => {
                    self.fail_late(Phase::Compile, LEAVES_STAR, span);
                }
                PendingKind::YieldFrom if is_async => {
                    self.fail_late(Phase::Compile, "'yield from' inside async function", span);
                }
                PendingKind::Return
                | PendingKind::ReturnValue
                | PendingKind::Yield
                | PendingKind::YieldFrom => {}
                PendingKind::Await if !is_async => {
                    self.fail_late(Phase::Compile, "'await' outside async function", span);
                }
                PendingKind::Await
                | PendingKind::AsyncFor
                | PendingKind::AsyncWith
                | PendingKind::AsyncComprehension
                    if is_async => {}
                _ => self.fail_outside(kind, span),
            }
        }
    }

    /// What stands in an annotation scope is settled by the analysis of scopes, which refuses it in other words.
    pub(super) fn settle_annotation_scope(&mut self, extent: Span) {
        let from = self.pending_from(extent.start);
        let mut at = from;
        while let Some(&Pending { kind, span }) = self.pending.get(at) {
            let placed = matches!(
                kind,
                PendingKind::Yield | PendingKind::YieldFrom | PendingKind::Await
            );
            if placed && span.end <= extent.end {
                self.pending.remove(at);
            } else {
                at += 1;
            }
        }
    }

    /// A handler of `except*` must not be left by `return`, `break` or `continue`.
    pub(super) fn refuse_leaving(&mut self, handlers: List<Handler>) {
        for index in 0..handlers.len() {
            let extent = self.module[handlers][index].span;
            let from = self.pending_from(extent.start);
            let mut at = from;
            while let Some(&Pending { kind, span }) = self.pending.get(at) {
                let inside = span.end <= extent.end;
                if inside && matches!(kind, PendingKind::Break | PendingKind::Continue) {
                    self.fail_late(Phase::Compile, LEAVES_STAR, span);
                    self.pending.remove(at);
                    continue;
                }
                if inside && matches!(kind, PendingKind::Return | PendingKind::ReturnValue) {
                    self.pending[at].kind = PendingKind::ReturnFromStar;
                }
                at += 1;
            }
        }
    }

    pub(crate) fn close_class(&mut self, body: u32) {
        let after = self.pending.len();
        self.close_class_before(body, after);
    }

    /// How many of the notes lie before an offset where something begins that came last.
    pub(super) fn pending_before(&self, offset: u32) -> usize {
        self.pending_from(offset)
    }

    /// The same, when some of the last notes lie after the body.
    pub(super) fn close_class_before(&mut self, body: u32, after: usize) {
        let after = after.min(self.pending.len());
        let late = self.pending.split_off(after);
        let from = self.pending_from(body);
        let inside = self.pending.split_off(from);
        self.pending.extend(late);
        for Pending { kind, span } in inside {
            self.fail_outside(kind, span);
        }
    }

    /// The message for what stands neither in a loop nor in a function.
    fn fail_outside(&mut self, kind: PendingKind, span: Span) {
        let (phase, message) = match kind {
            PendingKind::Return | PendingKind::ReturnValue | PendingKind::ReturnFromStar => {
                (Phase::Compile, "'return' outside function")
            }
            PendingKind::Break => (Phase::Compile, "'break' outside loop"),
            PendingKind::Continue => (Phase::Compile, "'continue' not properly in loop"),
            PendingKind::Yield => (Phase::Compile, "'yield' outside function"),
            PendingKind::YieldFrom => (Phase::Compile, "'yield from' outside function"),
            PendingKind::Await => (Phase::Compile, "'await' outside function"),
            PendingKind::AsyncFor => (Phase::Compile, "'async for' outside async function"),
            PendingKind::AsyncWith => (Phase::Compile, "'async with' outside async function"),
            PendingKind::AsyncComprehension => (
                Phase::Compile,
                "asynchronous comprehension outside of an asynchronous function",
            ),
            PendingKind::ImportStar => (Phase::Symbols, "import * only allowed at module level"),
            PendingKind::Future => (Phase::Compile, LATE_FUTURE),
        };
        self.fail_late(phase, message, span);
    }

    /// A comprehension is a function of its own, except for its first iterable.
    pub(crate) fn close_comprehension(
        &mut self,
        kind: ComprehensionKind,
        clauses: List<Clause>,
        span: Span,
    ) {
        let mut is_async = self.module[clauses].iter().any(|clause| clause.is_async);
        let from = self.pending_from(span.start);
        if from < self.pending.len() {
            let first = self.module[clauses]
                .first()
                .map_or(span, |clause| self.module[clause.iter].span);
            for pending in self.pending.split_off(from) {
                let in_first = first.start <= pending.span.start && pending.span.end <= first.end;
                match pending.kind {
                    _ if in_first => self.pending.push(pending),
                    PendingKind::Yield | PendingKind::YieldFrom => {
                        let what = match kind {
                            ComprehensionKind::List => "list comprehension",
                            ComprehensionKind::Set => "set comprehension",
                            ComprehensionKind::Dict => "dict comprehension",
                            ComprehensionKind::Generator => "generator expression",
                        };
                        self.fail_late(
                            Phase::Symbols,
                            format!("'yield' inside {what}"),
                            pending.span,
                        );
                    }
                    PendingKind::Await | PendingKind::AsyncComprehension => is_async = true,
                    _ => self.pending.push(pending),
                }
            }
        }
        if is_async && kind != ComprehensionKind::Generator {
            self.pend(PendingKind::AsyncComprehension, span);
        }
    }

    /// The end of the program, whose statements are given.
    pub(crate) fn close_module(&mut self, body: Block) {
        let mut is_beginning = true;
        for index in 0..body.len() {
            let Stmt { kind, span, .. } = self.module[self.module[body][index]];
            match kind {
                StmtKind::ImportFrom {
                    module: Some(module),
                    level: 0,
                    names,
                } if self.module.names.get(module) == "__future__" => {
                    if is_beginning {
                        self.check_features(names, span);
                    } else {
                        self.fail_late(Phase::Future, LATE_FUTURE, span);
                    }
                }
                StmtKind::Expr(expr)
                    if index == 0 && matches!(self.module[expr].kind, ExprKind::Text(_)) => {}
                _ => is_beginning = false,
            }
        }
        for Pending { kind, span } in std::mem::take(&mut self.pending) {
            match kind {
                PendingKind::ImportStar => {}
                PendingKind::Future => {
                    // Those among the statements of the module were looked at above.
                    let body = &self.module[body];
                    let at =
                        body.partition_point(|&stmt| self.module[stmt].span.start < span.start);
                    if !body
                        .get(at)
                        .is_some_and(|&stmt| self.module[stmt].span == span)
                    {
                        self.fail_outside(kind, span);
                    }
                }
                _ => self.fail_outside(kind, span),
            }
        }
    }

    fn check_features(&mut self, names: List<Alias>, span: Span) {
        for index in 0..names.len() {
            let feature = self.module.names.get(self.module[names][index].name);
            if feature == "braces" {
                self.fail_feature("not a chance", span);
            } else if !FEATURES.contains(&feature) {
                let message = format!("future feature {feature} is not defined");
                self.fail_feature(message, span);
            }
        }
    }
}
