//! Built-in functions that consume an iterable: `all`, `any`, `len`, `max`, `min`, `sorted`, `sum`.

use super::arguments::*;
use super::leaves;
use crate::object::function::NativeDef;
use crate::object::int::{IntOp, IntRef};
use crate::object::*;
use crate::vm::Vm;
use crate::vm::iterate::portion::{Wanted, plain_truth};
use crate::vm::native::{Args, FullNative};
use crate::vm::operator::{BinOp, CmpOp};

pub(crate) static FUNCTIONS: &[NativeDef] = &[
    function_or_leaf("all", 1, 1, "", leaves::all, &FullNative(all)),
    function_or_leaf("any", 1, 1, "", leaves::any, &FullNative(any)),
    function_or_leaf("len", 1, 1, "", leaves::len, &FullNative(len)),
    function_or_leaf("max", 0, 255, "**", leaves::max, &FullNative(max)),
    function_or_leaf("min", 0, 255, "**", leaves::min, &FullNative(min)),
    function("sorted", 0, 255, "**", &FullNative(sorted)),
    function_or_leaf("sum", 0, 255, "**", leaves::sum, &FullNative(sum)),
];

/// Whether some item's truth is `wanted`.
fn some_item_is(vm: &mut Vm, iterable: Value, wanted: bool) -> R<bool> {
    let iterator = vm.iter(iterable)?;
    let mut items = vm.portions(iterator);
    let others = Some(if wanted { Wanted::False } else { Wanted::True });
    let mark = vm.nursery_mark();
    while let Some(item) = vm.next_of(&mut items, others)? {
        vm.heap.charge(1)?;
        vm.heap.keep(item);
        if vm.truth(item)? == wanted {
            return Ok(true);
        }
        vm.release_to(mark, Value::NONE);
        items.take_while(&mut vm.heap, |item| plain_truth(item) == Some(!wanted));
    }
    Ok(false)
}

fn all(vm: &mut Vm, args: &Args) -> R {
    Ok(Value::bool(!some_item_is(vm, args.at(0), false)?))
}

fn any(vm: &mut Vm, args: &Args) -> R {
    Ok(Value::bool(some_item_is(vm, args.at(0), true)?))
}

fn len(vm: &mut Vm, args: &Args) -> R {
    let len = vm.len(args.at(0))?;
    Ok(vm.heap.new_usize(len))
}

fn max(vm: &mut Vm, args: &Args) -> R {
    extreme(vm, args, "max", CmpOp::Gt)
}

fn min(vm: &mut Vm, args: &Args) -> R {
    extreme(vm, args, "min", CmpOp::Lt)
}

/// `max` or `min`: the first item that no later one is beyond.
fn extreme(vm: &mut Vm, args: &Args, name: &str, beyond: CmpOp) -> R {
    if args.is_empty() {
        return Err(vm
            .heap
            .type_error(&format!("{name} expected at least 1 argument, got 0")));
    }
    let [key, default] = only_keywords(vm, args, name, ["key", "default"])?;
    let key = key.filter(|k| !k.is_none());
    let several = args.len() > 1;
    if several && default.is_some() {
        return Err(vm.heap.type_error(&format!(
            "Cannot specify a default for {name}() with multiple positional arguments"
        )));
    }
    let iterator = if several {
        let items = vm.heap.new_tuple(&args.pos);
        vm.iter(items)?
    } else {
        vm.iter(args.at(0))?
    };
    let mut items = vm.portions(iterator);
    let mark = vm.nursery_mark();
    let mut best: Option<(Value, Value)> = None;
    loop {
        // Numbers compare with numbers without running code.
        let numbers = best.is_none_or(|(item, _)| item.is_small_int() || item.is_float());
        let wanted = (numbers && key.is_none()).then_some(Wanted::Numbers);
        let Some(item) = vm.next_of(&mut items, wanted)? else {
            break;
        };
        vm.heap.charge(1)?;
        vm.heap.keep(item);
        let rank = match key {
            Some(key) => vm.call(key, &[item])?,
            None => item,
        };
        vm.heap.keep(rank);
        let better = match best {
            None => true,
            Some((_, best_rank)) => is_beyond(vm, beyond, rank, best_rank)?,
        };
        if better {
            best = Some((item, rank));
        }
        if let Some((item, rank)) = best {
            vm.release_to(mark, item);
            vm.heap.keep(rank);
        }
    }
    match (best, default) {
        (Some((item, _)), _) => Ok(item),
        (None, Some(default)) => Ok(default),
        (None, None) => Err(vm
            .heap
            .value_error(&format!("{name}() iterable argument is empty"))),
    }
}

fn is_beyond(vm: &mut Vm, beyond: CmpOp, a: Value, b: Value) -> R<bool> {
    if let (Some(a), Some(b)) = (a.as_small_int(), b.as_small_int()) {
        return Ok(if beyond == CmpOp::Gt { a > b } else { a < b });
    }
    let answer = vm.compare(beyond, a, b)?;
    vm.truth(answer)
}

fn sorted(vm: &mut Vm, args: &Args) -> R {
    arity(vm, "sorted", args.len(), 1, 1)?;
    let items = vm.collect_items(args.at(0))?;
    let list = vm.heap.new_list(items);
    super::list::sort_list(vm, list, &args.kw)?;
    Ok(list)
}

/// Floats summed with compensation (Neumaier's variant of Kahan's method), as CPython does since 3.12.
#[derive(Clone, Copy, Default)]
pub(super) struct FloatSum {
    sum: f64,
    lost: f64,
}

impl FloatSum {
    pub(super) fn add(&mut self, x: f64) {
        let next = self.sum + x;
        self.lost += if self.sum.abs() >= x.abs() {
            (self.sum - next) + x
        } else {
            (x - next) + self.sum
        };
        self.sum = next;
    }

    /// Adding the compensation must not turn an infinite sum into a NaN, nor lose the sign of -0.0.
    pub(super) fn total(self) -> f64 {
        if self.lost != 0.0 && self.lost.is_finite() {
            self.sum + self.lost
        } else {
            self.sum
        }
    }
}

impl From<f64> for FloatSum {
    fn from(sum: f64) -> FloatSum {
        FloatSum { sum, lost: 0.0 }
    }
}

/// What `sum` has added up so far.
enum Total {
    Int(i64),
    Float(FloatSum),
    Any(Value),
}

impl Total {
    fn into_value(self, vm: &mut Vm) -> Value {
        match self {
            Total::Int(i) => vm.heap.new_int(i),
            Total::Float(sum) => Value::float(sum.total()),
            Total::Any(value) => value,
        }
    }
}

fn sum(vm: &mut Vm, args: &Args) -> R {
    if args.is_empty() {
        return Err(vm
            .heap
            .type_error("sum() takes at least 1 positional argument (0 given)"));
    }
    if args.len() + args.kw.len() > 2 {
        let got = args.len() + args.kw.len();
        return Err(vm
            .heap
            .type_error(&format!("sum() takes at most 2 arguments ({got} given)")));
    }
    let [start] = only_keywords(vm, args, "sum", ["start"])?;
    let start = args.get(1).or(start);
    let iterator = vm.iter(args.at(0))?;
    let mut total = Total::Int(0);
    if let Some(start) = start {
        let refused = if vm.heap.to_str(start).is_some() {
            Some("sum() can't sum strings [use ''.join(seq) instead]")
        } else if native(vm, start).as_bytes().is_some() {
            Some("sum() can't sum bytes [use b''.join(seq) instead]")
        } else if native(vm, start).as_bytearray().is_some() {
            Some("sum() can't sum bytearray [use b''.join(seq) instead]")
        } else {
            None
        };
        if let Some(message) = refused {
            return Err(vm.heap.type_error(message));
        }
        total = match (start.as_small_int(), start.as_float()) {
            (Some(i), _) => Total::Int(i),
            (_, Some(sum)) => Total::Float(sum.into()),
            _ => Total::Any(start),
        };
    }
    let mut items = vm.portions(iterator);
    let mark = vm.nursery_mark();
    loop {
        // The usual sums at once; each item has been charged as it came.
        items.take_while(&mut vm.heap, |item| match &mut total {
            Total::Int(sum) => match item.as_small_int().and_then(|i| sum.checked_add(i)) {
                Some(next) => {
                    *sum = next;
                    true
                }
                None => false,
            },
            Total::Float(sum) => match item.as_float() {
                Some(x) => {
                    sum.add(x);
                    true
                }
                None => false,
            },
            Total::Any(_) => false,
        });
        let numbers = match total {
            Total::Any(value) => vm.heap.exact_int(value) == Some(value),
            _ => true,
        };
        let Some(item) = vm.next_of(&mut items, numbers.then_some(Wanted::Numbers))? else {
            break;
        };
        vm.heap.charge(1)?;
        total = add(vm, total, item)?;
        match total {
            Total::Any(value) => vm.release_to(mark, value),
            _ => vm.release_to(mark, Value::NONE),
        }
    }
    Ok(total.into_value(vm))
}

fn add(vm: &mut Vm, total: Total, item: Value) -> R<Total> {
    match total {
        Total::Int(sum) => {
            let addend = item.as_small_int().or(item.as_bool().map(i64::from));
            if let Some(next) = addend.and_then(|i| sum.checked_add(i)) {
                return Ok(Total::Int(next));
            }
            if let Some(f) = item.as_float() {
                // CPython goes on in floats from the int summed so far.
                return add(vm, Total::Float((sum as f64).into()), Value::float(f));
            }
            let sum = vm.heap.new_int(sum);
            add(vm, Total::Any(sum), item)
        }
        Total::Float(mut sum) => {
            if let Some(x) = item.as_float() {
                sum.add(x);
                return Ok(Total::Float(sum));
            }
            if let Some(i) = vm.heap.to_int(item)
                && let Some(x) = i.to_f64()
                && matches!(i, IntRef::Small(_))
            {
                sum.sum += x;
                return Ok(Total::Float(sum));
            }
            let sum = Total::Float(sum).into_value(vm);
            add(vm, Total::Any(sum), item)
        }
        Total::Any(sum) => {
            vm.heap.keep(item);
            if vm.heap.exact_int(sum) == Some(sum) && vm.heap.exact_int(item) == Some(item) {
                return vm.heap.int_binary(IntOp::Add, sum, item).map(Total::Any);
            }
            let next = vm.binary(BinOp::Add, sum, item)?;
            Ok(match next.as_float() {
                Some(sum) => Total::Float(sum.into()),
                None => Total::Any(next),
            })
        }
    }
}
