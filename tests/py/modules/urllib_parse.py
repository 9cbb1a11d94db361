# Addresses as text.
from urllib.parse import *

for url in ['http://user:pw@Host.Example:80/a/b;p?q=1&r=2#frag', 'mailto:x@y', '//h/p', '/a/b', 'a?b#c', '', 'http://[::1]:8080/x', 'HTTP://X', 'http:a', 'file:///etc/x', 'x:1', 'http://h?q', 'http://h#f']:
    s = urlsplit(url)
    print(s, urlparse(url), s.geturl(), s.hostname, s.port, s.username, s.password)
base = 'http://a/b/c/d;p?q'
for url in ['g:h', 'g', './g', 'g/', '/g', '//g', '?y', 'g?y', '#s', 'g#s', ';x', 'g;x', '', '.', './', '..', '../', '../g', '../..', '../../g', '../../../g', '/./g', '/../g', 'g.', '..g', './g/.', 'g/./h', 'g/../h', 'http:g']:
    print(url, urljoin(base, url))
print(quote('a b/ü&=?~'), quote('a/b', safe=''), quote_plus('a b+c'), quote(b'\xff '), unquote('a%20b%C3%BC%zz'), unquote_plus('a+b%2B'), unquote_to_bytes('%ff%41'))
print(urlencode({'a': 1, 'b c': 'x&y'}), urlencode([('a', 'é')]), urlencode({'a': [1, 2]}, doseq=True), urlencode({'a': [1, 2]}))
print(parse_qs('a=1&a=2&b=&c'), parse_qs('a=&b', keep_blank_values=True), parse_qsl('a=1&b=%20x+y'), parse_qsl('a;b=1', separator=';'), parse_qs(b'a=1'))
print(urldefrag('http://x/y#z'), urlunsplit(('http', 'h', 'p', 'q', 'f')), urlunparse(('http', 'h', '/p', 'x', 'q', '')))
for f in [lambda: urlsplit('http://h:99999').port, lambda: urlsplit('http://h:x').port, lambda: urlsplit('http://[x'), lambda: urlencode(1), lambda: parse_qs('a', strict_parsing=True), lambda: urljoin('a', b'b'), lambda: quote('a', encoding='x') if 0 else quote(b'a', encoding='x')]:
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
