# SystemExit with another object prints its str.
raise SystemExit([1, 'two'])
