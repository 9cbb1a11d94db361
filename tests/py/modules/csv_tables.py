# Reading and writing tables in several dialects.
import csv, io
def rd(text, **k):
    try: return list(csv.reader(io.StringIO(text, newline=''), **k))
    except Exception as e: return type(e).__name__, str(e)
def wr(rows, **k):
    f = io.StringIO(newline='')
    try: csv.writer(f, **k).writerows(rows); return f.getvalue()
    except Exception as e: return type(e).__name__, str(e)
for t in ('a,b,c\r\n1,2,3\r\n', 'a,"b,""x""",c\n', '"multi\nline",2\n', '', '\n', 'a,\n,b', 'a b,"c"d,e"f"\n', '"unclosed', 'a,b\rc,d', ' "x", y\n', 'x\r\n\r\ny', '"a"  ,b\n'):
    print(repr(t), rd(t), rd(t, skipinitialspace=True), rd(t, strict=True))
print(rd('a;b', delimiter=';'), rd("a\tb", dialect='excel-tab'), rd("'a,b',c", quotechar="'"), rd('a\\,b,c', escapechar='\\'), rd('1,"2",3.5', quoting=csv.QUOTE_NONNUMERIC), rd('a,"b"', quoting=csv.QUOTE_NONE), rd('"a",,b', quoting=csv.QUOTE_NOTNULL), rd('1,,"x"', quoting=csv.QUOTE_STRINGS), rd('x,y', quoting=csv.QUOTE_NONNUMERIC))
rows = [['a', 1, 2.5, None], ['x,y', 'q"q', 'n\nl', ' s'], ['', True, '1', 'é']]
for k in ({}, {'quoting': csv.QUOTE_ALL}, {'quoting': csv.QUOTE_NONNUMERIC}, {'quoting': csv.QUOTE_NONE, 'escapechar': '\\'}, {'delimiter': ';', 'lineterminator': '\n'}, {'doublequote': False, 'escapechar': '!'}, {'dialect': 'unix'}, {'quoting': csv.QUOTE_STRINGS}, {'quoting': csv.QUOTE_NOTNULL}, {'quotechar': "'"}):
    print(k, repr(wr(rows, **k)))
print(repr(wr([['']])), repr(wr([[]])), repr(wr([[None]])), wr([['a,b']], quoting=csv.QUOTE_NONE), wr([3]), wr([['a']], delimiter='ab'), wr([['a']], delimiter=''), wr([['a']], quoting=9), wr([['a']], nope=1), wr([['a']], quotechar=None), wr([['a']], delimiter=3), wr([['a']], dialect='none'), wr([['"']], doublequote=False))
d = csv.DictReader(io.StringIO('name,age\nBo,3\nAl,4,extra\nJo\n\nEd,9\n')); print(d.fieldnames, list(d), d.line_num)
print(list(csv.DictReader(['1,2'], fieldnames=['a', 'b', 'c'], restval='?')), list(csv.DictReader(['1,2,3'], ['a'], restkey='rest')))
f = io.StringIO(); w = csv.DictWriter(f, ['a', 'b'], restval='-', lineterminator='\n'); w.writeheader(); w.writerow({'a': 1}); w.writerows([{'b': 2, 'a': 3}])
try: w.writerow({'z': 1})
except ValueError as e: print(e)
print(repr(f.getvalue()), sorted(csv.list_dialects()), csv.field_size_limit())
csv.register_dialect('pipe', delimiter='|', quoting=csv.QUOTE_ALL); print(rd('a|b', dialect='pipe'), csv.get_dialect('pipe').delimiter, csv.get_dialect('excel').lineterminator == '\r\n'); csv.unregister_dialect('pipe')
try: csv.get_dialect('pipe')
except csv.Error as e: print(e)
class My(csv.Dialect): delimiter = ':'; quotechar = '"'; quoting = csv.QUOTE_MINIMAL; lineterminator = '\n'; doublequote = True; skipinitialspace = False
print(repr(wr([['a', 'b:c']], dialect=My)), rd('a:b', dialect=My()), csv.Sniffer().sniff('a;b;c\n1;2;3\n4;5;6\n').delimiter, csv.Sniffer().has_header('name,age\nBo,3\nAl,4\n'), next(csv.reader(['a,b'])), csv.reader(['x']).line_num)
try: next(csv.reader([b'x']))
except csv.Error as e: print(e)
