# The hash of a range doesn't depend on when it is asked for.
print(len({hash(range(0)) for _ in range(3000)} | {hash(range(3, 3))}))
print(len({hash(range(5)) for _ in range(3000)} | {hash(range(0, 5, 1))}))
print(len({hash((range(2), range(9, 9))) for _ in range(3000)}))
