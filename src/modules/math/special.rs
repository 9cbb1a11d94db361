//! Gamma, error and inverse hyperbolic functions.
//!
//! `gamma` and `lgamma` use the Lanczos approximation with the parameters CPython has, so that
//! results agree to the last bit; the error functions are computed in doubled precision and
//! rounded once.

use std::f64::consts::PI;

use super::double_double::{Double2, two_product};
use super::{F, Fault};

#[expect(clippy::excessive_precision, reason = "the published digits")]
const G: f64 = 6.024_680_040_776_729_583_740_234_375;
#[expect(clippy::excessive_precision, reason = "the published digits")]
const G_MINUS_HALF: f64 = 5.524_680_040_776_729_583_740_234_375;

#[allow(clippy::excessive_precision)]
const NUMERATOR: [f64; 13] = [
    23531376880.410759688572007674451636754734846804940,
    42919803642.649098768957899047001988850926355848959,
    35711959237.355668049440185451547166705960488635843,
    17921034426.037209699919755754458931112671403265390,
    6039542586.3520280050642916443072979210699388420708,
    1439720407.3117216736632230727949123939715485786372,
    248874557.86205415651146038641322942321632125127801,
    31426415.585400194380614231628318205362874684987640,
    2876370.6289353724412254090516208496135991145378768,
    186056.26539522349504029498971604569928220784236328,
    8071.6720023658162106380029022722506138218516325024,
    210.82427775157934587250973392071336271166969580291,
    2.5066282746310002701649081771338373386264310793408,
];

/// `x (x + 1) ... (x + 11)`, by rising powers.
const DENOMINATOR: [f64; 13] = [
    0.0,
    39_916_800.0,
    120_543_840.0,
    150_917_976.0,
    105_258_076.0,
    45_995_730.0,
    13_339_535.0,
    2_637_558.0,
    357_423.0,
    32_670.0,
    1_925.0,
    66.0,
    1.0,
];

fn lanczos_sum(x: f64) -> f64 {
    let (mut numerator, mut denominator) = (0.0, 0.0);
    if x < 5.0 {
        for (n, d) in NUMERATOR.iter().zip(&DENOMINATOR).rev() {
            numerator = numerator * x + n;
            denominator = denominator * x + d;
        }
    } else {
        for (n, d) in NUMERATOR.iter().zip(&DENOMINATOR) {
            numerator = numerator / x + n;
            denominator = denominator / x + d;
        }
    }
    numerator / denominator
}

/// `sin(pi x)` without losing the argument's last bits.
fn sin_pi(x: f64) -> f64 {
    let y = x.abs() % 2.0;
    let r = match (2.0 * y).round() as i32 {
        0 => (PI * y).sin(),
        1 => (PI * (y - 0.5)).cos(),
        2 => (PI * (1.0 - y)).sin(),
        3 => -(PI * (y - 1.5)).cos(),
        _ => (PI * (y - 2.0)).sin(),
    };
    1f64.copysign(x) * r
}

pub(super) fn gamma(x: f64) -> F {
    if !x.is_finite() {
        return if x.is_nan() || x > 0.0 {
            Ok(x)
        } else {
            Err(Fault::Domain)
        };
    }
    if x == 0.0 {
        return Err(Fault::Domain);
    }
    if x == x.floor() {
        if x < 0.0 {
            return Err(Fault::Domain);
        }
        if x <= 23.0 {
            return Ok((1..x as u64).map(|n| n as f64).product());
        }
    }
    let abs = x.abs();
    if abs < 1e-20 {
        let r = 1.0 / x;
        return if r.is_infinite() {
            Err(Fault::Range)
        } else {
            Ok(r)
        };
    }
    if abs > 200.0 {
        return if x < 0.0 {
            Ok(0.0 / sin_pi(x))
        } else {
            Err(Fault::Range)
        };
    }
    let y = abs + G_MINUS_HALF;
    // What adding lost, to correct the result by.
    let lost = if abs > G_MINUS_HALF {
        (y - abs) - G_MINUS_HALF
    } else {
        (y - G_MINUS_HALF) - abs
    };
    let z = lost * G / y;
    let r = if x < 0.0 {
        let mut r = -PI / sin_pi(abs) / abs * y.exp() / lanczos_sum(abs);
        r -= z * r;
        if abs < 140.0 {
            r / y.powf(abs - 0.5)
        } else {
            let root = y.powf(abs / 2.0 - 0.25);
            r / root / root
        }
    } else {
        let mut r = lanczos_sum(abs) / y.exp();
        r += z * r;
        if abs < 140.0 {
            r * y.powf(abs - 0.5)
        } else {
            let root = y.powf(abs / 2.0 - 0.25);
            r * root * root
        }
    };
    if r.is_infinite() {
        Err(Fault::Range)
    } else {
        Ok(r)
    }
}

pub(super) fn lgamma(x: f64) -> F {
    if !x.is_finite() {
        return Ok(if x.is_nan() { x } else { f64::INFINITY });
    }
    if x == x.floor() && x <= 2.0 {
        return if x <= 0.0 {
            Err(Fault::Domain)
        } else {
            Ok(0.0)
        };
    }
    let abs = x.abs();
    if abs < 1e-20 {
        return Ok(-abs.ln());
    }
    let mut r = lanczos_sum(abs).ln() - G;
    r += (abs - 0.5) * ((abs + G - 0.5).ln() - 1.0);
    if x < 0.0 {
        const LN_PI: f64 = 1.144_729_885_849_400_2;
        r = LN_PI - sin_pi(abs).abs().ln() - abs.ln() - r;
    }
    if r.is_infinite() {
        Err(Fault::Range)
    } else {
        Ok(r)
    }
}

/// `2 / sqrt(pi)`.
const TWO_OVER_ROOT_PI: Double2 =
    Double2::new(std::f64::consts::FRAC_2_SQRT_PI, 1.533_545_961_316_588e-17);

/// `erf` by its power series, good for arguments up to 6.
fn erf_series(x: f64) -> Double2 {
    let square = two_product(x, x).neg();
    let mut power = Double2::from(x);
    let mut sum = power;
    for n in 1..250 {
        let n = f64::from(n);
        power = power.mul(square).div(n.into());
        let term = power.div((2.0 * n + 1.0).into());
        sum = sum.add(term);
        if term.hi.abs() < sum.hi.abs() * 1e-34 {
            break;
        }
    }
    sum.mul(TWO_OVER_ROOT_PI)
}

pub(super) fn erf(x: f64) -> f64 {
    if x.is_nan() || x == 0.0 {
        return x;
    }
    if x.abs() >= 6.0 {
        return 1f64.copysign(x);
    }
    if x.abs() < 1e-150 {
        return x * std::f64::consts::FRAC_2_SQRT_PI;
    }
    if x.abs() < SMALL {
        return x + x * excess(x);
    }
    erf_series(x).value()
}

/// Below this the C library computes with what `erf(x) / x` has over 1, and rounds twice.
const SMALL: f64 = 0.84375;

/// `erf(x) / x - 1`.
fn excess(x: f64) -> f64 {
    erf_series(x).div(x.into()).add(Double2::from(-1.0)).value()
}

pub(super) fn erfc(x: f64) -> f64 {
    if x.is_nan() {
        return x;
    }
    if x <= -6.0 {
        return 2.0;
    }
    if x > 28.0 {
        return 0.0;
    }
    if x == 0.0 {
        return 1.0;
    }
    if x.abs() < SMALL {
        let part = x * excess(x);
        return if x < 0.25 {
            1.0 - (x + part)
        } else {
            0.5 - (part + (x - 0.5))
        };
    }
    if x < 2.5 {
        return Double2::from(1.0).add(erf_series(x).neg()).value();
    }
    // The continued fraction of Laplace, from far enough inside.
    let square = two_product(x, x);
    let mut tail = Double2::from(x);
    for n in (1..220).rev() {
        tail = Double2::from(x).add(Double2::from(f64::from(n) / 2.0).div(tail));
    }
    let scaled = TWO_OVER_ROOT_PI.mul(0.5.into()).div(tail);
    square.neg().exp().mul(scaled).value()
}

pub(super) fn acosh(x: f64) -> f64 {
    if x < 1.0 {
        return f64::NAN;
    }
    if x >= 268_435_456.0 {
        return if x.is_infinite() {
            x
        } else {
            x.ln() + std::f64::consts::LN_2
        };
    }
    if x == 1.0 {
        return 0.0;
    }
    if x > 2.0 {
        return (2.0 * x - 1.0 / (x + (x * x - 1.0).sqrt())).ln();
    }
    let t = x - 1.0;
    (t + (2.0 * t + t * t).sqrt()).ln_1p()
}

pub(crate) fn asinh(x: f64) -> f64 {
    let abs = x.abs();
    if !x.is_finite() || abs < 1.0 / 268_435_456.0 {
        return x;
    }
    let w = if abs > 268_435_456.0 {
        abs.ln() + std::f64::consts::LN_2
    } else if abs > 2.0 {
        (2.0 * abs + 1.0 / ((x * x + 1.0).sqrt() + abs)).ln()
    } else {
        let t = x * x;
        (abs + t / (1.0 + (1.0 + t).sqrt())).ln_1p()
    };
    w.copysign(x)
}

pub(super) fn atanh(x: f64) -> f64 {
    let abs = x.abs();
    if abs >= 1.0 {
        return f64::NAN;
    }
    if abs < 1.0 / 268_435_456.0 {
        return x;
    }
    let t = if abs < 0.5 {
        let t = abs + abs;
        0.5 * (t + t * abs / (1.0 - abs)).ln_1p()
    } else {
        0.5 * ((abs + abs) / (1.0 - abs)).ln_1p()
    };
    t.copysign(x)
}
