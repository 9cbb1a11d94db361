# limits: fuel=20000000 memory=16MiB time=10s
# ends: raises MemoryError
import unicodedata
unicodedata.normalize('NFD','\ufdfa'*10**6)
unicodedata.normalize('NFC','a'+'\u0301'*10**6)
while 1: unicodedata.normalize('NFKD','\ufdfa'*10**5)
