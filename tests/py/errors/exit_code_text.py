# SystemExit with text prints it on stderr and gives 1.
raise SystemExit('fatal: no input')
