# sys: flags and records, hooks, limits, streams, sizes.
import sys

print(sys.flags.optimize, sys.flags.dev_mode, sys.flags.safe_path, sys.flags.int_max_str_digits, len(sys.flags), type(sys.flags).__name__)
print(sys.float_info.max, sys.float_info.epsilon, sys.float_info.dig, sys.float_info[3], sys.float_info.mant_dig)
print(sys.int_info, sys.hash_info.width, sys.hash_info.modulus, sys.hash_info.inf, sys.hash_info.imag)
print(sys.version_info[:2], sys.version_info >= (3, 13), sys.version_info.major, sys.version_info.releaselevel, sys.hexversion >> 16 == 0x30d)
print(sys.maxsize, sys.maxunicode, sys.byteorder, sys.platform, sys.float_repr_style, sys.api_version)
print(sys.implementation.version[:2], sys.implementation.hexversion >> 24, isinstance(sys.implementation.name, str))
print(sys.getdefaultencoding(), sys.getfilesystemencoding(), sys.getfilesystemencodeerrors())
print(isinstance(sys.modules, dict), 'sys' in sys.modules, isinstance(sys.path, list), isinstance(sys.builtin_module_names, tuple))
print(sys.intern('abc') is sys.intern('abc'), sys.getrecursionlimit(), sys.is_finalizing(), sys.gettrace(), sys.getprofile())
print(sys.exc_info(), sys.exception())
try:
    1 / 0
except ZeroDivisionError as e:
    print(sys.exc_info()[:2] == (ZeroDivisionError, e), sys.exception() is e, sys.exc_info()[2] is e.__traceback__)
sys.displayhook(42)
sys.displayhook(None)
sys.displayhook('text')
print(_)
old = sys.get_int_max_str_digits()
sys.set_int_max_str_digits(5000)
print(sys.get_int_max_str_digits(), len(str(10 ** 4500)), int('9' * 4600) > 0)
sys.set_int_max_str_digits(0)
print(sys.get_int_max_str_digits(), len(str(10 ** 6000)))
sys.set_int_max_str_digits(old)
for bad in (lambda: str(10 ** 5000), lambda: int('1' * 5000), lambda: sys.set_int_max_str_digits(100), lambda: sys.set_int_max_str_digits(-1),
            lambda: sys.intern(3), lambda: sys.setrecursionlimit(0), lambda: sys.setrecursionlimit('a'), lambda: sys.exit(3),
            lambda: sys.getsizeof()):
    try:
        print(bad())
    except (ValueError, TypeError, SystemExit) as e:
        print(type(e).__name__, e)
print(sys.getsizeof([]), sys.getsizeof(()), sys.getsizeof('abc'), sys.getsizeof(0), sys.getsizeof(2 ** 100),
      sys.getsizeof(1.5), sys.getsizeof(b'abc'), sys.getsizeof({}), sys.getsizeof(set()), sys.getsizeof(None), sys.getsizeof(1j), sys.getsizeof(range(3)))


class Sized:
    def __sizeof__(self):
        return 1000


print(sys.getsizeof(Sized()) >= 1000, sys.getsizeof([0] * 100) > sys.getsizeof([0]))
print(sys.stdout.encoding, sys.stdout.name, sys.stdout.mode, sys.stdout.closed, sys.stdout.writable(), sys.stdout.readable())
print(sys.stderr.name, sys.stderr.errors, sys.stdin.name, sys.stdin.mode, sys.stdin.readable())
sys.stdout.flush()
print(sys.stdout.buffer.write(b'raw bytes\n'))
sys.stdout.writelines(['a', 'b\n'])
print(sys.stdin.read(), list(sys.stdin), repr(sys.stdin.readline()), sys.stdin.buffer.read())
print(sys.stdout is sys.__stdout__, sys.excepthook is sys.__excepthook__, sys.displayhook is sys.__displayhook__)
print(sys._getframe().f_lineno, sys._getframemodulename(), sys.warnoptions, sys.copyright != '', sys.dont_write_bytecode in (True, False))
print(sys.orig_argv != [], sys.argv[1:], sys.pycache_prefix, sys.platlibdir in ('lib', 'lib64'), 'json' in sys.stdlib_module_names)
