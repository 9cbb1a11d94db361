"""Importing modules by name: the root only."""

import sys

__all__ = ['__import__', 'import_module', 'invalidate_caches', 'reload']


def _resolve(name, package):
    level = len(name) - len(name.lstrip('.'))
    if not package:
        raise TypeError("the 'package' argument is required to perform a relative import "
                        f'for {name!r}')
    if not isinstance(package, str):
        raise TypeError(f"the 'package' argument must be a string, not {type(package).__name__}")
    base = package.split('.')
    if level > len(base):
        raise ImportError('attempted relative import beyond top-level package')
    base = '.'.join(base[:len(base) - level + 1])
    rest = name[level:]
    return f'{base}.{rest}' if rest else base


def import_module(name, package=None):
    """Import a module; a name with leading dots is relative to the package."""
    if name.startswith('.'):
        name = _resolve(name, package)
    __import__(name)
    return sys.modules[name]


def invalidate_caches():
    """There are none."""


def reload(module):
    """Run a module's code again in its namespace."""
    name = getattr(module, '__name__', None)
    if not isinstance(module, type(sys)) or name is None:
        raise TypeError('reload() argument must be a module')
    if sys.modules.get(name) is not module:
        raise ImportError(f'module {name} not in sys.modules', name=name)
    path = getattr(module, '__file__', None)
    if path is None:
        # A module of the library is as it was.
        return module
    with open(path) as file:
        text = file.read()
    exec(compile(text, path, 'exec'), module.__dict__)
    return module
