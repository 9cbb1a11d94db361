//! Programs that recurse in every way there is.
//!
//! Each makes a chain as long as it likes of one kind of thing that natives, the compiler or the
//! collector follow. On whatever stack it runs it must come to its end, or raise RecursionError or
//! MemoryError, or meet a limit; never end the process.

/// Defines `deep(make, start)`: a value wrapped in itself many times.
pub(crate) const PRELUDE: &str = "\
N = 20000
def deep(make, value):
    for i in range(N): value = make(value)
    return value
";

pub(crate) const PROGRAMS: &[(&str, &str)] = &[
    ("calls", "def f(n): return f(n + 1)\nf(0)"),
    ("calls by turns", "def f(): g()\ndef g(): f()\nf()"),
    ("lambda", "f = lambda: f()\nf()"),
    (
        "calls with much in each",
        "def f(*a, **k): return f(*a, 1, **k)\nf(x=1)",
    ),
    ("repr of lists", "repr(deep(lambda v: [v], []))"),
    ("repr of tuples", "repr(deep(lambda v: (v,), ()))"),
    ("repr of dicts", "repr(deep(lambda v: {1: v}, {}))"),
    (
        "repr of frozensets",
        "repr(deep(lambda v: frozenset([v]), 1))",
    ),
    (
        "repr of instances",
        "class C:\n    def __init__(s, v): s.v = v\n    def __repr__(s): return repr(s.v)\nrepr(deep(C, 1))",
    ),
    (
        "str of instances",
        "class C:\n    def __init__(s, v): s.v = v\n    def __str__(s): return f'{s.v}'\nstr(deep(C, 1))",
    ),
    ("repr of slices", "repr(deep(lambda v: slice(v), 1))"),
    ("repr of aliases", "repr(deep(lambda v: list[v], int))"),
    (
        "repr of deques",
        "import collections\nrepr(deep(lambda v: collections.deque([v]), 1))",
    ),
    ("repr of exceptions", "repr(deep(ValueError, 1))"),
    (
        "repr of partials",
        "import functools\nrepr(deep(lambda v: functools.partial(print, v), 1))",
    ),
    (
        "repr of methods",
        "class C:\n    def m(s): pass\n    def __init__(s, v): s.v = v\n    def __repr__(s): return repr(s.v.m) if s.v else ''\nrepr(deep(C, 0))",
    ),
    ("repr of views", "repr(deep(lambda v: {1: v}.values(), 1))"),
    (
        "repr of namespaces",
        "import types\nrepr(deep(lambda v: types.SimpleNamespace(a=v), 1))",
    ),
    (
        "repr of mapping proxies",
        "import types\nrepr(deep(lambda v: types.MappingProxyType({1: v}), {}))",
    ),
    (
        "equality of lists",
        "deep(lambda v: [v], []) == deep(lambda v: [v], [])",
    ),
    (
        "equality of tuples",
        "deep(lambda v: (v,), ()) == deep(lambda v: (v,), ())",
    ),
    (
        "equality of dicts",
        "deep(lambda v: {1: v}, {}) == deep(lambda v: {1: v}, {})",
    ),
    (
        "equality of instances",
        "class C:\n    def __init__(s, v): s.v = v\n    def __eq__(s, o): return s.v == o.v\ndeep(C, 1) == deep(C, 1)",
    ),
    (
        "equality of a cycle",
        "a = []; a.append(a)\nb = []; b.append(b)\na == b",
    ),
    (
        "order of lists",
        "deep(lambda v: [v], []) < deep(lambda v: [v], [])",
    ),
    (
        "order of instances",
        "class C:\n    def __init__(s, v): s.v = v\n    def __lt__(s, o): return s.v < o.v\ndeep(C, 1) < deep(C, 1)",
    ),
    (
        "order turned around",
        "class C:\n    def __lt__(s, o): return o > s\n    def __gt__(s, o): return o < s\nC() < C()",
    ),
    (
        "membership",
        "deep(lambda v: [v], []) in [deep(lambda v: [v], [])]",
    ),
    ("hash of tuples", "hash(deep(lambda v: (v,), ()))"),
    ("hash of frozensets", "deep(lambda v: frozenset([v]), 1)"),
    ("hash of slices", "hash(deep(lambda v: slice(v), 1))"),
    (
        "hash of instances",
        "class C:\n    def __init__(s, v): s.v = v\n    def __hash__(s): return hash(s.v)\nhash(deep(C, 1))",
    ),
    (
        "hash of methods",
        "class C:\n    def m(s): pass\n    def __hash__(s): return hash(s.m)\nhash(C())",
    ),
    ("hash of aliases", "hash(deep(lambda v: list[v], int))"),
    (
        "hash of unions",
        "hash(deep(lambda v: list[v] | None, int))",
    ),
    (
        "keys",
        "class K:\n    def __hash__(s): return 1\n    def __eq__(s, o): return s in {o: 1}\nK() in {K(): 1}",
    ),
    (
        "eq in dict in sort in map",
        "class K:\n    def __hash__(s): return 1\n    def __eq__(s, o): return go()\ndef go(): return list(map(lambda x: sorted([3, 1, 2], key=lambda y: K() in {K(): 1}), [1, 2]))\ngo()",
    ),
    (
        "sort by key",
        "def f(x): return sorted([2, 1], key=f)\nf(1)",
    ),
    (
        "sort by comparison",
        "class C:\n    def __lt__(s, o): return sorted([C(), C()]) and True\nsorted([C(), C()])",
    ),
    ("min by key", "def f(x): return min([2, 1], key=f)\nf(1)"),
    ("map", "def f(x): return list(map(f, [1]))\nf(1)"),
    ("filter", "def f(x): return list(filter(f, [1]))\nf(1)"),
    (
        "reduce",
        "import functools\ndef f(a, b): return functools.reduce(f, [1, 2])\nf(1, 2)",
    ),
    (
        "maps of maps",
        "it = deep(lambda v: map(str, v), iter([1]))\nnext(it)",
    ),
    (
        "filters of filters",
        "next(deep(lambda v: filter(None, v), iter([1])))",
    ),
    ("zips of zips", "next(deep(zip, iter([1])))"),
    ("enumerations", "next(deep(enumerate, iter([1])))"),
    (
        "chains",
        "import itertools\nnext(deep(itertools.chain, iter([1])))",
    ),
    (
        "slices of iterators",
        "import itertools\nnext(deep(lambda v: itertools.islice(v, 5), iter([1])))",
    ),
    (
        "accumulations",
        "import itertools\nnext(deep(itertools.accumulate, iter([1])))",
    ),
    (
        "tees",
        "import itertools\nnext(deep(lambda v: itertools.tee(v)[0], iter([1])))",
    ),
    (
        "starmaps",
        "import itertools\nnext(deep(lambda v: itertools.starmap(print, v), iter([1])))",
    ),
    (
        "takewhile",
        "import itertools\nnext(deep(lambda v: itertools.takewhile(lambda x: True, v), iter([1])))",
    ),
    (
        "groupby",
        "import itertools\nnext(deep(itertools.groupby, iter([1])))",
    ),
    (
        "pairwise",
        "import itertools\nnext(deep(itertools.pairwise, iter([1, 2, 3])))",
    ),
    (
        "generators",
        "def g(v):\n    for x in v: yield x\nnext(deep(g, iter([1])))",
    ),
    (
        "delegated generators",
        "def g(v): yield from v\nnext(deep(g, iter([1])))",
    ),
    (
        "generator without end",
        "def g(): yield from g()\nnext(g())",
    ),
    (
        "generator expressions",
        "next(deep(lambda v: (x for x in v), iter([1])))",
    ),
    (
        "closing generators",
        "def g(v):\n    try: yield from v\n    finally: pass\nh = deep(g, iter([1]))\ntry: next(h)\nfinally: h.close()",
    ),
    (
        "throwing into generators",
        "def g(v): yield from v\nh = deep(g, iter([1]))\nh.throw(ValueError)",
    ),
    ("awaiting", "async def f(): await f()\nf().send(None)"),
    (
        "awaiting a chain",
        "async def f(v): await v\nasync def e(): pass\ndeep(f, e()).send(None)",
    ),
    (
        "async iteration",
        "async def a():\n    async for x in a(): yield x\nasync def m():\n    async for x in a(): pass\nm().send(None)",
    ),
    (
        "iter of iter",
        "class C:\n    def __iter__(s): return iter(C())\nlist(C())",
    ),
    (
        "next of next",
        "class C:\n    def __iter__(s): return s\n    def __next__(s): return next(C())\nlist(C())",
    ),
    (
        "getattr",
        "class C:\n    def __getattr__(s, n): return getattr(s, n + 'x')\nC().a",
    ),
    (
        "getattribute",
        "class C:\n    def __getattribute__(s, n): return getattr(s, n)\nC().a",
    ),
    (
        "getattr of a chain",
        "class C:\n    def __init__(s, v): s.v = v\n    def __getattr__(s, n): return getattr(s.v, n)\ndeep(C, 1).a",
    ),
    (
        "setattr",
        "class C:\n    def __setattr__(s, n, v): setattr(s, n, v)\nC().a = 1",
    ),
    (
        "delattr",
        "class C:\n    def __delattr__(s, n): delattr(s, n)\ndel C().a",
    ),
    (
        "properties",
        "class C:\n    @property\n    def a(s): return s.b\n    @property\n    def b(s): return s.a\nC().a",
    ),
    (
        "descriptors",
        "class D:\n    def __get__(s, o, t=None): return s.other.__get__(o, t)\na = D(); b = D(); a.other = b; b.other = a\nclass C: x = a\nC().x",
    ),
    (
        "descriptors that look up",
        "class D:\n    def __get__(s, o, t=None): return o.y\nclass C: x = D(); y = D()\nC().x",
    ),
    (
        "setting descriptors",
        "class D:\n    def __set__(s, o, v): o.x = v\nclass C: x = D()\nC().x = 1",
    ),
    ("static methods", "deep(staticmethod, print)(1)"),
    (
        "docs of static methods",
        "deep(staticmethod, print).__doc__",
    ),
    (
        "names of class methods",
        "deep(classmethod, print).__name__",
    ),
    (
        "state of class methods",
        "w = deep(classmethod, print)\nw.extra = 1",
    ),
    (
        "class methods",
        "class C: m = deep(classmethod, print)\nC.m()",
    ),
    (
        "partials",
        "import functools\ndeep(lambda v: functools.partial(v), print)()",
    ),
    (
        "bound methods of bound methods",
        "import types\ndeep(lambda v: types.MethodType(v, 1), print)()",
    ),
    (
        "callables",
        "class C:\n    def __init__(s, v): s.v = v\n    def __call__(s): return s.v()\ndeep(C, print)()",
    ),
    (
        "call of the own call",
        "class C: pass\nC.__call__ = C()\nC()()",
    ),
    (
        "supervisor: wrapped functions",
        "import inspect\ndef f(): pass\nf.__wrapped__ = f\ninspect.unwrap(f)",
    ),
    (
        "cached functions",
        "import functools\n@functools.lru_cache\ndef f(n): return f(n + 1)\nf(0)",
    ),
    (
        "single dispatch",
        "import functools\n@functools.singledispatch\ndef f(x): return f([x])\nf(1)",
    ),
    (
        "operators",
        "class C:\n    def __add__(s, o): return s + o\nC() + 1",
    ),
    (
        "operators turned around",
        "class C:\n    def __radd__(s, o): return o + s\n1 + C()",
    ),
    (
        "in-place operators",
        "class C:\n    def __iadd__(s, o):\n        s += o\n        return s\nc = C()\nc += 1",
    ),
    (
        "items",
        "class C:\n    def __getitem__(s, i): return s[i]\nC()[0]",
    ),
    (
        "contains",
        "class C:\n    def __contains__(s, i): return i in s\n1 in C()",
    ),
    (
        "missing",
        "class D(dict):\n    def __missing__(s, k): return s[k + 1]\nD()[0]",
    ),
    (
        "bool",
        "class C:\n    def __bool__(s): return bool(s)\nbool(C())",
    ),
    (
        "len",
        "class C:\n    def __len__(s): return len(s)\nlen(C())",
    ),
    (
        "index",
        "class C:\n    def __index__(s): return [1][s]\n[1][C()]",
    ),
    (
        "int",
        "class C:\n    def __int__(s): return int(s)\nint(C())",
    ),
    (
        "round",
        "class C:\n    def __round__(s, n=None): return round(s)\nround(C())",
    ),
    (
        "format",
        "class C:\n    def __format__(s, f): return format(s, f)\nformat(C())",
    ),
    (
        "format in format",
        "class C:\n    def __format__(s, f): return '{:{}}'.format(s, 'x')\n'{}'.format(C())",
    ),
    (
        "percent",
        "class C:\n    def __str__(s): return '%s' % s\nstr(C())",
    ),
    (
        "sum",
        "class C:\n    def __add__(s, o): return sum([s, s], s)\nsum([C()], C())",
    ),
    (
        "isinstance in tuples",
        "isinstance(1, deep(lambda v: (v,), str))",
    ),
    (
        "issubclass in tuples",
        "issubclass(int, deep(lambda v: (v,), str))",
    ),
    (
        "isinstance of itself",
        "class M(type):\n    def __instancecheck__(c, o): return isinstance(o, c)\nclass C(metaclass=M): pass\nisinstance(1, C)",
    ),
    (
        "class that lies",
        "class C:\n    @property\n    def __class__(s): return isinstance(s, int)\nisinstance(C(), int)",
    ),
    (
        "bases that lie",
        "class B:\n    @property\n    def __bases__(s): return (s,)\nissubclass(B(), int)",
    ),
    (
        "bases of bases",
        "class B:\n    @property\n    def __bases__(s): return (B(),)\nissubclass(B(), B())",
    ),
    (
        "except with tuples",
        "try: 1 / 0\nexcept deep(lambda v: (v,), ValueError): pass",
    ),
    (
        "subclass hooks",
        "class M(type):\n    def __subclasscheck__(c, o): return issubclass(o, c)\nclass C(metaclass=M): pass\nissubclass(int, C)",
    ),
    (
        "classes on classes",
        "c = object\nfor i in range(2000): c = type('c', (c,), {})\ngetattr(c(), 'x', 0)",
    ),
    (
        "init subclass",
        "class C:\n    def __init_subclass__(k): type('d', (C,), {})\nclass D(C): pass",
    ),
    (
        "set name",
        "class D:\n    def __set_name__(s, o, n): type('x', (), {'d': D()})\ntry:\n    class C: d = D()\nexcept RecursionError: pass",
    ),
    (
        "metaclass calls",
        "class M(type):\n    def __call__(c): return c()\nclass C(metaclass=M): pass\nC()",
    ),
    ("new", "class C:\n    def __new__(c): return c()\nC()"),
    ("init", "class C:\n    def __init__(s): C()\nC()"),
    (
        "mro entries",
        "class E:\n    def __mro_entries__(s, b):\n        class X(E()): pass\n        return (X,)\nclass C(E()): pass",
    ),
    (
        "class getitem",
        "class C:\n    def __class_getitem__(c, i): return c[i]\nC[0]",
    ),
    (
        "with",
        "class C:\n    def __enter__(s):\n        with C(): pass\n    def __exit__(*a): pass\nwith C(): pass",
    ),
    (
        "exit stacks",
        "import contextlib\ndef f():\n    with contextlib.ExitStack() as s: s.callback(f)\nf()",
    ),
    ("decorators", "def d(f): return d(f)\n@d\ndef g(): pass"),
    (
        "exceptions in exceptions",
        "def f():\n    try: 1 / 0\n    except ZeroDivisionError: f()\nf()",
    ),
    ("finally", "def f():\n    try: f()\n    finally: f()\nf()"),
    (
        "chains of causes",
        "e = None\nfor i in range(N):\n    x = ValueError(); x.__cause__ = e; e = x\nraise e",
    ),
    (
        "exception groups",
        "raise deep(lambda v: ExceptionGroup('x', [v]), ValueError())",
    ),
    (
        "splitting groups",
        "deep(lambda v: ExceptionGroup('x', [v]), ValueError()).split(ValueError)",
    ),
    (
        "except star",
        "try: raise deep(lambda v: ExceptionGroup('x', [v]), ValueError())\nexcept* ValueError: pass",
    ),
    (
        "json out",
        "import json\njson.dumps(deep(lambda v: [v], []))",
    ),
    (
        "json out, dicts",
        "import json\njson.dumps(deep(lambda v: {'a': v}, {}))",
    ),
    (
        "json out, default",
        "import json\ndef d(x): return json.dumps(1j, default=d)\nd(1)",
    ),
    ("json in", "import json\njson.loads('[' * 100000)"),
    (
        "json in, dicts",
        "import json\njson.loads('{\"a\":' * 100000)",
    ),
    (
        "json hooks",
        "import json\ndef h(d): return json.loads('{}', object_hook=h)\nh(1)",
    ),
    (
        "deepcopy",
        "import copy\ncopy.deepcopy(deep(lambda v: [v], []))",
    ),
    (
        "deepcopy of instances",
        "import copy\nclass C:\n    def __init__(s, v): s.v = v\ncopy.deepcopy(deep(C, 1))",
    ),
    (
        "deepcopy hooks",
        "import copy\nclass C:\n    def __deepcopy__(s, m): return copy.deepcopy(C())\ncopy.deepcopy(C())",
    ),
    (
        "copy hooks",
        "import copy\nclass C:\n    def __copy__(s): return copy.copy(s)\ncopy.copy(C())",
    ),
    (
        "supervisor: pickle",
        "import pickle\npickle.dumps(deep(lambda v: [v], []))",
    ),
    (
        "supervisor: pickle hooks",
        "import pickle\nclass C:\n    def __reduce__(s): return (C, (C(),))\npickle.dumps(C())",
    ),
    ("parser, parentheses", "eval('(' * 50000 + ')' * 50000)"),
    ("parser, brackets", "eval('[' * 50000 + ']' * 50000)"),
    ("parser, open brackets", "eval('[' * 50000)"),
    (
        "parser, a few brackets",
        "for n in (50, 100, 150, 199): eval('[' * n + ']' * n)",
    ),
    ("parser, signs", "eval('-' * 50000 + '1')"),
    ("parser, not", "eval('not ' * 50000 + '1')"),
    ("parser, powers", "eval('1**' * 20000 + '1')"),
    ("parser, sums", "eval('1+' * 50000 + '1')"),
    ("parser, comparisons", "eval('1<' * 20000 + '1')"),
    ("parser, and", "eval('1 and ' * 20000 + '1')"),
    ("parser, conditions", "eval('1 if 1 else ' * 20000 + '1')"),
    (
        "parser, attributes",
        "compile('a' + '.b' * 50000, 's', 'exec')",
    ),
    ("parser, items", "compile('a' + '[0]' * 50000, 's', 'exec')"),
    ("parser, calls", "compile('a' + '()' * 50000, 's', 'exec')"),
    (
        "parser, lambdas",
        "compile('lambda: ' * 20000 + '1', 's', 'exec')",
    ),
    (
        "parser, await",
        "compile('async def f(): ' + 'await ' * 20000 + 'x', 's', 'exec')",
    ),
    (
        "parser, blocks",
        "exec(''.join(' ' * i + 'if 1:\\n' for i in range(200)) + ' ' * 200 + 'pass')",
    ),
    (
        "parser, elif",
        "exec('if 0: pass\\n' + 'elif 0: pass\\n' * 5000)",
    ),
    (
        "parser, functions",
        "exec(''.join(' ' * i + 'def f():\\n' for i in range(90)) + ' ' * 90 + 'pass')",
    ),
    (
        "parser, classes",
        "exec(''.join(' ' * i + 'class f:\\n' for i in range(90)) + ' ' * 90 + 'pass')",
    ),
    (
        "parser, comprehensions",
        "compile('[' * 150 + 'x' + ' for x in y]' * 150, 's', 'exec')",
    ),
    (
        "parser, format strings",
        "compile('f\"' + '{x:' * 100 + '}' * 100 + '\"', 's', 'exec')",
    ),
    (
        "parser, quotes in quotes",
        "s = '1'\nfor i in range(150): s = 'f\"{' + s + '}\"'\neval(s)",
    ),
    ("parser, assignments", "exec('a = ' * 20000 + '1')"),
    (
        "parser, targets",
        "exec('(' * 5000 + 'a' + ',)' * 5000 + ' = 1')",
    ),
    (
        "parser, stars",
        "compile('*' * 5000 + 'a, = 1', 's', 'exec')",
    ),
    (
        "parser, patterns",
        "exec('match 1:\\n case ' + '[' * 5000 + ']' * 5000 + ': pass')",
    ),
    (
        "parser, alternatives",
        "exec('match 1:\\n case ' + '1|' * 20000 + '1: pass')",
    ),
    (
        "parser, decorators",
        "compile('@a\\n' * 5000 + 'def f(): pass', 's', 'exec')",
    ),
    (
        "parser, annotations",
        "compile('def f(' + 'a: (' * 5000 + ')' * 5000 + '): pass', 's', 'exec')",
    ),
    ("parser, dicts", "eval('{1:' * 5000 + '1' + '}' * 5000)"),
    ("parser, walrus", "eval('(a:=' * 5000 + '1' + ')' * 5000)"),
    (
        "parser, with",
        "compile('with ' + 'a, ' * 5000 + 'b: pass', 's', 'exec')",
    ),
    (
        "parser, with blocks",
        "compile(''.join(' ' * i + 'with a:\\n' for i in range(18)) + ' ' * 18 + 'pass', 's', 'exec')",
    ),
    (
        "parser, try blocks",
        "compile(''.join(' ' * i + 'try:\\n' for i in range(18)) + ' ' * 18 + 'pass\\n' + ''.join(' ' * i + 'finally: pass\\n' for i in range(17, -1, -1)), 's', 'exec')",
    ),
    ("parser, strings side by side", "eval('\"a\" ' * 20000)"),
    ("syntax trees", "import ast\nast.parse('-' * 5000 + '1')"),
    (
        "syntax trees compiled",
        "import ast\nn = ast.Constant(1)\nfor i in range(N): n = ast.UnaryOp(ast.USub(), n)\ne = ast.Expression(n)\nast.fix_missing_locations(e)\ncompile(e, 's', 'eval')",
    ),
    (
        "syntax trees dumped",
        "import ast\nn = ast.Constant(1)\nfor i in range(N): n = ast.UnaryOp(ast.USub(), n)\nast.dump(n)",
    ),
    (
        "literal_eval",
        "import ast\nast.literal_eval('[' * 5000 + ']' * 5000)",
    ),
    (
        "regex, groups",
        "import re\nre.compile('(' * 20000 + ')' * 20000)",
    ),
    ("regex, open groups", "import re\nre.compile('(?:' * 20000)"),
    (
        "regex, lookaheads",
        "import re\nre.compile('(?=' * 5000 + ')' * 5000)",
    ),
    (
        "regex, alternatives",
        "import re\nre.match('|'.join(['a'] * 20000), 'b')",
    ),
    (
        "regex, repeats",
        "import re\nre.match('(?:a|b)*c', 'ab' * 50000)",
    ),
    (
        "regex, nested repeats",
        "import re\nre.match('(?:(?:(?:a*)*)*)*b', 'a' * 30000)",
    ),
    (
        "regex, captures",
        "import re\nre.match('(?:(a)|b)*c', 'ab' * 50000)",
    ),
    (
        "regex, back references",
        "import re\nre.match(r'(a)(\\\\1)*b', 'a' * 50000)",
    ),
    (
        "regex, callbacks",
        "import re\ndef f(m): return re.sub('a', f, 'a')\nf(1)",
    ),
    (
        "supervisor: fnmatch",
        "import fnmatch\nfnmatch.fnmatch('a' * 1000, '*a' * 1000 + 'b')",
    ),
    ("drop of lists", "deep(lambda v: [v], [])\ndel deep"),
    (
        "drop of instances",
        "class C:\n    def __init__(s, v): s.v = v\nx = deep(C, 1)\ndel x",
    ),
    (
        "drop of closures",
        "def f(v): return lambda: v\nx = deep(f, 1)\ndel x",
    ),
    (
        "finalizers of a chain",
        "class C:\n    def __init__(s, v): s.v = v\n    def __del__(s): s.v = None\nx = deep(C, 1)\ndel x",
    ),
    (
        "finalizers that make more",
        "class C:\n    def __del__(s): C()\nC()",
    ),
    (
        "supervisor: collector",
        "import gc\nx = deep(lambda v: [v], [])\ngc.collect()\ndel x",
    ),
    (
        "weak references",
        "import weakref\nclass C: pass\ndef f(r=None): weakref.ref(C(), f)\nf()",
    ),
    ("exec", "s = 'exec(s)'\nexec(s)"),
    ("eval", "s = 'eval(s)'\neval(s)"),
    ("exec with globals", "s = 'exec(s, {\"s\": s})'\nexec(s)"),
    (
        "subcells",
        "s = 'import rexec\\nr = rexec.RExec()\\nr.add_module(\"__main__\").s = s\\nr.r_exec(s)'\nexec(s)",
    ),
    (
        "imports",
        "import builtins\ndef i(*a, **k):\n    import os\nbuiltins.__import__ = i\nimport os",
    ),
    (
        "print to itself",
        "import sys\nclass W:\n    def write(s, t): print(t)\nsys.stdout = W()\nprint(1)",
    ),
    (
        "display hook",
        "import sys\ndef h(v): exec(compile('1', 's', 'single'))\nsys.displayhook = h\nh(1)",
    ),
    (
        "exception hook",
        "class E(Exception):\n    def __str__(s): raise E\nraise E",
    ),
    (
        "translate",
        "class T:\n    def __getitem__(s, k): return 'a'.translate(T())\n'a'.translate(T())",
    ),
    ("struct and buffers", "memoryview(deep(memoryview, b'a'))"),
    (
        "chain maps",
        "import collections\ndeep(lambda v: collections.ChainMap({}, v), {}).get(1)",
    ),
    (
        "user dicts",
        "import collections\nrepr(deep(collections.UserDict, {}))",
    ),
    (
        "data classes",
        "import dataclasses\n@dataclasses.dataclass\nclass C: v: object\nrepr(deep(C, 1))",
    ),
    (
        "data classes compared",
        "import dataclasses\n@dataclasses.dataclass\nclass C: v: object\ndeep(C, 1) == deep(C, 1)",
    ),
    (
        "data classes as dicts",
        "import dataclasses\n@dataclasses.dataclass\nclass C: v: object\ndataclasses.asdict(deep(C, 1))",
    ),
    (
        "pprint",
        "import pprint\npprint.pformat(deep(lambda v: [v], []))",
    ),
    (
        "matching",
        "match deep(lambda v: [v], []):\n    case [[[x]]]: pass",
    ),
    (
        "supervisor: contexts",
        "import contextvars\nc = contextvars.copy_context()\ndef f(): contextvars.copy_context().run(f)\nf()",
    ),
    (
        "length hints",
        "class C:\n    def __length_hint__(s): return len(list(C()))\n    def __iter__(s): return iter([])\nlist(C())",
    ),
    (
        "reversed",
        "class C:\n    def __reversed__(s): return reversed(s)\nreversed(C())",
    ),
    ("unions", "deep(lambda v: v | list[v], int)"),
    (
        "warnings",
        "import warnings\ndef f(*a, **k): warnings.warn('x')\nwarnings.showwarning = f\nwarnings.simplefilter('always')\nf()",
    ),
    (
        "logging",
        "import logging\nclass H(logging.Handler):\n    def emit(s, r): logging.warning('x')\nlogging.getLogger().addHandler(H())\nlogging.warning('x')",
    ),
    ("format fields", "('{0[' * 5000 + ']}' * 5000).format([1])"),
    ("format nesting", "('{:{:{:{}}}}').format(1, 2, 3, 4)"),
    (
        "attribute getters",
        "import operator\noperator.attrgetter('.'.join(['real'] * 20000))(1)",
    ),
    ("template parts", "'.'.join(['a'] * 20000).format(1)"),
    (
        "enum",
        "import enum\nclass E(enum.Flag):\n    A = 1\n    def __or__(s, o): return s | o\nE.A | E.A",
    ),
];

/// Ends that are a program's own, beside those every program may have.
pub(crate) const OTHER_ENDS: &[(&str, &str)] = &[
    ("throwing into generators", "raises ValueError"),
    ("class methods", "raises TypeError"),
    ("chains of causes", "raises ValueError"),
    // Only a flat tuple of classes can stand there.
    ("except with tuples", "raises TypeError"),
    // The last line of a group's text is the frame around it.
    ("exception groups", "raises "),
    ("parser, blocks", "raises IndentationError"),
    ("exception hook", "raises E"),
    ("format fields", "raises TypeError"),
    ("format nesting", "raises ValueError"),
    // `unwrap` notices that it goes round.
    ("supervisor: wrapped functions", "raises ValueError"),
];
