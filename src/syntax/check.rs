//! What no LR grammar can say: which expressions are targets, the order of arguments and parameters, and where
//! `return`, `yield`, `await`, `break` and the like may stand.
//!
//! Placement is decided bottom-up. A statement that needs a loop or function around it is noted as [`Pending`] when it
//! is complete; when a loop, function, class or comprehension is complete, it settles the notes that lie inside it.
//! What is left at the end stands outside of everything.

use super::actions::{Context, Mark, Phase};
use super::ast::*;
use crate::name::Name;
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

/// What a target is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Target {
    Assign,
    For,
    Delete,
}

impl Context<'_> {
    pub(crate) fn pend(&mut self, kind: PendingKind, span: Span) {
        self.pending.push(Pending { kind, span });
    }
    pub(crate) fn close_function(&mut self, _colon: u32, _is_async: bool) {}
    pub(crate) fn close_class(&mut self, _colon: u32) {}
    pub(crate) fn close_loop(&mut self, _colon: u32) {}
    pub(crate) fn close_comprehension(
        &mut self,
        _kind: ComprehensionKind,
        _clauses: List<Clause>,
        _span: Span,
    ) {
    }
    pub(crate) fn close_module(&mut self) {}
    pub(crate) fn check_target(&mut self, _target: Target, _expr: ExprId, _span: Span) {}
    pub(crate) fn check_augmented_target(&mut self, _expr: ExprId, _span: Span) {}
    pub(crate) fn check_annotated_target(&mut self, _expr: ExprId, _span: Span) {}
    pub(crate) fn check_bound_name(&mut self, _name: Name, _span: Span) {}
    pub(crate) fn refuse_loose_star(&mut self, _expr: ExprId) {}
    pub(crate) fn refuse_keyword(&mut self, _l: u32, _name: ExprId, _name_end: u32) {}
    pub(crate) fn check_arguments(&mut self, mark: Mark, _trailing_comma: bool) {
        while self
            .bare_generators
            .last()
            .is_some_and(|&generator| generator >= mark)
        {
            self.bare_generators.pop();
        }
    }
    pub(crate) fn refuse_default(&mut self, _message: &str, _at: u32) {}
    pub(crate) fn check_parameters(&mut self, mark: Mark) {
        let start = self
            .separators
            .partition_point(|separator| separator.mark < mark);
        let separators = self.separators.split_off(start);
        let mut seen_star = false;
        let parameters = &mut self.stacks.parameters[mark as usize..];
        for (index, parameter) in parameters.iter_mut().enumerate() {
            let at = mark + index as u32;
            if parameter.kind == ParameterKind::Star {
                seen_star = true;
                continue;
            }
            if parameter.kind != ParameterKind::Regular {
                continue;
            }
            if separators
                .iter()
                .any(|separator| separator.is_slash && separator.mark > at)
            {
                parameter.kind = ParameterKind::PositionalOnly;
            } else if seen_star
                || separators
                    .iter()
                    .any(|separator| !separator.is_slash && separator.mark <= at)
            {
                parameter.kind = ParameterKind::KeywordOnly;
            }
        }
    }
    pub(crate) fn check_type_params(&mut self, _mark: Mark) {}
    pub(crate) fn refuse_bound(&mut self, _what: &str, _bound: Option<ExprId>) {}
    pub(crate) fn refuse_stars_in_expression_input(&mut self, _expr: ExprId) {}
    pub(crate) fn check_handler(&mut self, _extent: (u32, u32), _matches: ExprId) {}
    pub(crate) fn check_handlers(&mut self, mark: Mark) -> bool {
        let n_handlers = self.stacks.handlers.len() - mark as usize;
        let start = self.star_handlers.len() - n_handlers;
        let stars = self.star_handlers.split_off(start);
        stars.first() == Some(&true)
    }
    pub(crate) fn check_cases(&mut self, _cases: Mark) {}
    pub(crate) fn check_captures(&mut self, _pattern: PatternId) {}
    pub(crate) fn check_stars(&mut self, _items: List<PatternId>) {}
    pub(crate) fn check_pattern_literal(&mut self, _value: ExprId) {}
    pub(crate) fn check_complex_literal(&mut self, _real: ExprId, _imaginary: ExprId) {}
    pub(crate) fn check_class_pattern_args(&mut self, _arguments: Mark, _span: Span) {}
    pub(crate) fn check_field(&mut self, _value: ExprId, _span: Span) {}
    pub(crate) fn late_error(&self) -> Option<(Phase, Span, String)> {
        self.late.clone()
    }
}
