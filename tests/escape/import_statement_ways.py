# Every form of the import statement on what no cell may have.
from attempt import attempts, works

attempts('''
import os
loot = os

import os.path as p
loot = p

from os import system
loot = system

from sys import modules
loot = modules

import posix
loot = posix

import gc
loot = gc

import ctypes
loot = ctypes

import _thread
loot = _thread

import threading
loot = threading

import inspect
loot = inspect

import subprocess, socket
loot = subprocess

import importlib
loot = importlib

import builtins
loot = builtins

import _padcell
loot = _padcell

from . import x
loot = x

import pickle
loot = pickle

import __future__
loot = __future__.annotations.__class__.__init__.__globals__
''')

works('''
import math, json as j
from collections import abc, OrderedDict as O
import collections.abc
result = math.floor(1.5), j.dumps([1]), O.__name__, collections.abc is abc

from __future__ import annotations
import __future__
def f(x: unknown): pass
result = f.__annotations__, __future__.annotations.compiler_flag
''')
