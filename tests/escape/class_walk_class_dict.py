# The namespace of a class would give its raw descriptors.
from attempt import attack, allow

class Given:
    secret = 'in the class'

given = Given()
attack("loot = type.__dict__['__subclasses__']")
attack("loot = Given.__dict__['secret']", Given=Given)
attack('loot = vars(Given)', Given=Given)
attack('loot = given.__dict__', given=given)
attack('loot = vars(given)', given=given)
attack("loot = getattr(given, '__dict__', None)", given=given)
attack("loot = hasattr(given, '__dict__')", given=given)
attack('given.__dict__ = {}\nloot = 1', given=given)
attack('class Own: pass\ngiven.__class__ = Own\nloot = 1', given=given)
allow('result = [given.secret, given.__class__.__name__]', given=given)
allow('def f():\n    x = 1\n    return vars()\nresult = f()')
