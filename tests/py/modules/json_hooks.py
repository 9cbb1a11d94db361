# Hooks of the reader, default of the writer, subclasses of scalars.
import enum
import json
from decimal import Decimal

TEXT = '{"a": [1, 2.50, -0, 1e400, NaN], "b": {"c": null, "d": {}}, "a2": "x"}'
print(json.loads(TEXT))
print(json.loads(TEXT, object_hook=lambda d: tuple(d)))
print(json.loads(TEXT, object_pairs_hook=lambda pairs: [key for key, value in pairs]))
print(json.loads(TEXT, parse_float=Decimal))
print(json.loads(TEXT, parse_int=lambda s: 'int ' + s, parse_constant=lambda s: 'const ' + s))
print(json.loads('{"a": 1, "a": 2}'), json.loads('"a\nb"', strict=False))
print(json.JSONDecoder().raw_decode('{"a": 1} rest'), json.JSONDecoder().raw_decode('xx[1]', 2))
print(json.loads(b'{"k": "\xc3\xa9"}'), json.loads('[1]'.encode('utf-16')), json.loads(bytearray(b'3')))


class Complex(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, complex):
            return [o.real, o.imag]
        return super().default(o)


print(Complex().encode({'z': 1 + 2j, 'many': [3j, {'x': 4j}]}), json.dumps(2j, cls=Complex, indent=2))
print(json.dumps({'s': {3}}, default=sorted), json.dumps(object, default=lambda o: o.__name__))


class Color(enum.IntEnum):
    RED = 1


class Level(enum.StrEnum):
    LOW = 'low'


class Real(float):
    def __repr__(self):
        return 'never'


print(json.dumps([Color.RED, Level.LOW, Real(2.5), True]), json.dumps({Color.RED: 1, Real(.5): 2, Level.LOW: 3}))
print(json.dumps({1: 1, 1.5: 2, None: 3, True: 4, float('inf'): 5}), json.dumps({'b': 1, 'a': 2}, sort_keys=True))
print(json.dumps('\x7f\x00\u2028\U0001f600é"\\/\b\f\n\r\t'))
print(json.dumps('\x7f\x00\u2028é"\\/\b\f\n\r\t', ensure_ascii=False))
print(json.dumps([1, {'a': 2}], separators=(',', ':')), json.dumps({'a': [1]}, separators=(';', '='), indent=1))
print(json.dumps(10 ** 30), json.loads('123456789012345678901234567890'), json.loads('-17'), json.loads('1E5'))
print(json.dumps((1, (2,))), json.dumps({'a': {}, 'b': []}, indent=4))
