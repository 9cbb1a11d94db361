match = lambda q: q
match: int = 1
match[a:b]
match[x]: int = 3
match(x)
match.a = 1
match, a = 1, 2
match * a
match - a
match in a
match or a
match if match else match
print(match(12))
case = {}
case(x).y
case.a: int = 3
case, _ = 1, 2
_ = type = 1
for match in case: pass
def match(case, type): return match
class type: case = 1
import match, case
from type import match as case
lambda match: case
x = match if case else type
match
case
type
