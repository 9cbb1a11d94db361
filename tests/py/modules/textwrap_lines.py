# wrap, fill, shorten, dedent, indent.
from textwrap import *
s = "Hello there -- you goof-ball, use the -b option!  This-is a rather looooooooooooooooooooooooong word, e.g. pre-1.0 and well-known-thing's end. Ünïcode-wörds--dash. (foo-bar) x-y a-b-c ab-cd --help"
for w in (5, 10, 18, 30, 70):
    for l in wrap(s, w): print(w, repr(l))
print(TextWrapper()._split('Hello there -- you goof-ball, use the -b option!'))
print(fill('a b c d e f', 5), fill('', 5) == '', wrap('   lead  and   trail  ', 10), wrap('x\ty', 20), wrap('a\nb\n\nc', 10))
print(wrap('aaa bbb ccc', 8, initial_indent='* ', subsequent_indent='  '), wrap('aaa  bbb', 20, drop_whitespace=False), wrap('abcdefghij', 4), wrap('abcdefghij kl', 4, break_long_words=False), wrap('a-b-c well-known', 6, break_on_hyphens=False), wrap('End. Next one? "Yes." ok', 40, fix_sentence_endings=True), wrap('one two three four five', 9, max_lines=2), wrap('one two three four five', 9, max_lines=2, placeholder='~'), wrap('a\x0bb', replace_whitespace=False))
print(shorten('Hello  world!', 12), shorten('Hello  world!', 11), shorten('Hello world', 10, placeholder='...'), shorten('x' * 30, 10))
for bad in (lambda: wrap('a', 0), lambda: wrap('a b', 3, max_lines=1)):
    try: print(bad())
    except ValueError as e: print(e)
print(repr(dedent('  a\n    b\n  c\n')), repr(dedent('\ta\n  b')), repr(dedent(' a\n   \n b')), repr(dedent('\n  x\n    y\n')), repr(dedent('none')), repr(indent('a\n\n b\n', '> ')), repr(indent('a\n\nb', '> ', lambda l: True)))
print(fill('The quick brown fox jumps over the lazy dog. ' * 3, 33, initial_indent='  - '))
