# Subclasses of dict: which methods built-in code calls, __missing__, update, copy, views, equality, fromkeys.
class D(dict):
    def __getitem__(self, k): print('getitem', k); return super().__getitem__(k)
    def __setitem__(self, k, v): print('setitem', k); super().__setitem__(k, v)
    def __contains__(self, k): print('contains', k); return super().__contains__(k)
    def keys(self): print('keys'); return super().keys()
    def __iter__(self): print('iter'); return super().__iter__()
    def __missing__(self, k): return f'missing {k}'
d = D(a=1)
d['b'] = 2
d.update(c=3)
print(d['a'], d['zz'], d.get('zz'), 'a' in d, d.setdefault('e', 5), d.pop('e'), len(d))
print(dict(d), {**d}, list(d), sorted(d), d | {'x': 1}, type(d | {}).__name__, type(d.copy()).__name__, d == {'a': 1, 'b': 2, 'c': 3})
def f(**k): return sorted(k)
print(f(**d), '{a} {c}'.format_map(d), '%(a)s %(q)s' % d, D.fromkeys('xy'))
class M(dict):
    def __missing__(self, k): return k * 2
exec('x = [q, r]', {}, m := M(q='have'))
print(m)
print(eval('name + other', {}, M()), M()['k'], M().get('k'), 'k' in M())
try:
    {}.__missing__
except AttributeError as e:
    print(e)
class E(dict):
    def __eq__(self, o): return 'eq'
    def __len__(self): return 99
    def __repr__(self): return 'E!'
    def __bool__(self): return False
e = E(a=1)
print(e == {}, {} == e, len(e), e, bool(e), [e], {'k': e}, str(e), f'{e}', e != 1, dict.__len__(e), dict.__repr__(e))
class K(str):
    def __hash__(self): return hash('k')
    def __eq__(self, o): return True
print({'k': 1}[K('other')], {K('a'): 1, 'k': 2})
