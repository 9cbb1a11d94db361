# Classes made and dropped again and again, whose instances grow different attributes at one place
# in the program.


def make(names):
    class Thing:
        pass

    things = [Thing() for _ in range(5)]
    for thing in things:
        for name in names:
            setattr(thing, name, name * 2)
        thing.first = 1
        thing.second = things
        thing.third = thing
    return things


def check(things, names):
    return all(
        t.first == 1 and t.second is things and t.third is t and all(getattr(t, n) == n * 2 for n in names)
        and list(vars(t)) == [*names, 'first', 'second', 'third']
        for t in things
    )


good = 0
for i in range(300):
    names = ['abcdefg'[(i * j) % 7] for j in range(i % 4)]
    names = list(dict.fromkeys(names))
    good += check(make(names), names)
print(good)

kept = []
for i in range(60):
    class Plain:
        pass

    class Slotted:
        __slots__ = ('first', 'other')

    p, s = Plain(), Slotted()
    for o in (p, s, p, s):
        o.first = i
    p.x = s.other = p
    if i % 10 == 0:
        kept.append((p, s))
print([(p.first, s.first, p.x is p, s.other is p) for p, s in kept])
