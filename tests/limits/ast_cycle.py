# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
import ast
x=ast.List([],ast.Load(),lineno=1,col_offset=0,end_lineno=1,end_col_offset=0)
x.elts.append(x)
compile(ast.Expression(x),'','eval')
