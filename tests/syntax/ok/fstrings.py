f''
f'plain' 'more' f'{x}'
f'{x!r:>{width}.{precision}} {y=} {z = !s} {a=:x}'
f'{{literal}} {"nested " + f"{deep!a}"}'
rf'\d{x}\{y}'
f'''{
    x  # comment
    + 1
} {lambda_ if (lambda: 1)() else {1: 2}[1]}'''
f'{x:%Y-%m-%d} {x::>5} {x!r:}'
f'{a["b"]} {a['b']} {x:{'>'}{10}}'
f'{yield_} {*a, *b} {(lambda x: x)(1)} {x != y} {x:=5}'
rf"\N{a}"
f'{f'{f'{1}'}'}'
