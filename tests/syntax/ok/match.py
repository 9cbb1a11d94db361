match a:
    case 1: pass
    case -1: pass
    case 1.5 | -2.5: pass
    case 1 + 2j | -1 - 2j: pass
    case 'a' 'b' | b'c': pass
    case None | True | False: pass
    case a.b | a.b.c: pass
    case []: pass
    case [b]: pass
    case [b, *c]: pass
    case [b, *_]: pass
    case (): pass
    case (b.c): pass
    case (b,): pass
    case (b, c): pass
    case 1, c: pass
    case 1,: pass
    case *b,: pass
    case *b, 1: pass
    case {}: pass
    case {'a': 1, 2: b, c.d: e, None: f, -1: g}: pass
    case {'a': 1, **rest}: pass
    case {**rest}: pass
    case {'a': 1,}: pass
    case A(): pass
    case A(1, b, c=2): pass
    case a.B(c=(d, e),): pass
    case (1 | 2) as b: pass
    case 1 | 2 as b: pass
    case [1 as b, (2 as c)]: pass
    case b if c: pass
    case b if (c := b): pass
    case _:
        match b:
            case _: pass
match a, *b:
    case _: pass
match *a, b:
    case _: pass
match (a):
    case _: pass
match [a]:
    case _: pass
match -a:
    case _: pass
match not a:
    case _: pass
match match:
    case case: pass
match lambda: a:
    case _: pass
match {a: b}:
    case _: pass
match (yield_):
    case _: pass
