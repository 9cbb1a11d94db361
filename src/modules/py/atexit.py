"""Functions to be called when the program ends, the last registered first."""

__all__ = ['register', 'unregister']


class _State:
    functions = []


def register(func, /, *args, **kwargs):
    """Have func(*args, **kwargs) called at the end; gives func."""
    if not callable(func):
        raise TypeError('the first argument must be callable')
    _State.functions.append((func, args, kwargs))
    return func


def unregister(func, /):
    """Forget a function, however often it was registered."""
    _State.functions[:] = [one for one in _State.functions
                           if one[0] is not func and not one[0] == func]


def _ncallbacks():
    return len(_State.functions)


def _clear():
    _State.functions.clear()


def _run_exitfuncs():
    while _State.functions:
        func, args, kwargs = _State.functions.pop()
        try:
            func(*args, **kwargs)
        except BaseException as error:
            import sys
            import traceback
            print(f'Exception ignored in atexit callback {func!r}:', file=sys.stderr)
            traceback.print_exception(error)
