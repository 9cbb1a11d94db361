# str.format: fields, attributes, indexes, nesting, errors.
class P:
    x, y = 1, 'why'
    d = {'key': 'val', 0: 'zero'}
print('{} {}'.format(1, 2), '{1} {0} {1}'.format('a', 'b'), '{a} {b}'.format(a=1, b=2), '{0.x} {0.y}'.format(P), '{0[key]} {d[0]}'.format(P.d, d=[5]), '{0.d[key]}'.format(P), '{0[0]}{0[1]}'.format('ab'))
print('{{}} {{{}}}'.format(5), '{!r} {!s} {!a}'.format('é', 'é', 'é'), '{:>5}|{:<5}|{:^5}'.format(1, 2, 3), '{:{}}|{:{w}.{p}f}'.format('a', 4, 3.14159, w=8, p=2), '{0:{1}{2}}'.format(7, '0', 3), '{!r:>6}'.format('x'))
print('{:%}'.format(0.5), '{:,}'.format(1234567), '{: d}'.format(5), '{[a-b]}'.format({'a-b': 1}), '{0[ spaced ]}'.format({' spaced ': 1}), ''.format(), '{}'.format([1]), '{0!s}'.format(None), '{0[-1]}'.format({'-1': 'text key'}))
print('{a.x}{b}'.format_map({'a': P, 'b': 2}), '{z}'.format_map(type('D', (dict,), {'__missing__': lambda s, k: k * 2})()))
for t, a, k in (('{}', (), {}), ('{1}', (1,), {}), ('{a}', (), {}), ('{', (), {}), ('}', (), {}), ('{0', (1,), {}), ('{} {0}', (1,), {}), ('{0} {}', (1,), {}), ('{!x}', (1,), {}), ('{0.nope}', (1,), {}), ('{0[9]}', ([1],), {}), ('{0[a]}', ([1],), {}), ('{:d}', ('a',), {}), ('{!}', (1,), {}), ('{0.}', (1,), {}), ('{0[}', (1,), {}), ('{0[]}', ([1],), {}), ('{:{:{}}}', (1, 2, 3), {}), ('{!rx}', (1,), {}), ('{0[0]x}', ([1],), {}), ('{a b}', (), {}), ('{99999999999999999999}', (), {})):
    try:
        print(t.format(*a, **k))
    except Exception as e:
        print(t, type(e).__name__, e)
