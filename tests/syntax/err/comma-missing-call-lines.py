f(
    "a",
    "b"
    c
)
