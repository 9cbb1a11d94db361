//! What a host catches: one error type, one pointer wide.

use std::fmt;

/// What kind of failure ended a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The text isn't a program.
    Syntax,
    /// An exception was not caught.
    Exception,
    /// The program asked to exit with a status (`SystemExit`).
    Exit,
    /// A limit ended the run.
    Limit,
    /// The host interrupted the run.
    Interrupted,
    /// The machine failed; the cell is unusable.
    Internal,
}

/// Why a run ended.
pub struct Error(Box<Repr>);

struct Repr {
    kind: ErrorKind,
    message: String,
    traceback: String,
    exit_code: i32,
    limit: Option<&'static str>,
    place: Option<(u32, u32)>,
}

impl Error {
    pub(crate) fn new(kind: ErrorKind, message: impl Into<String>) -> Error {
        Error(Box::new(Repr {
            kind,
            message: message.into(),
            traceback: String::new(),
            exit_code: 1,
            limit: None,
            place: None,
        }))
    }

    pub(crate) fn with_traceback(mut self, text: String) -> Error {
        self.0.traceback = text;
        self
    }

    pub(crate) fn with_exit_code(mut self, code: i32) -> Error {
        self.0.exit_code = code;
        self
    }

    pub(crate) fn with_limit(mut self, limit: &'static str) -> Error {
        self.0.limit = Some(limit);
        self
    }

    pub(crate) fn with_place(mut self, line: u32, instruction: u32) -> Error {
        self.0.place = Some((line, instruction));
        self
    }

    /// What kind of failure this is.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The Python traceback (or syntax error with its line and caret) as the interpreter prints it.
    pub fn traceback(&self) -> &str {
        &self.0.traceback
    }

    /// The status a process running this program would exit with.
    pub fn exit_code(&self) -> i32 {
        self.0.exit_code
    }

    /// The key of the limit that ended the run (`max_fuel`, `max_memory`, ...).
    pub fn limit(&self) -> Option<&'static str> {
        self.0.limit
    }

    /// Where the program was when a limit or the host ended it: the line of its source, and the
    /// number of the instruction. The same program stops under the same fuel at the same one.
    pub fn stopped_at(&self) -> Option<(u32, u32)> {
        self.0.place
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if f.alternate() && !self.0.traceback.is_empty() {
            f.write_str(&self.0.traceback)
        } else {
            f.write_str(&self.0.message)
        }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Error({:?}: {})", self.0.kind, self.0.message)
    }
}

impl std::error::Error for Error {}
