# __init_subclass__ gets the keywords of the class statement.
class Plugin:
    plugins = {}
    def __init_subclass__(cls, /, name=None, **kw):
        super().__init_subclass__(**kw)
        cls.plugins[name or cls.__name__] = cls
        print('subclass', cls.__name__, name, hasattr(cls, 'attr'))
class A(Plugin): attr = 1
class B(Plugin, name='bee'): pass
class C(B): pass
print(sorted(Plugin.plugins))
try:
    class D(Plugin, bad=1): pass
except TypeError as e:
    print(e)
try:
    class E(x=1): pass
except TypeError as e:
    print(e)
class F:
    def __init_subclass__(cls): print('implicit classmethod', cls.__name__)
class G(F): pass
type('H', (F,), {})
class Mix:
    def __init_subclass__(cls, tag, **kw):
        super().__init_subclass__(**kw)
        cls.tag = tag
class I(Mix, F, tag='t'): pass
print(I.tag)
