//! The functions of `math` on ints.

use num_bigint::BigInt;
use num_integer::Roots;

use crate::object::int::{IntOp, IntRef};
use crate::object::*;
use crate::vm::Vm;
use crate::vm::native::Args;

/// The product of the ints from `low` up to (not including) `high`.
fn product(heap: &mut Heap, low: u64, high: u64) -> R {
    let count = high.saturating_sub(low);
    let bits = u128::from(count) * u128::from(64 - high.leading_zeros());
    let Ok(words) = usize::try_from(bits / 64 + 1) else {
        return Err(heap.memory_error());
    };
    heap.reserve(words.saturating_mul(8))?;
    if words >= 1 << 40 {
        return Err(heap.memory_error());
    }
    let product = heap.long_product(low, high)?;
    Ok(heap.new_big(BigInt::from(product)))
}

fn index_arg(vm: &mut Vm, value: Value) -> R {
    vm.index(value)
}

pub(super) fn factorial(vm: &mut Vm, args: &Args) -> R {
    let n = index_arg(vm, args.at(0))?;
    let heap = &mut vm.heap;
    let Some(i) = heap.to_int(n) else {
        return Ok(Value::NONE);
    };
    if i.is_negative() {
        return Err(heap.value_error("factorial() not defined for negative values"));
    }
    let Some(n) = i.to_i64() else {
        return Err(
            heap.overflow_error("factorial() argument should not exceed 9223372036854775807")
        );
    };
    let n = n as u64;
    product(heap, 1, n.saturating_add(1))
}

/// `n` and `k`, not negative.
fn pair(vm: &mut Vm, n: Value, k: Value) -> R<(Value, Value)> {
    let n = index_arg(vm, n)?;
    let k = index_arg(vm, k)?;
    if vm.heap.to_int(n).is_some_and(IntRef::is_negative) {
        return Err(vm.heap.value_error("n must be a non-negative integer"));
    }
    if vm.heap.to_int(k).is_some_and(IntRef::is_negative) {
        return Err(vm.heap.value_error("k must be a non-negative integer"));
    }
    Ok((n, k))
}

pub(super) fn perm(vm: &mut Vm, args: &Args) -> R {
    let Some(k) = args.get(1).filter(|k| !k.is_none()) else {
        return factorial(vm, args);
    };
    let (n, k) = pair(vm, args.at(0), k)?;
    let heap = &mut vm.heap;
    if heap.to_int(n) < heap.to_int(k) {
        return Ok(Value::small_int(0));
    }
    let Some(k) = heap.to_int(k).and_then(IntRef::to_i64) else {
        return Err(heap.overflow_error("k must not exceed 9223372036854775807"));
    };
    falling(heap, n, k as u64)
}

/// `n (n - 1) ... (n - k + 1)`.
fn falling(heap: &mut Heap, n: Value, k: u64) -> R {
    if let Some(n) = heap.to_int(n).and_then(IntRef::to_i64) {
        let n = n as u64;
        return product(heap, n - k + 1, n + 1);
    }
    let mut result = Value::small_int(1);
    let mut factor = n;
    for _ in 0..k {
        result = heap.int_binary(IntOp::Mul, result, factor)?;
        factor = heap.int_binary(IntOp::Sub, factor, Value::small_int(1))?;
    }
    Ok(result)
}

pub(super) fn comb(vm: &mut Vm, args: &Args) -> R {
    let (n, k) = pair(vm, args.at(0), args.at(1))?;
    let heap = &mut vm.heap;
    if heap.to_int(n) < heap.to_int(k) {
        return Ok(Value::small_int(0));
    }
    let other = heap.int_binary(IntOp::Sub, n, k)?;
    let k = if heap.to_int(other) < heap.to_int(k) {
        other
    } else {
        k
    };
    let Some(k) = heap.to_int(k).and_then(IntRef::to_i64) else {
        return Err(heap.overflow_error("min(n - k, k) must not exceed 9223372036854775807"));
    };
    let k = k as u64;
    if k == 0 {
        return Ok(Value::small_int(1));
    }
    let over = falling(heap, n, k)?;
    let under = product(heap, 1, k + 1)?;
    heap.int_binary(IntOp::FloorDiv, over, under)
}

pub(super) fn isqrt(vm: &mut Vm, args: &Args) -> R {
    let n = index_arg(vm, args.at(0))?;
    let heap = &mut vm.heap;
    match heap.to_int(n) {
        Some(i) if i.is_negative() => Err(heap.value_error("isqrt() argument must be nonnegative")),
        Some(IntRef::Small(i)) => {
            let root = i.sqrt();
            Ok(heap.new_i128(root))
        }
        Some(IntRef::Big(b)) => {
            let b = b.to_biguint();
            let root = heap.long_sqrt(&b)?;
            Ok(heap.new_big(BigInt::from(root)))
        }
        None => Ok(Value::NONE),
    }
}

fn gcd_of(heap: &mut Heap, a: Value, b: Value) -> R {
    if let (Some(IntRef::Small(x)), Some(IntRef::Small(y))) = (heap.to_int(a), heap.to_int(b)) {
        let (mut x, mut y) = (x.unsigned_abs(), y.unsigned_abs());
        while y != 0 {
            (x, y) = (y, x % y);
        }
        return Ok(match i128::try_from(x) {
            Ok(i) => heap.new_i128(i),
            Err(_) => heap.new_big(BigInt::from(x)),
        });
    }
    let (Some(x), Some(y)) = (heap.to_int(a), heap.to_int(b)) else {
        return Ok(Value::NONE);
    };
    let (x, y) = (x.magnitude(), y.magnitude());
    let g = heap.long_gcd(&x, &y)?;
    Ok(heap.new_big(BigInt::from(g)))
}

fn int_args(vm: &mut Vm, args: &Args) -> R<Vec<Value>> {
    args.pos.iter().map(|&v| vm.index(v)).collect()
}

pub(super) fn gcd(vm: &mut Vm, args: &Args) -> R {
    let mut result = Value::small_int(0);
    for v in int_args(vm, args)? {
        result = gcd_of(&mut vm.heap, result, v)?;
    }
    Ok(result)
}

pub(super) fn lcm(vm: &mut Vm, args: &Args) -> R {
    let mut result = Value::small_int(1);
    for v in int_args(vm, args)? {
        let heap = &mut vm.heap;
        let g = gcd_of(heap, result, v)?;
        if g == Value::small_int(0) {
            result = g;
            continue;
        }
        let rest = heap.int_binary(IntOp::FloorDiv, v, g)?;
        result = heap.int_binary(IntOp::Mul, result, rest)?;
        if heap.to_int(result).is_some_and(IntRef::is_negative) {
            result = heap.int_neg(result)?;
        }
    }
    Ok(result)
}
