//! Arithmetic and comparison of numbers of any mix: int, bool, float, complex.
//!
//! This is the slow path of the machine's operators and the body of the numbers' special methods.
//! Instances of subclasses count as the number they carry; whether a subclass overrides the
//! operator is the machine's question, asked before.

use std::cmp::Ordering;

use super::int::{IntOp, IntRef};
use super::*;

/// The binary operators.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[allow(missing_docs)]
pub enum BinOp {
    Add,
    Sub,
    Mul,
    TrueDiv,
    FloorDiv,
    Mod,
    Pow,
    MatMul,
    Shl,
    Shr,
    And,
    Or,
    Xor,
}

/// The comparison operators.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[allow(missing_docs)]
pub enum CmpOp {
    Lt,
    Le,
    Gt,
    Ge,
    Eq,
    Ne,
}

impl CmpOp {
    /// Whether an ordering satisfies the operator; unordered things differ and nothing else.
    #[inline(always)]
    pub fn holds(self, ordering: Option<Ordering>) -> bool {
        match self {
            CmpOp::Lt => ordering == Some(Ordering::Less),
            CmpOp::Le => matches!(ordering, Some(Ordering::Less | Ordering::Equal)),
            CmpOp::Gt => ordering == Some(Ordering::Greater),
            CmpOp::Ge => matches!(ordering, Some(Ordering::Greater | Ordering::Equal)),
            CmpOp::Eq => ordering == Some(Ordering::Equal),
            CmpOp::Ne => ordering != Some(Ordering::Equal),
        }
    }
}

/// What a value is among the numbers.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    Int,
    Float,
    Complex,
}

fn rank(heap: &Heap, value: Value) -> Option<Rank> {
    if value.is_small_int() || value.is_bool() {
        return Some(Rank::Int);
    }
    if value.is_float() {
        return Some(Rank::Float);
    }
    match heap.payload(value).unwrap_or(value) {
        v if v.is_small_int() || v.as_big_int().is_some() => Some(Rank::Int),
        v if v.is_float() => Some(Rank::Float),
        v if v.as_complex().is_some() => Some(Rank::Complex),
        _ => None,
    }
}

/// `a op b` when both are numbers and the operator is defined for them; `None` when it is not.
pub(crate) fn number_binary(heap: &mut Heap, op: BinOp, a: Value, b: Value) -> R<Option<Value>> {
    if let (Some(x), Some(y)) = (a.as_float(), b.as_float()) {
        return float_binary(heap, op, x, y);
    }
    let (Some(p), Some(q)) = (rank(heap, a), rank(heap, b)) else {
        return Ok(None);
    };
    match p.max(q) {
        Rank::Int => int_binary(heap, op, a, b),
        Rank::Float => {
            if matches!(
                op,
                BinOp::MatMul | BinOp::Shl | BinOp::Shr | BinOp::And | BinOp::Or | BinOp::Xor
            ) {
                return Ok(None);
            }
            let (Some(x), Some(y)) = (heap.number_to_f64(a)?, heap.number_to_f64(b)?) else {
                return Ok(None);
            };
            float_binary(heap, op, x, y)
        }
        Rank::Complex => {
            if !matches!(
                op,
                BinOp::Add | BinOp::Sub | BinOp::Mul | BinOp::TrueDiv | BinOp::Pow
            ) {
                return Ok(None);
            }
            let (x, y) = (complex_part(heap, a)?, complex_part(heap, b)?);
            complex::complex_binary(heap, op, x, y)
        }
    }
}

/// A number as a complex number; an int must fit a float.
pub(crate) fn complex_part(heap: &mut Heap, value: Value) -> R<(f64, f64)> {
    if let Some(f) = heap.number_to_f64(value)? {
        return Ok((f, 0.0));
    }
    Ok(heap.to_complex(value).unwrap_or((0.0, 0.0)))
}

fn int_binary(heap: &mut Heap, op: BinOp, a: Value, b: Value) -> R<Option<Value>> {
    let op = match op {
        BinOp::Add => IntOp::Add,
        BinOp::Sub => IntOp::Sub,
        BinOp::Mul => IntOp::Mul,
        BinOp::FloorDiv => IntOp::FloorDiv,
        BinOp::Mod => IntOp::Mod,
        BinOp::And | BinOp::Or | BinOp::Xor => {
            if let (Some(x), Some(y)) = (a.as_bool(), b.as_bool()) {
                return Ok(Some(Value::bool(match op {
                    BinOp::And => x & y,
                    BinOp::Or => x | y,
                    _ => x ^ y,
                })));
            }
            match op {
                BinOp::And => IntOp::And,
                BinOp::Or => IntOp::Or,
                _ => IntOp::Xor,
            }
        }
        BinOp::Shl => return heap.int_shift(a, b, true).map(Some),
        BinOp::Shr => return heap.int_shift(a, b, false).map(Some),
        BinOp::TrueDiv => return heap.int_true_div(a, b).map(Some),
        BinOp::Pow => {
            if heap.to_int(b).is_some_and(IntRef::is_negative) {
                let (Some(x), Some(y)) = (heap.number_to_f64(a)?, heap.number_to_f64(b)?) else {
                    return Ok(None);
                };
                return float_binary(heap, BinOp::Pow, x, y);
            }
            return heap.int_pow(a, b).map(Some);
        }
        BinOp::MatMul => return Ok(None),
    };
    heap.int_binary(op, a, b).map(Some)
}

fn float_binary(heap: &mut Heap, op: BinOp, x: f64, y: f64) -> R<Option<Value>> {
    let result = match op {
        BinOp::Add => x + y,
        BinOp::Sub => x - y,
        BinOp::Mul => x * y,
        BinOp::TrueDiv | BinOp::FloorDiv | BinOp::Mod if y == 0.0 => {
            let message = match op {
                BinOp::TrueDiv => "float division by zero",
                BinOp::FloorDiv => "float floor division by zero",
                _ => "float modulo by zero",
            };
            return Err(heap.raise(ids::ZERO_DIVISION_ERROR, message));
        }
        BinOp::TrueDiv => x / y,
        BinOp::FloorDiv => float::float_floor_div(x, y),
        BinOp::Mod => float::float_mod(x, y),
        BinOp::Pow => return float_pow(heap, x, y).map(Some),
        _ => return Ok(None),
    };
    Ok(Some(Value::float(result)))
}

/// `x ** y` for floats; a negative base with a fractional exponent gives a complex number.
pub(crate) fn float_pow(heap: &mut Heap, x: f64, y: f64) -> R {
    if y == 0.0 {
        return Ok(Value::float(1.0));
    }
    if x == 0.0 && y < 0.0 && y.is_finite() {
        return Err(heap.raise(
            ids::ZERO_DIVISION_ERROR,
            "0.0 cannot be raised to a negative power",
        ));
    }
    if x < 0.0 && x.is_finite() && y.is_finite() && y.fract() != 0.0 {
        return match complex::complex_binary(heap, BinOp::Pow, (x, 0.0), (y, 0.0))? {
            Some(v) => Ok(v),
            None => Ok(Value::NOT_IMPLEMENTED),
        };
    }
    let result = x.powf(y);
    if result.is_infinite() && x.is_finite() && y.is_finite() {
        return Err(range_error(heap));
    }
    Ok(Value::float(result))
}

/// The OverflowError of the C library's ERANGE.
#[cold]
pub(crate) fn range_error(heap: &mut Heap) -> Raised {
    let text = heap.new_str("Numerical result out of range");
    let exc = heap.new_exception(ids::OVERFLOW_ERROR, &[Value::small_int(34), text]);
    heap.raise_value(exc.value())
}

/// `a op b` for numbers; `None` when they are not both numbers, or have no order (complex).
pub(crate) fn number_compare(heap: &Heap, op: CmpOp, a: Value, b: Value) -> Option<bool> {
    if let (Some(x), Some(y)) = (a.as_float(), b.as_float()) {
        return Some(op.holds(x.partial_cmp(&y)));
    }
    let (p, q) = (rank(heap, a)?, rank(heap, b)?);
    let ordering = match (p, q) {
        (Rank::Int, Rank::Int) => {
            let (x, y) = (heap.to_int(a)?, heap.to_int(b)?);
            heap.charge_int_compare(x, y);
            Some(x.cmp(&y))
        }
        (Rank::Float, Rank::Float) => heap.to_float(a)?.partial_cmp(&heap.to_float(b)?),
        (Rank::Float, Rank::Int) => float::cmp_float_int(heap.to_float(a)?, heap.to_int(b)?),
        (Rank::Int, Rank::Float) => {
            float::cmp_float_int(heap.to_float(b)?, heap.to_int(a)?).map(Ordering::reverse)
        }
        _ => {
            return match op {
                CmpOp::Eq => Some(complex::complex_eq(heap, a, b)),
                CmpOp::Ne => Some(!complex::complex_eq(heap, a, b)),
                _ => None,
            };
        }
    };
    Some(op.holds(ordering))
}

impl Heap {
    /// `a op b` of two tuples or two lists whose deciding items are numbers or strings, so that no Python
    /// code runs. `None`: ask the machine, which also charges for long ones.
    pub(crate) fn order_simple(&self, op: CmpOp, a: Value, b: Value) -> Option<bool> {
        let kind = a.kind()?;
        if b.kind() != Some(kind) || !matches!(kind, Kind::Tuple | Kind::List) {
            return None;
        }
        let (x, y) = (self.list_or_tuple(a)?, self.list_or_tuple(b)?);
        let shared = x.len().min(y.len());
        if shared > 64 {
            return None;
        }
        for (&p, &q) in x.iter().zip(y) {
            let flat = |v: Value| !matches!(v.kind(), Some(Kind::Tuple | Kind::List));
            if p == q || flat(p) && flat(q) && self.eq_simple(p, q)? {
                continue;
            }
            if !flat(p) || !flat(q) {
                return None;
            }
            return match op {
                CmpOp::Eq => Some(false),
                CmpOp::Ne => Some(true),
                _ => self.order_flat(op, p, q),
            };
        }
        Some(order_fits(op, x.len().cmp(&y.len())))
    }

    /// `a op b` of two strings or two numbers.
    fn order_flat(&self, op: CmpOp, a: Value, b: Value) -> Option<bool> {
        if let (Some(x), Some(y)) = (a.as_str(), b.as_str()) {
            return Some(order_fits(op, self.str_cmp(x, y)));
        }
        if a.as_inst().is_some() || b.as_inst().is_some() {
            return None;
        }
        number_compare(self, op, a, b)
    }
}

/// Whether an order is what a comparison asks for.
fn order_fits(op: CmpOp, order: std::cmp::Ordering) -> bool {
    match op {
        CmpOp::Lt => order.is_lt(),
        CmpOp::Le => order.is_le(),
        CmpOp::Gt => order.is_gt(),
        CmpOp::Ge => order.is_ge(),
        CmpOp::Eq => order.is_eq(),
        CmpOp::Ne => order.is_ne(),
    }
}
