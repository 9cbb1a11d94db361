# hashlib: all algorithms, piecewise use, sizes, keys and salts, errors.
import hashlib
import io

data = b'The quick brown fox'
for name in sorted(hashlib.algorithms_guaranteed):
    h = hashlib.new(name)
    h.update(data[:5])
    h.update(data[5:])
    if name.startswith('shake'):
        print(name, h.name, h.digest_size, h.block_size, h.hexdigest(20), h.digest(3))
    else:
        print(name, h.name, h.digest_size, h.block_size, h.hexdigest(), len(h.digest()))
for name in ('md5', 'sha256', 'sha3_256', 'blake2b', 'blake2s'):
    print(getattr(hashlib, name)(b'').hexdigest()[:32], getattr(hashlib, name)(b'x' * 300).hexdigest()[:32])
h = hashlib.sha256(b'a')
c = h.copy()
c.update(b'b')
print(h.hexdigest()[:8], c.hexdigest()[:8], hashlib.sha256(b'ab').hexdigest()[:8])
print(hashlib.blake2b(b'data', digest_size=16, key=b'key', salt=b'salt', person=b'me').hexdigest())
print(hashlib.blake2s(b'data', digest_size=8, key=b'k' * 32).hexdigest(), hashlib.blake2b(b'', fanout=2, depth=2, leaf_size=4096, node_offset=1, node_depth=1, inner_size=32, last_node=True).hexdigest()[:20])
print(hashlib.blake2b.MAX_KEY_SIZE, hashlib.blake2s.SALT_SIZE, hashlib.blake2b(b'x').copy().hexdigest()[:8])
print(hashlib.shake_128(b'').hexdigest(0), hashlib.shake_256(b'x').hexdigest(200)[-16:])
print(hashlib.pbkdf2_hmac('sha256', b'pw', b'salt', 3).hex()[:16], hashlib.pbkdf2_hmac('sha1', b'pw', b's', 1, 5).hex())
print(hashlib.file_digest(io.BytesIO(b'abc'), 'md5').hexdigest(), hashlib.md5(memoryview(b'abc')).hexdigest()[:6], hashlib.md5(bytearray(b'abc')).hexdigest()[:6])
for bad in (lambda: hashlib.new('nope'), lambda: hashlib.md5('text'), lambda: hashlib.md5().update(3), lambda: hashlib.blake2b(digest_size=65),
            lambda: hashlib.blake2b(salt=b'x' * 17)):
    try:
        bad()
    except (ValueError, TypeError) as e:
        print(type(e).__name__, str(e)[:40])
