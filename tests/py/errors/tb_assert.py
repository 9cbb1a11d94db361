# AssertionError with a message: marks under the condition.
def check(balance):
    assert balance >= 0, f'negative: {balance}'

check(5)
check(-1)
