# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
s='e\u0301'*100000
import unicodedata
while 1: unicodedata.normalize('NFC',s)
