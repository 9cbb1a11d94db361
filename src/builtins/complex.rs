//! `complex`.

use super::arguments::{bind, class_arg, instance};
use super::int::format_number;
use super::number_ops::{number_comparisons, number_operators};
use crate::object::function::{NativeDef, NativeRole};
use crate::object::intern::sym;
use crate::object::number::{BinOp, CmpOp, complex_part, number_binary, number_compare};
use crate::object::*;
use crate::vm::native::{Args, FullNative, arg};
use crate::vm::{GetSetDef, Vm};

use NativeRole::{Method, New, Wrapper};

pub(crate) static METHODS: &[NativeDef] = &[
    NativeDef::full("__new__", New, 1, 255, "**", &FullNative(new)),
    NativeDef::leaf("__repr__", Wrapper, 1, 1, "", |heap, args| {
        let (re, im) = this(heap, args);
        let text = complex::repr(re, im);
        Ok(heap.new_str(&text))
    }),
    NativeDef::leaf("__hash__", Wrapper, 1, 1, "", |heap, args| {
        let value = heap.payload(args[0]).unwrap_or(args[0]);
        let h = heap.hash_simple(value).unwrap_or(0);
        Ok(heap.new_int(h))
    }),
    NativeDef::leaf("__bool__", Wrapper, 1, 1, "", |heap, args| {
        Ok(Value::bool(this(heap, args) != (0.0, 0.0)))
    }),
    NativeDef::leaf("__neg__", Wrapper, 1, 1, "", |heap, args| {
        let (re, im) = this(heap, args);
        Ok(heap.new_complex(-re, -im))
    }),
    NativeDef::leaf("__pos__", Wrapper, 1, 1, "", exact),
    NativeDef::leaf("__complex__", Method, 1, 1, "", exact),
    NativeDef::leaf("conjugate", Method, 1, 1, "", |heap, args| {
        let (re, im) = this(heap, args);
        Ok(heap.new_complex(re, -im))
    }),
    NativeDef::leaf("__abs__", Wrapper, 1, 1, "", |heap, args| {
        let (re, im) = this(heap, args);
        let result = re.hypot(im);
        if result.is_infinite() && re.is_finite() && im.is_finite() {
            return Err(heap.overflow_error("absolute value too large"));
        }
        Ok(Value::float(result))
    }),
    NativeDef::full(
        "__format__",
        Method,
        2,
        2,
        "",
        &FullNative(|vm, args| format_number(vm, args, Heap::format_complex)),
    ),
    NativeDef::leaf("__getnewargs__", Method, 1, 1, "", |heap, args| {
        let (re, im) = this(heap, args);
        Ok(heap.new_tuple(&[Value::float(re), Value::float(im)]))
    }),
    NativeDef::leaf("__sizeof__", Method, 1, 1, "", |_, _| {
        Ok(Value::small_int(32))
    }),
    NativeDef::leaf("__pow__", Wrapper, 2, 3, "", |heap, args| {
        pow(heap, args[0], args[1], arg(args, 2))
    }),
    NativeDef::leaf("__rpow__", Wrapper, 2, 3, "", |heap, args| {
        pow(heap, args[1], args[0], arg(args, 2))
    }),
];

number_operators! { OPERATORS, is_number;
    "__add__" "__radd__" Add;
    "__sub__" "__rsub__" Sub;
    "__mul__" "__rmul__" Mul;
    "__truediv__" "__rtruediv__" TrueDiv;
}

number_comparisons!(COMPARISONS, is_number);

pub(crate) static GETSETS: &[GetSetDef] = &[
    GetSetDef::read(ids::COMPLEX, "real", |vm, v| {
        Ok(vm
            .heap
            .to_complex(v)
            .map_or(Value::NONE, |c| Value::float(c.0)))
    }),
    GetSetDef::read(ids::COMPLEX, "imag", |vm, v| {
        Ok(vm
            .heap
            .to_complex(v)
            .map_or(Value::NONE, |c| Value::float(c.1)))
    }),
];

/// Installs the type.
pub(crate) fn install(vm: &mut Vm) {
    vm.set_doc(
        ids::COMPLEX,
        "A complex number, of its parts or of text such as '1+2j'.",
    );
    vm.install_methods(ids::COMPLEX, METHODS);
    vm.install_methods(ids::COMPLEX, OPERATORS);
    vm.install_methods(ids::COMPLEX, COMPARISONS);
    vm.install_getsets(GETSETS);
}

fn this(heap: &Heap, args: &[Value]) -> (f64, f64) {
    heap.to_complex(args[0]).unwrap_or((f64::NAN, 0.0))
}

fn is_number(heap: &Heap, value: Value) -> bool {
    heap.to_float(value).is_some() || heap.to_int(value).is_some() || is_complex(heap, value)
}

fn is_complex(heap: &Heap, value: Value) -> bool {
    heap.payload(value).unwrap_or(value).as_complex().is_some()
}

fn exact(heap: &mut Heap, args: &[Value]) -> R {
    Ok(heap.payload(args[0]).unwrap_or(args[0]))
}

fn pow(heap: &mut Heap, a: Value, b: Value, modulus: Option<Value>) -> R {
    if !is_number(heap, a) || !is_number(heap, b) {
        return Ok(Value::NOT_IMPLEMENTED);
    }
    if modulus.is_some_and(|m| !m.is_none()) {
        return Err(heap.value_error("complex modulo"));
    }
    Ok(number_binary(heap, BinOp::Pow, a, b)?.unwrap_or(Value::NOT_IMPLEMENTED))
}

fn new(vm: &mut Vm, args: &Args) -> R {
    let class = class_arg(vm, args, ids::COMPLEX)?;
    let [real, imag] = bind(vm, args, "complex", ["real", "imag"])?;
    let value = make(vm, real, imag)?;
    Ok(instance(vm, class, ids::COMPLEX, value))
}

fn make(vm: &mut Vm, real: Option<Value>, imag: Option<Value>) -> R {
    let Some(x) = real else {
        return match imag {
            None => Ok(vm.heap.new_complex(0.0, 0.0)),
            Some(y) => {
                let is_real = !is_complex(&vm.heap, y);
                let (re, im) = second(vm, y)?;
                // Nothing is subtracted from the real part when there is nothing imaginary.
                Ok(vm.heap.new_complex(if is_real { 0.0 } else { -im }, re))
            }
        };
    };
    if x.as_complex().is_some() && imag.is_none() {
        return Ok(x);
    }
    if let Some(id) = vm.heap.to_str(x) {
        if imag.is_some() {
            return Err(vm
                .heap
                .type_error("complex() can't take second arg if first is a string"));
        }
        let n = vm.heap.str_view(id).len();
        vm.heap.charge(n / 8)?;
        let parsed = complex::parse(&numeral::to_ascii_numeral(vm.heap.str_view(id)));
        return match parsed {
            Ok((re, im)) => Ok(vm.heap.new_complex(re, im)),
            Err(_) => {
                // Underscores are judged first, with words of their own.
                let text = numeral::to_ascii_numeral(vm.heap.str_view(id));
                if numeral::without_underscores(&text).is_some() {
                    return Err(vm.heap.value_error("complex() arg is a malformed string"));
                }
                let shown = escape::str_repr_text(vm.heap.str_view(id));
                Err(vm
                    .heap
                    .value_error(&format!("could not convert string to complex: {shown}")))
            }
        };
    }
    if imag.is_some_and(|y| vm.heap.to_str(y).is_some()) {
        return Err(vm.heap.type_error("complex() second arg can't be a string"));
    }
    let first_is_complex = is_complex(&vm.heap, x);
    let (re, re_im) = match complex_method(vm, x)? {
        Some(c) => c,
        None => match real_number(vm, x)? {
            Some(f) => (f, 0.0),
            None => {
                let text = format!(
                    "complex() first argument must be a string or a number, not '{}'",
                    vm.heap.type_name(x)
                );
                return Err(vm.heap.type_error(&text));
            }
        },
    };
    let Some(y) = imag else {
        return Ok(vm.heap.new_complex(re, re_im));
    };
    let (im, im_im) = second(vm, y)?;
    // A part that was no complex number leaves the signs of zeros alone.
    let real = if is_complex(&vm.heap, y) {
        re - im_im
    } else {
        re
    };
    let imaginary = if first_is_complex || re_im != 0.0 {
        im + re_im
    } else {
        im
    };
    Ok(vm.heap.new_complex(real, imaginary))
}

fn second(vm: &mut Vm, y: Value) -> R<(f64, f64)> {
    if vm.heap.to_str(y).is_some() {
        return Err(vm.heap.type_error("complex() second arg can't be a string"));
    }
    if is_complex(&vm.heap, y) {
        return complex_part(&mut vm.heap, y);
    }
    match real_number(vm, y)? {
        Some(f) => Ok((f, 0.0)),
        None => {
            let text = format!(
                "complex() second argument must be a number, not '{}'",
                vm.heap.type_name(y)
            );
            Err(vm.heap.type_error(&text))
        }
    }
}

/// The number of a complex number or of anything with `__complex__`.
pub(crate) fn complex_method(vm: &mut Vm, x: Value) -> R<Option<(f64, f64)>> {
    if x.as_complex().is_some() {
        return Ok(vm.heap.to_complex(x));
    }
    let name = sym::COMPLEX;
    match vm.call_special(x, name, &[])? {
        None => Ok(None),
        Some(r) if is_complex(&vm.heap, r) => {
            vm.warn_of_subclass(r, ids::COMPLEX, "__complex__")?;
            Ok(vm.heap.to_complex(r))
        }
        Some(r) => {
            let got = vm.heap.type_name(r);
            Err(vm
                .heap
                .type_error(&format!("__complex__ returned non-complex (type {got})")))
        }
    }
}

/// The float of a real number, by `__float__` or `__index__`.
fn real_number(vm: &mut Vm, x: Value) -> R<Option<f64>> {
    if let Some(f) = vm.heap.number_to_f64(x)? {
        return Ok(Some(f));
    }
    if vm.special(x, sym::FLOAT).is_none() && vm.special(x, sym::INDEX).is_none() {
        return Ok(None);
    }
    vm.float_arg(x).map(Some)
}
