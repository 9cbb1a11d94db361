//! Python's hash: equal numbers hash alike whatever their type, strings are keyed per Vm.

use std::hash::Hasher;

use siphasher::sip::SipHasher13;

use super::heap::HeapObject;
use super::str::StrView;
use super::words::Long;
use super::*;

/// CPython's modulus for numeric hashes, 2^61 - 1.
pub const MODULUS: u64 = (1 << 61) - 1;

/// The hash of text; never 0, which means "not computed".
pub fn hash_view(key: (u64, u64), view: StrView<'_>) -> u32 {
    let mut hasher = SipHasher13::new_with_keys(key.0, key.1);
    match view {
        StrView::Ascii(b) => hasher.write(b),
        StrView::Wide(w) => {
            for &c in w {
                hasher.write_u32(c);
            }
        }
    }
    let h = hasher.finish();
    ((h ^ h >> 32) as u32).max(1)
}

/// Folds a Python hash (61 bits) to the 32 bits dict entries keep.
#[inline(always)]
pub fn fold(hash: i64) -> u32 {
    // Multiplying spreads the small consecutive ints over the whole word.
    ((hash as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 32) as u32
}

/// The numeric hash of an int.
pub fn hash_int(i: i64) -> i64 {
    let m = MODULUS as i64;
    let h = i % m;
    if h == -1 { -2 } else { h }
}

/// The numeric hash of a long int.
pub fn hash_long(long: &Long) -> i64 {
    // The modulus is 2^61 - 1, so 2^64 is 8 by it.
    let rest = long.words().iter().rev().fold(0, |rest: u64, &word| {
        let sum = u128::from(rest) * 8 + u128::from(word);
        let sum = (sum as u64 & MODULUS) + (sum >> 61) as u64;
        if sum >= MODULUS { sum - MODULUS } else { sum }
    });
    let hash = if long.is_negative() {
        -(rest as i64)
    } else {
        rest as i64
    };
    if hash == -1 { -2 } else { hash }
}

/// The numeric hash of a float; equal to the int's for integral values.
pub fn hash_float(f: f64) -> i64 {
    if f.is_nan() {
        return 0;
    }
    if f.is_infinite() {
        return if f > 0.0 { 314_159 } else { -314_159 };
    }
    if f.fract() == 0.0 && f.abs() < 9e15 {
        return hash_int(f as i64);
    }
    // Mantissa and exponent in portions of 28 bits, modulo 2^61 - 1, as CPython defines it.
    let (mut m, mut e) = frexp(f.abs());
    let mut x: u64 = 0;
    while m != 0.0 {
        x = (x << 28) & MODULUS | x >> (61 - 28);
        m *= 268_435_456.0;
        e -= 28;
        let y = m as u64;
        m -= y as f64;
        x += y;
        if x >= MODULUS {
            x -= MODULUS;
        }
    }
    let shift = if e >= 0 { e % 61 } else { 60 - ((-1 - e) % 61) } as u32;
    x = if shift == 0 {
        x
    } else {
        (x << shift) & MODULUS | x >> (61 - shift)
    };
    let h = if f < 0.0 { -(x as i64) } else { x as i64 };
    if h == -1 { -2 } else { h }
}

/// Splits a positive finite float into a mantissa in [0.5, 1) and an exponent.
pub fn frexp(f: f64) -> (f64, i32) {
    if f == 0.0 || !f.is_finite() {
        return (f, 0);
    }
    let bits = f.to_bits();
    let exponent = (bits >> 52 & 0x7FF) as i32;
    if exponent == 0 {
        let (m, e) = frexp(f * 18_014_398_509_481_984.0);
        return (m, e - 54);
    }
    (
        f64::from_bits(bits & !(0x7FF << 52) | 1022 << 52),
        exponent - 1022,
    )
}

/// Combines the hashes of items in order, as for tuples.
pub struct TupleHasher(u64);

impl TupleHasher {
    /// The start.
    #[allow(clippy::new_without_default)]
    pub fn new() -> TupleHasher {
        TupleHasher(0x27D4_EB2F_1656_67C5)
    }
    /// Adds an item's hash.
    pub fn add(&mut self, hash: i64) {
        let lane = (hash as u64).wrapping_mul(0xC2B2_AE3D_27D4_EB4F);
        self.0 = self
            .0
            .wrapping_add(lane)
            .rotate_left(31)
            .wrapping_mul(0x9E37_79B1_85EB_CA87);
    }
    /// The hash without the length, as slices have it.
    pub fn finish_fixed(self) -> i64 {
        if self.0 == u64::MAX {
            1_546_275_796
        } else {
            self.0 as i64
        }
    }
    /// The hash of the whole.
    pub fn finish(self, len: usize) -> i64 {
        let h = self
            .0
            .wrapping_add(len as u64 ^ 0x27D4_EB2F_1656_67C5 ^ 3_527_539);
        if h == u64::MAX {
            1_546_275_796
        } else {
            h as i64
        }
    }
}

impl Heap {
    /// The hash of a value whose hash needs no Python code; `None` when the machine must be asked
    /// (instances with `__hash__`, unhashable things).
    pub fn hash_simple(&mut self, value: Value) -> Option<i64> {
        if let Some(i) = value.as_small_int() {
            return Some(hash_int(i));
        }
        if let Some(id) = value.as_str() {
            return Some(i64::from(self.hash_str(id)));
        }
        if let Some(f) = value.as_float() {
            // A NaN has no equal, so anything will do; identity makes it findable in sets.
            return Some(hash_float(f));
        }
        match value {
            Value::NONE => return Some(0xFCA8_6420),
            Value::TRUE => return Some(1),
            Value::FALSE => return Some(0),
            Value::ELLIPSIS => return Some(0xFCA8_6421),
            Value::NOT_IMPLEMENTED => return Some(0xFCA8_6422),
            _ => {}
        }
        match value.kind()? {
            Kind::Int => {
                let id = value.as_big_int()?;
                self.meter.take(self.int_obj(id).owned_bytes() / 64);
                Some(self.int_obj(id).hash())
            }
            Kind::Bytes => {
                let key = self.hash_key;
                let id = value.as_bytes()?;
                self.meter.take(self.bytes_obj(id).as_slice().len() / 64);
                Some(i64::from(hash_view(
                    key,
                    StrView::Ascii(self.bytes_obj(id).as_slice()),
                )))
            }
            Kind::Tuple => {
                let id = value.as_tuple()?;
                let n = self.tuple_obj(id).len();
                let mut hasher = TupleHasher::new();
                // Fuel: when it runs out the machine goes on, which can stop.
                self.meter.take(n / 4 + 1);
                if self.meter.is_spent() || !self.meter.enter() {
                    return None;
                }
                for i in 0..n {
                    let item = self.tuple_obj(id).get(i).unwrap_or(Value::NONE);
                    let Some(h) = self.hash_simple(item) else {
                        self.meter.leave();
                        return None;
                    };
                    hasher.add(h);
                }
                self.meter.leave();
                Some(hasher.finish(n))
            }
            Kind::Code => Some(self.code_hash(value.as_code()?)),
            Kind::FrozenSet if self.meter.is_spent() => None,
            Kind::FrozenSet => Some(self.frozenset_hash(value.as_frozenset()?)),
            Kind::Complex => {
                let c = *self.complex(value.as_complex()?);
                let h = (hash_float(c.re) as u64)
                    .wrapping_add(1_000_003u64.wrapping_mul(hash_float(c.im) as u64))
                    as i64;
                Some(if h == -1 { -2 } else { h })
            }
            Kind::Func | Kind::Class | Kind::Module | Kind::Gen | Kind::Capture | Kind::Native => {
                if value.kind() == Some(Kind::Class) && !self.class_hash_is_identity(value) {
                    return None;
                }
                Some(hash_identity(value))
            }
            _ => None,
        }
    }
}

/// The hash of an object by what it is.
pub fn hash_identity(value: Value) -> i64 {
    (value.bits() >> 4 ^ value.bits() << 20) as i64 >> 3
}
