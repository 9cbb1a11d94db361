# in: __contains__, else iteration, else __getitem__.
class C:
    def __contains__(self, x): print('contains', x); return x
class It:
    def __iter__(self): print('iter'); return iter([1, 2, 3])
class G:
    def __getitem__(self, i):
        print('getitem', i)
        if i == 3: raise IndexError
        return i * 2
print(5 in C(), 0 in C(), [] not in C())
print(2 in It(), 9 in It())
print(4 in G(), 5 in G())
class N: __contains__ = None
for o in (N(), 5, object):
    try:
        1 in o
    except TypeError as e:
        print(e)
class Same:
    def __eq__(self, o): print('eq'); return False
s = Same()
print(s in [s], s in (1, s), s in [1])
nan = float('nan')
print(nan in [nan], [nan] == [nan], nan == nan, (nan,) == (nan,), [nan].index(nan), [nan].count(nan))
print('' in 'abc', 'bc' in 'abc', b'b' in b'abc', 98 in b'abc', 3 in range(10), 3.0 in range(10), 2.5 in range(10))
try:
    5 in 'abc'
except TypeError as e:
    print(e)
try:
    256 in b'a'
except ValueError as e:
    print(e)
