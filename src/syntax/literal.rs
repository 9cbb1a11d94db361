//! The insides of literals: what a number may look like and is worth, and what the escapes of a string stand for.
//!
//! Messages, and what counts as read when one is raised, follow CPython's tokenizer and its `unicode_escape` decoder.

use super::ast::{BigInt, Text};

/// CPython's default bound on the digits of a decimal integer.
pub(crate) const MAX_INT_DIGITS: usize = 4300;

// ---------------------------------------------------------------- numbers

/// A number that isn't one.
pub(crate) struct BadNumber {
    pub(crate) message: String,
    /// How many bytes CPython has read when it complains.
    pub(crate) read: usize,
    /// How many leading zeros to mark instead.
    pub(crate) zeros: Option<usize>,
}

impl BadNumber {
    fn new(message: impl Into<String>, read: usize) -> BadNumber {
        BadNumber {
            message: message.into(),
            read,
            zeros: None,
        }
    }

    fn decimal(read: usize) -> BadNumber {
        BadNumber::new("invalid decimal literal", read)
    }
}

/// Finds the end of the number at the start of `bytes`. If a keyword follows without a space, CPython warns; the
/// second value is then the word for the literal's kind.
pub(crate) fn scan_number(bytes: &[u8]) -> Result<(usize, Option<&'static str>), BadNumber> {
    let at = |index: usize| bytes.get(index).copied().unwrap_or(0);
    let mut end = 0;
    if at(0) == b'0' {
        let radix: Option<(u8, &'static str)> = match at(1) {
            b'x' | b'X' => Some((16, "hexadecimal")),
            b'o' | b'O' => Some((8, "octal")),
            b'b' | b'B' => Some((2, "binary")),
            _ => None,
        };
        if let Some((radix, kind)) = radix {
            return scan_radix(bytes, radix, kind);
        }
        // Zeros alone are fine however many, "007" is not, "007.5" is.
        while matches!(at(end), b'0' | b'_') {
            if at(end) == b'_' && !at(end + 1).is_ascii_digit() {
                return Err(BadNumber::decimal(end + 1));
            }
            end += 1;
        }
        let zeros = end;
        let has_more = at(end).is_ascii_digit();
        if has_more {
            end = decimal_tail(bytes, end)?;
        }
        if has_more && !matches!(at(end), b'.' | b'e' | b'E' | b'j' | b'J') {
            let message = "leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers";
            return Err(BadNumber {
                message: message.to_owned(),
                read: end,
                zeros: Some(zeros),
            });
        }
    } else if at(0) != b'.' {
        end = decimal_tail(bytes, 0)?;
    }
    if at(end) == b'.' {
        end += 1;
        if at(end).is_ascii_digit() {
            end = decimal_tail(bytes, end)?;
        }
    }
    if matches!(at(end), b'e' | b'E') {
        match at(end + 1) {
            b'+' | b'-' => {
                if !at(end + 2).is_ascii_digit() {
                    return Err(BadNumber::decimal(end + 2));
                }
                end = decimal_tail(bytes, end + 2)?;
            }
            b'0'..=b'9' => end = decimal_tail(bytes, end + 1)?,
            _ => return end_of_number(bytes, end, "decimal"),
        }
    }
    if matches!(at(end), b'j' | b'J') {
        return end_of_number(bytes, end + 1, "imaginary");
    }
    end_of_number(bytes, end, "decimal")
}

/// Digits and single underscores between them, from a digit at `start`.
fn decimal_tail(bytes: &[u8], start: usize) -> Result<usize, BadNumber> {
    let mut end = start;
    loop {
        while bytes.get(end).is_some_and(u8::is_ascii_digit) {
            end += 1;
        }
        if bytes.get(end) != Some(&b'_') {
            return Ok(end);
        }
        end += 1;
        if !bytes.get(end).is_some_and(u8::is_ascii_digit) {
            return Err(BadNumber::decimal(end));
        }
    }
}

fn scan_radix(
    bytes: &[u8],
    radix: u8,
    kind: &'static str,
) -> Result<(usize, Option<&'static str>), BadNumber> {
    let at = |index: usize| bytes.get(index).copied().unwrap_or(0);
    let is_digit = |byte: u8| (byte as char).is_digit(u32::from(radix));
    let wrong_digit = |index: usize| {
        let message = format!("invalid digit '{}' in {kind} literal", at(index) as char);
        BadNumber::new(message, index + 1)
    };
    let mut end = 2;
    loop {
        if at(end) == b'_' {
            end += 1;
        }
        if !is_digit(at(end)) {
            return Err(match at(end) {
                b'0'..=b'9' => wrong_digit(end),
                _ => BadNumber::new(format!("invalid {kind} literal"), end),
            });
        }
        while is_digit(at(end)) {
            end += 1;
        }
        if at(end) != b'_' {
            break;
        }
    }
    if at(end).is_ascii_digit() {
        return Err(wrong_digit(end));
    }
    end_of_number(bytes, end, kind)
}

/// A number may be followed by a keyword that can follow a number, with a warning, but not by another letter.
fn end_of_number(
    bytes: &[u8],
    end: usize,
    kind: &'static str,
) -> Result<(usize, Option<&'static str>), BadNumber> {
    let rest = &bytes[end.min(bytes.len())..];
    let Some(&next) = rest.first() else {
        return Ok((end, None));
    };
    if !next.is_ascii_alphanumeric() && next != b'_' {
        return Ok((end, None));
    }
    const KEYWORDS: [&[u8]; 8] = [b"and", b"else", b"for", b"if", b"in", b"is", b"or", b"not"];
    if KEYWORDS.iter().any(|keyword| rest.starts_with(keyword)) {
        return Ok((end, Some(kind)));
    }
    Err(BadNumber::new(format!("invalid {kind} literal"), end))
}

/// The value of a number.
#[derive(Debug, PartialEq)]
pub(crate) enum Number {
    Int(i64),
    BigInt(BigInt),
    Float(f64),
    Imaginary(f64),
    /// A decimal integer with more than [`MAX_INT_DIGITS`] digits: how many it has.
    TooLong(usize),
}

/// The value of a number that [`scan_number`] has found.
pub(crate) fn number(text: &str) -> Number {
    let without_underscores;
    let text = if text.contains('_') {
        without_underscores = text.replace('_', "");
        &without_underscores
    } else {
        text
    };
    let bytes = text.as_bytes();
    let (radix, digits) = match bytes.get(1) {
        Some(b'x' | b'X') => (16, &text[2..]),
        Some(b'o' | b'O') => (8, &text[2..]),
        Some(b'b' | b'B') => (2, &text[2..]),
        _ => (10, text),
    };
    if radix == 10 {
        if let Some(float) = text.strip_suffix(['j', 'J']) {
            return Number::Imaginary(float.parse().unwrap_or(f64::INFINITY));
        }
        if bytes.iter().any(|byte| matches!(byte, b'.' | b'e' | b'E')) {
            return Number::Float(text.parse().unwrap_or(f64::INFINITY));
        }
        if digits.len() > MAX_INT_DIGITS {
            return Number::TooLong(digits.len());
        }
    }
    match i64::from_str_radix(digits, radix) {
        Ok(value) => Number::Int(value),
        Err(_) => Number::BigInt(BigInt {
            radix,
            digits: digits.trim_start_matches('0').into(),
        }),
    }
}

// ---------------------------------------------------------------- strings

/// Collects a string's code points; becomes wide when a surrogate comes.
#[derive(Debug)]
pub(crate) enum TextBuilder {
    Utf8(String),
    Wide(Vec<u32>),
}

impl TextBuilder {
    pub(crate) fn new() -> TextBuilder {
        TextBuilder::Utf8(String::new())
    }

    pub(crate) fn is_empty(&self) -> bool {
        match self {
            TextBuilder::Utf8(text) => text.is_empty(),
            TextBuilder::Wide(codes) => codes.is_empty(),
        }
    }

    pub(crate) fn push_str(&mut self, more: &str) {
        match self {
            TextBuilder::Utf8(text) => text.push_str(more),
            TextBuilder::Wide(codes) => {
                codes.extend(more.chars().map(|character| character as u32))
            }
        }
    }

    pub(crate) fn push_text(&mut self, more: &Text) {
        match more {
            Text::Utf8(more) => self.push_str(more),
            Text::Wide(more) => more.iter().for_each(|&code| self.push_code(code)),
        }
    }

    pub(crate) fn push_code(&mut self, code: u32) {
        match (&mut *self, char::from_u32(code)) {
            (TextBuilder::Utf8(text), Some(character)) => text.push(character),
            (TextBuilder::Utf8(text), None) => {
                let mut codes: Vec<u32> = text.chars().map(|character| character as u32).collect();
                codes.push(code);
                *self = TextBuilder::Wide(codes);
            }
            (TextBuilder::Wide(codes), _) => codes.push(code),
        }
    }

    pub(crate) fn finish(self) -> Text {
        match self {
            TextBuilder::Utf8(text) => Text::Utf8(text.into()),
            TextBuilder::Wide(codes) => Text::Wide(codes.into()),
        }
    }
}

/// A string or bytes literal taken apart.
#[derive(Clone, Copy)]
pub(crate) struct Quoted<'s> {
    pub(crate) body: &'s str,
    pub(crate) is_raw: bool,
    pub(crate) is_bytes: bool,
}

impl<'s> Quoted<'s> {
    /// Takes a complete literal apart.
    pub(crate) fn new(literal: &'s str) -> Quoted<'s> {
        let bytes = literal.as_bytes();
        let prefix = bytes
            .iter()
            .take_while(|byte| byte.is_ascii_alphabetic())
            .count();
        let (mut is_raw, mut is_bytes) = (false, false);
        for byte in &bytes[..prefix] {
            is_raw |= matches!(byte, b'r' | b'R');
            is_bytes |= matches!(byte, b'b' | b'B');
        }
        let quote = &literal[prefix..];
        let n_quotes =
            if quote.len() >= 6 && (quote.starts_with("'''") || quote.starts_with("\"\"\"")) {
                3
            } else {
                1
            };
        let body_at = prefix + n_quotes;
        let body = literal.get(body_at..literal.len() - n_quotes).unwrap_or("");
        Quoted {
            body,
            is_raw,
            is_bytes,
        }
    }
}

/// What an escape sequence did that CPython warns about: where in the body, and the words.
pub(crate) type EscapeWarning = Option<(usize, String)>;

/// Decodes the escapes of a string's body onto a builder. The error is CPython's message.
pub(crate) fn unescape(
    body: &str,
    text: &mut TextBuilder,
    warning: &mut EscapeWarning,
) -> Result<(), String> {
    let mut rest = body;
    while let Some(at) = rest.find('\\') {
        text.push_str(&rest[..at]);
        let start = body.len() - rest.len() + at;
        let escape = &rest[at + 1..];
        let Some(kind) = escape.chars().next() else {
            text.push_code('\\' as u32);
            return Ok(());
        };
        let mut used = kind.len_utf8();
        match kind {
            '\n' => {}
            '\\' | '\'' | '"' => text.push_code(kind as u32),
            'a' => text.push_code(7),
            'b' => text.push_code(8),
            'f' => text.push_code(12),
            'n' => text.push_code(10),
            'r' => text.push_code(13),
            't' => text.push_code(9),
            'v' => text.push_code(11),
            '0'..='7' => {
                let (value, len) = octal(escape.as_bytes());
                if value > 0o377 && warning.is_none() {
                    *warning = Some((
                        start,
                        format!("invalid octal escape sequence '\\{}'", &escape[..len]),
                    ));
                }
                text.push_code(value);
                used = len;
            }
            'x' | 'u' | 'U' => {
                let (n_digits, name) = match kind {
                    'x' => (2, "truncated \\xXX escape"),
                    'u' => (4, "truncated \\uXXXX escape"),
                    _ => (8, "truncated \\UXXXXXXXX escape"),
                };
                let digits = escape
                    .bytes()
                    .skip(1)
                    .take(n_digits)
                    .take_while(u8::is_ascii_hexdigit)
                    .count();
                used = 1 + digits;
                let value = u32::from_str_radix(&escape[1..used], 16).unwrap_or(0);
                if digits < n_digits {
                    return Err(unicode_error(body, start, start + 1 + used, name));
                }
                if value > 0x10_FFFF {
                    return Err(unicode_error(
                        body,
                        start,
                        start + 1 + used,
                        "illegal Unicode character",
                    ));
                }
                text.push_code(value);
            }
            'N' => {
                let name = escape
                    .strip_prefix("N{")
                    .and_then(|name| name.split_once('}'));
                let Some((name, _)) = name.filter(|(name, _)| !name.is_empty()) else {
                    let empty = if escape.starts_with("N{}") { 3 } else { 1 };
                    let read = if escape.starts_with("N{") && empty == 1 {
                        escape.len()
                    } else {
                        empty
                    };
                    return Err(unicode_error(
                        body,
                        start,
                        start + 1 + read,
                        "malformed \\N character escape",
                    ));
                };
                used = name.len() + 3;
                match super::unicode::named_character(name) {
                    Some(character) => text.push_code(character as u32),
                    None => {
                        return Err(unicode_error(
                            body,
                            start,
                            start + 1 + used,
                            "unknown Unicode character name",
                        ));
                    }
                }
            }
            _ => {
                if warning.is_none() {
                    *warning = Some((start, format!("invalid escape sequence '\\{kind}'")));
                }
                text.push_code('\\' as u32);
                text.push_code(kind as u32);
            }
        }
        rest = &escape[used..];
    }
    text.push_str(rest);
    Ok(())
}

fn unicode_error(body: &str, start: usize, end: usize, reason: &str) -> String {
    // CPython first spells every character beyond ASCII as \UXXXXXXXX, and counts bytes of that.
    let place = |at: usize| {
        let before = &body[..at.min(body.len())];
        before
            .chars()
            .map(|character| if character.is_ascii() { 1 } else { 10 })
            .sum::<usize>()
    };
    let (start, last) = (place(start), place(end) - 1);
    format!(
        "(unicode error) 'unicodeescape' codec can't decode bytes in position {start}-{last}: {reason}"
    )
}

fn octal(bytes: &[u8]) -> (u32, usize) {
    let digits = bytes
        .iter()
        .take(3)
        .take_while(|byte| matches!(byte, b'0'..=b'7'));
    digits.fold((0, 0), |(value, len), &digit| {
        (value * 8 + u32::from(digit - b'0'), len + 1)
    })
}

/// Decodes the escapes of a bytes body. The error is CPython's message.
pub(crate) fn unescape_bytes(
    body: &[u8],
    bytes: &mut Vec<u8>,
    warning: &mut EscapeWarning,
) -> Result<(), String> {
    let mut at = 0;
    while let Some(&byte) = body.get(at) {
        at += 1;
        if byte != b'\\' {
            bytes.push(byte);
            continue;
        }
        let start = at - 1;
        let Some(&kind) = body.get(at) else {
            bytes.push(byte);
            break;
        };
        at += 1;
        match kind {
            b'\n' => {}
            b'\\' | b'\'' | b'"' => bytes.push(kind),
            b'a' => bytes.push(7),
            b'b' => bytes.push(8),
            b'f' => bytes.push(12),
            b'n' => bytes.push(10),
            b'r' => bytes.push(13),
            b't' => bytes.push(9),
            b'v' => bytes.push(11),
            b'0'..=b'7' => {
                let (value, len) = octal(&body[at - 1..]);
                at += len - 1;
                if value > 0o377 && warning.is_none() {
                    let digits = String::from_utf8_lossy(&body[start + 1..at]);
                    *warning = Some((start, format!("invalid octal escape sequence '\\{digits}'")));
                }
                bytes.push(value as u8);
            }
            b'x' => {
                let digit = |index: usize| {
                    body.get(index)
                        .and_then(|&byte| (byte as char).to_digit(16))
                };
                let (Some(high), Some(low)) = (digit(at), digit(at + 1)) else {
                    return Err(format!(
                        "(value error) invalid \\x escape at position {start}"
                    ));
                };
                bytes.push((high * 16 + low) as u8);
                at += 2;
            }
            _ => {
                if warning.is_none() {
                    *warning = Some((
                        start,
                        format!("invalid escape sequence '\\{}'", kind as char),
                    ));
                }
                bytes.extend([b'\\', kind]);
            }
        }
    }
    Ok(())
}

/// Whether CPython's tokenizer would print a character in a message rather than its number only.
pub(crate) fn is_printable(character: char) -> bool {
    let code = character as u32;
    !(character.is_control()
        || (character.is_whitespace() && character != ' ')
        || matches!(
            code,
            0xAD | 0x600..=0x605 | 0x61C | 0x6DD | 0x70F | 0x890..=0x891 | 0x8E2 | 0x180E | 0x200B..=0x200F
                | 0x202A..=0x202E | 0x2060..=0x206F | 0xE000..=0xF8FF | 0xFDD0..=0xFDEF | 0xFEFF | 0xFFF0..=0xFFFB
                | 0x110BD | 0x110CD | 0x13430..=0x1343F | 0x1BCA0..=0x1BCA3 | 0x1D173..=0x1D17A
                | 0xE0000..=0xE00FF | 0xE01F0..
        )
        || code & 0xFFFE == 0xFFFE)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_have_values() {
        assert_eq!(number("1_000"), Number::Int(1000));
        assert_eq!(number("0xFF"), Number::Int(255));
        assert_eq!(number("0b1_01"), Number::Int(5));
        assert_eq!(number("1_0.5e1"), Number::Float(105.0));
        assert_eq!(number("1."), Number::Float(1.0));
        assert_eq!(number("1.e2"), Number::Float(100.0));
        assert_eq!(number("00.5j"), Number::Imaginary(0.5));
        assert_eq!(number("1e999"), Number::Float(f64::INFINITY));
        let digits = "9223372036854775808".into();
        assert_eq!(
            number("9223372036854775808"),
            Number::BigInt(BigInt { radix: 10, digits })
        );
    }

    #[test]
    fn escapes_have_values() {
        let decode = |body: &str| {
            let mut text = TextBuilder::new();
            unescape(body, &mut text, &mut None).map(|()| text.finish())
        };
        assert_eq!(
            decode(
                r"a\n\x41\u00e9\101\
"
            ),
            Ok(Text::Utf8("a\nAéA".into()))
        );
        assert_eq!(decode(r"é\ud800"), Ok(Text::Wide([0xE9, 0xD800].into())));
        assert_eq!(decode(r"\d"), Ok(Text::Utf8(r"\d".into())));
        assert!(decode(r"\x1").is_err_and(|message| message.contains("position 0-2: truncated")));
    }
}
