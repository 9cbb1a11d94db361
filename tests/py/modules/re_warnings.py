# Patterns CPython warns about, and where the warning points.
import re
import warnings

for pattern in ['[[a]', '[^[a]', '[a--b]', '[a&&b]', '[a~~b]', '[a||b]', '[a--]', '[--a]', 'x[[y]z[&&]', '[[:alpha:]]']:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter('always')
        try:
            re.compile(pattern)
        except re.error as e:
            print(e)
    print(pattern, [(w.category.__name__, str(w.message)) for w in caught])
