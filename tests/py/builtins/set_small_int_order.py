# Sets of small ints iterate in increasing order here because hashes are the values.
print({3, 1, 2}, {5, 4, 3, 2, 1, 0}, list({7, 6}), set(range(5)), {0, 1} | {2}, sorted({100, 5, 60}))
s = {1, 2, 3}
print([x for x in s], min(s), max(s), sum(s), s == {1, 2, 3}, len(s))
print(tuple({1}), {1: 'a'}.keys() | {2}, {n for n in (0, 1)}, *{1, 2})
