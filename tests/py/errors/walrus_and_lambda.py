# Assignment expressions in and around lambdas.
def show(text):
    try:
        print(eval(text))
    except SyntaxError as e:
        print(e.msg, e.offset, e.end_offset)
for text in ['(lambda: x := 1)', '(lambda a: a := 1)', '(lambda a, *b: b := 1)', '(lambda: (x := 1))()', 
             '[lambda: x := 1]', '(x := lambda: 1)()', '(lambda x=(y := 2): x + y)()', '(a.b := 1)', '(a[0] := 1)',
             '((a, b) := 1)', '(f() := 1)', '(1 := 2)', '(None := 1)', '(a + b := 1)', '(x if y else z := 1)']:
    show(text)
