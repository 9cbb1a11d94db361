"""Objects as bytes and back.

Written are protocols 0 to 5 as CPython has them; read is what they hold. Globals are found by the
importing domain's own import, and what makes objects is called as any code would call it.
"""

import io
import sys
from _padcell import instance_dict as _instance_dict, reduce_parts as _reduce_parts
from copyreg import (__newobj__ as _newobj, __newobj_ex__ as _newobj_ex, _reconstructor,
                     _extension_cache, _extension_registry, _inverted_registry, dispatch_table)
from functools import partial as _partial
from struct import pack, unpack

__all__ = ['PickleError', 'PicklingError', 'UnpicklingError', 'Pickler', 'Unpickler', 'dump',
           'dumps', 'load', 'loads', 'PickleBuffer', 'HIGHEST_PROTOCOL', 'DEFAULT_PROTOCOL']

format_version = '4.0'
HIGHEST_PROTOCOL, DEFAULT_PROTOCOL = 5, 4
compatible_formats = ['1.0', '1.1', '1.2', '1.3', '2.0', '3.0', '4.0', '5.0']
bytes_types = (bytes, bytearray, memoryview)


class PickleError(Exception):
    """Errors of this module."""


class PicklingError(PickleError):
    """An object can't be written."""


class UnpicklingError(PickleError):
    """Bytes can't be read."""


class PickleBuffer:
    """Bytes that may be kept beside the rest."""

    def __init__(self, buffer):
        self._view = memoryview(buffer)

    def raw(self):
        """A view of the bytes."""
        return self._view.cast('B')

    def release(self):
        """Let the bytes go."""
        self._view.release()

    def __buffer__(self, flags):
        return self._view


class _Stop(Exception):
    def __init__(self, value):
        self.value = value


(MARK, STOP, POP, POP_MARK, DUP, FLOAT, INT, BININT, BININT1, LONG, BININT2, NONE, PERSID,
 BINPERSID, REDUCE, STRING, BINSTRING, SHORT_BINSTRING, UNICODE, BINUNICODE, APPEND, BUILD,
 GLOBAL, DICT, EMPTY_DICT, APPENDS, GET, BINGET, INST, LONG_BINGET, LIST, EMPTY_LIST, OBJ, PUT,
 BINPUT, LONG_BINPUT, SETITEM, TUPLE, EMPTY_TUPLE, SETITEMS, BINFLOAT) = [
    bytes([c]) for c in b"(.012FIJKLMNPQRSTUVXabcd}eghijl]opqrst)uG"]
PROTO, NEWOBJ, EXT1, EXT2, EXT4, TUPLE1, TUPLE2, TUPLE3 = [bytes([c]) for c in range(128, 136)]
NEWTRUE, NEWFALSE, LONG1, LONG4 = [bytes([c]) for c in range(136, 140)]
BINBYTES, SHORT_BINBYTES = b'B', b'C'
(SHORT_BINUNICODE, BINUNICODE8, BINBYTES8, EMPTY_SET, ADDITEMS, FROZENSET, NEWOBJ_EX,
 STACK_GLOBAL, MEMOIZE, FRAME) = [bytes([c]) for c in range(0x8c, 0x96)]
BYTEARRAY8, NEXT_BUFFER, READONLY_BUFFER = b'\x96', b'\x97', b'\x98'
TRUE, FALSE = b'I01\n', b'I00\n'


def encode_long(x):
    """An int as the fewest bytes, the lowest first."""
    if x == 0:
        return b''
    size = (x.bit_length() >> 3) + 1
    result = x.to_bytes(size, 'little', signed=True)
    if x < 0 and size > 1 and result[-1] == 0xff and result[-2] & 0x80:
        result = result[:-1]
    return result


def decode_long(data):
    """The int of such bytes."""
    return int.from_bytes(data, 'little', signed=True)


_BATCH = 1000
_FRAME_MIN, _FRAME_TARGET = 4, 64 * 1024


class Pickler:
    """Writes objects to a file."""

    def __init__(self, file, protocol=None, *, fix_imports=True, buffer_callback=None):
        if protocol is None:
            protocol = DEFAULT_PROTOCOL
        if protocol < 0:
            protocol = HIGHEST_PROTOCOL
        elif not 0 <= protocol <= HIGHEST_PROTOCOL:
            raise ValueError(f'pickle protocol must be <= {HIGHEST_PROTOCOL}')
        if buffer_callback is not None and protocol < 5:
            raise ValueError('buffer_callback needs protocol >= 5')
        try:
            self._file_write = file.write
        except AttributeError:
            raise TypeError("file must have a 'write' attribute") from None
        self._buffer_callback = buffer_callback
        self.memo = {}
        self.proto = protocol
        self.bin = protocol >= 1
        self.fast = 0
        self.fix_imports = fix_imports and protocol < 3
        self._frame = None

    def clear_memo(self):
        """Forget what was written."""
        self.memo.clear()

    def persistent_id(self, obj):
        """For subclasses: a name for an object kept elsewhere, or None."""
        return None

    def reducer_override(self, obj):
        """For subclasses: how to reduce an object, or NotImplemented."""
        return NotImplemented

    # ------------------------------------------------------------------------- output

    def write(self, data):
        """Write bytes, in frames from protocol 4 on."""
        if self._frame is None:
            self._file_write(data)
        else:
            self._frame.append(data)
            self._frame_size += len(data)

    def _end_frame(self, force=False):
        if self._frame is not None and (force or self._frame_size >= _FRAME_TARGET):
            data = b''.join(self._frame)
            if len(data) >= _FRAME_MIN:
                self._file_write(FRAME + pack('<Q', len(data)))
            self._file_write(data)
            self._frame, self._frame_size = [], 0

    def _write_large(self, header, payload):
        # Long bytes stand outside of frames.
        if self._frame is None:
            self._file_write(header)
            self._file_write(payload)
            return
        self._end_frame(force=True)
        self._file_write(header)
        self._file_write(payload)

    def dump(self, obj):
        """Write an object."""
        if not hasattr(self, '_file_write'):
            raise PicklingError('Pickler.__init__() was not called by '
                                f'{type(self).__name__}.__init__()')
        if self.proto >= 2:
            self.write(PROTO + bytes([self.proto]))
        if self.proto >= 4:
            self._frame, self._frame_size = [], 0
        self.save(obj)
        self.write(STOP)
        self._end_frame(force=True)
        self._frame = None

    def memoize(self, obj):
        """Remember what was written under a number."""
        if self.fast:
            return
        index = len(self.memo)
        if self.proto >= 4:
            self.write(MEMOIZE)
        elif self.bin:
            self.write(BINPUT + bytes([index]) if index < 256
                       else LONG_BINPUT + pack('<I', index))
        else:
            self.write(PUT + f'{index}\n'.encode())
        self.memo[id(obj)] = index, obj

    def _get(self, index):
        if self.bin:
            return BINGET + bytes([index]) if index < 256 else LONG_BINGET + pack('<I', index)
        return GET + f'{index}\n'.encode()

    def save(self, obj, save_persistent_id=True):
        """Write one object, or a reference to it."""
        self._end_frame()
        if save_persistent_id:
            pid = self.persistent_id(obj)
            if pid is not None:
                self._save_pers(pid)
                return
        known = self.memo.get(id(obj))
        if known is not None:
            self.write(self._get(known[0]))
            return
        reduced = NotImplemented
        if type(self).reducer_override is not Pickler.reducer_override:
            reduced = self.reducer_override(obj)
        if reduced is NotImplemented:
            kind = type(obj)
            saver = _SAVERS.get(kind)
            if saver is not None:
                saver(self, obj)
                return
            reduce = getattr(self, 'dispatch_table', dispatch_table).get(kind)
            if reduce is not None:
                reduced = reduce(obj)
            elif issubclass(kind, type):
                self.save_global(obj)
                return
            else:
                if kind.__reduce_ex__ is object.__reduce_ex__:
                    reduce = '__reduce_ex__'
                    reduced = self._parts(obj)
                else:
                    reduce = obj.__reduce_ex__
                    reduced = reduce(self.proto)
        if isinstance(reduced, str):
            self.save_global(obj, reduced)
            return
        if not isinstance(reduced, tuple):
            raise PicklingError(f'{reduce} must return string or tuple')
        if not 2 <= len(reduced) <= 6:
            raise PicklingError(f'Tuple returned by {reduce} must have two to six elements')
        self.save_reduce(obj=obj, *reduced)

    def _parts(self, obj):
        # What copying makes an object of, as the tuple that a __reduce_ex__ answers with.
        if isinstance(obj, _partial):
            state = obj.func, obj.args, obj.keywords, _instance_dict(obj) or None
            return type(obj), (obj.func,), state
        parts = _reduce_parts(obj)
        if isinstance(parts, str) or len(parts) < 3:
            return parts
        make, args, kwargs, *rest = parts
        if kwargs is None:
            return (make, args, *rest)
        if kwargs:
            return (_newobj_ex, (make, args, kwargs), *rest)
        if self.proto < 2 and not args and object.__new__ is make.__new__:
            return (_reconstructor, (make, object, None), *rest)
        return (_newobj, (make, *args), *rest)

    def _save_pers(self, pid):
        if self.bin:
            self.save(pid, save_persistent_id=False)
            self.write(BINPERSID)
        else:
            try:
                self.write(PERSID + str(pid).encode('ascii') + b'\n')
            except UnicodeEncodeError:
                raise PicklingError(
                    'persistent IDs in protocol 0 must be ASCII strings') from None

    def save_reduce(self, func, args, state=None, listitems=None, dictitems=None,
                    state_setter=None, *, obj=None):
        """Write what makes an object."""
        if not isinstance(args, tuple):
            raise PicklingError('args from save_reduce() must be a tuple')
        if not callable(func):
            raise PicklingError('func from save_reduce() must be callable')
        name = getattr(func, '__name__', '')
        if self.proto >= 2 and name == '__newobj_ex__':
            cls, args, kwargs = args
            if obj is not None and cls is not obj.__class__:
                raise PicklingError('args[0] from __newobj_ex__ args has the wrong class')
            if self.proto >= 4:
                self.save(cls)
                self.save(args)
                self.save(kwargs)
                self.write(NEWOBJ_EX)
            else:
                from functools import partial
                self.save(partial(cls.__new__, cls, *args, **kwargs))
                self.save(())
                self.write(REDUCE)
        elif self.proto >= 2 and name == '__newobj__':
            cls, args = args[0], args[1:]
            if obj is not None and cls is not obj.__class__:
                raise PicklingError('args[0] from __newobj__ args has the wrong class')
            self.save(cls)
            self.save(args)
            self.write(NEWOBJ)
        else:
            self.save(func)
            self.save(args)
            self.write(REDUCE)
        if obj is not None:
            if id(obj) in self.memo:
                # A recursive one was finished while its parts were written.
                self.write(POP + self._get(self.memo[id(obj)][0]))
            else:
                self.memoize(obj)
        if listitems is not None:
            self._batch_appends(listitems)
        if dictitems is not None:
            self._batch_setitems(dictitems)
        if state is not None:
            if state_setter is None:
                self.save(state)
                self.write(BUILD)
            else:
                self.save(state_setter)
                self.save(obj)
                self.save(state)
                self.write(TUPLE2)
                self.write(REDUCE)
                self.write(POP)

    # -------------------------------------------------------------------- plain kinds

    def _save_none(self, obj):
        self.write(NONE)

    def _save_bool(self, obj):
        if self.proto >= 2:
            self.write(NEWTRUE if obj else NEWFALSE)
        else:
            self.write(TRUE if obj else FALSE)

    def _save_int(self, obj):
        if self.bin:
            if 0 <= obj <= 0xff:
                self.write(BININT1 + bytes([obj]))
                return
            if 0 <= obj <= 0xffff:
                self.write(BININT2 + pack('<H', obj))
                return
            if -0x80000000 <= obj <= 0x7fffffff:
                self.write(BININT + pack('<i', obj))
                return
        if self.proto >= 2:
            data = encode_long(obj)
            if len(data) < 256:
                self.write(LONG1 + bytes([len(data)]) + data)
            else:
                self.write(LONG4 + pack('<i', len(data)) + data)
        elif -0x80000000 <= obj <= 0x7fffffff:
            self.write(INT + repr(obj).encode() + b'\n')
        else:
            self.write(LONG + repr(obj).encode() + b'L\n')

    def _save_float(self, obj):
        if self.bin:
            self.write(BINFLOAT + pack('>d', obj))
        else:
            self.write(FLOAT + repr(obj).encode() + b'\n')

    def _save_bytes(self, obj):
        if self.proto < 3:
            if not obj:
                self.save_reduce(bytes, (), obj=obj)
            else:
                from codecs import encode
                self.save_reduce(encode, (str(obj, 'latin1'), 'latin1'), obj=obj)
            return
        n = len(obj)
        if n <= 0xff:
            self.write(SHORT_BINBYTES + bytes([n]) + obj)
        elif n > 0xffffffff and self.proto >= 4:
            self._write_large(BINBYTES8 + pack('<Q', n), obj)
        elif n >= _FRAME_TARGET:
            self._write_large(BINBYTES + pack('<I', n), obj)
        else:
            self.write(BINBYTES + pack('<I', n) + obj)
        self.memoize(obj)

    def _save_bytearray(self, obj):
        if self.proto < 5:
            if not obj:
                self.save_reduce(bytearray, (), obj=obj)
            else:
                self.save_reduce(bytearray, (bytes(obj),), obj=obj)
            return
        n = len(obj)
        if n >= _FRAME_TARGET:
            self._write_large(BYTEARRAY8 + pack('<Q', n), obj)
        else:
            self.write(BYTEARRAY8 + pack('<Q', n) + obj)
        self.memoize(obj)

    def _save_buffer(self, obj):
        if self.proto < 5:
            raise PicklingError('PickleBuffer can only be pickled with protocol >= 5')
        view = obj.raw()
        if self._buffer_callback is None or self._buffer_callback(obj):
            if view.readonly:
                self._save_bytes(view.tobytes())
            else:
                self._save_bytearray(bytearray(view.tobytes()))
        else:
            self.write(NEXT_BUFFER)
            if view.readonly:
                self.write(READONLY_BUFFER)

    def _save_str(self, obj):
        if self.bin:
            data = obj.encode('utf-8', 'surrogatepass')
            n = len(data)
            if n <= 0xff and self.proto >= 4:
                self.write(SHORT_BINUNICODE + bytes([n]) + data)
            elif n > 0xffffffff and self.proto >= 4:
                self._write_large(BINUNICODE8 + pack('<Q', n), data)
            elif n >= _FRAME_TARGET:
                self._write_large(BINUNICODE + pack('<I', n), data)
            else:
                self.write(BINUNICODE + pack('<I', n) + data)
        else:
            text = obj
            for char, shown in (('\\', '\\u005c'), ('\0', '\\u0000'), ('\n', '\\u000a'),
                                ('\r', '\\u000d'), ('\x1a', '\\u001a')):
                text = text.replace(char, shown)
            self.write(UNICODE + text.encode('raw-unicode-escape') + b'\n')
        self.memoize(obj)

    def _save_tuple(self, obj):
        if not obj:
            self.write(EMPTY_TUPLE if self.bin else MARK + TUPLE)
            return
        n = len(obj)
        if n <= 3 and self.proto >= 2:
            for item in obj:
                self.save(item)
            known = self.memo.get(id(obj))
            if known is not None:
                self.write(POP * n + self._get(known[0]))
            else:
                self.write((TUPLE1, TUPLE2, TUPLE3)[n - 1])
                self.memoize(obj)
            return
        self.write(MARK)
        for item in obj:
            self.save(item)
        known = self.memo.get(id(obj))
        if known is not None:
            get = self._get(known[0])
            self.write(POP_MARK + get if self.bin else POP * (n + 1) + get)
            return
        self.write(TUPLE)
        self.memoize(obj)

    def _save_list(self, obj):
        self.write(EMPTY_LIST if self.bin else MARK + LIST)
        self.memoize(obj)
        self._batch_appends(obj)

    def _batches(self, items):
        items = iter(items)
        while True:
            batch = []
            for item in items:
                batch.append(item)
                if len(batch) == _BATCH:
                    break
            if batch:
                yield batch
            if len(batch) < _BATCH:
                return

    def _batch_appends(self, items):
        if not self.bin:
            for item in items:
                self.save(item)
                self.write(APPEND)
            return
        for batch in self._batches(items):
            if len(batch) == 1:
                self.save(batch[0])
                self.write(APPEND)
                continue
            self.write(MARK)
            for item in batch:
                self.save(item)
            self.write(APPENDS)

    def _save_dict(self, obj):
        self.write(EMPTY_DICT if self.bin else MARK + DICT)
        self.memoize(obj)
        self._batch_setitems(obj.items())

    def _batch_setitems(self, items):
        if not self.bin:
            for key, value in items:
                self.save(key)
                self.save(value)
                self.write(SETITEM)
            return
        for batch in self._batches(items):
            if len(batch) == 1:
                self.save(batch[0][0])
                self.save(batch[0][1])
                self.write(SETITEM)
                continue
            self.write(MARK)
            for key, value in batch:
                self.save(key)
                self.save(value)
            self.write(SETITEMS)

    def _save_set(self, obj):
        if self.proto < 4:
            self.save_reduce(set, (list(obj),), obj=obj)
            return
        self.write(EMPTY_SET)
        self.memoize(obj)
        for batch in self._batches(obj):
            self.write(MARK)
            for item in batch:
                self.save(item)
            self.write(ADDITEMS)

    def _save_frozenset(self, obj):
        if self.proto < 4:
            self.save_reduce(frozenset, (list(obj),), obj=obj)
            return
        self.write(MARK)
        for item in obj:
            self.save(item)
        known = self.memo.get(id(obj))
        if known is not None:
            self.write(POP_MARK + self._get(known[0]))
            return
        self.write(FROZENSET)
        self.memoize(obj)

    # ------------------------------------------------------------------------ globals

    def save_global(self, obj, name=None):
        """Write the name under which an object can be imported."""
        if name is None:
            name = getattr(obj, '__qualname__', None)
        if name is None:
            name = obj.__name__
        module_name = _whichmodule(obj, name)
        if '<locals>' in name.split('.'):
            raise AttributeError(f"Can't get local object {name!r}")
        try:
            __import__(module_name)
            found = _getattribute(sys.modules[module_name], name)
        except (ImportError, KeyError) as error:
            raise PicklingError(f"Can't pickle {obj!r}: import of module {module_name!r} "
                                'failed') from error
        except AttributeError as error:
            raise PicklingError(f"Can't pickle {obj!r}: attribute lookup {name} on "
                                f'{module_name} failed') from error
        if found is not obj:
            raise PicklingError(
                f"Can't pickle {obj!r}: it's not the same object as {module_name}.{name}")
        if self.proto >= 2:
            code = _extension_registry.get((module_name, name))
            if code:
                if code <= 0xff:
                    self.write(EXT1 + bytes([code]))
                elif code <= 0xffff:
                    self.write(EXT2 + pack('<H', code))
                else:
                    self.write(EXT4 + pack('<i', code))
                return
        if self.proto >= 4:
            self.save(module_name)
            self.save(name)
            self.write(STACK_GLOBAL)
        elif '.' in name and self.proto < 4:
            parent, _, last = name.rpartition('.')
            self.save_reduce(getattr, (_getattribute(sys.modules[module_name], parent), last))
        else:
            if self.fix_imports and module_name == 'builtins':
                module_name = '__builtin__'
            self.write(GLOBAL + f'{module_name}\n{name}\n'.encode(
                'utf-8' if self.proto >= 3 else 'ascii'))
        self.memoize(obj)

    def _save_builtin(self, obj):
        owner = obj.__self__
        if owner is None or isinstance(owner, type(sys)):
            self.save_global(obj)
        else:
            self.save_reduce(getattr, (owner, obj.__name__), obj=obj)

    def _save_type(self, obj):
        if obj is type(None):
            self.save_reduce(type, (None,), obj=obj)
        elif obj is type(NotImplemented):
            self.save_reduce(type, (NotImplemented,), obj=obj)
        elif obj is type(...):
            self.save_reduce(type, (...,), obj=obj)
        else:
            self.save_global(obj)


_SAVERS = {type(None): Pickler._save_none, bool: Pickler._save_bool, int: Pickler._save_int,
           float: Pickler._save_float, bytes: Pickler._save_bytes,
           bytearray: Pickler._save_bytearray, str: Pickler._save_str,
           tuple: Pickler._save_tuple, list: Pickler._save_list, dict: Pickler._save_dict,
           set: Pickler._save_set, frozenset: Pickler._save_frozenset,
           type: Pickler._save_type, PickleBuffer: Pickler._save_buffer,
           type(lambda: 0): Pickler.save_global,
           range: lambda s, o: s.save_reduce(range, (o.start, o.stop, o.step), obj=o),
           slice: lambda s, o: s.save_reduce(slice, (o.start, o.stop, o.step), obj=o),
           complex: lambda s, o: s.save_reduce(complex, (o.real, o.imag), obj=o),
           type(...): lambda s, o: s.save_global(o, 'Ellipsis'),
           type(NotImplemented): lambda s, o: s.save_global(o, 'NotImplemented'),
           type(len): Pickler._save_builtin,
           type(io.BytesIO().read): lambda s, o: s.save_reduce(
               getattr, (o.__self__, o.__func__.__name__), obj=o)}


def _getattribute(obj, path):
    for name in path.split('.'):
        if name == '<locals>':
            raise AttributeError(f"Can't get local attribute {path!r} on {obj!r}")
        obj = getattr(obj, name)
    return obj


def _whichmodule(obj, name):
    module_name = getattr(obj, '__module__', None)
    if module_name is not None:
        return module_name
    for module_name, module in sys.modules.copy().items():
        if module_name in ('__main__', '__mp_main__') or module is None:
            continue
        try:
            if _getattribute(module, name) is obj:
                return module_name
        except AttributeError:
            pass
    return '__main__'


# ------------------------------------------------------------------------------ reading

class Unpickler:
    """Reads objects from a file."""

    def __init__(self, file, *, fix_imports=True, encoding='ASCII', errors='strict',
                 buffers=None):
        self._buffers = None if buffers is None else iter(buffers)
        try:
            self._read, self._readline = file.read, file.readline
        except AttributeError:
            raise TypeError("file must have 'read' and 'readline' attributes") from None
        self.memo = {}
        self.encoding, self.errors = encoding, errors
        self.proto = 0
        self.fix_imports = fix_imports

    def persistent_load(self, pid):
        """For subclasses: the object of a name."""
        raise UnpicklingError('unsupported persistent id encountered')

    def find_class(self, module, name):
        """What a name stands for."""
        if self.proto < 3 and self.fix_imports:
            module = {'__builtin__': 'builtins', 'copy_reg': 'copyreg'}.get(module, module)
        __import__(module, level=0)
        try:
            if self.proto >= 4:
                return _getattribute(sys.modules[module], name)
            return getattr(sys.modules[module], name)
        except AttributeError:
            raise AttributeError(
                f"Can't get attribute {name!r} on {sys.modules[module]!r}") from None

    def load(self):
        """Read an object."""
        if not hasattr(self, '_read'):
            raise UnpicklingError('Unpickler.__init__() was not called by '
                                  f'{type(self).__name__}.__init__()')
        self._frame = None
        self.stack, self.metastack = [], []
        self.proto = 0
        loaders = _LOADERS
        while True:
            key = self._frame.read(1) if self._frame is not None else b''
            if not key:
                self._frame = None
                key = self._read(1)
                if not key:
                    raise EOFError('Ran out of input')
            loader = loaders.get(key)
            if loader is None:
                raise UnpicklingError(f'invalid load key, {key!r}.'.replace("b'", "'", 1))
            try:
                loader(self)
            except _Stop as stop:
                return stop.value
            except IndexError:
                if not self.stack and loader is not Unpickler._load_reduce:
                    raise UnpicklingError('unexpected MARK found' if self.metastack
                                          else 'pickle data was truncated') from None
                raise

    def _bytes(self, n):
        if self._frame is not None:
            data = self._frame.read(n)
            if not data and n:
                self._frame = None
                return self._bytes(n)
            if len(data) < n:
                raise UnpicklingError('pickle exhausted before end of frame')
            return data
        data = self._read(n)
        if len(data) < n:
            raise UnpicklingError('pickle data was truncated')
        return data

    def _line(self):
        if self._frame is not None:
            data = self._frame.readline()
            if data:
                return data[:-1]
            self._frame = None
        data = self._readline()
        if not data:
            raise EOFError('Ran out of input')
        if data[-1:] != b'\n':
            raise UnpicklingError('pickle data was truncated')
        return data[:-1]

    def _int(self, format, size):
        return unpack(format, self._bytes(size))[0]

    def _pop_mark(self):
        if not self.metastack:
            raise UnpicklingError('could not find MARK')
        items = self.stack
        self.stack = self.metastack.pop()
        return items

    def _text(self, data):
        if self.encoding == 'bytes':
            return data
        return data.decode(self.encoding, self.errors)

    def _load_proto(self):
        proto = self._bytes(1)[0]
        if proto > HIGHEST_PROTOCOL:
            raise ValueError(f'unsupported pickle protocol: {proto}')
        self.proto = proto

    def _load_frame(self):
        size = self._int('<Q', 8)
        if size > sys.maxsize:
            raise ValueError(f'frame size > sys.maxsize: {size}')
        self._frame = io.BytesIO(self._bytes(size) if self._frame is None else b'')

    def _load_mark(self):
        self.metastack.append(self.stack)
        self.stack = []

    def _load_stop(self):
        raise _Stop(self.stack.pop())

    def _load_int_line(self):
        data = self._line()
        value = {b'00': False, b'01': True}.get(data)
        self.stack.append(int(data, 0) if value is None else value)

    def _load_long_line(self):
        data = self._line()
        self.stack.append(int(data[:-1] if data[-1:] == b'L' else data, 0))

    def _load_tuple(self):
        items = self._pop_mark()
        self.stack.append(tuple(items))

    def _load_some(self, n):
        items = tuple(self.stack[-n:])
        if len(items) < n:
            raise IndexError
        self.stack[-n:] = [items]

    def _load_list(self):
        items = self._pop_mark()
        self.stack.append(items)

    def _load_dict(self):
        items = self._pop_mark()
        self.stack.append({items[i]: items[i + 1] for i in range(0, len(items), 2)})

    def _load_append(self):
        value = self.stack.pop()
        self.stack[-1].append(value)

    def _load_appends(self):
        items = self._pop_mark()
        target = self.stack[-1]
        if hasattr(target, 'extend'):
            target.extend(items)
        else:
            for item in items:
                target.append(item)

    def _load_setitem(self):
        value = self.stack.pop()
        key = self.stack.pop()
        self.stack[-1][key] = value

    def _load_setitems(self):
        items = self._pop_mark()
        target = self.stack[-1]
        for i in range(0, len(items), 2):
            target[items[i]] = items[i + 1]

    def _load_additems(self):
        items = self._pop_mark()
        target = self.stack[-1]
        if isinstance(target, set):
            target.update(items)
        else:
            for item in items:
                target.add(item)

    def _load_frozenset(self):
        items = self._pop_mark()
        self.stack.append(frozenset(items))

    def _load_global(self):
        module = self._line().decode('utf-8')
        name = self._line().decode('utf-8')
        self.stack.append(self.find_class(module, name))

    def _load_stack_global(self):
        name, module = self.stack.pop(), self.stack.pop()
        if type(name) is not str or type(module) is not str:
            raise UnpicklingError('STACK_GLOBAL requires str')
        self.stack.append(self.find_class(module, name))

    def _load_ext(self, format, size):
        code = self._int(format, size)
        found = _extension_cache.get(code, self)
        if found is self:
            key = _inverted_registry.get(code)
            if not key:
                if code <= 0:
                    raise UnpicklingError('EXT specifies code <= 0')
                raise ValueError(f'unregistered extension code {code}')
            found = _extension_cache[code] = self.find_class(*key)
        self.stack.append(found)

    def _load_reduce(self):
        args = self.stack.pop()
        func = self.stack[-1]
        self.stack[-1] = func(*args)

    def _load_newobj(self):
        args, cls = self.stack.pop(), self.stack.pop()
        self.stack.append(cls.__new__(cls, *args))

    def _load_newobj_ex(self):
        kwargs, args, cls = self.stack.pop(), self.stack.pop(), self.stack.pop()
        self.stack.append(cls.__new__(cls, *args, **kwargs))

    def _load_build(self):
        state = self.stack.pop()
        target = self.stack[-1]
        setstate = getattr(target, '__setstate__', None)
        if setstate is not None:
            setstate(state)
            return
        slots = None
        if isinstance(state, tuple) and len(state) == 2:
            state, slots = state
        if state:
            space = target.__dict__
            for name, value in state.items():
                space[sys.intern(name) if type(name) is str else name] = value
        if slots:
            for name, value in slots.items():
                setattr(target, name, value)

    def _make(self, cls, args):
        if args or not isinstance(cls, type) or hasattr(cls, '__getinitargs__'):
            self.stack.append(cls(*args))
        else:
            self.stack.append(cls.__new__(cls))

    def _load_inst(self):
        module, name = self._line().decode('ascii'), self._line().decode('ascii')
        self._make(self.find_class(module, name), self._pop_mark())

    def _load_obj(self):
        args = self._pop_mark()
        self._make(args.pop(0), args)

    def _load_get(self, index):
        try:
            self.stack.append(self.memo[index])
        except KeyError:
            raise UnpicklingError(f'Memo value not found at index {index}') from None

    def _load_put(self, index):
        if index < 0:
            raise ValueError('negative PUT argument')
        self.memo[index] = self.stack[-1]

    def _load_pop(self):
        if self.stack:
            del self.stack[-1]
        else:
            self._pop_mark()

    def _load_next_buffer(self):
        if self._buffers is None:
            raise UnpicklingError('pickle stream refers to out-of-band data but no *buffers* '
                                  'argument was given')
        try:
            self.stack.append(next(self._buffers))
        except StopIteration:
            raise UnpicklingError('not enough out-of-band buffers') from None

    def _load_readonly_buffer(self):
        view = memoryview(self.stack[-1])
        if not view.readonly:
            self.stack[-1] = view.toreadonly()


def _line_text(self):
    data = self._line()
    if len(data) < 2 or data[:1] != data[-1:] or data[:1] not in (b'"', b"'"):
        raise UnpicklingError('the STRING opcode argument must be quoted')
    from codecs import escape_decode
    self.stack.append(self._text(escape_decode(data[1:-1])[0]))


def _push(make):
    def loader(self):
        self.stack.append(make(self))
    return loader


_LOADERS = {
    PROTO: Unpickler._load_proto, FRAME: Unpickler._load_frame, MARK: Unpickler._load_mark,
    STOP: Unpickler._load_stop, NONE: _push(lambda s: None), NEWTRUE: _push(lambda s: True),
    NEWFALSE: _push(lambda s: False), INT: Unpickler._load_int_line,
    BININT: _push(lambda s: s._int('<i', 4)), BININT1: _push(lambda s: s._bytes(1)[0]),
    BININT2: _push(lambda s: s._int('<H', 2)), LONG: Unpickler._load_long_line,
    LONG1: _push(lambda s: decode_long(s._bytes(s._bytes(1)[0]))),
    LONG4: _push(lambda s: decode_long(s._bytes(s._int('<i', 4)))),
    FLOAT: _push(lambda s: float(s._line())), BINFLOAT: _push(lambda s: s._int('>d', 8)),
    STRING: _line_text, BINSTRING: _push(lambda s: s._text(s._bytes(s._int('<i', 4)))),
    SHORT_BINSTRING: _push(lambda s: s._text(s._bytes(s._bytes(1)[0]))),
    UNICODE: _push(lambda s: str(s._line(), 'raw-unicode-escape')),
    BINUNICODE: _push(lambda s: str(s._bytes(s._int('<I', 4)), 'utf-8', 'surrogatepass')),
    BINUNICODE8: _push(lambda s: str(s._bytes(s._int('<Q', 8)), 'utf-8', 'surrogatepass')),
    SHORT_BINUNICODE: _push(lambda s: str(s._bytes(s._bytes(1)[0]), 'utf-8', 'surrogatepass')),
    BINBYTES: _push(lambda s: s._bytes(s._int('<I', 4))),
    BINBYTES8: _push(lambda s: s._bytes(s._int('<Q', 8))),
    SHORT_BINBYTES: _push(lambda s: s._bytes(s._bytes(1)[0])),
    BYTEARRAY8: _push(lambda s: bytearray(s._bytes(s._int('<Q', 8)))),
    NEXT_BUFFER: Unpickler._load_next_buffer, READONLY_BUFFER: Unpickler._load_readonly_buffer,
    TUPLE: Unpickler._load_tuple, EMPTY_TUPLE: _push(lambda s: ()),
    TUPLE1: lambda s: s._load_some(1), TUPLE2: lambda s: s._load_some(2),
    TUPLE3: lambda s: s._load_some(3), EMPTY_LIST: _push(lambda s: []),
    LIST: Unpickler._load_list, EMPTY_DICT: _push(lambda s: {}), DICT: Unpickler._load_dict,
    EMPTY_SET: _push(lambda s: set()), APPEND: Unpickler._load_append,
    APPENDS: Unpickler._load_appends, SETITEM: Unpickler._load_setitem,
    SETITEMS: Unpickler._load_setitems, ADDITEMS: Unpickler._load_additems,
    FROZENSET: Unpickler._load_frozenset, GLOBAL: Unpickler._load_global,
    STACK_GLOBAL: Unpickler._load_stack_global, EXT1: lambda s: s._load_ext('B', 1),
    EXT2: lambda s: s._load_ext('<H', 2), EXT4: lambda s: s._load_ext('<i', 4),
    REDUCE: Unpickler._load_reduce, NEWOBJ: Unpickler._load_newobj,
    NEWOBJ_EX: Unpickler._load_newobj_ex, BUILD: Unpickler._load_build,
    INST: Unpickler._load_inst, OBJ: Unpickler._load_obj,
    PERSID: lambda s: s.stack.append(s.persistent_load(s._line().decode('ascii'))),
    BINPERSID: lambda s: s.stack.append(s.persistent_load(s.stack.pop())),
    GET: lambda s: s._load_get(int(s._line())), BINGET: lambda s: s._load_get(s._bytes(1)[0]),
    LONG_BINGET: lambda s: s._load_get(s._int('<I', 4)),
    PUT: lambda s: s._load_put(int(s._line())), BINPUT: lambda s: s._load_put(s._bytes(1)[0]),
    LONG_BINPUT: lambda s: s._load_put(s._int('<I', 4)),
    MEMOIZE: lambda s: s._load_put(len(s.memo)), POP: Unpickler._load_pop,
    POP_MARK: lambda s: s._pop_mark(), DUP: lambda s: s.stack.append(s.stack[-1]),
}


def dump(obj, file, protocol=None, *, fix_imports=True, buffer_callback=None):
    """Write an object to a file."""
    Pickler(file, protocol, fix_imports=fix_imports, buffer_callback=buffer_callback).dump(obj)


def dumps(obj, protocol=None, *, fix_imports=True, buffer_callback=None):
    """An object as bytes."""
    file = io.BytesIO()
    Pickler(file, protocol, fix_imports=fix_imports, buffer_callback=buffer_callback).dump(obj)
    return file.getvalue()


def load(file, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=None):
    """Read an object from a file."""
    return Unpickler(file, fix_imports=fix_imports, buffers=buffers, encoding=encoding,
                     errors=errors).load()


def loads(s, /, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=None):
    """The object of some bytes."""
    if isinstance(s, str):
        raise TypeError("a bytes-like object is required, not 'str'")
    return Unpickler(io.BytesIO(s), fix_imports=fix_imports, buffers=buffers,
                     encoding=encoding, errors=errors).load()


for _class in (PickleError, PicklingError, UnpicklingError, PickleBuffer, Pickler, Unpickler):
    _class.__module__ = '_pickle'
del _class
