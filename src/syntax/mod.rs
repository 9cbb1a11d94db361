//! The front end: text to tokens to tree.
//!
//! [`parse`] is the one way in. Nothing here knows of bytecode, values or cells; parsing does no IO, keeps no global
//! state, does not recurse over the program and does not panic on any text.

mod actions;
pub mod ast;
mod check;
mod error;
mod expression;
mod layout;
mod lexer;
mod literal;
mod operators;
mod pattern;
mod statement;
mod strings;
mod token;
mod unicode;

#[allow(
    missing_docs,
    unreachable_pub,
    unused,
    clippy::all,
    reason = "generated"
)]
mod parser {
    use super::*;
    lalrpop_util::lalrpop_mod!(python);
    pub(super) use python::StartParser;
}

pub use ast::Module;
pub use error::{ErrorKind, SyntaxError};

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
    let lexed = lexer::tokenize(source, mode).map_err(|error| *error)?;
    let mut module = Module::new(mode, lexed.names);
    module.warnings = lexed.warnings;
    let mut context = actions::Context::new(source, &lexed.tokens, module);
    let result = parser::StartParser::new().parse(&mut context, lexed.tokens.iter().copied());
    if let Some(error) = context.error {
        return Err(*error);
    }
    match result {
        Ok(body) => {
            context.close_module();
            if let Some((_, span, message)) = context.late_error() {
                return Err(SyntaxError::new(ErrorKind::Syntax, message, span, source));
            }
            context.module.body = body;
            Ok(context.module)
        }
        Err(error) => {
            let span = match error {
                lalrpop_util::ParseError::UnrecognizedToken {
                    token: (start, _, end),
                    ..
                } => Span::new(start, end),
                lalrpop_util::ParseError::UnrecognizedEof { location, .. } => {
                    Span::new(location, location)
                }
                _ => Span::default(),
            };
            Err(SyntaxError::new(
                ErrorKind::Syntax,
                "invalid syntax",
                span,
                source,
            ))
        }
    }
}
