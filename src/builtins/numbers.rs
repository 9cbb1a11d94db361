//! Built-in functions on numbers and single characters: `abs`, `divmod`, `pow`, `round`, `bin`,
//! `hex`, `oct`, `chr`, `ord`, `hash`, `id`.

use super::arguments::*;
use super::leaves;
use crate::object::function::NativeDef;
use crate::object::int::IntRef;
use crate::object::intern::sym;
use crate::object::*;
use crate::vm::Vm;
use crate::vm::native::{Args, FullNative};
use crate::vm::operator::BinOp;

pub(crate) static FUNCTIONS: &[NativeDef] = &[
    function_or_leaf("abs", 1, 1, "", leaves::abs, &FullNative(abs)),
    function("bin", 1, 1, "", &FullNative(bin)),
    function_or_leaf("chr", 1, 1, "", leaves::chr, &FullNative(chr)),
    function_or_leaf("divmod", 2, 2, "", leaves::divmod, &FullNative(divmod)),
    function_or_leaf("hash", 1, 1, "", leaves::hash, &FullNative(hash)),
    function("hex", 1, 1, "", &FullNative(hex)),
    function("id", 1, 1, "", &FullNative(id)),
    function("oct", 1, 1, "", &FullNative(oct)),
    function_or_leaf("ord", 1, 1, "", leaves::ord, &FullNative(ord)),
    function_or_leaf("pow", 2, 3, "base exp mod", leaves::pow, &FullNative(pow)),
    function_or_leaf(
        "round",
        1,
        2,
        "number ndigits",
        leaves::round,
        &FullNative(round),
    ),
];

fn abs(vm: &mut Vm, args: &Args) -> R {
    let value = args.at(0);
    match vm.call_special(value, sym::ABS, &[])? {
        Some(result) => Ok(result),
        None => {
            let name = vm.heap.type_name(value);
            Err(vm
                .heap
                .type_error(&format!("bad operand type for abs(): '{name}'")))
        }
    }
}

/// Digits of an int in a base that is a power of two, with its prefix.
fn digits(vm: &mut Vm, value: Value, prefix: &str, radix: u32) -> R {
    let value = vm.index(value)?;
    let bits = vm.heap.to_int(value).map_or(0, |i| i.bits() as usize);
    // Fuel: by the length of the result.
    vm.heap.reserve(bits)?;
    vm.heap.charge(bits / 64)?;
    let Some(int) = vm.heap.to_int(value) else {
        return Ok(Value::NONE);
    };
    let sign = if int.is_negative() { "-" } else { "" };
    let body = match int {
        IntRef::Small(i) => {
            let i = i.unsigned_abs();
            match radix {
                2 => format!("{i:b}"),
                8 => format!("{i:o}"),
                _ => format!("{i:x}"),
            }
        }
        IntRef::Big(b) => b.to_biguint().to_str_radix(radix),
    };
    Ok(vm.heap.new_str(&format!("{sign}{prefix}{body}")))
}

fn bin(vm: &mut Vm, args: &Args) -> R {
    digits(vm, args.at(0), "0b", 2)
}

fn oct(vm: &mut Vm, args: &Args) -> R {
    digits(vm, args.at(0), "0o", 8)
}

fn hex(vm: &mut Vm, args: &Args) -> R {
    digits(vm, args.at(0), "0x", 16)
}

fn chr(vm: &mut Vm, args: &Args) -> R {
    let value = vm.index(args.at(0))?;
    match vm
        .heap
        .to_int(value)
        .and_then(IntRef::to_i64)
        .and_then(|i| u32::try_from(i).ok())
    {
        Some(c) if c < 0x11_0000 => Ok(vm.heap.new_char(c)),
        _ => Err(vm.heap.value_error("chr() arg not in range(0x110000)")),
    }
}

fn ord(vm: &mut Vm, args: &Args) -> R {
    let value = args.at(0);
    let (len, first) = if let Some(view) = vm.heap.view_of(value) {
        (view.len(), view.get(0))
    } else if let Some(bytes) = vm.heap.bytes_like(value) {
        (bytes.len(), bytes.first().map(|&b| u32::from(b)))
    } else {
        let name = vm.heap.type_name(value);
        return Err(vm.heap.type_error(&format!(
            "ord() expected string of length 1, but {name} found"
        )));
    };
    match first {
        Some(c) if len == 1 => Ok(Value::small_int(i64::from(c))),
        _ => Err(vm.heap.type_error(&format!(
            "ord() expected a character, but string of length {len} found"
        ))),
    }
}

/// A binary operation by its special methods, with the reflected one of a subclass first, as the
/// operators do it; `None` when neither operand knows the other.
pub(crate) fn by_special(
    vm: &mut Vm,
    left: Value,
    right: Value,
    name: Sym,
    reflected: Sym,
) -> R<Option<Value>> {
    let (left_class, right_class) = (vm.heap.class_of(left), vm.heap.class_of(right));
    let differ = left_class != right_class;
    let reflected_first = differ
        && vm.heap.is_subclass(right_class, left_class)
        && vm.heap.class_lookup(right_class, reflected)
            != vm.heap.class_lookup(left_class, reflected);
    if reflected_first
        && let Some(result) = vm.call_special(right, reflected, &[left])?
        && result != Value::NOT_IMPLEMENTED
    {
        return Ok(Some(result));
    }
    if let Some(result) = vm.call_special(left, name, &[right])?
        && result != Value::NOT_IMPLEMENTED
    {
        return Ok(Some(result));
    }
    if differ
        && !reflected_first
        && let Some(result) = vm.call_special(right, reflected, &[left])?
        && result != Value::NOT_IMPLEMENTED
    {
        return Ok(Some(result));
    }
    Ok(None)
}

fn divmod(vm: &mut Vm, args: &Args) -> R {
    let (left, right) = (args.at(0), args.at(1));
    if let Some(result) = by_special(vm, left, right, sym::DIVMOD, sym::RDIVMOD)? {
        return Ok(result);
    }
    let (left, right) = (vm.heap.type_name(left), vm.heap.type_name(right));
    Err(vm.heap.type_error(&format!(
        "unsupported operand type(s) for divmod(): '{left}' and '{right}'"
    )))
}

fn pow(vm: &mut Vm, args: &Args) -> R {
    let (base, exponent) = (args.at(0), args.at(1));
    let Some(modulus) = args.get(2).filter(|m| !m.is_none()) else {
        return match vm.binary(BinOp::Pow, base, exponent) {
            Ok(value) => Ok(value),
            Err(raised) => Err(raised),
        };
    };
    // The three-argument form asks each operand's `__pow__` in turn, never `__rpow__`; only the
    // first answers for programs' classes.
    if let Some(result) = vm.call_special(base, sym::POW, &[exponent, modulus])?
        && result != Value::NOT_IMPLEMENTED
    {
        return Ok(result);
    }
    // Floats and complex numbers refuse a modulus from any place.
    for operand in [exponent, modulus] {
        if vm.heap.to_float(operand).is_some() {
            return Err(vm
                .heap
                .type_error("pow() 3rd argument not allowed unless all arguments are integers"));
        }
        if vm
            .heap
            .payload(operand)
            .unwrap_or(operand)
            .as_complex()
            .is_some()
        {
            return Err(vm.heap.value_error("complex modulo"));
        }
    }
    let names: Vec<String> = [base, exponent, modulus]
        .iter()
        .map(|&v| vm.heap.type_name(v))
        .collect();
    Err(vm.heap.type_error(&format!(
        "unsupported operand type(s) for ** or pow(): '{}'",
        names.join("', '")
    )))
}

fn round(vm: &mut Vm, args: &Args) -> R {
    let value = args.at(0);
    let digits = args.get(1).filter(|d| !d.is_none());
    if vm.special(value, sym::ROUND).is_none() {
        let name = vm.heap.type_name(value);
        return Err(vm
            .heap
            .type_error(&format!("type {name} doesn't define __round__ method")));
    }
    let result = match digits {
        Some(digits) => vm.call_special(value, sym::ROUND, &[digits])?,
        None => vm.call_special(value, sym::ROUND, &[])?,
    };
    Ok(result.unwrap_or(Value::NONE))
}

fn hash(vm: &mut Vm, args: &Args) -> R {
    let text = args.at(0);
    let is_empty = match text.as_str() {
        Some(id) => vm.heap.str_view(id).is_empty(),
        None => text
            .as_bytes()
            .is_some_and(|id| vm.heap.bytes_obj(id).as_slice().is_empty()),
    };
    if is_empty {
        return Ok(Value::small_int(0));
    }
    let hash = vm.hash(args.at(0))?;
    Ok(vm.heap.new_int(hash))
}

fn id(vm: &mut Vm, args: &Args) -> R {
    let number = vm.id_number(args.at(0));
    Ok(vm.heap.new_i128(i128::from(number)))
}
