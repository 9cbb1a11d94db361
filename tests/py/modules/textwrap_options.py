# textwrap: wrap, fill, shorten, dedent, indent with every option.
import textwrap
s = 'The quick brown fox  jumped over the lazy-dog\tand ran away.'
for t in [
    'textwrap.wrap(s, 20)',
    'textwrap.wrap(s, 20, break_on_hyphens=False)',
    "textwrap.wrap('abcdefghij klm', 4)",
    "textwrap.wrap('abcdefghij klm', 4, break_long_words=False)",
    "textwrap.wrap(s, 25, initial_indent='* ', subsequent_indent='  ')",
    'textwrap.wrap(s, 20, max_lines=2)',
    "textwrap.wrap(s, 20, max_lines=1, placeholder=' etc')",
    "textwrap.wrap(s, 20, max_lines=1, placeholder='x' * 30)",
    "textwrap.wrap('', 10), textwrap.wrap('   ', 10), textwrap.fill('a b c', 3)",
    "textwrap.wrap('a', 0)",
    "textwrap.wrap('a\\n\\nb  c', 10, replace_whitespace=False, drop_whitespace=False)",
    "textwrap.wrap('x\\ty', 10, expand_tabs=False), textwrap.wrap('x\\ty', 20, tabsize=4)",
    "textwrap.wrap('Hello. World.  Ok! yes', 30, fix_sentence_endings=True)",
    "textwrap.shorten('Hello  world here', 12), textwrap.shorten('Hello world', 5, placeholder='..'), textwrap.shorten('Hello', 10)",
    "textwrap.shorten('Hello world', 2)",
    "repr(textwrap.dedent('  a\\n   b\\n\\n  c\\n')), repr(textwrap.dedent('\\ta\\n  b')), repr(textwrap.dedent('  \\n a')), repr(textwrap.dedent(''))",
    "repr(textwrap.indent('a\\n\\nb\\n', '> ')), repr(textwrap.indent('a\\n\\nb', '> ', lambda l: True)), repr(textwrap.indent('a\\r\\nb', '-'))",
    "textwrap.TextWrapper(width=10).fill('aaa bbb ccc ddd')",
    "textwrap.wrap('em—dash and ellipsis... well-known--like this', 12)",
    'textwrap.wrap(5)',
]:
    try:
        print(t, '=', eval(t))
    except Exception as e:
        print(t, type(e).__name__, e)
