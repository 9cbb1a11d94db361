# Messages about arguments after * and **, for every kind of callee.
def f(**kwargs):
    return kwargs


class Twice:
    def keys(self):
        return ['x', 'x']

    def __getitem__(self, key):
        return 1


class Named:
    def __str__(self):
        return 'named'

    def method(self, **kwargs):
        pass


nothing = None
number = 5
for callee in (f, nothing, number, Named(), Named().method, dict, len):
    for call in (lambda: callee(*f), lambda: callee(**f), lambda: callee(**Twice()),
                 lambda: callee(x=1, **{'x': 2})):
        try:
            print(call())
        except TypeError as e:
            print(e)
