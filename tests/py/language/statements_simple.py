# pass, semicolons, expression statements, one-line suites and line joins.
pass; x = 1; y = 2
print(x, y); print(x + y)
if x: print('one line'); print('suite')
for i in 1, 2: print(i, end=' '); pass
print()
class A: a = 1; b = 2
print(A.a, A.b)
def f(): return 1; print('never')
print(f())
total = 1 + \
    2 + \
    3
print(total, (1 +
              2,
              ))
...
None
"a string statement"
[1, 2][0]
if 1:
        print('deep indent')
if 1:
	print('tab')
while x < 3: x += 1
else: print('x', x)
try: 1 / 0
except ZeroDivisionError: print('caught')
finally: print('end')
with_ = async_ = 1
print(with_, async_)
@lambda c: c
class B: ...
print(B.__name__)
x = y = z = []
print(x is y is z)
lambda: (yield)
print(0x_ff, 0b_1010, 0o_17, 1_000_000, 1e3, 1_0.0_1, 10j, .5, 5., 0xFFFFFFFFFFFFFFFFFFFF)
