# SystemExit without an argument is success.
try:
    print('work')
    raise SystemExit
finally:
    print('finally runs')
