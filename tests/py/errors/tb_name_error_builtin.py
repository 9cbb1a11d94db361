# NameError suggesting a builtin.
print(lenn([1]))
