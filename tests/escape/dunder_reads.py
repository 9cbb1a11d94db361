# Every double-underscore name there is, read on what others made: the list says which a cell may read.
from attempt import Given, cap, cell, generator

names = '''__abs__ __abstractmethods__ __aenter__ __all__ __annotations__ __args__ __base__ __bases__ __basicsize__
__bool__ __buffer__ __build_class__ __builtins__ __bytes__ __cached__ __call__ __cause__ __class__
__class_getitem__ __classcell__ __closure__ __code__ __context__ __contains__ __copy__ __dataclass_fields__
__deepcopy__ __defaults__ __del__ __delattr__ __dict__ __dictoffset__ __dir__ __doc__ __enter__ __eq__
__exit__ __file__ __firstlineno__ __flags__ __format__ __func__ __getattribute__ __getinitargs__
__getnewargs__ __getstate__ __globals__ __hash__ __import__ __init__ __init_subclass__ __instancecheck__
__isabstractmethod__ __itemsize__ __iter__ __kwdefaults__ __len__ __loader__ __match_args__ __members__
__module__ __mro__ __mro_entries__ __name__ __new__ __next__ __notes__ __objclass__ __origin__ __path__
__prepare__ __qualname__ __reduce__ __reduce_ex__ __repr__ __self__ __self_class__ __set_name__ __setattr__
__setstate__ __signature__ __sizeof__ __slots__ __spec__ __static_attributes__ __str__ __subclasscheck__
__subclasses__ __subclasshook__ __suppress_context__ __text_signature__ __thisclass__ __traceback__
__type_params__ __vectorcalloffset__ __version__ __weakref__ __weakrefoffset__ __wrapped__ func_globals
func_code func_closure func_defaults func_dict im_self im_func im_class gi_frame gi_code gi_yieldfrom
f_back f_globals tb_frame tb_next co_code cell_contents fget fset mro'''.split()

running = generator()
try:
    raise ValueError('x')
except ValueError as e:
    error = e

given = dict(function=cap, method=Given().method, kind=Given, instance=Given(), generator=running, error=error,
             prop=Given.__dict__['value'], static=Given.__dict__['plain'], kindly=Given.__dict__['make'])

for what, value in given.items():
    space = cell(x=value, names=names)
    exec('''
seen, refused = [], []
for name in names:
    try:
        getattr(x, name)
    except AttributeError:
        pass
    except RuntimeError:
        refused.append(name)
    else:
        seen.append(name)
through = []
for name in refused:
    for way in (lambda: '{0.%s}' .replace('%s', name).format(x), lambda: object.__getattribute__(x, name),
                lambda: eval('x.' + name),
                lambda: type(x).__getattribute__(x, name)):
        try:
            way()
        except (RuntimeError, AttributeError, TypeError):
            pass
        else:
            through.append(name)
hidden = [name for name in refused if hasattr(x, name) or name in dir(x)]
''', space)
    print(what)
    print('  may be read:', *space['seen'])
    print('  refused:', *space['refused'])
    print('  refused and yet read or seen:', *space['through'], *space['hidden'])

# What a cell made itself it may read, save what shows how it is made inside.
space = cell(names=names)
exec('''
class Own:
    'Doc.'
    __match_args__ = ('x',)
    def __init__(self): self.x = 1
def f(a, b=1): 'Doc.'
seen = []
for x in (Own(), Own, f):
    for name in names:
        try:
            getattr(x, name)
        except RuntimeError:
            seen.append(name)
        except AttributeError:
            pass
''', space)
print('refused of own objects:', *dict.fromkeys(space['seen']))
