# UUIDs: forms, fields, order, names.
import uuid
from uuid import UUID

u = UUID('{12345678-1234-5678-1234-567812345678}')
print(u, repr(u), u.hex, u.int, u.urn, u.bytes, u.bytes_le, u.fields, u.version, u.variant, u.time, u.clock_seq, u.node)
for other in (UUID(bytes=u.bytes), UUID(bytes_le=u.bytes_le), UUID(int=u.int), UUID(fields=u.fields), UUID('urn:uuid:' + str(u)), UUID(u.hex)):
    print(other == u, hash(other) == hash(u), int(other) == u.int)
print(uuid.uuid3(uuid.NAMESPACE_DNS, 'python.org'), uuid.uuid5(uuid.NAMESPACE_DNS, 'python.org'), uuid.uuid5(uuid.NAMESPACE_URL, b'x').version)
r = uuid.uuid4()
print(r.version, r.variant, r != uuid.uuid4(), UUID(int=1) < UUID(int=2), sorted([UUID(int=2), UUID(int=1)]), u == 1)
print(UUID(int=0, version=4), UUID(int=0).variant, UUID(int=0).version)
for f in [lambda: UUID(), lambda: UUID('x'), lambda: UUID(bytes=b'x'), lambda: UUID(int=-1), lambda: UUID(int=1 << 128), lambda: UUID(int=1, version=9), lambda: UUID(bytes_le=b''), lambda: UUID(fields=(1,)),
          lambda: setattr(u, 'int', 1), lambda: u < 1, lambda: UUID('g' * 32), lambda: UUID(int=1, hex='x')]:
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
