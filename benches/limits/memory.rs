//! Ways to eat memory, and by how much the process grows for each.
//!
//! The rule: a cell limited to N bytes makes the process grow by at most 1.25 N + 1 MiB, measured as
//! peak resident size. Each way runs in a process of its own, so that the peak is its own: the bench
//! starts itself again and again.

use std::time::Duration;

use padcell::{Cell, Limits, Program, Sink};

/// Prepared in each way.
const PRELUDE: &str = "import json, re, copy, itertools, collections, io, sys, functools\n\
    class C: pass\n\
    class S:\n    __slots__ = ('a', 'b')\n";

/// A name and a program that eats until it is stopped.
pub(crate) const WAYS: &[(&str, &str)] = &[
    ("list.append", "a = []\nwhile True: a.append(0)"),
    (
        "list.append of floats",
        "a = []\nx = 0.5\nwhile True: a.append(x); x += 1",
    ),
    ("list.insert", "a = []\nwhile True: a.insert(len(a), None)"),
    (
        "list.extend of a range",
        "a = []\nwhile True: a.extend(range(1000))",
    ),
    (
        "list.extend of a generator",
        "a = []\na.extend(i for i in itertools.count())",
    ),
    ("list from an endless iterator", "list(itertools.repeat(0))"),
    ("list doubled", "a = [0]\nwhile True: a = a + a"),
    ("list doubled in place", "a = [0]\nwhile True: a += a"),
    ("list repeated", "a = [0] * 10 ** 10"),
    (
        "list repeated in steps",
        "k = []\nwhile True: k.append([0] * 100_000)",
    ),
    ("slice assignment", "a = [0]\nwhile True: a[len(a):] = a"),
    ("list of lists", "a = []\nwhile True: a.append([])"),
    ("nested lists", "a = []\nwhile True: a = [a]"),
    ("nested tuples", "a = ()\nwhile True: a = (a, 1)"),
    ("tuple from an endless iterator", "tuple(itertools.count())"),
    ("tuples", "a = []\nwhile True: a.append((1, 2, 3))"),
    ("comprehension", "[i for i in itertools.count()]"),
    (
        "dict of ints",
        "d = {}\nfor i in itertools.count(): d[i] = i",
    ),
    (
        "dict of texts",
        "d = {}\nfor i in itertools.count(): d[str(i)] = 1",
    ),
    ("dict comprehension", "{i: i for i in itertools.count()}"),
    (
        "dict.update",
        "d = {}\nn = 0\nwhile True: d.update((i, i) for i in range(n, n + 1000)); n += 1000",
    ),
    ("dicts", "a = []\nwhile True: a.append({})"),
    (
        "small dicts",
        "a = []\nwhile True: a.append({'a': 1, 'b': 2})",
    ),
    ("dict.fromkeys", "dict.fromkeys(itertools.count())"),
    (
        "dict merged",
        "d = {}\nn = 0\nwhile True:\n    d = d | {i: 0 for i in range(n, n + 1000)}\n    n += 1000",
    ),
    ("set.add", "s = set()\nfor i in itertools.count(): s.add(i)"),
    ("set from an endless iterator", "set(itertools.count())"),
    (
        "set united",
        "s = set()\nn = 0\nwhile True: s |= set(range(n, n + 1000)); n += 1000",
    ),
    (
        "frozensets",
        "a = []\nfor i in itertools.count(): a.append(frozenset((i, i + 1)))",
    ),
    ("instances", "a = []\nwhile True: a.append(C())"),
    (
        "instances with attributes",
        "a = []\nwhile True:\n    c = C(); c.x = 1; c.y = 2; a.append(c)",
    ),
    (
        "attributes of an instance",
        "c = C()\nfor i in itertools.count(): setattr(c, f'a{i}', i)",
    ),
    (
        "instances with slots",
        "a = []\nwhile True:\n    s = S(); s.a = 1; a.append(s)",
    ),
    ("objects", "a = []\nwhile True: a.append(object())"),
    (
        "linked instances",
        "c = None\nwhile True:\n    n = C(); n.next = c; c = n",
    ),
    ("classes", "a = []\nwhile True: a.append(type('T', (), {}))"),
    ("functions", "a = []\nwhile True: a.append(lambda: 0)"),
    (
        "closures",
        "def f(x): return lambda: x\na = []\nwhile True: a.append(f(1))",
    ),
    ("bound methods", "a = []\nwhile True: a.append(a.append)"),
    (
        "generators",
        "def g(): yield 1\na = []\nwhile True: a.append(g())",
    ),
    (
        "suspended generators",
        "def g(): yield 1\na = []\nwhile True: x = g(); next(x); a.append(x)",
    ),
    ("iterators", "a = []\nwhile True: a.append(iter(a))"),
    ("nested maps", "a = iter([])\nwhile True: a = map(str, a)"),
    (
        "nested chains",
        "a = iter([])\nwhile True: a = itertools.chain(a, a)",
    ),
    ("exceptions", "a = []\nwhile True: a.append(ValueError(1))"),
    (
        "exceptions with context",
        "e = None\nwhile True:\n    try: raise ValueError from e\n    except ValueError as x: e = x",
    ),
    ("ranges", "a = []\nwhile True: a.append(range(10))"),
    ("slices", "a = []\nwhile True: a.append(slice(1, 2))"),
    ("str repeated", "'x' * 10 ** 10"),
    ("wide str repeated", "'\\U0001f600' * 10 ** 9"),
    ("str doubled", "s = 'x'\nwhile True: s = s + s"),
    ("str appended", "s = ''\nwhile True: s += 'x'"),
    (
        "wide str appended",
        "s = '\\U0001f600'\nwhile True: s += 'x'",
    ),
    (
        "texts",
        "a = []\nfor i in itertools.count(): a.append('%020d' % i)",
    ),
    (
        "long texts",
        "a = []\nfor i in itertools.count(): a.append('%01000d' % i)",
    ),
    (
        "texts of 70 KB",
        "a = []\nfor i in itertools.count(): a.append('x' * 70_000)",
    ),
    (
        "join of an endless iterator",
        "''.join(itertools.repeat('ab'))",
    ),
    (
        "join",
        "a = ['x' * 1000] * 1000\ns = 'x' * 1000\nwhile True: s = s.join(a); a = [s] * 2",
    ),
    (
        "replace",
        "s = 'a' * 1000\nwhile True: s = s.replace('a', 'aa')",
    ),
    (
        "split",
        "s = 'a ' * 1_000_000\nk = []\nwhile True: k.append(s.split())",
    ),
    (
        "splitlines",
        "s = 'a\\n' * 1_000_000\nk = []\nwhile True: k.append(s.splitlines())",
    ),
    ("ljust", "k = []\nwhile True: k.append(''.ljust(1_000_000))"),
    ("ljust, huge", "''.ljust(10 ** 10)"),
    ("format width", "f'{1:1000000000}'"),
    ("% width", "'%1000000000d' % 1"),
    ("zfill", "'1'.zfill(10 ** 9)"),
    ("expandtabs", "('\\t' * 1000).expandtabs(1_000_000)"),
    (
        "translate",
        "s = 'a' * 100_000\ns.translate({97: 'x' * 100_000})",
    ),
    (
        "encode",
        "s = 'ä' * 1_000_000\nk = []\nwhile True: k.append(s.encode('utf-16'))",
    ),
    (
        "upper",
        "s = 'ß' * 1_000_000\nwhile True: s = s.upper() + s",
    ),
    ("bytes of a number", "bytes(10 ** 10)"),
    (
        "bytes from an endless iterator",
        "bytes(itertools.repeat(0))",
    ),
    ("bytes doubled", "b = b'x'\nwhile True: b = b + b"),
    (
        "bytearray.append",
        "b = bytearray()\nwhile True: b.append(0)",
    ),
    (
        "bytearray.extend",
        "b = bytearray(1)\nwhile True: b.extend(b)",
    ),
    ("bytearray of endless", "bytearray(itertools.repeat(0))"),
    ("bytes.join", "b''.join(itertools.repeat(b'abc'))"),
    (
        "memoryviews",
        "a = []\nm = memoryview(b'abc')\nwhile True: a.append(m[1:])",
    ),
    ("power of an int", "7 ** 10 ** 9"),
    ("shift of an int", "1 << 10 ** 10"),
    (
        "ints doubled",
        "x = 3\nk = []\nwhile True: x = x * x; k.append(x)",
    ),
    (
        "big ints",
        "k = []\nfor i in itertools.count(): k.append((1 << 200) + i)",
    ),
    (
        "huge ints",
        "k = []\nfor i in itertools.count(): k.append((1 << 800_000) + i)",
    ),
    ("int to bytes", "(1).to_bytes(10 ** 10, 'big')"),
    ("factorial", "import math\nmath.factorial(10 ** 9)"),
    ("sorted endless", "sorted(itertools.count())"),
    (
        "sort",
        "a = list(range(400_000, 0, -1))\nk = []\nwhile True: k.append(sorted(a))",
    ),
    (
        "sort by key",
        "a = list(range(200_000))\nk = []\nwhile True: k.append(sorted(a, key=str))",
    ),
    ("deque", "d = collections.deque()\nwhile True: d.append(0)"),
    ("deque of endless", "collections.deque(itertools.count())"),
    (
        "Counter",
        "c = collections.Counter()\nfor i in itertools.count(): c[i] += 1",
    ),
    (
        "defaultdict",
        "c = collections.defaultdict(list)\nfor i in itertools.count(): c[i].append(1)",
    ),
    (
        "OrderedDict",
        "c = collections.OrderedDict()\nfor i in itertools.count(): c[i] = 1",
    ),
    (
        "tee",
        "a, b = itertools.tee(itertools.count())\nwhile True: next(a)",
    ),
    ("cycle", "for x in itertools.cycle(itertools.count()): pass"),
    ("product", "itertools.product(itertools.count())"),
    (
        "permutations",
        "a = []\nfor p in itertools.permutations(range(100)): a.append(p)",
    ),
    (
        "combinations of many",
        "itertools.combinations(range(10 ** 9), 5 * 10 ** 8)",
    ),
    (
        "zip of many",
        "a = []\nfor x in zip(*[itertools.count()] * 1000): a.append(x)",
    ),
    ("unpacking", "[*itertools.count()]"),
    ("starred target", "a, *b = itertools.count()"),
    ("starred arguments", "print(*itertools.count())"),
    (
        "keywords",
        "def f(**k): return k\na = []\nwhile True: a.append(f(a=1))",
    ),
    (
        "repr",
        "a = [0] * 300_000\nk = []\nwhile True: k.append(repr(a))",
    ),
    (
        "repr of shared structure",
        "a = [0]\nfor i in range(60): a = [a, a]\nrepr(a)",
    ),
    (
        "json out",
        "a = [1, 'x', None] * 100_000\nk = []\nwhile True: k.append(json.dumps(a))",
    ),
    (
        "json out, shared",
        "a = [0]\nfor i in range(60): a = [a, a]\njson.dumps(a)",
    ),
    (
        "json in",
        "s = '[' + '[],' * 300_000 + '[]]'\nk = []\nwhile True: k.append(json.loads(s))",
    ),
    (
        "json in, one by one",
        "s = '[' + '{\"a\": 1.5},' * 100_000 + '[]]'\njson.loads(s)",
    ),
    (
        "deepcopy",
        "a = [[i] for i in range(10_000)]\nk = []\nwhile True: k.append(copy.deepcopy(a))",
    ),
    (
        "re.findall",
        "s = 'ab' * 500_000\nk = []\nwhile True: k.append(re.findall('.', s))",
    ),
    ("re.sub", "s = 'a' * 100_000\nre.sub('a', 'x' * 100_000, s)"),
    (
        "re.split",
        "s = 'a,' * 500_000\nk = []\nwhile True: k.append(re.split(',', s))",
    ),
    (
        "re.compile",
        "k = []\nfor i in itertools.count(): k.append(re.compile(f'(a{{1,500}}){i}'))",
    ),
    (
        "re, nested repeats",
        "re.compile('((((a{100}){100}){100}){100}){100}')",
    ),
    (
        "re, backtracking",
        "re.match('(?:(a)|b)*c', 'ab' * 5_000_000)",
    ),
    (
        "re, lazy captures",
        "re.match('(?:(a)|(b))*?c', 'ab' * 3_000_000)",
    ),
    (
        "StringIO",
        "f = io.StringIO()\nwhile True: f.write('x' * 1000)",
    ),
    (
        "BytesIO",
        "f = io.BytesIO()\nwhile True: f.write(b'x' * 1000)",
    ),
    (
        "BytesIO, far",
        "f = io.BytesIO()\nf.seek(10 ** 10)\nf.write(b'x')",
    ),
    (
        "array",
        "import array\na = array.array('d')\nwhile True: a.append(1.0)",
    ),
    (
        "array repeated",
        "import array\narray.array('d', [1.0]) * 10 ** 9",
    ),
    ("struct", "import struct\nstruct.pack('1000000000s', b'')"),
    (
        "random bytes",
        "import random\nk = []\nwhile True: k.append(random.randbytes(100_000))",
    ),
    (
        "random choices",
        "import random\nrandom.choices([1], k=10 ** 9)",
    ),
    (
        "hashes",
        "import hashlib\nhashlib.shake_128(b'').hexdigest(10 ** 9)",
    ),
    (
        "zlib",
        "import zlib\nb = zlib.compress(bytes(30_000_000))\nzlib.decompress(b)",
    ),
    (
        "zlib bomb",
        "import zlib\nb = zlib.compress(bytes(1_000_000)) \nk = []\nwhile True: k.append(zlib.decompress(b))",
    ),
    (
        "base64",
        "import base64\nb = bytes(1_000_000)\nwhile True: b = base64.b64encode(b)",
    ),
    (
        "decimal",
        "import decimal\ndecimal.getcontext().prec = 10 ** 8\ndecimal.Decimal(2).sqrt()",
    ),
    (
        "fractions",
        "import fractions\nx = fractions.Fraction(1, 3)\nwhile True: x = x * x",
    ),
    (
        "compile, long",
        "compile('x = 1\\n' * 2_000_000, 's', 'exec')",
    ),
    (
        "compile, wide",
        "compile('x = [' + '1, ' * 2_000_000 + ']', 's', 'exec')",
    ),
    (
        "compile, texts",
        "k = []\nfor i in itertools.count(): k.append(compile(f'x = {i}; y = \"a{i}\"', 's', 'exec'))",
    ),
    (
        "eval of a big display",
        "s = '[' + '[],' * 200_000 + ']'\nk = []\nwhile True: k.append(eval(s))",
    ),
    (
        "ast",
        "import ast\nk = []\nwhile True: k.append(ast.parse('x = 1\\n' * 1000))",
    ),
    (
        "names",
        "d = {}\nfor i in itertools.count(): d[sys.intern(f'name{i}')] = 1",
    ),
    (
        "globals",
        "for i in itertools.count(): globals()[f'g{i}'] = i",
    ),
    (
        "recursion",
        "def f(n): x = [0] * 1000; return f(n + 1)\nsys.setrecursionlimit(10 ** 6) if hasattr(sys, 'setrecursionlimit') else 0\nf(0)",
    ),
    (
        "recursion, generators",
        "def f():\n    yield\n    yield from f()\ng = f()\nfor x in g: pass",
    ),
    (
        "lru_cache",
        "@functools.lru_cache(None)\ndef f(x): return x\nfor i in itertools.count(): f(i)",
    ),
    (
        "partials",
        "f = print\nwhile True: f = functools.partial(f, 1)",
    ),
    (
        "weak references",
        "import weakref\na = []\nc = C()\nwhile True: a.append(weakref.ref(c, print))",
    ),
    ("complex numbers", "a = []\nwhile True: a.append(1j)"),
    ("properties", "a = []\nwhile True: a.append(property())"),
    (
        "finalizers",
        "class D:\n    def __del__(self): k.append(self)\nk = []\nwhile True: D()",
    ),
    ("garbage", "while True: [[0] * 10 for i in range(1000)]"),
    ("garbage, large", "while True: bytearray(3_000_000)"),
    (
        "garbage, growing",
        "n = 1000\nwhile n < 10 ** 9: b = bytearray(n); n = n * 11 // 10",
    ),
    (
        "cycles",
        "while True:\n    a = []; a.append(a); a.append(bytes(1000))",
    ),
    (
        "lists that grow by turns",
        "a = [[] for i in range(100)]\nwhile True:\n    for x in a: x.append(0)",
    ),
    (
        "dicts that grow by turns",
        "a = [{} for i in range(100)]\nfor i in itertools.count():\n    for x in a: x[i] = 0",
    ),
    (
        "texts of growing length",
        "k = []\nfor n in itertools.count(1): k.append('x' * n)",
    ),
    (
        "alternating sizes",
        "k = []\nwhile True:\n    k.append(bytes(100_000))\n    k.append(bytes(100))\n    if len(k) > 100: k = k[::2]",
    ),
    (
        "namedtuples",
        "N = collections.namedtuple('N', 'a b')\na = []\nwhile True: a.append(N(1, 2))",
    ),
    (
        "dataclasses",
        "import dataclasses\n@dataclasses.dataclass\nclass D: a: int = 0\na = []\nwhile True: a.append(D())",
    ),
    (
        "ChainMap",
        "m = collections.ChainMap()\nwhile True: m = m.new_child()",
    ),
    (
        "csv",
        "import csv\nlist(csv.reader(itertools.repeat('a,b,c')))",
    ),
    (
        "textwrap",
        "import textwrap\ns = 'a b ' * 300_000\nk = []\nwhile True: k.append(textwrap.wrap(s))",
    ),
    (
        "traceback text",
        "def f(n):\n    if n: f(n - 1)\n    else: raise ValueError('x' * 1_000_000)\nk = []\nimport traceback\nwhile True:\n    try: f(50)\n    except ValueError: k.append(traceback.format_exc())",
    ),
    (
        "notes",
        "e = ValueError()\nwhile True: e.add_note('x' * 100)",
    ),
    (
        "exception groups",
        "e = ValueError()\nwhile True: e = ExceptionGroup('x', [e, e])",
    ),
    ("print to the host", "while True: print('x' * 1_000_000)"),
    (
        "coroutines",
        "async def f(): pass\na = []\nwhile True: a.append(f())",
    ),
    (
        "heap queue",
        "import heapq\nh = []\nfor i in itertools.count(): heapq.heappush(h, -i)",
    ),
    (
        "subcells",
        "import rexec\na = []\nwhile True: a.append(rexec.RExec())",
    ),
];

/// How one way ended and what it took.
#[derive(Debug)]
pub(crate) struct Eaten {
    /// By how many KiB the process grew at most.
    pub(crate) grown: u64,
    /// `done`, the key of a limit, or the class of an exception.
    pub(crate) end: String,
    /// The time of the run.
    pub(crate) took: Duration,
}

/// Runs one way in this process, which has done nothing else.
pub(crate) fn eat(text: &str, limit: u64) -> Eaten {
    let mut limits = Limits::default();
    limits.fuel = Some(60_000_000);
    limits.memory = Some(limit);
    limits.output = None;
    limits.time = Some(Duration::from_secs(20));
    let mut cell = Cell::builder()
        .limits(limits)
        .stdout(Sink::Call(Box::new(|_| ())))
        .stderr(Sink::Call(Box::new(|_| ())))
        .build()
        .expect("a cell can be made");
    // What the machine and the library take isn't what the program eats.
    let prelude = Program::compile("prelude", PRELUDE).expect("it compiles");
    cell.run(&prelude).expect("the prelude runs");
    cell.eval::<i64>("sum(range(1000))").expect("a sum");
    let program = Program::compile("memory", text).expect("it compiles");
    let before = super::status_kib("VmHWM:");
    let start = std::time::Instant::now();
    let end = match cell.run(&program) {
        Ok(()) => "done".to_owned(),
        Err(e) => match e.limit() {
            Some(key) => key.to_owned(),
            None => {
                let text = e.to_string();
                text.split(':').next().unwrap_or_default().to_owned()
            }
        },
    };
    Eaten {
        grown: super::status_kib("VmHWM:").saturating_sub(before),
        end,
        took: start.elapsed(),
    }
}
