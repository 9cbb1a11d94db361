# sys.unraisablehook hears of exceptions in finalizers; __unraisablehook__ is the original.
import sys


class D:
    def __del__(self):
        1 / 0


def hook(unraisable):
    print(unraisable.exc_type, unraisable.exc_value, unraisable.err_msg)
    print(unraisable.object is D.__del__, unraisable.exc_traceback is not None)
    print(type(unraisable).__name__, len(unraisable))


sys.unraisablehook = hook
d = D()
del d


def failing(unraisable):
    raise ValueError('the hook fails')


sys.unraisablehook = sys.__unraisablehook__
print(sys.unraisablehook)
print('end')
