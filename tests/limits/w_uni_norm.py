# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
import unicodedata
s='\ufdfa'*200000
while 1: unicodedata.normalize('NFKD',s)
