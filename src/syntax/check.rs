//! What no LR grammar can say about expressions and statements: which expressions are targets, and the order of
//! arguments, parameters, handlers and patterns. Where statements may stand is in `placement.rs`.
//!
//! Words and places are CPython's. Much of what is refused here CPython refuses in "invalid" rules that it tries when
//! its grammar has failed; comments name the shape of such a rule where it explains an odd place.

use super::actions::{Context, Mark, Phase};
use super::ast::*;
use super::capture::first_repeated;
use super::token::{Token, soft};
use crate::name::Name;
use crate::source::Span;

/// What a target is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Target {
    Assign,
    /// `as` in a `with`, where CPython adds no advice.
    With,
    For,
    Delete,
}

// Targets.
impl Context<'_> {
    /// The first part of an expression that cannot be a target.
    fn invalid_target(&self, target: Target, expr: ExprId) -> Option<ExprId> {
        match self.module[expr].kind {
            ExprKind::Name(_) => None,
            ExprKind::Chain { trailers, .. } => match self.module[trailers].last()?.kind {
                TrailerKind::Call(_) => Some(expr),
                _ => None,
            },
            ExprKind::Tuple(items) | ExprKind::List(items) => self.module[items]
                .iter()
                .find_map(|&item| self.invalid_target(target, item)),
            ExprKind::Starred(inner) if target != Target::Delete => {
                self.invalid_target(target, inner)
            }
            _ => Some(expr),
        }
    }

    /// What CPython calls an expression in messages.
    pub(crate) fn expr_name(&self, expr: ExprId) -> &'static str {
        match self.module[expr].kind {
            ExprKind::None => "None",
            ExprKind::True => "True",
            ExprKind::False => "False",
            ExprKind::Ellipsis => "ellipsis",
            ExprKind::Int(_)
            | ExprKind::BigInt(_)
            | ExprKind::Float(_)
            | ExprKind::Imaginary(_)
            | ExprKind::Text(_)
            | ExprKind::Bytes(_) => "literal",
            ExprKind::Name(_) => "name",
            ExprKind::FString(_) => "f-string expression",
            ExprKind::Tuple(_) => "tuple",
            ExprKind::List(_) => "list",
            ExprKind::Set(_) => "set display",
            ExprKind::Dict(_) => "dict literal",
            ExprKind::Comprehension(id) => match self.module[id].kind {
                ComprehensionKind::List => "list comprehension",
                ComprehensionKind::Set => "set comprehension",
                ComprehensionKind::Dict => "dict comprehension",
                ComprehensionKind::Generator => "generator expression",
            },
            ExprKind::Unary { .. } | ExprKind::Binary { .. } | ExprKind::Bool { .. } => {
                "expression"
            }
            ExprKind::Compare { .. } => "comparison",
            ExprKind::Chain { trailers, .. } => {
                match self.module[trailers].last().map(|last| last.kind) {
                    Some(TrailerKind::Attribute(_)) => "attribute",
                    Some(TrailerKind::Subscript(_)) => "subscript",
                    _ => "function call",
                }
            }
            ExprKind::Slice { .. } => "slice",
            ExprKind::Conditional { .. } => "conditional expression",
            ExprKind::Lambda { .. } => "lambda",
            ExprKind::Walrus { .. } => "named expression",
            ExprKind::Starred(_) => "starred",
            ExprKind::Await(_) => "await expression",
            ExprKind::Yield(_) | ExprKind::YieldFrom(_) => "yield expression",
        }
    }

    /// `extent` is the expression with its parentheses.
    pub(crate) fn check_target(&mut self, target: Target, expr: ExprId, extent: Span) {
        let Some(invalid) = self.invalid_target(target, expr) else {
            return self.check_bound_target(target, expr);
        };
        let span = self.module[invalid].span;
        let name = self.expr_name(invalid);
        match target {
            Target::Delete => self.fail(format!("cannot delete {name}"), span),
            Target::Assign if self.module[expr].kind.is_yield() && span == extent => {
                self.fail("assignment to yield expression not possible", span);
            }
            Target::Assign => {
                if self.error.is_none() && !self.advise_equal(expr, extent) {
                    self.fail(format!("cannot assign to {name}"), span);
                }
            }
            Target::For if matches!(self.module[invalid].kind, ExprKind::Compare { .. }) => {
                // To CPython the `in` is part of the comparison, and the first operator is in the way.
                self.refuse_loose_star(invalid);
            }
            Target::With | Target::For => self.fail(format!("cannot assign to {name}"), span),
        }
    }

    /// The advice to write `==`. CPython tries it on the last item of the first row of targets, if an operand follows
    /// the `=` and no other `=` follows that.
    fn advise_equal(&mut self, expr: ExprId, extent: Span) -> bool {
        let equal = self.token_index(extent.end);
        if !self.begins_statement(extent.start) {
            return false;
        }
        let (last, start) = match self.module[expr].kind {
            ExprKind::Tuple(items)
                if self.module[expr].span == extent && !self.has_own_brackets(expr) =>
            {
                match self.module[items].last() {
                    Some(&last) => (last, self.module[last].span.start),
                    None => return false,
                }
            }
            _ => (expr, extent.start),
        };
        if !matches!(self.tokens.get(equal), Some((_, Token::Equal, _))) {
            return false;
        }
        self.advise_about(last, start, equal)
    }

    /// Whether a tuple has parentheses of its own.
    pub(crate) fn has_own_brackets(&self, tuple: ExprId) -> bool {
        let span = self.module[tuple].span;
        let ExprKind::Tuple(items) = self.module[tuple].kind else {
            return false;
        };
        let (Some(&first), bytes) = (self.module[items].first(), self.source.text().as_bytes())
        else {
            return true;
        };
        bytes.get(span.start as usize) == Some(&b'(')
            && self.module[first].span.start > span.start
            && super::scan::group_end(self.tokens, self.token_index(span.start))
                .is_some_and(|end| self.tokens[end].2 == span.end)
    }

    fn begins_statement(&self, start: u32) -> bool {
        let index = self.token_index(start);
        matches!(
            index
                .checked_sub(1)
                .and_then(|before| self.tokens.get(before)),
            Some((
                _,
                Token::Newline
                    | Token::Indent
                    | Token::Dedent
                    | Token::Semicolon
                    | Token::Colon
                    | Token::StartModule
                    | Token::StartSingle,
                _
            ))
        )
    }

    /// For `last = operand`, with `=` at a place among the tokens: reports the advice if CPython would give one.
    fn advise_about(&mut self, last: ExprId, start: u32, equal: usize) -> bool {
        let Some(end) = super::scan::bitwise_or(self.tokens, equal + 1) else {
            return false;
        };
        if matches!(
            self.tokens.get(end),
            Some((_, Token::Equal | Token::ColonEqual, _))
        ) {
            return false;
        }
        let span = self.module[last].span;
        match self.module[last].kind {
            ExprKind::Name(_) if span.start == start => {
                let message = "invalid syntax. Maybe you meant '==' or ':=' instead of '='?";
                self.fail(message, Span::new(start, self.tokens[end - 1].2));
                true
            }
            ExprKind::None
            | ExprKind::True
            | ExprKind::False
            | ExprKind::List(_)
            | ExprKind::Tuple(_)
            | ExprKind::Starred(_)
            | ExprKind::Bool { .. }
            | ExprKind::Compare { .. }
            | ExprKind::Conditional { .. }
            | ExprKind::Lambda { .. }
            | ExprKind::Unary {
                op: UnaryOp::Not, ..
            } => false,
            ExprKind::Comprehension(id) if self.module[id].kind == ComprehensionKind::Generator => {
                false
            }
            _ => {
                let name = self.expr_name(last);
                self.fail(
                    format!("cannot assign to {name} here. Maybe you meant '==' instead of '='?"),
                    span,
                );
                true
            }
        }
    }

    /// What CPython's compiler checks of a valid target.
    fn check_bound_target(&mut self, target: Target, expr: ExprId) {
        let span = self.module[expr].span;
        match self.module[expr].kind {
            ExprKind::Name(name) => {
                if name == soft::DEBUG && target == Target::Delete {
                    self.fail_late(Phase::Compile, "cannot delete __debug__", span);
                } else {
                    self.check_bound_name(name, span);
                }
            }
            ExprKind::Chain { trailers, .. } => {
                if let Some(TrailerKind::Attribute(soft::DEBUG)) =
                    self.module[trailers].last().map(|last| last.kind)
                {
                    let verb = if target == Target::Delete {
                        "delete"
                    } else {
                        "assign to"
                    };
                    self.fail_late(Phase::Compile, format!("cannot {verb} __debug__"), span);
                }
            }
            ExprKind::Starred(inner) => self.check_bound_target(target, inner),
            ExprKind::Tuple(items) | ExprKind::List(items) => {
                let mut stars = 0;
                for index in 0..items.len() {
                    let item: ExprId = self.module[items][index];
                    stars += u32::from(matches!(self.module[item].kind, ExprKind::Starred(_)));
                    self.check_bound_target(target, item);
                }
                if stars > 1 {
                    self.fail_late(
                        Phase::Compile,
                        "multiple starred expressions in assignment",
                        span,
                    );
                }
            }
            _ => {}
        }
    }

    /// Of a target out of a tree, whose shape is right, what the compiler checks.
    pub(super) fn check_tree_target(&mut self, expr: ExprId) {
        self.check_bound_target(Target::Assign, expr);
    }

    /// A name that is bound: `__debug__` cannot be.
    pub(crate) fn check_bound_name(&mut self, name: Name, span: Span) {
        if name == soft::DEBUG {
            self.fail_late(Phase::Compile, "cannot assign to __debug__", span);
        }
    }

    pub(crate) fn check_augmented_target(&mut self, expr: ExprId, _extent: Span) {
        let is_target = match self.module[expr].kind {
            ExprKind::Name(_) => true,
            ExprKind::Chain { .. } => self.invalid_target(Target::Assign, expr).is_none(),
            _ => false,
        };
        if is_target {
            return self.check_bound_target(Target::Assign, expr);
        }
        let name = self.expr_name(expr);
        let span = self.module[expr].span;
        self.fail(
            format!("'{name}' is an illegal expression for augmented assignment"),
            span,
        );
    }

    pub(crate) fn check_annotated_target(&mut self, expr: ExprId, extent: Span) {
        let span = self.module[expr].span;
        match self.module[expr].kind {
            ExprKind::Name(_) => self.check_bound_target(Target::Assign, expr),
            ExprKind::Chain { .. } if self.invalid_target(Target::Assign, expr).is_none() => {
                self.check_bound_target(Target::Assign, expr);
            }
            ExprKind::List(_) => self.fail("only single target (not list) can be annotated", span),
            ExprKind::Tuple(items) => {
                let bare = span == extent && !self.has_own_brackets(expr);
                let first = self.module[items].first().copied().filter(|_| bare);
                let place = first.map_or(span, |first| self.module[first].span);
                self.fail("only single target (not tuple) can be annotated", place);
            }
            ExprKind::Starred(_) => {
                let at = self.token_index(span.end);
                let colon = self.tokens.get(at).map_or(span, |t| Span::new(t.0, t.2));
                self.fail("invalid syntax", colon);
            }
            _ => self.fail("illegal target for annotation", span),
        }
    }

    /// `*a or b`: CPython stops at the operator.
    pub(crate) fn refuse_loose_star(&mut self, expr: ExprId) {
        let from = match self.module[expr].kind {
            ExprKind::Compare { rest, .. } => self.module[rest].first().map_or(0, |step| step.at),
            ExprKind::Bool { operands, .. } => {
                let first = self.module[operands]
                    .first()
                    .map_or(0, |&first| self.module[first].span.end);
                let after = self.tokens[self.token_index(first)..].iter();
                after
                    .copied()
                    .find(|token| matches!(token.1, Token::And | Token::Or))
                    .map_or(first, |token| token.0)
            }
            _ => self.module[expr].span.start,
        };
        if let Some((start, _, end)) = self.token_from(from) {
            self.fail("invalid syntax", Span::new(start, end));
        }
    }

    pub(crate) fn refuse_stars_in_expression_input(&mut self, expr: ExprId) {
        let star = match self.module[expr].kind {
            ExprKind::Starred(_) => Some(expr),
            ExprKind::Tuple(items) if !self.has_own_brackets(expr) => self.module[items]
                .iter()
                .copied()
                .find(|&item| matches!(self.module[item].kind, ExprKind::Starred(_))),
            _ => None,
        };
        if let Some(star) = star {
            let at = self.module[star].span.start;
            self.fail("invalid syntax", Span::new(at, at + 1));
        }
    }
}

impl ExprKind {
    fn is_yield(self) -> bool {
        matches!(self, ExprKind::Yield(_) | ExprKind::YieldFrom(_))
    }
}

// Arguments.
impl Context<'_> {
    /// `f(a + b=1)`
    pub(crate) fn refuse_keyword(&mut self, _l: u32, name: ExprId, name_end: u32) {
        let start = self.module[name].span.start;
        let end = self.token_from(name_end).map_or(name_end, |token| token.2);
        let message = match self.module[name].kind {
            ExprKind::None | ExprKind::True | ExprKind::False => {
                format!("cannot assign to {}", self.expr_name(name))
            }
            _ => "expression cannot contain assignment, perhaps you meant \"==\"?".to_owned(),
        };
        self.fail(message, Span::new(start, end));
    }

    pub(crate) fn check_arguments(&mut self, mark: Mark, trailing_comma: bool) {
        // The usual case: names come last and no generator lacks parentheses.
        let arguments = &self.stacks.arguments[mark as usize..];
        let mut last = ArgumentKind::Positional;
        let mut n_keywords = 0;
        let mut ordered = true;
        let mut generator = None;
        for argument in arguments {
            match argument.kind {
                ArgumentKind::Positional => {
                    ordered &= matches!(last, ArgumentKind::Positional | ArgumentKind::Star);
                    if (arguments.len() > 1 || trailing_comma)
                        && generator.is_none()
                        && self.bare_generator(argument.value, argument.span).is_some()
                    {
                        generator = Some(argument.span);
                    }
                    if !matches!(last, ArgumentKind::Positional | ArgumentKind::Star) {
                        continue;
                    }
                }
                ArgumentKind::Star => {
                    ordered &= last != ArgumentKind::DoubleStar;
                    if !matches!(last, ArgumentKind::Positional | ArgumentKind::Star) {
                        continue;
                    }
                }
                ArgumentKind::Keyword(_) => {
                    n_keywords += 1;
                    if last == ArgumentKind::DoubleStar {
                        continue;
                    }
                }
                ArgumentKind::DoubleStar => {}
            }
            last = argument.kind;
        }
        if let Some(span) = generator {
            self.fail("Generator expression must be parenthesized", span);
        }
        if !ordered {
            self.refuse_argument_order(mark as usize);
        }
        if n_keywords > 1 {
            self.check_keywords(mark as usize);
        }
    }

    /// CPython's rules are `args ',' args` and `kwargs ',' '*' ...`; it reports what follows the second group.
    fn refuse_argument_order(&mut self, mark: usize) {
        let arguments = &self.stacks.arguments[mark..];
        let group = |from: usize| {
            let (mut keyword, mut unpacking) = (false, false);
            let mut at = from;
            while let Some(argument) = arguments.get(at) {
                match argument.kind {
                    ArgumentKind::Positional if keyword || unpacking => break,
                    ArgumentKind::Star if unpacking => break,
                    ArgumentKind::Positional | ArgumentKind::Star => {}
                    ArgumentKind::Keyword(_) => keyword = true,
                    ArgumentKind::DoubleStar => unpacking = true,
                }
                at += 1;
            }
            (at, unpacking)
        };
        let (first_end, unpacking) = group(0);
        let (second_end, _) = group(first_end);
        let (Some(before), Some(offender)) = (
            arguments.get(first_end.wrapping_sub(1)),
            arguments.get(first_end),
        ) else {
            return;
        };
        let last = arguments
            .get(second_end.wrapping_sub(1))
            .unwrap_or(offender)
            .span
            .end;
        if offender.kind == ArgumentKind::Star {
            let comma = self
                .token_from(before.span.end)
                .map_or(before.span.end, |token| token.0);
            let end = arguments[first_end..]
                .iter()
                .take_while(|argument| argument.kind == ArgumentKind::Star)
                .last();
            let end = end.map_or(last, |argument| argument.span.end);
            self.fail_from(
                "iterable argument unpacking follows keyword argument unpacking",
                comma,
                end,
            );
            return;
        }
        let message = if unpacking {
            "positional argument follows keyword argument unpacking"
        } else {
            "positional argument follows keyword argument"
        };
        let place = self
            .token_from(last)
            .map_or(Span::new(last, last), |(start, _, end)| {
                Span::new(start, end)
            });
        self.fail(message, place);
    }

    fn check_keywords(&mut self, mark: usize) {
        let mut names: Vec<(Name, Span)> = self.stacks.arguments[mark..]
            .iter()
            .filter_map(|argument| match argument.kind {
                ArgumentKind::Keyword(name) => Some((name, argument.span)),
                _ => None,
            })
            .collect();
        if let Some((name, span)) = first_repeated(&mut names) {
            let message = format!("keyword argument repeated: {}", self.module.names.get(name));
            self.fail_late(Phase::Compile, message, span);
        }
    }
}

// Parameters.
impl Context<'_> {
    /// `*args=1`: points at the `=`.
    pub(crate) fn refuse_default(&mut self, message: &str, at: u32) {
        if let Some((start, _, end)) = self.token_from(at) {
            self.fail(message, Span::new(start, end));
        }
    }

    /// Gives the parameters their kinds and checks their order. `lambda_end` is given for those of a lambda.
    pub(crate) fn check_parameters(&mut self, mark: Mark, lambda_end: Option<u32>) {
        let start = self
            .separators
            .partition_point(|separator| separator.mark < mark);
        if start < self.separators.len() || self.is_order_unusual(mark) {
            self.check_parameter_order(mark, start, lambda_end);
        }
        let mut names: Vec<(Name, Span)>;
        let parameters = &self.stacks.parameters[mark as usize..];
        let repeated = if parameters.len() < 8 {
            let mut pairs = parameters.iter().enumerate();
            pairs.find_map(|(index, parameter)| {
                let is_earlier = parameters[..index]
                    .iter()
                    .any(|other| other.name == parameter.name);
                is_earlier.then_some((parameter.name, parameter.span))
            })
        } else {
            names = parameters
                .iter()
                .map(|parameter| (parameter.name, parameter.span))
                .collect();
            first_repeated(&mut names)
        };
        if let Some((name, span)) = repeated {
            let name = self.module.names.get(name);
            let message = format!("duplicate argument '{name}' in function definition");
            self.fail_late(Phase::Symbols, message, span);
        }
        for index in mark as usize..self.stacks.parameters.len() {
            let parameter = self.stacks.parameters[index];
            self.check_bound_name(parameter.name, parameter.span);
        }
    }

    /// Whether there is anything but regular parameters, or one without a default after one with.
    fn is_order_unusual(&self, mark: Mark) -> bool {
        let mut has_default = false;
        self.stacks.parameters[mark as usize..]
            .iter()
            .any(|parameter| {
                let lacks_default = has_default && parameter.default.is_none();
                has_default |= parameter.default.is_some();
                lacks_default || parameter.kind != ParameterKind::Regular
            })
    }

    fn check_parameter_order(&mut self, mark: Mark, separators: usize, lambda_end: Option<u32>) {
        let separators = self.separators.split_off(separators);
        let n_parameters = self.stacks.parameters.len();
        let slash = separators
            .iter()
            .find(|separator| separator.is_slash)
            .map_or(0, |slash| slash.mark as usize);
        let mut next_separator = separators.iter().peekable();
        let (mut has_slash, mut has_star, mut has_kwargs, mut has_default) =
            (false, false, false, false);
        // A bare star that no name has followed yet.
        let mut bare = None;
        for index in mark as usize..=n_parameters {
            while let Some(separator) =
                next_separator.next_if(|separator| separator.mark as usize == index)
            {
                let problem = if has_kwargs {
                    Some("arguments cannot follow var-keyword argument")
                } else if separator.is_slash {
                    if has_slash {
                        Some("/ may appear only once")
                    } else if has_star {
                        Some("/ must be ahead of *")
                    } else if index == mark as usize {
                        let after = self.token_from(separator.span.end);
                        Some(match after {
                            Some((_, Token::Comma, _)) => "at least one argument must precede /",
                            _ => "invalid syntax",
                        })
                    } else {
                        None
                    }
                } else if has_star {
                    Some("* argument may appear only once")
                } else {
                    bare = Some(separator.span);
                    None
                };
                if let Some(message) = problem {
                    return self.fail(message, separator.span);
                }
                has_slash |= separator.is_slash;
                has_star |= !separator.is_slash;
            }
            let Some(parameter) = self.stacks.parameters.get(index).copied() else {
                break;
            };
            let mut kind = parameter.kind;
            let star = Span::new(parameter.span.start.saturating_sub(1), parameter.span.start);
            match kind {
                _ if has_kwargs => {
                    let place = self.stars_before(parameter).unwrap_or(parameter.span);
                    return self.fail("arguments cannot follow var-keyword argument", place);
                }
                ParameterKind::Star => {
                    if has_star {
                        let place = self.stars_before(parameter).unwrap_or(star);
                        return self.fail("* argument may appear only once", place);
                    }
                    has_star = true;
                }
                ParameterKind::DoubleStar => {
                    if let Some(star) = bare {
                        return self
                            .refuse_bare_star(star, lambda_end.map(|_| parameter.span.start - 2));
                    }
                    has_kwargs = true;
                }
                _ if has_star => {
                    kind = ParameterKind::KeywordOnly;
                    bare = None;
                }
                _ => {
                    if has_default && parameter.default.is_none() {
                        let message =
                            "parameter without a default follows parameter with a default";
                        return self.fail(message, parameter.span);
                    }
                    has_default |= parameter.default.is_some();
                    kind = if index < slash {
                        ParameterKind::PositionalOnly
                    } else {
                        ParameterKind::Regular
                    };
                }
            }
            self.stacks.parameters[index].kind = kind;
        }
        if let Some(star) = bare {
            self.refuse_bare_star(star, lambda_end);
        }
    }

    /// Of a lambda, CPython points at what follows the star.
    fn refuse_bare_star(&mut self, star: Span, lambda_end: Option<u32>) {
        let place = match lambda_end.and_then(|end| self.token_from(end)) {
            Some((start, _, end)) => Span::new(start, end),
            None => star,
        };
        self.fail("named arguments must follow bare *", place);
    }

    /// The stars of a `*args` or `**kwargs`.
    fn stars_before(&self, parameter: Parameter) -> Option<Span> {
        let index = self.token_index(parameter.span.start).checked_sub(1)?;
        match self.tokens.get(index) {
            Some(&(start, Token::Star | Token::DoubleStar, end)) => Some(Span::new(start, end)),
            _ => None,
        }
    }

    pub(crate) fn check_type_params(&mut self, mark: Mark) {
        let mut has_default = false;
        let mut names = Vec::new();
        for index in mark as usize..self.stacks.type_params.len() {
            let param = self.stacks.type_params[index];
            names.push((param.name, param.span));
            if has_default && param.default.is_none() {
                let name = self.module.names.get(param.name);
                let message =
                    format!("non-default type parameter '{name}' follows default type parameter");
                self.fail_late(Phase::Compile, message, param.span);
            }
            has_default |= param.default.is_some();
        }
        if let Some((name, span)) = first_repeated(&mut names) {
            let message = format!("duplicate type parameter '{}'", self.module.names.get(name));
            self.fail_late(Phase::Symbols, message, span);
        }
    }

    pub(crate) fn refuse_bound(&mut self, what: &str, name_end: u32, bound: Option<ExprId>) {
        if let Some(bound) = bound {
            let is_tuple = matches!(self.module[bound].kind, ExprKind::Tuple(_));
            let kind = if is_tuple { "constraints" } else { "bound" };
            let colon = self.token_from(name_end).map_or(name_end, |token| token.0);
            let end = self.module[bound].span.end;
            self.fail_from(format!("cannot use {kind} with {what}"), colon, end);
        }
    }
}

// Handlers.
impl Context<'_> {
    /// `except A, B:`
    pub(crate) fn check_handler(&mut self, (start, end): (u32, u32), matches: ExprId) {
        let ExprKind::Tuple(_) = self.module[matches].kind else {
            return;
        };
        if self.is_bare(matches, start, end)
            && !self.has_own_brackets(matches)
            && self.error.is_none()
        {
            let after = self.tokens[self.token_index(end)..].iter();
            let colon = after
                .copied()
                .find(|token| token.1 == Token::Colon)
                .map_or(end, |token| token.0);
            self.fail_from(
                "multiple exception types must be parenthesized",
                start,
                colon,
            );
        }
    }

    /// Checks the handlers of a `try` and tells whether they are `except*`.
    pub(crate) fn check_handlers(&mut self, mark: Mark) -> bool {
        let n_handlers = self.stacks.handlers.len() - mark as usize;
        let stars = self
            .star_handlers
            .split_off(self.star_handlers.len().saturating_sub(n_handlers));
        let is_star = stars.first() == Some(&true);
        if let Some(index) = stars.iter().position(|&star| star != is_star) {
            let start = self.stacks.handlers[mark as usize + index].span.start;
            let at = self.token_index(start);
            let last = if is_star { at } else { at + 1 };
            let end = self.tokens.get(last).map_or(start, |token| token.2);
            let message = "cannot have both 'except' and 'except*' on the same 'try'";
            self.fail(message, Span::new(start, end));
        }
        for index in mark as usize..self.stacks.handlers.len().saturating_sub(1) {
            let handler = self.stacks.handlers[index];
            if handler.matches.is_none() {
                self.fail_late(
                    Phase::Compile,
                    "default 'except:' must be last",
                    handler.span,
                );
            }
        }
        is_star
    }
}

// f-strings.
impl Context<'_> {
    pub(crate) fn check_field(&mut self, value: ExprId, _extent: Span) {
        self.refuse_star(value);
    }
}
