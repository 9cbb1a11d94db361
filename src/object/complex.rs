//! Complex numbers: arithmetic, equality, repr and reading from text.

use super::number::BinOp;
use super::*;
use heap::ComplexObj;

type C = (f64, f64);

impl Heap {
    /// A new complex number.
    pub fn new_complex(&mut self, re: f64, im: f64) -> Value {
        self.alloc_complex(ComplexObj { re, im }).value()
    }
}

/// `a op b`; `None` when complex numbers have no such operator.
pub(crate) fn complex_binary(heap: &mut Heap, op: BinOp, a: C, b: C) -> R<Option<Value>> {
    let (re, im) = match op {
        BinOp::Add => (a.0 + b.0, a.1 + b.1),
        BinOp::Sub => (a.0 - b.0, a.1 - b.1),
        BinOp::Mul => product(a, b),
        BinOp::TrueDiv => match quotient(a, b) {
            Some(c) => c,
            None => return Err(heap.raise(ids::ZERO_DIVISION_ERROR, "complex division by zero")),
        },
        BinOp::Pow => {
            let power = if b.1 == 0.0 && b.0 == b.0.floor() && b.0.abs() <= 100.0 {
                power_int(a, b.0 as i32)
            } else {
                power(a, b)
            };
            let Some((re, im)) = power else {
                return Err(heap.raise(
                    ids::ZERO_DIVISION_ERROR,
                    "0.0 to a negative or complex power",
                ));
            };
            if re.is_infinite() || im.is_infinite() {
                return Err(heap.overflow_error("complex exponentiation"));
            }
            (re, im)
        }
        _ => return Ok(None),
    };
    Ok(Some(heap.new_complex(re, im)))
}

/// `a * b`.
pub(crate) fn product(a: C, b: C) -> C {
    (a.0 * b.0 - a.1 * b.1, a.0 * b.1 + a.1 * b.0)
}

/// `a / b` scaled by the larger part of the divisor; `None` for a zero divisor.
pub(crate) fn quotient(a: C, b: C) -> Option<C> {
    let (abs_re, abs_im) = (b.0.abs(), b.1.abs());
    if abs_re >= abs_im {
        if abs_re == 0.0 {
            return None;
        }
        let ratio = b.1 / b.0;
        let denominator = b.0 + b.1 * ratio;
        Some((
            (a.0 + a.1 * ratio) / denominator,
            (a.1 - a.0 * ratio) / denominator,
        ))
    } else if abs_im >= abs_re {
        let ratio = b.0 / b.1;
        let denominator = b.0 * ratio + b.1;
        Some((
            (a.0 * ratio + a.1) / denominator,
            (a.1 * ratio - a.0) / denominator,
        ))
    } else {
        Some((f64::NAN, f64::NAN))
    }
}

fn power_int(a: C, n: i32) -> Option<C> {
    let mut result = (1.0, 0.0);
    let mut square = a;
    let mut rest = n.unsigned_abs();
    while rest > 0 {
        if rest & 1 == 1 {
            result = product(result, square);
        }
        rest >>= 1;
        square = product(square, square);
    }
    if n > 0 {
        Some(result)
    } else {
        quotient((1.0, 0.0), result)
    }
}

fn power(a: C, b: C) -> Option<C> {
    if b == (0.0, 0.0) {
        return Some((1.0, 0.0));
    }
    if a == (0.0, 0.0) {
        return if b.1 != 0.0 || b.0 < 0.0 {
            None
        } else {
            Some((0.0, 0.0))
        };
    }
    let magnitude = a.0.hypot(a.1);
    let mut len = magnitude.powf(b.0);
    let angle = a.1.atan2(a.0);
    let mut phase = angle * b.0;
    if b.1 != 0.0 {
        len *= (-angle * b.1).exp();
        phase += b.1 * magnitude.ln();
    }
    Some((len * phase.cos(), len * phase.sin()))
}

/// `a == b` for numbers at least one of which is complex.
pub(crate) fn complex_eq(heap: &Heap, a: Value, b: Value) -> bool {
    let is_complex = |v: Value| heap.payload(v).unwrap_or(v).as_complex().is_some();
    let (Some(x), Some(y)) = (heap.to_complex(a), heap.to_complex(b)) else {
        return false;
    };
    match (is_complex(a), is_complex(b)) {
        (true, true) => x == y,
        (true, false) => x.1 == 0.0 && heap.eq_numbers(Value::float(x.0), b) == Some(true),
        _ => y.1 == 0.0 && heap.eq_numbers(Value::float(y.0), a) == Some(true),
    }
}

/// `repr(complex(re, im))`.
pub fn repr(re: f64, im: f64) -> String {
    let imaginary = part(im);
    if re == 0.0 && !re.is_sign_negative() {
        return format!("{imaginary}j");
    }
    let sign = if im.is_nan() || !im.is_sign_negative() {
        "+"
    } else {
        ""
    };
    format!("({}{sign}{imaginary}j)", part(re))
}

/// A float as `repr` of complex numbers shows it: without a trailing `.0`.
fn part(f: f64) -> String {
    let text = float::repr(f);
    match text.strip_suffix(".0") {
        Some(whole) => whole.to_owned(),
        None => text,
    }
}

/// What is wrong with a text that should be a complex number.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct NotComplex;

/// Reads `"1+2j"` as `complex` does.
pub fn parse(text: &[u8]) -> Result<C, NotComplex> {
    let text = numeral::trim_ascii_space(text);
    let text = match text.strip_prefix(b"(") {
        Some(inner) => numeral::trim_ascii_space(inner.strip_suffix(b")").ok_or(NotComplex)?),
        None => text,
    };
    let text = numeral::without_underscores(text).ok_or(NotComplex)?;
    let (first, rest) = float_and_rest(&text);
    if let Some(re) = first {
        return match rest {
            [] => Ok((re, 0.0)),
            [b'j' | b'J'] => Ok((0.0, re)),
            [b'+' | b'-', ..] => match float_and_rest(rest) {
                (Some(im), [b'j' | b'J']) => Ok((re, im)),
                (None, [b'+', b'j' | b'J']) => Ok((re, 1.0)),
                (None, [b'-', b'j' | b'J']) => Ok((re, -1.0)),
                _ => Err(NotComplex),
            },
            _ => Err(NotComplex),
        };
    }
    match rest {
        [b'j' | b'J'] | [b'+', b'j' | b'J'] => Ok((0.0, 1.0)),
        [b'-', b'j' | b'J'] => Ok((0.0, -1.0)),
        _ => Err(NotComplex),
    }
}

fn float_and_rest(text: &[u8]) -> (Option<f64>, &[u8]) {
    let (number, rest) = text.split_at(numeral::float_prefix(text).min(text.len()));
    (
        std::str::from_utf8(number)
            .ok()
            .and_then(|t| t.parse().ok()),
        rest,
    )
}
