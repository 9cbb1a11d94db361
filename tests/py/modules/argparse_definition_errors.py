# Errors in the definition of a parser.
import argparse
import warnings

warnings.simplefilter('ignore')
parser = argparse.ArgumentParser(prog='p', exit_on_error=False)
commands = parser.add_subparsers()
commands.add_parser('a', aliases=['b'])
for wrong in (lambda: parser.add_subparsers(),
              lambda: commands.add_parser('a'),
              lambda: commands.add_parser('c', aliases=['b']),
              lambda: parser.add_argument('--x', nargs=2, metavar=('A',)),
              lambda: parser.add_argument('--y', nargs='oops'),
              lambda: parser.add_argument('--z', type=3)):
    try:
        wrong()
    except Exception as e:
        print(type(e).__name__, e)
group = parser.add_mutually_exclusive_group()
group.add_argument('--one', action='store_true')
inner = group.add_mutually_exclusive_group()
inner.add_argument('--two', action='store_true')
inner.add_argument('--three', action='store_true')
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    group.add_mutually_exclusive_group()
    group.add_argument_group('title')
    for one in caught:
        print(one.message)
