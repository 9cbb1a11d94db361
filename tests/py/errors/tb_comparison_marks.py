# Comparison marks cover the whole comparison.
limit = 'ten'
if 5 < 7 and 8 < limit:
    print('no')
