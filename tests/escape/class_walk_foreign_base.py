# A cell's subclass of a foreign class doesn't open the classes above it.
from attempt import attack, allow

class Hidden:
    secret = 'hidden'

class Given(Hidden):
    def greet(self):
        return 'hello'

attack('loot = Given.__mro__', Given=Given)
attack('loot = Given.__bases__[0]', Given=Given)
attack('class Own(Given): pass\nloot = Own.__mro__', Given=Given)
attack('class Own(Given): pass\nloot = Own.__base__', Given=Given)
attack('loot = Given.__subclasses__()', Given=Given)
allow('class Own(Given):\n    def greet(self): return super().greet() + "!"\nresult = [Own().greet(), issubclass(Own, Given)]', Given=Given)
