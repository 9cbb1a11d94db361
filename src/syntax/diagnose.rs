//! From "this token cannot come here" to what CPython says.
//!
//! When CPython's grammar fails it runs again with extra rules for common mistakes, and only if none of those fits
//! says "invalid syntax". The recognizers here stand for those rules. Each looks at the tokens around the offending one
//! (`self.at`) and gives an error or nothing; [`Complaint::recognize`] asks them in the order in which CPython's rules
//! would be met. What is before the offending token is known to be sound, which is what makes looking back by token
//! (`scan.rs`) safe; looking forward accepts a little more than Python.
//!
//! LALRPOP's list of expected tokens is never shown: thirty names help no one.

use super::Mode;
use super::actions::Context;
use super::ast::{BinaryOp, CompareOp, Module, StmtKind};
use super::error::{ErrorKind, SyntaxError, starting_from};
use super::parser::StartParser;
use super::scan;
use super::token::{Spanned, Token, soft};
use crate::name::Names;
use crate::source::{LineIndex, Source, Span};

use Token as T;

/// An error the grammar found, and what is needed to explain it.
pub(crate) struct Complaint<'c> {
    pub(crate) source: &'c Source,
    pub(crate) tokens: &'c [Spanned],
    /// The first token that cannot come where it is; one past the last if the program ends too soon.
    pub(crate) at: usize,
    /// The innermost bracket open at the end of the text.
    pub(crate) unclosed: Option<(u8, u32)>,
    /// The lexical error that ended the tokens.
    pub(crate) lexical: Option<&'c SyntaxError>,
}

type Recognized = Option<Box<SyntaxError>>;

impl Complaint<'_> {
    /// The error CPython would report.
    pub(crate) fn explain(&self) -> Box<SyntaxError> {
        if self.at >= self.tokens.len() {
            // The tokens ended too soon, and why they did is the error.
            return match (self.lexical, self.unclosed) {
                (Some(error), _) => Box::new(error.clone()),
                (None, Some((bracket, at))) => self.never_closed(bracket, at),
                (None, None) => self.recognize().unwrap_or_else(|| self.generic()),
            };
        }
        let error = self.recognize().unwrap_or_else(|| self.generic());
        self.settle(error)
    }

    /// CPython reads the rest of the text before it reports an error, or already did to recognize a mistake, and may
    /// find something there that it reports instead.
    pub(crate) fn settle(&self, error: Box<SyntaxError>) -> Box<SyntaxError> {
        let last = self.last_read(&error);
        let reads_to_end = last >= self.tokens.len();
        if let Some(lexical) = self.lexical {
            let only_indent = matches!(
                error.message.as_str(),
                "unexpected indent" | "unexpected unindent"
            );
            if reads_to_end || (overrides(lexical) && !only_indent && !self.in_open_string()) {
                return Box::new(lexical.clone());
            }
        }
        let Some((bracket, at)) = self.unclosed else {
            return error;
        };
        let lines = LineIndex::new(self.source.text());
        if reads_to_end || lines.line(self.start(last)) > lines.line(at) {
            return self.never_closed(bracket, at);
        }
        error
    }

    /// The last token CPython has read when it reports an error.
    fn last_read(&self, error: &SyntaxError) -> usize {
        if error.message.ends_with("instead of '='?") {
            // Found out by reading the right side.
            let start = self
                .tokens
                .partition_point(|&(start, _, _)| start < error.span.start);
            let equal = (start..self.tokens.len()).find(|&index| self.token(index) == T::Equal);
            return equal
                .and_then(|equal| scan::bitwise_or(self.tokens, equal + 1))
                .unwrap_or(self.at);
        }
        if self.at >= self.tokens.len() {
            // An action's error: what it is about, and the token after.
            let after = self
                .tokens
                .partition_point(|&(start, _, _)| start < error.span.end);
            return after.min(self.tokens.len() - 1);
        }
        let (start, end) = (self.start(self.at), self.end(self.at));
        if error.span.end > end || (error.span.start < start && error.span.end >= end) {
            return self
                .tokens
                .partition_point(|&(start, _, _)| start < error.span.end);
        }
        let is_import = matches!(self.token(self.line_start(self.at)), T::Import | T::From);
        if error.message == "invalid syntax"
            && scan::ends_operand(self.before(self.at, 1))
            && !is_import
        {
            // It tried whether a comma was missing.
            if let Some(end) = scan::expression(self.tokens, self.at) {
                return end;
            }
            if self.token(self.at).opens() {
                return self.at + 1;
            }
        }
        self.at
    }

    /// Whether the error is in an f-string whose end was not found.
    fn in_open_string(&self) -> bool {
        let mut open = scan::enclosing(self.tokens, self.at);
        while let Some(index) = open {
            if self.token(index) == T::FStart {
                return scan::group_end(self.tokens, index).is_none();
            }
            open = scan::enclosing(self.tokens, index);
        }
        false
    }

    fn recognize(&self) -> Recognized {
        self.single_statement()
            .or_else(|| self.missing_block())
            .or_else(|| self.try_without_handler())
            .or_else(|| self.indent())
            .or_else(|| self.with_without_colon())
            .or_else(|| self.import())
            .or_else(|| self.parameter())
            .or_else(|| self.missing_value())
            .or_else(|| self.delete())
            .or_else(|| self.legacy_statement())
            .or_else(|| self.missing_in())
            .or_else(|| self.missing_else())
            .or_else(|| self.dict_key())
            .or_else(|| self.missing_comma())
            .or_else(|| self.equal_for_comparison())
            .or_else(|| self.bad_walrus())
            .or_else(|| self.comprehension())
            .or_else(|| self.dict())
            .or_else(|| self.argument())
            .or_else(|| self.field())
            .or_else(|| self.handler())
            .or_else(|| self.match_head())
            .or_else(|| self.missing_paren())
            .or_else(|| self.bad_starred())
            .or_else(|| self.missing_colon())
    }

    // ------------------------------------------------------------ looking around

    fn token(&self, index: usize) -> Token {
        scan::at(self.tokens, index)
    }

    /// The token some places before another.
    fn before(&self, index: usize, places: usize) -> Token {
        index
            .checked_sub(places)
            .map_or(T::StartModule, |index| self.token(index))
    }

    fn start(&self, index: usize) -> u32 {
        self.tokens
            .get(index)
            .map_or(self.source.text().len() as u32, |token| token.0)
    }

    fn end(&self, index: usize) -> u32 {
        self.tokens
            .get(index)
            .map_or(self.source.text().len() as u32, |token| token.2)
    }

    /// The first token of the logical line of a token.
    fn line_start(&self, index: usize) -> usize {
        let mut start = index.min(self.tokens.len());
        while let Some(before) = start.checked_sub(1) {
            if is_line_end(self.tokens[before].1) {
                break;
            }
            start = before;
        }
        start
    }

    /// Whether the innermost bracket around the error is one of expressions.
    fn in_expression_bracket(&self) -> Option<usize> {
        let open = scan::enclosing(self.tokens, self.at)?;
        (self.token(open) != T::FStart
            && !self.is_definition_bracket(open)
            && self.before(open, 1) != T::Import)
            .then_some(open)
    }

    /// Whether a bracket holds the parameters of a `def`, or type parameters.
    fn is_definition_bracket(&self, open: usize) -> bool {
        let Some(mut before) = open.checked_sub(1) else {
            return false;
        };
        if self.token(open) == T::LParen && self.token(before) == T::RBracket {
            match scan::group_start(self.tokens, before).and_then(|open| open.checked_sub(1)) {
                Some(name) => before = name,
                None => return false,
            }
        }
        let head = self.before(before, 1);
        matches!(self.token(before), T::Name(_))
            && (head == T::Def
                || (self.token(open) == T::LBracket && matches!(head, T::Class | T::Type)))
    }

    /// Whether a row of operands may begin an expression where it stands, judging by the token before it.
    fn begins_expression(&self, start: usize) -> bool {
        let before = self.before(start, 1);
        let begins = match before {
            T::Comma | T::Equal | T::Colon | T::ColonEqual | T::Else | T::Return | T::Yield => true,
            T::Star | T::DoubleStar => true,
            token => token.opens() || is_line_end(token),
        };
        if !begins || self.in_pattern(start) {
            return false;
        }
        match scan::enclosing(self.tokens, start) {
            Some(open) if self.is_definition_bracket(open) || self.before(open, 1) == T::Import => {
                matches!(before, T::Equal | T::Colon)
            }
            _ => true,
        }
    }

    /// Whether a token belongs to the pattern of a `case`.
    fn in_pattern(&self, index: usize) -> bool {
        let line = self.line_start(index);
        if self.token(line) != T::Case {
            return false;
        }
        let mut depth = 0u32;
        for &(_, token, _) in &self.tokens[line..index.min(self.tokens.len())] {
            match token {
                _ if token.opens() => depth += 1,
                _ if token.closes() => depth = depth.saturating_sub(1),
                T::If | T::Colon if depth == 0 => return false,
                _ => {}
            }
        }
        true
    }

    /// The expression between two tokens: what CPython calls it and where it is, without parentheses around it.
    fn parse(&self, start: usize, end: usize) -> (&'static str, Span) {
        let whole = Span::new(self.start(start), self.end(end.saturating_sub(1)));
        let mut tokens = vec![(0, T::StartExpression, 0)];
        tokens.extend_from_slice(self.tokens.get(start..end).unwrap_or(&[]));
        tokens.push((whole.end, T::Newline, whole.end));
        let module = Module::new(Mode::Expression, Names::new());
        let mut context = Context::new(self.source, &tokens, module);
        if let Ok(body) = StartParser::new().parse(&mut context, tokens.iter().copied())
            && let Some(&stmt) = context.module[body].first()
            && let StmtKind::Expr(expr) = context.module[stmt].kind
        {
            return (context.expr_name(expr), context.module[expr].span);
        }
        ("expression", whole)
    }

    /// Whether the tokens between two are expressions.
    fn is_sound(&self, start: usize, end: usize) -> bool {
        let last = self.end(end.saturating_sub(1));
        let mut tokens = vec![(0, T::StartExpression, 0)];
        tokens.extend_from_slice(self.tokens.get(start..end).unwrap_or(&[]));
        tokens.push((last, T::Newline, last));
        let module = Module::new(Mode::Expression, Names::new());
        let mut context = Context::new(self.source, &tokens, module);
        let parsed = StartParser::new().parse(&mut context, tokens.iter().copied());
        parsed.is_ok() && context.error.is_none()
    }

    fn name_of(&self, start: usize, end: usize) -> &'static str {
        self.parse(start, end).0
    }

    /// An error from an expression to the token that ends it.
    fn exprs_to(&self, message: impl Into<String>, start: usize, last: usize) -> Recognized {
        let first = self.parse(start, last).1;
        Some(self.error(message, Span::new(first.start, self.end(last))))
    }

    /// An error about the expressions from the one between the first two tokens to the one between the last two.
    fn exprs(
        &self,
        message: impl Into<String>,
        first: (usize, usize),
        last: (usize, usize),
    ) -> Recognized {
        let start = self.parse(first.0, first.1).1;
        let end = self.parse(last.0, last.1).1;
        Some(self.error(message, start.to(end)))
    }

    // ------------------------------------------------------------ errors

    fn error(&self, message: impl Into<String>, span: Span) -> Box<SyntaxError> {
        Box::new(SyntaxError::new(
            ErrorKind::Syntax,
            message,
            span,
            self.source,
        ))
    }

    /// An error about the tokens from one to another.
    fn range(&self, message: impl Into<String>, first: usize, last: usize) -> Recognized {
        Some(self.error(message, Span::new(self.start(first), self.end(last))))
    }

    fn never_closed(&self, bracket: u8, at: u32) -> Box<SyntaxError> {
        let mut error = self.error(
            format!("'{}' was never closed", bracket as char),
            Span::new(at, at + 1),
        );
        error.end_offset = 0;
        // The tokenizer still has the line only if it is the last one.
        let lines = LineIndex::new(self.source.text());
        let last = self.source.text().trim_end_matches('\n').len() as u32;
        error.is_lexical = lines.line(at) < lines.line(last);
        error
    }

    /// An error at a token, in CPython's way for tokens that have no text.
    fn at_token(
        &self,
        kind: ErrorKind,
        message: impl Into<String>,
        index: usize,
    ) -> Box<SyntaxError> {
        let span = Span::new(self.start(index), self.end(index));
        let mut error = SyntaxError::new(kind, message, span, self.source);
        match self.token(index) {
            T::Indent => {
                error = SyntaxError::new(
                    kind,
                    error.message,
                    Span::new(span.end, span.end),
                    self.source,
                );
                (error.offset, error.end_offset) = (error.offset - 1, -1);
            }
            T::Dedent if self.end(index) < self.source.text().len() as u32 => {
                (error.offset, error.end_offset) = (error.offset - 1, -1);
            }
            T::End | T::Dedent => {
                let text = self.source.text();
                let last = text.trim_end_matches('\n').len() as u32;
                let last = if text.ends_with('\n') {
                    text.len() as u32 - 1
                } else {
                    last
                };
                error = SyntaxError::new(kind, error.message, Span::new(last, last), self.source);
                error.end_offset = -1;
                if self.source.is_file() {
                    error.offset = 0;
                }
            }
            _ => {}
        }
        Box::new(error)
    }

    fn here(&self, message: impl Into<String>) -> Recognized {
        Some(self.at_token(ErrorKind::Syntax, message, self.at))
    }

    /// The bracket that opens the type parameters of a `def` around the offending token.
    fn type_parameters_of_def(&self) -> Option<usize> {
        let mut depth = 0;
        for index in (0..self.at).rev() {
            match self.token(index) {
                T::RParen | T::RBracket | T::RBrace => depth += 1,
                T::LParen | T::LBracket | T::LBrace if depth > 0 => depth -= 1,
                T::LBracket => {
                    let of_def = matches!(self.before(index, 1), T::Name(_))
                        && self.before(index, 2) == T::Def;
                    return of_def.then_some(index);
                }
                T::LParen | T::LBrace | T::Newline => return None,
                _ => {}
            }
        }
        None
    }

    /// "invalid syntax", at the token CPython read last.
    fn generic(&self) -> Box<SyntaxError> {
        if let Some(bracket) = self.type_parameters_of_def() {
            // What is wrong in there makes them no type parameters, and then parameters are missed.
            return self.at_token(ErrorKind::Syntax, "expected '('", bracket);
        }
        if self.before(self.at, 1) == T::Arrow {
            // No annotation follows, so the arrow is what isn't expected.
            return self.at_token(ErrorKind::Syntax, "expected ':'", self.at - 1);
        }
        let message = "invalid syntax";
        let mut span = Span::new(self.start(self.at), self.end(self.at));
        match self.token(self.at) {
            T::End => {
                let mut error = self.at_token(ErrorKind::Syntax, message, self.at);
                (error.offset, error.end_offset) = (0, 0);
                if self.source.text().is_empty() {
                    (error.line, error.end_line) = (0, 0);
                }
                return error;
            }
            T::Dedent => {
                return self.at_token(ErrorKind::Indentation, "unexpected unindent", self.at);
            }
            // `not in` and `is not` are two tokens to CPython.
            T::Compare(CompareOp::NotIn) => span.start = span.end - 2,
            T::Compare(CompareOp::IsNot) => span.end = span.start + 2,
            T::Not if scan::ends_operand(self.before(self.at, 1)) => {
                span = Span::new(self.start(self.at + 1), self.end(self.at + 1));
            }
            _ => {}
        }
        self.error(message, span)
    }

    // ------------------------------------------------------------ lines and blocks

    fn single_statement(&self) -> Recognized {
        let before = self.before(self.at, 1);
        let is_single = self
            .tokens
            .first()
            .is_some_and(|first| first.1 == T::StartSingle);
        // A block that is missing or wrong is the first statement's own trouble.
        let in_first = before == T::Indent
            || (before == T::Newline && self.before(self.at, 2) == T::Colon)
            || self.token(1) == T::At;
        if is_single
            && !in_first
            && self.at > 1
            && is_line_end(before)
            && self.at < self.tokens.len()
        {
            let newline = (0..self.at)
                .rev()
                .find(|&index| self.token(index) == T::Newline)?;
            return self.range(
                "multiple statements found while compiling a single statement",
                newline,
                newline,
            );
        }
        None
    }

    fn missing_block(&self) -> Recognized {
        if self.before(self.at, 1) != T::Newline
            || self.before(self.at, 2) != T::Colon
            || self.token(self.at) == T::Indent
        {
            return None;
        }
        let line = self.line_start(self.at - 1);
        let head = if self.token(line) == T::Async {
            line + 1
        } else {
            line
        };
        let what = match self.token(head) {
            T::If => "'if' statement",
            T::Elif => "'elif' statement",
            T::Else => "'else' statement",
            T::For => "'for' statement",
            T::While => "'while' statement",
            T::With | T::WithParen => "'with' statement",
            T::Try => "'try' statement",
            T::Except if self.token(head + 1) == T::Star => "'except*' statement",
            T::Except => "'except' statement",
            T::Finally => "'finally' statement",
            T::Match => "'match' statement",
            T::Case => "'case' statement",
            T::Def => "function definition",
            T::Class => "class definition",
            _ => return None,
        };
        let number = LineIndex::new(self.source.text()).line(self.start(head));
        let message = format!("expected an indented block after {what} on line {number}");
        Some(self.at_token(ErrorKind::Indentation, message, self.at))
    }

    fn indent(&self) -> Recognized {
        (self.token(self.at) == T::Indent)
            .then(|| self.at_token(ErrorKind::Indentation, "unexpected indent", self.at))
    }

    fn try_without_handler(&self) -> Recognized {
        let mut index = self.at.checked_sub(1)?;
        match self.token(index) {
            // The line before is the whole of `try: ...`.
            T::Newline => {}
            T::Dedent => {
                // Back over the block to the line that heads it.
                let mut depth = 0u32;
                loop {
                    match self.token(index) {
                        T::Dedent => depth += 1,
                        T::Indent => depth -= 1,
                        _ => {}
                    }
                    index = index.checked_sub(1)?;
                    if depth == 0 {
                        break;
                    }
                }
            }
            _ => return None,
        }
        if self.token(self.line_start(index)) == T::Try {
            return self.here("expected 'except' or 'finally' block");
        }
        None
    }

    /// The first token of the statement if the error is in its head.
    fn head(&self) -> Option<usize> {
        let mut start = self.line_start(self.at);
        if self.token(start) == T::Async {
            start += 1;
        }
        Some(start).filter(|&start| start < self.at || self.token(start) == T::Newline)
    }

    fn missing_colon(&self) -> Recognized {
        let head = self.head()?;
        let before = self.before(self.at, 1);
        let is_newline = self.token(self.at) == T::Newline;
        let ends = scan::ends_operand(before);
        if scan::enclosing(self.tokens, self.at).is_some() || self.has_colon(head) {
            return None;
        }
        let expected = match self.token(head) {
            T::Else | T::Try | T::Finally => self.at == head + 1,
            T::Except => is_newline && (self.at == head + 1 || ends),
            T::Def => ends && self.at > head + 3,
            T::If | T::Elif | T::While | T::Case | T::With | T::Class | T::For => {
                is_newline && ends
            }
            _ => false,
        };
        let is_loop = self.token(head) == T::For;
        if expected
            && (!is_loop
                || self.tokens[head..self.at]
                    .iter()
                    .any(|token| token.1 == T::ForIn))
        {
            return self.here("expected ':'");
        }
        None
    }

    /// Whether there is a colon outside of brackets from a token up to the error.
    fn has_colon(&self, start: usize) -> bool {
        let mut index = start;
        while index < self.at {
            let token = self.token(index);
            if token == T::Colon {
                return true;
            }
            let end = if token.opens() {
                scan::group_end(self.tokens, index)
            } else {
                None
            };
            index = end.unwrap_or(index) + 1;
        }
        false
    }

    /// `def f:`
    fn missing_paren(&self) -> Recognized {
        let head = self.head()?;
        let named = self.token(head) == T::Def && matches!(self.token(head + 1), T::Name(_));
        let params = self.token(head + 2) == T::LBracket;
        let after = if params {
            scan::group_end(self.tokens, head + 2)? + 1
        } else {
            head + 2
        };
        if named && self.at == after {
            return self.here("expected '('");
        }
        None
    }

    /// `with (a as b)` without a colon was read as an expression.
    fn with_without_colon(&self) -> Recognized {
        let open = scan::enclosing(self.tokens, self.at)?;
        if self.token(self.at) != T::As
            || self.token(open) != T::LParen
            || self.before(open, 1) != T::With
        {
            return None;
        }
        let close = scan::group_end(self.tokens, open)?;
        if self.token(close + 1) == T::Newline {
            return Some(self.at_token(ErrorKind::Syntax, "expected ':'", close + 1));
        }
        None
    }

    /// `match x` without a colon, or with more behind: to the grammar a name and something.
    fn match_head(&self) -> Recognized {
        let line = self.line_start(self.at);
        if self.token(line) != T::Name(soft::MATCH) || self.at != line + 1 {
            return None;
        }
        let end = scan::star_expressions(self.tokens, self.at)?;
        let message = if self.token(end) == T::Newline {
            "expected ':'"
        } else {
            "invalid syntax"
        };
        Some(self.at_token(ErrorKind::Syntax, message, end))
    }

    fn handler(&self) -> Recognized {
        if self.before(self.at, 1) == T::Star
            && self.before(self.at, 2) == T::Except
            && matches!(self.token(self.at), T::Colon | T::Newline)
        {
            return self.here("expected one or more exception types");
        }
        None
    }

    fn import(&self) -> Recognized {
        let line = self.line_start(self.at);
        let before = self.before(self.at, 1);
        match self.token(self.at) {
            T::Newline if before == T::Import => {
                let message = "Expected one or more names after 'import'";
                let at = self.start(self.at);
                Some(starting_from(self.source, message, at, at + 1))
            }
            T::Newline if before == T::Comma && self.token(line) == T::From => {
                self.here("trailing comma not allowed without surrounding parentheses")
            }
            T::From if self.token(line) == T::Import => {
                let mut last = self.at + 1;
                while matches!(self.token(last), T::Name(_)) && self.token(last + 1) == T::Dot {
                    last += 2;
                }
                if !matches!(self.token(last), T::Name(_)) {
                    return None;
                }
                let message = "Did you mean to use 'from ... import ...' instead?";
                Some(starting_from(
                    self.source,
                    message,
                    self.start(line),
                    self.end(last + 1),
                ))
            }
            _ => None,
        }
    }

    // ------------------------------------------------------------ parameters

    fn parameter(&self) -> Recognized {
        let token = self.token(self.at);
        let before = self.before(self.at, 1);
        if let Some(open) = scan::enclosing(self.tokens, self.at)
            && self.is_definition_bracket(open)
        {
            if self.token(open) == T::LBracket {
                if token == T::RBracket && open + 1 == self.at {
                    let message = "Type parameter list cannot be empty";
                    let (start, end) = (self.start(self.at), self.end(self.at));
                    return Some(starting_from(self.source, message, start, end));
                }
                return None;
            }
            if token == T::LParen && matches!(before, T::Comma | T::LParen) {
                let close = scan::group_end(self.tokens, self.at)?;
                let inside = &self.tokens[self.at + 1..close];
                if inside.is_empty()
                    || !inside
                        .iter()
                        .all(|token| matches!(token.1, T::Name(_) | T::Comma))
                {
                    return None;
                }
                return self.range(
                    "Function parameters cannot be parenthesized",
                    self.at,
                    close,
                );
            }
            if token == T::Star && before == T::Slash {
                return self.here("expected comma between / and *");
            }
            if before == T::Equal && matches!(token, T::RParen | T::Comma) {
                return self.range(
                    "expected default value expression",
                    self.at - 1,
                    self.at - 1,
                );
            }
        }
        let in_lambda = || {
            (0..self.at)
                .rev()
                .find(|&index| self.token(index) == T::Lambda)
                .is_some_and(|lambda| {
                    scan::lambda_colon(self.tokens, lambda).is_none_or(|colon| colon >= self.at)
                })
        };
        if before == T::Equal && matches!(token, T::Comma | T::RParen) && in_lambda() {
            let message = "expected default value expression";
            return self.range(message, self.at - 1, self.at - 1);
        }
        if token == T::Star
            && before == T::Slash
            && self.before(self.at, 2) == T::Comma
            && in_lambda()
        {
            return self.here("expected comma between / and *");
        }
        if token == T::LParen && matches!(before, T::Comma | T::Lambda) {
            let lambda = (0..self.at)
                .rev()
                .find(|&index| self.token(index) == T::Lambda)?;
            let between = &self.tokens[lambda + 1..self.at];
            if between
                .iter()
                .all(|token| matches!(token.1, T::Name(_) | T::Comma))
            {
                let close = scan::group_end(self.tokens, self.at)?;
                let inside = &self.tokens[self.at + 1..close];
                if inside.is_empty()
                    || !inside
                        .iter()
                        .all(|token| matches!(token.1, T::Name(_) | T::Comma))
                {
                    return None;
                }
                return self.range(
                    "Lambda expression parameters cannot be parenthesized",
                    self.at,
                    close,
                );
            }
        }
        None
    }

    // ------------------------------------------------------------ expressions

    /// `1 + not x`
    fn not_after_operator(&self) -> Recognized {
        if self.token(self.at) != T::Not {
            return None;
        }
        let is_binary = scan::ends_operand(self.before(self.at, 2));
        let fits = match self.before(self.at, 1) {
            T::Plus | T::Minus => true,
            T::Tilde => !is_binary,
            T::Star | T::Slash | T::At => is_binary,
            T::Binary(BinaryOp::FloorDiv | BinaryOp::Mod) => is_binary,
            _ => false,
        };
        if !fits {
            return None;
        }
        let end = match is_binary {
            true => scan::inversion(self.tokens, self.at + 1),
            false => scan::factor(self.tokens, self.at + 1),
        }?;
        let operand = self.parse(self.at + 1, end).1;
        let message = "'not' after an operator must be parenthesized";
        Some(self.error(message, Span::new(self.start(self.at), operand.end)))
    }

    /// `print x`
    fn legacy_statement(&self) -> Recognized {
        let mut name = self.at.checked_sub(1)?;
        if matches!(self.token(name), T::Name(_))
            && self.begins_expression(name)
            && matches!(self.token(self.at), T::Name(soft::PRINT | soft::EXEC))
            && self.token(self.at + 1) != T::LParen
        {
            name = self.at;
        }
        // `print -1 2`
        if let Some(start) = scan::row_start(self.tokens, self.at)
            && start + 1 < self.at
            && matches!(self.token(start), T::Name(soft::PRINT | soft::EXEC))
            && matches!(self.token(start + 1), T::Plus | T::Minus)
        {
            name = start;
        }
        let function = match self.token(name) {
            T::Name(soft::PRINT) => "print",
            T::Name(soft::EXEC) => "exec",
            _ => return None,
        };
        if name < self.at && !self.begins_expression(name) {
            return None;
        }
        let end = scan::star_expressions(self.tokens, name + 1)?;
        if self.token(name + 1).opens() && !self.is_sound(name + 1, end) {
            return None;
        }
        let message =
            format!("Missing parentheses in call to '{function}'. Did you mean {function}(...)?");
        self.range(message, name, end - 1)
    }

    /// `a if b`
    fn missing_else(&self) -> Recognized {
        // Back to the nearest `if` of the same expression.
        let mut word = self.at.checked_sub(1)?;
        while self.token(word) != T::If {
            match self.token(word) {
                token if token.closes() && token != T::FClose => {
                    word = scan::group_start(self.tokens, word)?
                }
                token if token.is_infix() || scan::ends_operand(token) => {}
                T::Not | T::Tilde | T::Await | T::Dot => {}
                _ => return None,
            }
            word = word.checked_sub(1)?;
        }
        let body = scan::row_start(self.tokens, word)?;
        let end = scan::disjunction(self.tokens, word + 1)?;
        if !self.begins_expression(body)
            || end > self.at
            || matches!(self.token(end), T::Else | T::Colon)
        {
            return None;
        }
        self.exprs(
            "expected 'else' after 'if' expression",
            (body, word),
            (word + 1, end),
        )
    }

    /// In a `{...}` with keys and values: a key without a colon.
    fn dict_key(&self) -> Recognized {
        let open = self.in_expression_bracket()?;
        let key = scan::row_start(self.tokens, self.at)?;
        if self.token(open) != T::LBrace
            || self.before(key, 1) != T::Comma
            || !scan::ends_operand(self.before(self.at, 1))
            || matches!(self.token(self.at), T::Colon | T::If)
        {
            return None;
        }
        // Whether it is a dict shows in its first item.
        let first = scan::expression(self.tokens, open + 1).unwrap_or(open + 1);
        if !matches!(self.token(first), T::Colon | T::DoubleStar) {
            return None;
        }
        let end = self.parse(key, self.at).1.end;
        let mut error = self.error("':' expected after dictionary key", Span::new(end, end));
        (error.offset, error.end_offset) = (error.offset - 1, 0);
        Some(error)
    }

    /// `x =`: what is wrong with the target comes first.
    fn missing_value(&self) -> Recognized {
        if self.before(self.at, 1) != T::Equal || scan::enclosing(self.tokens, self.at).is_some() {
            return None;
        }
        let start = self.line_start(self.at);
        let (place, _, _) = *self.tokens.get(self.at - 1)?;
        let mut tokens = vec![(0, T::StartModule, 0)];
        tokens.extend_from_slice(&self.tokens[start..self.at]);
        tokens.extend([(place, T::Yield, place), (place, T::Newline, place)]);
        let module = Module::new(Mode::Module, Names::new());
        let mut context = Context::new(self.source, &tokens, module);
        let _ = StartParser::new().parse(&mut context, tokens.iter().copied());
        context
            .error
            .filter(|error| error.message.starts_with("cannot assign"))
    }

    /// What would be wrong with the targets of a `for` if there were an `in` behind them.
    fn bad_loop_target(&self, word: usize) -> Recognized {
        let end = scan::star_expressions(self.tokens, word + 1)?;
        let place = self.end(end - 1);
        let mut tokens = vec![(0, T::StartModule, 0)];
        tokens.extend_from_slice(&self.tokens[word..end]);
        let rest = [T::ForIn, T::None, T::Colon, T::Pass, T::Newline];
        tokens.extend(rest.map(|token| (place, token, place)));
        let module = Module::new(Mode::Module, Names::new());
        let mut context = Context::new(self.source, &tokens, module);
        let _ = StartParser::new().parse(&mut context, tokens.iter().copied());
        context
            .error
            .filter(|error| error.message.starts_with("cannot assign"))
    }

    /// `del a b`: CPython's targets end where an operand does.
    fn delete(&self) -> Recognized {
        let start = self.line_start(self.at);
        if self.token(start) != T::Del || scan::enclosing(self.tokens, self.at).is_some() {
            return None;
        }
        let mut end = scan::operand(self.tokens, start + 1)?;
        while self.token(end) == T::Comma {
            match scan::operand(self.tokens, end + 1) {
                Some(after) => end = after,
                None => return None,
            }
        }
        (end < self.at).then(|| self.at_token(ErrorKind::Syntax, "invalid syntax", end))
    }

    /// The targets of a `for` without `in` behind them.
    fn missing_in(&self) -> Recognized {
        let mut word = self.at;
        if !matches!(self.token(word), T::For) {
            word = word.checked_sub(1)?;
            while self.token(word) != T::For {
                match self.token(word) {
                    token if token.closes() && token != T::FClose => {
                        word = scan::group_start(self.tokens, word)?
                    }
                    token if token.is_infix() || scan::ends_operand(token) => {}
                    T::Not | T::Tilde | T::Await | T::Dot | T::Comma | T::Star | T::If => {}
                    _ => return None,
                }
                word = word.checked_sub(1)?;
            }
        }
        let in_brackets = scan::enclosing(self.tokens, word).is_some();
        let is_statement = word == self.head()? && !in_brackets;
        if self.token(self.at) == T::For && !in_brackets {
            return None;
        }
        let mut end = word + 1;
        loop {
            let item = if self.token(end) == T::Star {
                end + 1
            } else {
                end
            };
            match if is_statement {
                scan::operand(self.tokens, item)
            } else {
                scan::bitwise_or(self.tokens, item)
            } {
                Some(after) => end = after,
                None => break,
            }
            if self.token(end) != T::Comma {
                break;
            }
            end += 1;
        }
        if end == word + 1 || matches!(self.token(end), T::ForIn | T::In) {
            return None;
        }
        let follows_element = match self.before(word, 1) {
            T::Comma => self.token(self.at) == T::For,
            T::Async => true,
            before => scan::ends_operand(before),
        };
        if !is_statement && !follows_element {
            return None;
        }
        if is_statement && let Some(error) = self.bad_loop_target(word) {
            return Some(error);
        }
        if is_statement {
            return (end < self.at)
                .then(|| self.at_token(ErrorKind::Syntax, "invalid syntax", end));
        }
        (!matches!(self.token(end), T::Newline | T::End)).then(|| {
            self.at_token(
                ErrorKind::Syntax,
                "'in' expected after for-loop variables",
                end,
            )
        })
    }

    fn missing_comma(&self) -> Recognized {
        // `a[]` is a name and a list to CPython.
        let is_empty_index =
            self.token(self.at) == T::RBracket && self.before(self.at, 1) == T::LBracket;
        let at = if is_empty_index { self.at - 1 } else { self.at };
        scan::enclosing(self.tokens, at)?;
        let end = scan::expression(self.tokens, at)?;
        let start = scan::row_start(self.tokens, at)?;
        if !self.begins_expression(start) || !scan::ends_operand(self.before(at, 1)) {
            return None;
        }
        // CPython leaves what looks like a soft keyword or a string prefix alone.
        match (self.token(start), self.token(start + 1)) {
            (T::Name(soft::MATCH | soft::CASE | soft::TYPE | soft::WILDCARD), _) => return None,
            (T::Name(_), T::Str | T::FStart) => return None,
            (T::Name(soft::PRINT | soft::EXEC), _) if start + 1 == at => return None,
            _ => {}
        }
        self.range(
            "invalid syntax. Perhaps you forgot a comma?",
            start,
            end - 1,
        )
    }

    /// Whether CPython would try a `named_expression` at a token.
    fn begins_named_expression(&self, start: usize) -> bool {
        match self.before(start, 1) {
            T::LParen | T::LBracket | T::LBrace => self.begins_expression(start),
            T::Comma => {
                scan::enclosing(self.tokens, start).is_some() && self.begins_expression(start)
            }
            T::Elif | T::While => true,
            T::At => self.line_start(start) + 1 == start,
            T::If => {
                let line = self.line_start(start);
                line + 1 == start || self.token(line) == T::Case
            }
            _ => false,
        }
    }

    /// `if x = 1`
    fn equal_for_comparison(&self) -> Recognized {
        if self.token(self.at) != T::Equal {
            return None;
        }
        let start = scan::row_start(self.tokens, self.at)?;
        if !self.begins_named_expression(start)
            || scan::bitwise_or(self.tokens, start) != Some(self.at)
        {
            return None;
        }
        let end = scan::bitwise_or(self.tokens, self.at + 1)?;
        if matches!(self.token(end), T::Equal | T::ColonEqual) {
            return None;
        }
        if start + 1 == self.at && matches!(self.token(start), T::Name(_)) {
            let message = "invalid syntax. Maybe you meant '==' or ':=' instead of '='?";
            return self.range(message, start, end - 1);
        }
        match self.token(start) {
            T::True | T::False | T::None | T::LBracket => return None,
            T::LParen => {
                let close = scan::group_end(self.tokens, start)?;
                if matches!(
                    self.name_of(start, close + 1),
                    "tuple" | "generator expression"
                ) {
                    return None;
                }
            }
            _ => {}
        }
        let name = self.name_of(start, self.at);
        let message = format!("cannot assign to {name} here. Maybe you meant '==' instead of '='?");
        self.range(message, start, self.at - 1)
    }

    /// The `lambda` whose body begins at a token.
    fn lambda_before(&self, body: usize) -> Option<usize> {
        if self.before(body, 1) != T::Colon {
            return None;
        }
        let mut at = body.checked_sub(2)?;
        loop {
            match self.token(at) {
                T::Lambda => return Some(at),
                T::Name(_) | T::Comma | T::Star | T::DoubleStar | T::Slash => {
                    at = at.checked_sub(1)?
                }
                _ => return None,
            }
        }
    }

    /// `(a.b := 1)`
    fn bad_walrus(&self) -> Recognized {
        if self.token(self.at) != T::ColonEqual || !scan::ends_operand(self.before(self.at, 1)) {
            return None;
        }
        let start = scan::row_start(self.tokens, self.at)?;
        // The body of a lambda: then it is the lambda that is in the way.
        let start = self.lambda_before(start).unwrap_or(start);
        scan::expression(self.tokens, self.at + 1)?;
        let is_statement = is_line_end(self.before(start, 1));
        if !self.begins_named_expression(start) && !is_statement {
            return None;
        }
        let (name, span) = self.parse(start, self.at);
        if name == "name" && start + 1 == self.at {
            return None;
        }
        Some(self.error(
            format!("cannot use assignment expressions with {name}"),
            span,
        ))
    }

    fn comprehension(&self) -> Recognized {
        let open = self.in_expression_bracket()?;
        // `[x, y for x in z]`
        if matches!(self.token(self.at), T::For | T::Async)
            && matches!(self.token(open), T::LBracket | T::LBrace)
            && self.before(open, 1) != T::Name(soft::WILDCARD)
        {
            let mut depth = 0u32;
            let mut commas = false;
            for index in open + 1..self.at {
                let token = self.token(index);
                match token {
                    _ if token.opens() => depth += 1,
                    _ if token.closes() => depth -= 1,
                    T::Comma if depth == 0 => commas = true,
                    T::Colon if depth == 0 => return None,
                    _ => {}
                }
            }
            let close = scan::group_end(self.tokens, open).unwrap_or(self.tokens.len());
            let has_in = (self.at..close).any(|index| self.token(index) == T::ForIn);
            if commas && has_in {
                let message = "did you forget parentheses around the comprehension target?";
                return self.range(message, open + 1, self.at - 1);
            }
            return None;
        }
        None
    }

    fn dict(&self) -> Recognized {
        let open = self.in_expression_bracket()?;
        if self.token(open) != T::LBrace {
            return None;
        }
        let token = self.token(self.at);
        let before = self.before(self.at, 1);
        if before == T::Colon {
            if matches!(token, T::RBrace | T::Comma) {
                let message = "expression expected after dictionary key and ':'";
                return self.range(message, self.at - 1, self.at - 1);
            }
            if token == T::Star {
                let end = scan::bitwise_or(self.tokens, self.at + 1)?;
                let message = "cannot use a starred expression in a dictionary value";
                return Some(starting_from(
                    self.source,
                    message,
                    self.start(self.at),
                    self.end(end),
                ));
            }
            return None;
        }
        None
    }

    fn argument(&self) -> Recognized {
        let open = self.in_expression_bracket()?;
        let token = self.token(self.at);
        let before = self.before(self.at, 1);
        let is_call = self.token(open) == T::LParen && scan::ends_operand(self.before(open, 1));
        match token {
            T::RParen | T::Comma if before == T::Equal && is_call => {
                matches!(self.before(self.at, 2), T::Name(_)).then_some(())?;
                self.range(
                    "expected argument value expression",
                    self.at - 2,
                    self.at - 1,
                )
            }
            _ if before == T::Equal
                && is_call
                && !matches!(self.before(self.at, 2), T::Name(_)) =>
            {
                let start = scan::row_start(self.tokens, self.at - 1)?;
                let message = "expression cannot contain assignment, perhaps you meant \"==\"?";
                self.exprs_to(message, start, self.at - 1)
            }
            _ if before == T::Star
                && self.token(open) != T::FOpen
                && self.begins_starred(open, self.at - 1) =>
            {
                self.here("Invalid star expression")
            }
            T::Equal if is_call => {
                let start = scan::row_start(self.tokens, self.at)?;
                let end = scan::expression(self.tokens, self.at + 1)?;
                let what = match self.before(start, 1) {
                    T::Star => "iterable",
                    T::DoubleStar => "keyword",
                    _ => return None,
                };
                self.range(
                    format!("cannot assign to {what} argument unpacking"),
                    start - 1,
                    end - 1,
                )
            }
            T::For | T::Async if is_call => {
                let start = scan::row_start(self.tokens, self.at)?;
                if self.before(start, 1) == T::Equal && matches!(self.before(start, 2), T::Name(_))
                {
                    let message = "invalid syntax. Maybe you meant '==' or ':=' instead of '='?";
                    return self.range(message, start - 2, start - 1);
                }
                None
            }
            T::DoubleStar if self.token(open) == T::LParen && !is_call && open + 1 == self.at => {
                scan::expression(self.tokens, self.at + 1)?;
                self.range(
                    "cannot use double starred expression here",
                    self.at,
                    self.at,
                )
            }
            _ if is_call && scan::ends_operand(before) => {
                // A complete argument after a named one comes first, whatever is wrong behind it.
                let start = scan::row_start(self.tokens, self.at)?;
                let is_late = self.before(start, 1) == T::Comma && self.has_keyword(open, start);
                is_late.then(|| {
                    let message = "positional argument follows keyword argument";
                    self.at_token(ErrorKind::Syntax, message, self.at)
                })
            }
            _ => None,
        }
    }

    /// Whether a star begins a starred expression directly in a bracket.
    fn begins_starred(&self, open: usize, star: usize) -> bool {
        let of_operand = self.token(open) != T::LBrace && scan::ends_operand(self.before(open, 1));
        open + 1 == star || (of_operand && self.before(star, 1) == T::Comma)
    }

    /// What is starred is no expression: `f(*(a:b))`.
    fn bad_starred(&self) -> Recognized {
        let open = self.in_expression_bracket()?;
        let star = open.checked_sub(1)?;
        let outer = scan::enclosing(self.tokens, star)?;
        let is_starred = self.token(star) == T::Star
            && self.token(outer) != T::FStart
            && !self.is_definition_bracket(outer)
            && self.begins_starred(outer, star);
        is_starred
            .then(|| self.here("Invalid star expression"))
            .flatten()
    }

    /// Whether there is a `name=` directly in a bracket before a token.
    fn has_keyword(&self, open: usize, end: usize) -> bool {
        let mut index = open + 1;
        while index < end {
            if self.token(index) == T::Equal {
                return true;
            }
            let close = if self.token(index).opens() {
                scan::group_end(self.tokens, index)
            } else {
                None
            };
            index = close.unwrap_or(index) + 1;
        }
        false
    }

    // ------------------------------------------------------------ f-strings

    /// A replacement field.
    fn field(&self) -> Recognized {
        let mut open = scan::enclosing(self.tokens, self.at)?;
        // An error in brackets inside the field ends what can be read of it.
        let mut tokens = self.tokens;
        while self.token(open) != T::FOpen {
            if self.token(open) == T::FStart {
                return None;
            }
            tokens = &self.tokens[..open];
            open = scan::enclosing(self.tokens, open)?;
        }
        let first = open + 1;
        let at = |message: &str, index: usize| {
            Some(self.at_token(ErrorKind::Syntax, format!("f-string: {message}"), index))
        };
        let required = match self.token(first) {
            T::Equal => Some("="),
            T::Bang => Some("!"),
            T::FSpec => Some(":"),
            T::FClose => Some("}"),
            _ => None,
        };
        if let Some(what) = required {
            return at(&format!("valid expression required before '{what}'"), first);
        }
        let lambda = (first..self.at)
            .rev()
            .find(|&index| self.token(index) == T::Lambda)
            .filter(|&lambda| {
                self.token(self.at) == T::FSpec
                    && scan::enclosing(self.tokens, lambda) == Some(open)
                    && matches!(self.before(lambda, 1), T::FOpen | T::Comma)
                    && !(lambda..self.at).any(|index| self.token(index) == T::Colon)
            });
        if let Some(lambda) = lambda {
            let next = self.token(self.at + 1);
            if matches!(next, T::FText(_) | T::FOpen | T::FClose) {
                let message = "f-string: lambda expressions are not allowed without parentheses";
                return self.range(message, lambda, self.at);
            }
            return None;
        }
        let value = match self.token(first) {
            T::Yield => Some(scan::star_expressions(tokens, first + 1).unwrap_or(first + 1)),
            _ => scan::star_expressions(tokens, first),
        };
        let Some(mut index) = value else {
            return at("expecting a valid expression after '{'", first);
        };
        let mut expected = "expecting '=', or '!', or ':', or '}'";
        if self.token(index) == T::Equal {
            index += 1;
            expected = "expecting '!', or ':', or '}'";
        }
        match self.token(index) {
            T::Bang => match self.token(index + 1) {
                T::FSpec | T::FClose => return at("missing conversion character", index + 1),
                T::Name(_) => {
                    index += 2;
                    expected = "expecting ':' or '}'";
                }
                _ => return at("invalid conversion character", index + 1),
            },
            T::FSpec | T::FClose => {}
            _ => return at(expected, index),
        }
        match self.token(index) {
            T::FClose => None,
            T::FSpec if self.at > index => at("expecting '}', or format specs", self.at),
            T::FSpec => None,
            _ => at(expected, index),
        }
    }
}

/// What is said of `1 + not x`, of which the `not` is at an offset.
pub(super) fn not_after_operator(source: &Source, tokens: &[Spanned], at: u32) -> Recognized {
    let index = tokens.partition_point(|token| token.0 < at);
    let index = (index..tokens.len()).find(|&index| tokens[index].1 == T::Not)?;
    let complaint = Complaint {
        source,
        tokens,
        at: index,
        unclosed: None,
        lexical: None,
    };
    complaint.not_after_operator()
}

/// Whether a logical line (or the statement's block) begins after a token.
fn is_line_end(token: Token) -> bool {
    matches!(
        token,
        T::Newline
            | T::Indent
            | T::Dedent
            | T::Semicolon
            | T::StartModule
            | T::StartExpression
            | T::StartSingle
    )
}

/// Whether CPython reports a lexical error rather than an earlier one of its parser. The others it notes as a mere
/// number, which is lost when it reads on.
fn overrides(error: &SyntaxError) -> bool {
    error.kind == ErrorKind::Syntax
        && !matches!(
            error.message.as_str(),
            "unexpected character after line continuation character"
                | "unexpected EOF while parsing"
                | "f-string: expecting '}'"
        )
}
