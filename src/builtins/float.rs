//! `float`.

use std::borrow::Cow;

use num_bigint::BigInt;

use super::arguments::{arity, class_arg, instance, no_keywords, refuses_keywords};
use super::int::{float_to_int, format_number};
use super::number_ops::{number_comparisons, number_operators};
use crate::object::function::{NativeDef, NativeRole};
use crate::object::int::big_to_f64;
use crate::object::intern::sym;
use crate::object::number::{BinOp, CmpOp, float_pow, number_binary, number_compare};
use crate::object::*;
use crate::vm::native::{Args, FullNative, arg};
use crate::vm::{GetSetDef, Vm};

use NativeRole::{ClassMethod, Method, New, Wrapper};

pub(crate) static METHODS: &[NativeDef] = &[
    NativeDef::either(
        "__new__",
        New,
        1,
        255,
        "**",
        super::leaves::new_float,
        &FullNative(new),
    ),
    NativeDef::leaf("__repr__", Wrapper, 1, 1, "", |heap, args| {
        let f = this(heap, args);
        Ok(heap.float_str(f))
    }),
    NativeDef::leaf("__hash__", Wrapper, 1, 1, "", |heap, args| {
        let h = hash::hash_float(this(heap, args));
        Ok(heap.new_int(h))
    }),
    NativeDef::leaf("__bool__", Wrapper, 1, 1, "", |heap, args| {
        Ok(Value::bool(this(heap, args) != 0.0))
    }),
    NativeDef::leaf("__neg__", Wrapper, 1, 1, "", |heap, args| {
        Ok(Value::float(-this(heap, args)))
    }),
    NativeDef::leaf("__pos__", Wrapper, 1, 1, "", |heap, args| {
        Ok(Value::float(this(heap, args)))
    }),
    NativeDef::leaf("__abs__", Wrapper, 1, 1, "", |heap, args| {
        Ok(Value::float(this(heap, args).abs()))
    }),
    NativeDef::leaf("__float__", Wrapper, 1, 1, "", |heap, args| {
        Ok(Value::float(this(heap, args)))
    }),
    NativeDef::leaf("conjugate", Method, 1, 1, "", |heap, args| {
        Ok(Value::float(this(heap, args)))
    }),
    NativeDef::leaf("__int__", Wrapper, 1, 1, "", trunc),
    NativeDef::leaf("__trunc__", Method, 1, 1, "", trunc),
    NativeDef::leaf("__floor__", Method, 1, 1, "", |heap, args| {
        let f = this(heap, args).floor();
        float_to_int(heap, f)
    }),
    NativeDef::leaf("__ceil__", Method, 1, 1, "", |heap, args| {
        let f = this(heap, args).ceil();
        float_to_int(heap, f)
    }),
    NativeDef::full("__round__", Method, 1, 2, "", &FullNative(round)),
    NativeDef::full(
        "__format__",
        Method,
        2,
        2,
        "",
        &FullNative(|vm, args| format_number(vm, args, Heap::format_float)),
    ),
    NativeDef::leaf("__getnewargs__", Method, 1, 1, "", |heap, args| {
        let f = Value::float(this(heap, args));
        Ok(heap.new_tuple(&[f]))
    }),
    NativeDef::leaf("__sizeof__", Method, 1, 1, "", |_, _| {
        Ok(Value::small_int(24))
    }),
    NativeDef::leaf("is_integer", Method, 1, 1, "", |heap, args| {
        let f = this(heap, args);
        Ok(Value::bool(f.is_finite() && f.fract() == 0.0))
    }),
    NativeDef::leaf("as_integer_ratio", Method, 1, 1, "", as_integer_ratio),
    NativeDef::leaf("hex", Method, 1, 1, "", |heap, args| {
        let text = hex(this(heap, args));
        Ok(heap.new_str(&text))
    }),
    NativeDef::full("fromhex", ClassMethod, 2, 2, "", &FullNative(fromhex)),
    NativeDef::leaf("__getformat__", ClassMethod, 2, 2, "", getformat),
    NativeDef::leaf("__divmod__", Wrapper, 2, 2, "", |heap, args| {
        divmod(heap, args[0], args[1])
    }),
    NativeDef::leaf("__rdivmod__", Wrapper, 2, 2, "", |heap, args| {
        divmod(heap, args[1], args[0])
    }),
    NativeDef::leaf("__pow__", Wrapper, 2, 3, "", |heap, args| {
        pow(heap, args[0], args[1], arg(args, 2))
    }),
    NativeDef::leaf("__rpow__", Wrapper, 2, 3, "", |heap, args| {
        pow(heap, args[1], args[0], arg(args, 2))
    }),
];

number_operators! { OPERATORS, is_real;
    "__add__" "__radd__" Add;
    "__sub__" "__rsub__" Sub;
    "__mul__" "__rmul__" Mul;
    "__truediv__" "__rtruediv__" TrueDiv;
    "__floordiv__" "__rfloordiv__" FloorDiv;
    "__mod__" "__rmod__" Mod;
}

number_comparisons!(COMPARISONS, is_real);

pub(crate) static GETSETS: &[GetSetDef] = &[
    GetSetDef::read(ids::FLOAT, "real", |vm, v| {
        Ok(vm.heap.to_float(v).map_or(Value::NONE, Value::float))
    }),
    GetSetDef::read(ids::FLOAT, "imag", |_, _| Ok(Value::float(0.0))),
];

/// Installs the type.
pub(crate) fn install(vm: &mut Vm) {
    vm.set_doc(
        ids::FLOAT,
        "A floating point number of 64 bits, of a number or of text.",
    );
    vm.install_methods(ids::FLOAT, METHODS);
    vm.install_methods(ids::FLOAT, OPERATORS);
    vm.install_methods(ids::FLOAT, COMPARISONS);
    vm.install_getsets(GETSETS);
}

fn this(heap: &Heap, args: &[Value]) -> f64 {
    heap.to_float(args[0]).unwrap_or(f64::NAN)
}

fn is_real(heap: &Heap, value: Value) -> bool {
    heap.to_float(value).is_some() || heap.to_int(value).is_some()
}

fn trunc(heap: &mut Heap, args: &[Value]) -> R {
    let f = this(heap, args);
    float_to_int(heap, f)
}

/// `divmod(a, b)` for reals; `NotImplemented` for anything else.
fn divmod(heap: &mut Heap, a: Value, b: Value) -> R {
    let (Some(x), Some(y)) = (heap.number_to_f64(a)?, heap.number_to_f64(b)?) else {
        return Ok(Value::NOT_IMPLEMENTED);
    };
    if y == 0.0 {
        return Err(heap.raise(ids::ZERO_DIVISION_ERROR, "float divmod()"));
    }
    let (q, r) = (float::float_floor_div(x, y), float::float_mod(x, y));
    Ok(heap.new_tuple(&[Value::float(q), Value::float(r)]))
}

fn pow(heap: &mut Heap, a: Value, b: Value, modulus: Option<Value>) -> R {
    if modulus.is_some_and(|m| !m.is_none()) {
        return Err(
            heap.type_error("pow() 3rd argument not allowed unless all arguments are integers")
        );
    }
    let (Some(x), Some(y)) = (heap.number_to_f64(a)?, heap.number_to_f64(b)?) else {
        return Ok(Value::NOT_IMPLEMENTED);
    };
    float_pow(heap, x, y)
}

fn new(vm: &mut Vm, args: &Args) -> R {
    let class = class_arg(vm, args, ids::FLOAT)?;
    if refuses_keywords(vm, class, ids::FLOAT, sym::INIT) {
        no_keywords(vm, args, "float")?;
    }
    arity(vm, "float", args.len() - 1, 0, 1)?;
    let value = match args.get(1) {
        None => Value::float(0.0),
        Some(x) => float_of(vm, x)?,
    };
    Ok(instance(vm, class, ids::FLOAT, value))
}

/// `float(x)`: an exact float.
pub(crate) fn float_of(vm: &mut Vm, x: Value) -> R {
    if x.is_float() {
        return Ok(x);
    }
    if x.is_small_int() || x.is_bool() || x.as_big_int().is_some() {
        return Ok(vm.heap.number_to_f64(x)?.map_or(Value::NONE, Value::float));
    }
    if x.as_str().is_none() {
        if let Some(r) = vm.call_special(x, sym::FLOAT, &[])? {
            return match vm.heap.to_float(r) {
                Some(f) => {
                    let method = format!("{}.__float__", vm.heap.type_name(x));
                    vm.warn_of_subclass(r, ids::FLOAT, &method)?;
                    Ok(Value::float(f))
                }
                None => {
                    let (class, got) = (vm.heap.type_name(x), vm.heap.type_name(r));
                    Err(vm.heap.type_error(&format!(
                        "{class}.__float__ returned non-float (type {got})"
                    )))
                }
            };
        }
        if vm.special(x, sym::INDEX).is_some() {
            let i = vm.index(x)?;
            return Ok(vm.heap.number_to_f64(i)?.map_or(Value::NONE, Value::float));
        }
    }
    if vm.heap.to_str(x).is_some() || vm.heap.bytes_like(x).is_some() {
        return vm.heap.float_from_text(x);
    }
    if let Some(n) = vm.heap.buffer_len(x) {
        vm.heap.reserve(n)?;
        vm.heap.charge(n / 64)?;
        let bytes = vm.heap.buffer(x).map(Cow::into_owned).unwrap_or_default();
        let copy = vm.heap.new_bytes(bytes);
        return vm.heap.float_from_text(copy);
    }
    let text = format!(
        "float() argument must be a string or a real number, not '{}'",
        vm.heap.type_name(x)
    );
    Err(vm.heap.type_error(&text))
}

fn round(vm: &mut Vm, args: &Args) -> R {
    let f = vm.heap.to_float(args.at(0)).unwrap_or(f64::NAN);
    let digits = match args.get(1) {
        None | Some(Value::NONE) => {
            let rounded = f.round_ties_even();
            return float_to_int(&mut vm.heap, rounded);
        }
        Some(n) => vm.index_clamped(n)?,
    };
    if !f.is_finite() || f == 0.0 {
        return Ok(Value::float(f));
    }
    match round_digits(f, digits) {
        Some(r) => Ok(Value::float(r)),
        None => Err(vm
            .heap
            .overflow_error("rounded value too large to represent")),
    }
}

/// A finite float rounded, half to even, to a number of decimal digits after the point (before it
/// when negative); `None` on overflow.
pub(crate) fn round_digits(f: f64, digits: i64) -> Option<f64> {
    // Beyond these the answer is the number itself, or zero.
    if digits > 323 {
        return Some(f);
    }
    if digits < -308 {
        return Some(0f64.copysign(f));
    }
    if digits >= 0 {
        let text = format!("{f:.*}", digits as usize);
        return text.parse().ok();
    }
    let unit = BigInt::from(10).pow(digits.unsigned_abs() as u32);
    let whole = float::float_to_big(f.abs());
    let has_fraction = f.fract() != 0.0;
    let (quotient, rest) = num_integer::Integer::div_rem(&whole, &unit);
    let twice = rest * 2u8;
    let up = match twice.cmp(&unit) {
        std::cmp::Ordering::Greater => true,
        std::cmp::Ordering::Less => false,
        std::cmp::Ordering::Equal => has_fraction || quotient.bit(0),
    };
    let rounded = if up { quotient + 1u8 } else { quotient } * unit;
    let result = big_to_f64(&rounded);
    if result.is_finite() {
        Some(result.copysign(f))
    } else {
        None
    }
}

fn as_integer_ratio(heap: &mut Heap, args: &[Value]) -> R {
    let f = this(heap, args);
    if f.is_nan() {
        return Err(heap.value_error("cannot convert NaN to integer ratio"));
    }
    if f.is_infinite() {
        return Err(heap.overflow_error("cannot convert Infinity to integer ratio"));
    }
    let (mantissa, exponent) = hash::frexp(f.abs());
    let mut m = (mantissa * 9_007_199_254_740_992.0) as i64;
    let mut e = exponent - 53;
    if m == 0 {
        e = 0;
    } else {
        let zeros = m.trailing_zeros();
        m >>= zeros;
        e += zeros as i32;
    }
    if f < 0.0 {
        m = -m;
    }
    let (m, one) = (heap.new_int(m), Value::small_int(1));
    let (p, q) = if e >= 0 {
        (
            heap.int_shift(m, Value::small_int(i64::from(e)), true)?,
            one,
        )
    } else {
        (
            m,
            heap.int_shift(one, Value::small_int(i64::from(-e)), true)?,
        )
    };
    Ok(heap.new_tuple(&[p, q]))
}

fn getformat(heap: &mut Heap, args: &[Value]) -> R {
    match heap.view_of(args[1]) {
        Some(view) if view.eq_str("double") || view.eq_str("float") => {
            Ok(heap.new_str("IEEE, little-endian"))
        }
        _ => Err(heap.value_error("__getformat__() argument 1 must be 'double' or 'float'")),
    }
}

/// `float.hex()`.
fn hex(f: f64) -> String {
    if !f.is_finite() || f == 0.0 {
        return if f == 0.0 {
            format!("{}0x0.0p+0", if f.is_sign_negative() { "-" } else { "" })
        } else {
            float::repr(f)
        };
    }
    let bits = f.to_bits();
    let fraction = bits & ((1 << 52) - 1);
    let exponent = (bits >> 52 & 0x7FF) as i32;
    let (lead, exponent) = if exponent == 0 {
        (0, -1022)
    } else {
        (1, exponent - 1023)
    };
    format!(
        "{}0x{lead}.{fraction:013x}p{exponent:+}",
        if f < 0.0 { "-" } else { "" }
    )
}

fn fromhex(vm: &mut Vm, args: &Args) -> R {
    let Some(id) = vm.heap.to_str(args.at(1)) else {
        return Err(vm
            .heap
            .type_error("bad argument type for built-in operation"));
    };
    let n = vm.heap.str_view(id).len();
    vm.heap.charge(n / 16)?;
    let text = vm.heap.text(id);
    let f = match parse_hex(text.as_bytes()) {
        Ok(f) => f,
        Err(HexError::Invalid) => {
            return Err(vm
                .heap
                .value_error("invalid hexadecimal floating-point string"));
        }
        Err(HexError::TooLarge) => {
            return Err(vm
                .heap
                .overflow_error("hexadecimal value too large to represent as a float"));
        }
    };
    match args.at(0).as_class() {
        Some(ids::FLOAT) | None => Ok(Value::float(f)),
        Some(class) => vm.call(class.value(), &[Value::float(f)]),
    }
}

#[derive(Debug, PartialEq, Eq)]
enum HexError {
    Invalid,
    TooLarge,
}

/// Reads `[sign] [0x] digits [. digits] [p exponent]`, inf or nan.
fn parse_hex(text: &[u8]) -> Result<f64, HexError> {
    let text = numeral::trim_ascii_space(text);
    let (negative, rest) = match text {
        [b'-', rest @ ..] => (true, rest),
        [b'+', rest @ ..] => (false, rest),
        _ => (false, text),
    };
    let signed = |f: f64| if negative { -f } else { f };
    if rest.eq_ignore_ascii_case(b"inf") || rest.eq_ignore_ascii_case(b"infinity") {
        return Ok(signed(f64::INFINITY));
    }
    if rest.eq_ignore_ascii_case(b"nan") {
        return Ok(f64::NAN);
    }
    let mut rest = match rest {
        [b'0', b'x' | b'X', rest @ ..] => rest,
        _ => rest,
    };
    // The value is `mantissa * 2**exponent`; past 64 bits only whether anything is set matters.
    let (mut mantissa, mut exponent, mut sticky): (u64, i64, bool) = (0, 0, false);
    let (mut n_digits, mut after_point) = (0usize, false);
    while let [c, tail @ ..] = rest {
        match char::from(*c).to_digit(16) {
            Some(digit) => {
                n_digits += 1;
                if mantissa >> 60 == 0 {
                    mantissa = mantissa << 4 | u64::from(digit);
                    exponent -= if after_point { 4 } else { 0 };
                } else {
                    sticky |= digit != 0;
                    exponent += if after_point { 0 } else { 4 };
                }
            }
            None if *c == b'.' && !after_point => after_point = true,
            None => break,
        }
        rest = tail;
    }
    if n_digits == 0 {
        return Err(HexError::Invalid);
    }
    if let [b'p' | b'P', tail @ ..] = rest {
        let (minus, digits) = match tail {
            [b'-', d @ ..] => (true, d),
            [b'+', d @ ..] => (false, d),
            _ => (false, tail),
        };
        if digits.is_empty() || !digits.iter().all(u8::is_ascii_digit) {
            return Err(HexError::Invalid);
        }
        let mut e: i64 = 0;
        for d in digits {
            e = (e * 10 + i64::from(d - b'0')).min(1 << 40);
        }
        exponent = exponent.saturating_add(if minus { -e } else { e });
    } else if !rest.is_empty() {
        return Err(HexError::Invalid);
    }
    if mantissa == 0 {
        return Ok(signed(0.0));
    }
    let top = exponent.saturating_add(64 - i64::from(mantissa.leading_zeros()));
    if top > 1024 {
        return Err(HexError::TooLarge);
    }
    if top < -1074 {
        return Ok(signed(0.0));
    }
    // Round half to even at the last bit the result can hold.
    let keep = 53.min(top + 1074);
    let drop = 64 - i64::from(mantissa.leading_zeros()) - keep;
    let rounded = if drop <= 0 {
        u128::from(mantissa)
    } else {
        let wide = u128::from(mantissa);
        let (quotient, rest) = (wide >> drop, wide & ((1 << drop) - 1));
        let half = 1u128 << (drop - 1);
        let up = rest > half || (rest == half && (sticky || quotient & 1 == 1));
        (quotient + u128::from(up)) << drop
    };
    let shift = i32::try_from(exponent).unwrap_or(0);
    let f = int::ldexp(rounded as f64, shift);
    if f.is_infinite() {
        Err(HexError::TooLarge)
    } else {
        Ok(signed(f))
    }
}
