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
use super::ast::{CompareOp, Module};
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
}

type Recognized = Option<Box<SyntaxError>>;

impl Complaint<'_> {
    /// The error CPython would report.
    pub(crate) fn explain(&self) -> Box<SyntaxError> {
        if let Some((bracket, at)) = self.unclosed {
            if self.at >= self.tokens.len() {
                return self.never_closed(bracket, at);
            }
            let error = self.recognize().unwrap_or_else(|| self.generic());
            // CPython reads the rest of the text before it reports, or already did to recognize the mistake.
            let reads_to_end = self
                .tokens
                .last()
                .is_some_and(|last| error.span.end >= last.2);
            let lines = LineIndex::new(self.source.text());
            let is_later = lines.line(self.start(self.at)) > lines.line(at);
            if is_later || (reads_to_end && !error.message.ends_with("'='?")) {
                return self.never_closed(bracket, at);
            }
            return error;
        }
        self.recognize().unwrap_or_else(|| self.generic())
    }

    fn recognize(&self) -> Recognized {
        self.single_statement()
            .or_else(|| self.missing_block())
            .or_else(|| self.indent())
            .or_else(|| self.try_without_handler())
            .or_else(|| self.with_without_colon())
            .or_else(|| self.import())
            .or_else(|| self.parameter())
            .or_else(|| self.legacy_statement())
            .or_else(|| self.missing_else())
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
        self.token(line) == T::Case
            && !self.tokens[line..index.min(self.tokens.len())]
                .iter()
                .any(|token| matches!(token.1, T::If | T::Colon))
    }

    /// What CPython calls the expression between two tokens.
    fn name_of(&self, start: usize, end: usize) -> &'static str {
        let mut tokens = vec![(0, T::StartExpression, 0)];
        tokens.extend_from_slice(&self.tokens[start..end]);
        let after = self.end(end.saturating_sub(1));
        tokens.push((after, T::Newline, after));
        let module = Module::new(Mode::Expression, Names::new());
        let mut context = Context::new(self.source, &tokens, module);
        match StartParser::new().parse(&mut context, tokens.iter().copied()) {
            Ok(body) => match context.module[body]
                .first()
                .map(|&stmt| context.module[stmt].kind)
            {
                Some(super::ast::StmtKind::Expr(expr)) => context.expr_name(expr),
                _ => "expression",
            },
            Err(_) => "expression",
        }
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

    /// "invalid syntax", at the token CPython read last.
    fn generic(&self) -> Box<SyntaxError> {
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
        if is_single && self.at > 1 && is_line_end(before) && self.at < self.tokens.len() {
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
        if scan::enclosing(self.tokens, self.at).is_some()
            || self.tokens[head..self.at]
                .iter()
                .any(|token| token.1 == T::Colon)
        {
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

    /// `print x`
    fn legacy_statement(&self) -> Recognized {
        let name = self.at.checked_sub(1)?;
        let function = match self.token(name) {
            T::Name(soft::PRINT) => "print",
            T::Name(soft::EXEC) => "exec",
            _ => return None,
        };
        if !self.begins_expression(name) {
            return None;
        }
        let end = scan::star_expressions(self.tokens, self.at)?;
        let message =
            format!("Missing parentheses in call to '{function}'. Did you mean {function}(...)?");
        self.range(message, name, end - 1)
    }

    /// `a if b`
    fn missing_else(&self) -> Recognized {
        if matches!(self.token(self.at), T::Else | T::Colon) {
            return None;
        }
        let test = scan::row_start(self.tokens, self.at)?;
        let word = test
            .checked_sub(1)
            .filter(|&index| self.token(index) == T::If)?;
        let body = scan::row_start(self.tokens, word)?;
        if !self.begins_expression(body) || !scan::ends_operand(self.before(self.at, 1)) {
            return None;
        }
        self.range("expected 'else' after 'if' expression", body, self.at - 1)
    }

    fn missing_comma(&self) -> Recognized {
        scan::enclosing(self.tokens, self.at)?;
        let end = scan::expression(self.tokens, self.at)?;
        let start = scan::row_start(self.tokens, self.at)?;
        if !self.begins_expression(start) || !scan::ends_operand(self.before(self.at, 1)) {
            return None;
        }
        // CPython leaves what looks like a soft keyword or a string prefix alone.
        match (self.token(start), self.token(start + 1)) {
            (T::Name(soft::MATCH | soft::CASE | soft::TYPE | soft::WILDCARD), _) => return None,
            (T::Name(_), T::Str | T::FStart) => return None,
            (T::Name(soft::PRINT | soft::EXEC), _) if start + 1 == self.at => return None,
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

    /// `(a.b := 1)`
    fn bad_walrus(&self) -> Recognized {
        if self.token(self.at) != T::ColonEqual {
            return None;
        }
        let start = scan::row_start(self.tokens, self.at)?;
        scan::expression(self.tokens, self.at + 1)?;
        if !self.begins_named_expression(start) {
            return None;
        }
        let name = self.name_of(start, self.at);
        // The expression is named without the parentheses around it.
        self.range(
            format!("cannot use assignment expressions with {name}"),
            start,
            self.at - 1,
        )
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
        // `[x for y]`
        let mut index = self.at;
        loop {
            index = scan::row_start(self.tokens, index).unwrap_or(index);
            match self.before(index, 1) {
                T::Comma => index -= 1,
                T::For if index < self.at => break,
                _ => return None,
            }
        }
        if matches!(self.token(self.at), T::Comma | T::ForIn) {
            return None;
        }
        self.here("'in' expected after for-loop variables")
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
        if matches!(token, T::RBrace | T::Comma) && scan::ends_operand(before) {
            let key = scan::row_start(self.tokens, self.at)?;
            if matches!(self.before(key, 1), T::Comma) {
                let end = self.end(self.at - 1);
                let mut error =
                    self.error("':' expected after dictionary key", Span::new(end, end));
                (error.offset, error.end_offset) = (error.offset - 1, 0);
                return Some(error);
            }
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
            T::RParen | T::Comma | T::RBracket if before == T::Star && is_call => {
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
            _ => None,
        }
    }

    // ------------------------------------------------------------ f-strings

    /// A replacement field.
    fn field(&self) -> Recognized {
        let open = self.field_start()?;
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
        if self.token(first) == T::Lambda && self.token(self.at) == T::FSpec {
            if matches!(self.token(self.at + 1), T::FText(_) | T::FOpen) {
                let message = "f-string: lambda expressions are not allowed without parentheses";
                return self.range(message, first, self.at);
            }
            return None;
        }
        let value = match self.token(first) {
            T::Yield => Some(scan::star_expressions(self.tokens, first + 1).unwrap_or(first + 1)),
            _ => scan::star_expressions(self.tokens, first),
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

    /// The opening brace of the field the error is in.
    fn field_start(&self) -> Option<usize> {
        let open = scan::enclosing(self.tokens, self.at)?;
        match self.token(open) {
            T::FOpen => Some(open),
            // The string ended before its field did.
            T::FStart => None,
            _ => None,
        }
    }
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
