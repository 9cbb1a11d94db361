# TypeError texts of methods of containers and int called with wrong arguments.
def attempt(src):
    try:
        print(eval(src))
    except Exception as e:
        print(src, '->', type(e).__name__, e)
for src in ('[].append()',
            '[].pop(1, 2)',
            '[].sort(1)',
            '{}.get()',
            '{}.get(1, 2, 3)',
            '{}.update(1, 2)',
            '{}.pop()',
            'set().add()',
            '(1).to_bytes(x=1)',
            '(1).bit_length(1)',
            '().index()',
            '().count(1, 2)',
            'int.from_bytes()',
            'dict.fromkeys()'):
    attempt(src)
