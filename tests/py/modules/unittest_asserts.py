# The messages of the assertions.
import unittest
class T(unittest.TestCase):
    def runTest(self): pass
t = T()
def a(f):
    try: print('ok', f())
    except AssertionError as e: print(e); print('--')
    except Exception as e: print(type(e).__name__, e)
def boom(): raise KeyError('k')
for f in (lambda: t.assertEqual(1, 2), lambda: t.assertEqual(1, 2, 'msg'), lambda: t.assertEqual('ab', 'ac'), lambda: t.assertEqual('a\nb', 'a\nc\n'), lambda: t.assertEqual('', 'x'), lambda: t.assertEqual([1], [1, 2, 3]), lambda: t.assertEqual([1, 2], []), lambda: t.assertEqual((1,), (2,)), lambda: t.assertEqual({1, 2}, {2, 3}), lambda: t.assertEqual({'a': 1, 'b': [1]}, {'a': 2}), lambda: t.assertEqual('x' * 200, 'x' * 199 + 'y'), lambda: t.assertEqual(list(range(60)), list(range(59)) + [0]), lambda: t.assertEqual(1, 1.0), lambda: t.assertEqual([1], (1,)), lambda: t.assertNotEqual(1, 1), lambda: t.assertTrue(0), lambda: t.assertFalse([1], 'm'), lambda: t.assertIs([], []), lambda: t.assertIsNot(t, t) if False else t.assertIsNot(None, None), lambda: t.assertIsNone(0), lambda: t.assertIsNotNone(None), lambda: t.assertIn(3, [1]), lambda: t.assertNotIn('a', 'abc'), lambda: t.assertIsInstance(1, str), lambda: t.assertNotIsInstance(1, int), lambda: t.assertIsInstance(1, (str, list)), lambda: t.assertAlmostEqual(1.0, 1.1), lambda: t.assertAlmostEqual(1, 1.00000001), lambda: t.assertAlmostEqual(1, 2, places=0, msg='q'), lambda: t.assertAlmostEqual(1, 2, delta=0.5), lambda: t.assertNotAlmostEqual(1, 1.0000000001), lambda: t.assertNotAlmostEqual(1, 1.2, delta=0.5), lambda: t.assertAlmostEqual(1, 2, places=1, delta=1), lambda: t.assertGreater(1, 2), lambda: t.assertGreaterEqual(1, 2), lambda: t.assertLess(2, 1), lambda: t.assertLessEqual(2, 1), lambda: t.assertCountEqual([1, 2, 2], [2, 1, 3]), lambda: t.assertCountEqual([[1], [2]], [[2], [3]]), lambda: t.assertCountEqual('ab', 'ba'), lambda: t.assertRaises(ValueError, int, '3'), lambda: t.assertRaises(KeyError, boom), lambda: t.assertRaises((ValueError, TypeError), len, []), lambda: t.assertRaises(3, boom), lambda: t.assertRaises(ValueError, boom), lambda: t.assertRaises(ValueError).__enter__().__class__ and None, lambda: t.fail(), lambda: t.fail('why'), lambda: t.assertSequenceEqual([1, 2], (1, 2)), lambda: t.assertSequenceEqual([1, 2], (1, 3)), lambda: t.assertListEqual([1], (1,)), lambda: t.assertTupleEqual((1, 2), (1,)), lambda: t.assertSetEqual({1}, [1]), lambda: t.assertSetEqual(frozenset('a'), {'b'}), lambda: t.assertDictEqual({}, []), lambda: t.assertMultiLineEqual('a', 1), lambda: t.assertDictEqual({1: 2}, {1: 2}), lambda: t.assertLess(1, 'a')):
    a(f)
with t.assertRaises(KeyError) as cm: boom()
print(repr(cm.exception))
def missing():
    with t.assertRaises(KeyError, msg='custom'): pass
a(missing)
class Short(unittest.TestCase):
    longMessage = False
    maxDiff = 10
t = Short(); a(lambda: t.assertEqual(1, 2, 'only')); a(lambda: t.assertEqual([1] * 30, [2] * 30)); a(lambda: t.assertTrue(0))
class P:
    def __init__(s, x): s.x = x
    def __repr__(s): return f'P{s.x}'
t.addTypeEqualityFunc(P, lambda a, b, msg=None: t.fail('custom eq'))
a(lambda: t.assertEqual(P(1), P(2))); a(lambda: t.assertEqual(P(1), 3))
print(t, repr(T()), T().id(), T().countTestCases(), T() == T(), T().shortDescription())
a(lambda: T('nope'))
