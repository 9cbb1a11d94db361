# Natives bound to objects, and methods of natives, called by the supervisor.
from attempt import attempts, works

attempts('''
call(cap.__getattribute__, '__globals__')

call(object.__getattribute__, cap, '__globals__')

call(given.__reduce_ex__, 2)

call(object.__reduce_ex__, given, 2)

call(given.__setattr__, '__class__', int)
loot = 1

call(type.__setattr__, Given, 'limit', 10)
loot = 1

call(type.__getattribute__, Given, '__dict__')

call('{0.__globals__}'.format, cap)

call(str.format, '{0.__code__}', cap)

call('{f.__globals__}'.format_map, {'f': cap})

call(str.format_map, '{f.__globals__}', {'f': cap})

call(dict.__getitem__, call(getattr, cap, '__dict__'), 'x')

call(list.__init__, [], call(vars, given))

call(cap.__class__.__get__, cap, None).__self__

call(getattr(cap, '__get__'), given).__self__
''')

works('''
call('{0.method}'.format, given)[:7], call('{0.x}'.format, given), call([3, 4].index, 4), call(dict.get, {'a': 1}, 'a')

c = call(cap.__get__, 'bound')
result = c()
''')
