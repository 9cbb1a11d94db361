a + b - c * d / e // f % g @ h ** -i ** j
-a ** b, ~-+a, not not a, - - a
a | b ^ c & d << e >> f
a < b <= c == d != e > f >= g
a is b is not c in d not in e
not a in b
a and b or c and not d or e
a and b and c or d or e
(a + b) * (c - d)
a if b else c if d else e
(a, b)[0] + -(c)
x ** (yield_) ** 2
