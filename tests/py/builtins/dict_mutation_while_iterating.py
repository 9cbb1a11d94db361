# Changing the size during iteration is an error, changing values is not.
def attempt(f):
    try: print(f())
    except RuntimeError as e: print(e)
def grow():
    d = {1: 1}
    for k in d: d[k + 1] = 1
def shrink():
    d = {1: 1, 2: 2}
    for k in d: del d[k]
def values():
    d = {1: 1, 2: 2}
    for k in d: d[k] = 'new'
    return d
def swap():
    d = {1: 1, 2: 2, 3: 3}
    for k in d:
        del d[k]
        d[k + 10] = 0
        if len(d) != 3: break
def items():
    d = {1: 1}
    for k, v in d.items(): d['x'] = 1
def vals():
    d = {1: 1}
    for v in d.values(): d.clear()
def last():
    d = {1: 1, 2: 2}
    for k in d:
        if k == 2: d[3] = 3
def comp():
    d = {1: 1}
    return [d.setdefault(k + 5, 0) for k in d]
def rev():
    d = {1: 1, 2: 2}
    for k in reversed(d): d[k + 9] = 1
def after():
    d = {1: 1}
    it = iter(d)
    d[2] = 2
    try: next(it)
    except RuntimeError as e: print('first', e)
    return next(it, 'exhausted')
def upd():
    d = {1: 1}
    for k in list(d): d[k + 1] = k
    return d
for f in (grow, shrink, values, items, vals, last, comp, rev, upd): attempt(f)
try:
    after()
except RuntimeError as e:
    print('again', e)
def st():
    s = {1}
    for x in s: s.add(x + 1)
attempt(st)
