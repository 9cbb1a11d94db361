# StringIO with every newline mode: what is stored, read and split.
import io
for t in [
    "[io.StringIO('a\\nb\\r\\nc\\rd', newline=n).readlines() for n in (None, '', '\\n', '\\r', '\\r\\n')]",
    "[(s := io.StringIO(newline=n), s.write('x\\ny\\r\\n'), s.getvalue())[1:] for n in (None, '', '\\n', '\\r', '\\r\\n')]",
    "(s := io.StringIO('ab\\ncd'), s.seek(1), s.readline(), s.tell(), s.read(1), s.readlines(), s.read())[1:]",
    "io.StringIO('a', 'x')",
    "io.StringIO('a', 5)",
]:
    try:
        print(t, '=', eval(t))
    except Exception as e:
        print(t, type(e).__name__, e)
