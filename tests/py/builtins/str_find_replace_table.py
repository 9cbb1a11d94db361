# find, index, count, replace with ranges, empty strings and wrong kinds.
for t in [
    "'banana'.find('an'), 'banana'.rfind('an'), 'banana'.find('x'), 'banana'.find('', 3), 'banana'.find('', 9), 'banana'.rfind(''), 'banana'.index('n', 3), 'banana'.count('an'), 'banana'.count(''), 'banana'.count('a', 2), 'banana'.count('', 6), 'banana'.count('', 7), 'banana'.find('a', -2), 'banana'.find('b', 0, -6), ''.find(''), ''.count('')",
    "'banana'.replace('an', 'X'), 'banana'.replace('a', '', 2), 'aaa'.replace('', '-'), 'aaa'.replace('', '-', 2), ''.replace('', 'x'), ''.replace('', 'x', 0), 'a'.replace('a', 'é'), 'aaa'.replace('aa', 'b'), 'abc'.replace('b', 'b'), 'abc'.replace('x', 'y', -1), 'aa'.replace('a', 'b', count=1)",
    "'banana'.index('x')",
    "'banana'.rindex('x')",
    "'banana'.index('b', 1)",
    "'a'.find(5)",
    "'a'.find()",
    "'a'.find('a', 'b')",
    "'a'.count(None)",
    "'a'.replace('a')",
    "'a'.replace('a', 5)",
    "'a'.replace(5, 'a')",
    "'a'.replace('a', 'b', 'c')",
    "'a'.replace('a', 'b', 1, 2)",
    "'a' in 'abc', '' in '', 'ab' in 'a', 'é' in 'aé'",
    "5 in 'a'",
    "None in 'a'",
    "b'a' in 'a'",
    "'abc'.find('c', None, None), 'abc'.find('a', 10**30), 'abc'.find('a', -10**30)",
]:
    try:
        print(t, '=', eval(t))
    except Exception as e:
        print(t, type(e).__name__, e)
