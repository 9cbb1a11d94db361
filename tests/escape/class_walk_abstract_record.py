"""What an abstract class of others knows about its subclasses can't be changed from a cell."""
import abc
import io

from attempt import allow, attack


class Shape(abc.ABC):
    @abc.abstractmethod
    def area(self):
        ...


class Square(Shape):
    def area(self):
        return 4


class Stranger:
    pass


square = Square()

for way in [
    'loot = shape._abc_impl.registered.append(Evil) is None',
    'loot = type(shape)._abc_impl.yes',
    'loot = type(shape).__mro__[1]._abc_impl._registered',
    'loot = [getattr(shape._abc_impl, n) for n in dir(shape._abc_impl) if n[:2] != "__"]',
    'loot = shape._abc_impl.__slots__ and vars(shape._abc_impl)',
    'loot = type(shape._abc_impl)._registered.__get__(shape._abc_impl)',
    'type(shape).register(Evil); loot = True',
    'type(shape)._abc_registry_clear(); loot = True',
    'loot = file._abc_impl.registered.append(Evil) is None',
]:
    attack('class Evil: pass\n' + way, shape=square, file=io.StringIO('x'))

Shape.register(Stranger)
print(isinstance(Stranger(), Shape), isinstance(square, Shape), isinstance(3, Shape))
allow('''
import abc
class Base(abc.ABC):
    pass
@Base.register
class Other:
    pass
result = isinstance(Other(), Base), issubclass(int, Base), isinstance(shape, Shape)
''', shape=square, Shape=Shape)
