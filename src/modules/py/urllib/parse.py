"""Addresses of the web as text: taking apart, putting together, quoting."""

import re
from collections import namedtuple

__all__ = ['urlparse', 'urlunparse', 'urljoin', 'urldefrag', 'urlsplit', 'urlunsplit', 'urlencode',
           'parse_qs', 'parse_qsl', 'quote', 'quote_plus', 'quote_from_bytes', 'unquote',
           'unquote_plus', 'unquote_to_bytes', 'DefragResult', 'ParseResult', 'SplitResult']

uses_relative = ['', 'ftp', 'http', 'gopher', 'nntp', 'imap', 'wais', 'file', 'https', 'shttp',
                 'mms', 'prospero', 'rtsp', 'rtsps', 'rtspu', 'sftp', 'svn', 'svn+ssh', 'ws', 'wss']
uses_netloc = ['', 'ftp', 'http', 'gopher', 'nntp', 'telnet', 'imap', 'wais', 'file', 'mms',
               'https', 'shttp', 'snews', 'prospero', 'rtsp', 'rtsps', 'rtspu', 'rsync', 'svn',
               'svn+ssh', 'sftp', 'nfs', 'git', 'git+ssh', 'ws', 'wss', 'itms-services']
uses_params = ['', 'ftp', 'hdl', 'prospero', 'http', 'imap', 'https', 'shttp', 'rtsp', 'rtsps',
               'rtspu', 'sip', 'sips', 'mms', 'sftp', 'tel']

_UNRESERVED = frozenset(b'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-~')
_scheme = re.compile('[a-zA-Z][a-zA-Z0-9+.-]*', re.ASCII).match


class _Netloc:
    __slots__ = ()

    def _user(self):
        user, at, _ = self.netloc.rpartition('@')
        if not at:
            return None, None
        name, colon, password = user.partition(':')
        return name, password if colon else None

    def _host(self):
        place = self.netloc.rpartition('@')[2]
        _, bracket, rest = place.partition('[')
        if bracket:
            host, _, port = rest.partition(']')
            port = port.partition(':')[2]
        else:
            host, _, port = place.partition(':')
        return host, port or None

    @property
    def username(self):
        return self._user()[0]

    @property
    def password(self):
        return self._user()[1]

    @property
    def hostname(self):
        host = self._host()[0]
        if not host:
            return None
        name, percent, zone = host.partition('%')
        return name.lower() + percent + zone

    @property
    def port(self):
        port = self._host()[1]
        if port is not None:
            if not (port.isdigit() and port.isascii()):
                raise ValueError(f'Port could not be cast to integer value as {port!r}')
            port = int(port)
            if port > 65535:
                raise ValueError('Port out of range 0-65535')
        return port


class DefragResult(namedtuple('DefragResult', 'url fragment')):
    __slots__ = ()

    def geturl(self):
        return self.url + '#' + self.fragment if self.fragment else self.url


class SplitResult(namedtuple('SplitResult', 'scheme netloc path query fragment'), _Netloc):
    __slots__ = ()

    def geturl(self):
        return urlunsplit(self)


class ParseResult(namedtuple('ParseResult', 'scheme netloc path params query fragment'), _Netloc):
    __slots__ = ()

    def geturl(self):
        return urlunparse(self)


def _text(*values):
    # bytes are ASCII; all are of one kind.
    if any(isinstance(v, (bytes, bytearray)) for v in values if v):
        if any(isinstance(v, str) for v in values if v):
            raise TypeError('Cannot mix str and non-str arguments')
        return [bytes(v).decode('ascii') if v else '' for v in values], True
    return list(values), False


def _again(result, was_bytes):
    if not was_bytes:
        return result
    if isinstance(result, str):
        return result.encode('ascii')
    return tuple(x.encode('ascii') for x in result)


def urlsplit(url, scheme='', allow_fragments=True):
    """scheme, netloc, path, query, fragment."""
    (url, scheme), was_bytes = _text(url, scheme)
    url = url.lstrip(''.join(map(chr, range(33))))
    scheme = scheme.strip(''.join(map(chr, range(33))))
    for c in '\t\r\n':
        url = url.replace(c, '')
        scheme = scheme.replace(c, '')
    netloc = query = fragment = ''
    found = _scheme(url)
    if found and url[found.end():found.end() + 1] == ':':
        scheme, url = found.group().lower(), url[found.end() + 1:]
    if url[:2] == '//':
        end = min([i for i in (url.find(c, 2) for c in '/?#') if i >= 0], default=len(url))
        netloc, url = url[2:end], url[end:]
        if ('[' in netloc) != (']' in netloc):
            raise ValueError('Invalid IPv6 URL')
    if allow_fragments and '#' in url:
        url, _, fragment = url.partition('#')
    if '?' in url:
        url, _, query = url.partition('?')
    return _again(SplitResult(scheme, netloc, url, query, fragment), was_bytes)


def urlparse(url, scheme='', allow_fragments=True):
    """The same with the parameters of the last path segment apart."""
    (url, scheme), was_bytes = _text(url, scheme)
    scheme, netloc, path, query, fragment = urlsplit(url, scheme, allow_fragments)
    params = ''
    if scheme in uses_params and ';' in path:
        at = path.find(';', max(path.rfind('/'), 0))
        if at >= 0:
            path, params = path[:at], path[at + 1:]
    return _again(ParseResult(scheme, netloc, path, params, query, fragment), was_bytes)


def urlunsplit(components):
    """The address of the parts."""
    (scheme, netloc, url, query, fragment), was_bytes = _text(*components)
    if netloc:
        if url and url[:1] != '/':
            url = '/' + url
        url = '//' + netloc + url
    elif url[:2] == '//' or (scheme and scheme in uses_netloc and (not url or url[:1] == '/')):
        url = '//' + url
    if scheme:
        url = scheme + ':' + url
    if query:
        url = url + '?' + query
    if fragment:
        url = url + '#' + fragment
    return _again(url, was_bytes)


def urlunparse(components):
    """The address of the parts."""
    (scheme, netloc, url, params, query, fragment), was_bytes = _text(*components)
    if params:
        url = f'{url};{params}'
    return _again(urlunsplit((scheme, netloc, url, query, fragment)), was_bytes)


def urljoin(base, url, allow_fragments=True):
    """What an address means on a page of another."""
    if not base:
        return url
    if not url:
        return base
    (base, url), was_bytes = _text(base, url)
    bscheme, bnetloc, bpath, bparams, bquery, bfragment = urlparse(base, '', allow_fragments)
    scheme, netloc, path, params, query, fragment = urlparse(url, bscheme, allow_fragments)
    if scheme != bscheme or scheme not in uses_relative:
        return _again(url, was_bytes)
    if scheme in uses_netloc:
        if netloc:
            parts = scheme, netloc, path, params, query, fragment
            return _again(urlunparse(parts), was_bytes)
        netloc = bnetloc
    if not path and not params:
        parts = scheme, netloc, bpath, bparams, query or bquery, fragment
        return _again(urlunparse(parts), was_bytes)
    base_parts = bpath.split('/')
    if base_parts[-1] != '':
        del base_parts[-1]
    if path[:1] == '/':
        segments = path.split('/')
    else:
        segments = base_parts + path.split('/')
        segments[1:-1] = [s for s in segments[1:-1] if s]
    out = []
    for segment in segments:
        if segment == '..':
            if out:
                out.pop()
        elif segment != '.':
            out.append(segment)
    if segments[-1] in ('.', '..'):
        out.append('')
    parts = scheme, netloc, '/'.join(out) or '/', params, query, fragment
    return _again(urlunparse(parts), was_bytes)


def urldefrag(url):
    """The address without its fragment, and the fragment."""
    (url,), was_bytes = _text(url)
    if '#' in url:
        scheme, netloc, path, params, query, fragment = urlparse(url)
        url = urlunparse((scheme, netloc, path, params, query, ''))
    else:
        fragment = ''
    return _again(DefragResult(url, fragment), was_bytes)


def quote_from_bytes(bs, safe='/'):
    """Bytes as text in which all but letters, digits, _.-~ and what is safe is %XX."""
    if not isinstance(bs, (bytes, bytearray)):
        raise TypeError('quote_from_bytes() expected bytes')
    if isinstance(safe, str):
        safe = safe.encode('ascii', 'ignore')
    fine = _UNRESERVED | {c for c in safe if c < 128}
    return ''.join([chr(b) if b in fine else f'%{b:02X}' for b in bs])


def quote(string, safe='/', encoding=None, errors=None):
    """Text in which all but letters, digits, _.-~ and what is safe is %XX."""
    if isinstance(string, str):
        if not string:
            return string
        string = string.encode(encoding or 'utf-8', errors or 'strict')
    elif encoding is not None:
        raise TypeError("quote() doesn't support 'encoding' for bytes")
    elif errors is not None:
        raise TypeError("quote() doesn't support 'errors' for bytes")
    return quote_from_bytes(string, safe)


def quote_plus(string, safe='', encoding=None, errors=None):
    """The same with + for blanks."""
    if isinstance(safe, str):
        safe = safe + ' '
    else:
        safe = safe + b' '
    return quote(string, safe, encoding, errors).replace(' ', '+')


_quoted = re.compile(b'%([0-9a-fA-F]{2})')


def unquote_to_bytes(string):
    """Bytes with %XX replaced."""
    if not string:
        return b''
    if isinstance(string, str):
        string = string.encode('utf-8')
    return _quoted.sub(lambda m: bytes([int(m[1], 16)]), bytes(string))


_ascii_part = re.compile('([\x00-\x7f]+)')


def unquote(string, encoding='utf-8', errors='replace'):
    """Text with %XX replaced."""
    if isinstance(string, bytes):
        return unquote_to_bytes(string).decode(encoding or 'utf-8', errors or 'replace')
    if '%' not in string:
        return string
    return _ascii_part.sub(lambda m: unquote_to_bytes(m[1]).decode(encoding or 'utf-8',
                                                                   errors or 'replace'), string)


def unquote_plus(string, encoding='utf-8', errors='replace'):
    """The same with blanks for +."""
    return unquote(string.replace('+', ' '), encoding, errors)


def urlencode(query, doseq=False, safe='', encoding=None, errors=None, quote_via=quote_plus):
    """The query of pairs or of a mapping."""
    if hasattr(query, 'items'):
        query = query.items()
    else:
        try:
            if len(query) and not isinstance(query[0], tuple):
                raise TypeError
        except TypeError:
            raise TypeError('not a valid non-string sequence or mapping object') from None

    def shown(value):
        if isinstance(value, bytes):
            return quote_via(value, safe)
        return quote_via(str(value), safe, encoding, errors)

    parts = []
    for key, value in query:
        key = shown(key)
        if doseq and not isinstance(value, (str, bytes)):
            try:
                values = list(value)
            except TypeError:
                values = [value]
            parts += [f'{key}={shown(v)}' for v in values]
        else:
            parts.append(f'{key}={shown(value)}')
    return '&'.join(parts)


def parse_qsl(qs, keep_blank_values=False, strict_parsing=False, encoding='utf-8',
              errors='replace', max_num_fields=None, separator='&'):
    """The pairs of a query."""
    if not separator or not isinstance(separator, (str, bytes)):
        raise ValueError('Separator must be of type string or bytes.')
    was_bytes = isinstance(qs, (bytes, bytearray))
    if was_bytes:
        qs = bytes(qs).decode('ascii')
        separator = separator.decode('ascii') if isinstance(separator, bytes) else separator
    if not qs:
        return []
    if max_num_fields is not None and max_num_fields < 1 + qs.count(separator):
        raise ValueError('Max number of fields exceeded')
    pairs = []
    for part in qs.split(separator):
        if not part and not strict_parsing:
            continue
        name, equals, value = part.partition('=')
        if not equals and strict_parsing:
            raise ValueError(f'bad query field: {part!r}')
        if value or keep_blank_values:
            name, value = [unquote(x.replace('+', ' '), encoding, errors) for x in (name, value)]
            pairs.append((name.encode(), value.encode()) if was_bytes else (name, value))
    return pairs


def parse_qs(qs, keep_blank_values=False, strict_parsing=False, encoding='utf-8', errors='replace',
             max_num_fields=None, separator='&'):
    """A dict of the names of a query, each with a list of its values."""
    found = {}
    for name, value in parse_qsl(qs, keep_blank_values, strict_parsing, encoding, errors,
                                 max_num_fields, separator):
        found.setdefault(name, []).append(value)
    return found
