//! Finding the end of an expression by looking at tokens only.
//!
//! Used when something is already wrong: CPython's messages depend on what could still be read as an expression after
//! the place of the error. Groups in brackets are skipped unread, so this accepts more than Python does.

use super::token::{Spanned, Token};

/// The token at a place; `End` beyond the last.
pub(crate) fn at(tokens: &[Spanned], index: usize) -> Token {
    tokens.get(index).map_or(Token::End, |token| token.1)
}

/// From an opening bracket (or the start of an f-string) to the token that closes it.
pub(crate) fn group_end(tokens: &[Spanned], open: usize) -> Option<usize> {
    let mut depth = 0u32;
    for (index, &(_, token, _)) in tokens.iter().enumerate().skip(open) {
        if token.opens() {
            depth += 1;
        } else if token.closes() {
            depth = depth.checked_sub(1)?;
        }
        if depth == 0 {
            return Some(index);
        }
    }
    None
}

/// From a closing bracket (or the end of an f-string) back to the token that opened it.
pub(crate) fn group_start(tokens: &[Spanned], close: usize) -> Option<usize> {
    let mut depth = 0u32;
    for index in (0..=close.min(tokens.len().checked_sub(1)?)).rev() {
        if tokens[index].1.closes() {
            depth += 1;
        } else if tokens[index].1.opens() {
            depth = depth.checked_sub(1)?;
        }
        if depth == 0 {
            return Some(index);
        }
    }
    None
}

/// The innermost bracket (or f-string) open before a token.
pub(crate) fn enclosing(tokens: &[Spanned], before: usize) -> Option<usize> {
    let mut depth = 0u32;
    for index in (0..before.min(tokens.len())).rev() {
        if tokens[index].1.closes() {
            depth += 1;
        } else if tokens[index].1.opens() {
            match depth {
                0 => return Some(index),
                _ => depth -= 1,
            }
        }
    }
    None
}

/// How far to read.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Level {
    /// Arithmetic only: CPython's `bitwise_or`.
    Bits,
    /// Comparisons too.
    Comparison,
    /// Also comparisons, `not`, `and`, `or`: its `disjunction`.
    Logic,
}

impl Token {
    pub(crate) fn opens(self) -> bool {
        matches!(
            self,
            Token::LParen | Token::LBracket | Token::LBrace | Token::FOpen | Token::FStart
        )
    }

    pub(crate) fn closes(self) -> bool {
        matches!(
            self,
            Token::RParen | Token::RBracket | Token::RBrace | Token::FClose | Token::FEnd
        )
    }

    fn is_bits_infix(self) -> bool {
        use Token as T;
        matches!(
            self,
            T::Plus | T::Minus | T::Star | T::DoubleStar | T::Slash | T::At | T::Bar | T::Binary(_)
        )
    }

    pub(crate) fn is_infix(self) -> bool {
        self.is_bits_infix()
            || matches!(self, Token::Compare(_) | Token::In | Token::And | Token::Or)
    }
}

/// The end of an operand with its trailers.
pub(crate) fn operand(tokens: &[Spanned], start: usize) -> Option<usize> {
    let mut end = match at(tokens, start) {
        Token::Name(_)
        | Token::Number
        | Token::None
        | Token::True
        | Token::False
        | Token::Ellipsis => start + 1,
        Token::Str | Token::FStart => {
            let mut end = start;
            loop {
                match at(tokens, end) {
                    Token::Str => end += 1,
                    Token::FStart => end = group_end(tokens, end)? + 1,
                    _ => break end,
                }
            }
        }
        Token::LParen | Token::LBracket | Token::LBrace => group_end(tokens, start)? + 1,
        _ => return None,
    };
    loop {
        match at(tokens, end) {
            Token::LParen | Token::LBracket => end = group_end(tokens, end)? + 1,
            Token::Dot if matches!(at(tokens, end + 1), Token::Name(_)) => end += 2,
            _ => return Some(end),
        }
    }
}

fn operation(tokens: &[Spanned], start: usize, level: Level) -> Option<usize> {
    let mut index = start;
    let mut end = None;
    loop {
        loop {
            match at(tokens, index) {
                Token::Plus | Token::Minus | Token::Tilde | Token::Await => index += 1,
                Token::Not if level != Level::Bits => index += 1,
                _ => break,
            }
        }
        match operand(tokens, index) {
            Some(after) => (index, end) = (after, Some(after)),
            None => return end,
        }
        let next = at(tokens, index);
        let goes_on = match level {
            Level::Bits => next.is_bits_infix(),
            Level::Comparison => {
                next.is_bits_infix() || matches!(next, Token::Compare(_) | Token::In)
            }
            Level::Logic => next.is_infix(),
        };
        if !goes_on {
            return end;
        }
        index += 1;
    }
}

/// The end of CPython's `bitwise_or` that starts at a token, if one does.
pub(crate) fn bitwise_or(tokens: &[Spanned], start: usize) -> Option<usize> {
    operation(tokens, start, Level::Bits)
}

/// The end of CPython's `inversion` that starts at a token, if one does.
pub(crate) fn inversion(tokens: &[Spanned], start: usize) -> Option<usize> {
    operation(tokens, start, Level::Comparison)
}

/// The end of CPython's `factor` that starts at a token, if one does.
pub(crate) fn factor(tokens: &[Spanned], start: usize) -> Option<usize> {
    let mut index = start;
    loop {
        while matches!(
            at(tokens, index),
            Token::Plus | Token::Minus | Token::Tilde | Token::Await
        ) {
            index += 1;
        }
        let end = operand(tokens, index)?;
        if at(tokens, end) != Token::DoubleStar {
            return Some(end);
        }
        index = end + 1;
    }
}

/// The end of CPython's `disjunction` that starts at a token, if one does.
pub(crate) fn disjunction(tokens: &[Spanned], start: usize) -> Option<usize> {
    operation(tokens, start, Level::Logic)
}

/// The end of an expression that starts at a token, if one does.
pub(crate) fn expression(tokens: &[Spanned], start: usize) -> Option<usize> {
    let mut index = start;
    loop {
        if at(tokens, index) == Token::Lambda {
            index = lambda_colon(tokens, index)? + 1;
            continue;
        }
        let end = disjunction(tokens, index)?;
        if at(tokens, end) != Token::If {
            return Some(end);
        }
        let Some(test) = disjunction(tokens, end + 1) else {
            return Some(end);
        };
        if at(tokens, test) != Token::Else {
            return Some(end);
        }
        match at(tokens, test + 1) {
            Token::Lambda => index = test + 1,
            _ if disjunction(tokens, test + 1).is_some() => index = test + 1,
            _ => return Some(end),
        }
    }
}

/// The colon of a lambda.
pub(crate) fn lambda_colon(tokens: &[Spanned], lambda: usize) -> Option<usize> {
    let mut index = lambda + 1;
    loop {
        match at(tokens, index) {
            Token::Colon => return Some(index),
            token if token.opens() => index = group_end(tokens, index)? + 1,
            Token::Lambda => index = lambda_colon_flat(tokens, index)? + 1,
            Token::End | Token::Newline => return None,
            token if token.closes() => return None,
            _ => index += 1,
        }
    }
}

/// The colon of a lambda in a default value; deeper ones are not looked at.
fn lambda_colon_flat(tokens: &[Spanned], lambda: usize) -> Option<usize> {
    (lambda + 1..tokens.len()).find(|&index| tokens[index].1 == Token::Colon)
}

/// The end of expressions with commas and stars: CPython's `star_expressions`.
pub(crate) fn star_expressions(tokens: &[Spanned], start: usize) -> Option<usize> {
    let item = |index: usize| match at(tokens, index) {
        Token::Star => bitwise_or(tokens, index + 1),
        _ => expression(tokens, index),
    };
    let mut end = item(start)?;
    while at(tokens, end) == Token::Comma {
        match item(end + 1) {
            Some(next) => end = next,
            None => return Some(end + 1),
        }
    }
    Some(end)
}

/// Where the row of operators and operands begins that ends before a token, within its bracket.
pub(crate) fn row_start(tokens: &[Spanned], end: usize) -> Option<usize> {
    let mut index = end;
    while let Some(before) = index.checked_sub(1) {
        let token = tokens.get(before)?.1;
        let is_part = match token {
            Token::Name(_)
            | Token::Number
            | Token::None
            | Token::True
            | Token::False
            | Token::Ellipsis
            | Token::Str
            | Token::Dot
            | Token::Not
            | Token::Await
            | Token::Tilde => true,
            token if token.closes() && token != Token::FClose => {
                index = group_start(tokens, before)?;
                continue;
            }
            // A star directly after a bracket or comma unpacks.
            Token::Star | Token::DoubleStar => before
                .checked_sub(1)
                .is_some_and(|index| ends_operand(tokens[index].1)),
            token => token.is_infix(),
        };
        if !is_part {
            break;
        }
        index = before;
    }
    (index < end).then_some(index)
}

/// Whether an operand may end with a token.
pub(crate) fn ends_operand(token: Token) -> bool {
    use Token as T;
    matches!(
        token,
        T::Name(_) | T::Number | T::Str | T::None | T::True | T::False | T::Ellipsis
    ) || (token.closes() && token != T::FClose)
}
