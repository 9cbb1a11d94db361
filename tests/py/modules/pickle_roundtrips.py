# pickle: every protocol, shared and recursive objects, hooks of classes, persistent ids, errors.
import collections
import copyreg
import datetime
import decimal
import enum
import io
import pickle


class Plain:
    def __init__(self, x):
        self.x = x

    def __eq__(self, other):
        return self.x == other.x


class Slots:
    __slots__ = ('a', 'b')


class State:
    def __init__(self):
        self.v, self.skip = 1, lambda: 0

    def __getstate__(self):
        return {'v': self.v}

    def __setstate__(self, state):
        self.v = state['v'] * 10


class Reduce:
    def __init__(self, a, b=0):
        self.a, self.b = a, b

    def __reduce__(self):
        return Reduce, (self.a, self.b + 1)


class Args(tuple):
    def __new__(cls, a, b):
        return super().__new__(cls, (a, b))

    def __getnewargs__(self):
        return tuple(self)


class Color(enum.Enum):
    RED = 1


class MyList(list):
    pass


class MyDict(dict):
    pass


Point = collections.namedtuple('Point', 'x y')
values = [None, True, 0, 255, 70000, -1, 2 ** 40, -2 ** 100, 1.5, 'text', 'é\n\\', b'bytes', b'', bytearray(b'ba'), (), (1,), (1, 2, 3, 4), [1, [2]], {'a': 1, 2: 'b'}, {1}, frozenset([2]), 1 + 2j, range(3), slice(1, 2), ...]
for proto in range(pickle.HIGHEST_PROTOCOL + 1):
    ok = [pickle.loads(pickle.dumps(v, proto)) == v for v in values]
    print(proto, all(ok), pickle.loads(pickle.dumps(NotImplemented, proto)) is NotImplemented, [v for v, o in zip(values, ok) if not o])
print(pickle.dumps([1, 'a', None, (1, 2)]), pickle.dumps({'k': [1.5]}, 2), pickle.dumps([True, 5, 'x'], 0), pickle.dumps(Plain(1), 1) == pickle.dumps(Plain(1), 1), pickle.dumps(b'x' * 300)[:20], pickle.dumps('a', 5), pickle.dumps((1, 2, 3, 4)), pickle.dumps(2 ** 70))
s = Slots()
s.a = 1
for obj in (Plain([1]), Point(1, 2), Color.RED, collections.OrderedDict(a=1), collections.Counter('aab'), collections.deque([1], 3), collections.defaultdict(list, a=[1]), datetime.date(2020, 1, 2), datetime.timedelta(1), decimal.Decimal('1.5'), Args(1, 2), len, int, Plain, ValueError('x', 1)):
    copies = [pickle.loads(pickle.dumps(obj, p)) for p in (0, 2, 4)]
    print(repr(copies[0])[:50] if not isinstance(obj, Plain) else copies[0].x, all(type(c) is type(obj) for c in copies), copies[1] == obj if not isinstance(obj, ValueError) else copies[1].args)
print(pickle.loads(pickle.dumps(s)).a, pickle.loads(pickle.dumps(State())).v, vars(pickle.loads(pickle.dumps(Reduce(1)))))
m = MyList([1])
m.tag = 't'
m.append(m)
c = pickle.loads(pickle.dumps(m))
d = MyDict(a=1)
d.tag = 'd'
print(c[1] is c, c.tag, type(c).__name__, pickle.loads(pickle.dumps(d)).tag)
shared = []
a, b = pickle.loads(pickle.dumps((shared, shared)))
r = []
r.append(r)
rr = pickle.loads(pickle.dumps(r))
print(a is b, rr[0] is rr)


class P(pickle.Pickler):
    def persistent_id(self, obj):
        return 'the plain one' if isinstance(obj, Plain) else None


class U(pickle.Unpickler):
    def persistent_load(self, pid):
        return f'<{pid}>'

    def find_class(self, module, name):
        if name == 'deque':
            raise pickle.UnpicklingError('forbidden')
        return super().find_class(module, name)


out = io.BytesIO()
P(out).dump([Plain(1), 2])
print(U(io.BytesIO(out.getvalue())).load())
try:
    U(io.BytesIO(pickle.dumps(collections.deque()))).load()
except pickle.UnpicklingError as e:
    print(e)
copyreg.pickle(Plain, lambda p: (Plain, (p.x * 2,)))
print(pickle.loads(pickle.dumps(Plain(4))).x)
f = io.BytesIO()
pickle.dump(1, f)
pickle.dump('two', f)
f.seek(0)
print(pickle.load(f), pickle.load(f))
for bad in (lambda: pickle.dumps(lambda: 0), lambda: pickle.loads(b''), lambda: pickle.loads(b'\x80\x04K'), lambda: pickle.loads(b'\x80\x63.'), lambda: pickle.loads('x'), lambda: pickle.load(f), lambda: pickle.dumps(1, 9), lambda: pickle.dumps((i for i in ())), lambda: pickle.loads(b'cnosuchmodule\nx\n.'), lambda: pickle.Unpickler(3), lambda: pickle.loads(b'\x00.')):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, str(e).split(' at 0x')[0][:70])
buffers = []
data = pickle.dumps(pickle.PickleBuffer(b'big'), 5, buffer_callback=buffers.append)
print(len(buffers), memoryview(pickle.loads(data, buffers=buffers)).tobytes(), pickle.loads(pickle.dumps(pickle.PickleBuffer(bytearray(b'in')), 5)))
