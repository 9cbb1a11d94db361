# exit() and quit() raise SystemExit.
try:
    exit(4)
except SystemExit as e:
    print('exit', e.code, e.args)
try:
    quit()
except SystemExit as e:
    print('quit', e.code, e.args)
exit(7)
