# Foreign classes are read-only, by every way of writing; built-in types in every domain.
from attempt import attack, allow

class Given:
    limit = 5

attack('Given.limit = 6\nloot = 1', Given=Given)
attack('Given.new = 6\nloot = 1', Given=Given)
attack('del Given.limit\nloot = 1', Given=Given)
attack("setattr(Given, 'limit', 6)\nloot = 1", Given=Given)
attack("type.__setattr__(Given, 'limit', 6)\nloot = 1", Given=Given)
attack("type.__delattr__(Given, 'limit')\nloot = 1", Given=Given)
attack('class Own: pass\nGiven.__bases__ = (Own,)\nloot = 1', Given=Given)
attack("Given.__name__ = 'x'\nloot = 1", Given=Given)
attack('Given.__call__ = lambda self: 1\nloot = 1', Given=Given)
attack('int.zork = 1\nloot = 1')
attack('class Own: pass\nclass B: pass\nOwn.__bases__ = (B,)\nloot = 1')
print('limit is', Given.limit)
allow("class Own:\n    x = 1\nOwn.x = 2\nOwn.y = 3\ndel Own.x\nOwn.__name__ = 'Renamed'\nresult = [Own.y, hasattr(Own, 'x'), Own.__name__]")
