# Template subclasses with other delimiters and patterns, and what they refuse.
from string import Template
class P(Template): delimiter = '%'
class D(Template): idpattern = '[a-z]+\\.[a-z]+'
class B(Template): braceidpattern = '[A-Z]+'
for t in [
    "P('%a %% %{b} $c').substitute(a=1, b=2), P('%a').safe_substitute(), P.delimiter, P('%x %{y}').get_identifiers()",
    "D('$a.b $a').safe_substitute({'a.b': 5}), D('$a.b').substitute({'a.b': 1})",
    "B('$x ${X}').substitute(x=1, X=2), B('${x}').safe_substitute(x=1)",
    "D('$a').substitute({'a': 1})",
    "P('%').substitute()",
    "Template('$a$b').substitute(a='$b', b='x'), Template('').substitute(), Template('$A $a').substitute(A=1, a=2), Template('$_x $x1').substitute(_x=1, x1=2)",
    "Template('$x').substitute(5)",
    "Template('$x').substitute({}, {})",
    'Template()',
]:
    try:
        print(t, '=', eval(t))
    except Exception as e:
        print(t, type(e).__name__, e)
