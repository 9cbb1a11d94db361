# json: encoders and decoders subclassed, iterencode, float and int hooks, pretty forms of nesting.
import json
import datetime
import decimal


class Enc(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, datetime.date):
            return o.isoformat()
        if isinstance(o, set):
            return sorted(o)
        return json.JSONEncoder.default(self, o)


class Dec(json.JSONDecoder):
    def __init__(self, **kw):
        super().__init__(object_hook=self.hook, **kw)

    def hook(self, d):
        return (d['x'], d['y']) if d.keys() == {'x', 'y'} else d


print(json.dumps({'d': datetime.date(2020, 1, 2), 's': {2, 1}}, cls=Enc), Enc(sort_keys=True, indent=1).encode({'b': [], 'a': {}}), ''.join(Enc().iterencode([{1: 2}, 'é'])), json.loads('[{"x": 1, "y": 2}, {"z": 3}]', cls=Dec))
print(json.loads('1.10', parse_float=decimal.Decimal), json.loads('{"a": 1.5, "b": 2}', parse_float=str, parse_int=lambda s: int(s) + 1), json.loads('[1]', object_pairs_hook=dict), json.loads('{"b": 1, "a": {"c": 2}}', object_pairs_hook=lambda p: p), json.loads('[Infinity]', parse_constant=str))
nested = {'list': [1, [2, []], {}], 'dict': {'k': None}, 'text': 'line\nbreak', 'empty': ''}
for kw in ({}, {'indent': 2}, {'indent': '\t', 'sort_keys': True}, {'separators': (',', ':')}, {'indent': 0}, {'ensure_ascii': False, 'indent': 1, 'separators': (', ', ' : ')}):
    print(json.dumps(nested, **kw))
try:
    Enc().encode({'bad': object})
except TypeError as e:
    print(e)
try:
    json.dumps({'k': [1, {2: object()}]})
except TypeError as e:
    print(e)
e = json.JSONDecodeError('msg', 'doc\nline two', 6)
print(e, e.msg, e.doc, e.pos, e.lineno, e.colno, isinstance(e, ValueError))
big = json.dumps(list(range(2000)))
print(len(big), json.loads(big)[-1], json.loads(' ' * 100 + '1'), json.dumps('\x7f\x80\ud800'), json.dumps('\x00\x1f"\\'), json.dumps({'': ''}), json.loads('""'), json.loads('"\\"\\\\\\/\\b\\f\\n\\r\\t"'))
d = json.JSONDecoder()
print(d.decode(' {} '), d.raw_decode('{"a":1}tail'))
