# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
import hashlib
hashlib.pbkdf2_hmac('sha256',b'a',b'b',10**9)
