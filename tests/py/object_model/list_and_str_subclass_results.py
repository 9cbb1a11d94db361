# What operations on subclasses of list, str, tuple, bytes and set give: the plain type, nearly always.
class L(list): pass
class S(str): pass
class T(tuple): pass
class B(bytes): pass
class Se(set): pass
class F(frozenset): pass
class By(bytearray): pass
l, s, t, b, se, f, by = L([1, 2]), S('ab'), T((1, 2)), B(b'ab'), Se({1}), F({1}), By(b'ab')
for text in ('l + [3]', 'l * 2', 'l[:1]', 'l.copy()', 's + "c"', 's * 2', 's[0]', 's[:]', 's.upper()', 's.strip()', 's.replace("x", "y")', 's.join("x")', 'str(s)', 's.__str__()', 't + ()', 't[:]', 't * 1', 'tuple(t)', 'b + b"c"', 'b[:]', 'b.upper()', 'b * 1', 'bytes(b)', 'se | {2}', 'se.copy()', 'se & {1}', 'se - {1}', '{1} | se', 'f | {2}', 'f.copy()', 'f.union([3])', 'frozenset(f)', 'by + b"c"', 'by[:]', 'by.copy()', 'sorted(l)', 'list(l)', 's.split("x")[0]', 's.center(2)', 's.zfill(2)', 's.lower()', 's.expandtabs()', 's.translate({})', 's.ljust(1)', 'S(s)', 'max(s, "a")', 'f"{s}"', 'repr(s)', 's.__format__("")', 'L.__add__(l, l)', 'sum([l], [])', 'S.__new__(S, s)'):
    r = eval(text)
    print(text, type(r).__name__, r if not isinstance(r, (set, frozenset)) else sorted(r))
l += [3]; se |= {5}; by += b'x'
print(type(l).__name__, type(se).__name__, type(by).__name__)
s += 'c'; t += (3,); b += b'z'
print(type(s).__name__, type(t).__name__, type(b).__name__)
print(L([1]) == [1], S('a') == 'a', hash(S('a')) == hash('a'), T((1,)) in {(1,)}, F({1}) == {1}, isinstance(l, list), issubclass(L, list))
print(repr(L([1])), repr(S('a')), repr(T((1,))), repr(B(b'a')), repr(Se({1})), repr(F({1})), repr(By(b'a')), repr(Se()), repr(F()))
