# TypeError texts of built-in types called with wrong arguments.
def attempt(src):
    try:
        print(eval(src))
    except Exception as e:
        print(src, '->', type(e).__name__, e)
for src in ('int(1, 2, 3)',
            'int(x=1)',
            'float(x=1)',
            'float(1, 2)',
            'str(1, 2, 3, 4)',
            'list(1, 2)',
            'dict(1, 2)',
            'tuple(x=1)',
            'bool(1, 2)',
            'range()',
            'slice()',
            'zip(bad=1)',
            'map()',
            'type()',
            'object(1)',
            'super(1, 2, 3)',
            'enumerate()',
            'complex(1, 2, 3)',
            'bytes(1, 2, 3, 4)',
            'memoryview()',
            'property(1, 2, 3, 4, 5)',
            'staticmethod()',
            'classmethod()',
            'frozenset(1, 2)',
            'filter(1)',
            'reversed()'):
    attempt(src)
