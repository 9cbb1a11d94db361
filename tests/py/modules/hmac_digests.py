# Keyed digests, keys from passwords, comparing digests.
import hashlib
import hmac

for name in ('md5', 'sha1', 'sha256', 'sha512'):
    print(name, hmac.new(b'key', b'The quick brown fox', name).hexdigest())
one = hmac.new(b'k' * 200, digestmod=hashlib.sha256)
one.update(b'part ')
two = one.copy()
one.update(b'one')
two.update(b'two')
print(one.hexdigest() == two.hexdigest(), one.digest_size, one.block_size, one.name)
print(one.hexdigest(), hmac.digest(b'k', b'm', 'sha1').hex())
print(hmac.compare_digest('abc', 'abc'), hmac.compare_digest(b'abc', b'abd'), hmac.compare_digest(b'a', b'ab'))
for action in (lambda: hmac.new('key', b'', 'md5'), lambda: hmac.new(b'key', b''),
               lambda: hmac.compare_digest('é', 'é')):
    try:
        action()
    except TypeError as error:
        print(type(error).__name__, error)
print(hashlib.pbkdf2_hmac('sha1', b'password', b'salt', 2).hex())
print(hashlib.pbkdf2_hmac('sha256', b'password', b'salt', 20, 40).hex())
