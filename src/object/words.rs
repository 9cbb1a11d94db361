//! Ints beyond 128 bits: a sign and a magnitude of 64-bit words, the lowest first.
//!
//! Here are the operations whose work is linear, and products and quotients of short operands, each
//! in one pass into one new vector. What grows faster than its operands goes to `long`.

use std::cmp::Ordering;

use num_bigint::{BigInt, BigUint, Sign};

use super::int::IntOp;

/// An int that doesn't fit 128 bits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Long {
    negative: bool,
    /// The highest word isn't zero.
    words: Vec<u64>,
}

impl Long {
    /// Of a magnitude without leading zeros that doesn't fit 128 bits.
    pub(crate) fn new(negative: bool, words: Vec<u64>) -> Long {
        debug_assert!(words.len() >= 2 && words.last() != Some(&0));
        Long { negative, words }
    }

    /// Below zero.
    pub fn is_negative(&self) -> bool {
        self.negative
    }

    /// The magnitude.
    pub fn words(&self) -> &[u64] {
        &self.words
    }

    /// Number of bits of the magnitude.
    pub fn bits(&self) -> u64 {
        bits(&self.words)
    }

    /// Not divisible by two.
    pub fn is_odd(&self) -> bool {
        self.words.first().is_some_and(|w| w & 1 == 1)
    }

    /// Bytes of the buffer.
    pub(crate) fn owned_bytes(&self) -> usize {
        self.words.capacity() * 8
    }

    /// The magnitude as the big-integer crate has it.
    pub fn to_biguint(&self) -> BigUint {
        to_biguint(&self.words)
    }

    /// The same as the big-integer crate has it.
    pub fn to_big(&self) -> BigInt {
        let sign = if self.negative {
            Sign::Minus
        } else {
            Sign::Plus
        };
        BigInt::from_biguint(sign, self.to_biguint())
    }
}

impl PartialOrd for Long {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Long {
    fn cmp(&self, other: &Self) -> Ordering {
        match (self.negative, other.negative) {
            (false, true) => Ordering::Greater,
            (true, false) => Ordering::Less,
            (false, false) => compare(&self.words, &other.words),
            (true, true) => compare(&other.words, &self.words),
        }
    }
}

/// Words as the big-integer crate has them.
pub(crate) fn to_biguint(words: &[u64]) -> BigUint {
    let halves: Vec<[u32; 2]> = words
        .iter()
        .map(|&w| [w as u32, (w >> 32) as u32])
        .collect();
    BigUint::from_slice(halves.as_flattened())
}

/// Number of bits of a magnitude.
pub(crate) fn bits(words: &[u64]) -> u64 {
    match words.last() {
        Some(&high) => words.len() as u64 * 64 - u64::from(high.leading_zeros()),
        None => 0,
    }
}

/// The words without leading zeros.
pub(crate) fn trimmed(words: &[u64]) -> &[u64] {
    let zeros = words.iter().rev().take_while(|&&w| w == 0).count();
    words.get(..words.len() - zeros).unwrap_or(&[])
}

/// Compares magnitudes without leading zeros.
pub(crate) fn compare(a: &[u64], b: &[u64]) -> Ordering {
    a.len()
        .cmp(&b.len())
        .then_with(|| a.iter().rev().cmp(b.iter().rev()))
}

/// `a + b`. May have a leading zero.
pub(crate) fn add(a: &[u64], b: &[u64]) -> Vec<u64> {
    let (a, b) = if a.len() >= b.len() { (a, b) } else { (b, a) };
    let (low, high) = a.split_at(b.len());
    let mut out = vec![0; a.len() + 1];
    let mut carry = false;
    let (out_low, out_high) = out.split_at_mut(low.len());
    for ((sum, &x), &y) in out_low.iter_mut().zip(low).zip(b) {
        (*sum, carry) = x.carrying_add(y, carry);
    }
    for (sum, &x) in out_high.iter_mut().zip(high) {
        (*sum, carry) = x.overflowing_add(u64::from(carry));
    }
    if let Some(last) = out_high.last_mut() {
        *last = u64::from(carry);
    }
    out
}

/// `a - b`; `a` is not the smaller one. May have leading zeros.
pub(crate) fn sub(a: &[u64], b: &[u64]) -> Vec<u64> {
    let (low, high) = a.split_at(b.len().min(a.len()));
    let mut out = vec![0; a.len()];
    let mut borrow = false;
    let (out_low, out_high) = out.split_at_mut(low.len());
    for ((difference, &x), &y) in out_low.iter_mut().zip(low).zip(b) {
        (*difference, borrow) = x.borrowing_sub(y, borrow);
    }
    for (difference, &x) in out_high.iter_mut().zip(high) {
        (*difference, borrow) = x.overflowing_sub(u64::from(borrow));
    }
    debug_assert!(!borrow);
    out
}

/// `a * b`, by the rows of the shorter. May have leading zeros.
pub(crate) fn mul(a: &[u64], b: &[u64]) -> Vec<u64> {
    let (a, b) = if a.len() >= b.len() { (a, b) } else { (b, a) };
    let mut out = vec![0; a.len() + b.len()];
    let mut window = out.as_mut_slice();
    for &y in b {
        let mut carry = 0;
        for (sum, &x) in window.iter_mut().zip(a) {
            (*sum, carry) = x.carrying_mul_add(y, *sum, carry);
        }
        if let Some(last) = window.get_mut(a.len()) {
            *last = carry;
        }
        window = window.get_mut(1..).unwrap_or(&mut []);
    }
    out
}

/// Quotient and rest of a division by one word, which isn't zero.
pub(crate) fn div_rem_word(a: &[u64], b: u64) -> (Vec<u64>, u64) {
    let mut out = vec![0; a.len()];
    let mut rest = 0;
    if let Ok(b) = u32::try_from(b) {
        // By halves, so that each step is one division of the machine.
        let b = u64::from(b);
        for (q, &x) in out.iter_mut().zip(a).rev() {
            let high = rest << 32 | x >> 32;
            let low = (high % b) << 32 | x & 0xffff_ffff;
            *q = ((high / b) << 32) | (low / b);
            rest = low % b;
        }
    } else {
        let divisor = Divisor::new(b);
        let shift = divisor.shift;
        // The dividend shifted like the divisor; what the top word loses is the first rest.
        if shift > 0 {
            rest = a.last().map_or(0, |&x| x >> (64 - shift));
        }
        for (i, q) in out.iter_mut().enumerate().rev() {
            let word = |i: usize| a.get(i).copied().unwrap_or(0);
            let mut x = word(i) << shift;
            if shift > 0 && i > 0 {
                x |= word(i - 1) >> (64 - shift);
            }
            (*q, rest) = divisor.divide(rest, x);
        }
        rest >>= shift;
    }
    (out, rest)
}

/// Quotient and rest, by schoolbook division; `b` has no leading zeros and at least two words, `a`
/// as many. Both may have leading zeros.
pub(crate) fn div_rem(a: &[u64], b: &[u64]) -> (Vec<u64>, Vec<u64>) {
    let n = b.len();
    debug_assert!(n >= 2 && a.len() >= n);
    let shift = b.last().map_or(0, |w| w.leading_zeros());
    let divisor = shl_into(b, shift, n);
    let mut rest = shl_into(a, shift, a.len() + 1);
    let (Some(&high), Some(&next)) = (divisor.last(), divisor.get(n - 2)) else {
        return (Vec::new(), a.to_vec());
    };
    let top = Divisor::new(high);
    let count = a.len() - n + 1;
    let mut quotient = vec![0; count];
    for (j, q) in quotient.iter_mut().enumerate().rev() {
        let Some(window) = rest.get_mut(j..=j + n) else {
            break;
        };
        let (r2, r1, r0) = (window[n], window[n - 1], window[n - 2]);
        // A guess from the leading words, at most one too large after the correction.
        let mut guess = u64::MAX;
        if r2 < high {
            let left;
            (guess, left) = top.divide(r2, r1);
            let mut left = u128::from(left);
            while left <= u128::from(u64::MAX)
                && u128::from(guess) * u128::from(next) > (left << 64 | u128::from(r0))
            {
                guess -= 1;
                left += u128::from(high);
            }
        }
        if guess == 0 {
            continue;
        }
        let (mut carry, mut borrow) = (0, false);
        for (r, &d) in window.iter_mut().zip(&divisor) {
            let low;
            (low, carry) = d.carrying_mul(guess, carry);
            (*r, borrow) = r.borrowing_sub(low, borrow);
        }
        (window[n], borrow) = window[n].borrowing_sub(carry, borrow);
        while borrow {
            guess -= 1;
            let mut carry = false;
            for (r, &d) in window.iter_mut().zip(&divisor) {
                (*r, carry) = r.carrying_add(d, carry);
            }
            let over;
            (window[n], over) = window[n].carrying_add(0, carry);
            borrow = !over;
        }
        *q = guess;
    }
    rest.truncate(n);
    if shift > 0 {
        let mut above = 0;
        for r in rest.iter_mut().rev() {
            let word = *r;
            *r = word >> shift | above;
            above = word << (64 - shift);
        }
    }
    (quotient, rest)
}

/// `a << shift` for less than 64 bits, in so many words.
fn shl_into(a: &[u64], shift: u32, len: usize) -> Vec<u64> {
    let mut out = Vec::with_capacity(len.max(a.len() + 1));
    push_shl(&mut out, a, shift);
    out.resize(len, 0);
    out
}

/// Appends `a << shift`, one word longer than `a` unless nothing is shifted.
fn push_shl(out: &mut Vec<u64>, a: &[u64], shift: u32) {
    if shift == 0 {
        return out.extend_from_slice(a);
    }
    let below = std::iter::once(&0).chain(a);
    out.extend((a.iter().zip(below)).map(|(&w, &below)| w << shift | below >> (64 - shift)));
    out.push(a.last().map_or(0, |w| w >> (64 - shift)));
}

/// `a << count`. May have a leading zero.
pub(crate) fn shl(a: &[u64], count: usize) -> Vec<u64> {
    let (whole, shift) = (count / 64, (count % 64) as u32);
    let mut out = Vec::with_capacity(whole + a.len() + 1);
    out.resize(whole, 0);
    push_shl(&mut out, a, shift);
    out
}

/// `a >> count`, and whether a bit that is set was lost. May have a leading zero.
pub(crate) fn shr(a: &[u64], count: usize) -> (Vec<u64>, bool) {
    let (whole, shift) = (count / 64, (count % 64) as u32);
    let (lost, kept) = a.split_at(whole.min(a.len()));
    let mut inexact = lost.iter().any(|&w| w != 0);
    if shift == 0 {
        return (kept.to_vec(), inexact);
    }
    inexact |= kept.first().is_some_and(|w| w << (64 - shift) != 0);
    let above = kept.iter().skip(1).chain(std::iter::once(&0));
    let out = (kept.iter().zip(above))
        .map(|(&w, &above)| w >> shift | above << (64 - shift))
        .collect();
    (out, inexact)
}

/// `&`, `|` or `^`. May have leading zeros.
pub(crate) fn bitwise(op: IntOp, a: &[u64], b: &[u64]) -> Vec<u64> {
    let (a, b) = if a.len() >= b.len() { (a, b) } else { (b, a) };
    let (low, high) = a.split_at(b.len());
    let low = low.iter().zip(b);
    match op {
        IntOp::And => low.map(|(x, y)| x & y).collect(),
        IntOp::Or => low
            .map(|(x, y)| x | y)
            .chain(high.iter().copied())
            .collect(),
        _ => low
            .map(|(x, y)| x ^ y)
            .chain(high.iter().copied())
            .collect(),
    }
}

/// Division of two words by one, by multiplication with the inverse of a divisor whose highest bit
/// is set (Möller and Granlund, "Improved division by invariant integers").
struct Divisor {
    word: u64,
    inverse: u64,
    /// By how much the divisor was shifted.
    shift: u32,
}

impl Divisor {
    /// Not of zero.
    fn new(word: u64) -> Divisor {
        let shift = word.leading_zeros();
        let word = word << shift;
        let inverse = u128::MAX / u128::from(word) - (1 << 64);
        Divisor {
            word,
            inverse: inverse as u64,
            shift,
        }
    }

    /// Quotient and rest; `high` is below the divisor.
    #[inline(always)]
    fn divide(&self, high: u64, low: u64) -> (u64, u64) {
        debug_assert!(high < self.word);
        let product = u128::from(self.inverse) * u128::from(high);
        let sum = product.wrapping_add(u128::from(high) << 64 | u128::from(low));
        let mut quotient = ((sum >> 64) as u64).wrapping_add(1);
        let mut rest = low.wrapping_sub(quotient.wrapping_mul(self.word));
        if rest > sum as u64 {
            quotient = quotient.wrapping_sub(1);
            rest = rest.wrapping_add(self.word);
        }
        if rest >= self.word {
            quotient = quotient.wrapping_add(1);
            rest -= self.word;
        }
        (quotient, rest)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use num_integer::Integer;

    /// Words of all kinds: random, all ones, zero, a single bit.
    fn sample(seed: u64, len: usize) -> Vec<u64> {
        let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
        let mut next = || {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            state
        };
        let mut words: Vec<u64> = (0..len)
            .map(|_| match next() % 5 {
                0 => u64::MAX,
                1 => 0,
                2 => 1 << (next() % 64),
                _ => next(),
            })
            .collect();
        if let Some(high) = words.last_mut() {
            *high = (*high).max(1);
        }
        words
    }

    fn big(words: &[u64]) -> BigUint {
        to_biguint(words)
    }

    #[test]
    fn arithmetic_agrees_with_the_crate() {
        for seed in 0..4000 {
            let (m, n) = (1 + seed as usize % 7, 1 + seed as usize / 7 % 5);
            let (a, b) = (sample(seed, m), sample(seed + 99, n));
            assert_eq!(big(&add(&a, &b)), big(&a) + big(&b));
            assert_eq!(big(&mul(&a, &b)), big(&a) * big(&b));
            let order = compare(&a, &b);
            assert_eq!(order, big(&a).cmp(&big(&b)));
            if order.is_ge() {
                assert_eq!(big(&sub(&a, &b)), big(&a) - big(&b));
            }
            let (quotient, rest) = big(&a).div_rem(&big(&b));
            if n == 1 {
                let (q, r) = div_rem_word(&a, b[0]);
                assert_eq!((big(&q), BigUint::from(r)), (quotient, rest));
            } else if m >= n {
                let (q, r) = div_rem(&a, &b);
                assert_eq!((big(&q), big(&r)), (quotient, rest), "{a:x?} / {b:x?}");
            }
            let count = seed as usize % 200;
            assert_eq!(big(&shl(&a, count)), big(&a) << count);
            let (shifted, inexact) = shr(&a, count);
            assert_eq!(big(&shifted), big(&a) >> count);
            assert_eq!(inexact, big(&shifted) << count != big(&a));
        }
    }

    /// Quotients whose guess from the leading words is too large.
    #[test]
    fn guesses_are_corrected() {
        let (max, half) = (u64::MAX, 1 << 63);
        let cases: [(&[u64], &[u64]); 4] = [
            (&[0, 0, half, half - 1], &[max, 0, half]),
            (&[0, max - 1, max], &[max, max]),
            (&[max, max, max, max], &[1, half]),
            (&[3, 0, half], &[1, 0, half >> 34]),
        ];
        for (a, b) in cases {
            let (q, r) = div_rem(a, b);
            let (quotient, rest) = big(a).div_rem(&big(b));
            assert_eq!((big(&q), big(&r)), (quotient, rest));
        }
    }
}
