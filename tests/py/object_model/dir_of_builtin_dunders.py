# The special methods of object, int and list by dir().
print(dir(object()))
print(dir(None))
print(dir([]))
print(dir(int))
