//! The front end: text to tokens to tree.
//!
//! [`parse`] is the one way in. Nothing here knows of bytecode, values or cells; parsing does no IO, keeps no global
//! state, does not recurse over the program and does not panic on any text.

mod actions;
pub mod ast;
mod capture;
mod check;
mod diagnose;
pub mod dump;
mod error;
mod expression;
mod layout;
mod lexer;
mod literal;
mod operators;
mod pattern;
mod placement;
mod scan;
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

use crate::source::Source;

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
    let complaint = |at: usize| diagnose::Complaint {
        source,
        tokens: &lexed.tokens,
        at,
        unclosed: lexed.unclosed,
        lexical: lexed.error.as_deref(),
    };
    if let Some(error) = context.error {
        return Err(*complaint(lexed.tokens.len()).settle(error));
    }
    match result {
        Ok(body) => {
            if let Some(error) = lexed.error {
                return Err(*error);
            }
            context.close_module(body);
            if let Some(late) = context.late {
                return Err(late.into_error(source));
            }
            context.module.body = body;
            Ok(context.module)
        }
        Err(error) => {
            let place = match error {
                lalrpop_util::ParseError::UnrecognizedToken {
                    token: (start, _, end),
                    ..
                } => (start, end),
                _ => (u32::MAX, u32::MAX),
            };
            let at = lexed
                .tokens
                .iter()
                .position(|token| (token.0, token.2) == place);
            Err(*complaint(at.unwrap_or(lexed.tokens.len())).explain())
        }
    }
}
