//! `math`.
//!
//! Functions of floats first try without the machine (the argument is a float or an int); only
//! objects with `__float__` or `__index__` need it.

mod double_double;
mod ints;
pub(super) mod special;
mod sums;

use crate::builtins::arguments::only_keywords;
use crate::object::function::{NativeDef, NativeRole};
use crate::object::int::IntRef;
use crate::object::intern::sym;
use crate::object::number::{BinOp, CmpOp, number_compare};
use crate::object::*;
use crate::vm::Vm;
use crate::vm::native::{Args, FullNative};

use NativeRole::Function;

/// How a function of floats fails.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Fault {
    /// The argument is outside the function's domain.
    Domain,
    /// The result is too large.
    Range,
}

pub(crate) type F<T = f64> = Result<T, Fault>;

#[cold]
pub(crate) fn raise(heap: &mut Heap, fault: Fault) -> Raised {
    match fault {
        Fault::Domain => heap.value_error("math domain error"),
        Fault::Range => heap.overflow_error("math range error"),
    }
}

fn answer(heap: &mut Heap, result: F) -> R {
    match result {
        Ok(f) => Ok(Value::float(f)),
        Err(fault) => Err(raise(heap, fault)),
    }
}

/// The float of a float or int; `None` when the machine must be asked.
#[inline]
fn plain(value: Value) -> Option<f64> {
    if let Some(f) = value.as_float() {
        return Some(f);
    }
    value.as_small_int().map(|i| i as f64)
}

/// Makes natives of functions of one float.
macro_rules! of_one {
    ($table:ident; $($name:literal $function:expr;)+) => {
        static $table: &[NativeDef] = &[
            $(NativeDef::either($name, Function, 1, 1, "", |heap, args| {
                match plain(args[0]) {
                    Some(x) => {
                        let function: fn(f64) -> F = $function;
                        answer(heap, function(x))
                    }
                    None => Ok(Value::UNDEF),
                }
            }, &FullNative(|vm, args| {
                let x = vm.float_arg(args.at(0))?;
                let function: fn(f64) -> F = $function;
                answer(&mut vm.heap, function(x))
            })),)+
        ];
    };
}

/// Makes natives of functions of two floats.
macro_rules! of_two {
    ($table:ident; $($name:literal $function:expr;)+) => {
        static $table: &[NativeDef] = &[
            $(NativeDef::either($name, Function, 2, 2, "", |heap, args| {
                match (plain(args[0]), plain(args[1])) {
                    (Some(x), Some(y)) => {
                        let function: fn(f64, f64) -> F = $function;
                        answer(heap, function(x, y))
                    }
                    _ => Ok(Value::UNDEF),
                }
            }, &FullNative(|vm, args| {
                let x = vm.float_arg(args.at(0))?;
                let y = vm.float_arg(args.at(1))?;
                let function: fn(f64, f64) -> F = $function;
                answer(&mut vm.heap, function(x, y))
            })),)+
        ];
    };
}

/// A result that is NaN or infinite without reason is a domain error.
fn in_domain(x: f64, result: f64) -> F {
    if (result.is_nan() && !x.is_nan()) || (result.is_infinite() && x.is_finite()) {
        Err(Fault::Domain)
    } else {
        Ok(result)
    }
}

/// An infinite result of a finite argument is out of range.
fn in_range(x: f64, result: f64) -> F {
    if result.is_nan() && !x.is_nan() {
        return Err(Fault::Domain);
    }
    if result.is_infinite() && x.is_finite() {
        Err(Fault::Range)
    } else {
        Ok(result)
    }
}

of_one! { OF_ONE;
    "acos" |x| in_domain(x, x.acos());
    "acosh" |x| in_domain(x, special::acosh(x));
    "asin" |x| in_domain(x, x.asin());
    "asinh" |x| in_domain(x, special::asinh(x));
    "atan" |x| Ok(x.atan());
    "atanh" |x| in_domain(x, special::atanh(x));
    "cbrt" |x| Ok(x.cbrt());
    "cos" |x| in_domain(x, x.cos());
    "cosh" |x| in_range(x, x.cosh());
    "degrees" |x| Ok(x * (180.0 / std::f64::consts::PI));
    "erf" |x| Ok(special::erf(x));
    "erfc" |x| Ok(special::erfc(x));
    "exp" |x| in_range(x, x.exp());
    "exp2" |x| in_range(x, x.exp2());
    "expm1" |x| in_range(x, x.exp_m1());
    "fabs" |x| Ok(x.abs());
    "gamma" special::gamma;
    "lgamma" special::lgamma;
    "log1p" |x| in_domain(x, if x == 0.0 { x } else { x.ln_1p() });
    "radians" |x| Ok(x * (std::f64::consts::PI / 180.0));
    "sin" |x| in_domain(x, x.sin());
    "sinh" |x| in_range(x, x.sinh());
    "sqrt" |x| in_domain(x, x.sqrt());
    "tan" |x| in_domain(x, x.tan());
    "tanh" |x| Ok(x.tanh());
    "ulp" |x| Ok(ulp(x));
}

of_two! { OF_TWO;
    "atan2" |y, x| Ok(y.atan2(x));
    "copysign" |x, y| Ok(x.copysign(y));
    "fmod" fmod;
    "pow" pow;
    "remainder" remainder;
}

static FUNCTIONS: &[NativeDef] = &[
    NativeDef::full(
        "ceil",
        Function,
        1,
        1,
        "",
        &FullNative(|vm, args| whole(vm, args.at(0), sym::CEIL, f64::ceil)),
    ),
    NativeDef::full(
        "floor",
        Function,
        1,
        1,
        "",
        &FullNative(|vm, args| whole(vm, args.at(0), sym::FLOOR, f64::floor)),
    ),
    NativeDef::full("trunc", Function, 1, 1, "", &FullNative(trunc)),
    NativeDef::full(
        "isfinite",
        Function,
        1,
        1,
        "",
        &FullNative(|vm, args| Ok(Value::bool(vm.float_arg(args.at(0))?.is_finite()))),
    ),
    NativeDef::full(
        "isinf",
        Function,
        1,
        1,
        "",
        &FullNative(|vm, args| Ok(Value::bool(vm.float_arg(args.at(0))?.is_infinite()))),
    ),
    NativeDef::full(
        "isnan",
        Function,
        1,
        1,
        "",
        &FullNative(|vm, args| Ok(Value::bool(vm.float_arg(args.at(0))?.is_nan()))),
    ),
    NativeDef::full("isclose", Function, 0, 255, "**", &FullNative(isclose)),
    NativeDef::full("nextafter", Function, 2, 255, "**", &FullNative(nextafter)),
    NativeDef::full("fma", Function, 3, 3, "", &FullNative(fma)),
    NativeDef::full(
        "frexp",
        Function,
        1,
        1,
        "",
        &FullNative(|vm, args| {
            let x = vm.float_arg(args.at(0))?;
            let (m, e) = hash::frexp(x.abs());
            Ok(vm
                .heap
                .new_tuple(&[Value::float(m.copysign(x)), Value::small_int(i64::from(e))]))
        }),
    ),
    NativeDef::full(
        "modf",
        Function,
        1,
        1,
        "",
        &FullNative(|vm, args| {
            let x = vm.float_arg(args.at(0))?;
            let (fraction, whole) = if x.is_infinite() {
                (0f64.copysign(x), x)
            } else {
                ((x - x.trunc()).copysign(x), x.trunc())
            };
            Ok(vm
                .heap
                .new_tuple(&[Value::float(fraction), Value::float(whole)]))
        }),
    ),
    NativeDef::full("ldexp", Function, 2, 2, "", &FullNative(ldexp)),
    NativeDef::full("log", Function, 1, 2, "", &FullNative(log)),
    NativeDef::full(
        "log2",
        Function,
        1,
        1,
        "",
        &FullNative(|vm, args| log_of(vm, args.at(0), f64::log2)),
    ),
    NativeDef::full(
        "log10",
        Function,
        1,
        1,
        "",
        &FullNative(|vm, args| log_of(vm, args.at(0), f64::log10)),
    ),
    NativeDef::full("comb", Function, 2, 2, "", &FullNative(ints::comb)),
    NativeDef::full("perm", Function, 1, 2, "", &FullNative(ints::perm)),
    NativeDef::full(
        "factorial",
        Function,
        1,
        1,
        "",
        &FullNative(ints::factorial),
    ),
    NativeDef::full("isqrt", Function, 1, 1, "", &FullNative(ints::isqrt)),
    NativeDef::full("gcd", Function, 0, 255, "", &FullNative(ints::gcd)),
    NativeDef::full("lcm", Function, 0, 255, "", &FullNative(ints::lcm)),
    NativeDef::full("hypot", Function, 0, 255, "", &FullNative(sums::hypot)),
    NativeDef::full("dist", Function, 2, 2, "", &FullNative(sums::dist)),
    NativeDef::full("fsum", Function, 1, 1, "", &FullNative(sums::fsum)),
    NativeDef::full("prod", Function, 0, 255, "**", &FullNative(prod)),
    NativeDef::full("sumprod", Function, 2, 2, "", &FullNative(sums::sumprod)),
];

/// Fills the module.
pub(crate) fn fill(vm: &mut Vm, module: ModuleId) -> R<()> {
    let dict = vm.heap.module(module).dict;
    for table in [FUNCTIONS, OF_ONE, OF_TWO] {
        vm.install_functions(dict, "math", table);
    }
    let constants = [
        ("pi", std::f64::consts::PI),
        ("e", std::f64::consts::E),
        ("tau", std::f64::consts::TAU),
        ("inf", f64::INFINITY),
        ("nan", f64::NAN),
    ];
    for (name, value) in constants {
        let name = vm.heap.intern(name);
        vm.heap.dict_set_sym(dict, name, Value::float(value));
    }
    Ok(())
}

fn fmod(x: f64, y: f64) -> F {
    if y.is_infinite() && x.is_finite() {
        return Ok(x);
    }
    let r = x % y;
    if r.is_nan() && !x.is_nan() && !y.is_nan() {
        Err(Fault::Domain)
    } else {
        Ok(r)
    }
}

fn pow(x: f64, y: f64) -> F {
    let r = x.powf(y);
    if !x.is_finite() || !y.is_finite() || r.is_finite() {
        return Ok(r);
    }
    if r.is_nan() || x == 0.0 {
        Err(Fault::Domain)
    } else {
        Err(Fault::Range)
    }
}

/// The difference to the nearest multiple of `y`, ties to the even multiple.
fn remainder(x: f64, y: f64) -> F {
    if x.is_nan() || y.is_nan() {
        return Ok(f64::NAN);
    }
    if x.is_infinite() || y == 0.0 {
        return Err(Fault::Domain);
    }
    if y.is_infinite() {
        return Ok(x);
    }
    let (abs_x, abs_y) = (x.abs(), y.abs());
    let m = abs_x % abs_y;
    let c = abs_y - m;
    let r = if m < c {
        m
    } else if m > c {
        -c
    } else {
        m - 2.0 * ((0.5 * (abs_x - m)) % abs_y)
    };
    Ok(r * 1f64.copysign(x))
}

fn ulp(x: f64) -> f64 {
    let x = x.abs();
    if !x.is_finite() {
        return x;
    }
    let next = x.next_up();
    if next.is_infinite() {
        x - x.next_down()
    } else {
        next - x
    }
}

fn whole(vm: &mut Vm, x: Value, name: Sym, round: fn(f64) -> f64) -> R {
    if let Some(f) = x.as_float() {
        return crate::builtins::int::float_to_int(&mut vm.heap, round(f));
    }
    if let Some(r) = vm.call_special(x, name, &[])? {
        return Ok(r);
    }
    let f = vm.float_arg(x)?;
    crate::builtins::int::float_to_int(&mut vm.heap, round(f))
}

fn trunc(vm: &mut Vm, args: &Args) -> R {
    if let Some(f) = args.at(0).as_float() {
        return crate::builtins::int::float_to_int(&mut vm.heap, f);
    }
    match vm.call_special(args.at(0), sym::TRUNC, &[])? {
        Some(r) => Ok(r),
        None => {
            let name = vm.heap.type_name(args.at(0));
            Err(vm
                .heap
                .type_error(&format!("type {name} doesn't define __trunc__ method")))
        }
    }
}

fn fma(vm: &mut Vm, args: &Args) -> R {
    let x = vm.float_arg(args.at(0))?;
    let y = vm.float_arg(args.at(1))?;
    let z = vm.float_arg(args.at(2))?;
    let r = x.mul_add(y, z);
    if r.is_nan() && !x.is_nan() && !y.is_nan() && !z.is_nan() {
        return Err(vm.heap.value_error("invalid operation in fma"));
    }
    if r.is_infinite() && x.is_finite() && y.is_finite() && z.is_finite() {
        return Err(vm.heap.overflow_error("overflow in fma"));
    }
    Ok(Value::float(r))
}

fn ldexp(vm: &mut Vm, args: &Args) -> R {
    let x = vm.float_arg(args.at(0))?;
    let heap = &mut vm.heap;
    let Some(e) = heap.to_int(args.at(1)) else {
        return Err(heap.type_error("Expected an int as second argument to ldexp."));
    };
    let e = e
        .to_i64()
        .unwrap_or(if e.is_negative() { i64::MIN } else { i64::MAX });
    if x == 0.0 || !x.is_finite() {
        return Ok(Value::float(x));
    }
    let (m, shift) = hash::frexp(x.abs());
    let total = e.saturating_add(i64::from(shift)).clamp(-5000, 5000);
    let result = if total > 1024 {
        f64::INFINITY
    } else if total < -1075 {
        0.0
    } else {
        // Scaling the 53-bit mantissa rounds once, in the last step.
        int::ldexp(m * 9_007_199_254_740_992.0, total as i32 - 53)
    };
    if result.is_infinite() {
        return Err(raise(heap, Fault::Range));
    }
    Ok(Value::float(result.copysign(x)))
}

fn log(vm: &mut Vm, args: &Args) -> R {
    let numerator = log_of(vm, args.at(0), f64::ln)?;
    let Some(base) = args.get(1) else {
        return Ok(numerator);
    };
    let denominator = log_of(vm, base, f64::ln)?;
    vm.binary(BinOp::TrueDiv, numerator, denominator)
}

/// A logarithm of an int of any size or of a float.
fn log_of(vm: &mut Vm, x: Value, log: fn(f64) -> f64) -> R {
    let int = match vm.heap.to_int(x) {
        Some(IntRef::Big(b)) => {
            if b.is_negative() {
                return Err(raise(&mut vm.heap, Fault::Domain));
            }
            let bits = b.bits();
            if bits > 1023 {
                // Scale to a float between a half and one, and add the logarithm of the scale.
                let shift = bits - 1000;
                let top = int::big_to_f64(&(b.to_big() >> shift));
                let (m, e) = hash::frexp(top);
                let r = log(m) + log(2.0) * (e as f64 + shift as f64);
                return Ok(Value::float(r));
            }
            Some(int::long_to_f64(b))
        }
        Some(IntRef::Small(i)) => Some(i as f64),
        None => None,
    };
    let f = match int {
        Some(f) => f,
        None => vm.float_arg(x)?,
    };
    if f.is_nan() || f > 0.0 {
        return Ok(Value::float(log(f)));
    }
    Err(raise(&mut vm.heap, Fault::Domain))
}

fn isclose(vm: &mut Vm, args: &Args) -> R {
    if args.len() > 2 {
        let text = format!(
            "isclose() takes exactly 2 positional arguments ({} given)",
            args.len()
        );
        return Err(vm.heap.type_error(&text));
    }
    let [a_name, b_name, rel, abs] =
        only_keywords(vm, args, "isclose", ["a", "b", "rel_tol", "abs_tol"])?;
    let mut numbers = [0.0; 2];
    for (i, (place, named)) in numbers.iter_mut().zip([a_name, b_name]).enumerate() {
        let Some(v) = args.get(i).or(named) else {
            let name = if i == 0 { "a" } else { "b" };
            let text = format!(
                "isclose() missing required argument '{name}' (pos {})",
                i + 1
            );
            return Err(vm.heap.type_error(&text));
        };
        *place = vm.float_arg(v)?;
    }
    let rel = match rel {
        Some(v) => vm.float_arg(v)?,
        None => 1e-9,
    };
    let abs = match abs {
        Some(v) => vm.float_arg(v)?,
        None => 0.0,
    };
    if rel < 0.0 || abs < 0.0 {
        return Err(vm.heap.value_error("tolerances must be non-negative"));
    }
    let [a, b] = numbers;
    if a == b {
        return Ok(Value::TRUE);
    }
    if a.is_infinite() || b.is_infinite() {
        return Ok(Value::FALSE);
    }
    let difference = (b - a).abs();
    Ok(Value::bool(
        difference <= (rel * b).abs() || difference <= (rel * a).abs() || difference <= abs,
    ))
}

fn nextafter(vm: &mut Vm, args: &Args) -> R {
    if args.len() > 2 {
        let text = format!(
            "nextafter() takes exactly 2 positional arguments ({} given)",
            args.len()
        );
        return Err(vm.heap.type_error(&text));
    }
    let [steps] = only_keywords(vm, args, "nextafter", ["steps"])?;
    let x = vm.float_arg(args.at(0))?;
    let y = vm.float_arg(args.at(1))?;
    let steps = match steps {
        None | Some(Value::NONE) => 1,
        Some(v) => {
            let n = vm.index(v)?;
            if number_compare(&vm.heap, CmpOp::Lt, n, Value::small_int(0)) == Some(true) {
                return Err(vm.heap.value_error("steps must be a non-negative integer"));
            }
            vm.heap
                .to_int(n)
                .and_then(IntRef::to_i64)
                .map_or(u64::MAX, |n| n as u64)
        }
    };
    if steps == 0 {
        return Ok(Value::float(x));
    }
    if x.is_nan() || y.is_nan() {
        return Ok(Value::float(f64::NAN));
    }
    // Floats in order are ints in order once negative ones count backwards.
    let rank = |f: f64| {
        let bits = f.to_bits() as i64;
        i128::from(if bits < 0 {
            i64::MIN.wrapping_sub(bits)
        } else {
            bits
        })
    };
    let (from, to) = (rank(x), rank(y));
    if from == to {
        return Ok(Value::float(y));
    }
    let moved = if from < to {
        (from + i128::from(steps)).min(to)
    } else {
        (from - i128::from(steps)).max(to)
    };
    let bits = if moved < 0 {
        i64::MIN.wrapping_sub(moved as i64) as u64
    } else {
        moved as u64
    };
    let result = f64::from_bits(bits);
    // Zero keeps the sign of where the walk came from.
    Ok(Value::float(if result == 0.0 && moved != to {
        result.copysign(x)
    } else if result == 0.0 {
        result.copysign(if x < 0.0 { x } else { 1.0 })
    } else {
        result
    }))
}

fn prod(vm: &mut Vm, args: &Args) -> R {
    if args.len() != 1 {
        let text = format!(
            "prod() takes exactly 1 positional argument ({} given)",
            args.len()
        );
        return Err(vm.heap.type_error(&text));
    }
    let [start] = only_keywords(vm, args, "prod", ["start"])?;
    let mut total = start.unwrap_or(Value::small_int(1));
    vm.for_each_kept(args.at(0), &mut |vm, item| {
        total = match number::number_binary(&mut vm.heap, BinOp::Mul, total, item) {
            Ok(Some(v)) if total.as_inst().is_none() && item.as_inst().is_none() => vm.heap.keep(v),
            Err(Raised) => return Err(Raised),
            _ => vm.binary(BinOp::Mul, total, item)?,
        };
        Ok(true)
    })?;
    Ok(total)
}
