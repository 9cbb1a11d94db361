# match, case, type and _ stay ordinary names elsewhere.
match = lambda q: ('called', q)
case = {'a': 1}
type_ = type
type = 3
_ = 'underscore'
print(match(12), match (12), case['a'], type, _)
match: int = 1
print(match)
match = [1, 2, 3]
print(match[0], match [1:], match[-1])
match *= 2
print(match)
case = match
print(case is match, match == case)
match.append(9), print(match[-1])
for case in match: pass
print(case)
class A:
    type = 'x'
    def match(self, case): return case
print(A.type, A().match(case=4))
match match:
    case [1, *case]:
        print(case)
print(match in [match], (match) == match, not match)
