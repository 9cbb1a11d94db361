from . import side as s, SIDE
from .side import SIDE as again
from .. import top
from ..top import up, NAME
from ..sub import side
result = (s.SIDE, SIDE, again, top.NAME, NAME, side is s)
def side(): return s.SIDE
