# secrets, SystemRandom and uuid: kinds and sizes of what they give.
import random
import secrets
import uuid

r = random.SystemRandom()
print(0 <= r.random() < 1, 0 <= r.getrandbits(10) < 1024, r.randrange(5) in range(5), r.choice('ab') in 'ab', len(r.randbytes(4)), sorted(r.sample(range(3), 3)), len(r.choices('ab', k=4)), r.seed(1))
x = [1, 2, 3]
r.shuffle(x)
print(sorted(x), secrets.choice([7]), secrets.randbelow(1), 0 <= secrets.randbits(8) < 256, len(secrets.token_bytes(5)), len(secrets.token_hex(5)), isinstance(secrets.token_urlsafe(), str), len(secrets.token_bytes()), secrets.compare_digest('a', 'a'), secrets.compare_digest(b'a', b'b'))
for bad in (lambda: r.getstate(), lambda: r.getrandbits(-1), lambda: secrets.randbelow(0), lambda: secrets.choice([]), lambda: secrets.compare_digest('é', 'é'), lambda: secrets.compare_digest('a', b'a')):
    try:
        print(bad())
    except (NotImplementedError, ValueError, IndexError, TypeError) as e:
        print(type(e).__name__, e)
u = uuid.UUID('12345678-1234-5678-1234-567812345678')
print(u, repr(u), u.hex, u.int, u.bytes, u.bytes_le, u.fields, u.version, u.variant, u.urn, u.time_low, u.node, u.clock_seq, uuid.UUID(int=5), uuid.UUID(bytes=b'a' * 16), uuid.UUID('{urn:uuid:12345678123456781234567812345678}'.replace('{', '').replace('}', '')) == u)
print(uuid.uuid3(uuid.NAMESPACE_DNS, 'python.org'), uuid.uuid5(uuid.NAMESPACE_URL, 'x'), uuid.uuid4().version, uuid.uuid4() != uuid.uuid4(), u < uuid.UUID(int=1), hash(u) == hash(uuid.UUID(u.hex)), sorted([uuid.UUID(int=2), uuid.UUID(int=1)])[0].int)
for bad in (lambda: uuid.UUID('x'), lambda: uuid.UUID(), lambda: uuid.UUID(int=-1), lambda: uuid.UUID(bytes=b'a'), lambda: uuid.UUID(int=1, hex='a'), lambda: setattr(u, 'int', 3), lambda: u < 3):
    try:
        print(bad())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
