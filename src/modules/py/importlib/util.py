"""Helpers for importing."""

import sys
import types
from importlib import import_module

__all__ = ['find_spec', 'module_from_spec', 'resolve_name']


def resolve_name(name, package):
    """The full name of a relative one."""
    if not name.startswith('.'):
        return name
    if not package:
        raise ImportError(f'no package specified for {name!r} (required for relative module '
                          'names)')
    level = len(name) - len(name.lstrip('.'))
    parts = package.rsplit('.', level - 1)
    if len(parts) < level:
        raise ImportError('attempted relative import beyond top-level package')
    rest = name[level:]
    return f'{parts[0]}.{rest}' if rest else parts[0]


class _Spec:
    """What is known of a module before it is imported."""

    def __init__(self, name, origin=None, package=False):
        self.name = name
        self.origin = origin
        self.loader = None
        self.submodule_search_locations = [] if package else None
        self.has_location = origin is not None
        self.cached = None

    @property
    def parent(self):
        """The package it belongs to."""
        if self.submodule_search_locations is None:
            return self.name.rpartition('.')[0]
        return self.name

    def __repr__(self):
        return f'ModuleSpec(name={self.name!r}, loader=None, origin={self.origin!r})'


_Spec.__name__ = _Spec.__qualname__ = 'ModuleSpec'


def find_spec(name, package=None):
    """The spec of a module, or None if there is no such module."""
    full = resolve_name(name, package)
    if full in sys.modules:
        module = sys.modules[full]
        return _Spec(full, getattr(module, '__file__', None), hasattr(module, '__path__'))
    if full in sys.builtin_module_names or full in sys.stdlib_module_names:
        return _Spec(full, 'built-in')
    import os
    parent, _, last = full.rpartition('.')
    folders = sys.path
    if parent:
        folders = getattr(import_module(parent), '__path__', [])
    for folder in folders:
        path = os.path.join(folder, last)
        if os.path.isfile(os.path.join(path, '__init__.py')):
            return _Spec(full, os.path.join(path, '__init__.py'), True)
        if os.path.isfile(path + '.py'):
            return _Spec(full, path + '.py')
    return None


def module_from_spec(spec):
    """An empty module for a spec."""
    module = types.ModuleType(spec.name)
    module.__spec__ = spec
    if spec.has_location:
        module.__file__ = spec.origin
    return module
