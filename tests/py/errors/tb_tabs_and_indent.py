# Leading white space is stripped from the shown line, whatever it was.
def f():
	if True:
		for _ in range(1):
			return [1, 2][
				5]

f()
