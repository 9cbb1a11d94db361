# Packages: __init__, submodules, attribute binding, from package import submodule.
import pkg
print(pkg.__name__, pkg.flag, hasattr(pkg, 'beta'), pkg.__package__)
import pkg.alpha
print(pkg.alpha.name, pkg.alpha.__package__, pkg.alpha.__name__)
from pkg import beta
print(beta.name, pkg.beta is beta)
import pkg.deep.er as der
print(der.name, pkg.deep.er is der, pkg.deep.__name__, der.__package__)
from pkg.deep import er as der2
print(der2 is der)
from pkg.alpha import name
print(name)
try:
    import pkg.missing
except ModuleNotFoundError as e:
    print(e, e.name)
try:
    from pkg import missing
except ImportError as e:
    print(type(e).__name__, str(e).split(' (')[0])
import pkg.deep
print(isinstance(pkg.__path__, list), len(pkg.__path__), hasattr(pkg.alpha, '__path__'))
