# Numbers, strings, bytes and what adjacent literals become.
x = [0, 00, 1_000, 0xFF, 0o17, 0b101, 9223372036854775807, 9223372036854775808, 0x1_0000_0000_0000_0000]
y = [1.0, .5, 1., 1e3, 1_0.0_1e-2, 2j, .5J, 1e400]
s = 'a' "b" '''c
d''' r'\d' u'e'
t = "\x41\u00e9\U0001F600\101\0\
joined \'\"\\\a\b\f\n\r\t\v"
lone = '\ud800'
b = b'\x00\xff' rb'\x' B"z"
n = None, True, False, ..., ()
