def handled(f):
    for x in f:
        try:
            f(x)
        except (KeyError, ValueError) as e:
            return e
        except OSError:
            continue
        else:
            x = 1
        finally:
            f.close()


def managed(a):
    with a as b, a:
        return b
