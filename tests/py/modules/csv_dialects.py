# csv: dialects, quoting, dict readers and writers, sniffing, errors.
import csv
import io

for kw in ({}, {'delimiter': ';'}, {'quoting': csv.QUOTE_ALL}, {'quoting': csv.QUOTE_NONNUMERIC}, {'quoting': csv.QUOTE_NONE, 'escapechar': '\\'}, {'quotechar': "'"}, {'doublequote': False, 'escapechar': '!'}, {'lineterminator': '|'}, {'dialect': 'excel-tab'}, {'dialect': 'unix'}, {'quoting': csv.QUOTE_STRINGS}, {'quoting': csv.QUOTE_NOTNULL}):
    out = io.StringIO()
    w = csv.writer(out, **kw)
    w.writerow(['a', 1, 2.5, None, 'x,y', 'q"q', 'n\nl', "s's", ''])
    w.writerows([[], ['z']])
    print(kw, repr(out.getvalue()))
for text, kw in (('a,b\r\n1,"2,3"\n', {}), ('a;b', {'delimiter': ';'}), ('"x""y",z', {}), ('a, b', {'skipinitialspace': True}), ('1,"2",x\n', {'quoting': csv.QUOTE_NONNUMERIC}) if False else ('1,"2"\n', {'quoting': csv.QUOTE_NONNUMERIC}), ('a\\,b,c', {'escapechar': '\\', 'quoting': csv.QUOTE_NONE}), ('"multi\nline",x', {}), ('\n\na', {}), ('a,"b', {}), ("'a,b',c", {'quotechar': "'"}), ('a"b,c', {}), ('"a"b,c', {})):
    print(repr(text), list(csv.reader(io.StringIO(text, newline=''), **kw)))
r = csv.DictReader(io.StringIO('a,b\n1,2\n3\n4,5,6\n\n7,8\n'), restval='-', restkey='more')
print(r.fieldnames, list(r), r.line_num)
out = io.StringIO()
w = csv.DictWriter(out, ['x', 'y'], restval='?', extrasaction='ignore')
w.writeheader()
w.writerow({'x': 1, 'z': 3})
w.writerows([{'y': 2}])
print(repr(out.getvalue()))
csv.register_dialect('mine', delimiter='|', quoting=csv.QUOTE_MINIMAL)
print(sorted(csv.list_dialects()), csv.get_dialect('mine').delimiter, list(csv.reader(['a|b'], 'mine')), csv.unregister_dialect('mine'), csv.field_size_limit())
s = csv.Sniffer()
print(s.sniff('a;b;c\n1;2;3\n4;5;6\n').delimiter, s.has_header('name,age\nbob,1\nann,2\n'), s.sniff("'a','b'\n'c','d'\n").quotechar)
for bad in (lambda: csv.writer(io.StringIO(), delimiter='ab'), lambda: csv.writer(3), lambda: csv.reader(3), lambda: csv.writer(io.StringIO(), quoting=csv.QUOTE_NONE).writerow(['a,b']), lambda: csv.writer(io.StringIO()).writerow(3), lambda: csv.get_dialect('zz'), lambda: list(csv.reader(['a', 3])), lambda: list(csv.reader(['"a'], strict=True)), lambda: list(csv.reader(['"a"b'], strict=True)), lambda: csv.DictWriter(io.StringIO(), ['a']).writerow({'b': 1}), lambda: csv.writer(io.StringIO(), quoting=9), lambda: csv.register_dialect(3), lambda: list(csv.reader([b'a'])), lambda: s.sniff(''), lambda: list(csv.reader(['a,x'], quoting=csv.QUOTE_NONNUMERIC)), lambda: csv.writer(io.StringIO(), nope=1)):
    try:
        print(bad())
    except (TypeError, csv.Error, ValueError) as e:
        print(type(e).__name__, e)
