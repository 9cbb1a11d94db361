__all__ = ['shown', '_listed']
shown = 1
hidden = 2
_listed = 3
