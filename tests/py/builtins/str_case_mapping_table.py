# Case methods over special letters: folding, title boundaries, final sigma, ligatures, digits.
words = ['straße', 'ΣΑΣ', 'ǆ', 'ﬁn', 'İi', 'ıI', "don't stop", 'a1b c-d', 'ŉ', 'ΐ', 'ᾳ', '', '123', 'ß', 'ΑΣ.', 'HELLO wORLD']
for t in [
    '[w.upper() for w in words]',
    '[w.lower() for w in words]',
    '[w.title() for w in words]',
    '[w.capitalize() for w in words]',
    '[w.swapcase() for w in words]',
    '[w.casefold() for w in words]',
    '[w.isupper() for w in words], [w.islower() for w in words], [w.istitle() for w in words]',
    "[(w.isalpha(), w.isdigit(), w.isalnum(), w.isidentifier(), w.isprintable()) for w in ('a', '1', '²', '½', 'a1', 'é', '', ' ', '\\n', '_x', 'class', '١', 'x-y')]",
    "[(w.isdecimal(), w.isdigit(), w.isnumeric()) for w in ('5', '²', '½', '四', '٣', 'Ⅷ', '①', '-5', '1.5')]",
    "[w.isspace() for w in (' ', '\\t', '\\x1f', '\\x85', '\\xa0', '\\u200b', '\\u2028', '', 'a ')], [w.isascii() for w in ('', 'a', '\\x7f', '\\x80')]",
    "'ß'.casefold() == 'SS'.casefold(), 'É'.lower() == 'é', 'ǅ'.istitle(), 'ǅ'.isupper(), 'ǅ'.swapcase(), len('ﬃ'.upper()), 'Ⅷ'.lower(), 'ⓐ'.upper(), 'a' < 'B', 'a'.upper().lower()",
    "'a'.upper(1)",
    "'a'.title(x=1)",
    "str.upper(b'a')",
    'str.isalpha()',
]:
    try:
        print(t, '=', eval(t))
    except Exception as e:
        print(t, type(e).__name__, e)
