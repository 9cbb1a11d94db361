import __main__
name = __name__
def seen():
    return __main__.VALUE
def g(): pass
class D: pass
if __name__ == '__main__':
    print('never')
