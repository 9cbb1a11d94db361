# A bare raise keeps the original traceback and adds no line twice.
def inner():
    raise OSError('disk')

def outer():
    try:
        inner()
    except OSError:
        print('logging')
        raise

outer()
