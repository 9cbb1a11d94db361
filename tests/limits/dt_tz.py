# limits: fuel=400000 memory=32MiB time=10s
# ends: raises RecursionError
import datetime
class T(datetime.tzinfo):
    def utcoffset(s,d): return d.utcoffset()
    def tzname(s,d): return d.tzname()
    def dst(s,d): return d.dst()
datetime.datetime(2000,1,1,tzinfo=T()).utcoffset()
