# A syntax error from exec shows the line and the caret.
def run(src):
    exec(src)

run('x = 1\ny = = 2\n')
