# Decorators are evaluated first, then defaults, then annotations; applied bottom up.
def t(x):
    print('eval', x)
    return x

def deco(n):
    print('deco', n)
    def wrap(f):
        print('apply', n)
        return f
    return wrap

@deco(1)
@deco(2)
def f(a: t('ann a') = t('def a'), *, b: t('ann b') = t('def b')) -> t('ret'):
    return a, b

print(f())
print(f.__annotations__)

@deco('c')
class C(t(object)):
    print('body')
