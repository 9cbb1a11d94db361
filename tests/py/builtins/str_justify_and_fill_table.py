# center, ljust, rjust, zfill, expandtabs with widths and fills.
for t in [
    "'ab'.center(5), 'ab'.center(6), 'abc'.center(6, '*'), 'ab'.ljust(4, '-'), 'ab'.rjust(4, 'é'), 'ab'.center(1), 'ab'.ljust(-5), ''.center(3, 'x')",
    "'5'.zfill(3), '-5'.zfill(4), '+5'.zfill(4), '--5'.zfill(5), ''.zfill(2), '-'.zfill(3), 'é'.zfill(3), '12'.zfill(1)",
    "'a\\tb'.expandtabs(), 'a\\tb'.expandtabs(4), 'ab\\tc\\td'.expandtabs(3), '\\t'.expandtabs(0), 'a\\nb\\tc'.expandtabs(), 'a\\rb\\tc'.expandtabs(4), 'a\\tb'.expandtabs(-1), 'a\\tb'.expandtabs(tabsize=2)",
    "'a'.center('5')",
    "'a'.center(5, 'ab')",
    "'a'.center(5, '')",
    "'a'.center(5, 5)",
    "'a'.center(5, b'x')",
    "'a'.center()",
    "'a'.ljust(1.5)",
    "'a'.zfill('3')",
    "'a'.zfill(2.0)",
    "'a'.expandtabs('4')",
    "'a'.expandtabs(10**20)",
    "'a'.center(True), 'a'.center(3, fillchar='x') if False else 1",
]:
    try:
        print(t, '=', eval(t))
    except Exception as e:
        print(t, type(e).__name__, e)
