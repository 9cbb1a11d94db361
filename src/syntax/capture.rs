//! What CPython's compiler checks of patterns: that no case is unreachable, that no name is bound twice, and that
//! alternatives bind the same names.

use super::actions::{Context, Mark, Phase};
use super::ast::*;
use crate::name::Name;
use crate::source::Span;

impl Context<'_> {
    /// Only the last case may match everything.
    pub(crate) fn check_cases(&mut self, cases: Mark) {
        let n_cases = self.stacks.cases.len();
        for index in cases as usize..n_cases {
            let case = self.stacks.cases[index];
            self.check_captures(case.pattern);
            if case.guard.is_none() && index + 1 < n_cases {
                self.refuse_irrefutable(case.pattern);
            }
        }
    }

    /// Only the last alternative may match everything.
    pub(crate) fn check_alternatives(&mut self, alternatives: List<PatternId>) {
        for index in 0..alternatives.len().saturating_sub(1) {
            self.refuse_irrefutable(self.module[alternatives][index]);
        }
    }

    fn refuse_irrefutable(&mut self, mut pattern: PatternId) {
        loop {
            let Pattern { kind, span, .. } = self.module[pattern];
            match kind {
                PatternKind::Wildcard => {
                    return self.fail_late(
                        Phase::Compile,
                        "wildcard makes remaining patterns unreachable",
                        span,
                    );
                }
                PatternKind::Capture(name) => {
                    let name = self.module.names.get(name);
                    let message =
                        format!("name capture '{name}' makes remaining patterns unreachable");
                    return self.fail_late(Phase::Compile, message, span);
                }
                PatternKind::As { pattern: inner, .. } => pattern = inner,
                PatternKind::Or(alternatives) => match self.module[alternatives].last() {
                    Some(&last) => pattern = last,
                    None => return,
                },
                _ => return,
            }
        }
    }

    pub(crate) fn check_stars(&mut self, items: List<PatternId>, span: Span) {
        let is_star = |&&item: &&PatternId| matches!(self.module[item].kind, PatternKind::Star(_));
        if self.module[items].iter().filter(is_star).count() > 1 {
            self.fail_late(
                Phase::Compile,
                "multiple starred names in sequence pattern",
                span,
            );
        }
    }

    fn check_captures(&mut self, pattern: PatternId) {
        if self.module[pattern].height == 0 {
            return;
        }
        let mut names = Vec::new();
        self.captures(pattern, &mut names);
        self.refuse_repeated_captures(&mut names);
    }

    /// Sorts the names.
    fn refuse_repeated_captures(&mut self, names: &mut [(Name, Span)]) {
        if let Some((name, span)) = first_repeated(names) {
            let message = format!(
                "multiple assignments to name '{}' in pattern",
                self.module.names.get(name)
            );
            self.fail_late(Phase::Compile, message, span);
        }
    }

    /// Collects what a pattern binds, in order. Recursion is bounded by the pattern's height.
    fn captures(&mut self, pattern: PatternId, names: &mut Vec<(Name, Span)>) {
        let Pattern { kind, span, .. } = self.module[pattern];
        match kind {
            PatternKind::Wildcard | PatternKind::Value(_) | PatternKind::Singleton(_) => {}
            PatternKind::Capture(name) => names.push((name, span)),
            PatternKind::Star(name) => names.extend(name.map(|name| (name, span))),
            PatternKind::Sequence(items) => {
                for index in 0..items.len() {
                    self.captures(self.module[items][index], names);
                }
            }
            PatternKind::Mapping { items, rest } => {
                for index in 0..items.len() {
                    self.captures(self.module[items][index].pattern, names);
                }
                names.extend(rest.map(|name| (name, span)));
            }
            PatternKind::Class { arguments, .. } => {
                for index in 0..arguments.len() {
                    self.captures(self.module[arguments][index].pattern, names);
                }
            }
            PatternKind::As { pattern, name } => {
                self.captures(pattern, names);
                names.push((name, span));
            }
            PatternKind::Or(alternatives) => self.alternative_captures(alternatives, span, names),
        }
    }

    fn alternative_captures(
        &mut self,
        alternatives: List<PatternId>,
        span: Span,
        names: &mut Vec<(Name, Span)>,
    ) {
        let mut first: Option<Vec<Name>> = None;
        for index in 0..alternatives.len() {
            let mut bound = Vec::new();
            self.captures(self.module[alternatives][index], &mut bound);
            let mut sorted = bound.clone();
            self.refuse_repeated_captures(&mut sorted);
            let mut set: Vec<Name> = sorted.into_iter().map(|(name, _)| name).collect();
            set.dedup();
            match &first {
                None => {
                    first = Some(set);
                    names.extend(bound);
                }
                Some(first) if *first != set => {
                    return self.fail_late(
                        Phase::Compile,
                        "alternative patterns bind different names",
                        span,
                    );
                }
                Some(_) => {}
            }
        }
    }

    pub(crate) fn check_pattern_literal(&mut self, value: ExprId) {
        if let Expr {
            kind: ExprKind::FString(_),
            span,
            ..
        } = self.module[value]
        {
            self.fail_late(
                Phase::Compile,
                "patterns may only match literals and attribute lookups",
                span,
            );
        }
    }

    pub(crate) fn check_complex_literal(&mut self, real: ExprId, imaginary: ExprId) {
        let number = match self.module[real].kind {
            ExprKind::Unary { operand, .. } => operand,
            _ => real,
        };
        if let Expr {
            kind: ExprKind::Imaginary(_),
            span,
            ..
        } = self.module[number]
        {
            self.fail("real number required in complex literal", span);
        }
        let Expr { kind, span, .. } = self.module[imaginary];
        if !matches!(kind, ExprKind::Imaginary(_)) {
            self.fail("imaginary number required in complex literal", span);
        }
    }

    pub(crate) fn check_class_pattern_args(&mut self, mark: Mark) {
        let arguments = &self.stacks.class_args[mark as usize..];
        let Some(first_keyword) = arguments
            .iter()
            .position(|argument| argument.name.is_some())
        else {
            return;
        };
        let rest = &arguments[first_keyword..];
        let span = |argument: &ClassPatternArg| self.module[argument.pattern].span;
        if let Some(offender) = rest.iter().position(|argument| argument.name.is_none()) {
            let group = rest[offender..]
                .iter()
                .take_while(|argument| argument.name.is_none());
            if let (Some(first), Some(last)) = (rest.get(offender), group.last()) {
                let place = span(first).to(span(last));
                return self.fail("positional patterns follow keyword patterns", place);
            }
        }
        let keywords = rest
            .iter()
            .filter_map(|argument| argument.name.map(|name| (name, span(argument))));
        let mut keywords: Vec<(Name, Span)> = keywords.collect();
        if let Some((name, span)) = first_repeated(&mut keywords) {
            let message = format!(
                "attribute name repeated in class pattern: {}",
                self.module.names.get(name)
            );
            self.fail_late(Phase::Compile, message, span);
        }
    }

    /// Literal keys must differ.
    pub(crate) fn check_mapping_keys(&mut self, items: List<MappingItem>, span: Span) {
        let mut keys = Vec::new();
        for item in &self.module[items] {
            let key = match self.module[item.key].kind {
                ExprKind::Text(text) => match &self.module[text] {
                    Text::Utf8(text) => format!("'{text}'"),
                    Text::Wide(_) => continue,
                },
                ExprKind::Int(value) => value.to_string(),
                ExprKind::True => "True".to_owned(),
                ExprKind::False => "False".to_owned(),
                ExprKind::None => "None".to_owned(),
                _ => continue,
            };
            keys.push((key, self.module[item.key].span.start));
        }
        keys.sort_unstable();
        let repeated = keys
            .windows(2)
            .filter(|pair| pair[0].0 == pair[1].0)
            .map(|pair| &pair[1]);
        if let Some((key, _)) = repeated.min_by_key(|(_, start)| *start) {
            let message = format!("mapping pattern checks duplicate key ({key})");
            self.fail_late(Phase::Compile, message, span);
        }
    }
}

/// The first repetition in a list of names in order of place. Sorts the list by name.
pub(crate) fn first_repeated(names: &mut [(Name, Span)]) -> Option<(Name, Span)> {
    // Stable, since a pattern that binds a name comes after its parts but starts before them.
    names.sort_by_key(|&(name, _)| name);
    let repeated = names
        .windows(2)
        .filter(|pair| pair[0].0 == pair[1].0)
        .map(|pair| pair[1]);
    repeated.min_by_key(|&(_, span)| span.start)
}
