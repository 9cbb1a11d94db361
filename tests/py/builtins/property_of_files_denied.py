# open of a missing file gives FileNotFoundError with errno and name.
try:
    open('no_such_folder/no_such_file.txt')
except FileNotFoundError as e:
    print(e, e.errno, e.strerror, e.filename, isinstance(e, OSError), isinstance(e, IOError))
for args in (('x', 'q'), ('x', 'rw'), ('x', 'rb', -1, 'utf-8')):
    try:
        open(*args)
    except ValueError as e:
        print(e)
try:
    open()
except TypeError as e:
    print(e)
try:
    open([])
except TypeError as e:
    print(e)
