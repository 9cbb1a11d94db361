foo(
    a
    b
)
