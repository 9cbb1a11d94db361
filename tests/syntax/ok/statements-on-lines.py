def f(): return 1; return 2
class A: x = 1; y = 2
for a in b: c; d
while a: b; c
try: a; b
except: c; d
else: e; f
finally: g; h
with a: b; c
if a: b; c
elif d: e; f
else: g; h
