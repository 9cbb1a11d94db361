# frexp, modf, ldexp, fmod, remainder, copysign and ulp over signs and specials.
import math
xs = (0.0, -0.0, 1.5, -2.75, 1e-310, math.inf, -math.inf)
for t in [
    '[math.frexp(x) for x in xs], [math.modf(x) for x in xs], [math.copysign(1, x) for x in xs], [math.ulp(x) for x in xs]',
    '[math.fmod(x, 2) for x in xs[:5]], [math.remainder(x, 2) for x in xs[:5]], [math.trunc(x) for x in xs[:5]], [math.floor(x) for x in xs[:5]], [math.ceil(x) for x in xs[:5]]',
    'math.fmod(math.inf, 2)',
    'math.trunc(math.inf)',
    "math.trunc('a')",
]:
    try:
        print(t, '=', eval(t))
    except Exception as e:
        print(t, type(e).__name__, e)
