# Properties and other native descriptors give away neither functions nor other instances.
from attempt import attempts, works

attempts(r'''
Given.value.fget

Given.value.fget.__globals__

Given.value.__get__(given)

Given.value.__set__(given, 1)

Given.value.__delete__(given)

type(Given.value).fget

type(Given.value).fget.__get__(Given.value)

property.fget.__get__(Given.value)

Given.value.getter(lambda s: 1).fget

Given.value.__reduce_ex__(2)

Given.value.__dict__

Given.value.__isabstractmethod__

object.__getattribute__(Given.value, 'fget')

'{0.fget}'.format(Given.value)

property(cap).fget

property(cap).__get__(given, Given).__globals__

property.__get__(Given.value, given)

Given.value.__set_name__(Given, 'other')
loot = Given.value.__name__ == 'other'

class C:
    p = Given.value
C().p

class C(Given):
    value = Given.value.setter(lambda s, v: s.__dict__)
C().value = 1

int.real.__get__(given)

type.__dict__['__dict__']

type(int.real).__get__(int.real, given)

int.__add__.__get__(5).__self__

str.upper.__get__('a').__self__

dict.__dict__
''')

works(r'''
given.value, type(Given.value).__name__

class C:
    @property
    def p(self): return self._p
    @p.setter
    def p(self, v): self._p = v
c = C()
c.p = 5
result = c.p, C.p.__get__(c), int.real.__get__(5), str.upper.__get__('a')()
''')
