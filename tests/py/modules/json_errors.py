# Where a text is wrong, and with which words; what can't be written.
import json

TEXTS = ['"\\u1234', '"\\u123', '"\\ud800\\u12"', '"\\ud834\\udd20"', '"\\ud834x"',
         '"\\ud834\\u0041"', '"\\', '"a\nb"', '"\\x"', '[1,]', '{"a":1,}', '{"a"', '{"a":',
         '{1:2}', '[1 2]', '', '  ', 'nul', '-', '-x', '01', '1.', '1e', '1e+', '.5', 'NaN',
         '-Infinity', 'Infinit', '[', '{', '{"a":1', '"abc', '1 2', '\ufeff1', '[1', '{"a" 1}',
         '"\\ud834\\u00"  ', '[\n1,\n2,\n x]', '{"a": tru}', '"\\uZZZZ"', '["é", 1 2]']
for text in TEXTS:
    try:
        print(repr(text), repr(json.loads(text)))
    except json.JSONDecodeError as error:
        print(repr(text), error, (error.pos, error.lineno, error.colno))
for value in (1, None, 2.5, ['x']):
    try:
        json.loads(value)
    except TypeError as error:
        print(error)
for value in (b'', 1j, ..., int, {1}):
    try:
        json.dumps([value])
    except TypeError as error:
        print(error)
knot = []
knot.append(knot)
for options in ({}, {'indent': 1}, {'check_circular': False}):
    try:
        json.dumps(knot, **options)
    except (ValueError, RecursionError) as error:
        print(type(error).__name__, error)
for action in (lambda: json.loads('[' * 100000), lambda: json.loads('{"a":' * 100000),
               lambda: json.dumps(float('nan'), allow_nan=False), lambda: json.dumps({(1,): 2}),
               lambda: json.dumps({1: 1, 'a': 2}, sort_keys=True),
               lambda: json.JSONDecoder().raw_decode('1', -1),
               lambda: json.decoder.scanstring('x', 100)):
    try:
        action()
    except Exception as error:
        print(type(error).__name__, error)
try:
    json.JSONDecoder().scan_once('1', 5)
except StopIteration as stop:
    print('stop', stop.value)
