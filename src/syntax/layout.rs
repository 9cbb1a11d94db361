//! What depends on lines: NEWLINE, INDENT and DEDENT, soft keywords, and `with (`.
//!
//! LR(1) has one token of lookahead; these questions need the line. Each is answered by looking back over the tokens of
//! the line at the one moment the answer is known, and turning a token into its keyword twin:
//!
//! - `match` begins a match statement if it begins a line that ends in `:` and no `=`, `.`, `,` or `:` follows it;
//! - `case` is a keyword at the start of a line directly inside a match body;
//! - `type` is one at the start of a statement when a name follows;
//! - `with (` holds with-items if `:` follows the matching `)` and nothing inside says it is an ordinary expression.
//!
//! Indentation is compared twice, with tabs to multiples of eight and with tabs as one column, as CPython does: if the
//! two disagree, the mix of tabs and spaces is ambiguous and an error.

use super::error::{ErrorKind, SyntaxError};
use super::token::{Spanned, Token, soft};
use crate::source::{Source, Span};

/// CPython's bound on indentation levels.
const MAX_INDENTS: usize = 100;

/// One level of indentation.
#[derive(Clone, Copy)]
struct Level {
    /// Columns with tabs to multiples of eight.
    column: u32,
    /// Columns with tabs as one.
    narrow: u32,
    /// The lines of this level are the cases of a match statement.
    has_cases: bool,
}

/// The state between lines.
pub(crate) struct Layout {
    levels: Vec<Level>,
    /// The first token of the present line.
    first: usize,
    /// The last line was the head of a match statement.
    after_match: bool,
}

impl Layout {
    pub(crate) fn new() -> Layout {
        Layout {
            levels: vec![Level {
                column: 0,
                narrow: 0,
                has_cases: false,
            }],
            first: 1,
            after_match: false,
        }
    }

    /// Measures the indentation of the next line that has something on it, makes INDENT or DEDENTs and returns the
    /// offset of its first token, or of the end of the text.
    pub(crate) fn line_start(
        &mut self,
        source: &Source,
        tokens: &mut Vec<Spanned>,
        at: u32,
    ) -> Result<u32, Box<SyntaxError>> {
        let bytes = source.text().as_bytes();
        let mut at = at as usize;
        'line: loop {
            let line = at;
            let (mut column, mut narrow) = (0u32, 0u32);
            let mut joined = None;
            loop {
                match bytes.get(at) {
                    Some(b' ') => (column, narrow) = (column + 1, narrow + 1),
                    Some(b'\t') => (column, narrow) = ((column / 8 + 1) * 8, narrow + 1),
                    Some(b'\x0C') => (column, narrow) = (0, 0),
                    Some(b'\\') if bytes.get(at + 1) == Some(&b'\n') && at + 2 < bytes.len() => {
                        // The indentation is that before the first joined line.
                        joined = joined.or(Some((column, narrow)));
                        at += 1;
                    }
                    Some(b'#') => {
                        while bytes.get(at).is_some_and(|&byte| byte != b'\n') {
                            at += 1;
                        }
                        continue;
                    }
                    Some(b'\n') => {
                        at += 1;
                        continue 'line;
                    }
                    None => {
                        self.first = tokens.len();
                        return Ok(bytes.len() as u32);
                    }
                    Some(_) => break,
                }
                at += 1;
            }
            let (column, narrow) = joined.unwrap_or((column, narrow));
            self.indent(source, tokens, line as u32, at as u32, column, narrow)?;
            self.first = tokens.len();
            return Ok(at as u32);
        }
    }

    fn indent(
        &mut self,
        source: &Source,
        tokens: &mut Vec<Spanned>,
        line: u32,
        at: u32,
        column: u32,
        narrow: u32,
    ) -> Result<(), Box<SyntaxError>> {
        let top = self.levels[self.levels.len() - 1];
        let has_cases = std::mem::take(&mut self.after_match);
        if column == top.column {
            if narrow != top.narrow {
                return Err(tab_error(source, at));
            }
        } else if column > top.column {
            if self.levels.len() >= MAX_INDENTS {
                return Err(line_error(
                    source,
                    ErrorKind::Indentation,
                    "too many levels of indentation",
                    at,
                ));
            }
            if narrow <= top.narrow {
                return Err(tab_error(source, at));
            }
            self.levels.push(Level {
                column,
                narrow,
                has_cases,
            });
            tokens.push((line, Token::Indent, at));
        } else {
            let n_tokens = tokens.len();
            while self.levels.len() > 1 && column < self.levels[self.levels.len() - 1].column {
                self.levels.pop();
                tokens.push((at, Token::Dedent, at));
            }
            let top = self.levels[self.levels.len() - 1];
            let error = if column != top.column {
                let text = source.text();
                let end = text[at as usize..]
                    .find('\n')
                    .map_or(text.len(), |n| at as usize + n) as u32;
                let message = "unindent does not match any outer indentation level";
                let span = Span::new(end, end);
                let mut error = SyntaxError::new(ErrorKind::Indentation, message, span, source);
                error.end_offset = -1;
                Box::new(error)
            } else if narrow != top.narrow {
                tab_error(source, at)
            } else {
                return Ok(());
            };
            // The error comes instead of the dedents, not after them.
            tokens.truncate(n_tokens);
            return Err(error);
        }
        Ok(())
    }

    /// Closes all levels at the end of the text.
    pub(crate) fn end(&mut self, tokens: &mut Vec<Spanned>, at: u32) {
        for _ in 1..self.levels.len() {
            tokens.push((at, Token::Dedent, at));
        }
    }

    /// Before the NEWLINE of a logical line: finds `match` and `case`.
    pub(crate) fn line(&mut self, tokens: &mut [Spanned]) {
        let Some((first, rest)) = tokens
            .get_mut(self.first..)
            .and_then(<[_]>::split_first_mut)
        else {
            return;
        };
        match first.1 {
            Token::Name(soft::MATCH) => {
                let (Some(second), Some(last)) = (rest.first(), rest.last()) else {
                    return;
                };
                if last.1 == Token::Colon
                    && !matches!(
                        second.1,
                        Token::Equal | Token::Dot | Token::Comma | Token::Colon
                    )
                {
                    first.1 = Token::Match;
                    self.after_match = true;
                }
            }
            Token::Name(soft::CASE) if self.levels.last().is_some_and(|level| level.has_cases) => {
                first.1 = Token::Case;
            }
            _ => {}
        }
    }

    /// Before a name: the name before it may be the keyword `type`.
    #[inline]
    pub(crate) fn name(&self, tokens: &mut [Spanned], outside_brackets: bool) {
        if let Some((_, Token::Name(soft::TYPE), _)) = tokens.last() {
            self.name_after_type(tokens, outside_brackets);
        }
    }

    fn name_after_type(&self, tokens: &mut [Spanned], outside_brackets: bool) {
        let at = tokens.len() - 1;
        let begins =
            at == self.first || matches!(tokens[at - 1].1, Token::Semicolon | Token::Colon);
        if begins && outside_brackets {
            tokens[at].1 = Token::Type;
        }
    }

    /// Before a colon that follows the `)` of the `(` at a place: decides about `with (`.
    pub(crate) fn with_items(&self, tokens: &mut [Spanned], open: usize) {
        let Some(with) = open
            .checked_sub(1)
            .filter(|&with| tokens[with].1 == Token::With)
        else {
            return;
        };
        let inside = &tokens[open + 1..tokens.len() - 1];
        if inside.is_empty() {
            return;
        }
        let mut depth = 0;
        let mut before = Token::Comma;
        for &(_, token, _) in inside {
            match token {
                Token::LParen | Token::LBracket | Token::LBrace | Token::FOpen => depth += 1,
                Token::RParen | Token::RBracket | Token::RBrace | Token::FClose => depth -= 1,
                Token::ColonEqual | Token::For | Token::Yield if depth == 0 => return,
                Token::Star if depth == 0 && before == Token::Comma => return,
                _ => {}
            }
            before = token;
        }
        tokens[with].1 = Token::WithParen;
    }
}

fn tab_error(source: &Source, at: u32) -> Box<SyntaxError> {
    line_error(
        source,
        ErrorKind::Tab,
        "inconsistent use of tabs and spaces in indentation",
        at,
    )
}

/// An error that CPython reports at the first column of a line, without an end.
fn line_error(source: &Source, kind: ErrorKind, message: &str, at: u32) -> Box<SyntaxError> {
    let mut error = SyntaxError::new(kind, message, Span::new(at, at), source);
    error.offset = 1;
    error.end_offset = 0;
    Box::new(error)
}
