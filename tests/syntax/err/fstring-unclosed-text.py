f"{a b"
