# complex: parsing, repr of signed zeros and specials, constructor mixtures, powers, comparison and formatting errors.
for t in ('1', '1j', '+1j', '-j', '1+2j', '1-2j', ' 1+2j ', '(1+2j)', '1e5+3e-2j', 'nan+infj', 'inf-nanj', '.5j', '1_0+2_0j', '1+j', '(  1 )', '1 + 2j', '', '1+2', 'j1', '1+2i', '((1))', '(1', '1j+2', '--1', '1e', 'infj', '١+٢j'):
    try:
        print(repr(t), complex(t))
    except ValueError as e:
        print(repr(t), e)
print(complex(0.0, -0.0), complex(-0.0, 0.0), complex(-0.0, -0.0), -0j, 0j, complex('nan'), complex(1, float('inf')), complex(float('-inf'), float('nan')), 1e300j, 1 - 0j, complex(3), complex(1j, 1j), complex(1, 2j), complex(real=1, imag=2), complex(True))
for t in ('complex("1", 2)', 'complex(1, "2")', 'complex(None)', 'complex(1, None)', 'complex([])', 'complex(b"1")', 'complex(1, 2, 3)', '1j < 2', 'int(1j)', 'float(1j)', '1j // 1', '1j % 2', 'divmod(1j, 1)', 'round(1j)', 'math_floor', 'abs(3+4j)', '(1+2j).conjugate()', '(1j) ** 2, (1+1j) ** 3, 2 ** 1j, 1j ** 0, 0j ** 0', '0j ** -1', '0 ** 1j', '1 / 0j', '1j / 0', 'hash(1j) == hash(1j), hash(2+0j) == hash(2)', '1j == 1j, 1 == 1+0j, 1j != 2, 1j in [1j]', 'bool(0j), bool(1j)', '(1+2j).real, (1+2j).imag', 'format(1+2j, ".2f"), format(1+2j, ">10"), format(1j, "e"), format(1.5+2j, "g"), format(3j, "+.1f")', 'format(1j, "d")', 'format(1j, "%")', 'format(1j, "010")', 'format(1j, "=10")', '"%d" % 1j', '"%s %r" % (1j, 2j)', 'complex.from_number(5)', 'pow(1j, 2, 3)', '(1+2j).real.x', 'sum([1j, 2])', 'sorted([1j, 2j])', 'max(1j, 2j)', '+1j, -1j, ~1j', '1j + "a"', 'complex.__new__(complex, 1, 2)', 'complex("1" * 10)'):
    try:
        print(t, '=', eval(t))
    except Exception as e:
        print(t, type(e).__name__, e)
