# A dict whose keys change while their number stays is noticed by its iterators, sooner or later.
def attempt(d, change, over=iter):
    seen = []
    try:
        for x in over(d):
            seen.append(x)
            change(d, x)
            if len(seen) > 20:
                break
    except RuntimeError as e:
        return seen, str(e)
    return seen, 'no error'
def again(d, x):
    del d[0]
    d[0] = 0
print(attempt({0: 0}, again))
def replace_last(d, x):
    if x == 0:
        del d[1]
        d[2] = 3
print(attempt({0: 0, 1: 1}, replace_last))
def value_only(d, x):
    d[x] = 'new'
print(attempt({0: 0, 1: 1}, value_only))
def last_again(d, item):
    if item[0] == 2:
        d[2] = d.pop(2)
print(attempt({1: 1, 2: 2}, last_again, dict.items))
print(attempt({1: 1, 2: 2}, lambda d, x: d.__setitem__(2, d.pop(2)), dict.values))
print(attempt({1: 1, 2: 2}, lambda d, x: d.update({x + 10: 1})))
print(attempt({1: 1, 2: 2, 3: 3}, lambda d, x: d.pop(x)))
print(attempt({1: 1, 2: 2, 3: 3}, lambda d, x: d.clear(), reversed))
d = {0: 0}
it = iter(d)
next(it)
del d[0]
d[0] = 0
for _ in range(3):
    try:
        print(next(it))
    except (RuntimeError, StopIteration) as e:
        print(type(e).__name__, e)
d = {1: 1}
it = iter(d)
d[2] = 2
for _ in range(2):
    try:
        print(next(it))
    except RuntimeError as e:
        print(e)
del d[2]
try:
    print(next(it))
except RuntimeError as e:
    print(e)
