# Numeric literals: forms, underscores, limits, attributes, adjacency to keywords, errors.
print(0xFF, 0o17, 0b1_01, 1_000, 0_0, 00, 1e3, 1_0.0_1e1_0, .5, 5., 1e-3, 0xdead_beef, 3j, 1_0j, 0e0, 1E5J, 0XAB, 0B1, 0O7)
import warnings
warnings.simplefilter('ignore')
for text in ('01', '1__0', '1_', '0x', '0xg', '0b2', '0o8', '1e', '1e+', '1.e5', '1_.5', '1._5', '0_7', '1a', '1.5a', '0b', '0_', '1e5_', '09.5', '08', '0x_f', '1jj', '1 2', '1.2.3', '0777', '1if 2else 3', '0xfor x in y', '1_000_', '٣', '1²', '9' * 4301):
    try:
        print(text[:20], eval(text))
    except SyntaxError as e:
        print(text[:20], '->', e.msg)
    except NameError as e:
        print(text[:20], e)
print(-2 ** 2, (-2) ** 2, 2 ** -1, --5, -+-5, ~-1, not not 3, 2 ** 3 ** 2, 7 // 2 * 2 + 7 % 2, 1 + 2 << 3, 1 << 2 + 1, 5 & 3 == 1, (5 & 3) == 1, 1 | 2 ^ 3 & 4, not 1 == 2, -1 // 2)
