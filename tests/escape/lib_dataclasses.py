# dataclasses reads fields by name and makes functions from text.
from attempt import attempts, works

import dataclasses

@dataclasses.dataclass
class Record:
    a: int
    b: list = dataclasses.field(default_factory=list)

attempts('''
import dataclasses
loot = dataclasses.make_dataclass('X', [('a', 'int')], namespace={'__globals__': 1}).__init__.__globals__

import dataclasses
loot = dataclasses.make_dataclass('X', ['a=__import__("os")'])

import dataclasses
loot = dataclasses.fields(Record)

import dataclasses
loot = Record.__dataclass_fields__

import dataclasses
loot = dataclasses.asdict(Record(1))

import dataclasses
loot = dataclasses.replace(Record(1), a=2).__dict__

import dataclasses
loot = dataclasses.dataclass(Given)

@__import__('dataclasses').dataclass
class D(Record):
    b: int = 0
loot = D.__dataclass_fields__['a'].default_factory.__globals__

import dataclasses
@dataclasses.dataclass
class D:
    a: 'cap.__globals__' = 1
loot = D.__annotations__['a'] != 'cap.__globals__'

import dataclasses
@dataclasses.dataclass
class D:
    a: object = dataclasses.field(default_factory=lambda: cap.__globals__)
loot = D()
''', Record=Record)

works('''
from dataclasses import dataclass, field, asdict, replace, fields
@dataclass(order=True, frozen=True)
class P:
    x: int
    y: list = field(default_factory=list, compare=False)
p = P(1)
result = p, asdict(p), replace(p, x=2) > p, [f.name for f in fields(P)]

from dataclasses import dataclass, InitVar
from typing import ClassVar
@dataclass
class Q:
    a: 'InitVar[int]'
    c: 'ClassVar[int]' = 5
    def __post_init__(self, a):
        self.b = a * 2
result = Q(4).b, Q.c
''', Record=Record)
