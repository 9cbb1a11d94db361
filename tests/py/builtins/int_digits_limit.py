# The limit of 4300 digits between int and str.
n = 10 ** 4299
print(len(str(n)))
for f in (lambda: str(10 ** 4300), lambda: int('1' * 4301), lambda: f'{10 ** 4300}', lambda: '%d' % 10 ** 4300 if False else '%d' % (10 ** 4300), lambda: repr(-10 ** 4300), lambda: print(10 ** 5000)):
    try:
        f()
    except ValueError as e:
        print(e)
print(len(hex(10 ** 5000)), len(bin(10 ** 5000)), int('f' * 5000, 16).bit_length(), len(f'{10 ** 4400:x}'))
print(int('1' * 4300) % 10 ** 5, int('0' * 10 + '5'), len(str(int('9' * 4300))))
