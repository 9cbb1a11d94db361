# limits: fuel=400000 memory=32MiB time=10s
# ends: raises ModuleNotFoundError
import difflib
difflib.SequenceMatcher(None,'a'*3000,'a'*3000).ratio()
