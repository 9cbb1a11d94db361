# A class that derives from a mapping and a sequence is what comes first in its MRO.
import collections
import collections.abc


class M1(collections.UserDict, collections.abc.Sequence):
    pass


class M2(dict, collections.abc.Sequence):
    pass


class M3(collections.abc.Mapping, list):
    def __iter__(self):
        return iter(())

    def __len__(self):
        return 0

    def __getitem__(self, key):
        raise KeyError(key)


class S1(collections.UserList, collections.abc.Mapping):
    pass


class S2(list, collections.abc.Mapping):
    pass


class S3(collections.abc.Sequence, dict):
    def __len__(self):
        return 0

    def __getitem__(self, index):
        raise IndexError(index)


for cls in (M1, M2, M3, S1, S2, S3):
    match cls():
        case [*_]:
            print(cls.__name__, 'sequence')
        case {}:
            print(cls.__name__, 'mapping')
        case _:
            print(cls.__name__, 'neither')
