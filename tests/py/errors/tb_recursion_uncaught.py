# An uncaught RecursionError: about a thousand frames, folded.
def down(n):
    return down(n + 1) + 1

down(0)
