# TypeError texts of built-in functions called with wrong arguments.
def attempt(src):
    try:
        print(eval(src))
    except Exception as e:
        print(src, '->', type(e).__name__, e)
for src in ('len()', 'len(1, 2)', 'len(x=1)', 'abs(1, 2)', 'ord()', 'chr()', 'repr()', 'hash()', 'id()', 'isinstance()', 'getattr()', 'sorted()', 'sorted(1, 2)', 'print(foo=1)', 'int(1, 2, 3)', 'int(x=1)', 'float(x=1)', 'float(1, 2)', 'str(1, 2, 3, 4)', 'list(1, 2)', 'dict(1, 2)', 'tuple(x=1)', 'bool(1, 2)', '"a".join()', '"a".join(1, 2)', '"a".upper(1)', '"a".split(1, 2, 3)', '"a".replace("b")', '[].append()', '[].pop(1, 2)', '[].sort(1)', '{}.get()', '{}.get(1, 2, 3)', '{}.update(1, 2)', '{}.pop()', 'set().add()', 'range()', 'slice()', 'zip(bad=1)', 'map()', 'max()', 'sum()', 'round()', 'pow()', 'pow(1)', 'divmod()', 'iter()', 'next()', 'callable()', 'vars(1, 2)', 'dir(1, 2)', 'type()', 'object(1)', 'super(1, 2, 3)', 'enumerate()', 'input(1, 2)', 'hex()', 'format()', 'eval()', 'exec()', 'compile()', 'complex(1, 2, 3)', 'bytes(1, 2, 3, 4)', 'memoryview()', 'property(1, 2, 3, 4, 5)', 'staticmethod()', 'classmethod()', 'frozenset(1, 2)', 'globals(1)', 'locals(1)', 'all()', 'any(1, 2)', 'ascii()', 'bin()', '__import__()', 'setattr(1)', 'delattr(1)', 'hasattr(1)', 'filter(1)', 'reversed()', '"".format_map()', '"".encode(1)', 'b"".decode(1)', '(1).to_bytes(x=1)', '(1).bit_length(1)', '().index()', '().count(1, 2)', '"".center()', '"".zfill()', 'int.from_bytes()', 'dict.fromkeys()', 'str.maketrans()'):
    attempt(src)
