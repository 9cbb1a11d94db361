# Raising a stored exception again shows the lines of both raises.
saved = None
def first():
    raise ValueError('stored')
try:
    first()
except ValueError as e:
    saved = e
def second():
    raise saved
second()
