# Reading and writing JSON: values, errors with their positions, options, hooks.
import json
for t in ['"\\x"','"\\u12"','"\\u12g4"','"a','"a\n"','"\\','nan','NaN','[1,]','{"a":1,}','{"a"}','{"a":}','{a:1}','[1 2]','{"a":1 "b"}','1 2','','[','{','{"a"','{"a":1','[1,','-','01','1.','1e','.5','+1','tru','"\\ud800"','"\\ud83d\\ude00"','-Infinity','[1,2','{"a":1,','{1:2}',' ','\ufeff1','"\\ud83d\\u0041"','"\t"','[,]','{,}','"\\u 123"','2.5e-3','1E5','-0','-0.0','"\\"','[1, ]','[1,\n]','{"a":1 , }','"abc\\u00e9"','"\\ud83d\\ude0"', '  [ ]  ','{ }','[[], {}]','"\\/\\b\\f\\n\\r\\t\\""','1.5','[-]','-x','1e400', '-Inf', '"\\ud83dx"']:
    try: print(ascii(t),ascii(json.loads(t)))
    except Exception as e: print(ascii(t),type(e).__name__,ascii(str(e)), getattr(e,'lineno',''),getattr(e,'colno',''))
for o in [float('nan'),{(1,):2},{1:2,None:3,True:4,1.5:5},set(),[1,[2]],b'x',[],{},[[]],{'a':[]},'\x00é\u2028"\\/\x7f😀',(1,2),1e100,-0.0,10**30,float('-inf')]:
    for kw in ({},{'allow_nan':False},{'skipkeys':True},{'indent':2},{'indent':'\t','separators':(',',':')},{'ensure_ascii':False},{'indent':0}):
        try: print(kw,ascii(json.dumps(o,**kw)))
        except Exception as e: print(kw,type(e).__name__,e)
for bad in (lambda: json.loads(5), lambda: json.dumps({'b':1,1:2},sort_keys=True), lambda: json.loads(b'\xff'), lambda: json.loads(None)):
    try: print(bad())
    except Exception as e: print(type(e).__name__,e)
a=[];a.append(a)
try: json.dumps(a)
except Exception as e: print(type(e),e)
class E(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, complex): return [o.real, o.imag]
        if isinstance(o, set): return sorted(o)
        return super().default(o)
print(json.dumps({'c': 1+2j, 's': {3, 1}}, cls=E), json.dumps([1j], default=str), json.JSONEncoder().encode({'a': [1, {'b': None}]}), list(json.JSONEncoder().iterencode([1, 2]))[0][0])
for bad in (lambda: json.dumps([object], cls=E), lambda: json.dumps({1j: 1})):
    try: bad()
    except Exception as e: print(type(e).__name__, e)
print(json.loads('{"a": {"b": 1}}', object_hook=lambda d: sorted(d)), json.loads('{"a": 1, "a": 2}', object_pairs_hook=list), json.loads('[1.5, 2, NaN]', parse_float=str, parse_int=lambda s: s + '!', parse_constant=lambda c: 'C' + c), json.loads('"a\nb"', strict=False), json.loads(b'[1, "\xc3\xa9"]'), json.loads('[1]'.encode('utf-16')), json.loads(bytearray(b'{}')))
d = json.JSONDecoder(); print(d.raw_decode('[1] xyz'), d.decode(' {"a" : [true , null]} '))
try: d.raw_decode(' 1')
except json.JSONDecodeError as e: print(e, e.pos, e.msg, e.doc == ' 1', e.lineno, e.colno)
import io
f = io.StringIO(); json.dump({'x': [1, 2]}, f, indent=1); print(f.getvalue(), json.load(io.StringIO('[1]')))
class S(str): pass
class I(int):
    def __repr__(self): return 'I'
from enum import IntEnum
class C(IntEnum): A = 3
print(json.dumps([S('x'), I(5), C.A, {C.A: 1, S('k'): True}]), json.dumps({'b': 1, 'a': {'d': 1, 'c': 2}}, sort_keys=True, indent=4), json.dumps([[]] * 2), json.dumps({'a': (1, 2)}, separators=(',', ':')), json.dumps('é', ensure_ascii=False))
from collections import OrderedDict, namedtuple
print(json.dumps(OrderedDict(b=1, a=2)), json.dumps(namedtuple('P', 'x y')(1, 2)), json.loads('[' * 50 + ']' * 50) is not None)
big = json.dumps({'k%d' % i: [i, i / 3, str(i), None, True, {'n': i}] for i in range(200)}); print(len(big), json.loads(big)['k7'])
