def count(n):
    total = 0
    i = 0
    while i < n:
        i += 1
        if i % 3 == 0:
            continue
        if total > 1000 or i == 77:
            break
        total += i
    else:
        total = -total
    return total


def pairs(items):
    for key, value in items:
        if not key and value is not None:
            print(value)
    while True:
        step()
