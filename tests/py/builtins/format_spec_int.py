# The format mini-language for integers.
n = 1234567
for spec in ('', 'd', ',', '_', '_d', 'b', 'o', 'x', 'X', '#b', '#o', '#x', '#X', '_b', '_x', 'c', 'n', '+', '-', ' ', '+,', '15', '<15', '>15', '^15', '=+15', '015', '*^15', '015,', '+015_', '#012x', 'e', 'f', '.2f', 'g', '%', ',.1f', '.3e', 'z.0f', '<015', '#_b'):
    try:
        print(repr(spec), repr(format(n if spec != 'c' else 97, spec)), repr(format(-n if spec != 'c' else 233, spec)))
    except Exception as e:
        print(repr(spec), type(e).__name__, e)
for spec in ('.2', '.2d', ',b', ',x', 's', 'q', '+c', ',c', '#c', '_n', ',n', ',,', '_,', ',_', '1.', 'dd', ' +', '=<<', 'zd', '10000000000000000000000', '.c', 'é', '0<', '}', '\0'):
    try:
        print(repr(spec), repr(format(5, spec)))
    except Exception as e:
        print(repr(spec), type(e).__name__, e)
print(f'{0:x} {0:#b} {2 ** 80:,} {2 ** 80:_x} {-5:b} {5:+05d} {-5:05d} {12:0=5} {True:5} {True:} {255:#06x} {1:,} {123:,} {1000:,} {-1000:,} {0:,} {1234:08,} {1234:09,} {1234:010,}')
try:
    format(2 ** 40, 'c')
except Exception as e:
    print(type(e).__name__, e)
