"""What the program runs on, as far as an interpreter that asks nobody can say."""

import sys
from collections import namedtuple

uname_result = namedtuple('uname_result', 'system node release version machine')


def system():
    """The operating system."""
    return 'Linux'


def node():
    """The computer's name: not told."""
    return ''


def release():
    """The operating system's release: not told."""
    return ''


def version():
    """The operating system's version: not told."""
    return ''


def machine():
    """The kind of machine: not told."""
    return ''


def processor():
    """The kind of processor: not told."""
    return ''


def uname():
    """All five as a named tuple."""
    return uname_result(system(), node(), release(), version(), machine())


def architecture(executable=None, bits='', linkage=''):
    """The width of pointers, and nothing about linking."""
    return (bits or '64bit', linkage)


def platform(aliased=False, terse=False):
    """One line about all."""
    return 'Linux' if terse else 'Linux-padcell'


def python_implementation():
    """The interpreter."""
    return 'Padcell'


def python_version():
    """The version of the language, as text."""
    return '.'.join(map(str, sys.version_info[:3]))


def python_version_tuple():
    """The version of the language, as a tuple of texts."""
    return tuple(python_version().split('.'))


def python_branch():
    """Of which branch the interpreter was made: not told."""
    return ''


python_revision = python_branch


def python_build():
    """Number and date of the build: not told."""
    return ('', '')


def python_compiler():
    """The compiler that made the interpreter."""
    return 'rustc'


def libc_ver(executable=None, lib='', version='', chunksize=16384):
    """The C library: none is used."""
    return (lib, version)


def mac_ver(release='', versioninfo=('', '', ''), machine=''):
    """The arguments: this is no Macintosh."""
    return (release, versioninfo, machine)


def win32_ver(release='', version='', csd='', ptype=''):
    """The arguments: this is no Windows."""
    return (release, version, csd, ptype)
