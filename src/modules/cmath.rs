//! `cmath`: functions of complex numbers.

use std::f64::consts::{E, FRAC_PI_2, LN_2, LN_10};

use super::math::special::asinh as real_asinh;
use super::math::{F, Fault, raise};
use crate::builtins::arguments::only_keywords;
use crate::builtins::complex::complex_method;
use crate::object::function::{NativeDef, NativeRole};
use crate::object::number::complex_part;
use crate::object::*;
use crate::vm::Vm;
use crate::vm::native::{Args, FullNative};

use NativeRole::Function;

type C = (f64, f64);

/// From here on sums of such parts overflow.
const LARGE: f64 = f64::MAX / 4.0;

/// Makes natives of functions from complex to complex.
macro_rules! of_complex {
    ($($name:literal $function:path;)+) => {
        static OF_COMPLEX: &[NativeDef] = &[
            $(NativeDef::full($name, Function, 1, 1, "", &FullNative(|vm, args| {
                let z = complex_arg(vm, args.at(0))?;
                answer(vm, $function(z))
            })),)+
        ];
    };
}

of_complex! {
    "acos" acos;
    "acosh" acosh;
    "asin" asin;
    "asinh" asinh;
    "atan" atan;
    "atanh" atanh;
    "cos" cos;
    "cosh" cosh;
    "exp" exp;
    "log10" log10;
    "sin" sin;
    "sinh" sinh;
    "sqrt" root;
    "tan" tan;
    "tanh" tanh;
}

static FUNCTIONS: &[NativeDef] = &[
    NativeDef::full(
        "log",
        Function,
        1,
        2,
        "",
        &FullNative(|vm, args| {
            let z = complex_arg(vm, args.at(0))?;
            let base = match args.get(1) {
                Some(base) => Some(complex_arg(vm, base)?),
                None => None,
            };
            let mut result = log(z);
            if let (Ok(top), Some(base)) = (result, base) {
                result = log(base)
                    .and_then(|bottom| complex::quotient(top, bottom).ok_or(Fault::Domain));
            }
            answer(vm, result)
        }),
    ),
    NativeDef::full(
        "phase",
        Function,
        1,
        1,
        "",
        &FullNative(|vm, args| {
            let (re, im) = complex_arg(vm, args.at(0))?;
            Ok(Value::float(im.atan2(re)))
        }),
    ),
    NativeDef::full(
        "polar",
        Function,
        1,
        1,
        "",
        &FullNative(|vm, args| {
            let (re, im) = complex_arg(vm, args.at(0))?;
            let r = re.hypot(im);
            if r.is_infinite() && re.is_finite() && im.is_finite() {
                return Err(raise(&mut vm.heap, Fault::Range));
            }
            Ok(vm
                .heap
                .new_tuple(&[Value::float(r), Value::float(im.atan2(re))]))
        }),
    ),
    NativeDef::full(
        "rect",
        Function,
        2,
        2,
        "",
        &FullNative(|vm, args| {
            let r = vm.float_arg(args.at(0))?;
            let phi = vm.float_arg(args.at(1))?;
            let result = if phi == 0.0 {
                Ok((r, r * phi))
            } else {
                checked(
                    r * phi.cos(),
                    r * phi.sin(),
                    r.is_finite() && phi.is_finite(),
                )
            };
            if phi.is_infinite() && r != 0.0 && !r.is_nan() {
                return Err(raise(&mut vm.heap, Fault::Domain));
            }
            answer(vm, result)
        }),
    ),
    NativeDef::full(
        "isfinite",
        Function,
        1,
        1,
        "",
        &FullNative(|vm, args| {
            let (re, im) = complex_arg(vm, args.at(0))?;
            Ok(Value::bool(re.is_finite() && im.is_finite()))
        }),
    ),
    NativeDef::full(
        "isinf",
        Function,
        1,
        1,
        "",
        &FullNative(|vm, args| {
            let (re, im) = complex_arg(vm, args.at(0))?;
            Ok(Value::bool(re.is_infinite() || im.is_infinite()))
        }),
    ),
    NativeDef::full(
        "isnan",
        Function,
        1,
        1,
        "",
        &FullNative(|vm, args| {
            let (re, im) = complex_arg(vm, args.at(0))?;
            Ok(Value::bool(re.is_nan() || im.is_nan()))
        }),
    ),
    NativeDef::full("isclose", Function, 2, 255, "**", &FullNative(isclose)),
];

/// Fills the module.
pub(crate) fn fill(vm: &mut Vm, module: ModuleId) -> R<()> {
    let dict = vm.heap.module(module).dict;
    vm.install_functions(dict, "cmath", OF_COMPLEX);
    vm.install_functions(dict, "cmath", FUNCTIONS);
    let reals = [
        ("pi", std::f64::consts::PI),
        ("e", E),
        ("tau", std::f64::consts::TAU),
        ("inf", f64::INFINITY),
        ("nan", f64::NAN),
    ];
    for (name, value) in reals {
        let name = vm.heap.intern(name);
        vm.heap.dict_set_sym(dict, name, Value::float(value));
    }
    for (name, im) in [("infj", f64::INFINITY), ("nanj", f64::NAN)] {
        let value = vm.heap.new_complex(0.0, im);
        let name = vm.heap.intern(name);
        vm.heap.dict_set_sym(dict, name, value);
    }
    Ok(())
}

fn complex_arg(vm: &mut Vm, value: Value) -> R<C> {
    if value.as_inst().is_none()
        && (value.is_float() || vm.heap.to_int(value).is_some() || value.as_complex().is_some())
    {
        return complex_part(&mut vm.heap, value);
    }
    match complex_method(vm, value)? {
        Some(c) => Ok(c),
        None => Ok((vm.float_arg(value)?, 0.0)),
    }
}

fn answer(vm: &mut Vm, result: F<C>) -> R {
    match result {
        Ok((re, im)) => Ok(vm.heap.new_complex(re, im)),
        Err(fault) => Err(raise(&mut vm.heap, fault)),
    }
}

/// A result that must not be infinite when the argument was finite.
fn checked(re: f64, im: f64, finite: bool) -> F<C> {
    if finite && (re.is_infinite() || im.is_infinite()) {
        Err(Fault::Range)
    } else {
        Ok((re, im))
    }
}

fn is_finite(z: C) -> bool {
    z.0.is_finite() && z.1.is_finite()
}

/// `i z`.
fn turned(z: C) -> C {
    (-z.1, z.0)
}

/// `-i z`.
fn turned_back(z: C) -> C {
    (z.1, -z.0)
}

fn root(z: C) -> F<C> {
    Ok(sqrt(z))
}

fn sqrt(z: C) -> C {
    let (re, im) = z;
    if im.is_infinite() {
        return (f64::INFINITY, im);
    }
    if re.is_nan() || re.is_infinite() {
        let nan_or_zero = if im.is_nan() {
            f64::NAN
        } else {
            0f64.copysign(im)
        };
        return match re {
            _ if re.is_nan() => (f64::NAN, f64::NAN),
            _ if re > 0.0 => (re, nan_or_zero),
            _ => (nan_or_zero.abs(), f64::INFINITY.copysign(im)),
        };
    }
    if im.is_nan() {
        return (f64::NAN, f64::NAN);
    }
    if re == 0.0 && im == 0.0 {
        return (0.0, im);
    }
    let (mut x, y) = (re.abs(), im.abs());
    let s = if x < f64::MIN_POSITIVE && y < f64::MIN_POSITIVE {
        x = int::ldexp(x, 53);
        int::ldexp((x + x.hypot(int::ldexp(y, 53))).sqrt(), -27)
    } else {
        x /= 8.0;
        2.0 * (x + x.hypot(y / 8.0)).sqrt()
    };
    let d = y / (2.0 * s);
    if re >= 0.0 {
        (s, d.copysign(im))
    } else {
        (d, s.copysign(im))
    }
}

fn exp(z: C) -> F<C> {
    let (re, im) = z;
    if im.is_infinite() && re.is_finite() {
        return Err(Fault::Domain);
    }
    if re.is_infinite() {
        if re < 0.0 {
            return Ok(if im.is_finite() {
                (0f64.copysign(im.cos()), 0f64.copysign(im.sin()))
            } else {
                (0.0, 0.0)
            });
        }
        if im == 0.0 || im.is_nan() {
            return Ok((re, im));
        }
        if im.is_infinite() {
            return Err(Fault::Domain);
        }
        return Ok((re.copysign(im.cos()), re.copysign(im.sin())));
    }
    if re.is_nan() && im == 0.0 {
        return Ok((re, im));
    }
    let (l, scale) = if re > LARGE.ln() {
        ((re - 1.0).exp(), E)
    } else {
        (re.exp(), 1.0)
    };
    checked(l * im.cos() * scale, l * im.sin() * scale, is_finite(z))
}

fn log(z: C) -> F<C> {
    let (x, y) = (z.0.abs(), z.1.abs());
    let im = z.1.atan2(z.0);
    if !is_finite(z) {
        let re = if x.is_infinite() || y.is_infinite() {
            f64::INFINITY
        } else {
            f64::NAN
        };
        return Ok((re, im));
    }
    let re = if x > LARGE || y > LARGE {
        (x / 2.0).hypot(y / 2.0).ln() + LN_2
    } else if x < f64::MIN_POSITIVE && y < f64::MIN_POSITIVE {
        if x == 0.0 && y == 0.0 {
            return Err(Fault::Domain);
        }
        int::ldexp(x, 53).hypot(int::ldexp(y, 53)).ln() - 53.0 * LN_2
    } else {
        let h = x.hypot(y);
        if (0.71..=1.73).contains(&h) {
            let (large, small) = (x.max(y), x.min(y));
            ((large - 1.0) * (large + 1.0) + small * small).ln_1p() / 2.0
        } else {
            h.ln()
        }
    };
    Ok((re, im))
}

fn log10(z: C) -> F<C> {
    let (re, im) = log(z)?;
    Ok((re / LN_10, im / LN_10))
}

fn acos(z: C) -> F<C> {
    let (re, im) = z;
    if re == 0.0 && im.is_nan() {
        return Ok((std::f64::consts::FRAC_PI_2, f64::NAN));
    }
    if re.abs() > LARGE || im.abs() > LARGE {
        let size = (re / 2.0).hypot(im / 2.0).ln() + 2.0 * LN_2;
        return Ok((im.abs().atan2(re), size.copysign(-im)));
    }
    let (s1, s2) = (sqrt((1.0 - re, -im)), sqrt((1.0 + re, im)));
    Ok((
        2.0 * s1.0.atan2(s2.0),
        real_asinh(s2.0 * s1.1 - s2.1 * s1.0),
    ))
}

fn acosh(z: C) -> F<C> {
    let (re, im) = z;
    if re.abs() > LARGE || im.abs() > LARGE {
        return Ok(((re / 2.0).hypot(im / 2.0).ln() + 2.0 * LN_2, im.atan2(re)));
    }
    let (s1, s2) = (sqrt((re - 1.0, im)), sqrt((re + 1.0, im)));
    Ok((
        real_asinh(s1.0 * s2.0 + s1.1 * s2.1),
        2.0 * s1.1.atan2(s2.0),
    ))
}

fn asinh(z: C) -> F<C> {
    let (re, im) = z;
    if re.abs() > LARGE || im.abs() > LARGE {
        let size = (re / 2.0).hypot(im / 2.0).ln() + 2.0 * LN_2;
        return Ok((size.copysign(re), im.atan2(re.abs())));
    }
    if re.is_nan() && im == 0.0 {
        return Ok(z);
    }
    let (s1, s2) = (sqrt((1.0 + im, -re)), sqrt((1.0 - im, re)));
    Ok((
        real_asinh(s1.0 * s2.1 - s2.0 * s1.1),
        im.atan2(s1.0 * s2.0 - s1.1 * s2.1),
    ))
}

fn asin(z: C) -> F<C> {
    asinh(turned(z)).map(turned_back)
}

fn atanh(z: C) -> F<C> {
    let (re, im) = z;
    if re.is_sign_negative() && !re.is_nan() {
        return atanh((-re, -im)).map(|(a, b)| (-a, -b));
    }
    let y = im.abs();
    let root_large = LARGE.sqrt();
    if re > root_large || y > root_large {
        let h = (re / 2.0).hypot(y / 2.0);
        let a = if h.is_infinite() {
            0.0
        } else {
            re / 4.0 / h / h
        };
        return Ok((a, -FRAC_PI_2.copysign(-im)));
    }
    if re == 1.0 && y < f64::MIN_POSITIVE.sqrt() {
        if y == 0.0 {
            return Err(Fault::Domain);
        }
        return Ok((
            -(y.sqrt() / y.hypot(2.0).sqrt()).ln(),
            (2f64.atan2(-y) / 2.0).copysign(im),
        ));
    }
    let a = (4.0 * re / ((1.0 - re) * (1.0 - re) + y * y)).ln_1p() / 4.0;
    Ok((a, -(-2.0 * im).atan2((1.0 - re) * (1.0 + re) - y * y) / 2.0))
}

fn atan(z: C) -> F<C> {
    if z.0.is_nan() && z.1 == 0.0 {
        return Ok(z);
    }
    atanh(turned(z)).map(turned_back)
}

/// `cosh` or `sinh` of an argument that is not finite.
fn infinite_hyperbolic(z: C, odd: bool) -> F<C> {
    let (re, im) = z;
    if im.is_infinite() && !re.is_nan() {
        return Err(Fault::Domain);
    }
    if re.is_infinite() && im == 0.0 {
        return Ok(if odd {
            (re, im)
        } else {
            (f64::INFINITY, im * 1f64.copysign(re))
        });
    }
    if re.is_infinite() && im.is_finite() {
        let (c, s) = (
            f64::INFINITY.copysign(im.cos()),
            f64::INFINITY.copysign(im.sin()),
        );
        return Ok(if odd {
            (c * 1f64.copysign(re), s)
        } else {
            (c, s * 1f64.copysign(re))
        });
    }
    if re == 0.0 || im == 0.0 {
        return Ok(if odd == (re == 0.0) && re == 0.0 {
            (re, f64::NAN)
        } else {
            (f64::NAN, if re == 0.0 { 0.0 } else { im })
        });
    }
    Ok((
        if re.is_infinite() {
            f64::INFINITY
        } else {
            f64::NAN
        },
        f64::NAN,
    ))
}

fn cosh(z: C) -> F<C> {
    if !is_finite(z) {
        return infinite_hyperbolic(z, false);
    }
    let (re, im) = z;
    if re.abs() > LARGE.ln() {
        let less = re - 1f64.copysign(re);
        return checked(im.cos() * less.cosh() * E, im.sin() * less.sinh() * E, true);
    }
    checked(im.cos() * re.cosh(), im.sin() * re.sinh(), true)
}

fn sinh(z: C) -> F<C> {
    if !is_finite(z) {
        return infinite_hyperbolic(z, true);
    }
    let (re, im) = z;
    if re.abs() > LARGE.ln() {
        let less = re - 1f64.copysign(re);
        return checked(im.cos() * less.sinh() * E, im.sin() * less.cosh() * E, true);
    }
    checked(im.cos() * re.sinh(), im.sin() * re.cosh(), true)
}

fn tanh(z: C) -> F<C> {
    let (re, im) = z;
    if im.is_infinite() && re.is_finite() {
        return Err(Fault::Domain);
    }
    if re.is_infinite() {
        let sign = if im.is_finite() {
            2.0 * im.sin() * im.cos()
        } else {
            0.0
        };
        return Ok((1f64.copysign(re), 0f64.copysign(sign)));
    }
    if re.is_nan() && im == 0.0 {
        return Ok((re, im));
    }
    if re.abs() > LARGE.ln() {
        return Ok((
            1f64.copysign(re),
            4.0 * im.sin() * im.cos() * (-2.0 * re.abs()).exp(),
        ));
    }
    let (tx, ty, cx) = (re.tanh(), im.tan(), 1.0 / re.cosh());
    let both = tx * ty;
    let denominator = 1.0 + both * both;
    Ok((
        tx * (1.0 + ty * ty) / denominator,
        ty / denominator * cx * cx,
    ))
}

fn cos(z: C) -> F<C> {
    cosh(turned(z))
}

fn sin(z: C) -> F<C> {
    sinh(turned(z)).map(turned_back)
}

fn tan(z: C) -> F<C> {
    tanh(turned(z)).map(turned_back)
}

fn isclose(vm: &mut Vm, args: &Args) -> R {
    let [rel, abs] = only_keywords(vm, args, "isclose", ["rel_tol", "abs_tol"])?;
    let (a, b) = (complex_arg(vm, args.at(0))?, complex_arg(vm, args.at(1))?);
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
    if a == b {
        return Ok(Value::TRUE);
    }
    if a.0.is_infinite() || a.1.is_infinite() || b.0.is_infinite() || b.1.is_infinite() {
        return Ok(Value::FALSE);
    }
    let size = |z: C| z.0.hypot(z.1);
    let difference = size((a.0 - b.0, a.1 - b.1));
    Ok(Value::bool(
        difference <= rel * size(b) || difference <= rel * size(a) || difference <= abs,
    ))
}
