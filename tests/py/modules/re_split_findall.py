# split, findall and finditer.
import re

print(re.split(',', 'a,b,,c'), re.split('(,)', 'a,b'), re.split('(,)|(;)', 'a,b;c'), re.split(',', 'a,b,c', maxsplit=1), re.split('x', ''))
print(re.split('', 'abc'), re.split('x*', 'axbc'), re.split(r'\b', 'hi there'), re.split('(x*)', 'axb'), re.split(':', ':a:'), re.split('a', 'b', maxsplit=-1))
print(re.split(b',', b'a,b'), re.split('[,;]', 'a;b,c'), re.compile(' +').split('a  b c', 1), re.split(r'(?<=,)', 'a,b,c'))
print(re.findall('a', 'banana'), re.findall('(a)(n)?', 'banana'), re.findall('(a)n', 'banana'), re.findall('', 'ab'), re.findall('a*', 'baac'))
print(re.findall(r'\w+', 'a bc déf'), re.findall(b'.', b'ab\n'), re.findall('(a)|(b)', 'ab'), re.compile('a').findall('aaaa', 1, 3))
print([m.span() for m in re.finditer('a*', 'baac')], [m.group() for m in re.finditer(r'\d', 'a1b2')], list(re.compile('a').finditer('aaa', 1)))
print([m.span() for m in re.finditer(r'\b|:+', 'a::bc')], [m.span() for m in re.finditer('(?m)^|x', 'x\nx')])
print(re.findall(r'\b\w', 'ab cd'), re.findall('(?=(a.))', 'aabac'), re.findall(r'(?i)K', 'kK\u212a'), re.findall('[^,]+', ',a,,b'))
it = re.finditer('a', 'aa')
print(next(it), next(it), next(it, None), next(it, None))
print(re.findall('a|ab|abc', 'abcab'), re.findall('(?:a|b)+?', 'ab'), re.findall('.', '\ud800a\U0001f600'.encode('utf-16', 'surrogatepass').decode('utf-16', 'surrogatepass')).__len__())
print(re.findall(r'"[^"\\]*(?:\\.[^"\\]*)*"', r'x "a\"b" "c" "'))
print(re.findall(r'<(\w+)[^>]*>', '<a href="x"><b><br/>'), re.findall(r'(\d+)-(\d+)', '1-2, 3-45'))
print(re.findall('(x?)*?y', 'xxy'), re.findall('(?:x?)*y', 'xxy'), re.findall('(a|b|)+c', 'abc'), re.findall('(a{0,2}){2}', 'aaaaa'))
