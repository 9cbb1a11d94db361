# A module of the supervisor handed over raw: readable, but no namespace, no machinery, no writing.
import attempt
from attempt import attack, allow

attack('loot = m.__dict__', m=attempt)
attack('loot = m.__builtins__', m=attempt)
attack('loot = m.__loader__', m=attempt)
attack('loot = m.__spec__', m=attempt)
attack('m.verdict = None\nloot = 1', m=attempt)
attack('del m.verdict\nloot = 1', m=attempt)
attack("setattr(m, 'new', 1)\nloot = 1", m=attempt)
attack('loot = vars(m)', m=attempt)
allow('result = [m.__name__, callable(m.cell)]', m=attempt)
allow("m = type(given)('own')\nm.x = 1\nresult = [m.x, m.__name__]", given=attempt)
