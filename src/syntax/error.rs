//! A program that is not one: what is wrong, in CPython's words, and where, in CPython's numbers.

use std::fmt;

use crate::source::{LineIndex, Source, Span};

/// The exception class of a [`SyntaxError`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ErrorKind {
    /// `SyntaxError`
    Syntax,
    /// `IndentationError`
    Indentation,
    /// `TabError`
    Tab,
}

impl ErrorKind {
    /// The name of the class.
    pub const fn name(self) -> &'static str {
        match self {
            ErrorKind::Syntax => "SyntaxError",
            ErrorKind::Indentation => "IndentationError",
            ErrorKind::Tab => "TabError",
        }
    }
}

/// The first error of a program. The four numbers are what CPython puts into `lineno`, `offset`, `end_lineno` and
/// `end_offset`: lines and columns counted from 1 in code points, except that an end offset of -1 means that CPython gives none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SyntaxError {
    /// The exception's class.
    pub kind: ErrorKind,
    /// The exception's `msg`.
    pub message: String,
    /// The place in the source.
    pub span: Span,
    /// `lineno`
    pub line: u32,
    /// `offset`
    pub offset: i32,
    /// `end_lineno`
    pub end_line: u32,
    /// `end_offset`
    pub end_offset: i32,
}

impl SyntaxError {
    /// An error at a span, with the numbers that follow from it.
    pub fn new(
        kind: ErrorKind,
        message: impl Into<String>,
        span: Span,
        source: &Source,
    ) -> SyntaxError {
        let lines = LineIndex::new(source.text());
        let start = lines.position(source.text(), span.start);
        let end = lines.position(source.text(), span.end);
        SyntaxError {
            kind,
            message: message.into(),
            span,
            line: start.line,
            offset: start.column as i32 + 1,
            end_line: end.line,
            end_offset: end.column as i32 + 1,
        }
    }
}

impl fmt::Display for SyntaxError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}: {} (line {})",
            self.kind.name(),
            self.message,
            self.line
        )
    }
}

impl std::error::Error for SyntaxError {}
