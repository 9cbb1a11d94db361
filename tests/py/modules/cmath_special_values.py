# cmath functions with signed zeros, infinities and wrong kinds.
import cmath
for t in [
    'cmath.sqrt(-1), cmath.sqrt(-4+0j), cmath.exp(0), cmath.log(1), cmath.log(-1).imag == cmath.pi, cmath.log(8, 2).real, cmath.log10(100), cmath.polar(1j), cmath.rect(1, 0), cmath.phase(-1)',
    "cmath.isnan(complex('nan')), cmath.isinf(complex('inf')), cmath.isfinite(1j), cmath.isclose(1, 1 + 1e-12), cmath.inf, cmath.infj, cmath.nanj, cmath.tau",
    "cmath.sqrt(complex(-0.0, -0.0)), cmath.sqrt(complex('-inf')), cmath.exp(complex('-inf')), cmath.phase(complex(-0.0, -0.0)), cmath.atan(0), cmath.sinh(0), cmath.tanh(complex('inf'))",
    'cmath.log(0)',
    'cmath.exp(1000)',
    "cmath.sqrt('a')",
    'cmath.sqrt()',
    'cmath.rect(1)',
    'cmath.polar(None)',
    'cmath.isclose(1, 2, rel_tol=-1)',
    'cmath.acos(2) == cmath.acos(2+0j), cmath.cos(1j).imag, cmath.asin(0)',
]:
    try:
        print(t, '=', eval(t))
    except Exception as e:
        print(t, type(e).__name__, e)
