//! Sums without loss: `fsum`, `sumprod`, `hypot`, `dist`.

use super::double_double::{fast_two_sum, two_product};
use crate::object::int;
use crate::object::number::BinOp;
use crate::object::*;
use crate::vm::Vm;
use crate::vm::native::Args;

/// A sum of floats kept exactly, as floats that don't overlap.
#[derive(Default)]
struct Exact {
    partials: Vec<f64>,
    /// Sum of infinities and NaNs, and of the infinities alone.
    special: f64,
    infinities: f64,
}

/// Why an exact sum has no value.
enum NoSum {
    Overflow,
    Opposite,
}

impl Exact {
    fn add(&mut self, x: f64) -> Result<(), NoSum> {
        let original = x;
        let mut x = x;
        let mut kept = 0;
        for j in 0..self.partials.len() {
            let mut y = self.partials[j];
            if x.abs() < y.abs() {
                (x, y) = (y, x);
            }
            let sum = fast_two_sum(x, y);
            if sum.lo != 0.0 {
                self.partials[kept] = sum.lo;
                kept += 1;
            }
            x = sum.hi;
        }
        self.partials.truncate(kept);
        if x != 0.0 {
            if !x.is_finite() {
                if original.is_finite() {
                    return Err(NoSum::Overflow);
                }
                if original.is_infinite() {
                    self.infinities += original;
                }
                self.special += original;
                self.partials.clear();
            } else {
                self.partials.push(x);
            }
        }
        Ok(())
    }

    fn total(mut self) -> Result<f64, NoSum> {
        if self.special != 0.0 {
            return if self.infinities.is_nan() {
                Err(NoSum::Opposite)
            } else {
                Ok(self.special)
            };
        }
        let Some(mut hi) = self.partials.pop() else {
            return Ok(0.0);
        };
        let mut lo = 0.0;
        while let Some(y) = self.partials.pop() {
            let sum = fast_two_sum(hi, y);
            (hi, lo) = (sum.hi, sum.lo);
            if lo != 0.0 {
                break;
            }
        }
        // Half-even rounding across several partials.
        if let Some(&next) = self.partials.last()
            && ((lo < 0.0 && next < 0.0) || (lo > 0.0 && next > 0.0))
        {
            let y = lo * 2.0;
            let x = hi + y;
            if y == x - hi {
                hi = x;
            }
        }
        Ok(hi)
    }
}

#[cold]
fn raise(heap: &mut Heap, why: NoSum) -> Raised {
    match why {
        NoSum::Overflow => heap.overflow_error("intermediate overflow in fsum"),
        NoSum::Opposite => heap.value_error("-inf + inf in fsum"),
    }
}

pub(super) fn fsum(vm: &mut Vm, args: &Args) -> R {
    let mut sum = Exact::default();
    vm.for_each(args.at(0), &mut |vm, item| {
        let x = vm.float_arg(item)?;
        match sum.add(x) {
            Ok(()) => Ok(true),
            Err(why) => Err(raise(&mut vm.heap, why)),
        }
    })?;
    match sum.total() {
        Ok(f) => Ok(Value::float(f)),
        Err(why) => Err(raise(&mut vm.heap, why)),
    }
}

/// The Euclidean length of a vector, nearly correctly rounded.
fn length(mut vector: Vec<f64>) -> f64 {
    let mut max = 0f64;
    let mut any_nan = false;
    for x in &mut vector {
        *x = x.abs();
        any_nan |= x.is_nan();
        max = max.max(*x);
    }
    if max.is_infinite() {
        return max;
    }
    if any_nan {
        return f64::NAN;
    }
    if max == 0.0 || vector.len() <= 1 {
        return max;
    }
    let (_, exponent) = hash::frexp(max);
    if exponent < -1023 {
        let scaled = vector.iter().map(|x| x / f64::MIN_POSITIVE).collect();
        return f64::MIN_POSITIVE * length(scaled);
    }
    let scale = int::ldexp(1.0, -exponent);
    let (mut sum, mut low_squares, mut low_sums) = (1.0, 0.0, 0.0);
    for x in &vector {
        let x = x * scale;
        let square = two_product(x, x);
        let next = fast_two_sum(sum, square.hi);
        sum = next.hi;
        low_squares += square.lo;
        low_sums += next.lo;
    }
    let h = (sum - 1.0 + (low_squares + low_sums)).sqrt();
    // One step of Newton's with what the root left over.
    let square = two_product(-h, h);
    let next = fast_two_sum(sum, square.hi);
    let rest = next.hi - 1.0 + (low_squares + square.lo + (low_sums + next.lo));
    (h + rest / (2.0 * h)) / scale
}

pub(super) fn hypot(vm: &mut Vm, args: &Args) -> R {
    vm.heap.charge(args.len() / 4)?;
    let vector = args
        .pos
        .iter()
        .map(|&v| vm.float_arg(v))
        .collect::<R<Vec<f64>>>()?;
    Ok(Value::float(length(vector)))
}

pub(super) fn dist(vm: &mut Vm, args: &Args) -> R {
    let p = vm.collect_items(args.at(0))?;
    let q = vm.collect_items(args.at(1))?;
    if p.len() != q.len() {
        return Err(vm
            .heap
            .value_error("both points must have the same number of dimensions"));
    }
    vm.heap.charge(p.len())?;
    let mut vector = Vec::with_capacity(p.len());
    for (a, b) in p.into_iter().zip(q) {
        let a = vm.float_arg(a)?;
        vector.push((a - vm.float_arg(b)?).abs());
    }
    Ok(Value::float(length(vector)))
}

/// What `sumprod` has added up so far: ints and floats have sums of their own until something else comes.
struct Products {
    total: Value,
    ints: Option<Value>,
    floats: Option<Exact>,
}

impl Products {
    fn flush(&mut self, vm: &mut Vm) -> R<()> {
        if let Some(sum) = self.ints.take() {
            self.total = vm.binary(BinOp::Add, self.total, sum)?;
        }
        if let Some(sum) = self.floats.take() {
            match sum.total() {
                Ok(f) => self.total = vm.binary(BinOp::Add, self.total, Value::float(f))?,
                Err(why) => return Err(raise(&mut vm.heap, why)),
            }
        }
        Ok(())
    }
}

pub(super) fn sumprod(vm: &mut Vm, args: &Args) -> R {
    let (p, q) = (vm.iter(args.at(0))?, vm.iter(args.at(1))?);
    vm.heap.keep(p);
    vm.heap.keep(q);
    let mut sums = Products {
        total: Value::small_int(0),
        ints: None,
        floats: None,
    };
    loop {
        vm.heap.charge(1)?;
        let (a, b) = match (vm.next(p)?, vm.next(q)?) {
            (None, None) => break,
            (Some(a), Some(b)) => (a, b),
            _ => return Err(vm.heap.value_error("Inputs are not the same length")),
        };
        vm.heap.keep(a);
        vm.heap.keep(b);
        if is_int(a) && is_int(b) {
            let product = vm.heap.int_binary(int::IntOp::Mul, a, b)?;
            let sum = sums.ints.unwrap_or(Value::small_int(0));
            sums.ints = Some(vm.heap.int_binary(int::IntOp::Add, sum, product)?);
            continue;
        }
        if let (Some(x), Some(y)) = (real(&vm.heap, a), real(&vm.heap, b)) {
            let product = two_product(x, y);
            let sum = sums.floats.get_or_insert_default();
            let added = if product.hi.is_finite() {
                sum.add(product.hi).and_then(|()| sum.add(product.lo))
            } else {
                // No remainder there; opposite infinities make a NaN, as plain addition does.
                sum.special += product.hi;
                Ok(())
            };
            if let Err(why) = added {
                return Err(raise(&mut vm.heap, why));
            }
            continue;
        }
        sums.flush(vm)?;
        let product = vm.binary(BinOp::Mul, a, b)?;
        sums.total = vm.binary(BinOp::Add, sums.total, product)?;
    }
    sums.flush(vm)?;
    Ok(sums.total)
}

fn is_int(value: Value) -> bool {
    value.is_small_int() || value.as_big_int().is_some() || value.is_bool()
}

fn real(heap: &Heap, value: Value) -> Option<f64> {
    if let Some(f) = value.as_float() {
        return Some(f);
    }
    if is_int(value) {
        heap.to_int(value).and_then(int::IntRef::to_f64)
    } else {
        None
    }
}
