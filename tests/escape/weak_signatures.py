# Calls with odd arguments: unpacking, keywords and defaults of capabilities give away no namespace.
from attempt import attempts, works

attempts(r'''
cap(**{'__globals__': 1})

cap(*[1, 2, 3, 4]).__class__.__base__.__subclasses__

cap.__call__(**{'__class__': 1})

call(cap, **{'text': cap.__globals__})

call(function=cap, **{'__builtins__': 1})

cap(**type('M', (), {'keys': lambda s: ['text'], '__getitem__': lambda s, k: cap.__globals__})())

cap(*type('I', (), {'__iter__': lambda s: iter([cap.__code__])})())
''')

works(r'''
cap(), cap('x'), cap(text='y'), cap(**{'text': 'z'}), cap(*['w']), call(cap, 'v', sep=())
''')
