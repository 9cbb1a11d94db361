# The traceback of a failed open() ends in the program, whose path is absolute.
import os
import traceback

print(os.path.isabs(__file__), os.path.basename(__file__))


def read(name):
    with open(name) as f:
        return f.read()


print(read.__code__.co_filename == __file__)
try:
    read('/nonexistent/file')
except OSError as e:
    print([frame.name for frame in traceback.extract_tb(e.__traceback__)])


for mode in ('rz', 'rw', 'bt', ''):
    try:
        open('anything', mode)
    except ValueError as e:
        print(e, len(traceback.extract_tb(e.__traceback__)))
read('/nonexistent/file')
