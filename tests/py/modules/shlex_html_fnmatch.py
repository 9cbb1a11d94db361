# Small text modules: shlex, html, fnmatch, errno, queue.
import errno
import fnmatch
import html
import queue
import shlex

for s in ['a b', "a 'b c' d", 'a "b \\" c"', 'a\\ b', "''", 'a""b', 'x"y z"w', "it's", 'a # b', '"a', 'a\\', ' a  b ', "a'b'c\"d\""]:
    try:
        print(repr(s), shlex.split(s), shlex.split(s, comments=True))
    except ValueError as e:
        print(repr(s), e)
print(shlex.quote('a b'), shlex.quote(''), shlex.quote("it's"), shlex.quote('plain-1.txt'), shlex.quote('é'), shlex.join(['a', 'b c', '']))
print(html.escape('<a href="x">\'&'), html.escape('"', quote=False), html.unescape('&lt;&amp;&#65;&#x41;&eacute;&notin;&notit;&nope; &copy &#0;&#128;&#xD800;&#1;&hearts;&NotEqualTilde;'))
for name, pat in [('a.py', '*.py'), ('a.py', '*.PY'), ('abc', 'a?c'), ('abc', 'a[a-c]c'), ('abc', 'a[!b]c'), ('a]c', 'a[]]c'), ('a-c', 'a[-]c'), ('a[c', 'a[c'), ('a\nb', 'a*b'), ('aXbXc', 'a*b*c'), ('', '*'), ('a.b', 'a.b'), ('b', '[c-a]'), ('x', '[!c-a]')]:
    print(name.encode(), pat, fnmatch.fnmatch(name, pat), fnmatch.fnmatchcase(name, pat), fnmatch.translate(pat))
print(fnmatch.filter(['a.py', 'b.txt', 'c.py'], '*.py'), fnmatch.fnmatch(b'ab', b'a*'))
print(errno.ENOENT, errno.errorcode[2], errno.EAGAIN == errno.EWOULDBLOCK, errno.errorcode[errno.EINVAL], errno.ENOTSUP, len(errno.errorcode) > 100)
q = queue.Queue(2)
q.put(1)
q.put_nowait(2)
print(q.full(), q.qsize(), q.empty())
try:
    q.put_nowait(3)
except queue.Full as e:
    print('full', repr(e))
print(q.get(), q.get_nowait())
try:
    q.get_nowait()
except queue.Empty as e:
    print('empty', repr(e))
try:
    q.get(timeout=0.01)
except queue.Empty:
    print('empty again')
p = queue.PriorityQueue()
for x in (3, 1, 2):
    p.put(x)
print(p.get(), p.get(), p.get())
l = queue.LifoQueue()
l.put(1)
l.put(2)
print(l.get(), l.get())
q.task_done()
q.task_done()
q.join()
try:
    q.task_done()
except ValueError as e:
    print(e)
