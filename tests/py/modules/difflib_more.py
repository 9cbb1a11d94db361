# difflib: ratios, opcodes, unified and context diffs, close matches, ndiff and restore.
import difflib

s = difflib.SequenceMatcher(None, 'abxcd', 'abcd')
print(s.ratio(), s.quick_ratio(), s.real_quick_ratio(), s.get_opcodes(), s.get_matching_blocks(), s.find_longest_match(0, 5, 0, 4), s.find_longest_match())
s.set_seqs([1, 2, 3], [2, 3, 4])
print(s.get_opcodes(), [list(g) for g in s.get_grouped_opcodes(1)], difflib.SequenceMatcher(lambda c: c == ' ', 'a b', 'ab').ratio(), difflib.SequenceMatcher(autojunk=False, a='x' * 5, b='x').ratio())
a, b = 'one\ntwo\nthree\nfour\n'.splitlines(True), 'one\n2\nthree\nfive\nfour\n'.splitlines(True)
print(''.join(difflib.unified_diff(a, b, 'a.txt', 'b.txt', 'date a', 'date b', n=1)))
print(''.join(difflib.context_diff(a, b, 'a.txt', 'b.txt')))
print(''.join(difflib.ndiff(a, b)))
print(''.join(difflib.restore(difflib.ndiff(a, b), 2)), list(difflib.unified_diff(['a'], ['b'], lineterm='')), list(difflib.unified_diff(a, a)))
print(difflib.get_close_matches('appel', ['ape', 'apple', 'peach', 'puppy']), difflib.get_close_matches('x', ['y'], n=1, cutoff=0.1), difflib.IS_LINE_JUNK('  #\n'), difflib.IS_CHARACTER_JUNK(' '))
print(''.join(difflib.Differ().compare(['abc def\n'], ['abc dxf\n'])))
for bad in (lambda: difflib.get_close_matches('a', [], n=0), lambda: difflib.get_close_matches('a', [], cutoff=2), lambda: list(difflib.restore(['x'], 3)), lambda: list(difflib.unified_diff([b'a'], ['b'])), lambda: difflib.SequenceMatcher(None, 3, 4).ratio()):
    try:
        print(bad())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, str(e)[:70])
