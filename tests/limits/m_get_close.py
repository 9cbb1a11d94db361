# limits: fuel=400000 memory=32MiB time=10s
# ends: raises ModuleNotFoundError
import difflib
difflib.get_close_matches('a'*5000,['b'*5000]*1000)
