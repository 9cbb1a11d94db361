# Runners and printers call what they are given.
from attempt import attempts, works

import pprint

def printing(value):
    return pprint.pformat(value)

attempts('''
import unittest
loot = unittest.TestLoader().loadTestsFromName('method.__globals__', Given)

import unittest
loot = unittest.TestLoader().loadTestsFromName('os.system').countTestCases() and None or unittest.TestLoader().loadTestsFromName.__globals__

import unittest
class T(unittest.TestCase):
    def runTest(self):
        raiser()
r = unittest.TestResult()
T().run(r)
loot = [line for _, text in r.errors for line in text.splitlines() if 'attempt.py' in line]

import unittest
class T(unittest.TestCase):
    def runTest(self):
        pass
    def __call__(self, result):
        return result.__dict__
loot = T()(unittest.TestResult())

import unittest
loot = unittest.TestCase().assertEqual.__func__

import unittest
loot = unittest.sys or unittest.os

import unittest
with unittest.TestCase().assertRaises(ValueError) as cm:
    raiser()
loot = cm.exception.__traceback__

import pprint
class R:
    def __repr__(self):
        return str(cap.__globals__)
loot = pprint.pformat(R())

printing(type('R', (), {'__repr__': lambda self: str(cap.__code__)})())

import pprint
loot = pprint.PrettyPrinter(stream=given)._stream.__dict__

import pprint
loot = pprint.pprint.__globals__

import pprint
class D(dict):
    def items(self):
        return [(cap.__globals__, 1)]
loot = printing(D(a=1))
''', printing=printing)

works('''
import unittest
class T(unittest.TestCase):
    def test_a(self):
        self.assertEqual(1, 1)
    def test_b(self):
        self.assertIn(1, [])
r = unittest.TestResult()
unittest.TestLoader().loadTestsFromTestCase(T).run(r)
result = r.testsRun, len(r.failures), r.wasSuccessful()

import pprint
result = pprint.pformat({'a': [1, 2]}), printing([1, {'b': 2}])
''', printing=printing)
