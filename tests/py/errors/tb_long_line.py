# Marks on a line with nested calls: only the failing call is marked.
def up(s): return s.upper()
print('start', up('a'), up('b'), up('c') + up('d'), up(5) + up('e'), 'end')
