NAME = 'top name'
def up(): return 'top up'
