# urllib.parse, html, shlex, fnmatch and glob patterns.
import fnmatch
import html
import shlex
from urllib.parse import *

u = urlsplit('https://user:pw@host.example:8080/a/b;p?q=1&r=2#frag')
print(u, u.scheme, u.netloc, u.hostname, u.port, u.username, u.password, u.geturl(), u._replace(path='/x').geturl(), urlparse('http://h/a;p?q#f'), urlunsplit(('s', 'h', 'p', 'q', 'f')), urlunparse(('s', 'h', '/p', '', '', '')))
print([urljoin('http://a/b/c/d', x) for x in ('g', './g', '../g', '/g', '//h/x', '?y', '#s', 'http://z', '../../../g', '')], urldefrag('http://a#b'))
print(quote('a b/é&'), quote('a/b', safe=''), quote_plus('a b+c'), unquote('%C3%A9%20x'), unquote_plus('a+b%2B'), unquote_to_bytes('%ff'), quote(b'\xff'), unquote('%zz'), quote('x', encoding='latin-1'), unquote('%E9', 'latin-1'))
print(urlencode({'a': 1, 'b': 'x y', 'c': [1, 2]}), urlencode({'c': [1, 2]}, doseq=True), urlencode([('k', 'é')]), parse_qs('a=1&a=2&b='), parse_qs('b=', keep_blank_values=True), parse_qsl('a=1;b=2', separator=';'), parse_qsl('a=%20&b'))
for bad in (lambda: urlsplit('http://[x'), lambda: urlsplit('http://h:99999').port, lambda: urlsplit('http://h:x').port, lambda: quote(3), lambda: urlencode(3), lambda: parse_qsl('a', strict_parsing=True), lambda: urljoin('a', b'b'), lambda: parse_qs('a=1&b=2', max_num_fields=1)):
    try:
        print(bad())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
print(html.escape('<a href="x">\'&'), html.escape('"', quote=False), html.unescape('&lt;&amp;&#233;&#xe9;&eacute;&notit;&nope;&#0;&#x110000;&copy'))
print(shlex.split('a "b c" \'d e\' f\\ g # no'), shlex.split('a # c', comments=True), shlex.split('a"b"c'), shlex.quote("it's"), shlex.quote('safe'), shlex.quote(''), shlex.join(['a b', 'c']), list(shlex.shlex('a=1;b', punctuation_chars=True)) if hasattr(shlex, 'shlex') else '')
try:
    shlex.split('a "b')
except ValueError as e:
    print(e)
print(fnmatch.fnmatch('a.PY', '*.py'), fnmatch.fnmatchcase('a.py', '?.py'), fnmatch.filter(['a.c', 'b.h'], '*.[ch]'), fnmatch.translate('*.t[!x]'), fnmatch.fnmatch('[a', '[[]a'))
