# open and __import__ in a raw cell, directly and through a capability.
from attempt import attack, allow

def call(f, *args):
    return f(*args)

attack('loot = open(path)', path=__file__)
attack("loot = open(path, 'w')", path='/dev/null')
attack('loot = call(open, path)', call=call, path=__file__)
attack("loot = call(open, path, 'w')", call=call, path='/dev/null')
attack("loot = call(__import__, 'os')", call=call)
attack('loot = open.__self__.open(path)', path=__file__)
attack('loot = type(f)(path)', f=open(__file__), path=__file__)
attack('loot = call(type(f), path)', call=call, f=open(__file__), path=__file__)
allow('result = f.readline()', f=open(__file__))
