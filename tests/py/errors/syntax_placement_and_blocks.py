# Statements out of place and blocks without indentation: message and place of each error.
def show(text):
    try:
        compile(text, '<s>', 'exec')
        print(repr(text), 'compiles')
    except SyntaxError as e:
        print(repr(text), type(e).__name__, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset)


for text in [
    'x = [1,',
    'x = {1:',
    'x = 1)',
    'x = (1]',
    'f"{',
    'f"{x',
    'f"{x!',
    'f"{x!z}"',
    'f"{}"',
    'f"{x:{y:{z}}}"',
    'f"}"',
    'f"{x=!}"',
    'f"{lambda x: 1}"',
    'f"{*a}"',
    'f"{yield}"',
    'f"{a b}"',
    '0777',
    '0b2',
    '0o8',
    '0xg',
    '1_',
    '1__0',
    '1.e',
    '1e',
    '1abc',
    '1.2.3',
    '0b',
    '0x',
    '$',
    '?',
    'x = 5 %',
    'a ! b',
]:
    show(text)
