//! `int`.

use std::borrow::Cow;

use num_bigint::{BigInt, Sign};
use num_traits::Zero;

use super::arguments::{arity, bind_params, class_arg, instance};
use super::number_ops::{number_comparisons, number_operators};
use crate::object::function::{NativeDef, NativeRole};
use crate::object::int::{IntOp, IntRef};
use crate::object::intern::sym;
use crate::object::number::{BinOp, CmpOp, number_binary, number_compare};
use crate::object::*;
use crate::vm::keywords::Params;
use crate::vm::native::{Args, FullNative, arg};
use crate::vm::{GetSetDef, Vm};

use NativeRole::{ClassMethod, Method, New, Wrapper};

pub(crate) static METHODS: &[NativeDef] = &[
    NativeDef::either(
        "__new__",
        New,
        0,
        255,
        "**",
        super::leaves::new_int,
        &FullNative(new),
    ),
    NativeDef::leaf("__repr__", Wrapper, 1, 1, "", |heap, args| {
        heap.int_str(args[0])
    }),
    NativeDef::leaf("__hash__", Wrapper, 1, 1, "", hash_method),
    NativeDef::leaf("__bool__", Wrapper, 1, 1, "", |heap, args| {
        Ok(Value::bool(
            heap.to_int(args[0]).is_some_and(|i| !i.is_zero()),
        ))
    }),
    NativeDef::leaf("__neg__", Wrapper, 1, 1, "", |heap, args| {
        heap.int_neg(args[0])
    }),
    NativeDef::leaf("__pos__", Wrapper, 1, 1, "", exact),
    NativeDef::leaf("__abs__", Wrapper, 1, 1, "", abs),
    NativeDef::leaf("__invert__", Wrapper, 1, 1, "", invert),
    NativeDef::leaf("__int__", Wrapper, 1, 1, "", exact),
    NativeDef::leaf("__index__", Wrapper, 1, 1, "", exact),
    NativeDef::leaf("__float__", Wrapper, 1, 1, "", |heap, args| {
        Ok(heap
            .number_to_f64(args[0])?
            .map_or(Value::NONE, Value::float))
    }),
    NativeDef::leaf("__trunc__", Method, 1, 1, "", exact),
    NativeDef::leaf("__floor__", Method, 1, 1, "", exact),
    NativeDef::leaf("__ceil__", Method, 1, 1, "", exact),
    NativeDef::leaf("conjugate", Method, 1, 1, "", exact),
    NativeDef::full("__round__", Method, 1, 2, "", &FullNative(round)),
    NativeDef::full("__format__", Method, 2, 2, "", &FullNative(format)),
    NativeDef::leaf("__getnewargs__", Method, 1, 1, "", |heap, args| {
        let i = exact(heap, args)?;
        Ok(heap.new_tuple(&[i]))
    }),
    NativeDef::leaf("__sizeof__", Method, 1, 1, "", |heap, args| {
        let bits = heap.to_int(args[0]).map_or(0, IntRef::bits);
        Ok(Value::small_int(24 + 4 * bits.div_ceil(30).max(1) as i64))
    }),
    NativeDef::leaf("bit_length", Method, 1, 1, "", |heap, args| {
        let bits = heap.to_int(args[0]).map_or(0, IntRef::bits);
        Ok(heap.new_int(bits as i64))
    }),
    NativeDef::leaf("bit_count", Method, 1, 1, "", bit_count),
    NativeDef::leaf("as_integer_ratio", Method, 1, 1, "", |heap, args| {
        let i = exact(heap, args)?;
        Ok(heap.new_tuple(&[i, Value::small_int(1)]))
    }),
    NativeDef::leaf("is_integer", Method, 1, 1, "", |_, _| Ok(Value::TRUE)),
    NativeDef::full("to_bytes", Method, 1, 255, "**", &FullNative(to_bytes)),
    NativeDef::full(
        "from_bytes",
        ClassMethod,
        1,
        255,
        "**",
        &FullNative(from_bytes),
    ),
    NativeDef::leaf("__divmod__", Wrapper, 2, 2, "", |heap, args| {
        int_divmod(heap, args[0], args[1])
    }),
    NativeDef::leaf("__rdivmod__", Wrapper, 2, 2, "", |heap, args| {
        int_divmod(heap, args[1], args[0])
    }),
    NativeDef::leaf("__pow__", Wrapper, 2, 3, "", |heap, args| {
        pow(heap, args[0], args[1], arg(args, 2))
    }),
    NativeDef::leaf("__rpow__", Wrapper, 2, 3, "", |heap, args| {
        pow(heap, args[1], args[0], arg(args, 2))
    }),
];

number_operators! { OPERATORS, is_int;
    "__add__" "__radd__" Add;
    "__sub__" "__rsub__" Sub;
    "__mul__" "__rmul__" Mul;
    "__truediv__" "__rtruediv__" TrueDiv;
    "__floordiv__" "__rfloordiv__" FloorDiv;
    "__mod__" "__rmod__" Mod;
    "__lshift__" "__rlshift__" Shl;
    "__rshift__" "__rrshift__" Shr;
    "__and__" "__rand__" And;
    "__or__" "__ror__" Or;
    "__xor__" "__rxor__" Xor;
}

number_comparisons!(COMPARISONS, is_int);

pub(crate) static GETSETS: &[GetSetDef] = &[
    GetSetDef::read(ids::INT, "real", |vm, v| {
        Ok(vm.heap.exact_int(v).unwrap_or(v))
    }),
    GetSetDef::read(ids::INT, "imag", |_, _| Ok(Value::small_int(0))),
    GetSetDef::read(ids::INT, "numerator", |vm, v| {
        Ok(vm.heap.exact_int(v).unwrap_or(v))
    }),
    GetSetDef::read(ids::INT, "denominator", |_, _| Ok(Value::small_int(1))),
];

/// Installs the type.
pub(crate) fn install(vm: &mut Vm) {
    vm.set_doc(ids::INT, "int([x]) -> integer\nint(x, base=10) -> integer\n\nAn int of any size: of a number cut off toward zero, or of text in a base.");
    vm.install_methods(ids::INT, METHODS);
    vm.install_methods(ids::INT, OPERATORS);
    vm.install_methods(ids::INT, COMPARISONS);
    vm.install_getsets(GETSETS);
}

fn is_int(heap: &Heap, value: Value) -> bool {
    value.is_small_int() || heap.to_int(value).is_some()
}

fn exact(heap: &mut Heap, args: &[Value]) -> R {
    Ok(heap.exact_int(args[0]).unwrap_or(Value::NONE))
}

fn hash_method(heap: &mut Heap, args: &[Value]) -> R {
    let i = heap.exact_int(args[0]).unwrap_or(Value::NONE);
    let h = heap.hash_simple(i).unwrap_or(0);
    Ok(heap.new_int(h))
}

fn abs(heap: &mut Heap, args: &[Value]) -> R {
    if heap.to_int(args[0]).is_some_and(IntRef::is_negative) {
        heap.int_neg(args[0])
    } else {
        exact(heap, args)
    }
}

fn invert(heap: &mut Heap, args: &[Value]) -> R {
    let negative = heap.int_neg(args[0])?;
    heap.int_binary(IntOp::Sub, negative, Value::small_int(1))
}

fn bit_count(heap: &mut Heap, args: &[Value]) -> R {
    if let Some(IntRef::Big(b)) = heap.to_int(args[0]) {
        let words = usize::try_from(b.bits() / 64).unwrap_or(usize::MAX);
        heap.charge(words / 8)?;
    }
    let n = match heap.to_int(args[0]) {
        Some(IntRef::Small(i)) => u64::from(i.unsigned_abs().count_ones()),
        Some(IntRef::Big(b)) => (b.words().iter()).map(|w| u64::from(w.count_ones())).sum(),
        None => 0,
    };
    Ok(heap.new_int(n as i64))
}

/// `divmod(a, b)` for ints; `NotImplemented` for anything else.
pub(crate) fn int_divmod(heap: &mut Heap, a: Value, b: Value) -> R {
    if !is_int(heap, a) || !is_int(heap, b) {
        return Ok(Value::NOT_IMPLEMENTED);
    }
    let q = heap.int_binary(IntOp::FloorDiv, a, b)?;
    let r = heap.int_binary(IntOp::Mod, a, b)?;
    Ok(heap.new_tuple(&[q, r]))
}

/// `pow(a, b, modulus)` for ints; `NotImplemented` for anything else.
pub(crate) fn pow(heap: &mut Heap, a: Value, b: Value, modulus: Option<Value>) -> R {
    if !is_int(heap, a) || !is_int(heap, b) {
        return Ok(Value::NOT_IMPLEMENTED);
    }
    match modulus {
        None | Some(Value::NONE) => {
            Ok(number_binary(heap, BinOp::Pow, a, b)?.unwrap_or(Value::NOT_IMPLEMENTED))
        }
        Some(m) if is_int(heap, m) => pow_mod(heap, a, b, m),
        Some(_) => Ok(Value::NOT_IMPLEMENTED),
    }
}

fn pow_mod(heap: &mut Heap, a: Value, b: Value, m: Value) -> R {
    let (Some(base), Some(exponent), Some(modulus)) =
        (heap.to_int(a), heap.to_int(b), heap.to_int(m))
    else {
        return Ok(Value::NOT_IMPLEMENTED);
    };
    if modulus.is_zero() {
        return Err(heap.value_error("pow() 3rd argument cannot be 0"));
    }
    if let (IntRef::Small(base), IntRef::Small(exponent), IntRef::Small(modulus)) =
        (base, exponent, modulus)
        && exponent >= 0
        && let (Ok(m), Ok(mut e)) = (u64::try_from(modulus), u64::try_from(exponent))
    {
        let m = u128::from(m);
        let mut square = base.rem_euclid(modulus).unsigned_abs();
        let mut result = 1 % m;
        heap.charge((64 - e.leading_zeros()) as usize / 8)?;
        while e > 0 {
            if e & 1 == 1 {
                result = result * square % m;
            }
            square = square * square % m;
            e >>= 1;
        }
        return Ok(heap.new_i128(result as i128));
    }
    let n = (base.bits() + modulus.bits() + exponent.bits()) as usize / 8;
    heap.reserve(n.saturating_mul(4))?;
    let (Some(base), Some(exponent), Some(modulus)) =
        (heap.to_int(a), heap.to_int(b), heap.to_int(m))
    else {
        return Ok(Value::NOT_IMPLEMENTED);
    };
    let (base_sign, base) = base.to_big().into_parts();
    let (exponent_sign, exponent) = exponent.to_big().into_parts();
    let (modulus_sign, modulus) = modulus.to_big().into_parts();
    let mut base = heap.long_div_rem(&base, &modulus)?.1;
    if base_sign == Sign::Minus && base.bits() > 0 {
        base = &modulus - base;
    }
    if exponent_sign == Sign::Minus {
        match heap.long_modinv(&base, &modulus)? {
            Some(inverse) => base = inverse,
            None => return Err(heap.value_error("base is not invertible for the given modulus")),
        }
    }
    let mut result = heap.long_modpow(&base, &exponent, &modulus)?;
    // The result has the sign of the modulus.
    if modulus_sign == Sign::Minus && result.bits() > 0 {
        result = modulus - result;
    }
    let sign = if modulus_sign == Sign::Minus {
        Sign::Minus
    } else {
        Sign::Plus
    };
    Ok(heap.new_big(BigInt::from_biguint(sign, result)))
}

fn new(vm: &mut Vm, args: &Args) -> R {
    if args.is_empty() {
        return Err(vm.heap.type_error("int.__new__(): not enough arguments"));
    }
    let class = class_arg(vm, args, ids::INT)?;
    if class == ids::BOOL {
        return Err(vm
            .heap
            .type_error("int.__new__(bool) is not safe, use bool.__new__()"));
    }
    let params = Params {
        function: "int",
        names: &["x", "base"],
        positional_only: 1,
        required: 0,
        positional: 2,
    };
    let [x, base] = if args.kw.is_empty() {
        arity(vm, "int", args.len() - 1, 0, 2)?;
        [args.get(1), args.get(2)]
    } else {
        bind_params(vm, args, &params)?
    };
    let value = match (x, base) {
        (None, None) => Value::small_int(0),
        (None, Some(_)) => return Err(vm.heap.type_error("int() missing string argument")),
        (Some(x), None) => int_of(vm, x)?,
        (Some(x), Some(base)) => {
            let base = vm.index_clamped(base)?;
            let base = match u32::try_from(base) {
                Ok(base @ (0 | 2..=36)) => base,
                _ => {
                    return Err(vm
                        .heap
                        .value_error("int() base must be >= 2 and <= 36, or 0"));
                }
            };
            if vm.heap.to_str(x).is_none() && vm.heap.bytes_like(x).is_none() {
                return Err(vm
                    .heap
                    .type_error("int() can't convert non-string with explicit base"));
            }
            vm.heap.int_from_text(x, base)?
        }
    };
    Ok(instance(vm, class, ids::INT, value))
}

/// `int(x)`: an exact int.
pub(crate) fn int_of(vm: &mut Vm, x: Value) -> R {
    if x.is_small_int() || x.as_big_int().is_some() {
        return Ok(x);
    }
    if let Some(f) = x.as_float() {
        return float_to_int(&mut vm.heap, f);
    }
    if x.as_str().is_none() {
        if let Some(r) = vm.call_special(x, sym::INT, &[])? {
            return match vm.heap.exact_int(r) {
                Some(i) => {
                    vm.heap.keep(i);
                    vm.warn_of_subclass(r, ids::INT, "__int__")?;
                    Ok(i)
                }
                None => {
                    let text = format!("__int__ returned non-int (type {})", vm.heap.type_name(r));
                    Err(vm.heap.type_error(&text))
                }
            };
        }
        if vm.special(x, sym::INDEX).is_some() {
            return vm.index(x);
        }
        if vm.special(x, sym::TRUNC).is_some() {
            let text = "The delegation of int() to __trunc__ is deprecated.";
            vm.warn(ids::DEPRECATION_WARNING, text)?;
        }
        if let Some(r) = vm.call_special(x, sym::TRUNC, &[])? {
            if let Some(i) = vm.heap.exact_int(r) {
                return Ok(i);
            }
            if vm.special(r, sym::INDEX).is_some() {
                return vm.index(r);
            }
            let text = format!(
                "__trunc__ returned non-Integral (type {})",
                vm.heap.type_name(r)
            );
            return Err(vm.heap.type_error(&text));
        }
    }
    if vm.heap.to_str(x).is_some() || vm.heap.bytes_like(x).is_some() {
        return vm.heap.int_from_text(x, 10);
    }
    if let Some(n) = vm.heap.buffer_len(x) {
        vm.heap.reserve(n)?;
        vm.heap.charge(n / 64)?;
        let bytes = vm.heap.buffer(x).map(Cow::into_owned).unwrap_or_default();
        let copy = vm.heap.new_bytes(bytes);
        return vm.heap.int_from_text(copy, 10);
    }
    let text = format!(
        "int() argument must be a string, a bytes-like object or a real number, not '{}'",
        vm.heap.type_name(x)
    );
    Err(vm.heap.type_error(&text))
}

/// The int a float truncates to.
pub(crate) fn float_to_int(heap: &mut Heap, f: f64) -> R {
    if f.is_nan() {
        return Err(heap.value_error("cannot convert float NaN to integer"));
    }
    if f.is_infinite() {
        return Err(heap.overflow_error("cannot convert float infinity to integer"));
    }
    if f.abs() < 9e18 {
        return Ok(heap.new_int(f as i64));
    }
    let big = float::float_to_big(f);
    Ok(heap.new_big(big))
}

fn format(vm: &mut Vm, args: &Args) -> R {
    format_number(vm, args, Heap::format_int)
}

/// `__format__` of a number: `str` for an empty specification.
pub(crate) fn format_number(
    vm: &mut Vm,
    args: &Args,
    format: fn(&mut Heap, Value, StrId) -> R,
) -> R {
    let (value, spec) = (args.at(0), args.at(1));
    let Some(spec_id) = vm.heap.to_str(spec) else {
        return Err(vm.heap.bad_argument("__format__() argument", spec, "str"));
    };
    if vm.heap.str_view(spec_id).is_empty() {
        return vm.str_of(value);
    }
    format(&mut vm.heap, value, spec_id)
}

fn round(vm: &mut Vm, args: &Args) -> R {
    let value = vm.heap.exact_int(args.at(0)).unwrap_or(Value::NONE);
    let digits = match args.get(1) {
        None | Some(Value::NONE) => return Ok(value),
        Some(n) => vm.index(n)?,
    };
    let heap = &mut vm.heap;
    let Some(n) = heap.to_int(digits) else {
        return Ok(value);
    };
    if !n.is_negative() {
        return Ok(value);
    }
    let bits = heap.to_int(value).map_or(0, IntRef::bits);
    let power = match heap
        .to_int(digits)
        .and_then(IntRef::to_i64)
        .and_then(|n| u32::try_from(n.unsigned_abs()).ok())
    {
        // 10**n has more than 3.3 n bits: everything below half of it rounds to 0.
        Some(n) if u64::from(n) * 3 <= bits + 2 => n,
        _ => return Ok(Value::small_int(0)),
    };
    let unit = heap.int_pow(Value::small_int(10), Value::small_int(i64::from(power)))?;
    let rest = heap.int_binary(IntOp::Mod, value, unit)?;
    let lower = heap.int_binary(IntOp::Sub, value, rest)?;
    let twice = heap.int_binary(IntOp::Add, rest, rest)?;
    let quotient = heap.int_binary(IntOp::FloorDiv, value, unit)?;
    let odd = match heap.to_int(quotient) {
        Some(IntRef::Small(q)) => q & 1 == 1,
        Some(IntRef::Big(q)) => q.is_odd(),
        None => false,
    };
    let up = match number_compare(heap, CmpOp::Gt, twice, unit) {
        Some(true) => true,
        _ => odd && number_compare(heap, CmpOp::Eq, twice, unit) == Some(true),
    };
    if up {
        heap.int_binary(IntOp::Add, lower, unit)
    } else {
        Ok(lower)
    }
}

/// `byteorder` and `signed`: whether little-endian, whether signed.
fn byte_order(
    vm: &mut Vm,
    function: &str,
    order: Option<Value>,
    signed: Option<Value>,
) -> R<(bool, bool)> {
    let little = match order {
        None => false,
        Some(v) => match vm.heap.view_of(v) {
            Some(view) if view.eq_str("little") => true,
            Some(view) if view.eq_str("big") => false,
            Some(_) => {
                return Err(vm
                    .heap
                    .value_error("byteorder must be either 'little' or 'big'"));
            }
            None => {
                let argument = format!("{function}() argument 'byteorder'");
                return Err(vm.heap.bad_argument(&argument, v, "str"));
            }
        },
    };
    let signed = match signed {
        None => false,
        Some(v) => vm.truth(v)?,
    };
    Ok((little, signed))
}

/// The parameters of `to_bytes` and `from_bytes`: the first two also by position, `signed` by name.
fn bytes_parameters(
    vm: &mut Vm,
    args: &Args,
    function: &str,
    first: &str,
) -> R<[Option<Value>; 3]> {
    let params = Params {
        function,
        names: &[first, "byteorder", "signed"],
        positional_only: 0,
        required: usize::from(first == "bytes"),
        positional: 2,
    };
    bind_params(vm, args, &params)
}

fn to_bytes(vm: &mut Vm, args: &Args) -> R {
    let [length, order, signed] = bytes_parameters(vm, args, "to_bytes", "length")?;
    let length = match length {
        None => 1,
        Some(n) => vm.index_i64(n)?,
    };
    let (little, signed) = byte_order(vm, "to_bytes", order, signed)?;
    let Ok(length) = usize::try_from(length) else {
        return Err(vm.heap.value_error("length argument must be non-negative"));
    };
    let heap = &mut vm.heap;
    // The number is copied, and its bytes are made before they are filled up to the length.
    let bits = heap.to_int(args.at(0)).map_or(0, |i| i.bits() as usize);
    heap.reserve(length.max(bits / 8).saturating_add(bits / 8))?;
    heap.charge(length / 16)?;
    let Some(i) = heap.to_int(args.at(0)) else {
        return Ok(Value::NONE);
    };
    let negative = i.is_negative();
    if negative && !signed {
        return Err(heap.overflow_error("can't convert negative int to unsigned"));
    }
    let mut digits = match (i, signed) {
        (IntRef::Small(0), _) => Vec::new(),
        (i, false) => i.to_big().magnitude().to_bytes_le(),
        (i, true) => i.to_big().to_signed_bytes_le(),
    };
    if digits.len() > length {
        return Err(heap.overflow_error("int too big to convert"));
    }
    digits.resize(length, if negative { 255 } else { 0 });
    if !little {
        digits.reverse();
    }
    Ok(heap.new_bytes(digits))
}

fn from_bytes(vm: &mut Vm, args: &Args) -> R {
    let [bytes, order, signed] = bytes_parameters(vm, args, "from_bytes", "bytes")?;
    let Some(bytes) = bytes else {
        return Err(vm
            .heap
            .type_error("from_bytes() missing required argument 'bytes' (pos 1)"));
    };
    let (little, signed) = byte_order(vm, "from_bytes", order, signed)?;
    let mut data = bytes_of(vm, bytes)?;
    vm.heap.charge(data.len() / 8)?;
    if !little {
        data.reverse();
    }
    let big = if signed {
        BigInt::from_signed_bytes_le(&data)
    } else {
        BigInt::from_bytes_le(Sign::Plus, &data)
    };
    let value = if big.is_zero() {
        Value::small_int(0)
    } else {
        vm.heap.new_big(big)
    };
    match args.at(0).as_class() {
        Some(ids::INT) | None => Ok(value),
        Some(class) => vm.call(class.value(), &[value]),
    }
}

/// The bytes `bytes(x)` would have, for anything but ints.
fn bytes_of(vm: &mut Vm, x: Value) -> R<Vec<u8>> {
    if let Some(data) = vm.heap.bytes_like(x) {
        let n = data.len();
        vm.heap.reserve(n)?;
        return Ok(vm.heap.bytes_like(x).unwrap_or(&[]).to_vec());
    }
    if let Some(r) = vm.call_special(x, sym::BYTES, &[])? {
        return match vm.heap.bytes_like(r) {
            Some(data) => Ok(data.to_vec()),
            None => {
                let text = format!(
                    "__bytes__ returned non-bytes (type {})",
                    vm.heap.type_name(r)
                );
                Err(vm.heap.type_error(&text))
            }
        };
    }
    if vm.heap.to_str(x).is_some() || vm.heap.to_int(x).is_some() || vm.heap.to_float(x).is_some() {
        let text = format!("cannot convert '{}' object to bytes", vm.heap.type_name(x));
        return Err(vm.heap.type_error(&text));
    }
    let mut data = Vec::new();
    vm.for_each(x, &mut |vm, item| {
        let i = vm.index(item)?;
        match vm
            .heap
            .to_int(i)
            .and_then(IntRef::to_i64)
            .and_then(|i| u8::try_from(i).ok())
        {
            Some(b) => data.push(b),
            None => return Err(vm.heap.value_error("bytes must be in range(0, 256)")),
        }
        vm.heap.charge_growth(1);
        Ok(true)
    })?;
    Ok(data)
}
