//! Program text and places in it.
//!
//! A [`Source`] is a name and a text whose line ends have been made `\n` once and for all, as CPython does before it
//! reads a program. Everything later points into that text with a [`Span`], two byte offsets made by the lexer and
//! carried as far as the bytecode; lines and columns are computed from a [`LineIndex`] only when something is printed.

use std::borrow::Cow;
use std::cell::Cell;
use std::fmt;
use std::sync::{Arc, OnceLock};

/// A program's text and the name it is reported under (the file name of tracebacks).
#[derive(Clone, Debug)]
pub struct Source {
    name: Box<str>,
    text: Box<str>,
    is_file: bool,
    /// Of a program without text, made from a syntax tree: lines and columns of its offsets.
    places: Option<Arc<[Position]>>,
    /// Where its lines are, once somebody has asked.
    ///
    /// Attack: a cell whose own text is long caught the stop of a subcell, or formatted a traceback,
    /// again and again; each time all of the text was gone through (`tests/limits/stops_caught.py`).
    lines: OnceLock<LineIndex>,
}

impl PartialEq for Source {
    fn eq(&self, other: &Source) -> bool {
        (&self.name, &self.text, self.is_file, &self.places)
            == (&other.name, &other.text, other.is_file, &other.places)
    }
}

impl Eq for Source {}

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
            places: None,
            lines: OnceLock::new(),
        }
    }

    /// The source of a program that is no text but a tree: its offsets are numbers of places.
    pub fn of_tree(name: impl Into<Box<str>>, places: Vec<Position>) -> Source {
        Source {
            places: Some(places.into()),
            ..Source::new(name, "")
        }
    }

    /// Whether there is no text, only places.
    pub fn is_tree(&self) -> bool {
        self.places.is_some()
    }

    /// Lines and columns of this source.
    pub fn lines(&self) -> LineIndex {
        let lines = self.lines.get_or_init(|| LineIndex {
            places: self.places.clone(),
            ..LineIndex::new(&self.text)
        });
        lines.clone()
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

/// How long the work on a text may go on: whoever asked for it may lose interest in the middle of a long one.
#[derive(Clone, Default)]
pub struct Patience {
    ends: Option<Arc<dyn Fn() -> bool + Send + Sync>>,
    asked: Cell<u32>,
    over: Cell<bool>,
}

/// Steps between two questions whether it is over.
const STEPS: u32 = 256;

impl Patience {
    /// Until the question is answered with yes.
    pub fn until(ends: impl Fn() -> bool + Send + Sync + 'static) -> Patience {
        Patience {
            ends: Some(Arc::new(ends)),
            ..Patience::default()
        }
    }

    /// Whether it is over; counts as a step of the work. Once it is, it stays so.
    #[inline]
    pub fn is_over(&self) -> bool {
        let asked = self.asked.get().wrapping_add(1);
        self.asked.set(asked);
        asked.is_multiple_of(STEPS) && self.ask() || self.over.get()
    }

    #[cold]
    fn ask(&self) -> bool {
        if self.ends.as_ref().is_some_and(|ends| ends()) {
            self.over.set(true);
        }
        self.over.get()
    }
}

impl fmt::Debug for Patience {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Patience").finish_non_exhaustive()
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
    starts: Arc<[u32]>,
    len: u32,
    /// What offsets mean where there is no text.
    places: Option<Arc<[Position]>>,
}

impl LineIndex {
    /// Finds the lines of a text.
    pub fn new(text: &str) -> LineIndex {
        let mut starts = vec![0];
        let ends = text.bytes().enumerate().filter(|&(_, byte)| byte == b'\n');
        starts.extend(ends.map(|(at, _)| at as u32 + 1));
        LineIndex {
            starts: starts.into(),
            len: text.len() as u32,
            places: None,
        }
    }

    fn place(&self, offset: u32) -> Option<Position> {
        let places = self.places.as_ref()?;
        Some(
            places
                .get(offset as usize)
                .copied()
                .unwrap_or(Position { line: 1, column: 0 }),
        )
    }

    /// The line of an offset, counted from 1.
    pub fn line(&self, offset: u32) -> u32 {
        if let Some(place) = self.place(offset) {
            return place.line;
        }
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
        if let Some(place) = self.place(offset) {
            return place;
        }
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

/// The text of a source file: UTF-8, or what a `coding` comment on its first two lines names.
///
/// # Errors
/// The words of the SyntaxError when the bytes are no such text.
pub fn decode(data: &[u8], name: &str) -> Result<String, String> {
    let (data, marked) = match data.strip_prefix(b"\xef\xbb\xbf") {
        Some(rest) => (rest, true),
        None => (data, false),
    };
    let declared = declared_encoding(data);
    let normal = declared
        .as_deref()
        .map(|e| e.to_ascii_lowercase().replace('_', "-"));
    match normal.as_deref() {
        Some("latin-1" | "latin1" | "iso-8859-1" | "iso8859-1" | "l1" | "cp819") if !marked => {
            return Ok(data.iter().map(|&b| char::from(b)).collect());
        }
        None | Some("utf-8" | "utf8" | "u8" | "utf" | "utf-8-sig" | "ascii" | "us-ascii") => {}
        Some(e) if e.starts_with("utf-8-") => {}
        Some(_) => {
            let shown = declared.unwrap_or_default();
            return Err(format!("encoding problem: {shown}"));
        }
    }
    match std::str::from_utf8(data) {
        Ok(text) => Ok(text.to_owned()),
        Err(e) => {
            let at = e.valid_up_to();
            let byte = data.get(at).copied().unwrap_or(0);
            let before = data.get(..at).unwrap_or(&[]);
            let line = before.iter().filter(|&&b| b == b'\n').count() + 1;
            Err(format!(
                "Non-UTF-8 code starting with '\\x{byte:02x}' in file {name} on line {line}, but no encoding declared; see https://peps.python.org/pep-0263/ for details"
            ))
        }
    }
}

/// The encoding a comment on the first line names, or on the second when the first holds no code.
fn declared_encoding(data: &[u8]) -> Option<String> {
    for line in data.split(|&b| b == b'\n').take(2) {
        let start = line
            .iter()
            .position(|b| !matches!(b, b' ' | b'\t' | 0x0c | b'\r'));
        let Some(start) = start else { continue };
        let comment = line.get(start..).filter(|l| l.first() == Some(&b'#'))?;
        let at = comment
            .windows(7)
            .position(|w| w == b"coding:" || w == b"coding=");
        let Some(at) = at else { continue };
        let name: Vec<u8> = comment
            .iter()
            .skip(at + 7)
            .copied()
            .skip_while(|b| matches!(b, b' ' | b'\t'))
            .take_while(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'.'))
            .collect();
        if !name.is_empty() {
            return String::from_utf8(name).ok();
        }
    }
    None
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
