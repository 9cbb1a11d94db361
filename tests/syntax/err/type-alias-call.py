type f() = 1
