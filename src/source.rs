//! Program text and places in it.
//!
//! A [`Source`] is a name and a text whose line ends have been made `\n` once and for all, as CPython does before it
//! reads a program. Everything later points into that text with a [`Span`], two byte offsets made by the lexer and
//! carried as far as the bytecode; lines and columns are computed from a [`LineIndex`] only when something is printed.

use std::borrow::Cow;
use std::fmt;

/// A program's text and the name it is reported under (the file name of tracebacks).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    name: Box<str>,
    text: Box<str>,
    is_file: bool,
}

impl Source {
    /// Takes a text under a name. `\r\n` and `\r` become `\n`.
    pub fn new<'t>(name: impl Into<Box<str>>, text: impl Into<Cow<'t, str>>) -> Source {
        let text = text.into();
        let text = if text.contains('\r') {
            text.replace("\r\n", "\n").replace('\r', "\n")
        } else {
            text.into_owned()
        };
        Source {
            name: name.into(),
            text: text.into(),
            is_file: false,
        }
    }

    /// Takes the text of a file. The difference shows in errors at its end: CPython then has no column to give.
    pub fn file<'t>(name: impl Into<Box<str>>, text: impl Into<Cow<'t, str>>) -> Source {
        Source {
            is_file: true,
            ..Source::new(name, text)
        }
    }

    /// Whether the text was read from a file.
    pub fn is_file(&self) -> bool {
        self.is_file
    }

    /// The name tracebacks show.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The whole text, with `\n` line ends.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The text of a span; empty if the span is not one of this source.
    pub fn slice(&self, span: Span) -> &str {
        self.text.get(span.range()).unwrap_or("")
    }
}

/// A stretch of a source: byte offsets from `start` up to, not including, `end`.
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct Span {
    /// Offset of the first byte.
    pub start: u32,
    /// Offset after the last byte.
    pub end: u32,
}

impl Span {
    /// The span between two offsets.
    pub const fn new(start: u32, end: u32) -> Span {
        Span { start, end }
    }

    /// From the start of this span to the end of another.
    pub const fn to(self, last: Span) -> Span {
        Span {
            start: self.start,
            end: last.end,
        }
    }

    /// The span as an index range.
    pub const fn range(self) -> std::ops::Range<usize> {
        self.start as usize..self.end as usize
    }
}

impl fmt::Debug for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}..{}", self.start, self.end)
    }
}

/// A place for people: line from 1, column in code points from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// Line number, counted from 1.
    pub line: u32,
    /// Code points before the place on its line, counted from 0.
    pub column: u32,
}

/// Where the lines of a text start, to turn offsets into lines and columns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineIndex {
    /// Offset of the first byte of each line; never empty.
    starts: Vec<u32>,
    len: u32,
}

impl LineIndex {
    /// Finds the lines of a text.
    pub fn new(text: &str) -> LineIndex {
        let mut starts = vec![0];
        let ends = text.bytes().enumerate().filter(|&(_, byte)| byte == b'\n');
        starts.extend(ends.map(|(at, _)| at as u32 + 1));
        LineIndex {
            starts,
            len: text.len() as u32,
        }
    }

    /// The line of an offset, counted from 1.
    pub fn line(&self, offset: u32) -> u32 {
        self.starts.partition_point(|&start| start <= offset) as u32
    }

    /// How many lines there are (an empty text has one).
    #[allow(clippy::len_without_is_empty, reason = "a text has at least one line")]
    pub fn len(&self) -> u32 {
        self.starts.len() as u32
    }

    /// The span of a line (counted from 1) without its line end; empty beyond the last line.
    pub fn line_span(&self, line: u32) -> Span {
        let Some(&start) = (line as usize)
            .checked_sub(1)
            .and_then(|at| self.starts.get(at))
        else {
            return Span::new(self.len, self.len);
        };
        let end = self
            .starts
            .get(line as usize)
            .map_or(self.len, |&next| next - 1);
        Span::new(start, end)
    }

    /// Line and column of an offset. `text` must be the text the index was made from.
    pub fn position(&self, text: &str, offset: u32) -> Position {
        let offset = offset.min(self.len);
        let line = self.line(offset);
        let start = self.line_span(line).start;
        let before = text.get(start as usize..offset as usize).unwrap_or("");
        Position {
            line,
            column: before.chars().count() as u32,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn line_ends_are_made_alike() {
        assert_eq!(Source::new("x", "a\r\nb\rc\n").text(), "a\nb\nc\n");
    }

    #[test]
    fn columns_count_code_points() {
        let text = "é = 1\nü + b";
        let lines = LineIndex::new(text);
        assert_eq!(lines.position(text, 3), Position { line: 1, column: 2 });
        let at = text.find('b').unwrap() as u32;
        assert_eq!(lines.position(text, at), Position { line: 2, column: 4 });
        assert_eq!(lines.line_span(1), Span::new(0, 6));
        assert_eq!(lines.line_span(9), Span::new(13, 13));
    }
}
