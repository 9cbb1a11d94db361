# ipaddress: addresses, networks and interfaces of both versions.
from ipaddress import *

a = ip_address('192.168.1.10')
print(a, repr(a), int(a), a.packed, a + 1, a - 10, a.is_private, a.is_global, a.is_loopback, a.is_multicast, a.version, a.max_prefixlen, a.reverse_pointer, a < ip_address('192.168.1.11'), a == IPv4Address(3232235786), hash(a) == hash(IPv4Address('192.168.1.10')), f'{a:b}', f'{a:x}', f'{a:#X}', a.ipv6_mapped)
b = ip_address('2001:db8::1')
print(b, repr(b), b.exploded, b.compressed, b.packed[:4], b.is_private, b.is_link_local, b.ipv4_mapped, ip_address('::ffff:1.2.3.4').ipv4_mapped, ip_address('::'), ip_address('1::'), ip_address('fe80::1%eth0').scope_id, ip_address('1:0:0:2:0:0:0:3'), ip_address('::1').is_loopback, ip_address('ff02::1').is_multicast, b.reverse_pointer[:9], IPv6Address(1))
n = ip_network('10.0.0.0/29')
print(n, repr(n), n.num_addresses, n.netmask, n.hostmask, n.broadcast_address, n.prefixlen, list(n.hosts())[:2], list(n)[-1], n[1], n[-1], a in n, IPv4Address('10.0.0.3') in n, list(n.subnets())[0], list(n.subnets(new_prefix=31))[1], n.supernet(), n.supernet(new_prefix=8), n.overlaps(ip_network('10.0.0.4/30')), ip_network('10.0.0.4/30').subnet_of(n), n.supernet_of(ip_network('10.0.0.0/30')), n.with_netmask, n.with_hostmask)
print(list(n.address_exclude(ip_network('10.0.0.0/31'))), ip_network('10.0.0.5/29', strict=False), ip_network('10.0.0.0/255.255.255.0'), ip_network('10.0.0.0/0.0.0.255'), ip_network(('10.0.0.0', 8)), ip_network('2001:db8::/32').num_addresses == 2 ** 96, ip_network('1.2.3.4'), ip_network(5), n == IPv4Network('10.0.0.0/29'), sorted([ip_network('10.0.1.0/24'), ip_network('10.0.0.0/24')])[0])
i = ip_interface('192.168.1.10/24')
print(i, repr(i), i.ip, i.network, i.netmask, i.with_netmask, i == ip_interface('192.168.1.10/24'), ip_interface('::1/64').network)
print(list(summarize_address_range(ip_address('10.0.0.1'), ip_address('10.0.0.6'))), list(collapse_addresses([ip_network('10.0.0.0/25'), ip_network('10.0.0.128/25'), ip_network('10.0.2.0/24')])), sorted([n, a], key=get_mixed_type_key), list(ip_network('10.0.0.0/31').hosts()), list(ip_network('10.0.0.1/32').hosts()), ip_network('127.0.0.0/8').is_loopback, ip_network('10.0.0.0/8').is_private)
for bad in (lambda: ip_address('256.1.1.1'), lambda: IPv4Address('256.1.1.1'), lambda: IPv4Address('1.2.3'), lambda: IPv4Address('01.2.3.4'), lambda: IPv4Address('a.b.c.d'), lambda: IPv4Address('1..2.3'), lambda: IPv4Address(-1), lambda: IPv4Address(2 ** 32), lambda: IPv4Address(b'abc'), lambda: IPv6Address('1::2::3'), lambda: IPv6Address('1:2:3'), lambda: IPv6Address('12345::'), lambda: IPv6Address('g::'), lambda: IPv6Address(''), lambda: IPv6Address(':1:2:3:4:5:6:7'), lambda: ip_network('10.0.0.1/24'), lambda: IPv4Network('10.0.0.0/33'), lambda: IPv4Network('10.0.0.0/x'), lambda: n[99], lambda: list(n.subnets(new_prefix=8)), lambda: a < b, lambda: a + 2 ** 32, lambda: IPv4Address('1.2.3.4/5'), lambda: list(summarize_address_range(a, a - 1)), lambda: n.supernet(new_prefix=31), lambda: ip_interface('x')):
    try:
        print(bad())
    except (ValueError, TypeError, IndexError) as e:
        print(type(e).__name__, e)
