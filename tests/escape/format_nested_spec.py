# Attribute fields inside format specs and conversions.
from attempt import attempts, works

attempts('''
'{0:{1.__globals__}}'.format(1, cap)

'{0!r:{1.__code__}}'.format(1, cap)

f'{cap.__globals__}'

f'{1:{cap.__code__.co_name}}'

'{a.__init__.__globals__}'.format(a=given)

'{0[x].__closure__}'.format({'x': cap})
''')

works('''
'{0:{1}}|{0!r:>{w}}'.format('a', '>3', w=5)

f'{given.x:{3}d}'

'{0.x} {0.__class__.__name__}'.format(given)
''')
