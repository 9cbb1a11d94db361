# limits: fuel=20000000 memory=16MiB time=10s
# ends: done
import operator
repr(operator.itemgetter(*range(400_000)))
