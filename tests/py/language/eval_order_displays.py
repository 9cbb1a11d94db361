# Dict displays evaluate key before value; sets, lists and slices in order.
def t(x):
    print('eval', x)
    return x

print({t('a'): t(1), t('b'): t(2)})
print([t(1), *t([2]), t(3)])
print({**t({'x': 1}), t('y'): t(2)})
print('abcdef'[t(1):t(5):t(2)])
print({t(k): t(v) for k, v in [(1, 2), (3, 4)]})
print(f'{t(1)}{t(2):{t(3)}}')
