# shlex.shlex: words, quotes, comments, signs and errors in both modes.
import io
import shlex

for text in ("a 'b c' d", 'x="y z"', 'a # comment\nb', 'foo && bar || baz; (q)', "it\\'s", 'a-b_c.d', '"unclosed', ''):
    for posix in (False, True):
        for punct in (False, True):
            s = shlex.shlex(text, posix=posix, punctuation_chars=punct)
            try:
                print(repr(text), posix, punct, list(s))
            except ValueError as e:
                print(repr(text), posix, punct, e)
s = shlex.shlex(io.StringIO('one\ntwo three'), 'file')
print(s.get_token(), s.lineno, s.error_leader(), s.push_token('pushed'), s.get_token(), s.get_token(), s.get_token(), repr(s.get_token()))
s = shlex.shlex('a/b c', posix=True)
s.whitespace_split = True
print(list(s), s.whitespace, s.quotes, s.commenters)
s = shlex.shlex('a,b,c')
s.whitespace = ','
print(list(s))
