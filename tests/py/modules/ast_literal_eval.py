# ast.literal_eval: literals and nothing else.
import ast

for text in ['1', '-1', '+1.5', '1j', '1+2j', '-1-2j', '"a"', "'a' 'b'", 'b"x"', 'r"\\n"', '"""a\nb"""', 'None', 'True', '...', '()', '(1,)', '1, 2', '(1, (2, 3))',
             '[]', '[1, [2], "x",]', '{}', '{1: 2, "a": [3]}', '{1, 2}', 'set()', '  1', '0x1f', '1_000', '.5', '1e3', '{"a": {"b": (1, None)}}', '[\n1,\n2]', '(1)', '"\\u00e9\\x41"', 'u"x"', '[1, # c\n 2]']:
    print(repr(text), '->', repr(ast.literal_eval(text)))
for text in ['a', 'f(1)', '1+1', '[x]', '{1: y}', '1 if 2 else 3', '"a" + "b"', 'f"{1}"', '2**3', '[i for i in 1]', '1 < 2', 'not 1', '-"a"', '1j+1', '[*[]]', 'a.b', 'x[0]', 'lambda: 1', 'True + 1j', '~1', '- -1']:
    try:
        print(text, ast.literal_eval(text))
    except ValueError as e:
        print(text, 'ValueError', str(e)[:36])
for text in ['', '(', '1 2', '[1', 'a b', '"x', '1;2', 'x = 1']:
    try:
        print(text, ast.literal_eval(text))
    except SyntaxError as e:
        print(text, 'SyntaxError', e.msg, e.lineno)
