//! Operations on constants done at compile time.
//!
//! Only what is small, exact and cannot fail is folded: a power or a repetition that would be large is left to run
//! time, where fuel and bytes are counted. Integers are folded within 128 bits, as CPython does.

use crate::code::Const;
use crate::syntax::ast::{BinaryOp, UnaryOp};

/// Longest string or bytes a folded operation makes.
const MAX_LENGTH: usize = 4096;

/// An int constant as a number, if it is one within 128 bits.
fn int(value: &Const) -> Option<i128> {
    match value {
        Const::Int(int) => Some(i128::from(*int)),
        Const::BigInt(digits) if digits.len() <= 31 => i128::from_str_radix(digits, 16).ok(),
        _ => None,
    }
}

fn from_int(value: i128) -> Option<Const> {
    match i64::try_from(value) {
        Ok(small) => Some(Const::Int(small)),
        // Constants beyond 64 bits are never negative.
        Err(_) if value > 0 => Some(Const::BigInt(format!("{value:x}").into())),
        Err(_) => None,
    }
}

/// The number as a float, if that is exact.
fn float(value: &Const) -> Option<f64> {
    match value {
        Const::Float(float) => Some(*float),
        Const::Int(int) if int.unsigned_abs() <= 1 << 53 => Some(*int as f64),
        _ => None,
    }
}

/// Whether a constant is true.
pub(super) fn truth(value: &Const) -> bool {
    match value {
        Const::None => false,
        Const::Bool(value) => *value,
        Const::Ellipsis | Const::BigInt(_) => true,
        Const::Int(int) => *int != 0,
        Const::Float(float) | Const::Imaginary(float) => *float != 0.0,
        Const::Str(text) => !text.is_empty(),
        Const::WideStr(points) => !points.is_empty(),
        Const::Bytes(bytes) => !bytes.is_empty(),
        Const::Tuple(items) | Const::FrozenSet(items) => !items.is_empty(),
    }
}

/// The value of a unary operation, if it is folded.
pub(super) fn unary(op: UnaryOp, value: &Const) -> Option<Const> {
    match op {
        UnaryOp::Not => Some(Const::Bool(!truth(value))),
        UnaryOp::Negative => match value {
            Const::Float(float) => Some(Const::Float(-float)),
            _ => from_int(int(value)?.checked_neg()?),
        },
        UnaryOp::Positive => match value {
            Const::Float(_) | Const::Int(_) | Const::BigInt(_) => Some(value.clone()),
            _ => None,
        },
        UnaryOp::Invert => match value {
            // Left to the run, which warns of it.
            Const::Bool(_) => None,
            _ => from_int(!int(value)?),
        },
    }
}

/// The value of a binary operation, if it is folded.
pub(super) fn binary(op: BinaryOp, left: &Const, right: &Const) -> Option<Const> {
    if let (Some(left), Some(right)) = (int(left), int(right)) {
        return ints(op, left, right);
    }
    match (op, left, right) {
        (BinaryOp::Add, Const::Str(left), Const::Str(right)) => {
            let fits = left.len() + right.len() <= MAX_LENGTH;
            fits.then(|| Const::Str(format!("{left}{right}").into()))
        }
        (BinaryOp::Add, Const::Bytes(left), Const::Bytes(right)) => {
            let fits = left.len() + right.len() <= MAX_LENGTH;
            fits.then(|| Const::Bytes([&**left, &**right].concat().into()))
        }
        (BinaryOp::Mul, Const::Str(text), Const::Int(times))
        | (BinaryOp::Mul, Const::Int(times), Const::Str(text)) => {
            let times = repeated(text.len(), *times)?;
            Some(Const::Str(text.repeat(times).into()))
        }
        (BinaryOp::Mul, Const::Bytes(bytes), Const::Int(times))
        | (BinaryOp::Mul, Const::Int(times), Const::Bytes(bytes)) => {
            let times = repeated(bytes.len(), *times)?;
            Some(Const::Bytes(bytes.repeat(times).into()))
        }
        (_, Const::Float(_), _) | (_, _, Const::Float(_)) => {
            floats(op, float(left)?, float(right)?)
        }
        _ => None,
    }
}

fn repeated(length: usize, times: i64) -> Option<usize> {
    let times = usize::try_from(times.max(0)).ok()?;
    (length.checked_mul(times)? <= MAX_LENGTH && times <= MAX_LENGTH).then_some(times)
}

fn floats(op: BinaryOp, left: f64, right: f64) -> Option<Const> {
    let value = match op {
        BinaryOp::Add => left + right,
        BinaryOp::Sub => left - right,
        BinaryOp::Mul => left * right,
        BinaryOp::Div if right != 0.0 => left / right,
        _ => return None,
    };
    // A NaN's sign is the processor's business, not ours.
    (!value.is_nan()).then_some(Const::Float(value))
}

fn ints(op: BinaryOp, left: i128, right: i128) -> Option<Const> {
    let exact = 1 << 53;
    from_int(match op {
        BinaryOp::Add => left.checked_add(right)?,
        BinaryOp::Sub => left.checked_sub(right)?,
        BinaryOp::Mul => left.checked_mul(right)?,
        BinaryOp::Div if right != 0 && left.abs() <= exact && right.abs() <= exact => {
            return Some(Const::Float(left as f64 / right as f64));
        }
        BinaryOp::FloorDiv if right != 0 => {
            let quotient = left.checked_div(right)?;
            let inexact = left.checked_rem(right)? != 0;
            quotient - i128::from(inexact && (left < 0) != (right < 0))
        }
        BinaryOp::Mod if right != 0 => {
            let rest = left.checked_rem(right)?;
            if rest != 0 && (rest < 0) != (right < 0) {
                rest + right
            } else {
                rest
            }
        }
        BinaryOp::Pow => left.checked_pow(u32::try_from(right).ok()?)?,
        BinaryOp::LShift => {
            let places = u32::try_from(right).ok().filter(|&places| places < 127)?;
            left.checked_mul(1i128.checked_shl(places)?)?
        }
        BinaryOp::RShift => left >> u32::try_from(right).ok()?.min(127),
        BinaryOp::BitOr => left | right,
        BinaryOp::BitXor => left ^ right,
        BinaryOp::BitAnd => left & right,
        _ => return None,
    })
}
