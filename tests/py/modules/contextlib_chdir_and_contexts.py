# contextlib.chdir; and which __context__ an exit stack leaves on exceptions of its callbacks.
import contextlib
import os
import tempfile

start = os.getcwd()
with tempfile.TemporaryDirectory() as folder:
    change = contextlib.chdir(folder)
    with change:
        print(os.path.samefile(os.getcwd(), folder))
        with change:
            print(os.path.samefile(os.getcwd(), folder))
        print(os.path.samefile(os.getcwd(), folder))
    print(os.getcwd() == start)
    try:
        with contextlib.chdir(folder):
            raise ValueError('inside')
    except ValueError as e:
        print(e, os.getcwd() == start)


def raising(exc):
    def run(*details):
        raise exc
    return run


def chain(exc):
    while exc is not None:
        yield repr(exc)
        exc = exc.__context__


try:
    with contextlib.ExitStack() as stack:
        stack.push(raising(KeyError('first')))
        stack.push(raising(IndexError('second')))
        raise ValueError('body')
except Exception as e:
    print(list(chain(e)))

try:
    with contextlib.ExitStack() as stack:
        stack.push(raising(KeyError('first')))
        stack.push(raising(IndexError('second')))
except Exception as e:
    print(list(chain(e)))


class MyException(Exception):
    pass


@contextlib.contextmanager
def cleared():
    try:
        yield
    except BaseException:
        exc = MyException()
        try:
            raise exc
        finally:
            exc.__context__ = None


@contextlib.contextmanager
def in_stack():
    with contextlib.ExitStack() as stack:
        stack.enter_context(cleared())
        yield stack


for manager in (cleared, in_stack):
    try:
        with manager():
            raise IndexError
    except MyException as e:
        print(list(chain(e)))
