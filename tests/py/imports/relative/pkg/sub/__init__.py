from .side import SIDE
