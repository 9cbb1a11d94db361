# A small program over text: csv, re, collections, statistics, textwrap, json and string formatting together.
import collections
import csv
import io
import json
import re
import statistics
import string
import textwrap

CSV = '''name,score,when,comment
Ann,91.5,2024-01-03,"steady, careful"
Bob,77,2024-02-11,"says ""hi"""
Cyd,,2024-02-12,
Dee,88.25,2024-03-01,last
'''
rows = list(csv.DictReader(io.StringIO(CSV)))
scores = [float(r['score']) for r in rows if r['score']]
by_month = collections.defaultdict(list)
for r in rows:
    m = re.fullmatch(r'(?P<y>\d{4})-(?P<m>\d\d)-\d\d', r['when'])
    by_month[m['m']].append(r['name'])
words = collections.Counter(re.findall(r'[a-z]+', ' '.join(r['comment'] for r in rows)))
print(json.dumps({'mean': round(statistics.mean(scores), 3), 'median': statistics.median(scores), 'months': by_month, 'words': dict(sorted(words.items()))}, indent=1))
t = string.Template('$name: ${score:-n}')
for r in rows:
    score = f"{float(r['score']):>8.2f}" if r['score'] else f"{'none':>8}"
    print(f"{r['name']:<6}|{score}|{r['when']:^12}|{r['comment']!r:>20}")
out = io.StringIO()
w = csv.writer(out, quoting=csv.QUOTE_NONNUMERIC)
w.writerows([[r['name'], float(r['score'] or 0)] for r in rows])
print(out.getvalue())
print(textwrap.fill(' '.join(sorted(words)), 20), re.sub(r'(\w+), (\w+)', r'\2 and \1', rows[0]['comment']))
table = str.maketrans('aeiou', 'AEIOU', ' ')
print(' '.join(r['name'].translate(table) for r in rows), [*map(str.swapcase, ('aB', 'Cd'))], '{0[name]}/{1[name]}'.format(*rows), '%(name)s %(score)s' % rows[1], sorted(rows, key=lambda r: float(r['score'] or -1))[0]['name'])
