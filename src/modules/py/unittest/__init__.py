"""Tests: classes of test methods, ways to say what is expected, a runner that reports.

case holds TestCase with its assertions, suite the collections and the loader,
runner the results and their printing.
"""

from unittest.case import (FunctionTestCase, SkipTest, TestCase, addModuleCleanup,
                           doModuleCleanups, enterModuleContext, expectedFailure, skip,
                           skipIf, skipUnless)
from unittest.runner import TestResult, TextTestResult, TextTestRunner
from unittest.suite import BaseTestSuite, TestLoader, TestSuite, defaultTestLoader
from unittest.main import TestProgram, main
from unittest.async_case import IsolatedAsyncioTestCase

__all__ = ['IsolatedAsyncioTestCase', 'TestResult', 'TestCase', 'TestSuite',
           'TextTestRunner', 'TestLoader', 'FunctionTestCase', 'main',
           'defaultTestLoader', 'SkipTest', 'skip', 'skipIf', 'skipUnless',
           'expectedFailure', 'TextTestResult', 'addModuleCleanup', 'doModuleCleanups',
           'enterModuleContext']
