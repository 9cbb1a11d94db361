# What iterencode yields piece by piece, and what json.dump therefore writes.
import json

samples = [[], {}, [1, [2, {}], 'x', {'a': 1, 'b': [None, True]}], {(1,): 2, (3,): 4},
           {(1,): 2, 'a': 4}, [[]], {'a': {(1,): 2}}]
for options in ({}, {'indent': 1}, {'indent': 0}, {'indent': '--'}):
    for sample in samples:
        print(options, list(json.JSONEncoder(skipkeys=True, **options).iterencode(sample)))
        print(repr(json.dumps(sample, skipkeys=True, **options)))


class Oddly(list):
    def __iter__(self):
        return iter([7, 8])


class Renamed(dict):
    def items(self):
        return [('z', 1), ('y', 2)]


class Triples(dict):
    def items(self):
        return [('z', 1, 2)]


print(json.dumps(Oddly([1, 2])), json.dumps(Renamed(a=1)), json.dumps(Renamed(a=1), sort_keys=True),
      json.dumps(Renamed()))
try:
    json.dumps(Triples(a=1))
except ValueError as error:
    print(error)
