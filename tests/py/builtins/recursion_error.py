# RecursionError in calls, repr, comparison and other natives.
def f(n): return f(n + 1)
try:
    f(0)
except RecursionError as e:
    print(type(e).__name__, str(e)[:32])
l = []
for _ in range(100000):
    l = [l]
try:
    repr(l)
except RecursionError as e:
    print('repr', str(e)[:32])
try:
    l == l[:] and [l] == [[l]]
except RecursionError as e:
    print('eq', str(e)[:32])
a = []; a.append(a)
b = []; b.append(b)
try:
    a == b
except RecursionError as e:
    print(str(e)[:32], a == a, repr(a))
class G:
    def __getattr__(self, n): return getattr(self, n + 'x')
try:
    G().a
except RecursionError as e:
    print('getattr', str(e)[:32])
class R:
    def __repr__(self): return repr(self)
try:
    repr(R())
except RecursionError as e:
    print('R', str(e)[:32])
class E:
    def __eq__(self, o): return self == o
try:
    E() == E()
except RecursionError as e:
    print('E', str(e)[:32])
def g(n):
    return 0 if n == 0 else 1 + g(n - 1)
print(g(900))
while l: l = l[0]
print('done')
