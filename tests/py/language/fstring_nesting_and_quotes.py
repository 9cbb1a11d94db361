# f-strings within f-strings: same quotes, nested specs, comments, line breaks, backslashes, lambda and walrus.
name, width, items = 'World', 12, ['a', 'b']
print(f'{'same'}' f"{"quotes"}" f'{f'{f'{1 + 1}'}'}')
print(f'{name:>{width}}|{name:{'^'}{width}}|{name!r:{width + 2}}|{3.14159:{'.'}{2}f}')
print(f'{', '.join(items)} {items[0]!s:*^5} { {'k': 1}['k'] } {[x for x in 'ab']}')
print(f'''{
    name  # a comment inside
    + '!'
} and {
    1
    + 2
}''')
print(f'{'\n'.join(items)!r}', f'{'\t'!r}', f'{"\N{SNOWMAN}"}', f'\N{SNOWMAN}{{}}')
print(f'{(lambda x: x * 2)(4)}', f'{(y := 5)} {y}', f'{y:=6}', f'{y!r:=^7}')
print(f'{y = }', f'{y=}', f'{ y =!s:>4}', f'{y + 1 = :04}', f'{name.upper() = }', f'{name = !s}')
print(rf'\d{y}\n', fr'{name}\{y}', Rf'{'\\'}', f'{{{y}}}', f'{{{{{y}}}}}', f'}}{{')
print(f'{y:{{}}}' if False else 'skipped', f'{y:{"0"}{4}}', f'{12345.678:,.{1 + 1}f}', f'{255:{'#'}x}')
print(f'{True and 'yes' or 'no'}', f'{1 if items else 2}', f'{not 1}', f'{*items, 'c'}', f'{items[-1:]}')
print(f'{name!a}' f'{'é'!a}' '{not}' f'{1}' 'tail', f'a{1}b{2}c' 'd' f'{3}')
class C:
    def __format__(self, spec): return f'<{spec}>'
print(f'{C()}', f'{C():{y}{name}}', f'{C():a:b}', f'{C():%Y-%m-%d}', f'{C()!s:3.3}'[:3], f'{C():{{}} }' if False else '')
def g():
    yield f'{(yield 'asked')}'
i = g(); print(next(i), i.send('answer'))
for bad in ["f'{}'", "f'{ }'", "f'{!r}'", "f'{1!}'", "f'{1!x}'", "f'{1!rr}'", "f'{a b}'", "f'{1:{2}'", "f'}'", "f'{'", "f'{1'",
            "f'{*}'", "f'{lambda x: 1}'", "f'{a = b}'", "f'{1:{2:{3:{4}}}}'", "f'{x:=}'", "f'{\\'a\\'}'", "f'{# c}'"]:
    try:
        compile(bad, 'f', 'eval')
        print(bad, 'fine')
    except SyntaxError as e:
        print(bad, e.msg)
