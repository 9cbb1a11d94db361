# Format specifications of fractions, good and bad.
from fractions import Fraction

for spec in ('0', '5', '>8', '^9', '*<7', '+', '#', '_', '08', 'X>010f', '010f', '=010g', '.02f', '006f',
             '>00.2f', '.0f', '.3e', '+.2%', '012,.2f', 'z.1f', '.', '5.', 'd', '.2', 'G', '#g'):
    for value in (Fraction(2, 3), Fraction(-12345678, 7), Fraction(4)):
        try:
            print(spec, repr(format(value, spec)))
        except ValueError as error:
            print(spec, error)
