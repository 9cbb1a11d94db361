match command:
    case 1 | -2 | None:
        a()
    case [x, *_, y] if x:
        b(x, y)
    case {"key": [first, *rest], **others}:
        c()
    case Point(0, y=z) as p:
        d(z, p)
    case _:
        pass
