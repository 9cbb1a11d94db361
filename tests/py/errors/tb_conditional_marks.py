# A failing branch of a conditional expression.
mode = 'fast'
limit = 10 if mode == 'slow' else mode - 1
