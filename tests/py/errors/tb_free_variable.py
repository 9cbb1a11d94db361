# NameError of an enclosing variable not yet bound.
def outer():
    def inner():
        return later
    inner()
    later = 1

outer()
