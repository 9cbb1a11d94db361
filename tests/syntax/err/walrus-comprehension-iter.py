[x for x in (y := 1) if y := 2]
