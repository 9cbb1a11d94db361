# math: functions of floats at their edges, sums, steps, and the errors of the domain.
import math

inf, nan = math.inf, math.nan
print(math.pi, math.e, math.tau, math.inf, math.nan)
print(math.copysign(1, -0.0), math.fabs(-3), math.fmod(-5, 3), math.remainder(5, 3), math.remainder(-5.5, 2), math.frexp(0.1), math.ldexp(0.5, 3), math.modf(-2.5))
print(math.isclose(1, 1 + 1e-10), math.isclose(0, 1e-12), math.isclose(0, 1e-12, abs_tol=1e-9), math.isclose(inf, inf), math.isclose(nan, nan))
print(math.fsum([0.1] * 10), math.fsum([1e100, 1, -1e100]), math.fsum([]), math.sumprod([1, 2], [3, 4]), math.sumprod([0.1] * 10, [1] * 10), math.sumprod([], []))
print(math.dist((1, 2), (4, 6)), math.hypot(), math.hypot(3, 4), math.hypot(1, 2, 3), math.hypot(inf, nan))
print(math.nextafter(1, 2), math.nextafter(0, 1), math.nextafter(1, 2, steps=4), math.nextafter(1, 1), math.ulp(1), math.ulp(0), math.ulp(inf), math.ulp(1e300))
print(math.log(8, 2), math.log(10 ** 400), math.log2(2 ** 1000), math.log10(10 ** 300), math.log1p(1e-20), math.log(0.5), math.exp2(10), math.expm1(1e-10))
print(math.degrees(math.pi), math.radians(180), math.atan2(-0.0, -1), math.atan2(0.0, -1), math.sin(1e22), math.cos(0), math.tan(1), math.asinh(1), math.acosh(2), math.atanh(0.5))
print(math.gamma(5), math.gamma(0.5), math.lgamma(100), math.erf(1), math.erfc(1), math.gamma(-1.5), math.lgamma(-0.5))
print(math.isfinite(1), math.isinf(-inf), math.isnan(nan), math.pow(2, 0.5), math.pow(nan, 0), math.pow(1, nan), math.pow(-inf, 3), math.sqrt(2), math.fma(2, 3, 4), math.fma(0.1, 10, -1))
for bad in (lambda: math.sqrt(-1), lambda: math.log(0), lambda: math.log(-1), lambda: math.acos(2), lambda: math.exp(1000), lambda: math.pow(0, -1), lambda: math.pow(-1, 0.5),
            lambda: math.gamma(0), lambda: math.gamma(-1), lambda: math.fmod(1, 0), lambda: math.fmod(inf, 1), lambda: math.atanh(1), lambda: math.log(2, 1), lambda: math.sin(inf), lambda: math.cosh(1000),
            lambda: math.ldexp(1, 5000), lambda: math.fsum([1e308, 1e308]), lambda: math.fsum([inf, -inf]), lambda: math.sumprod([1], [1, 2]), lambda: math.dist((1,), (1, 2)),
            lambda: math.nextafter(1, 2, steps=-1), lambda: math.sqrt('a'), lambda: math.hypot('a'), lambda: math.isclose(1, 1, rel_tol=-1), lambda: math.sin(), lambda: math.log(), lambda: math.exp(10 ** 400),
            lambda: math.remainder(1, 0), lambda: math.log1p(-1), lambda: math.acosh(0.5), lambda: math.fma(inf, 0, 1), lambda: math.log2(0), lambda: math.log10(-1), lambda: math.lgamma(0)):
    try:
        print(bad())
    except (TypeError, ValueError, OverflowError, ZeroDivisionError) as e:
        print(type(e).__name__, e)
