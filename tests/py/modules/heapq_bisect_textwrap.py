# heapq, bisect and textwrap: options, keys, ties and odd values.
import bisect
import heapq
import textwrap

h = [5, 3, 8, 1]
heapq.heapify(h)
heapq.heappush(h, 0)
print(h, heapq.heappop(h), heapq.heappushpop(h, -1), heapq.heapreplace(h, 9), h, heapq.nlargest(2, [1, 5, 3]), heapq.nsmallest(2, 'hello', key=ord), heapq.nlargest(0, [1]), heapq.nsmallest(9, [2, 1]), heapq.nlargest(2, [(1, 'b'), (1, 'a')], key=lambda p: p[0]), list(heapq.merge([1, 4], [2, 3], [])), list(heapq.merge('ca', 'db', reverse=True)), list(heapq.merge(['a', 'ccc'], ['bb'], key=len)))
a = [1, 2, 2, 3]
print(bisect.bisect(a, 2), bisect.bisect_left(a, 2), bisect.bisect_right(a, 2, 0, 2), bisect.bisect_left(a, 0), bisect.bisect([], 1), bisect.bisect_left(['a', 'bb', 'ccc'], 2, key=len), bisect.bisect(a, 2, hi=2))
bisect.insort(a, 2.5)
bisect.insort_left(a, 2)
bisect.insort(a, 0, key=lambda v: v)
print(a)
text = 'The quick brown fox jumped over the lazy dog. It was well-behaved, e.g. a_very_long_word_without_spaces_in_it.'
for kw in ({'width': 30}, {'width': 20, 'break_long_words': False}, {'width': 25, 'break_on_hyphens': False}, {'width': 30, 'initial_indent': '* ', 'subsequent_indent': '  '}, {'width': 30, 'max_lines': 2}, {'width': 30, 'max_lines': 2, 'placeholder': '...'}, {'width': 40, 'fix_sentence_endings': True}):
    print(kw, textwrap.wrap(text, **kw))
print(repr(textwrap.fill('a\tb  c\n\nd', 10)), textwrap.wrap('a\tb', expand_tabs=False, replace_whitespace=False), textwrap.wrap('  lead  trail  ', drop_whitespace=False, width=8), textwrap.wrap(''), textwrap.shorten('Hello  world of text', 12), textwrap.shorten('Hello world', 11), textwrap.shorten('abc def', 5, placeholder='-'))
print(repr(textwrap.dedent('\n    a\n      b\n\n    c')), repr(textwrap.dedent('\ta\n  b')), repr(textwrap.dedent('   \n  x')), repr(textwrap.indent('a\n\nb\n', '> ')), repr(textwrap.indent('a\n\nb', '> ', lambda line: True)), textwrap.TextWrapper(width=5, tabsize=2).fill('a\tbcdef'))
for bad in (lambda: textwrap.wrap('a', 0), lambda: textwrap.shorten('abc', 1, placeholder='long'), lambda: heapq.heappop([]), lambda: heapq.heapreplace([], 1), lambda: heapq.heapify((1,)), lambda: heapq.heappush([1], 'a'), lambda: bisect.bisect([1], 'a'), lambda: bisect.bisect([1], 1, -1), lambda: bisect.insort((1,), 1), lambda: heapq.nsmallest('a', [1]), lambda: list(heapq.merge([1], ['a'])), lambda: textwrap.wrap('ab cd', 2, max_lines=1, placeholder=' [...]')):
    try:
        print(bad())
    except (ValueError, IndexError, TypeError, AttributeError) as e:
        print(type(e).__name__, e)
