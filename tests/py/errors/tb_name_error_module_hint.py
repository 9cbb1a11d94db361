# NameError on the name of a well-known module asks about importing it.
def stamp():
    return time.time()

stamp()
