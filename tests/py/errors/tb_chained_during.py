# An exception during handling of another one.
def load(d):
    try:
        return d['key']
    except KeyError:
        return d.missing

load({})
