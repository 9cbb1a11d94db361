# Objects that survived collections hold what is made later, whichever way it gets in.
import gc
import weakref
from collections import OrderedDict, defaultdict, deque


class Node:
    def __init__(self, tag):
        self.tag = tag


class Slotted:
    __slots__ = ("a", "b")


def closure():
    held = None

    def put(value):
        nonlocal held
        held = value

    def get():
        return held

    return put, get


def collector():
    got = []
    while True:
        item = yield len(got)
        got.append(item)


def churn():
    for i in range(5000):
        [i, str(i), {"k": (i, i + 1)}]


plain, more = Node("plain"), Node("more")
slotted = Slotted()
items, table, group, ring = [None] * 3, {}, set(), deque()
ordered, default, array = OrderedDict(), defaultdict(list), bytearray()
put, get = closure()
sink = collector()
next(sink)
module_dict = globals()
error = ValueError("old")
function = churn
iterator = iter([])
gc.collect()
churn()

for round in range(4):
    young = Node(f"young {round}")
    plain.value = young
    for name in "abcdefghij":
        setattr(more, name, Node(name + str(round)))
    slotted.a, slotted.b = Node("sa"), (Node("sb"),)
    items[0] = Node("first")
    items[1:2] = [Node("second"), Node("third")]
    items.append(Node("last"))
    table[f"key {round}"] = Node("value")
    table.setdefault(("tuple", round), []).append(Node("inner"))
    group.add(("member", round))
    ring.append(Node("ring"))
    ring.appendleft((Node("left"),))
    ordered[Node] = Node("ordered")
    default[f"d{round}"].append(Node("default"))
    array.extend(b"bytes %d" % round)
    put(Node(f"captured {round}"))
    sink.send(Node("sent"))
    module_dict[f"global_{round}"] = Node("global")
    error.args = (f"new {round}", Node("arg"))
    error.note = Node("note")
    error.add_note("a note %d" % round)
    function.attribute = Node("attribute")
    Node.shared = [Node("class")]
    Slotted.method = lambda self: round
    iterator = map(lambda n: Node(n), range(3))
    first = next(iterator)
    churn()
    print(plain.value.tag, more.a.tag, more.j.tag, slotted.a.tag, slotted.b[0].tag)
    print([n.tag for n in items if n], len(table), table["key %d" % round].tag, table["tuple", round][0].tag)
    print(sorted(group)[-1], [n.tag if isinstance(n, Node) else n[0].tag for n in ring])
    print(ordered[Node].tag, default[f"d{round}"][0].tag, bytes(array)[-7:], get().tag, sink.send(None))
    print(module_dict[f"global_{round}"].tag, error.args[0], error.args[1].tag, error.note.tag, error.__notes__[-1])
    print(function.attribute.tag, Node.shared[0].tag, slotted.method(), first.tag, [n.tag for n in iterator])

# A weak reference made long ago is cleared when its young target goes.
target = Node("target")
reference = weakref.ref(target)
churn()
print(reference().tag)
del target
gc.collect()
print(reference())

# A growing string and its earlier values stay apart.
text, kept = "", []
for i in range(3000):
    text += "ab"
    if i % 1000 == 0:
        kept.append(text)
        churn()
print(len(text), [len(k) for k in kept], text.endswith("abab"), sorted(set(kept[-1])))
