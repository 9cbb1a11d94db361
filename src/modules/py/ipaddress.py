"""Addresses and networks of the Internet protocol, versions 4 and 6."""

import functools

IPV4LENGTH, IPV6LENGTH = 32, 128


class AddressValueError(ValueError):
    """Not an address."""


class NetmaskValueError(ValueError):
    """Not a mask."""


def ip_address(address):
    """An IPv4Address or IPv6Address."""
    for cls in IPv4Address, IPv6Address:
        try:
            return cls(address)
        except (AddressValueError, NetmaskValueError):
            pass
    raise ValueError(f'{address!r} does not appear to be an IPv4 or IPv6 address')


def ip_network(address, strict=True):
    """An IPv4Network or IPv6Network."""
    for cls in IPv4Network, IPv6Network:
        try:
            return cls(address, strict)
        except (AddressValueError, NetmaskValueError):
            pass
    raise ValueError(f'{address!r} does not appear to be an IPv4 or IPv6 network')


def ip_interface(address):
    """An IPv4Interface or IPv6Interface."""
    for cls in IPv4Interface, IPv6Interface:
        try:
            return cls(address)
        except (AddressValueError, NetmaskValueError):
            pass
    raise ValueError(f'{address!r} does not appear to be an IPv4 or IPv6 interface')


def _text_v4(number):
    return '.'.join([str(number >> shift & 255) for shift in (24, 16, 8, 0)])


def _read_v4(text):
    parts = text.split('.')
    if len(parts) != 4:
        raise AddressValueError(f'Expected 4 octets in {text!r}')
    number = 0
    for part in parts:
        if not part:
            raise AddressValueError(f'Empty octet not permitted in {text!r}')
        if not (part.isascii() and part.isdigit()):
            raise AddressValueError(f'Only decimal digits permitted in {part!r} in {text!r}')
        if len(part) > 3:
            raise AddressValueError(f'At most 3 characters permitted in {part!r} in {text!r}')
        if part != '0' and part[0] == '0':
            raise AddressValueError(f'Leading zeros are not permitted in {part!r} in {text!r}')
        if int(part) > 255:
            raise AddressValueError(f'Octet {int(part)} (> 255) not permitted in {text!r}')
        number = number << 8 | int(part)
    return number


def _text_v6(number):
    groups = [f'{number >> shift & 0xffff:x}' for shift in range(112, -1, -16)]
    # The longest run of zeros, two at least, is left out.
    best, length, i = -1, 1, 0
    while i < 8:
        j = i
        while j < 8 and groups[j] == '0':
            j += 1
        if j - i > length:
            best, length = i, j - i
        i = max(j, i + 1)
    if best < 0:
        return ':'.join(groups)
    return ':'.join(groups[:best]) + '::' + ':'.join(groups[best + length:])


def _read_v6(text):
    if not text:
        raise AddressValueError('Address cannot be empty')
    if len(text) > 45:
        raise AddressValueError(f'At most 45 characters expected in {text[:14]!r}...')
    parts = text.split(':')
    if len(parts) < 3:
        raise AddressValueError(f'At least 3 parts expected in {text!r}')
    if '.' in parts[-1]:
        try:
            last = _read_v4(parts.pop())
        except AddressValueError as error:
            raise AddressValueError(f'{error} in {text!r}') from None
        parts += [f'{last >> 16:x}', f'{last & 0xffff:x}']
    if len(parts) > 9:
        raise AddressValueError(f'At most 8 colons permitted in {text!r}')
    gap = None
    for i in range(1, len(parts) - 1):
        if not parts[i]:
            if gap is not None:
                raise AddressValueError(f"At most one '::' permitted in {text!r}")
            gap = i
    if gap is not None:
        high, low = gap, len(parts) - gap - 1
        if not parts[0]:
            high -= 1
            if high:
                raise AddressValueError(f"Leading ':' only permitted as part of '::' in {text!r}")
        if not parts[-1]:
            low -= 1
            if low:
                raise AddressValueError(
                    f"Trailing ':' only permitted as part of '::' in {text!r}")
        if high + low >= 8:
            raise AddressValueError(
                f"Expected at most 7 other parts with '::' in {text!r}")
        parts = (parts[:gap] if high else []) + ['0'] * (8 - high - low) + (
            parts[-low:] if low else [])
        parts = [part for part in parts if part]
    else:
        if len(parts) != 8:
            raise AddressValueError(f"Exactly 8 parts expected without '::' in {text!r}")
        if not parts[0]:
            raise AddressValueError(f"Leading ':' only permitted as part of '::' in {text!r}")
        if not parts[-1]:
            raise AddressValueError(f"Trailing ':' only permitted as part of '::' in {text!r}")
    number = 0
    for part in parts:
        if not all(c in '0123456789abcdefABCDEF' for c in part):
            raise AddressValueError(f'Only hex digits permitted in {part!r} in {text!r}')
        if len(part) > 4:
            raise AddressValueError(f'At most 4 characters permitted in {part!r} in {text!r}')
        number = number << 16 | int(part, 16)
    return number


@functools.total_ordering
class _Address:
    __slots__ = ('_ip', '__weakref__')

    def __init__(self, address):
        if isinstance(address, int):
            if address < 0:
                raise AddressValueError(f'{address} (< 0) is not permitted as an IPv{self.version} '
                                        'address')
            if address >> self.max_prefixlen:
                raise AddressValueError(f'{address} (>= 2**{self.max_prefixlen}) is not permitted '
                                        f'as an IPv{self.version} address')
            self._ip = address
        elif isinstance(address, bytes):
            size = self.max_prefixlen // 8
            if len(address) != size:
                raise AddressValueError(f'{address!r} (len {len(address)} != {size}) is not '
                                        f'permitted as an IPv{self.version} address')
            self._ip = int.from_bytes(address, 'big')
        else:
            text = str(address)
            if '/' in text:
                raise AddressValueError(f"Unexpected '/' in {address!r}")
            self._ip = self._read(text)

    def __int__(self):
        return self._ip

    def __eq__(self, other):
        if not isinstance(other, _Address):
            return NotImplemented
        return self.version == other.version and self._ip == other._ip

    def __lt__(self, other):
        if not isinstance(other, _Address):
            return NotImplemented
        if self.version != other.version:
            raise TypeError(f'{self} and {other} are not of the same version')
        return self._ip < other._ip

    def __add__(self, other):
        return type(self)(self._ip + other) if isinstance(other, int) else NotImplemented

    def __sub__(self, other):
        return type(self)(self._ip - other) if isinstance(other, int) else NotImplemented

    def __hash__(self):
        return hash(hex(self._ip))

    def __str__(self):
        return self._text(self._ip)

    def __repr__(self):
        return f'{type(self).__name__}({str(self)!r})'

    def __format__(self, fmt):
        if not fmt or fmt[-1] == 's':
            return format(str(self), fmt)
        kind = 'b' if fmt[-1] == 'n' and self.version == 4 else 'x' if fmt[-1] == 'n' else fmt[-1]
        if kind not in 'bxX':
            return object.__format__(self, fmt)
        digits = format(self._ip, kind).zfill(
            self.max_prefixlen if kind == 'b' else self.max_prefixlen // 4)
        if '_' in fmt:
            digits = '_'.join([digits[i:i + 4] for i in range(0, len(digits), 4)])
        return (f'0{kind}' if '#' in fmt else '') + digits

    def __reduce__(self):
        return type(self), (str(self),)

    @property
    def packed(self):
        """The address as bytes."""
        return self._ip.to_bytes(self.max_prefixlen // 8, 'big')

    @property
    def compressed(self):
        """The short text."""
        return str(self)

    @property
    def exploded(self):
        """The long text."""
        if self.version == 4:
            return str(self)
        return ':'.join([f'{self._ip >> shift & 0xffff:04x}' for shift in range(112, -1, -16)])

    @property
    def reverse_pointer(self):
        """The name asked for to find the name of an address."""
        if self.version == 4:
            return '.'.join(reversed(str(self).split('.'))) + '.in-addr.arpa'
        return '.'.join(reversed(self.exploded.replace(':', ''))) + '.ip6.arpa'

    def _in(self, *networks):
        return any(self in network for network in networks)


class IPv4Address(_Address):
    """An address of version 4."""

    __slots__ = ()
    version, max_prefixlen = 4, 32
    _read, _text = staticmethod(_read_v4), staticmethod(_text_v4)

    @property
    def is_multicast(self):
        return self._ip >> 28 == 14

    @property
    def is_reserved(self):
        return self._ip >> 28 == 15

    @property
    def is_unspecified(self):
        return self._ip == 0

    @property
    def is_loopback(self):
        return self._ip >> 24 == 127

    @property
    def is_link_local(self):
        return self._ip >> 16 == 0xa9fe

    @property
    def is_private(self):
        return (self._in(*_PRIVATE_V4()) and not self._in(*_PUBLIC_V4()))

    @property
    def is_global(self):
        return not self._in(_net4('100.64.0.0/10')) and not self.is_private

    @property
    def ipv6_mapped(self):
        """The address inside one of version 6."""
        return IPv6Address(0xffff << 32 | self._ip)


class IPv6Address(_Address):
    """An address of version 6."""

    __slots__ = ('_scope_id',)
    version, max_prefixlen = 6, 128
    _read, _text = staticmethod(_read_v6), staticmethod(_text_v6)

    def __init__(self, address):
        self._scope_id = None
        if isinstance(address, str) and '%' in address:
            address, _, scope = address.partition('%')
            if not scope or '%' in scope:
                raise AddressValueError(f'Invalid IPv6 address: "{address}%{scope}"')
            self._scope_id = scope
        _Address.__init__(self, address)

    @property
    def scope_id(self):
        """The part behind %, or None."""
        return self._scope_id

    def __str__(self):
        text = _text_v6(self._ip)
        if self._ip >> 32 == 0xffff:
            text = '::ffff:' + _text_v4(self._ip & 0xffffffff)
        return text + '%' + self._scope_id if self._scope_id else text

    def __eq__(self, other):
        same = _Address.__eq__(self, other)
        if same is NotImplemented or not same:
            return same
        return self._scope_id == getattr(other, '_scope_id', None)

    def __hash__(self):
        return hash((self._ip, self._scope_id))

    @property
    def ipv4_mapped(self):
        """The address of version 4 inside, or None."""
        return IPv4Address(self._ip & 0xffffffff) if self._ip >> 32 == 0xffff else None

    @property
    def is_multicast(self):
        return self._ip >> 120 == 0xff

    @property
    def is_link_local(self):
        return self._ip >> 118 == 0xfe80 >> 6

    @property
    def is_site_local(self):
        return self._ip >> 118 == 0xfec0 >> 6

    @property
    def is_unspecified(self):
        return self._ip == 0

    @property
    def is_loopback(self):
        return self._ip == 1

    @property
    def is_reserved(self):
        top = self._ip >> 112
        return (top >> 8 == 0 or top >> 8 == 1 or top >> 9 == 1 or top >> 10 == 1
                or top >> 11 == 1 or top >> 13 in (2, 3, 4, 5, 6) or top >> 12 == 14
                or top >> 11 == 30 or top >> 10 == 62 or top >> 9 == 126 and top >> 10 != 63)

    @property
    def is_private(self):
        mapped = self.ipv4_mapped
        if mapped is not None:
            return mapped.is_private
        return self._in(*_PRIVATE_V6()) and not self._in(*_PUBLIC_V6())

    @property
    def is_global(self):
        return not self.is_private


@functools.total_ordering
class _Network:
    def __init__(self, address, strict=True):
        text, prefix = _split(address, self._cls.max_prefixlen)
        self.network_address = self._cls(text)
        self._prefixlen = _prefix(prefix, self._cls)
        mask = int(self.netmask)
        packed = int(self.network_address)
        if packed & mask != packed:
            if strict:
                raise ValueError(f'{self} has host bits set')
            self.network_address = self._cls(packed & mask)

    @property
    def version(self):
        return self._cls.version

    @property
    def max_prefixlen(self):
        return self._cls.max_prefixlen

    @property
    def prefixlen(self):
        """The length of the prefix."""
        return self._prefixlen

    @property
    def netmask(self):
        """The prefix as a mask."""
        bits = self._cls.max_prefixlen
        return self._cls((1 << bits) - (1 << bits - self._prefixlen))

    @property
    def hostmask(self):
        """The rest as a mask."""
        return self._cls((1 << self._cls.max_prefixlen - self._prefixlen) - 1)

    @property
    def broadcast_address(self):
        """The last address."""
        return self._cls(int(self.network_address) | int(self.hostmask))

    @property
    def num_addresses(self):
        """How many addresses there are."""
        return 1 << self._cls.max_prefixlen - self._prefixlen

    def __str__(self):
        return f'{self.network_address}/{self._prefixlen}'

    def __repr__(self):
        return f'{type(self).__name__}({str(self)!r})'

    @property
    def with_prefixlen(self):
        return str(self)

    @property
    def with_netmask(self):
        return f'{self.network_address}/{self.netmask}'

    @property
    def with_hostmask(self):
        return f'{self.network_address}/{self.hostmask}'

    @property
    def compressed(self):
        return str(self)

    @property
    def exploded(self):
        return f'{self.network_address.exploded}/{self._prefixlen}'

    def __iter__(self):
        first = int(self.network_address)
        for i in range(self.num_addresses):
            yield self._cls(first + i)

    def __getitem__(self, n):
        first, last = int(self.network_address), int(self.broadcast_address)
        at = first + n if n >= 0 else last + n + 1
        if not first <= at <= last:
            raise IndexError('address out of range')
        return self._cls(at)

    def hosts(self):
        """The addresses that can be given to hosts."""
        first, last = int(self.network_address), int(self.broadcast_address)
        spare = self._cls.max_prefixlen - self._prefixlen
        if spare == 0:
            return [self._cls(first)]
        if spare == 1:
            return [self._cls(first), self._cls(last)]
        end = last if self.version == 4 else last + 1
        return (self._cls(i) for i in range(first + 1, end))

    def __contains__(self, other):
        if self.version != other.version or isinstance(other, _Network):
            return False
        return (int(other) >> self.max_prefixlen - self._prefixlen
                == int(self.network_address) >> self.max_prefixlen - self._prefixlen)

    def _key(self):
        return int(self.network_address), self._prefixlen

    def __eq__(self, other):
        if not isinstance(other, _Network):
            return NotImplemented
        return self.version == other.version and self._key() == other._key()

    def __lt__(self, other):
        if not isinstance(other, _Network):
            return NotImplemented
        if self.version != other.version:
            raise TypeError(f'{self} and {other} are not of the same version')
        return self._key() < other._key()

    def __hash__(self):
        return hash((self._key(), self.version))

    def __reduce__(self):
        return type(self), (str(self),)

    def overlaps(self, other):
        """Whether the two share addresses."""
        return (other.network_address in self or other.broadcast_address in self
                or self.network_address in other or self.broadcast_address in other)

    def _within(self, other):
        if self.version != other.version:
            raise TypeError(f'{self} and {other} are not of the same version')
        return (other.network_address <= self.network_address
                and other.broadcast_address >= self.broadcast_address)

    def subnet_of(self, other):
        """Whether it lies in another."""
        return self._within(other)

    def supernet_of(self, other):
        """Whether another lies in it."""
        return other._within(self)

    def subnets(self, prefixlen_diff=1, new_prefix=None):
        """The smaller networks it is made of."""
        if self._prefixlen == self.max_prefixlen:
            yield self
            return
        if new_prefix is not None:
            if new_prefix < self._prefixlen:
                raise ValueError('new prefix must be longer')
            if prefixlen_diff != 1:
                raise ValueError('cannot set prefixlen_diff and new_prefix')
            prefixlen_diff = new_prefix - self._prefixlen
        if prefixlen_diff < 0:
            raise ValueError('prefix length diff must be > 0')
        length = self._prefixlen + prefixlen_diff
        if length > self.max_prefixlen:
            raise ValueError(f'prefix length diff {length} is invalid for netblock {self}')
        step = 1 << self.max_prefixlen - length
        first = int(self.network_address)
        for i in range(1 << prefixlen_diff):
            yield type(self)((first + i * step, length))

    def supernet(self, prefixlen_diff=1, new_prefix=None):
        """The larger network it is part of."""
        if self._prefixlen == 0:
            return self
        if new_prefix is not None:
            if new_prefix > self._prefixlen:
                raise ValueError('new prefix must be shorter')
            if prefixlen_diff != 1:
                raise ValueError('cannot set prefixlen_diff and new_prefix')
            prefixlen_diff = self._prefixlen - new_prefix
        length = self._prefixlen - prefixlen_diff
        if length < 0:
            raise ValueError(f'current prefixlen is {self._prefixlen}, cannot have a '
                             f'prefixlen_diff of {prefixlen_diff}')
        return type(self)((int(self.network_address), length), strict=False)

    def address_exclude(self, other):
        """The networks left when one is taken out."""
        if self.version != other.version:
            raise TypeError(f'{self} and {other} are not of the same version')
        if not other.subnet_of(self):
            raise ValueError(f'{other} not contained in {self}')
        whole = self
        while whole != other:
            low, high = whole.subnets()
            if other.subnet_of(low):
                yield high
                whole = low
            else:
                yield low
                whole = high

    def _all(self, name):
        return (getattr(self.network_address, name) and getattr(self.broadcast_address, name))

    is_multicast = property(lambda self: self._all('is_multicast'))
    is_reserved = property(lambda self: self._all('is_reserved'))
    is_link_local = property(lambda self: self._all('is_link_local'))
    is_unspecified = property(lambda self: self._all('is_unspecified'))
    is_loopback = property(lambda self: self._all('is_loopback'))
    is_private = property(lambda self: self._all('is_private'))
    is_global = property(lambda self: self._all('is_global'))


def _split(address, bits):
    if isinstance(address, tuple):
        if len(address) == 1:
            return address[0], bits
        return address[0], address[1]
    if isinstance(address, (int, bytes)):
        return address, bits
    text, slash, prefix = str(address).partition('/')
    if '/' in prefix:
        raise AddressValueError(f"Only one '/' permitted in {str(address)!r}")
    return text, prefix if slash else bits


def _prefix(prefix, cls):
    bits = cls.max_prefixlen
    if isinstance(prefix, int):
        if not 0 <= prefix <= bits:
            raise NetmaskValueError(f'{prefix!r} is not a valid netmask')
        return prefix
    if prefix.isascii() and prefix.isdigit():
        if int(prefix) > bits:
            raise NetmaskValueError(f'{prefix!r} is not a valid netmask')
        return int(prefix)
    if bits == 32:
        try:
            mask = _read_v4(prefix)
        except AddressValueError:
            raise NetmaskValueError(f'{prefix!r} is not a valid netmask') from None
        for number in (mask, mask ^ 0xffffffff):
            spare = (number ^ 0xffffffff) + 1
            if spare & spare - 1 == 0:
                return bits - (spare.bit_length() - 1)
    raise NetmaskValueError(f'{prefix!r} is not a valid netmask')


class IPv4Network(_Network):
    """A network of version 4."""

    _cls = IPv4Address


class IPv6Network(_Network):
    """A network of version 6."""

    _cls = IPv6Address


class _Interface:
    # An address and the network it is in.

    def _setup(self, address):
        text, prefix = _split(address, self.max_prefixlen)
        self._address_class.__init__(self, text)
        self.network = self._network_class((text, prefix), strict=False)
        self.netmask = self.network.netmask
        self.hostmask = self.network.hostmask
        self._prefixlen = self.network.prefixlen

    @property
    def ip(self):
        """The address alone."""
        return self._address_class(self._ip)

    def __str__(self):
        return f'{self._text(self._ip)}/{self._prefixlen}'

    def __eq__(self, other):
        if isinstance(other, _Interface):
            return self._ip == other._ip and self.network == other.network
        return False if isinstance(other, _Address) else NotImplemented

    def __lt__(self, other):
        if isinstance(other, _Interface):
            return (self.network, self._ip) < (other.network, other._ip)
        return NotImplemented

    def __hash__(self):
        return hash((self._ip, self._prefixlen))

    @property
    def with_prefixlen(self):
        return f'{self.ip}/{self._prefixlen}'

    @property
    def with_netmask(self):
        return f'{self.ip}/{self.netmask}'

    @property
    def with_hostmask(self):
        return f'{self.ip}/{self.hostmask}'


class IPv4Interface(_Interface, IPv4Address):
    """An address of version 4 and its network."""

    _address_class, _network_class = IPv4Address, IPv4Network

    def __init__(self, address):
        self._setup(address)


class IPv6Interface(_Interface, IPv6Address):
    """An address of version 6 and its network."""

    _address_class, _network_class = IPv6Address, IPv6Network

    def __init__(self, address):
        self._setup(address)


@functools.cache
def _net4(text):
    return IPv4Network(text)


@functools.cache
def _PRIVATE_V4():
    return [IPv4Network(n) for n in (
        '0.0.0.0/8', '10.0.0.0/8', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12',
        '192.0.0.0/24', '192.0.0.170/31', '192.0.2.0/24', '192.168.0.0/16', '198.18.0.0/15',
        '198.51.100.0/24', '203.0.113.0/24', '240.0.0.0/4', '255.255.255.255/32')]


@functools.cache
def _PUBLIC_V4():
    return [IPv4Network(n) for n in ('192.0.0.9/32', '192.0.0.10/32')]


@functools.cache
def _PRIVATE_V6():
    return [IPv6Network(n) for n in (
        '::1/128', '::/128', '::ffff:0:0/96', '64:ff9b:1::/48', '100::/64', '2001::/23',
        '2001:db8::/32', '2002::/16', '3fff::/20', 'fc00::/7', 'fe80::/10')]


@functools.cache
def _PUBLIC_V6():
    return [IPv6Network(n) for n in (
        '2001:1::1/128', '2001:1::2/128', '2001:3::/32', '2001:4:112::/48', '2001:20::/28',
        '2001:30::/28')]


def v4_int_to_packed(address):
    """A number as four bytes."""
    try:
        return address.to_bytes(4, 'big')
    except OverflowError:
        raise ValueError('Address negative or too large for IPv4') from None


def v6_int_to_packed(address):
    """A number as sixteen bytes."""
    try:
        return address.to_bytes(16, 'big')
    except OverflowError:
        raise ValueError('Address negative or too large for IPv6') from None


def summarize_address_range(first, last):
    """The networks that cover a range exactly."""
    if not (isinstance(first, _Address) and isinstance(last, _Address)):
        raise TypeError('first and last must be IP addresses, not networks')
    if first.version != last.version:
        raise TypeError(f'{first} and {last} are not of the same version')
    if first > last:
        raise ValueError('last IP address must be greater than first')
    network = IPv4Network if first.version == 4 else IPv6Network
    at, end, bits = int(first), int(last), first.max_prefixlen
    while at <= end:
        zeros = (at & -at).bit_length() - 1 if at else bits
        size = min(zeros, (end - at + 1).bit_length() - 1)
        yield network((at, bits - size))
        at += 1 << size
        if at - 1 == (1 << bits) - 1:
            break


def collapse_addresses(addresses):
    """As few networks as cover the same."""
    networks = []
    for one in addresses:
        if isinstance(one, _Interface):
            one = one.network
        elif isinstance(one, _Address):
            one = (IPv4Network if one.version == 4 else IPv6Network)(int(one))
        if networks and networks[-1].version != one.version:
            raise TypeError(f'{one} and {networks[-1]} are not of the same version')
        networks.append(one)
    result = []
    for one in sorted(set(networks)):
        if result and one.subnet_of(result[-1]):
            continue
        result.append(one)
        while len(result) > 1:
            low, high = result[-2:]
            if low.prefixlen != high.prefixlen or low == high or (
                    low.supernet() != high.supernet()):
                break
            result[-2:] = [low.supernet()]
    return iter(result)


def get_mixed_type_key(obj):
    """A key by which addresses and networks can be sorted together."""
    if isinstance(obj, _Network):
        return obj.version, obj.network_address, obj.netmask
    if isinstance(obj, _Address):
        return obj.version, obj
    return NotImplemented
