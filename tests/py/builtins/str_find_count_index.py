# find, rfind, index, rindex, count, startswith and endswith with ranges.
s = 'abracadabra'
print(s.find('abra'), s.rfind('abra'), s.find('abra', 1), s.find('a', 2, 4), s.find('z'), s.find(''), s.find('', 11), s.find('', 12), s.rfind(''), s.find('a', -3), s.find('abra', None, 5))
print(s.index('cad'), s.rindex('a'), s.count('a'), s.count('abra'), s.count(''), s.count('a', 3, 8), s.count('aa'), 'aaaa'.count('aa'), ''.count(''), ''.count('', 1), s.count('z'))
print(s.startswith('abr'), s.startswith('bra', 1), s.startswith(('x', 'ab')), s.startswith(''), s.startswith('', 20), s.startswith(()), s.endswith('bra'), s.endswith('dab', 0, 9), s.endswith(('q', 'a')))
for f in (lambda: s.index('z'), lambda: s.rindex('z'), lambda: s.startswith(5), lambda: s.startswith(['a']), lambda: s.find(5), lambda: s.count(None), lambda: s.find(), lambda: s.startswith(('a', 5)) or s.startswith((5,))):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print('é漢字'.find('字'), '漢漢'.count('漢'), 'ab' in 'cab', '' in '', 'x' in '', 'aé'.rfind('é'), 'x😀y😀'.index('y'), 'x😀y😀'.rindex('😀'))
