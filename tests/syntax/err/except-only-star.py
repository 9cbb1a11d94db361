except* A:
    pass
