if a:
  b
  if c:
        d
  e

# comment

    # oddly indented comment
if a:
	tab
x = (1,
2,
      3)
y = 1 + \
    2
if a and \
   b:
    c
def f(
    a,
    b,
):
    return (
        a
    )
class A:

    x = 1

    def f(self):
        pass
    # end

    y = 2
z = [
    1, # one

    2,
]
x = 1;
if x: y; z
s = """
  text
 """ ; t = 1
