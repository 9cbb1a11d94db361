# f-strings: expressions, nesting of quotes, braces, implicit joining.
x, name = 5, 'pad'
print(f'{x} {x + 1} {name.upper()} {{literal}} {{{x}}}')
print(f"{'quotes'} {"same quotes"} {f'{f"{x}"}'}")
print(f'a' 'b' f'{x}' "c{x}")
print(f'''multi
{x
 + 1}
line''')
print(f'{ {"k": 1}["k"] } {[i for i in range(3)]} {(lambda: 7)()}')
print(f'{x if x > 3 else "small"} {x!r:>4}|{not x}')
print(f'{name}{name}', f'', f'{""}|')
print(rf'\n{x}\t', f'\n{x}\t'.strip(), fr'{name}\d')
print(f'{x:{x}}|{x:<{x + 1}}|{x:{"0"}{4}}')
print(f'{"a" "b"}', f'{1, 2}', f'{*[1, 2], 3}')
print(f'{x # comment
}')
d = {'a': {'b': 3}}
print(f"{d["a"]['b']}")
print(f'{"\n".join(["p", "q"])}')
print(f'\N{LATIN SMALL LETTER E WITH ACUTE} {"\u00e9"}')
