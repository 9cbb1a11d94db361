# raise ... from None hides the context.
def parse(text):
    try:
        return int(text)
    except ValueError:
        raise RuntimeError('hidden') from None

parse('x')
