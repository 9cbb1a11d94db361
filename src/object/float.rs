//! Floats: exact comparison with ints, Python's division and modulo, shortest repr.

use std::cmp::Ordering;

use super::int::IntRef;
use super::*;

/// Compares a float with an int exactly; `None` for NaN.
pub fn cmp_float_int(f: f64, i: IntRef<'_>) -> Option<Ordering> {
    if f.is_nan() {
        return None;
    }
    if f.is_infinite() {
        return Some(if f > 0.0 {
            Ordering::Greater
        } else {
            Ordering::Less
        });
    }
    match i {
        IntRef::Small(i) => {
            let truncated = f.trunc();
            if truncated.abs() >= 1e38 {
                return Some(if f > 0.0 {
                    Ordering::Greater
                } else {
                    Ordering::Less
                });
            }
            let whole = truncated as i128;
            Some(
                whole
                    .cmp(&i)
                    .then_with(|| f.partial_cmp(&truncated).unwrap_or(Ordering::Equal)),
            )
        }
        // No finite float has so many bits.
        IntRef::Big(b) if b.bits() > 1100 => Some(if b.is_negative() {
            Ordering::Greater
        } else {
            Ordering::Less
        }),
        IntRef::Big(b) => {
            let whole = num_bigint::BigInt::from_f64_exact(f);
            Some(
                whole
                    .cmp(&b.to_big())
                    .then_with(|| f.partial_cmp(&f.trunc()).unwrap_or(Ordering::Equal)),
            )
        }
    }
}

trait FromF64Exact {
    fn from_f64_exact(f: f64) -> Self;
}

impl FromF64Exact for num_bigint::BigInt {
    fn from_f64_exact(f: f64) -> Self {
        float_to_big(f)
    }
}

/// The integral part of a finite float, exactly.
pub fn float_to_big(f: f64) -> num_bigint::BigInt {
    let (m, e) = hash::frexp(f.abs());
    let mantissa = (m * 9_007_199_254_740_992.0) as u64;
    let shift = e - 53;
    let big = num_bigint::BigInt::from(mantissa);
    let big = if shift >= 0 {
        big << shift as u32
    } else if shift > -64 {
        big >> (-shift) as u32
    } else {
        0.into()
    };
    if f < 0.0 { -big } else { big }
}

/// `a % b` with the sign of `b`.
pub fn float_mod(a: f64, b: f64) -> f64 {
    let r = a % b;
    if r != 0.0 {
        if (r < 0.0) != (b < 0.0) { r + b } else { r }
    } else {
        0f64.copysign(b)
    }
}

/// `a // b`.
pub fn float_floor_div(a: f64, b: f64) -> f64 {
    let r = a % b;
    let mut div = (a - r) / b;
    if r != 0.0 && (r < 0.0) != (b < 0.0) {
        div -= 1.0;
    }
    if div != 0.0 {
        let floor = div.floor();
        if div - floor > 0.5 {
            floor + 1.0
        } else {
            floor
        }
    } else {
        0f64.copysign(a / b)
    }
}

/// `repr(f)`: the shortest digits that read back as the same float.
pub fn repr(f: f64) -> String {
    if f.is_nan() {
        return "nan".into();
    }
    if f.is_infinite() {
        return if f > 0.0 { "inf".into() } else { "-inf".into() };
    }
    if f == 0.0 {
        return if f.is_sign_negative() {
            "-0.0".into()
        } else {
            "0.0".into()
        };
    }
    let mut scientific = format!("{f:e}");
    let n_digits = scientific
        .bytes()
        .take_while(|&c| c != b'e')
        .filter(u8::is_ascii_digit)
        .count();
    if n_digits >= 15 {
        // Two texts of this length may be equally near: take the one with the even last digit.
        let even = format!("{f:.*e}", n_digits - 1);
        if even != scientific && even.parse() == Ok(f) {
            scientific = even;
        }
    }
    let (mantissa, exponent) = scientific.split_once('e').unwrap_or((&scientific, "0"));
    let exponent: i32 = exponent.parse().unwrap_or(0);
    let (sign, mantissa) = match mantissa.strip_prefix('-') {
        Some(m) => ("-", m),
        None => ("", mantissa),
    };
    let digits: String = mantissa.chars().filter(|c| *c != '.').collect();
    layout(sign, &digits, exponent)
}

/// Lays digits `d.ddd` times ten to the `exponent` out as `repr` does.
fn layout(sign: &str, digits: &str, exponent: i32) -> String {
    let mut out = String::from(sign);
    if (-4..16).contains(&exponent) {
        if exponent >= 0 {
            let point = exponent as usize + 1;
            if digits.len() > point {
                out.push_str(&digits[..point]);
                out.push('.');
                out.push_str(&digits[point..]);
            } else {
                out.push_str(digits);
                out.extend(std::iter::repeat_n('0', point - digits.len()));
                out.push_str(".0");
            }
        } else {
            out.push_str("0.");
            out.extend(std::iter::repeat_n('0', (-exponent - 1) as usize));
            out.push_str(digits);
        }
    } else {
        out.push_str(&digits[..1]);
        if digits.len() > 1 {
            out.push('.');
            out.push_str(&digits[1..]);
        }
        out.push('e');
        out.push(if exponent < 0 { '-' } else { '+' });
        let magnitude = exponent.unsigned_abs();
        if magnitude < 10 {
            out.push('0');
        }
        out.push_str(&magnitude.to_string());
    }
    out
}

impl Heap {
    /// The float a number is, for arithmetic with floats; ints too large raise OverflowError.
    pub fn number_to_f64(&mut self, value: Value) -> R<Option<f64>> {
        if let Some(f) = self.to_float(value) {
            return Ok(Some(f));
        }
        match self.to_int(value) {
            Some(i) => match i.to_f64() {
                Some(f) => Ok(Some(f)),
                None => Err(self.overflow_error("int too large to convert to float")),
            },
            None => Ok(None),
        }
    }
}
