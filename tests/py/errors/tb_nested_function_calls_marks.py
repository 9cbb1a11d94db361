# Arguments evaluated on the way: marks only under what failed.
def add(a, b): return a + b
def mul(a, b): return a * b
x = add(mul(2, 3), mul(4, add(5, '6')))
