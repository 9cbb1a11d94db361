# The = specifier keeps the source text, with conversions and specs.
x, s = 42, 'text'
print(f'{x=}')
print(f'{x = }')
print(f'{s=} {s=!s} {s=!r} {s=!a}')
print(f'{x=:5d}|{x=:<5}|{s=:>8}')
print(f'{x + 1=}, {x  *  2 = }')
print(f'{s.upper()=}')
print(f'{ x = }')
print(f'{[i for i in range(2)]=}')
print(f'{x==42=}')
print(f'{(x:=5)=}')
print(f'{x=!r:^20}')
print(f'{"q"=}')
print(f'''{
x
=
}''')
print(f'{x=:{x}}')
