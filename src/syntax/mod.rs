//! The front end: text to tokens to tree.
//!
//! [`parse`] is the one way in. Nothing here knows of bytecode, values or cells; parsing does no IO, keeps no global
//! state, does not recurse over the program and does not panic on any text.

pub mod ast;
mod error;

pub use ast::Module;
pub use error::{ErrorKind, SyntaxError};

use crate::name::Names;
use crate::source::{Source, Span};

/// What a text is parsed as: CPython's `exec`, `eval` and `single`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// A file: any number of statements.
    Module,
    /// One expression.
    Expression,
    /// One line typed at a prompt, or one compound statement.
    Single,
}

/// Parses a program. The first error is the only one, as in CPython.
pub fn parse(source: &Source, mode: Mode) -> Result<Module, SyntaxError> {
    let _ = Module::new(mode, Names::new());
    Err(SyntaxError::new(
        ErrorKind::Syntax,
        "the parser is not ready",
        Span::default(),
        source,
    ))
}
