# A syntax error from eval.
eval('1 + ')
