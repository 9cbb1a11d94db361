# __reduce_ex__ answers with library functions and the live namespace.
from attempt import attack, allow

class Given:
    pass

given = Given()
attack('loot = given.__reduce_ex__(2)', given=given)
attack('loot = given.__reduce__', given=given)
attack('loot = object.__reduce_ex__(given, 2)', given=given)
attack('loot = [].__reduce_ex__(4)')
attack('class Own: pass\nloot = Own().__reduce_ex__(2)')
attack('loot = given.__getstate__', given=given)
allow("class Own:\n    def __reduce__(self): return 'own reduce'\nresult = Own().__reduce__()")
