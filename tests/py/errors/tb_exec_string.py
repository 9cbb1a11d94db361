# Code from exec has no source lines to show.
src = 'def f():\n    return 1 / 0\n\nf()\n'
exec(src)
