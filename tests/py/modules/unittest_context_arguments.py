# What assertRaises, assertWarns and their relatives say of wrong arguments.
import sys
import unittest
import warnings


class T(unittest.TestCase):
    def test(self):
        for wrong in (lambda: self.assertWarns(),
                      lambda: self.assertWarns(int),
                      lambda: self.assertWarns((RuntimeWarning, 3)),
                      lambda: self.assertWarns(RuntimeWarning, other=42),
                      lambda: self.assertWarnsRegex(RuntimeWarning),
                      lambda: self.assertWarnsRegex(RuntimeWarning, 3),
                      lambda: self.assertRaises(),
                      lambda: self.assertRaises(3),
                      lambda: self.assertRaises((ValueError, 3)),
                      lambda: self.assertRaises(ValueError, other=3),
                      lambda: self.assertRaises(ValueError, None),
                      lambda: self.assertRaisesRegex(ValueError, 3)):
            try:
                print(wrong())
            except TypeError as e:
                print(e)
        with self.assertWarns((DeprecationWarning, RuntimeWarning)) as context:
            warnings.warn('one', RuntimeWarning)
        print(repr(context.warning))


import io
print(unittest.TextTestRunner(stream=io.StringIO()).run(T("test")).wasSuccessful())
