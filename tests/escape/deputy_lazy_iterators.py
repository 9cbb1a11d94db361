# map, filter and zip over getattr act for the cell that made them, whoever consumes them.
from attempt import attack, allow, verdict

def cap():
    return 1

def consume(it):
    return list(it)

box = []
attack("loot = list(map(getattr, [cap], ['__globals__']))", cap=cap)
attack("loot = consume(map(getattr, [cap], ['__globals__']))", consume=consume, cap=cap)
attack("loot = consume(map('{0.__globals__}'.format, [cap]))", consume=consume, cap=cap)
attack("loot = consume(filter(lambda f: f.__globals__, [cap]))", consume=consume, cap=cap)
attack("box.append(map(getattr, [cap], ['__globals__']))", box=box, cap=cap)
verdict(lambda: list(box[0]))
allow("result = [consume(map(str, [1, 2])), consume(filter(None, [0, 1])), consume(zip('ab', [1, 2]))]", consume=consume)
