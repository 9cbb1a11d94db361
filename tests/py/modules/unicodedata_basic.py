# What unicodedata says.
import unicodedata as u

for c in 'aA1 é\u0301ß²½Ⅷ٣漢字한ﬁ\x00\x7f\xa0\u200b\u202e(»€\ud800\ue000\U0001f600\u0378\u1c89\u2f81\u1e9bǅª':
    print(ascii(c), u.category(c), u.bidirectional(c), u.combining(c), u.east_asian_width(c), u.mirrored(c), u.decimal(c, None), u.digit(c, None),
          u.numeric(c, None), repr(u.decomposition(c)), u.name(c, '-'))
print(u.lookup('LATIN SMALL LETTER E WITH ACUTE'), u.lookup('greek small letter alpha'), u.lookup('SNOWMAN'), u.unidata_version)
for form in ('NFC', 'NFD', 'NFKC', 'NFKD'):
    for text in ('é', 'e\u0301', 'ﬁ²', '한글', '\u1e9b\u0323', 'Å', 'a\u0328\u0301', '\ud800e\u0301', ''):
        print(form, ascii(text), ascii(u.normalize(form, text)), u.is_normalized(form, text))
for f in ["u.name('')", "u.name('ab')", "u.name(1)", "u.category('ab')", "u.category(1)", "u.normalize('X','a')", "u.normalize('X','')", "u.normalize(1,'a')",
          "u.normalize('NFC',1)", "u.is_normalized('X','a')", "u.lookup('nope')", "u.lookup(1)", "u.lookup('x'*300)", "u.digit('a')", "u.decimal('a')",
          "u.numeric('a')", "u.name('\\0')", "u.category()", "u.decimal('²')", "u.digit('²')", "u.numeric('½')", "u.normalize()"]:
    try:
        print(f, eval(f))
    except Exception as e:
        print(f, type(e).__name__, e)
