# Case mapping, Unicode included.
for s in ('Hello World', 'ß', 'ǆ', 'İstanbul', 'ΑΣ', 'ﬁ', 'ŉ', "they're bill's", 'éCOLE', 'ὈΔΥΣΣΕΎΣ', 'straße', 'x1y2', 'Ⅷ', 'ᾳ'):
    print(repr(s), repr(s.upper()), repr(s.lower()), repr(s.title()), repr(s.capitalize()), repr(s.swapcase()), repr(s.casefold()))
print('ß'.casefold() == 'SS'.casefold(), 'Hello'.isupper(), 'HELLO 1'.isupper(), '123'.isupper(), 'Hello World'.istitle(), 'HEllo'.istitle(), 'abc'.islower(), ''.islower(), 'ª'.islower(), 'ǅ'.istitle())
