# Which wins: data descriptor, instance dict, non-data descriptor, class attribute, __getattr__; on reading and writing.
class Data:
    def __get__(self, o, t): return 'data get'
    def __set__(self, o, v): o.__dict__['log'] = ('data set', v)
class NonData:
    def __get__(self, o, t): return 'nondata get'
class OnlySet:
    def __set__(self, o, v): o.__dict__['only'] = v
class OnlyDelete:
    def __delete__(self, o): print('deleted')
class Raises:
    def __get__(self, o, t): raise AttributeError('from get')
class C:
    data, nondata, only, odel, raises = Data(), NonData(), OnlySet(), OnlyDelete(), Raises()
    plain = 'class'
    def __getattr__(self, name): return 'getattr ' + name
c = C()
print(c.data, c.nondata, c.plain, c.raises, type(c.only).__name__, type(c.odel).__name__)
c.__dict__.update(data=1, nondata=2, plain=3, only=4, odel=5, raises=6)
print(c.data, c.nondata, c.plain, c.only, c.odel, c.raises)
c.data = 'x'; c.only = 'y'; c.nondata = 'z'
print(c.__dict__['log'], c.__dict__['only'], c.__dict__['nondata'], c.only, c.nondata)
try:
    c.odel = 1
except AttributeError as e:
    print(e)
del c.odel
for n in 'data', 'only':
    try:
        delattr(c, n)
    except AttributeError as e:
        print(e)
del c.nondata
print(c.nondata, C.data, C.nondata, type(C.only).__name__)
try:
    C.raises
except AttributeError as e:
    print(e)
class Meta(type):
    data, nondata, plain = Data(), NonData(), 'meta'
class K(metaclass=Meta):
    data = 'class data'; nondata = 'class nondata'; plain = 'class plain'
print(K.data, K.nondata, K.plain)
class K2(metaclass=Meta):
    nondata = NonData()
print(K2.nondata, K2.plain)
class Func:
    def method(self): return 'method'
f = Func()
f.method = lambda: 'own'
print(f.method(), Func.method(f), type(Func.__dict__['method'].__get__(f, Func)).__name__)
class Slot:
    __slots__ = ('s',)
s = Slot()
try:
    s.s
except AttributeError as e:
    print(e)
Slot.s.__set__(s, 5)
print(s.s, Slot.s.__get__(s, Slot), Slot.s.__get__(None, Slot) is Slot.s)
try:
    Slot.s.__set__(f, 1)
except TypeError as e:
    print(e)
