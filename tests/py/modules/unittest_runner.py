# Runs, results and reports.
import unittest, io, sys
log = []
def setUpModule(): log.append('module up')
def tearDownModule(): log.append('module down')
class T(unittest.TestCase):
    @classmethod
    def setUpClass(cls): log.append('class up'); cls.addClassCleanup(log.append, 'class clean')
    @classmethod
    def tearDownClass(cls): log.append('class down')
    def setUp(self): log.append('up'); self.addCleanup(log.append, 'clean')
    def tearDown(self): log.append('down')
    def test_ok(self): log.append('ok')
    def test_fail(self): self.assertEqual(1, 2)
    def test_err(self): {}['x']
    @unittest.skip('why')
    def test_skip(self): pass
    @unittest.skipIf(True, 'cond')
    def test_skip2(self): pass
    @unittest.skipUnless(True, 'no')
    def test_noskip(self): self.skipTest('inside')
    @unittest.expectedFailure
    def test_xf(self): self.fail('x')
    @unittest.expectedFailure
    def test_us(self): pass
    def test_sub(self):
        """Docs here."""
        for i in range(4):
            with self.subTest('m', i=i):
                if i == 2: raise KeyError(i)
                self.assertNotEqual(i, 1)
        with self.subTest(a=1):
            with self.subTest(b=2): self.fail('nested')
class Bad(unittest.TestCase):
    @classmethod
    def setUpClass(cls): raise ValueError('no class')
    def test_a(self): pass
class BadSetUp(unittest.TestCase):
    def setUp(self): raise OSError('setup')
    def tearDown(self): log.append('never')
    def test_a(self): log.append('never')
@unittest.skip('whole')
class Sk(unittest.TestCase):
    def test_a(self): pass
class CleanErr(unittest.TestCase):
    def test_a(self): self.addCleanup(lambda: 1 / 0)
def load(*classes):
    s = unittest.TestSuite()
    for c in classes: s.addTests(unittest.defaultTestLoader.loadTestsFromTestCase(c))
    return s
for verbosity in (1, 2, 0):
    for classes in ((T, Bad, BadSetUp, Sk, CleanErr), (Sk,), ()):
        out = io.StringIO(); log.clear()
        r = unittest.TextTestRunner(stream=out, verbosity=verbosity).run(load(*classes))
        for line in out.getvalue().splitlines():
            if line.startswith('Ran '): line = line.split(' in ')[0]
            if not line.startswith('  File '): print(line)
        print(r.testsRun, len(r.failures), len(r.errors), len(r.skipped), len(r.expectedFailures), len(r.unexpectedSuccesses), r.wasSuccessful(), r)
        print(log)
print(unittest.defaultTestLoader.getTestCaseNames(T), load(T).countTestCases(), load(Sk))
out = io.StringIO(); r = unittest.TextTestRunner(stream=out, failfast=True, verbosity=2).run(load(T)); print(r.testsRun, out.getvalue().splitlines()[:2])
r = unittest.TestResult(); T('test_ok').run(r); print(r, r.wasSuccessful()); T('test_fail')(r); print(r.failures[0][0], r.failures[0][1].splitlines()[-1])
p = unittest.main(exit=False, argv=['prog', 'CleanErr', '-q'], testRunner=unittest.TextTestRunner(stream=io.StringIO())); print(p.result)
f = unittest.FunctionTestCase(lambda: log.append('fn'), description='desc'); r = unittest.TestResult(); f.run(r); print(r, f.shortDescription(), log[-1])
try: T('test_ok').debug(); T('test_fail').debug()
except AssertionError as e: print(e)
class Buf(unittest.TestCase):
    def test_p(self): print('hidden'); self.fail('f')
out = io.StringIO(); unittest.TextTestRunner(stream=out, buffer=True).run(load(Buf)); print('Stdout:\nhidden' in out.getvalue())
