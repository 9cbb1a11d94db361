# __int__, __index__, __float__ and __complex__ that give an instance of a subclass: deprecated, and reduced to the class.
import math, operator, warnings
class I(int): pass
class F(float): pass
class Z(complex): pass
class W:
    def __index__(self): return I(3)
    def __int__(self): return True
    def __float__(self): return F(2.5)
    def __complex__(self): return Z(1j)
expressions = ['int(W())', '[1, 2, 3, 4][W()]', 'float(W())', 'complex(W())', 'hex(W())', 'math.sqrt(W())',
               'operator.index(W())', 'range(W())', '"ab" * W()', 'math.floor(F(2.5))', 'int(I(4))', 'float(F(1))',
               'complex(Z(2))', 'chr(W())', 'round(1.23456, W())']
for text in expressions:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter('always')
        value = eval(text)
    print(text, type(value).__name__, value if not isinstance(value, float) else round(value, 3))
    for w in caught:
        print('   ', w.category.__name__, w.message)
warnings.simplefilter('error')
for text in expressions[:5]:
    try:
        print(eval(text))
    except DeprecationWarning as e:
        print(text, 'raises', str(e)[:40])
class Bad:
    def __index__(self): return 1.0
    def __int__(self): return '1'
    def __float__(self): return 1
    def __complex__(self): return 1.0
for text in 'int(Bad())', '[1][Bad()]', 'float(Bad())', 'complex(Bad())':
    try:
        print(eval(text))
    except TypeError as e:
        print(text, e)
