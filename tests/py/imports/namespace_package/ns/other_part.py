from .part import NAME
def get(): return 'other sees ' + NAME
