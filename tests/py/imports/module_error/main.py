# An error while a module loads: the traceback, no entry left, and retry.
import sys
try:
    import broken
except ZeroDivisionError as e:
    print('caught', e)
print('broken' in sys.modules)
try:
    import syntax_bad
except SyntaxError as e:
    print(e.msg, e.lineno)
import outer_mod
outer_mod.call()
