# Decimal from and to ints, floats, text and tuples, and their string forms.
from decimal import Decimal as D
for t in [
    "[str(D(s)) for s in ('1', '1.0', '-0.00', '1e2', '1E-10', '0E3', '123.4500', 'inf', '-NaN', '000.1')], [repr(D(x)) for x in (5, True, 0.5, -10**20)], D((0, (1, 5), -1)), D((1, (), 0)), D('1e3').as_tuple(), int(D('12.9')), float(D('1.25')), D('1e3') == 1000, hash(D('2')) == hash(2.0)",
    "D('1,5')",
    "D('')",
    "D('0x1')",
    'D((2, (1,), 0))',
    'D((0, (10,), 0))',
    "[format(D('3.14159'), s) for s in ('', '.2f', '10.1f', '<8.2f', '+.1e', '%', ',', '010.3f')]",
]:
    try:
        print(t, '=', eval(t))
    except Exception as e:
        print(t, type(e).__name__, e)
