//! Numbers as text and back: `int('...')`, `str(int)`, `float('...')`.
//!
//! The parsers are pure; the `Heap` methods around them charge, apply the limit on decimal digits and
//! word the errors. Text may use the decimal digits of any script: it is first brought to ASCII.

use std::borrow::Cow;

use num_bigint::{BigInt, BigUint, Sign};

use super::int::{IntRef, product_cost};
use super::str::{StrBuilder, StrView};
use super::*;

/// Decimal conversions of ints with more digits than this are refused, as they take quadratic time.
pub const MAX_STR_DIGITS: usize = 4300;

/// A parsed int.
#[derive(Debug, Clone)]
pub enum ParsedInt {
    /// Fits.
    Small(i128),
    /// Does not.
    Big(BigInt),
}

/// Why text is no int.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum IntError {
    /// Not in the form of an int.
    Invalid,
    /// More decimal digits than allowed: how many.
    TooLong(usize),
}

fn is_c_space(c: u8) -> bool {
    matches!(c, 9..=13 | 32)
}

/// White space at the ends removed, as C's `isspace` has it.
pub fn trim_ascii_space(mut text: &[u8]) -> &[u8] {
    while let [first, rest @ ..] = text
        && is_c_space(*first)
    {
        text = rest;
    }
    while let [rest @ .., last] = text
        && is_c_space(*last)
    {
        text = rest;
    }
    text
}

/// Text as ASCII: digits of other scripts become ASCII digits, white space becomes blanks, anything
/// else beyond ASCII a question mark, which no number contains.
pub fn to_ascii_numeral(view: StrView<'_>) -> Cow<'_, [u8]> {
    match view {
        StrView::Ascii(bytes) => Cow::Borrowed(bytes),
        StrView::Wide(points) => points
            .iter()
            .map(|&c| match c {
                0..=127 => c as u8,
                _ if unicode::is_space(c) => b' ',
                _ => unicode::decimal_value(c).map_or(b'?', |d| b'0' + d as u8),
            })
            .collect::<Vec<u8>>()
            .into(),
    }
}

/// Parses an int in a base (0: by its prefix, as a literal).
pub fn parse_int(text: &[u8], base: u32, max_digits: usize) -> Result<ParsedInt, IntError> {
    let mut text = trim_ascii_space(text);
    if base == 10 && (1..=18).contains(&text.len()) && text.iter().all(u8::is_ascii_digit) {
        return Ok(ParsedInt::Small(i128::from(
            text.iter().fold(0i64, |n, c| n * 10 + i64::from(c - b'0')),
        )));
    }
    let mut negative = false;
    if let [sign @ (b'+' | b'-'), rest @ ..] = text {
        negative = *sign == b'-';
        text = rest;
    }
    let mut base = base;
    let mut leading_zero = false;
    let prefix = match text {
        [b'0', letter, ..] => match letter | 0x20 {
            b'x' => 16,
            b'o' => 8,
            b'b' => 2,
            _ => 0,
        },
        _ => 0,
    };
    if base == 0 {
        base = if prefix != 0 { prefix } else { 10 };
        leading_zero = prefix == 0 && text.first() == Some(&b'0');
    }
    if prefix == base {
        text = text.get(2..).unwrap_or(&[]);
        // One underscore may follow the prefix.
        if let [b'_', rest @ ..] = text {
            text = rest;
        }
    }
    let mut digits = Vec::with_capacity(text.len());
    let mut after_digit = false;
    for &c in text {
        if c == b'_' {
            if !after_digit {
                return Err(IntError::Invalid);
            }
            after_digit = false;
            continue;
        }
        let digit = char::from(c)
            .to_digit(36)
            .filter(|&d| d < base)
            .ok_or(IntError::Invalid)?;
        digits.push(digit as u8);
        after_digit = true;
    }
    if !after_digit {
        return Err(IntError::Invalid);
    }
    if leading_zero && digits.iter().any(|&d| d != 0) {
        return Err(IntError::Invalid);
    }
    if !base.is_power_of_two() && digits.len() > max_digits {
        return Err(IntError::TooLong(digits.len()));
    }
    let mut small = 0i128;
    let mut fits = true;
    for &d in &digits {
        match small
            .checked_mul(i128::from(base))
            .and_then(|s| s.checked_add(i128::from(d)))
        {
            Some(s) => small = s,
            None => {
                fits = false;
                break;
            }
        }
    }
    if fits {
        return Ok(ParsedInt::Small(if negative { -small } else { small }));
    }
    let magnitude = BigUint::from_radix_be(&digits, base).unwrap_or_default();
    Ok(ParsedInt::Big(BigInt::from_biguint(
        if negative { Sign::Minus } else { Sign::Plus },
        magnitude,
    )))
}

/// Removes underscores that stand between digits; `None` when one stands elsewhere.
pub(crate) fn without_underscores(text: &[u8]) -> Option<Cow<'_, [u8]>> {
    if !text.contains(&b'_') {
        return Some(Cow::Borrowed(text));
    }
    let mut out = Vec::with_capacity(text.len());
    for (i, &c) in text.iter().enumerate() {
        if c != b'_' {
            out.push(c);
            continue;
        }
        let before = i
            .checked_sub(1)
            .and_then(|j| text.get(j))
            .is_some_and(u8::is_ascii_digit);
        if !before || !text.get(i + 1).is_some_and(u8::is_ascii_digit) {
            return None;
        }
    }
    Some(Cow::Owned(out))
}

/// The length of the longest prefix that reads as a float without underscores; 0 when there is none.
pub fn float_prefix(text: &[u8]) -> usize {
    let mut at = usize::from(matches!(text.first(), Some(b'+' | b'-')));
    let rest = text.get(at..).unwrap_or(&[]);
    for word in [&b"infinity"[..], b"inf", b"nan"] {
        if rest
            .get(..word.len())
            .is_some_and(|w| w.eq_ignore_ascii_case(word))
        {
            return at + word.len();
        }
    }
    let digits = |at: usize| {
        text.get(at..)
            .unwrap_or(&[])
            .iter()
            .take_while(|c| c.is_ascii_digit())
            .count()
    };
    let whole = digits(at);
    at += whole;
    let mut fraction = 0;
    if text.get(at) == Some(&b'.') {
        fraction = digits(at + 1);
        if whole + fraction == 0 {
            return 0;
        }
        at += 1 + fraction;
    }
    if whole + fraction == 0 {
        return 0;
    }
    if matches!(text.get(at), Some(b'e' | b'E')) {
        let signed = usize::from(matches!(text.get(at + 1), Some(b'+' | b'-')));
        let exponent = digits(at + 1 + signed);
        if exponent > 0 {
            at += 1 + signed + exponent;
        }
    }
    at
}

/// Parses a float: optional sign, digits with underscores between them, point, exponent; or inf, nan.
pub fn parse_float(text: &[u8]) -> Option<f64> {
    let text = without_underscores(trim_ascii_space(text))?;
    if text.is_empty() || float_prefix(&text) != text.len() {
        return None;
    }
    std::str::from_utf8(&text).ok()?.parse().ok()
}

/// The digits of an int in base 2, 8, 10 or 16, lower case, with a sign.
pub fn int_digits(i: IntRef<'_>, base: u32) -> String {
    match (i, base) {
        (IntRef::Small(i), 10) => i.to_string(),
        (IntRef::Small(i), _) => {
            let sign = if i < 0 { "-" } else { "" };
            let m = i.unsigned_abs();
            match base {
                2 => format!("{sign}{m:b}"),
                8 => format!("{sign}{m:o}"),
                _ => format!("{sign}{m:x}"),
            }
        }
        (IntRef::Big(b), _) => b.to_big().to_str_radix(base),
    }
}

impl Heap {
    /// Charges for the conversion of an int to digits of a base and refuses too many decimal ones.
    pub fn charge_digits(&mut self, value: Value, base: u32) -> R<()> {
        let bits = match self.to_int(value) {
            Some(i) => i.bits(),
            None => 0,
        };
        if bits < 128 {
            return Ok(());
        }
        let bits = bits as usize;
        if base.is_power_of_two() {
            self.reserve(bits / base.trailing_zeros() as usize)?;
            return self.charge(bits / 64);
        }
        // One decimal digit is a bit more than 3.32 bits: past this no conversion is needed to know.
        if bits > self.max_str_digits.saturating_mul(10) / 3 + 64 {
            return Err(self.too_many_digits());
        }
        let words = bits / 64 + 1;
        self.charge(product_cost(words, words))
    }

    fn too_many_digits(&mut self) -> Raised {
        let limit = self.max_str_digits;
        self.value_error(&format!(
            "Exceeds the limit ({limit} digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit"
        ))
    }

    /// The digits of an int (bools and subclass instances count as ints) in base 2, 8, 10 or 16.
    pub fn int_text(&mut self, value: Value, base: u32) -> R<String> {
        if base == 10
            && let Some(i) = value.as_small_int()
        {
            return Ok(i.to_string());
        }
        self.charge_digits(value, base)?;
        let Some(i) = self.to_int(value) else {
            return Err(self.type_error("an integer is required"));
        };
        let text = int_digits(i, base);
        if !base.is_power_of_two() && text.trim_start_matches('-').len() > self.max_str_digits {
            return Err(self.too_many_digits());
        }
        Ok(text)
    }

    /// `str(i)` of an int.
    pub fn int_str(&mut self, value: Value) -> R {
        if let Some(i) = value.as_small_int() {
            return Ok(self.small_int_str(i));
        }
        let text = self.int_text(value, 10)?;
        Ok(self.new_ascii(text.as_bytes()))
    }

    /// `str(i)` of an inline int.
    pub fn small_int_str(&mut self, i: i64) -> Value {
        if let Ok(d @ 0..=9) = u8::try_from(i) {
            return self.new_ascii(&[b'0' + d]);
        }
        let mut buffer = [0; 20];
        let mut at = buffer.len();
        let mut rest = i.unsigned_abs();
        while rest != 0 && at > 0 {
            at -= 1;
            buffer[at] = b'0' + (rest % 10) as u8;
            rest /= 10;
        }
        if i < 0 && at > 0 {
            at -= 1;
            buffer[at] = b'-';
        }
        self.new_ascii(&buffer[at..])
    }

    /// `str(f)` of a float.
    pub fn float_str(&mut self, f: f64) -> Value {
        let text = float::repr(f);
        self.new_ascii(text.as_bytes())
    }

    /// A new int from a parsed one.
    pub fn new_parsed_int(&mut self, parsed: ParsedInt) -> Value {
        match parsed {
            ParsedInt::Small(i) => self.new_i128(i),
            ParsedInt::Big(b) => self.new_big(b),
        }
    }

    /// `int(text, base)` where the text is a str, bytes or bytearray (or a subclass instance).
    pub fn int_from_text(&mut self, value: Value, base: u32) -> R {
        if base == 1 || base > 36 {
            return Err(self.value_error("int() base must be >= 2 and <= 36, or 0"));
        }
        let n = self.text_len(value);
        self.charge(n / 8)?;
        // Digits without underscores, digits as numbers, and the words of the result.
        self.reserve(n.saturating_mul(3))?;
        if !base.is_power_of_two() {
            let words = n.min(self.max_str_digits) / 19;
            self.charge(product_cost(words, words))?;
        }
        let parsed = match self.view_of(value) {
            Some(view) => parse_int(&to_ascii_numeral(view), base, self.max_str_digits),
            None => parse_int(
                self.bytes_like(value).unwrap_or(&[]),
                base,
                self.max_str_digits,
            ),
        };
        match parsed {
            Ok(parsed) => Ok(self.new_parsed_int(parsed)),
            Err(IntError::TooLong(n)) => Err(self.value_error(&format!(
                "Exceeds the limit ({} digits) for integer string conversion: value has {n} digits; use sys.set_int_max_str_digits() to increase the limit",
                self.max_str_digits
            ))),
            Err(IntError::Invalid) => {
                let shown: String = match self.view_of(value) {
                    // The repr shows at least one character for each, so this is enough of it.
                    Some(view) => escape::str_repr_text(cut_for_repr(view)),
                    None => escape::bytes_repr_text(self.bytes_like(value).and_then(|b| b.get(..200)).unwrap_or(self.bytes_like(value).unwrap_or(&[]))),
                };
                let shown: String = shown.chars().take(200).collect();
                Err(self.value_error(&format!("invalid literal for int() with base {base}: {shown}")))
            }
        }
    }

    /// `float(text)` where the text is a str, bytes or bytearray (or a subclass instance).
    pub fn float_from_text(&mut self, value: Value) -> R {
        let n = self.text_len(value);
        self.charge(n / 8)?;
        self.reserve(n)?;
        let parsed = match self.view_of(value) {
            Some(view) => parse_float(&to_ascii_numeral(view)),
            None => parse_float(self.bytes_like(value).unwrap_or(&[])),
        };
        match parsed {
            Some(f) if f.is_nan() && f.is_sign_positive() => Ok(self.fresh_nan()),
            Some(f) => Ok(Value::float(f)),
            None => {
                let mut out = StrBuilder::new();
                out.push_str("could not convert string to float: ");
                let repr = match self.to_str(value) {
                    Some(id) => self.str_repr(id)?,
                    None => self.bytes_repr(value)?,
                };
                if let Some(view) = self.view_of(repr) {
                    out.push_view(view);
                }
                let message = self.new_built(out);
                let exc = self.new_exception(ids::VALUE_ERROR, &[message]);
                Err(self.raise_value(exc.value()))
            }
        }
    }

    fn text_len(&self, value: Value) -> usize {
        match self.view_of(value) {
            Some(view) => view.len(),
            None => self.bytes_like(value).map_or(0, <[u8]>::len),
        }
    }
}

/// Enough of a string for 200 characters of its repr, with the quotes the whole would have.
fn cut_for_repr(view: StrView<'_>) -> StrView<'_> {
    view.slice(0, 200)
}
