# The file name given to compile appears.
code = compile('x = 1\nraise ValueError("compiled")', '<my program>', 'exec')
exec(code)
