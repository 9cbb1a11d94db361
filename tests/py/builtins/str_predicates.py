# isalpha, isdigit, isdecimal, isnumeric, isspace, isidentifier, isprintable, isascii, isalnum.
names = ['isalpha', 'isdigit', 'isdecimal', 'isnumeric', 'isalnum', 'isspace', 'isidentifier', 'isprintable', 'isascii', 'isupper', 'islower', 'istitle']
for s in ('', 'abc', 'a1', '1', '²', '½', '٣', '一', ' ', '\t\n', '\u00a0', '\u2003', '\x1c', '\u200b', 'é', '_x', '1x', 'class', 'ª', '\x7f', '\xad', 'Ǆ', 'ǅ', '😀', 'Ⅷ', '名前', 'a b', '℘', '·', '\u0300', '\ud800', '㊀', '෦'):
    print(ascii(s), ''.join('1' if getattr(s, n)() else '0' for n in names))
