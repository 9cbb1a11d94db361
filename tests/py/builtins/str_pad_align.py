# center, ljust, rjust, zfill, expandtabs.
for w in (0, 3, 6, 7):
    print(repr('abc'.center(w)), repr('abc'.ljust(w, '*')), repr('abc'.rjust(w, 'é')), repr('abc'.zfill(w)), repr('ab'.center(w, '-')))
print('-5'.zfill(4), '+5'.zfill(4), '--5'.zfill(5), ''.zfill(2), '5'.zfill(-1), '-'.zfill(3))
print(repr('a\tb'.expandtabs()), repr('\ta\tbb\tccc\n\td'.expandtabs(4)), repr('a\tb'.expandtabs(0)), repr('ab\t\r\tc'.expandtabs(tabsize=4)), repr('\t'.expandtabs(1)))
for f in (lambda: 'a'.center(5, 'xy'), lambda: 'a'.ljust('5'), lambda: 'a'.rjust(5, ''), lambda: 'a'.center(), lambda: 'a'.zfill(1.5), lambda: 'a'.center(5, 5)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
