f"{a:x"
