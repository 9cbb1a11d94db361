# Names too different get no suggestion.
class A:
    value = 1

A().zzzzzz
