# SystemExit with an int gives that exit code and prints nothing.
print('before')
raise SystemExit(3)
