# Subscripts, containment and length when only some methods are there; slices, tuples and Ellipsis as keys.
class Get:
    def __getitem__(self, k): return k
g = Get()
print(g[1], g[1:2], g[1:2:3], g[:], g[1, 2], g[1:2, ...], g[()], g[...], g[None], g['a'], g[-1], g[1:2, 3], g[*[1, 2]], g[*(), 5], g[(x := 3)], x, g[lambda: 0].__class__.__name__)
class Set:
    def __setitem__(self, k, v): print('set', k, v)
    def __delitem__(self, k): print('del', k)
s = Set()
s[1] = 2; s[1:2] = 'x'; s[...] = 1; s['a', 1:2] = 3; del s[0]; del s[::2]; del s[1, 2]
s[0], s[1] = 'ab'
for text in ('s[0]', 'g[0] = 1', 'del g[0]', 'len(g)', '1 in s', 'g()', 'int[0]', 'list[0]', 'dict[0]', 'None[0]', 'len[0]', '(1)[0]', '[1]["a"]', '[1][1.0]', '[1][None]', '(1,)["a"]', '"a"["b"]', 'b"a"["b"]', 'range(3)["a"]', '{}[[]]', '{1: 2}[{}]', '[1][5]', '(1,)[5]', '"a"[5]', 'b"a"[5]', 'range(3)[5]', '{}["k"]', '[1, 2][::0]', 'slice(1)[0]', 'bytearray(b"a")[5]', 'memoryview(b"a")[5]', '[1][10**20]', '"a"[10**20]', 'range(3)[10**20]', '[1, 2, 3][1:10**30]', 'int["x"]', 'type[int]', 'object[int]', 'print[int]', '[][True:]', '"abc"[True]'):
    try:
        r = eval(text)
        print(text, r)
    except SyntaxError:
        try: exec(text)
        except Exception as e: print(text, type(e).__name__, e)
    except Exception as e:
        print(text, type(e).__name__, e)
class Cls:
    def __class_getitem__(cls, k): return cls.__name__, k
class SubCls(Cls): pass
print(Cls[1], SubCls[1, 2], Cls[int:str])
class Index:
    def __index__(self): return 1
print([1, 2, 3][Index()], 'abc'[Index():], (1, 2)[Index()], range(5)[Index()], [1, 2, 3][:Index()], bytes(Index()), [0] * Index(), 'ab' * Index())
class Contains:
    def __contains__(self, x): return x
print(1 in Contains(), 0 in Contains(), [] not in Contains())
