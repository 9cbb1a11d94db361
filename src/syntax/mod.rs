//! The front end: text to tokens to tree.
//!
//! [`parse`] is the one way in. Nothing here knows of bytecode, values or cells; parsing does no IO, keeps no global
//! state, does not recurse over the program and does not panic on any text.

mod actions;
pub mod ast;
mod capture;
mod check;
mod diagnose;
mod doubtful;
pub mod dump;
mod error;
mod expression;
mod from_tree;
mod layout;
mod lexer;
mod literal;
mod operators;
mod pattern;
mod placement;
mod scan;
mod statement;
mod strings;
mod to_tree;
mod token;
mod unicode;

#[allow(
    missing_docs,
    unreachable_pub,
    unused,
    clippy::all,
    clippy::unwrap_used,
    reason = "generated"
)]
mod parser {
    use super::*;
    lalrpop_util::lalrpop_mod!(python);
    pub(super) use python::StartParser;
}

pub use ast::Module;
pub(crate) use doubtful::warnings;
pub use error::{ErrorKind, NO_END, SyntaxError};
pub(crate) use from_tree::{TreeError, from_tree};
pub(crate) use to_tree::to_tree;

use crate::source::{Patience, Source};

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
    parse_patiently(source, mode, Patience::default())
}

/// Parses a program unless patience runs out; then there is an error that tells nothing.
pub(crate) fn parse_patiently(
    source: &Source,
    mode: Mode,
    patience: Patience,
) -> Result<Module, SyntaxError> {
    let (module, late) = parse_grammar(source, mode, patience)?;
    match late {
        Some(late) => Err(late.into_error(source)),
        None => Ok(module),
    }
}

/// Parses a program and leaves out what CPython's parser doesn't look at but its compiler: where `return` stands, say.
pub(crate) fn parse_unchecked(
    source: &Source,
    mode: Mode,
    patience: Patience,
) -> Result<Module, SyntaxError> {
    parse_grammar(source, mode, patience).map(|(module, _)| module)
}

fn parse_grammar(
    source: &Source,
    mode: Mode,
    patience: Patience,
) -> Result<(Module, Option<actions::Late>), SyntaxError> {
    let lexed = lexer::tokenize(source, mode, &patience).map_err(|error| *error)?;
    let mut module = Module::new(mode, lexed.names);
    module.warnings = lexed.warnings;
    module.patience = patience.clone();
    let mut context = actions::Context::new(source, &lexed.tokens, module);
    // The text ends early when patience does.
    let tokens = lexed.tokens.iter().copied();
    let tokens = tokens.take_while(|_| !patience.is_over());
    let result = parser::StartParser::new().parse(&mut context, tokens);
    if patience.is_over() {
        return Err(*SyntaxError::given_up(source));
    }
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
            context.module.body = body;
            Ok((context.module, context.late))
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
            let mut error = *complaint(at.unwrap_or(lexed.tokens.len())).explain();
            if mode != Mode::Module && error.is_at_made_line_end(source) {
                (error.offset, error.end_offset) = (0, 0);
            }
            Err(error)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn modes_take_what_cpython_takes() {
        let check = |text: &str, mode: Mode| {
            parse(&Source::new("m", text), mode).map_err(|error| error.message)
        };
        assert!(check("1 + 1", Mode::Expression).is_ok());
        assert!(check("a, b\n\n", Mode::Expression).is_ok());
        assert!(check("x = 1", Mode::Expression).is_err());
        assert!(check("*a, b", Mode::Expression).is_err());
        assert!(check("x = 1; y = 2\n", Mode::Single).is_ok());
        assert!(check("if x:\n  pass\n", Mode::Single).is_ok());
        let several = "multiple statements found while compiling a single statement";
        assert_eq!(check("x\ny", Mode::Single).err().as_deref(), Some(several));
        assert!(check("", Mode::Single).is_err());
        assert!(check("", Mode::Module).is_ok());
        assert!(check("# nothing", Mode::Module).is_ok());
    }

    #[test]
    fn text_from_a_string_has_a_column_at_its_end() {
        let offset = |source: Source| parse(&source, Mode::Module).err().map(|error| error.offset);
        assert_eq!(offset(Source::new("s", "if x:\n")), Some(6));
        assert_eq!(offset(Source::file("s", "if x:\n")), Some(0));
    }

    #[test]
    fn escapes_warn() {
        let source = Source::new("w", "x = '\\d'\ny = b'\\777'\nz = 1if 1else 2\n");
        let module = parse(&source, Mode::Module).expect("warnings are no errors");
        let mut messages: Vec<&str> = module
            .warnings
            .iter()
            .map(|warning| warning.message.as_str())
            .collect();
        messages.sort_unstable();
        let wanted = [
            "invalid decimal literal",
            "invalid decimal literal",
            "invalid escape sequence '\\d'",
            "invalid octal escape sequence '\\777'",
        ];
        assert_eq!(messages, wanted);
    }

    #[test]
    fn too_long_an_integer_is_refused() {
        let source = Source::new("i", format!("x = {}", "9".repeat(4301)));
        let error = parse(&source, Mode::Module).expect_err("too long");
        assert!(error.message.starts_with("Exceeds the limit (4300 digits)"));
        assert!(
            parse(
                &Source::new("i", format!("x = {}", "9".repeat(4300))),
                Mode::Module
            )
            .is_ok()
        );
    }
}
