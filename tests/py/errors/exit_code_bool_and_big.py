# SystemExit.code is an attribute; exit codes are taken modulo 256.
e = SystemExit(1, 2)
print(e.code, e.args)
e = SystemExit('x')
e.code = 258
raise e
