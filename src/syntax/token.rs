//! Tokens, and how logos finds them.
//!
//! [`Token`] serves both as what logos matches and as what the grammar reads: eight bytes, `Copy`, without texts (an
//! action that needs the text of a literal takes it from the source by the token's span). Operators that the grammar
//! treats alike share one token with the operator as payload, which keeps the automaton small.
//!
//! Some tokens never come from a pattern: the lexer makes strings and f-string parts by hand from their openers,
//! and `layout` makes `INDENT`, `DEDENT`, the soft keywords and `with (`.

use logos::Logos;

use super::ast::{BinaryOp, CompareOp};
use crate::name::{Name, Names};

/// Names the front end must know: soft keywords and a few others, interned before anything else in this order.
pub(crate) mod soft {
    use crate::name::Name;

    pub(crate) const TEXTS: [&str; 7] =
        ["match", "case", "type", "_", "__debug__", "print", "exec"];
    pub(crate) const MATCH: Name = Name::from_index(0);
    pub(crate) const CASE: Name = Name::from_index(1);
    pub(crate) const TYPE: Name = Name::from_index(2);
    pub(crate) const WILDCARD: Name = Name::from_index(3);
    pub(crate) const DEBUG: Name = Name::from_index(4);
    pub(crate) const PRINT: Name = Name::from_index(5);
    pub(crate) const EXEC: Name = Name::from_index(6);
}

/// A token with the offsets of its first byte and after its last.
pub(crate) type Spanned = (u32, Token, u32);

/// What logos keeps while matching.
#[derive(Default)]
pub(crate) struct Extras {
    pub(crate) names: Names,
}

/// A token. Patterns that need a second look by the lexer (numbers, quotes, non-ASCII names, newlines) match only
/// their beginning.
#[derive(Logos, Clone, Copy, Debug, PartialEq)]
#[logos(extras = Extras)]
#[logos(skip r"[ \t\x0C]+")]
pub(crate) enum Token {
    // What is parsed; always the first token.
    StartModule,
    StartExpression,
    StartSingle,

    // Layout.
    #[regex(r"#[^\n]*", allow_greedy = true)]
    Comment,
    #[token("\n")]
    Newline,
    Indent,
    Dedent,

    // Names and literals.
    #[regex(r"[A-Za-z_][A-Za-z0-9_]*", |lex| lex.extras.names.intern(lex.slice()), priority = 3)]
    Name(Name),
    /// A name with bytes beyond ASCII: to be checked and normalized.
    #[regex(
        r"[A-Za-z_]*[\u{80}-\u{10FFFF}][A-Za-z0-9_\u{80}-\u{10FFFF}]*",
        priority = 2
    )]
    WideName,
    #[regex(r"[0-9]")]
    #[regex(r"\.[0-9]")]
    Number,
    /// The opening quote of a string or bytes literal; in the grammar the whole literal.
    #[regex(r#"([rR]|[uU]|[bB]|[bB][rR]|[rR][bB])?['"]"#)]
    Str,
    /// The opening quote of an f-string.
    #[regex(r#"([fF]|[fF][rR]|[rR][fF])['"]"#)]
    FStart,
    /// Literal text inside an f-string; true if the string is raw.
    FText(bool),
    /// `{` of a replacement field.
    FOpen,
    /// `!` of a replacement field, or a stray one.
    #[token("!")]
    Bang,
    /// `:` of a replacement field.
    FSpec,
    /// `}` of a replacement field.
    FClose,
    FEnd,

    // Keywords.
    #[token("False")]
    False,
    #[token("None")]
    None,
    #[token("True")]
    True,
    #[token("and")]
    And,
    #[token("as")]
    As,
    #[token("assert")]
    Assert,
    #[token("async")]
    Async,
    #[token("await")]
    Await,
    #[token("break")]
    Break,
    #[token("class")]
    Class,
    #[token("continue")]
    Continue,
    #[token("def")]
    Def,
    #[token("del")]
    Del,
    #[token("elif")]
    Elif,
    #[token("else")]
    Else,
    #[token("except")]
    Except,
    #[token("finally")]
    Finally,
    #[token("for")]
    For,
    #[token("from")]
    From,
    #[token("global")]
    Global,
    #[token("if")]
    If,
    #[token("import")]
    Import,
    #[token("in")]
    In,
    /// The `in` of a `for`.
    ForIn,
    #[token("lambda")]
    Lambda,
    #[token("nonlocal")]
    Nonlocal,
    #[token("not")]
    Not,
    #[token("or")]
    Or,
    #[token("pass")]
    Pass,
    #[token("raise")]
    Raise,
    #[token("return")]
    Return,
    #[token("try")]
    Try,
    #[token("while")]
    While,
    #[token("with")]
    With,
    #[token("yield")]
    Yield,

    // Soft keywords, and `with` before parentheses that hold its items.
    Match,
    Case,
    Type,
    WithParen,

    // Brackets and punctuation.
    #[token("(")]
    LParen,
    #[token(")")]
    RParen,
    #[token("[")]
    LBracket,
    #[token("]")]
    RBracket,
    #[token("{")]
    LBrace,
    #[token("}")]
    RBrace,
    #[token(",")]
    Comma,
    #[token(":")]
    Colon,
    #[token(";")]
    Semicolon,
    #[token(".")]
    Dot,
    #[token("...")]
    Ellipsis,
    #[token("->")]
    Arrow,
    #[token("=")]
    Equal,
    #[token(":=")]
    ColonEqual,

    // Operators with more than one use each have their token.
    #[token("+")]
    Plus,
    #[token("-")]
    Minus,
    #[token("*")]
    Star,
    #[token("**")]
    DoubleStar,
    #[token("/")]
    Slash,
    #[token("|")]
    Bar,
    #[token("@")]
    At,
    #[token("~")]
    Tilde,

    /// The other binary operators.
    #[token("//", |_| BinaryOp::FloorDiv)]
    #[token("%", |_| BinaryOp::Mod)]
    #[token("<<", |_| BinaryOp::LShift)]
    #[token(">>", |_| BinaryOp::RShift)]
    #[token("^", |_| BinaryOp::BitXor)]
    #[token("&", |_| BinaryOp::BitAnd)]
    Binary(BinaryOp),
    /// Comparisons; `in` is a token of its own, `not in` and `is not` are put together by the lexer.
    #[token("==", |_| CompareOp::Eq)]
    #[token("!=", |_| CompareOp::NotEq)]
    #[token("<>", |_| CompareOp::NotEq)]
    #[token("<", |_| CompareOp::Less)]
    #[token("<=", |_| CompareOp::LessEq)]
    #[token(">", |_| CompareOp::Greater)]
    #[token(">=", |_| CompareOp::GreaterEq)]
    #[token("is", |_| CompareOp::Is)]
    Compare(CompareOp),
    /// `+=` and its kin.
    #[token("+=", |_| BinaryOp::Add)]
    #[token("-=", |_| BinaryOp::Sub)]
    #[token("*=", |_| BinaryOp::Mul)]
    #[token("@=", |_| BinaryOp::MatMul)]
    #[token("/=", |_| BinaryOp::Div)]
    #[token("//=", |_| BinaryOp::FloorDiv)]
    #[token("%=", |_| BinaryOp::Mod)]
    #[token("**=", |_| BinaryOp::Pow)]
    #[token("<<=", |_| BinaryOp::LShift)]
    #[token(">>=", |_| BinaryOp::RShift)]
    #[token("|=", |_| BinaryOp::BitOr)]
    #[token("^=", |_| BinaryOp::BitXor)]
    #[token("&=", |_| BinaryOp::BitAnd)]
    Augmented(BinaryOp),

    /// A backslash: followed by a newline it joins lines, else it is an error.
    #[token("\\")]
    Backslash,
    /// `$`, `?` or a backquote: a token no rule accepts.
    #[regex(r"[$?`]")]
    Unknown,
    /// The end of the text, for `diagnose`; the grammar never sees it.
    End,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_are_small() {
        assert!(size_of::<Token>() <= 8);
        assert!(size_of::<Spanned>() <= 16);
    }
}
