# unittest: counts of failures, errors, skips, subtests and expected failures, in a run by hand.
import unittest, io
class T(unittest.TestCase):
    def test_ok(self): self.assertEqual(1, 1)
    def test_fail(self): self.assertEqual(1, 2)
    def test_error(self): 1 / 0
    @unittest.skip('why')
    def test_skip(self): pass
    @unittest.expectedFailure
    def test_expected(self): self.fail()
    @unittest.expectedFailure
    def test_unexpected(self): pass
    def test_sub(self):
        for i in range(3):
            with self.subTest(i=i): self.assertNotEqual(i, 1)
def run(*names):
    r = unittest.TestResult(); unittest.TestSuite(T(n) for n in names).run(r)
    return r.testsRun, len(r.failures), len(r.errors), len(r.skipped), len(r.expectedFailures), len(r.unexpectedSuccesses), r.wasSuccessful()
for t in [
    "run('test_ok'), run('test_fail'), run('test_error'), run('test_skip'), run('test_expected'), run('test_unexpected'), run('test_sub'), run(), run('test_ok', 'test_fail', 'test_skip')",
    "unittest.TestLoader().getTestCaseNames(T), unittest.defaultTestLoader.loadTestsFromTestCase(T).countTestCases(), T('test_ok').id().endswith('T.test_ok'), str(T('test_ok')).startswith('test_ok ('), T('test_ok') == T('test_ok'), T('test_ok').shortDescription()",
    "T('nope')",
    "T('test_ok').assertEqual([1, 2], [1, 3])",
    "T('test_ok').assertTrue(0, 'message')",
    "T('test_ok').assertIn(1, [2])",
    "T('test_ok').assertRaises(ValueError, int, '5')",
    "T('test_ok').assertRaises(ValueError, int, 'x'), T('test_ok').assertIsNone(None), T('test_ok').assertAlmostEqual(1, 1 + 1e-9), T('test_ok').assertCountEqual([1, 2], [2, 1]), T('test_ok').assertRegex('abc', 'b')",
    "T('test_ok').assertAlmostEqual(1, 2)",
    "T('test_ok').assertDictEqual({1: 2}, {1: 3})",
    "T('test_ok').assertIs(1, 2)",
    "T('test_ok').assertIsInstance(1, str)",
    "T('test_ok').assertGreater(1, 2)",
    "T('test_ok').assertRegex('abc', 'x')",
    "T('test_ok').assertCountEqual([1], [2])",
    "T('test_ok').assertMultiLineEqual('a', 'b')",
    "T('test_ok').fail('failed')",
    "T('test_ok').skipTest('skipped')",
]:
    try:
        print(t, '=', eval(t))
    except Exception as e:
        print(t, type(e).__name__, e)
