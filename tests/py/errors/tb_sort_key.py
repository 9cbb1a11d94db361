# An error in a key function called from native code.
def key(x):
    return x['name']

people = [{'name': 'a'}, {'nome': 'b'}]
people.sort(key=key)
