# A frame-dependent native kept by the supervisor and called when the cell is not running.
from attempt import attack, allow, verdict

secret = 'module level'
box = []
attack('box.append(globals)\nbox.append(locals)\nbox.append(eval)\nbox.append(getattr)', box=box)

def cap():
    return 1

verdict(lambda: box[0]())
verdict(lambda: box[1]())
verdict(lambda: box[2]('secret'))
verdict(lambda: box[3](cap, '__globals__'))
allow('def f():\n    return globals()["__name__"]\nbox.append(f)\nresult = f()', box=box)
print('called later:', box[4]())
