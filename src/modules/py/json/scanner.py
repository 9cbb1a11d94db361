"""The scanner that a JSONDecoder reads with."""

from _json import scan_once as _scan_once

__all__ = ['make_scanner']


def make_scanner(context):
    """A function (text, index) -> (value, index behind it); StopIteration without value."""
    from json.decoder import JSONDecodeError, _CONSTANT
    parse_constant = context.parse_constant
    setup = (bool(context.strict), context.object_hook, context.object_pairs_hook,
             context.parse_float, context.parse_int,
             None if parse_constant is _CONSTANT else parse_constant, JSONDecodeError)

    def scan_once(string, idx):
        return _scan_once(setup, string, idx)

    return scan_once


py_make_scanner = c_make_scanner = make_scanner
