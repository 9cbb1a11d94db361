counter = 0
items = [1]
class Base:
    def name(self): return 'base'
class LibError(Exception): pass
def bump():
    global counter
    counter += 1
def fail(): raise LibError('failed')
def hook(): return 'original'
def call_hook(): return hook()
def make(): return lambda x: x * factor
factor = 10
lam = lambda: 0
