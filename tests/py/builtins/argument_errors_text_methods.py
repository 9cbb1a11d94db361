# TypeError texts of methods of str and bytes called with wrong arguments.
def attempt(src):
    try:
        print(eval(src))
    except Exception as e:
        print(src, '->', type(e).__name__, e)
for src in ('"a".join()',
            '"a".join(1, 2)',
            '"a".upper(1)',
            '"a".split(1, 2, 3)',
            '"a".replace("b")',
            '"".format_map()',
            '"".encode(1)',
            'b"".decode(1)',
            '"".center()',
            '"".zfill()',
            'str.maketrans()'):
    attempt(src)
