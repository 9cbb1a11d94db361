# Classes and case beyond ASCII, bytes, surrogates.
import re

words = 'aé_1٣ßΩжЖ漢字²½\u0301-\u200b\xa0\u3000\x1c\x85'
for pattern in (r'\w', r'\W', r'\d', r'\D', r'\s', r'\S'):
    for flags in (0, re.A):
        print(pattern, int(flags), ascii(''.join(re.findall(pattern, words, flags))))
print(ascii(re.findall(r'[\w-]+', words)), ascii(re.findall(r'[^\w\s]', words)), re.findall(r'(?a:\w)', 'éa'), re.match(r'(?u:\w)', 'éa', re.A))
print(re.findall(rb'\w', b'a\xe9_1'), re.findall(rb'\s', b' \x1c\x85\xa0\t'))
for a, b in [('k', '\u212a'), ('s', '\u017f'), ('å', '\u212b'), ('ß', '\u1e9e'), ('ß', 'SS'), ('i', '\u0130'), ('i', '\u0131'), ('I', '\u0131'), ('Ω', '\u2126'), ('µ', 'μ'),
             ('σ', 'ς'), ('Σ', 'ς'), ('ǆ', 'ǅ'), ('ǆ', 'Ǆ'), ('é', 'É'), ('\ufb05', '\ufb06'), ('\u0390', '\u1fd3'), ('θ', 'ϑ'), ('Ж', 'ж'), ('\u10d0', '\u1c90'), ('a', 'b')]:
    print(ascii((a, b)), [bool(re.fullmatch(p, t, f)) for p, t in ((a, b), (b, a), (f'[{a}]', b), (f'[{b}x]', a), (f'[^{a}]', b), (f'[{a}-{a}]', b)) for f in (re.I, re.I | re.A)])
print(re.findall('(?i)[a-z]+', 'aZ\u212a\u017f\u0131'), re.findall('(?i)[^k]', 'kK\u212ax'), ascii(re.findall('(?i)[\u0400-\u042f]+', 'жЖabc')))
print(re.findall(r'(?i)(k)\1', 'kK k\u212a \u212ak'), re.findall(r'(?i)(s)\1', 's\u017f'), re.findall(rb'(?i)[a-c]', b'aBd\xe9'))
print(ascii(re.findall('[\ud800-\udbff]', 'a\ud800b\udc00')), ascii(re.sub('\ud800', '?', '\ud800\udc00')), ascii(re.findall('.', '\U0001f600x')))
print(re.findall(r'\b\w+\b', 'naïve café'), re.findall(r'\b\w+\b', 'naïve café', re.A), re.findall(r'\B.', 'aé'), re.search(r'\B', ''), re.search(r'\b', ''))
print([hex(ord(c)) for c in re.findall(r'\s', ''.join(map(chr, range(0x3001))))])
print(len(re.findall(r'\d', ''.join(map(chr, range(0x10000))))), len(re.findall(r'(?a)\W', ''.join(map(chr, range(0x300))))))
