# complex: construction, text, arithmetic, attributes and errors.
print(complex(1, 2), complex(1), complex(), complex('1+2j'), complex(' -3.5e2j '), complex('(1-2j)'), complex('nan+infj'), complex(1.5, -0.0), complex('j'), complex('-j'), complex(real=1, imag=2))
z = 3 + 4j
print(z, -z, abs(z), z.real, z.imag, z.conjugate(), z == 3 + 4j, z != 1, bool(0j), hash(3 + 0j) == hash(3))
print(z + 1, z - 1.5, z * z, z / (1 - 1j), z ** 2, 2 ** z, z ** -1, z ** 0, 0j ** 0, 1j * 1j, 1j ** 2, z ** 0.5)
print(1j, -1j, 0j, -0j, 1 + 0j, complex(0, -0.0), complex(-0.0, 1), complex(1e20, 1e-20), complex('inf'), [1j], 1.5j)
print(f'{z}', f'{z:.2f}', f'{1.5 + 2.25j:+.1f}', format(z, 'e'), f'{z:>12}', f'{3j:g}', f'{1234567+1j:,}')
for f in (lambda: complex('a'), lambda: complex('1 + 2j'), lambda: complex('1', 2), lambda: complex(1, '2'), lambda: complex([]), lambda: z // 1, lambda: z % 1, lambda: z < z, lambda: int(z), lambda: float(z), lambda: 1j / 0, lambda: 0j ** -1, lambda: f'{z:d}', lambda: f'{z:05}', lambda: round(z), lambda: divmod(z, 1)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print((1 + 2j) * float('inf'), complex(float('inf'), 1) == complex(float('inf'), 1), 5 == 5 + 0j, 1 + 2j in [1 + 2j], sum([1j, 2, 3.5]))
