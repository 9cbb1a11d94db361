if a: pass
if a:
    b
elif c:
    d
elif e: f
else:
    g
while a:
    break
else:
    pass
for a in b: continue
for a, b in c, d:
    pass
else:
    pass
for (a, b) in c: pass
for [a, *b], c.d, e[f] in g: pass
for a in *b, c: pass
for x in (yield_): pass
try:
    a
except:
    b
try:
    a
except A:
    b
except (B, C) as d:
    e
except D.e:
    f
else:
    g
finally:
    h
try: a
finally: b
try:
    a
except* A:
    b
except* (B, C) as d:
    e
with a: pass
with a as b, c as d.e: pass
with (a): pass
with (a, b): pass
with (a as b): pass
with (a as b, c): pass
with (a, b as c,): pass
with (a, b) as c: pass
with (a), (b): pass
with (a).b: pass
with (yield_): pass
with (a := b): pass
with (a for a in b): pass
with (*a, b): pass
with (): pass
with a as (b, c): pass
with a as [b, *c]: pass
with (open(a) if b else c) as d: pass
