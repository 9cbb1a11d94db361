//! Arithmetic on ints of any length, in pieces: what could take long is split into operations of a
//! few milliseconds at most, each of which is charged first. So a limit, a deadline or the host's
//! interrupt ends a multiplication of a hundred million digits as soon as anything else.
//!
//! The big-integer crate does the pieces. Above them stand Karatsuba's multiplication, recursive
//! division (Burnikel and Ziegler), Zimmermann's square root, Lehmer's greatest common divisor and
//! powers by squaring, all over magnitudes.

use num_bigint::{BigInt, BigUint, Sign};
use num_integer::Integer;
use num_traits::{One, ToPrimitive, Zero};

use super::int::product_cost;
use super::*;

/// Operands of more words than this are multiplied in pieces: about three milliseconds.
const MUL_WORDS: usize = 6144;
/// Divisors of more words are divided by in pieces.
const DIV_WORDS: usize = 2048;
/// Word products of one piece of a long row of small operations.
const PIECE_COST: usize = 100_000;
/// A modulus of more words is computed with bit by bit.
const MODPOW_WORDS: usize = 64;

fn words(n: &BigUint) -> usize {
    usize::try_from(n.bits() / 64 + 1).unwrap_or(usize::MAX)
}

/// So many bits of a number from a place on; takes as long as the bits are many.
fn bits_from(n: &BigUint, start: u64, count: u64) -> BigUint {
    let mut digits = n.iter_u64_digits();
    let skipped = usize::try_from(start / 64).unwrap_or(usize::MAX);
    let first = digits.nth(skipped);
    let taken = usize::try_from((start % 64 + count) / 64 + 1).unwrap_or(usize::MAX);
    let words: Vec<u32> = first
        .into_iter()
        .chain(digits)
        .take(taken)
        .flat_map(|word| [word as u32, (word >> 32) as u32])
        .collect();
    low_bits(&(BigUint::new(words) >> (start % 64)), count)
}

/// The lowest bits of a number.
fn low_bits(n: &BigUint, bits: u64) -> BigUint {
    if n.bits() <= bits {
        return n.clone();
    }
    n - ((n >> bits) << bits)
}

impl Heap {
    /// `a * b`, charged.
    pub(crate) fn long_mul(&mut self, a: &BigUint, b: &BigUint) -> R<BigUint> {
        let (m, n) = (words(a), words(b));
        let (small, large) = (m.min(n), m.max(n));
        if small <= MUL_WORDS && (large / small.max(1)) * small <= 4 * MUL_WORDS || small < 4 {
            self.charge(product_cost(m, n))?;
            return Ok(a * b);
        }
        // The result and what the pieces need at their height.
        self.reserve((m + n).saturating_mul(24))?;
        let half = large.div_ceil(2) as u64 * 64;
        let (a, b) = if m >= n { (a, b) } else { (b, a) };
        let (high, low) = (a >> half, low_bits(a, half));
        if b.bits() <= half {
            let high = self.long_mul(&high, b)?;
            let low = self.long_mul(&low, b)?;
            return Ok((high << half) + low);
        }
        let (b_high, b_low) = (b >> half, low_bits(b, half));
        let top = self.long_mul(&high, &b_high)?;
        let bottom = self.long_mul(&low, &b_low)?;
        let middle = self.long_mul(&(high + low), &(b_high + b_low))?;
        let middle = middle - &top - &bottom;
        Ok((((top << half) + middle) << half) + bottom)
    }

    /// Quotient and rest, charged; the divisor isn't zero.
    pub(crate) fn long_div_rem(&mut self, a: &BigUint, b: &BigUint) -> R<(BigUint, BigUint)> {
        let (m, n) = (words(a), words(b));
        if a < b {
            return Ok((BigUint::zero(), a.clone()));
        }
        if n <= 2 {
            // One pass over the words, in pieces of its own only beyond what memory limits allow.
            self.charge(m / 4 + 1)?;
            return Ok(a.div_rem(b));
        }
        if n <= DIV_WORDS && m <= 4 * DIV_WORDS {
            self.charge(product_cost(m - n + 1, n).saturating_mul(2))?;
            return Ok(a.div_rem(b));
        }
        self.reserve((m + n).saturating_mul(24))?;
        // Digits as long as the divisor, from the top.
        let digit = b.bits();
        let count = a.bits().div_ceil(digit);
        let mut quotient = BigUint::zero();
        let mut rest = BigUint::zero();
        if n <= DIV_WORDS {
            // Several digits at once: the quotient is put together from few parts.
            let chunk = (2 * DIV_WORDS as u64 * 64).div_ceil(digit) * digit;
            return self.long_div_chunks(a, b, chunk);
        }
        for i in (0..count).rev() {
            let part = low_bits(&(a >> (i * digit)), digit);
            let (q, r) = self.div_two_by_one(&((rest << digit) + part), b, digit)?;
            quotient = (quotient << digit) + q;
            rest = r;
        }
        Ok((quotient, rest))
    }

    /// A long number by a short one: halves, until the pieces are short enough.
    fn long_div_chunks(&mut self, a: &BigUint, b: &BigUint, chunk: u64) -> R<(BigUint, BigUint)> {
        if a.bits() <= chunk {
            return self.long_div_rem_direct(a, b);
        }
        let half = a.bits().div_ceil(2);
        let (high, rest) = self.long_div_chunks(&(a >> half), b, chunk)?;
        let below = (rest << half) + low_bits(a, half);
        // A chunk is at least twice as long as the divisor, so this gets shorter too.
        let (low, rest) = self.long_div_chunks(&below, b, chunk)?;
        Ok(((high << half) + low, rest))
    }

    fn long_div_rem_direct(&mut self, a: &BigUint, b: &BigUint) -> R<(BigUint, BigUint)> {
        let (m, n) = (words(a), words(b));
        self.charge(product_cost(m.saturating_sub(n) + 1, n).saturating_mul(2))?;
        Ok(a.div_rem(b))
    }

    /// `a / b` where `b` has `n` bits and `a < b << n`.
    fn div_two_by_one(&mut self, a: &BigUint, b: &BigUint, n: u64) -> R<(BigUint, BigUint)> {
        if a.bits() <= n + DIV_WORDS as u64 * 16 || n <= DIV_WORDS as u64 * 64 {
            return self.long_div_rem_direct(a, b);
        }
        if n & 1 == 1 {
            let (q, r) = self.div_two_by_one(&(a << 1), &(b << 1), n + 1)?;
            return Ok((q, r >> 1));
        }
        let half = n / 2;
        let (b_high, b_low) = (b >> half, low_bits(b, half));
        let next = low_bits(&(a >> half), half);
        let (q_high, r) = self.div_three_by_two(&(a >> n), &next, b, (&b_high, &b_low), half)?;
        let (q_low, r) =
            self.div_three_by_two(&r, &low_bits(a, half), b, (&b_high, &b_low), half)?;
        Ok(((q_high << half) + q_low, r))
    }

    fn div_three_by_two(
        &mut self,
        high: &BigUint,
        low: &BigUint,
        b: &BigUint,
        (b_high, b_low): (&BigUint, &BigUint),
        n: u64,
    ) -> R<(BigUint, BigUint)> {
        let (mut q, r) = if &(high >> n) == b_high {
            let q = (BigUint::one() << n) - 1u32;
            (q, high + b_high - (b_high << n))
        } else {
            self.div_two_by_one(high, b_high, n)?
        };
        let product = self.long_mul(&q, b_low)?;
        let mut rest = (r << n) + low;
        // The guess is at most two too large.
        while rest < product {
            q -= 1u32;
            rest += b;
        }
        Ok((q, rest - product))
    }

    /// `base ** n`, charged.
    pub(crate) fn long_pow(&mut self, base: &BigUint, n: u32) -> R<BigUint> {
        let mut result = BigUint::one();
        for bit in (0..32 - n.leading_zeros()).rev() {
            if !result.is_one() {
                result = self.long_mul(&result, &result)?;
            }
            if n >> bit & 1 == 1 {
                result = self.long_mul(&result, base)?;
            }
        }
        Ok(result)
    }

    /// `base ** exponent % modulus`, charged; the base is below the modulus, which isn't zero.
    pub(crate) fn long_modpow(
        &mut self,
        base: &BigUint,
        exponent: &BigUint,
        modulus: &BigUint,
    ) -> R<BigUint> {
        let n = words(modulus);
        // The crate's way is quadratic, and makes a table of sixteen powers first.
        let step = product_cost(n, n).saturating_mul(2).saturating_add(1);
        let bits = exponent.bits();
        let piece = (PIECE_COST / step).max(1) as u64;
        if bits <= piece && n <= MODPOW_WORDS {
            self.charge(step.saturating_mul(bits as usize + 1))?;
            return Ok(base.modpow(exponent, modulus));
        }
        let mut result = BigUint::one() % modulus;
        if n > MODPOW_WORDS {
            // Bit by bit, from the top.
            for bit in (0..bits).rev() {
                self.charge(1)?;
                let square = self.long_mul(&result, &result)?;
                result = self.long_div_rem(&square, modulus)?.1;
                if exponent.bit(bit) {
                    result = self.long_mul(&result, base)?;
                    result = self.long_div_rem(&result, modulus)?.1;
                }
            }
            return Ok(result);
        }
        // From the top, so many bits of the exponent at a time.
        let mut left = bits;
        while left > 0 {
            let now = piece.min(left);
            left -= now;
            self.charge(step.saturating_mul(2 * now as usize))?;
            let part = bits_from(exponent, left, now);
            let raised = result.modpow(&(BigUint::one() << now), modulus);
            result = raised * base.modpow(&part, modulus);
            result = self.long_div_rem(&result, modulus)?.1;
        }
        Ok(result)
    }

    /// The inverse of `a` modulo `m`, charged; `None` when there is none.
    pub(crate) fn long_modinv(&mut self, a: &BigUint, m: &BigUint) -> R<Option<BigUint>> {
        if m.is_one() {
            return Ok(Some(BigUint::zero()));
        }
        let signed = |n: &BigUint| BigInt::from_biguint(Sign::Plus, n.clone());
        let (mut r, mut next_r) = (m.clone(), a % m);
        let (mut t, mut next_t) = (BigInt::zero(), BigInt::one());
        while !next_r.is_zero() {
            self.charge(words(&r) / 4 + 1)?;
            let (q, rest) = self.long_div_rem(&r, &next_r)?;
            r = std::mem::replace(&mut next_r, rest);
            let (sign, magnitude) = next_t.into_parts();
            let product = BigInt::from_biguint(sign, self.long_mul(&q, &magnitude)?);
            let after = &t - product;
            next_t = BigInt::from_biguint(sign, magnitude);
            t = std::mem::replace(&mut next_t, after);
        }
        if !r.is_one() {
            return Ok(None);
        }
        Ok(t.mod_floor(&signed(m)).to_biguint())
    }

    /// The greatest common divisor, charged.
    pub(crate) fn long_gcd(&mut self, a: &BigUint, b: &BigUint) -> R<BigUint> {
        let (mut a, mut b) = if a >= b {
            (a.clone(), b.clone())
        } else {
            (b.clone(), a.clone())
        };
        while b.bits() > 64 {
            self.charge(words(&a) / 2 + 1)?;
            let shift = a.bits() - 62;
            let mut x = (&a >> shift).to_i128().unwrap_or(0);
            let mut y = (&b >> shift).to_i128().unwrap_or(0);
            // The steps that the leading bits decide, as one matrix.
            let (mut p, mut q, mut s, mut t) = (1i128, 0i128, 0i128, 1i128);
            while y + s != 0 && y + t != 0 {
                let quotient = (x + p) / (y + s);
                if quotient != (x + q) / (y + t) {
                    break;
                }
                (p, s) = (s, p - quotient * s);
                (q, t) = (t, q - quotient * t);
                (x, y) = (y, x - quotient * y);
            }
            if q == 0 {
                let (_, rest) = self.long_div_rem(&a, &b)?;
                (a, b) = (b, rest);
                continue;
            }
            let combine = |m: i128, n: i128| {
                let large = |f: i128, v: &BigUint| v * f.unsigned_abs();
                if m >= 0 && n <= 0 {
                    large(m, &a) - large(n, &b)
                } else {
                    large(n, &b) - large(m, &a)
                }
            };
            (a, b) = (combine(p, q), combine(s, t));
        }
        if b.is_zero() {
            return Ok(a);
        }
        self.charge(words(&a) / 4 + 1)?;
        let (mut x, mut y) = (
            (&a % &b).to_u64().unwrap_or(0),
            b.to_u64().unwrap_or(u64::MAX),
        );
        while x != 0 {
            (x, y) = (y % x, x);
        }
        Ok(BigUint::from(y))
    }

    /// The integer square root, charged.
    pub(crate) fn long_sqrt(&mut self, n: &BigUint) -> R<BigUint> {
        // The recursion wants one of the two leading bits set.
        let shift = 2 * (((64 * words(n) as u64) - n.bits()) / 2);
        let (root, _) = self.sqrt_rem(&(n << shift))?;
        Ok(root >> (shift / 2))
    }

    fn sqrt_rem(&mut self, n: &BigUint) -> R<(BigUint, BigUint)> {
        let m = words(n);
        if m <= 64 {
            self.charge(product_cost(m, m).saturating_mul(8))?;
            let root = n.sqrt();
            let rest = n - &root * &root;
            return Ok((root, rest));
        }
        let quarter = (n.bits() - 1) / 4;
        let (high, rest) = self.sqrt_rem(&(n >> (2 * quarter)))?;
        let over = (rest << quarter) + low_bits(&(n >> quarter), quarter);
        let (q, u) = self.long_div_rem(&over, &(&high << 1))?;
        let mut root = (high << quarter) + &q;
        let mut rest = (u << quarter) + low_bits(n, quarter);
        let square = self.long_mul(&q, &q)?;
        while rest < square {
            rest += (&root << 1) - 1u32;
            root -= 1u32;
        }
        Ok((root, rest - square))
    }

    /// The product of the ints from `low` up to (not including) `high`, charged. Halves, so that
    /// factors stay of equal size.
    pub(crate) fn long_product(&mut self, low: u64, high: u64) -> R<BigUint> {
        if high.saturating_sub(low) < 8 {
            self.charge(2)?;
            let mut result = BigUint::one();
            let mut small: u128 = 1;
            for n in low..high {
                match small.checked_mul(u128::from(n)) {
                    Some(p) => small = p,
                    None => {
                        result *= small;
                        small = u128::from(n);
                    }
                }
            }
            return Ok(result * small);
        }
        let middle = low + (high - low) / 2;
        let first = self.long_product(low, middle)?;
        let second = self.long_product(middle, high)?;
        self.long_mul(&first, &second)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(seed: u64, words: usize) -> BigUint {
        let mut state = seed;
        let digits: Vec<u32> = (0..2 * words)
            .map(|_| {
                state = state
                    .wrapping_mul(6_364_136_223_846_793_005)
                    .wrapping_add(1);
                (state >> 32) as u32
            })
            .collect();
        BigUint::new(digits) + 1u32
    }

    #[test]
    fn pieces_give_what_the_whole_gives() {
        let mut heap = Heap::new((1, 2));
        let sizes = [1, 3, 64, 2100, 4500, 13_000];
        for (i, &m) in sizes.iter().enumerate() {
            for (j, &n) in sizes.iter().enumerate() {
                let (a, b) = (number(i as u64 + 7, m), number(j as u64 + 100, n));
                let product = heap.long_mul(&a, &b).expect("no limit");
                assert!(product == &a * &b, "{m} * {n} words");
                let (q, r) = heap.long_div_rem(&a, &b).expect("no limit");
                assert!(r < b && &q * &b + r == a, "{m} / {n} words");
            }
        }
        for &m in &sizes[..5] {
            let a = number(5, m);
            let root = heap.long_sqrt(&a).expect("no limit");
            assert!(&root * &root <= a && (&root + 1u32) * (&root + 1u32) > a);
        }
        let common = number(11, 40);
        let (a, b) = (number(12, 90) * &common, number(13, 120) * &common);
        let gcd = heap.long_gcd(&a, &b).expect("no limit");
        assert!(gcd == a.gcd(&b));
        let inverse = heap.long_modinv(&(&number(14, 50) * 2u32 + 1u32), &(BigUint::one() << 900));
        let inverse = inverse.expect("no limit").expect("odd");
        assert!(
            (inverse * (number(14, 50) * 2u32 + 1u32)) % (BigUint::one() << 900) == BigUint::one()
        );
        let (base, exponent, modulus) = (number(15, 30), number(16, 30), number(17, 31));
        let raised = heap.long_modpow(&(&base % &modulus), &exponent, &modulus);
        assert!(raised.expect("no limit") == base.modpow(&exponent, &modulus));
        let factorial = heap.long_product(1, 31).expect("no limit");
        assert_eq!(factorial.to_string(), "265252859812191058636308480000000");
        assert!(heap.long_pow(&base, 77).expect("no limit") == base.pow(77));
    }
}
