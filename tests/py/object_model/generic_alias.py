# list[int] and unions with |.
print(list[int], dict[str, list[int]], tuple[int, ...], type(list[int]).__name__)
a = list[int]
print(a.__origin__, a.__args__, a(), a((1, 2)), a == list[int], hash(a) == hash(list[int]))
print(int | str, int | None, type(int | str).__name__, (int | str).__args__, int | str == str | int)
print(isinstance(5, int | str), list[int] | None, int | str | int)
try:
    int | 5
except TypeError as e:
    print(e)
try:
    isinstance([], list[int])
except TypeError as e:
    print(e)
def f(x: list[int] | None = None) -> dict[str, int]: pass
print(f.__annotations__)
class C:
    def __class_getitem__(cls, k): return f'{cls.__name__}[{k}]'
print(C[int])
try:
    int[str]
except TypeError as e:
    print(e)
print(list[list[int]].__args__, set[int]([1]))
