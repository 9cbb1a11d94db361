# json: separators, orders, special floats, keys, subclasses, bytes, decoding details, errors.
import json
import io
import collections
import enum

print(json.dumps({'a': [1, 2.5, None, True], 'é': '\u2028"\\/\n\x01'}), json.dumps('é', ensure_ascii=False), json.dumps('😀'), json.dumps({'b': 1, 'a': 2}, sort_keys=True), json.dumps([1, {'a': 2}], indent=2), json.dumps([1], indent='--'), json.dumps({}, indent=2), json.dumps([[]], indent=0))
print(json.dumps([1, 2], separators=(',', ':')), json.dumps({'a': 1}, indent=1, separators=(';', '=')), json.dumps(float('nan')), json.dumps([float('inf'), -float('inf')]), json.dumps(1e100), json.dumps(1.0), json.dumps(10 ** 30), json.dumps(-0.0))
print(json.dumps({1: 'a', 2.5: 'b', True: 'c', None: 'd'}), json.dumps({(1, 2): 1, 'x': 2}, skipkeys=True), json.dumps((1, 2)), json.dumps(collections.OrderedDict(b=1, a=2)), json.dumps(collections.namedtuple('N', 'a b')(1, 2)))


class E(enum.IntEnum):
    A = 1


class S(str):
    def __repr__(self):
        return 'never'


class F(float):
    def __repr__(self):
        return 'never'


class L(list):
    pass


print(json.dumps([E.A, S('s'), F(1.5), L([1])]), json.dumps({S('k'): E.A}), json.dumps({E.A: 1}))
print(json.dumps(object, default=lambda o: 'obj'), json.dumps({'s': {1, 2}}, default=sorted), json.JSONEncoder(indent=None).encode([1]), list(json.JSONEncoder().iterencode([1, [2]])))


class Enc(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, complex):
            return [o.real, o.imag]
        return super().default(o)


print(json.dumps(1 + 2j, cls=Enc), Enc().encode([1j]))
out = io.StringIO()
json.dump({'a': 1}, out)
print(out.getvalue(), json.load(io.StringIO('[1]')), json.load(io.BytesIO(b'{"a": 2}')), json.loads(b'"x"'), json.loads(bytearray(b'1')), json.loads('"é"'.encode('utf-16')), json.loads('\ufeff1'.encode('utf-8')))
print(json.loads(' [1, 2.0, -3, 1e3, 1E-2, true, false, null, "\\u00e9\\n\\/", {}] '), json.loads('"\\ud83d\\ude00"'), ascii(json.loads('"\\ud83d"')), json.loads('NaN'), json.loads('[Infinity, -Infinity]'), json.loads('-0'), json.loads('-0.0'), json.loads('12345678901234567890'))
print(json.loads('{"a": 1, "a": 2}'), json.loads('{"a": 1}', object_hook=lambda d: list(d.items())), json.loads('{"a": {"b": 1}}', object_pairs_hook=tuple), json.loads('[1.5]', parse_float=str), json.loads('[1]', parse_int=float), json.loads('[NaN]', parse_constant=lambda c: 'C' + c))
print(json.JSONDecoder().raw_decode('[1] rest'), json.JSONDecoder(strict=False).decode('"a\nb"'), json.loads('"a\tb"', strict=False))
for text in ('', '[', '[1', '[1,', '[1,]', '{', '{"a"', '{"a":', '{"a":1', '{"a":1,', '{"a":1,}', '{a:1}', "'a'", '"abc', '"\\x"', '"\\u12"', '"a\nb"', '01', '1.', '.5', '+1', 'tru', '[1 2]', '1 2', '\ufeff1', '{"a" 1}', '-', '"\t"', '[,]', '{,}', 'nul', '1e', '\x00', '"\\', '[1}', '{1:2}'):
    try:
        print(repr(text), json.loads(text))
    except json.JSONDecodeError as e:
        print(repr(text), e, e.pos, e.lineno, e.colno)
a = []
a.append(a)
for bad in (lambda: json.dumps(a), lambda: json.dumps({1, 2}), lambda: json.dumps({(1,): 2}), lambda: json.dumps(float('nan'), allow_nan=False), lambda: json.dumps(b'x'), lambda: json.loads(3), lambda: json.loads(b'\xff'), lambda: json.dumps(object()), lambda: json.dumps({'a': 1, 1: 2}, sort_keys=True), lambda: json.loads('[' * 100000),
            lambda: json.dumps(1, cls=3), lambda: json.loads('{}', object_hook=1), lambda: json.dumps([1], indent=1.5)):
    try:
        print(bad())
    except (ValueError, TypeError, RecursionError) as e:
        print(type(e).__name__, str(e)[:90], getattr(e, '__notes__', ''))
