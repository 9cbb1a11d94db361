# return, break and continue in finally override what was in flight.
def f():
    try:
        return 'try'
    finally:
        return 'finally'
def g():
    try:
        1 / 0
    finally:
        return 'swallowed'
def h():
    for i in range(3):
        try:
            return i
        finally:
            continue
    return 'loop ended'
def k():
    while True:
        try:
            raise ValueError
        finally:
            break
    return 'broke'
def m():
    x = 1
    try:
        return x
    finally:
        x = 2
def n():
    x = [1]
    try:
        return x
    finally:
        x.append(2)
print(f(), g(), h(), k(), m(), n())
