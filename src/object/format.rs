//! The format mini-language for str, int, float and complex.
//!
//! A specification is parsed to a small `Spec` without touching the heap; then the value's digits or
//! characters are laid out. Widths and precisions are the program's choice, so sizes are computed and
//! reserved before anything is built.

use super::int::IntRef;
use super::str::{StrBuilder, StrView};
use super::*;

/// A parsed format specification.
#[derive(Clone, Copy, Debug)]
pub struct Spec {
    /// Padding character.
    pub fill: u32,
    /// `<`, `>`, `=` or `^`.
    pub align: u8,
    /// `+`, `-`, blank, or 0 when not given.
    pub sign: u8,
    /// `z`: no negative zero.
    pub no_neg_zero: bool,
    /// `#`.
    pub alternate: bool,
    /// Least width.
    pub width: usize,
    /// `,` or `_`, or 0.
    pub group: u8,
    /// Precision.
    pub precision: Option<usize>,
    /// The presentation type, 0 when not given (`NUL_KIND` when it is the character 0).
    pub kind: u32,
}

/// An error to raise: class and message.
#[derive(Debug, Clone)]
pub struct Refusal(pub ClassId, pub String);

/// A presentation type given as the character 0, which is no type.
const NUL_KIND: u32 = u32::MAX;

fn refuse<T>(message: impl Into<String>) -> Result<T, Refusal> {
    Err(Refusal(ids::VALUE_ERROR, message.into()))
}

impl Heap {
    /// Raises what a pure function refused.
    #[cold]
    pub fn refused(&mut self, refusal: Refusal) -> Raised {
        self.raise(refusal.0, &refusal.1)
    }
}

fn is_align(c: u32) -> Option<u8> {
    match c {
        0x3C => Some(b'<'),
        0x3E => Some(b'>'),
        0x3D => Some(b'='),
        0x5E => Some(b'^'),
        _ => None,
    }
}

/// Reads a decimal number; the position moves behind it.
fn read_number(spec: StrView<'_>, at: &mut usize) -> Result<Option<usize>, Refusal> {
    let mut number = None;
    while let Some(digit) = spec.get(*at).and_then(unicode::decimal_value) {
        let next = number
            .unwrap_or(0usize)
            .checked_mul(10)
            .and_then(|n| n.checked_add(digit as usize));
        match next.filter(|&n| n <= isize::MAX as usize) {
            Some(n) => number = Some(n),
            None => return refuse("Too many decimal digits in format string"),
        }
        *at += 1;
    }
    Ok(number)
}

fn shown_kind(kind: u32) -> String {
    if kind == NUL_KIND {
        return "\\x0".into();
    }
    match char::from_u32(kind) {
        Some(c) if kind > 32 && kind < 128 => c.to_string(),
        _ => format!("\\x{kind:x}"),
    }
}

impl Spec {
    /// Parses a specification for a value of the named type.
    pub fn parse(
        spec: StrView<'_>,
        default_align: u8,
        type_name: impl Fn() -> String,
    ) -> Result<Spec, Refusal> {
        let mut parsed = Spec {
            fill: 0x20,
            align: default_align,
            sign: 0,
            no_neg_zero: false,
            alternate: false,
            width: 0,
            group: 0,
            precision: None,
            kind: 0,
        };
        let mut at = 0;
        let mut fill_given = false;
        let mut align_given = false;
        let at_char = |at: usize, c: u8| spec.get(at) == Some(u32::from(c));
        if let Some(align) = spec.get(1).and_then(is_align) {
            parsed.align = align;
            parsed.fill = spec.get(0).unwrap_or(0x20);
            (fill_given, align_given) = (true, true);
            at = 2;
        } else if let Some(align) = spec.get(0).and_then(is_align) {
            parsed.align = align;
            align_given = true;
            at = 1;
        }
        if let Some(sign @ (0x20 | 0x2B | 0x2D)) = spec.get(at) {
            parsed.sign = sign as u8;
            at += 1;
        }
        if at_char(at, b'z') {
            parsed.no_neg_zero = true;
            at += 1;
        }
        if at_char(at, b'#') {
            parsed.alternate = true;
            at += 1;
        }
        if !fill_given && at_char(at, b'0') {
            parsed.fill = 0x30;
            if !align_given && default_align == b'>' {
                parsed.align = b'=';
            }
            at += 1;
        }
        parsed.width = read_number(spec, &mut at)?.unwrap_or(0);
        if at_char(at, b',') {
            parsed.group = b',';
            at += 1;
        }
        if at_char(at, b'_') {
            if parsed.group != 0 {
                return refuse("Cannot specify both ',' and '_'.");
            }
            parsed.group = b'_';
            at += 1;
        }
        if at_char(at, b',') && parsed.group == b'_' {
            return refuse("Cannot specify both ',' and '_'.");
        }
        if at_char(at, b'.') {
            at += 1;
            parsed.precision = read_number(spec, &mut at)?;
            if parsed.precision.is_none() {
                return refuse("Format specifier missing precision");
            }
        }
        if spec.len() > at + 1 {
            return refuse(format!(
                "Invalid format specifier '{}' for object of type '{}'",
                spec.to_text(),
                type_name()
            ));
        }
        parsed.kind = match spec.get(at) {
            Some(0) => NUL_KIND,
            Some(c) => c,
            // Without a type text is `s`, which can't be grouped.
            None if default_align == b'<' && parsed.group != 0 => u32::from(b's'),
            None => 0,
        };
        if parsed.group != 0 {
            let fits = match u8::try_from(parsed.kind) {
                Ok(0 | b'd' | b'e' | b'f' | b'g' | b'E' | b'G' | b'%' | b'F') => true,
                Ok(b'b' | b'o' | b'x' | b'X') => parsed.group == b'_',
                _ => false,
            };
            if !fits {
                return refuse(format!(
                    "Cannot specify '{}' with '{}'.",
                    char::from(parsed.group),
                    shown_kind(parsed.kind)
                ));
            }
        }
        Ok(parsed)
    }

    fn unknown_kind<T>(&self, type_name: &str) -> Result<T, Refusal> {
        refuse(format!(
            "Unknown format code '{}' for object of type '{type_name}'",
            shown_kind(self.kind)
        ))
    }

    /// How a padding of `n` divides into left, inner and right.
    fn padding(&self, n: usize) -> (usize, usize, usize) {
        match self.align {
            b'<' => (0, 0, n),
            b'^' => (n / 2, 0, n - n / 2),
            b'=' => (0, n, 0),
            _ => (n, 0, 0),
        }
    }
}

/// Digits in parts, ready to be laid out.
#[derive(Default)]
struct Number<'a> {
    negative: bool,
    prefix: &'a [u8],
    digits: &'a [u8],
    /// Point, fraction, exponent, percent sign; or the whole of `inf` and `nan`.
    rest: &'a [u8],
}

impl<'a> Number<'a> {
    /// Of a float's text.
    fn of_float(text: &'a str) -> Number<'a> {
        let (negative, text) = match text.strip_prefix('-') {
            Some(text) => (true, text),
            None => (false, text),
        };
        let n = text.bytes().take_while(u8::is_ascii_digit).count();
        let (digits, rest) = text.as_bytes().split_at(n);
        Number {
            negative,
            prefix: b"",
            digits,
            rest,
        }
    }

    /// Lays the number out; `n_group` digits stand between separators.
    fn push(&self, out: &mut StrBuilder, spec: &Spec, n_group: usize) {
        let sign = match (self.negative, spec.sign) {
            (true, _) => Some(b'-'),
            (false, sign @ (b'+' | b' ')) => Some(sign),
            _ => None,
        };
        let fixed = usize::from(sign.is_some()) + self.prefix.len() + self.rest.len();
        let n_min = if spec.fill == 0x30 && spec.align == b'=' {
            spec.width.saturating_sub(fixed)
        } else {
            0
        };
        let grouped = if self.digits.is_empty() || (spec.group == 0 && n_min <= self.digits.len()) {
            None
        } else {
            Some(group_digits(self.digits, spec.group, n_group, n_min))
        };
        let digits = grouped.as_deref().unwrap_or(self.digits);
        let (left, inner, right) = spec.padding(spec.width.saturating_sub(fixed + digits.len()));
        out.push_repeated(spec.fill, left);
        if let Some(sign) = sign {
            out.push(u32::from(sign));
        }
        out.push_view(StrView::Ascii(self.prefix));
        out.push_repeated(spec.fill, inner);
        out.push_view(StrView::Ascii(digits));
        out.push_view(StrView::Ascii(self.rest));
        out.push_repeated(spec.fill, right);
    }
}

/// Digits with a separator after every `n_group` from the right, and zeros in front up to `n_min`
/// characters (one more where the last would be a separator).
fn group_digits(digits: &[u8], separator: u8, n_group: usize, n_min: usize) -> Vec<u8> {
    if separator == 0 {
        let mut out = vec![b'0'; n_min.saturating_sub(digits.len())];
        out.extend_from_slice(digits);
        return out;
    }
    let mut reversed =
        Vec::with_capacity(n_min.max(digits.len() / n_group * (n_group + 1) + n_group));
    let mut rest = digits.iter().rev();
    let mut in_group = 0;
    loop {
        let next = rest.next();
        if next.is_none() && reversed.len() >= n_min {
            break;
        }
        if in_group == n_group {
            reversed.push(separator);
            in_group = 0;
        }
        reversed.push(next.copied().unwrap_or(b'0'));
        in_group += 1;
    }
    reversed.reverse();
    reversed
}

/// How a float is written.
#[derive(Clone, Copy, Debug)]
pub struct FloatForm {
    /// `e`, `f`, `g`, or `r` for the shortest digits.
    pub code: u8,
    /// Digits after the point, or significant ones for `g`.
    pub precision: usize,
    /// Keep the point (and for `g` trailing zeros).
    pub alternate: bool,
    /// Write integral values with `.0`.
    pub add_dot_zero: bool,
    /// Drop the sign of what rounds to zero.
    pub no_neg_zero: bool,
    /// Capital letters.
    pub upper: bool,
}

/// No float has more digits than this after the point.
const MAX_FRACTION: usize = 1075;
/// No float has more significant digits than this.
const MAX_SIGNIFICANT: usize = 768;

/// Significant digits and decimal exponent of a finite float; all of its shortest repr, or `n`.
fn significant(f: f64, n: Option<usize>) -> (String, i32) {
    let text = match n {
        Some(n) => format!("{:.*e}", n.clamp(1, MAX_SIGNIFICANT) - 1, f),
        None => format!("{f:e}"),
    };
    let (mantissa, exponent) = text.split_once('e').unwrap_or((&text, "0"));
    (
        mantissa.chars().filter(char::is_ascii_digit).collect(),
        exponent.parse().unwrap_or(0),
    )
}

/// A magnitude with so many digits after the point, when exact arithmetic in 128 bits gives them: most
/// numbers that people print. Halves go to the even digit.
fn fixed_text(magnitude: f64, precision: usize) -> Option<String> {
    let bits = magnitude.to_bits();
    let exponent = (bits >> 52 & 0x7FF) as i32;
    let shift = u32::try_from(1075 - exponent).ok()?;
    // Subnormal numbers and those from 2^53 on are left to the general way.
    if exponent == 0 || !(1..128).contains(&shift) {
        return (magnitude == 0.0 && precision == 0).then(|| "0".to_owned());
    }
    let power = 10u128.checked_pow(u32::try_from(precision).ok().filter(|&p| p <= 22)?)?;
    let scaled = u128::from(bits & ((1 << 52) - 1) | 1 << 52) * power;
    let (whole, rest) = (scaled >> shift, scaled & ((1 << shift) - 1));
    let half = 1 << (shift - 1);
    let rounded = whole + u128::from(rest > half || rest == half && whole & 1 == 1);
    let mut text = match u64::try_from(rounded) {
        Ok(small) => small.to_string(),
        Err(_) => rounded.to_string(),
    };
    if precision > 0 {
        if text.len() <= precision {
            text.insert_str(0, &"000000000000000000000000"[..precision + 1 - text.len()]);
        }
        text.insert(text.len() - precision, '.');
    }
    Some(text)
}

/// A float as text.
pub fn float_text(f: f64, form: FloatForm) -> String {
    if !f.is_finite() {
        let text = if f.is_nan() {
            "nan"
        } else if f > 0.0 {
            "inf"
        } else {
            "-inf"
        };
        return if form.upper {
            text.to_ascii_uppercase()
        } else {
            text.to_owned()
        };
    }
    let magnitude = f.abs();
    let mut out = String::new();
    match form.code {
        b'f' => {
            let precision = form.precision.min(MAX_FRACTION);
            out = fixed_text(magnitude, precision)
                .unwrap_or_else(|| format!("{magnitude:.precision$}"));
            out.extend(std::iter::repeat_n('0', form.precision - precision));
            if form.alternate && form.precision == 0 {
                out.push('.');
            }
        }
        b'e' => {
            let (mut digits, exponent) =
                significant(magnitude, Some(form.precision.saturating_add(1)));
            let missing = form
                .precision
                .saturating_add(1)
                .saturating_sub(digits.len());
            digits.extend(std::iter::repeat_n('0', missing));
            push_scientific(&mut out, &digits, exponent, form.alternate);
        }
        _ => {
            let precision = form.precision.max(1);
            let (mut digits, exponent) = significant(
                magnitude,
                if form.code == b'r' {
                    None
                } else {
                    Some(precision)
                },
            );
            let point = i64::from(exponent) + 1;
            let limit = if form.code == b'r' {
                16
            } else {
                i64::try_from(precision).unwrap_or(i64::MAX) - i64::from(form.add_dot_zero)
            };
            if form.alternate && form.code != b'r' {
                let missing = precision.saturating_sub(digits.len());
                digits.extend(std::iter::repeat_n('0', missing));
            } else {
                let kept = digits.trim_end_matches('0').len().max(1);
                digits.truncate(kept);
            }
            if point <= -4 || point > limit {
                push_scientific(&mut out, &digits, exponent, form.alternate);
            } else {
                push_plain(&mut out, &digits, point, form.alternate, form.add_dot_zero);
            }
        }
    }
    if form.upper {
        out.make_ascii_uppercase();
    }
    let is_zero = || {
        out.bytes()
            .take_while(|c| !c.eq_ignore_ascii_case(&b'e'))
            .all(|c| matches!(c, b'0' | b'.'))
    };
    if f.is_sign_negative() && !(form.no_neg_zero && is_zero()) {
        out.insert(0, '-');
    }
    out
}

fn push_scientific(out: &mut String, digits: &str, exponent: i32, alternate: bool) {
    let (first, rest) = digits.split_at_checked(1).unwrap_or(("0", ""));
    out.push_str(first);
    if alternate || !rest.is_empty() {
        out.push('.');
    }
    out.push_str(rest);
    out.push('e');
    out.push(if exponent < 0 { '-' } else { '+' });
    let magnitude = exponent.unsigned_abs();
    if magnitude < 10 {
        out.push('0');
    }
    out.push_str(&magnitude.to_string());
}

/// Digits with the point after the `point`-th, which lies near them.
fn push_plain(out: &mut String, digits: &str, point: i64, alternate: bool, add_dot_zero: bool) {
    let whole = usize::try_from(point).unwrap_or(0);
    let (before, after) = digits.split_at_checked(whole).unwrap_or((digits, ""));
    out.push_str(if whole == 0 { "0" } else { before });
    out.extend(std::iter::repeat_n('0', whole.saturating_sub(digits.len())));
    if alternate || add_dot_zero || !after.is_empty() {
        out.push('.');
    }
    if point < 0 {
        out.extend(std::iter::repeat_n('0', point.unsigned_abs() as usize));
    }
    out.push_str(after);
    if add_dot_zero && after.is_empty() {
        out.push('0');
    }
}

/// The largest precision of numbers, C's `INT_MAX`.
const MAX_PRECISION: usize = i32::MAX as usize;

impl Heap {
    /// Charges and reserves for a result of about this many characters.
    fn charge_text(&mut self, n: usize, fill: u32) -> R<()> {
        let bytes = if fill < 128 { n } else { n.saturating_mul(4) };
        self.reserve(bytes)?;
        self.charge(n / 64)
    }

    /// `format(value, spec)` of an exact str, int, float, bool, complex or None, which run no code;
    /// `None` for any other value.
    pub fn format_value_simple(&mut self, value: Value, spec: StrId) -> Option<R> {
        let empty = self.str_view(spec).is_empty();
        if let Some(id) = value.as_str() {
            return Some(if empty {
                Ok(id.value())
            } else {
                self.format_str(value, spec)
            });
        }
        if value.is_small_int() || value.as_big_int().is_some() {
            return Some(if empty {
                self.int_str(value)
            } else {
                self.format_int(value, spec)
            });
        }
        if let Some(f) = value.as_float() {
            return Some(if empty {
                Ok(self.float_str(f))
            } else {
                self.format_float(value, spec)
            });
        }
        match value {
            Value::TRUE | Value::FALSE if empty => {
                let text = if value == Value::TRUE {
                    "True"
                } else {
                    "False"
                };
                Some(Ok(self.new_str(text)))
            }
            Value::TRUE | Value::FALSE => Some(self.format_int(value, spec)),
            Value::NONE if empty => Some(Ok(self.new_str("None"))),
            _ if value.as_complex().is_some() && !empty => Some(self.format_complex(value, spec)),
            _ => None,
        }
    }

    fn parse_spec(&mut self, value: Value, spec: StrId, default_align: u8) -> R<Spec> {
        // A refusal shows all of it.
        let n = self.str_view(spec).len();
        if n >= 1 << 10 {
            self.charge(n / 8)?;
            self.reserve(n.saturating_mul(8))?;
        }
        match Spec::parse(self.str_view(spec), default_align, || self.type_name(value)) {
            Ok(spec) => Ok(spec),
            Err(refusal) => Err(self.refused(refusal)),
        }
    }

    /// A str by a specification that is not empty.
    pub fn format_str(&mut self, value: Value, spec: StrId) -> R {
        let spec = self.parse_spec(value, spec, b'<')?;
        if let Err(refusal) = check_str_spec(&spec, || self.type_name(value)) {
            return Err(self.refused(refusal));
        }
        let Some(id) = self.to_str(value) else {
            return Err(self.type_error("a str is required"));
        };
        let len = self.str_view(id).len();
        let shown = spec.precision.map_or(len, |p| p.min(len));
        if shown == len && spec.width <= len {
            return Ok(id.value());
        }
        let total = spec.width.max(shown);
        let is_wide = matches!(self.str_view(id), StrView::Wide(_));
        self.charge_text(total, if is_wide { 128 } else { spec.fill })?;
        let (left, _, right) = spec.padding(total - shown);
        let mut out = StrBuilder::new();
        out.push_repeated_watched(spec.fill, left, &self.meter);
        out.push_watched(self.str_view(id).slice(0, shown), &self.meter);
        out.push_repeated_watched(spec.fill, right, &self.meter);
        self.passed(total)?;
        Ok(self.new_built(out))
    }

    /// An int (or bool, or instance of a subclass) by a specification that is not empty.
    pub fn format_int(&mut self, value: Value, spec: StrId) -> R {
        let spec = self.parse_spec(value, spec, b'>')?;
        self.format_int_as(value, spec)
    }

    fn format_int_as(&mut self, value: Value, spec: Spec) -> R {
        let kind = u8::try_from(spec.kind).unwrap_or(255);
        let base = match kind {
            0 | b'd' | b'n' => 10,
            b'b' => 2,
            b'o' => 8,
            b'x' | b'X' => 16,
            b'c' => 0,
            b'e' | b'E' | b'f' | b'F' | b'g' | b'G' | b'%' => {
                return match self.to_int(value).and_then(IntRef::to_f64) {
                    Some(f) => self.format_float_as(f, spec),
                    None => Err(self.overflow_error("int too large to convert to float")),
                };
            }
            _ => {
                let name = self.type_name(value);
                return match spec.unknown_kind(&name) {
                    Ok(()) => Ok(Value::NONE),
                    Err(refusal) => Err(self.refused(refusal)),
                };
            }
        };
        if spec.precision.is_some() {
            return Err(self.value_error("Precision not allowed in integer format specifier"));
        }
        if spec.no_neg_zero {
            return Err(self.value_error(
                "Negative zero coercion (z) not allowed in integer format specifier",
            ));
        }
        let mut out = StrBuilder::new();
        if kind == b'c' {
            if spec.sign != 0 {
                return Err(self.value_error("Sign not allowed with integer format specifier 'c'"));
            }
            if spec.alternate {
                return Err(self.value_error(
                    "Alternate form (#) not allowed with integer format specifier 'c'",
                ));
            }
            let Some(code) = self.to_int(value).and_then(IntRef::to_i64) else {
                return Err(self.overflow_error("Python int too large to convert to C long"));
            };
            let Some(c) = u32::try_from(code).ok().filter(|&c| c <= 0x10_FFFF) else {
                return Err(self.overflow_error("%c arg not in range(0x110000)"));
            };
            self.charge_text(spec.width, spec.fill.max(c))?;
            let (left, inner, right) = spec.padding(spec.width.saturating_sub(1));
            out.push_repeated(spec.fill, left + inner);
            out.push(c);
            out.push_repeated(spec.fill, right);
            return Ok(self.new_built(out));
        }
        self.charge_digits(value, base)?;
        let mut text = self.int_text(value, base)?;
        if kind == b'X' {
            text.make_ascii_uppercase();
        }
        self.charge_text(spec.width.max(text.len()).saturating_mul(2), spec.fill)?;
        let prefix: &[u8] = match kind {
            _ if !spec.alternate => b"",
            b'b' => b"0b",
            b'o' => b"0o",
            b'x' => b"0x",
            b'X' => b"0X",
            _ => b"",
        };
        let (negative, digits) = match text.strip_prefix('-') {
            Some(digits) => (true, digits),
            None => (false, text.as_str()),
        };
        let number = Number {
            negative,
            prefix,
            digits: digits.as_bytes(),
            rest: b"",
        };
        number.push(&mut out, &spec, if base == 10 { 3 } else { 4 });
        Ok(self.new_built(out))
    }

    /// A float (or instance of a subclass) by a specification that is not empty.
    pub fn format_float(&mut self, value: Value, spec: StrId) -> R {
        let spec = self.parse_spec(value, spec, b'>')?;
        let kind = u8::try_from(spec.kind).unwrap_or(255);
        if !matches!(
            kind,
            0 | b'e' | b'E' | b'f' | b'F' | b'g' | b'G' | b'n' | b'%'
        ) {
            let name = self.type_name(value);
            if let Err(refusal) = spec.unknown_kind::<()>(&name) {
                return Err(self.refused(refusal));
            }
        }
        let Some(f) = self.to_float(value) else {
            return Err(self.type_error("must be real number"));
        };
        self.format_float_as(f, spec)
    }

    fn format_float_as(&mut self, f: f64, spec: Spec) -> R {
        let text = self.float_by_spec(f, &spec, spec.kind == 0)?;
        let mut out = StrBuilder::new();
        self.charge_text(spec.width.max(text.len()).saturating_mul(2), spec.fill)?;
        Number::of_float(&text).push(&mut out, &spec, 3);
        Ok(self.new_built(out))
    }

    /// The text of a float before layout.
    fn float_by_spec(&mut self, f: f64, spec: &Spec, add_dot_zero: bool) -> R<String> {
        if spec.precision.is_some_and(|p| p > MAX_PRECISION) {
            return Err(self.value_error("precision too big"));
        }
        let kind = u8::try_from(spec.kind).unwrap_or(0);
        let code = match kind {
            0 if spec.precision.is_none() => b'r',
            0 | b'n' | b'g' | b'G' => b'g',
            b'e' | b'E' => b'e',
            _ => b'f',
        };
        let precision = spec.precision.unwrap_or(6);
        self.charge_float(code, precision)?;
        let form = FloatForm {
            code,
            precision,
            alternate: spec.alternate,
            add_dot_zero,
            no_neg_zero: spec.no_neg_zero,
            upper: matches!(kind, b'E' | b'F' | b'G'),
        };
        let mut text = float_text(if kind == b'%' { f * 100.0 } else { f }, form);
        if kind == b'%' {
            text.push('%');
        }
        Ok(text)
    }

    /// Charges for the digits of a float; exact digits of extreme floats take big-number work.
    pub fn charge_float(&mut self, code: u8, precision: usize) -> R<()> {
        self.reserve(precision.saturating_mul(2))?;
        let exact = if code == b'r' {
            0
        } else {
            precision.min(MAX_FRACTION)
        };
        self.charge(4 + exact + precision / 64)
    }

    /// A complex number by a specification that is not empty.
    pub fn format_complex(&mut self, value: Value, spec: StrId) -> R {
        let spec = self.parse_spec(value, spec, b'>')?;
        let kind = u8::try_from(spec.kind).unwrap_or(255);
        if !matches!(kind, 0 | b'e' | b'E' | b'f' | b'F' | b'g' | b'G' | b'n') {
            let name = self.type_name(value);
            if let Err(refusal) = spec.unknown_kind::<()>(&name) {
                return Err(self.refused(refusal));
            }
        }
        if spec.fill == 0x30 {
            return Err(self.value_error("Zero padding is not allowed in complex format specifier"));
        }
        if spec.align == b'=' {
            return Err(
                self.value_error("'=' alignment flag is not allowed in complex format specifier")
            );
        }
        let base = self.payload(value).unwrap_or(value);
        let Some(id) = base.as_complex() else {
            return Err(self.type_error("a complex number is required"));
        };
        let number = *self.complex(id);
        let skip_real = kind == 0 && number.re == 0.0 && number.re.is_sign_positive();
        let parens = kind == 0 && !skip_real;
        let real = self.float_by_spec(number.re, &spec, false)?;
        let imaginary = self.float_by_spec(number.im, &spec, false)?;
        let mut part = Spec {
            fill: 0x20,
            align: b'<',
            width: 0,
            ..spec
        };
        let mut inner = StrBuilder::new();
        if parens {
            inner.push(0x28);
        }
        if !skip_real {
            Number::of_float(&real).push(&mut inner, &part, 3);
            part.sign = b'+';
        }
        Number::of_float(&imaginary).push(&mut inner, &part, 3);
        inner.push(u32::from(b'j'));
        if parens {
            inner.push(0x29);
        }
        let n = inner.len();
        self.charge_text(spec.width.max(n), spec.fill)?;
        let (left, _, right) = spec.padding(spec.width.saturating_sub(n));
        let mut out = StrBuilder::new();
        out.push_repeated(spec.fill, left);
        out.push_view(inner.view());
        out.push_repeated(spec.fill, right);
        Ok(self.new_built(out))
    }
}

fn check_str_spec(spec: &Spec, type_name: impl Fn() -> String) -> Result<(), Refusal> {
    if spec.kind != 0 && spec.kind != u32::from(b's') {
        return spec.unknown_kind(&type_name());
    }
    match spec.sign {
        0 => {}
        b' ' => return refuse("Space not allowed in string format specifier"),
        _ => return refuse("Sign not allowed in string format specifier"),
    }
    if spec.no_neg_zero {
        return refuse("Negative zero coercion (z) not allowed in string format specifier");
    }
    if spec.alternate {
        return refuse("Alternate form (#) not allowed in string format specifier");
    }
    if spec.align == b'=' {
        return refuse("'=' alignment not allowed in string format specifier");
    }
    Ok(())
}
