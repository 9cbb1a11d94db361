# cmath: functions at ordinary and special values, branch cuts, errors.
import cmath

inf, nan = cmath.inf, cmath.nan
for f in (cmath.sqrt, cmath.exp, cmath.log, cmath.sin, cmath.cos, cmath.tan, cmath.asin, cmath.acos, cmath.atan, cmath.sinh, cmath.cosh, cmath.tanh, cmath.asinh, cmath.acosh, cmath.atanh, cmath.log10):
    row = []
    for z in (0.5 + 0.25j, -2, 2j, complex(-1, -0.0), complex(0, inf), complex(inf, 1)):
        try:
            w = f(z)
            row.append(f'{w.real:.6g},{w.imag:.6g}')
        except (ValueError, OverflowError) as e:
            row.append(str(e))
    print(f.__name__, row)
print(cmath.phase(-1), cmath.phase(complex(-1, -0.0)), cmath.polar(3 + 4j), cmath.rect(2, 0), cmath.rect(1, cmath.pi / 2).imag)
print(cmath.isclose(1 + 1j, 1 + 1j + 1e-12), cmath.isfinite(1j), cmath.isinf(complex(inf, nan)), cmath.isnan(complex(inf, nan)), cmath.infj, cmath.nanj, cmath.tau)
print(cmath.log(100, 10), cmath.log(-1), cmath.exp(1j * cmath.pi).real, cmath.acos(complex(0.0, nan)), cmath.sqrt(complex(-0.0, 0.0)))
for bad in (lambda: cmath.log(0), lambda: cmath.exp(1000), lambda: cmath.sqrt('a'), lambda: cmath.atanh(1), lambda: cmath.polar('a'), lambda: cmath.cosh(complex(inf, inf)), lambda: cmath.log10(0)):
    try:
        print(bad())
    except (TypeError, ValueError, OverflowError) as e:
        print(type(e).__name__, e)
