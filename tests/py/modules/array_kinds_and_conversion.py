# array: type codes, limits, slices, conversion to and from bytes, lists and text, buffers, errors.
from array import array
import array as module
for t in [
    "[(c, array(c).itemsize) for c in 'bBhHiIlLqQfd'], module.typecodes, array('u').typecode, array('w').typecode",
    "array('i', [1, 2]), array('b', b'\\xff\\x01'), array('u', 'aé'), array('d', (1, 2.5)), array('B', range(3)), array('i'), array('f', [0.1])[0] == 0.1, array('i', array('b', [1]))",
    "array('z')",
    "array('i', ['a'])",
    "array('b', [128])",
    "array('B', [-1])",
    "array('i', 'ab')",
    "array('u', [1])",
    "array('i', [1.5])",
    "array('d', ['a'])",
    'array(5)',
    'array()',
    "array('ii')",
    "(a := array('i', [1, 2, 3]), a.append(4), a.extend([5]), a.insert(0, 0), a.pop(), a.pop(0), a.remove(2), a.reverse(), a, a.index(3), a.count(1), a.tolist())",
    "(a := array('h', range(6)), a[1:3], a[::-2], a[-1], a[:0], a[2] if a else 0)",
    "(a := array('b', [1, 2, 3, 4]), a.__setitem__(slice(1, 3), array('b', [9])), a, a.__delitem__(slice(0, 1)), a)",
    "array('b', [1])[5]",
    "array('b', [1])['a']",
    "(a := array('b', [1]), a.__setitem__(0, 300))",
    "(a := array('b', [1]), a.__setitem__(slice(0, 1), [1]))",
    "(a := array('b', [1]), a.__setitem__(slice(0, 1), array('h', [1])))",
    "array('b', [1]) + array('b', [2]), array('b', [1]) * 2, 2 * array('b', [1]), array('b', [1]) == array('h', [1]), array('b', [1]) < array('b', [2]), array('b', [1]) != [1], 1 in array('b', [1])",
    "array('b', [1]) + array('h', [2])",
    "array('b', [1]) + [1]",
    "array('b', [1]) * 1.5",
    "hash(array('b'))",
    "array('H', [1, 258]).tobytes(), array('I', b'\\x01\\0\\0\\0'), (a := array('H', [1, 258]), a.byteswap(), a), array('u', 'aé').tounicode(), (a := array('h'), a.frombytes(b'\\x01\\x02'), a.fromlist([5]), a)",
    "(a := array('h'), a.frombytes(b'\\x01'))",
    "(a := array('h'), a.fromlist(['a']))",
    "(a := array('h'), a.fromlist((1,)))",
    "array('i').tounicode()",
    "array('b', [1]).pop(5)",
    "array('b').pop()",
    "array('b', [1]).remove(9)",
    "array('b', [1]).index(9)",
    "array('b', [1, 2, 1]).index(1, 1), array('d', [1.5]).buffer_info()[1], memoryview(array('h', [1, 2])).format, bytes(array('b', [65])), list(reversed(array('b', [1, 2]))), repr(array('d', [float('nan'), -0.0])), str(array('u', 'a')), copy_of if False else array('b', [3]).__copy__()",
    "(a := array('b', [1]), m := memoryview(a), a.append(2))",
]:
    try:
        print(t, '=', eval(t))
    except Exception as e:
        print(t, type(e).__name__, e)
