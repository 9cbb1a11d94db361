__all__ = ['sub']
other = 1
