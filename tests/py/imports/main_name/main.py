# __main__ and importing it; the script is not the module of the same name.
import sys
import __main__
print(__name__, __main__.__name__, sys.modules['__main__'] is __main__)
VALUE = 5
print(__main__.VALUE)
__main__.ADDED = 'added'
print(ADDED)
import other
print(other.name, other.seen())
if __name__ == '__main__':
    print('main block')
def f(): pass
class C: pass
print(f.__module__, C.__module__, other.g.__module__, other.D.__module__, repr(other.D))
