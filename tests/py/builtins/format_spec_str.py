# The format mini-language for text and other objects.
for spec in ('', 's', '5', '<5', '>5', '^5', '.2', '5.2', '*^7', '05', 'é>4', '^0', '.0', '10.10s', '-<6', '>>6', '}<5'):
    print(repr(spec), repr(format('abc', spec)), repr(format('é漢😀', spec)))
for spec in ('d', '=5', '+', ',', '#', ' ', '_', '.', '5.5.5', '-', 'z', '=', 'x', '0=5', '.s'):
    try:
        print(repr(spec), repr(format('abc', spec)))
    except Exception as e:
        print(repr(spec), type(e).__name__, e)
for o in (None, [], (), {}, object, print, 1 == 1, b'a', ..., range(2), set()):
    try:
        print(format(o, ''), end=' ')
        print(format(o, '>5'))
    except Exception as e:
        print(type(e).__name__, e)
try:
    format('a', 5)
except TypeError as e:
    print(e)
try:
    format()
except TypeError as e:
    print(e)
