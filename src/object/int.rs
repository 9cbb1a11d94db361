//! Ints of any size: inline up to 48 bits, then `i128`, then limbs; equal ints have one form.

use num_bigint::{BigInt, BigUint, Sign};
use num_integer::Integer;
use num_traits::{Signed, ToPrimitive, Zero};

use super::heap::HeapObject;
use super::words::{self, Long};
use super::*;

/// An int beyond 48 bits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum IntObj {
    /// Fits 128 bits.
    Small(i128),
    /// Does not.
    Big(Long),
}

impl IntObj {
    /// Python's hash.
    pub fn hash(&self) -> i64 {
        match self {
            IntObj::Small(i) => {
                let h = (i % i128::from(hash::MODULUS)) as i64;
                if h == -1 { -2 } else { h }
            }
            IntObj::Big(b) => hash::hash_long(b),
        }
    }
}

impl HeapObject for IntObj {
    fn vacant() -> Self {
        IntObj::Small(0)
    }
    fn owned_bytes(&self) -> usize {
        match self {
            IntObj::Small(_) => 0,
            IntObj::Big(b) => b.owned_bytes(),
        }
    }
}

/// An int to compute with.
#[derive(Clone, Copy, Debug)]
pub enum IntRef<'a> {
    /// Fits 128 bits.
    Small(i128),
    /// Does not.
    Big(&'a Long),
}

impl IntRef<'_> {
    /// As a big int.
    pub fn to_big(self) -> BigInt {
        match self {
            IntRef::Small(i) => BigInt::from(i),
            IntRef::Big(b) => b.to_big(),
        }
    }

    /// The sign and the magnitude's words; `room` holds these of a short one.
    #[inline]
    fn parts<'b>(&'b self, room: &'b mut [u64; 2]) -> (bool, &'b [u64]) {
        match self {
            IntRef::Small(i) => {
                let m = i.unsigned_abs();
                *room = [m as u64, (m >> 64) as u64];
                (*i < 0, words::trimmed(room))
            }
            IntRef::Big(b) => (b.is_negative(), b.words()),
        }
    }

    /// The magnitude.
    pub fn magnitude(self) -> BigUint {
        match self {
            IntRef::Small(i) => BigUint::from(i.unsigned_abs()),
            IntRef::Big(b) => b.to_biguint(),
        }
    }

    /// When it fits.
    pub fn to_i64(self) -> Option<i64> {
        match self {
            IntRef::Small(i) => i64::try_from(i).ok(),
            IntRef::Big(_) => None,
        }
    }

    /// The nearest float; `None` when it is out of range.
    pub fn to_f64(self) -> Option<f64> {
        match self {
            IntRef::Small(i) => Some(i as f64),
            IntRef::Big(b) => {
                let f = long_to_f64(b);
                if f.is_finite() { Some(f) } else { None }
            }
        }
    }

    /// Below zero.
    pub fn is_negative(self) -> bool {
        match self {
            IntRef::Small(i) => i < 0,
            IntRef::Big(b) => b.is_negative(),
        }
    }

    /// Is zero.
    pub fn is_zero(self) -> bool {
        matches!(self, IntRef::Small(0))
    }

    /// Number of bits of the magnitude.
    pub fn bits(self) -> u64 {
        match self {
            IntRef::Small(i) => u64::from(128 - i.unsigned_abs().leading_zeros()),
            IntRef::Big(b) => b.bits(),
        }
    }
}

impl PartialEq for IntRef<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}
impl Eq for IntRef<'_> {}
impl PartialOrd for IntRef<'_> {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
impl Ord for IntRef<'_> {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        match (self, other) {
            (IntRef::Small(a), IntRef::Small(b)) => a.cmp(b),
            (IntRef::Big(a), IntRef::Big(b)) => a.cmp(b),
            // A big int lies outside the 128-bit range, so its sign decides.
            (IntRef::Big(a), IntRef::Small(_)) => {
                if a.is_negative() {
                    std::cmp::Ordering::Less
                } else {
                    std::cmp::Ordering::Greater
                }
            }
            (IntRef::Small(_), IntRef::Big(b)) => {
                if b.is_negative() {
                    std::cmp::Ordering::Greater
                } else {
                    std::cmp::Ordering::Less
                }
            }
        }
    }
}

/// The nearest float of a big int, ties to even; infinite when out of range.
pub fn big_to_f64(b: &BigInt) -> f64 {
    let bits = b.bits();
    if bits <= 64 {
        return b.to_f64().unwrap_or(f64::NAN);
    }
    if bits > 1100 {
        return if b.is_negative() {
            f64::NEG_INFINITY
        } else {
            f64::INFINITY
        };
    }
    // Keep 64 bits, fold what is cut off into the last one (sticky), round once in the cast.
    let shift = bits - 64;
    let magnitude = b.magnitude();
    let top = (magnitude >> shift).to_u64().unwrap_or(u64::MAX);
    let sticky = magnitude.trailing_zeros().is_some_and(|z| z < shift);
    let top = if sticky { top | 1 } else { top };
    let f = top as f64 * 2f64.powi(shift.min(2000) as i32);
    if b.is_negative() { -f } else { f }
}

/// The nearest float of a long int; infinite when out of range.
pub(crate) fn long_to_f64(b: &Long) -> f64 {
    if b.bits() > 1100 {
        return if b.is_negative() {
            f64::NEG_INFINITY
        } else {
            f64::INFINITY
        };
    }
    big_to_f64(&b.to_big())
}

/// Operands of fewer words are multiplied and divided at once.
const SHORT_WORDS: usize = 64;

/// The binary operators of ints.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[allow(missing_docs)]
pub enum IntOp {
    Add,
    Sub,
    Mul,
    FloorDiv,
    Mod,
    And,
    Or,
    Xor,
}

impl Heap {
    /// A new int.
    #[inline(always)]
    pub fn new_int(&mut self, i: i64) -> Value {
        match Value::try_small_int(i) {
            Some(v) => v,
            None => self.alloc_int(IntObj::Small(i128::from(i))).value(),
        }
    }

    /// A new int from a size.
    pub fn new_usize(&mut self, n: usize) -> Value {
        self.new_i128(n as i128)
    }

    /// A new int.
    #[inline]
    pub fn new_i128(&mut self, i: i128) -> Value {
        let small = i as i64;
        if (small << 16) >> 16 == small && i128::from(small) == i {
            return Value::small_int(small);
        }
        self.alloc_int(IntObj::Small(i)).value()
    }

    /// A new int.
    pub fn new_big(&mut self, b: BigInt) -> Value {
        if let Some(i) = b.to_i128() {
            return self.new_i128(i);
        }
        let words = b.iter_u64_digits().collect();
        self.new_long(b.is_negative(), words)
    }

    /// A new int of a sign and a magnitude, which may have leading zeros.
    pub(crate) fn new_long(&mut self, negative: bool, mut words: Vec<u64>) -> Value {
        words.truncate(words::trimmed(&words).len());
        if words.len() <= 2 {
            let word = |i: usize| u128::from(words.get(i).copied().unwrap_or(0));
            let magnitude = word(1) << 64 | word(0);
            let small = if negative {
                0i128.checked_sub_unsigned(magnitude)
            } else {
                i128::try_from(magnitude).ok()
            };
            if let Some(i) = small {
                return self.new_i128(i);
            }
        }
        self.alloc_int(IntObj::Big(Long::new(negative, words)))
            .value()
    }

    /// The exact int a value is, when it fits 128 bits.
    #[inline(always)]
    pub(crate) fn medium_int(&self, value: Value) -> Option<i128> {
        if value.is_small_int() {
            return Some(i128::from(value.int_bits()));
        }
        match self.int_obj(value.as_big_int()?) {
            IntObj::Small(i) => Some(*i),
            IntObj::Big(_) => None,
        }
    }

    /// The int a value is: int, bool, or instance of an int subclass.
    #[inline]
    pub fn to_int(&self, value: Value) -> Option<IntRef<'_>> {
        if let Some(i) = value.as_small_int() {
            return Some(IntRef::Small(i128::from(i)));
        }
        if let Some(b) = value.as_bool() {
            return Some(IntRef::Small(i128::from(b)));
        }
        let value = self.payload(value).unwrap_or(value);
        if let Some(id) = value.as_big_int() {
            return Some(match self.int_obj(id) {
                IntObj::Small(i) => IntRef::Small(*i),
                IntObj::Big(b) => IntRef::Big(b),
            });
        }
        value.as_small_int().map(|i| IntRef::Small(i128::from(i)))
    }

    /// The exact int of a value that is one (a subclass instance is reduced to its int).
    pub fn exact_int(&self, value: Value) -> Option<Value> {
        if value.is_small_int() || value.as_big_int().is_some() {
            return Some(value);
        }
        if let Some(b) = value.as_bool() {
            return Some(Value::small_int(i64::from(b)));
        }
        self.payload(value)
            .filter(|p| p.is_small_int() || p.as_big_int().is_some())
    }

    /// The float a value is: a float, or instance of a float subclass.
    #[inline]
    pub fn to_float(&self, value: Value) -> Option<f64> {
        value
            .as_float()
            .or_else(|| self.payload(value).and_then(Value::as_float))
    }

    /// `a op b` for ints; both must be (checked by the caller with `to_int`).
    pub fn int_binary(&mut self, op: IntOp, a: Value, b: Value) -> R {
        let (Some(x), Some(y)) = (self.to_int(a), self.to_int(b)) else {
            return Err(self.raise(ids::TYPE_ERROR, "an integer is required"));
        };
        if let (IntRef::Small(p), IntRef::Small(q)) = (x, y) {
            let small = match op {
                IntOp::Add => p.checked_add(q),
                IntOp::Sub => p.checked_sub(q),
                IntOp::Mul => p.checked_mul(q),
                IntOp::FloorDiv | IntOp::Mod if q == 0 => {
                    let message = if op == IntOp::Mod {
                        "integer modulo by zero"
                    } else {
                        "integer division or modulo by zero"
                    };
                    return Err(self.raise(ids::ZERO_DIVISION_ERROR, message));
                }
                IntOp::FloorDiv => p.checked_div(q).map(|d| {
                    if p % q != 0 && (p < 0) != (q < 0) {
                        d - 1
                    } else {
                        d
                    }
                }),
                IntOp::Mod => p.checked_rem(q).map(|r| {
                    if r != 0 && (r < 0) != (q < 0) {
                        r + q
                    } else {
                        r
                    }
                }),
                IntOp::And => Some(p & q),
                IntOp::Or => Some(p | q),
                IntOp::Xor => Some(p ^ q),
            };
            if let Some(i) = small {
                return Ok(self.new_i128(i));
            }
        }
        let (words_a, words_b) = (x.bits() as usize / 64 + 1, y.bits() as usize / 64 + 1);
        // Fuel: linear operations by words, products and quotients by the crate's Karatsuba-like growth.
        match op {
            IntOp::Mul if words_a.min(words_b) > SHORT_WORDS => {
                return self.long_binary(op, a, b);
            }
            // The work of a division is the length of the divisor times that of the quotient.
            IntOp::FloorDiv | IntOp::Mod
                if words_b > SHORT_WORDS && words_a > words_b + SHORT_WORDS / 2 && !y.is_zero() =>
            {
                return self.long_binary(op, a, b);
            }
            IntOp::Mul | IntOp::FloorDiv | IntOp::Mod => {
                self.charge(product_cost(words_a, words_b))?;
                self.reserve((words_a + words_b) * 8)?;
            }
            _ => {
                self.charge((words_a + words_b) / 4)?;
                self.reserve(words_a.max(words_b) * 8 + 8)?;
            }
        }
        let (Some(x), Some(y)) = (self.to_int(a), self.to_int(b)) else {
            return Ok(Value::NONE);
        };
        if matches!(op, IntOp::FloorDiv | IntOp::Mod) && y.is_zero() {
            let message = if op == IntOp::Mod {
                "integer modulo by zero"
            } else {
                "integer division or modulo by zero"
            };
            return Err(self.raise(ids::ZERO_DIVISION_ERROR, message));
        }
        let (mut room_a, mut room_b) = ([0; 2], [0; 2]);
        let (p_negative, p) = x.parts(&mut room_a);
        let (q_negative, q) = y.parts(&mut room_b);
        let (negative, words) = match op {
            IntOp::Add | IntOp::Sub => {
                let q_negative = q_negative != (op == IntOp::Sub);
                if p_negative == q_negative {
                    (p_negative, words::add(p, q))
                } else if words::compare(p, q).is_ge() {
                    (p_negative, words::sub(p, q))
                } else {
                    (q_negative, words::sub(q, p))
                }
            }
            IntOp::Mul => (p_negative != q_negative, words::mul(p, q)),
            IntOp::FloorDiv | IntOp::Mod => {
                let (mut quotient, mut rest) = match q {
                    [q] => {
                        let (quotient, rest) = words::div_rem_word(p, *q);
                        (quotient, vec![rest])
                    }
                    _ if p.len() < q.len() => (Vec::new(), p.to_vec()),
                    _ => words::div_rem(p, q),
                };
                // Rounding is towards negative infinity, and the rest has the divisor's sign.
                if p_negative != q_negative && rest.iter().any(|&w| w != 0) {
                    if op == IntOp::FloorDiv {
                        quotient = words::add(&quotient, &[1]);
                    } else {
                        rest = words::sub(q, words::trimmed(&rest));
                    }
                }
                match op {
                    IntOp::FloorDiv => (p_negative != q_negative, quotient),
                    _ => (q_negative, rest),
                }
            }
            IntOp::And | IntOp::Or | IntOp::Xor if !p_negative && !q_negative => {
                (false, words::bitwise(op, p, q))
            }
            _ => {
                let (p, q) = (x.to_big(), y.to_big());
                let result = match op {
                    IntOp::And => p & q,
                    IntOp::Or => p | q,
                    _ => p ^ q,
                };
                return Ok(self.new_big(result));
            }
        };
        Ok(self.new_long(negative, words))
    }

    /// Products, quotients and rests of long ints: in pieces.
    fn long_binary(&mut self, op: IntOp, a: Value, b: Value) -> R {
        let (Some(x), Some(y)) = (self.to_int(a), self.to_int(b)) else {
            return Ok(Value::NONE);
        };
        let n = (x.bits() as usize + y.bits() as usize) / 8 + 16;
        let negative = x.is_negative() != y.is_negative();
        let divisor_sign = y.is_negative();
        self.reserve(n)?;
        let (Some(x), Some(y)) = (self.to_int(a), self.to_int(b)) else {
            return Ok(Value::NONE);
        };
        let (x, y) = (x.magnitude(), y.magnitude());
        let signed = |negative: bool, magnitude: BigUint| {
            let sign = if negative { Sign::Minus } else { Sign::Plus };
            BigInt::from_biguint(sign, magnitude)
        };
        if op == IntOp::Mul {
            let product = self.long_mul(&x, &y)?;
            return Ok(self.new_big(signed(negative, product)));
        }
        // Rounding is towards negative infinity, and the rest has the sign of the divisor.
        let (mut quotient, mut rest) = self.long_div_rem(&x, &y)?;
        if negative && !rest.is_zero() {
            quotient += 1u32;
            rest = y - rest;
        }
        Ok(match op {
            IntOp::FloorDiv => self.new_big(signed(negative, quotient)),
            _ => self.new_big(signed(divisor_sign, rest)),
        })
    }

    /// `a << b` (`left`) or `a >> b` for ints.
    pub fn int_shift(&mut self, a: Value, b: Value, left: bool) -> R {
        let (Some(x), Some(y)) = (self.to_int(a), self.to_int(b)) else {
            return Err(self.raise(ids::TYPE_ERROR, "an integer is required"));
        };
        if y.is_negative() {
            return Err(self.raise(ids::VALUE_ERROR, "negative shift count"));
        }
        if x.is_zero() {
            return Ok(Value::small_int(0));
        }
        let Some(count) = y.to_i64().and_then(|n| usize::try_from(n).ok()) else {
            if left {
                return Err(self.raise(ids::OVERFLOW_ERROR, "too many digits in integer"));
            }
            return Ok(Value::small_int(if x.is_negative() { -1 } else { 0 }));
        };
        if let IntRef::Small(p) = x {
            if !left {
                return Ok(self.new_i128(if count > 127 {
                    if p < 0 { -1 } else { 0 }
                } else {
                    p >> count
                }));
            }
            if count < 127 && x.bits() as usize + count < 127 {
                return Ok(self.new_i128(p << count));
            }
        }
        let bits = x.bits() as usize;
        if left {
            let bytes = (bits.saturating_add(count)) / 8 + 16;
            if bytes > 1 << 40 {
                return Err(self.memory_error());
            }
            self.reserve(bytes)?;
            self.charge(bytes / 64)?;
        } else {
            self.charge(bits / 512)?;
        }
        let Some(x) = self.to_int(a) else {
            return Ok(Value::NONE);
        };
        // By reference: a copy of the operand would leave a hole that the next, longer one can't use.
        let mut room = [0; 2];
        let (negative, magnitude) = x.parts(&mut room);
        let mut result;
        if left {
            result = words::shl(magnitude, count);
        } else {
            let inexact;
            (result, inexact) = words::shr(magnitude, count);
            if negative && inexact {
                // Rounding is towards negative infinity.
                result = words::add(&result, &[1]);
            }
        }
        Ok(self.new_long(negative, result))
    }

    /// `-a` for an int.
    pub fn int_neg(&mut self, a: Value) -> R {
        match self.to_int(a) {
            Some(IntRef::Small(i)) if i != i128::MIN => Ok(self.new_i128(-i)),
            Some(x) => {
                let words = x.bits() as usize / 64 + 1;
                self.charge(words / 4)?;
                self.reserve(words.saturating_mul(8))?;
                let Some(x) = self.to_int(a) else {
                    return Ok(Value::NONE);
                };
                let mut room = [0; 2];
                let (negative, magnitude) = x.parts(&mut room);
                let words = magnitude.to_vec();
                Ok(self.new_long(!negative, words))
            }
            None => Err(self.raise(ids::TYPE_ERROR, "an integer is required")),
        }
    }

    /// `a ** b` for ints with `b >= 0`.
    pub fn int_pow(&mut self, a: Value, b: Value) -> R {
        let (Some(x), Some(y)) = (self.to_int(a), self.to_int(b)) else {
            return Err(self.raise(ids::TYPE_ERROR, "an integer is required"));
        };
        if let IntRef::Small(p) = x {
            match p {
                0 => return Ok(Value::small_int(i64::from(y.is_zero()))),
                1 => return Ok(Value::small_int(1)),
                -1 => {
                    let odd = match y {
                        IntRef::Small(n) => n & 1 == 1,
                        IntRef::Big(n) => n.is_odd(),
                    };
                    return Ok(Value::small_int(if odd { -1 } else { 1 }));
                }
                _ => {}
            }
        }
        let Some(n) = y.to_i64().and_then(|n| u32::try_from(n).ok()) else {
            return Err(self.memory_error());
        };
        if let IntRef::Small(p) = x
            && let Some(i) = p.checked_pow(n)
        {
            return Ok(self.new_i128(i));
        }
        let words = (x.bits() as usize).saturating_mul(n as usize) / 64 + 1;
        self.reserve(words.saturating_mul(8))?;
        let Some(x) = self.to_int(a) else {
            return Ok(Value::NONE);
        };
        let (sign, base) = x.to_big().into_parts();
        let power = self.long_pow(&base, n)?;
        let sign = if sign == Sign::Minus && n & 1 == 0 {
            Sign::Plus
        } else {
            sign
        };
        Ok(self.new_big(BigInt::from_biguint(sign, power)))
    }

    /// `a / b` for ints, correctly rounded.
    pub fn int_true_div(&mut self, a: Value, b: Value) -> R {
        let (Some(x), Some(y)) = (self.to_int(a), self.to_int(b)) else {
            return Err(self.raise(ids::TYPE_ERROR, "an integer is required"));
        };
        if y.is_zero() {
            return Err(self.raise(ids::ZERO_DIVISION_ERROR, "division by zero"));
        }
        const EXACT: i128 = 1 << 53;
        if let (IntRef::Small(p), IntRef::Small(q)) = (x, y)
            && p.abs() <= EXACT
            && q.abs() <= EXACT
        {
            return Ok(Value::float(p as f64 / q as f64));
        }
        // Fuel: a quotient of a few words. What is far out of range is known by the lengths.
        let words = (x.bits() as usize + y.bits() as usize) / 64 + 1;
        self.charge(words / 2)?;
        self.reserve(words.saturating_mul(24))?;
        let (Some(x), Some(y)) = (self.to_int(a), self.to_int(b)) else {
            return Ok(Value::NONE);
        };
        let (p, q) = (x.to_big(), y.to_big());
        match big_true_div(&p, &q) {
            Some(f) => Ok(Value::float(f)),
            None => Err(self.raise(
                ids::OVERFLOW_ERROR,
                "integer division result too large for a float",
            )),
        }
    }
}

/// Word products a multiplication or division of these sizes may take.
pub fn product_cost(a: usize, b: usize) -> usize {
    let (small, large) = (a.min(b), a.max(b));
    if small < 32 {
        small.saturating_mul(large) / 8
    } else {
        // Karatsuba-like: n^1.6 for the square part.
        let square = (small as f64).powf(1.6) as usize;
        (large / small + 1).saturating_mul(square) / 8
    }
}

/// `p / q` rounded once to the nearest float; `None` on overflow.
pub fn big_true_div(p: &BigInt, q: &BigInt) -> Option<f64> {
    let negative = p.is_negative() != q.is_negative();
    if p.is_zero() {
        return Some(if negative { -0.0 } else { 0.0 });
    }
    let (a, b) = (p.magnitude(), q.magnitude());
    let length = a.bits() as i64 - b.bits() as i64;
    if length > 1030 {
        return None;
    }
    if length < -1100 {
        return Some(if negative { -0.0 } else { 0.0 });
    }
    // Scale so that the quotient has 66 bits or a few more, then round with a sticky bit.
    let shift = 66 + b.bits() as i64 - a.bits() as i64;
    let (quotient, rest) = if shift >= 0 {
        (a << shift as u64).div_rem(b)
    } else {
        a.div_rem(&(b << (-shift) as u64))
    };
    let bits = quotient.bits() as i64;
    // The exponent of the result decides how many bits survive (subnormals have fewer).
    let exponent = bits - shift;
    if exponent > 1025 {
        return None;
    }
    let keep = 53.min(exponent + 1074);
    if keep < 0 {
        return Some(if negative { -0.0 } else { 0.0 });
    }
    let drop = bits - keep;
    let mut top = (&quotient >> drop as u64).to_u64()?;
    let half_bit = drop > 0 && quotient.bit(drop as u64 - 1);
    let below = !rest.is_zero()
        || quotient
            .trailing_zeros()
            .is_some_and(|z| (z as i64) < drop - 1);
    if half_bit && (below || top & 1 == 1) {
        top += 1;
    }
    let scale = drop - shift;
    let f = ldexp(top as f64, scale as i32);
    if f.is_infinite() {
        return None;
    }
    Some(if negative { -f } else { f })
}

/// `f * 2**e` without intermediate overflow.
pub fn ldexp(mut f: f64, mut e: i32) -> f64 {
    while e > 1000 {
        f *= 2f64.powi(1000);
        e -= 1000;
        if f.is_infinite() || f == 0.0 {
            return f;
        }
    }
    while e < -1000 {
        if e >= -1074 - 53 && f.abs() >= 1.0 {
            break;
        }
        f *= 2f64.powi(-1000);
        e += 1000;
        if f == 0.0 {
            return f;
        }
    }
    if e < -1000 {
        // Two exact steps; only the last may round.
        return f * 2f64.powi(-900) * 2f64.powi(e + 900);
    }
    f * 2f64.powi(e)
}
