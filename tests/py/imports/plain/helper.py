"""Doc of helper."""
print('loading', __name__)
VALUE = 'original'
_private = 'private'
star_visible = True
loads = 1
def double(x):
    return x * 2
def read():
    return VALUE
