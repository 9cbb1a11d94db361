"""Topological order of graphs."""

__all__ = ['TopologicalSorter', 'CycleError']

_GenericAlias = type(list[int])


class CycleError(ValueError):
    """The graph has a cycle; args[1] lists its nodes, the first one again at the end."""


class _Node:
    # left: how many predecessors aren't done; -1 when handed out, -2 when done.
    __slots__ = ('node', 'left', 'successors')

    def __init__(self, node):
        self.node = node
        self.left = 0
        self.successors = []


_OUT, _DONE = -1, -2


class TopologicalSorter:
    """Gives the nodes of a graph so that each comes after its predecessors."""

    def __init__(self, graph=None):
        self._nodes = {}
        self._ready = None
        self._n_passed = 0
        self._n_finished = 0
        if graph is not None:
            for node, predecessors in graph.items():
                self.add(node, *predecessors)

    def _node(self, node):
        found = self._nodes.get(node)
        if found is None:
            found = self._nodes[node] = _Node(node)
        return found

    def add(self, node, *predecessors):
        """Add a node and its predecessors, perhaps to those it has."""
        if self._ready is not None:
            raise ValueError('Nodes cannot be added after a call to prepare()')
        info = self._node(node)
        info.left += len(predecessors)
        for predecessor in predecessors:
            self._node(predecessor).successors.append(node)

    def prepare(self):
        """Say that the graph is complete; CycleError if it has a cycle."""
        if self._ready is not None:
            raise ValueError('cannot prepare() more than once')
        self._ready = [info.node for info in self._nodes.values() if info.left == 0]
        cycle = self._find_cycle()
        if cycle:
            raise CycleError('nodes are in a cycle', cycle)

    def get_ready(self):
        """The nodes that can be worked on now, as a tuple."""
        if self._ready is None:
            raise ValueError('prepare() must be called first')
        result = tuple(self._ready)
        for node in result:
            self._nodes[node].left = _OUT
        self._ready.clear()
        self._n_passed += len(result)
        return result

    def is_active(self):
        """Whether there is more to come."""
        if self._ready is None:
            raise ValueError('prepare() must be called first')
        return self._n_finished < self._n_passed or bool(self._ready)

    def __bool__(self):
        return self.is_active()

    def done(self, *nodes):
        """Say that nodes from get_ready() are done."""
        if self._ready is None:
            raise ValueError('prepare() must be called first')
        for node in nodes:
            info = self._nodes.get(node)
            if info is None:
                raise ValueError(f'node {node!r} was not added using add()')
            if info.left == _DONE:
                raise ValueError(f'node {node!r} was already marked done')
            if info.left != _OUT:
                raise ValueError(f'node {node!r} was not passed out '
                                 '(still not ready)')
            info.left = _DONE
            for successor in info.successors:
                after = self._nodes[successor]
                after.left -= 1
                if after.left == 0:
                    self._ready.append(successor)
            self._n_finished += 1

    def _find_cycle(self):
        # Depth first along the successors; a node met again on the path closes it.
        seen = set()
        for start in self._nodes:
            if start in seen:
                continue
            path = []
            place = {}
            iterators = []
            node = start
            while True:
                if node in seen:
                    if node in place:
                        return path[place[node]:] + [node]
                else:
                    seen.add(node)
                    iterators.append(iter(self._nodes[node].successors))
                    place[node] = len(path)
                    path.append(node)
                while path:
                    following = next(iterators[-1], _OUT)
                    if following is not _OUT:
                        node = following
                        break
                    del place[path.pop()]
                    iterators.pop()
                else:
                    break
        return None

    def static_order(self):
        """Yields all nodes in order."""
        self.prepare()
        while self.is_active():
            group = self.get_ready()
            yield from group
            self.done(*group)

    __class_getitem__ = classmethod(_GenericAlias)
