//! The common cases of built-in functions that need no machine: exact built-in values, no keywords.
//!
//! The loop calls these right from its arm for calls. Each answers `Value::UNDEF` where the case is
//! not a common one; the whole function, in the file of its subject, is run then from the start.

use super::aggregates::FloatSum;
use crate::object::iter::{LeafNext, RangeObj};
use crate::object::number::{BinOp, CmpOp, number_binary};
use crate::object::*;
use crate::vm::leaf::{compare_leaf, len_leaf, truth_leaf};

/// The machine is needed.
const OTHER: R = Ok(Value::UNDEF);

pub(super) fn len(heap: &mut Heap, args: &[Value]) -> R {
    match len_leaf(heap, args[0]) {
        Some(n) => Ok(Value::small_int(n as i64)),
        None => OTHER,
    }
}

pub(super) fn abs(heap: &mut Heap, args: &[Value]) -> R {
    if let Some(f) = args[0].as_float() {
        return Ok(Value::float(f.abs()));
    }
    match args[0].as_small_int() {
        Some(i) => Ok(heap.new_int(i.abs())),
        None => OTHER,
    }
}

pub(super) fn chr(heap: &mut Heap, args: &[Value]) -> R {
    match args[0].as_small_int().map(u32::try_from) {
        Some(Ok(c)) if c < 0x11_0000 => Ok(heap.new_char(c)),
        _ => OTHER,
    }
}

pub(super) fn ord(heap: &mut Heap, args: &[Value]) -> R {
    let view = args[0].as_str().map(|s| heap.str_view(s));
    match view.map(|view| (view.len(), view.get(0))) {
        Some((1, Some(c))) => Ok(Value::small_int(i64::from(c))),
        _ => OTHER,
    }
}

pub(super) fn hash(heap: &mut Heap, args: &[Value]) -> R {
    let v = args[0];
    let usual = match v.kind() {
        Some(Kind::Str) => v.as_str().is_some_and(|s| !heap.str_view(s).is_empty()),
        Some(_) => false,
        None => v.is_small_int(),
    };
    match usual.then(|| heap.hash_simple(v)).flatten() {
        Some(hash) => Ok(heap.new_int(hash)),
        None => OTHER,
    }
}

pub(super) fn divmod(heap: &mut Heap, args: &[Value]) -> R {
    match (args[0].as_small_int(), args[1].as_small_int()) {
        (Some(a), Some(b)) if b != 0 => {
            let (mut quotient, mut rest) = (a.wrapping_div(b), a.wrapping_rem(b));
            if rest != 0 && (rest < 0) != (b < 0) {
                quotient -= 1;
                rest += b;
            }
            let (quotient, rest) = (heap.new_int(quotient), heap.new_int(rest));
            Ok(heap.new_tuple(&[quotient, rest]))
        }
        _ => OTHER,
    }
}

/// `pow(a, b)` and `pow(a, b, m)` of inline ints.
pub(super) fn pow(heap: &mut Heap, args: &[Value]) -> R {
    let small = |i: usize| args.get(i).and_then(|v| v.as_small_int());
    match (small(0), small(1), args.len()) {
        (Some(_), Some(0..), 2) => {
            let power = number_binary(heap, BinOp::Pow, args[0], args[1])?;
            Ok(power.unwrap_or(Value::UNDEF))
        }
        (Some(base), Some(exponent @ 0..), 3) => {
            let Some(modulus @ 1..) = small(2) else {
                return OTHER;
            };
            let modulus = modulus as u128;
            let mut base = i128::from(base).rem_euclid(modulus as i128) as u128;
            let (mut left, mut result) = (exponent, 1 % modulus);
            while left > 0 {
                if left & 1 == 1 {
                    result = result * base % modulus;
                }
                base = base * base % modulus;
                left >>= 1;
            }
            Ok(heap.new_i128(result as i128))
        }
        _ => OTHER,
    }
}

pub(super) fn round(heap: &mut Heap, args: &[Value]) -> R {
    match (args[0].as_float(), args.get(1)) {
        // Beyond that a float is whole, and may be too large for an i64.
        (Some(f), None) if f.abs() < 9e15 => Ok(heap.new_int(f.round_ties_even() as i64)),
        (Some(f), Some(digits)) if f.is_finite() && f != 0.0 => match digits.as_small_int() {
            Some(digits) => {
                let rounded = super::float::round_digits(f, digits);
                Ok(rounded.map_or(Value::UNDEF, Value::float))
            }
            None => OTHER,
        },
        (None, None) if args[0].is_small_int() => Ok(args[0]),
        _ => OTHER,
    }
}

pub(super) fn max(heap: &mut Heap, args: &[Value]) -> R {
    extreme(heap, args, CmpOp::Gt)
}

pub(super) fn min(heap: &mut Heap, args: &[Value]) -> R {
    extreme(heap, args, CmpOp::Lt)
}

fn extreme(heap: &mut Heap, args: &[Value], beyond: CmpOp) -> R {
    let [list] = args else {
        return Ok(best_of(
            heap,
            args.len(),
            |_, i| args.get(i).copied(),
            beyond,
        ));
    };
    let Some(n) = plain_items(heap, *list).map(<[Value]>::len) else {
        return OTHER;
    };
    heap.charge(n / 4)?;
    let item = |heap: &Heap, i: usize| plain_items(heap, *list).and_then(|l| l.get(i).copied());
    Ok(best_of(heap, n, item, beyond))
}

fn best_of(
    heap: &mut Heap,
    n: usize,
    item: impl Fn(&Heap, usize) -> Option<Value>,
    beyond: CmpOp,
) -> Value {
    let Some(mut best) = item(heap, 0) else {
        return Value::UNDEF;
    };
    for i in 1..n {
        let Some(next) = item(heap, i) else {
            return Value::UNDEF;
        };
        match compare_leaf(heap, beyond, next, best) {
            Some(true) => best = next,
            Some(false) => {}
            None => return Value::UNDEF,
        }
    }
    best
}

/// The items of an exact list or tuple.
fn plain_items(heap: &Heap, iterable: Value) -> Option<&[Value]> {
    match iterable.kind() {
        Some(Kind::List | Kind::Tuple) => heap.list_or_tuple(iterable),
        _ => None,
    }
}

pub(super) fn all(heap: &mut Heap, args: &[Value]) -> R {
    some_item_is(heap, args[0], false).map(|found| found.map_or(Value::UNDEF, |f| Value::bool(!f)))
}

pub(super) fn any(heap: &mut Heap, args: &[Value]) -> R {
    some_item_is(heap, args[0], true).map(|found| found.map_or(Value::UNDEF, Value::bool))
}

fn some_item_is(heap: &mut Heap, iterable: Value, wanted: bool) -> R<Option<bool>> {
    let Some(n) = plain_items(heap, iterable).map(<[Value]>::len) else {
        return Ok(None);
    };
    heap.charge(n / 4)?;
    for &item in plain_items(heap, iterable).unwrap_or(&[]) {
        match truth_leaf(heap, item) {
            Some(truth) if truth == wanted => return Ok(Some(true)),
            Some(_) => {}
            None => return Ok(None),
        }
    }
    Ok(Some(false))
}

pub(super) fn next(heap: &mut Heap, args: &[Value]) -> R {
    let Some(id) = args[0].as_iter() else {
        return OTHER;
    };
    match (heap.iter_next_leaf(id)?, args.get(1)) {
        (LeafNext::Item(item), _) => Ok(item),
        (LeafNext::End, Some(&default)) => Ok(default),
        _ => OTHER,
    }
}

pub(super) fn isinstance(heap: &mut Heap, args: &[Value]) -> R {
    let own = heap.class_of(args[0]);
    let is_one = |heap: &Heap, of: Value| -> Option<bool> {
        let class = of.as_class()?;
        if own == class {
            return Some(true);
        }
        if heap.class(class).meta != ids::TYPE {
            return None;
        }
        let is_one = heap.is_subclass(own, class);
        (is_one || !heap.may_claim_class(own)).then_some(is_one)
    };
    let Some(tuple) = args[1].as_tuple() else {
        return is_one(heap, args[1]).map_or(OTHER, |is| Ok(Value::bool(is)));
    };
    heap.charge(heap.tuple(tuple).len() / 4)?;
    for &class in heap.tuple(tuple) {
        match is_one(heap, class) {
            Some(true) => return Ok(Value::TRUE),
            Some(false) => {}
            None => return OTHER,
        }
    }
    Ok(Value::FALSE)
}

/// The sum of a list or tuple that has nothing but inline ints, or nothing but floats.
pub(super) fn sum(heap: &mut Heap, args: &[Value]) -> R {
    let [list] = args else {
        return OTHER;
    };
    let Some(items) = plain_items(heap, *list) else {
        return OTHER;
    };
    let n = items.len();
    let total = if let Some(true) = items.first().map(|v| v.as_float().is_some()) {
        let Some(total) = sum_floats(items) else {
            return OTHER;
        };
        Value::float(total)
    } else {
        let mut total = 0i128;
        for item in items {
            match item.as_small_int() {
                Some(i) => total += i128::from(i),
                None => return OTHER,
            }
        }
        heap.new_i128(total)
    };
    heap.charge(n / 4)?;
    Ok(total)
}

fn sum_floats(items: &[Value]) -> Option<f64> {
    let mut sum = FloatSum::default();
    for item in items {
        sum.add(item.as_float()?);
    }
    Some(sum.total())
}

// Constructors: the class itself, not one derived from it, is the first argument.

pub(super) fn new_int(heap: &mut Heap, args: &[Value]) -> R {
    let &[class, x] = args else {
        return OTHER;
    };
    if class != ids::INT.value() {
        return OTHER;
    }
    if x.is_small_int() {
        return Ok(x);
    }
    if let Some(f) = x.as_float() {
        return match f.abs() < 9e15 {
            true => Ok(heap.new_int(f as i64)),
            false => OTHER,
        };
    }
    match x.as_str() {
        Some(_) => heap.int_from_text(x, 10),
        None => OTHER,
    }
}

pub(super) fn new_float(heap: &mut Heap, args: &[Value]) -> R {
    let &[class, x] = args else {
        return OTHER;
    };
    if class != ids::FLOAT.value() {
        return OTHER;
    }
    if x.is_float() {
        return Ok(x);
    }
    if let Some(i) = x.as_small_int() {
        return Ok(Value::float(i as f64));
    }
    match x.as_str() {
        Some(_) => heap.float_from_text(x),
        None => OTHER,
    }
}

pub(super) fn new_str(heap: &mut Heap, args: &[Value]) -> R {
    let &[class, x] = args else {
        return OTHER;
    };
    if class != ids::STR.value() {
        return OTHER;
    }
    if x.is_small_int() {
        return heap.int_str(x);
    }
    if let Some(f) = x.as_float() {
        return Ok(heap.float_str(f));
    }
    match x.as_str() {
        Some(_) => Ok(x),
        None => OTHER,
    }
}

pub(super) fn new_bool(heap: &mut Heap, args: &[Value]) -> R {
    match args {
        &[class, x] if class == ids::BOOL.value() => {
            Ok(truth_leaf(heap, x).map_or(Value::UNDEF, Value::bool))
        }
        _ => OTHER,
    }
}

pub(super) fn new_tuple(heap: &mut Heap, args: &[Value]) -> R {
    let &[class, x] = args else {
        return OTHER;
    };
    if class != ids::TUPLE.value() {
        return OTHER;
    }
    if x.as_tuple().is_some() {
        return Ok(x);
    }
    let Some(n) = x.as_list().map(|l| heap.list(l).len()) else {
        return OTHER;
    };
    heap.reserve(n.saturating_mul(8))?;
    heap.charge(n / 8)?;
    let items = x.as_list().map(|l| heap.list(l).to_vec());
    Ok(heap.new_tuple_vec(items.unwrap_or_default()))
}

pub(super) fn new_range(heap: &mut Heap, args: &[Value]) -> R {
    let one = Value::small_int(1);
    if args.first() != Some(&ids::RANGE.value()) {
        return OTHER;
    }
    let (start, stop, step) = match *args {
        [_, stop] => (Value::small_int(0), stop, one),
        [_, start, stop] => (start, stop, one),
        [_, start, stop, step] => (start, stop, step),
        _ => return OTHER,
    };
    if [start, stop, step].iter().all(|v| v.is_small_int()) && step != Value::small_int(0) {
        return Ok(heap.alloc_range(RangeObj { start, stop, step }).value());
    }
    OTHER
}
