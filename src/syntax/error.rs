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

/// The end offset of an error for which CPython's compiler gives none at all.
pub const NO_END: i32 = i32::MIN;

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
    /// Found after parsing. CPython has the text no more then, and shows a line only if it finds it in a file.
    pub is_late: bool,
    /// Found by the tokenizer, which gives its line without the end.
    pub is_lexical: bool,
}

impl SyntaxError {
    /// An error at a span, with the numbers that CPython's parser makes of it.
    pub fn new(
        kind: ErrorKind,
        message: impl Into<String>,
        span: Span,
        source: &Source,
    ) -> SyntaxError {
        if source.is_tree() {
            return SyntaxError {
                kind,
                is_late: false,
                is_lexical: false,
                ..SyntaxError::after_parsing(message, span, source)
            };
        }
        let text = source.text();
        let lines = source.lines();
        let start = lines.position(text, span.start);
        // A line end belongs to the line it ends.
        let last_byte = (span.end as usize)
            .checked_sub(1)
            .map(|last| text.as_bytes().get(last));
        let ends_line = span.end > span.start && matches!(last_byte, Some(None | Some(b'\n')));
        let end = lines.position(text, span.end - u32::from(ends_line));
        let mut end_offset = end.column as i32 + 1 + i32::from(ends_line);
        if end.line > start.line {
            // CPython counts the characters of the end's column on the line of the start.
            let first = source.slice(lines.line_span(start.line));
            let column = (span.end - lines.line_span(end.line).start) as usize + 1;
            end_offset = match first.get(..column) {
                Some(before) => before.chars().count() as i32,
                None => first.chars().count() as i32 + 1,
            };
        }
        SyntaxError {
            kind,
            message: message.into(),
            span,
            line: start.line,
            offset: start.column as i32 + 1,
            end_line: end.line,
            end_offset,
            is_late: false,
            is_lexical: false,
        }
    }

    /// The error of work that nobody waits for any longer.
    pub(crate) fn given_up(source: &Source) -> Box<SyntaxError> {
        let nowhere = Span::default();
        Box::new(SyntaxError::new(
            ErrorKind::Syntax,
            "given up",
            nowhere,
            source,
        ))
    }

    /// An error that CPython finds after parsing. It gives its columns in bytes then.
    pub fn after_parsing(message: impl Into<String>, span: Span, source: &Source) -> SyntaxError {
        let lines = source.lines();
        let (line, end_line) = (lines.line(span.start), lines.line(span.end));
        if source.is_tree() {
            let (start, end) = (lines.position("", span.start), lines.position("", span.end));
            return SyntaxError {
                kind: ErrorKind::Syntax,
                message: message.into(),
                span,
                line,
                offset: start.column as i32 + 1,
                end_line,
                end_offset: end.column as i32 + 1,
                is_late: true,
                is_lexical: false,
            };
        }
        let column = |at: u32, line: u32| (at - lines.line_span(line).start) as i32 + 1;
        SyntaxError {
            kind: ErrorKind::Syntax,
            message: message.into(),
            span,
            line,
            offset: column(span.start, line),
            end_line,
            end_offset: column(span.end, end_line),
            is_late: true,
            is_lexical: false,
        }
    }

    /// Whether the error is at the end of a last line that has no line end. CPython's tokenizer makes one up then,
    /// which stands nowhere, unless the text is a whole module: that gets its line end before.
    pub(crate) fn is_at_made_line_end(&self, source: &Source) -> bool {
        let rest = source.text().get(self.span.start as usize..).unwrap_or("");
        let rest = rest.trim_start_matches([' ', '\t', '\x0C']);
        self.message == "invalid syntax"
            && !source.is_tree()
            && !rest.contains('\n')
            && (rest.is_empty() || rest.starts_with('#'))
    }

    /// The error as `python file.py` prints it: place, source line, carets, message.
    pub fn render(&self, source: &Source) -> String {
        let mut shown = format!("  File \"{}\", line {}\n", source.name(), self.line);
        let lines = LineIndex::new(source.text());
        if (1..=lines.len()).contains(&self.line) {
            self.render_line(source.slice(lines.line_span(self.line)), &mut shown);
        }
        shown.push_str(&format!("{}: {}\n", self.kind.name(), self.message));
        shown
    }

    fn render_line(&self, line: &str, shown: &mut String) {
        let trimmed = line.trim_start_matches([' ', '\n', '\x0C']);
        let n_trimmed = (line.len() - trimmed.len()) as i32;
        shown.push_str(&format!("    {trimmed}\n"));
        let after = line.chars().count() as i32 + 1;
        let mut start = self.offset;
        let mut end = match self.end_line == self.line {
            true if self.end_offset == 0 => start,
            true => self.end_offset,
            false => after,
        };
        // The text has a line end of its own.
        if start > after {
            start = after;
        }
        if end > after {
            end = after;
        }
        if start >= end || end < 0 {
            end = start + 1;
        }
        let column = start - 1 - n_trimmed;
        if column < 0 {
            return;
        }
        // Tabs and the like stay, so that the carets stand below what they mark.
        let before = trimmed.chars().take(column as usize);
        let before: String = before
            .map(|character| {
                if character.is_whitespace() {
                    character
                } else {
                    ' '
                }
            })
            .collect();
        let carets = "^".repeat((end - start) as usize);
        shown.push_str(&format!("    {before}{carets}\n"));
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

/// An error from a place to where CPython's tokenizer has read to. It forgets to count that end from 1.
pub(crate) fn starting_from(
    source: &Source,
    message: impl Into<String>,
    start: u32,
    end: u32,
) -> Box<SyntaxError> {
    let mut error = SyntaxError::new(ErrorKind::Syntax, message, Span::new(start, end), source);
    error.end_offset -= 1;
    Box::new(error)
}
