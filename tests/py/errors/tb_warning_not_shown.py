# A caught error leaves stderr empty, and stdout order is kept.
try:
    raise ValueError('hidden')
except ValueError as e:
    print('caught', e)
print('end')
