# unittest: results, sub tests, expected failures, skips, cleanups, loaders and suites.
import io
import sys
import unittest
import warnings


class Sample(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        print('setUpClass')

    @classmethod
    def tearDownClass(cls):
        print('tearDownClass')

    def setUp(self):
        self.addCleanup(print, 'cleanup', self._testMethodName)

    def test_ok(self):
        """First line.

        Second."""
        self.assertEqual(1, 1)

    def test_fail(self):
        self.assertEqual([1, 2], [1, 3], 'the message')

    def test_error(self):
        raise ValueError('boom')

    def test_sub(self):
        for i in range(3):
            with self.subTest('label', i=i):
                self.assertNotEqual(i, 1)

    @unittest.skip('not now')
    def test_skip(self):
        pass

    @unittest.skipIf(True, 'condition')
    def test_skip_if(self):
        pass

    @unittest.expectedFailure
    def test_expected(self):
        self.fail('expected')

    @unittest.expectedFailure
    def test_unexpected(self):
        pass

    def test_skip_inside(self):
        self.skipTest('inside')


suite = unittest.defaultTestLoader.loadTestsFromTestCase(Sample)
print(suite.countTestCases(), unittest.TestLoader().getTestCaseNames(Sample)[:3])
result = unittest.TestResult()
suite.run(result)
print(result, result.wasSuccessful(), len(result.failures), len(result.errors), [r for t, r in result.skipped], len(result.expectedFailures), len(result.unexpectedSuccesses))
print([str(t).split(' ')[0] for t, _ in result.failures], result.failures[0][1].splitlines()[-1])
t = Sample('test_ok')
print(t, repr(t), t.id(), t.shortDescription(), t == Sample('test_ok'), t.countTestCases(), t.defaultTestResult() is not None)
out = io.StringIO()
r = unittest.TextTestRunner(stream=out, verbosity=2).run(unittest.TestSuite([Sample('test_ok'), Sample('test_skip')]))
print([line for line in out.getvalue().splitlines() if not line.startswith('Ran')])


class Asserts(unittest.TestCase):
    def runTest(self):
        pass


a = Asserts()
for name, args in (('assertEqual', (1, 2)), ('assertEqual', ('a\nb', 'a\nc')), ('assertEqual', ({'a': 1}, {'a': 2})), ('assertTrue', (0,)), ('assertFalse', (1,)), ('assertIs', (1, None)), ('assertIsNone', (3,)), ('assertIn', (1, [2])), ('assertNotIn', (1, [1])), ('assertIsInstance', (1, str)), ('assertNotIsInstance', (1, int)), ('assertAlmostEqual', (1, 1.1)), ('assertAlmostEqual', (1, 1.1, 3)), ('assertGreater', (1, 2)), ('assertLessEqual', (3, 2)), ('assertRegex', ('abc', 'x')), ('assertNotRegex', ('abc', 'b')), ('assertCountEqual', ([1, 2], [2, 3])), ('assertListEqual', ([1], [2])), ('assertTupleEqual', ((1,), (2,))), ('assertSetEqual', ({1}, {2})), ('assertDictEqual', ({1: 1}, {2: 2})), ('assertMultiLineEqual', ('a\n', 'b\n')), ('assertSequenceEqual', ([1], (2,))), ('assertNotEqual', (1, 1)), ('assertIsNot', (None, None)), ('assertIsNotNone', (None,)), ('assertNotAlmostEqual', (1, 1))):
    try:
        getattr(a, name)(*args)
        print(name, 'passed')
    except AssertionError as e:
        print(name, str(e).splitlines())
with a.assertRaises(ValueError) as cm:
    int('x')
print(cm.exception)
with a.assertRaisesRegex(ValueError, 'inv.*'):
    int('x')
with a.assertWarns(DeprecationWarning) as w:
    warnings.warn('old', DeprecationWarning)
print(w.warning)
with a.assertLogs('log', 'INFO') as logs:
    import logging
    logging.getLogger('log').info('hello')
print(logs.output)
for make, body in ((lambda: a.assertRaises(ValueError), lambda: None), (lambda: a.assertRaisesRegex(ValueError, 'zz'), lambda: int('other')),
                   (lambda: a.assertWarns(UserWarning), lambda: None), (lambda: a.assertLogs('q'), lambda: None),
                   (lambda: a.assertNoLogs('log'), lambda: logging.getLogger('log').error('bad'))):
    try:
        with make():
            body()
    except AssertionError as e:
        print(e)


class Order(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self):
        print('asyncSetUp')

    async def test_async(self):
        self.addAsyncCleanup(self.done)
        print('in test')

    async def done(self):
        print('async cleanup')


r = unittest.TestResult()
unittest.defaultTestLoader.loadTestsFromTestCase(Order).run(r)
print(r)
