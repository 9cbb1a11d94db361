# and/or return an operand, short-circuit, and not always gives a bool.
def t(x):
    print('eval', repr(x))
    return x

print(t(0) or t('') or t('x') or t('y'))
print(t(1) and t([]) and t(2))
print(t(1) and t(2) or t(3))
print(t(0) and t(2) or t(3))
print(not t(0), not t('a'), not not t([1]))
print((t(1) or t(2)) and t(3))
print([] or {} or None)
class B:
    def __bool__(self):
        print('bool')
        return True
b = B()
print((b or 1) is b, (b and 5), not b)
