# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
import ast
x=ast.Constant(1,lineno=1,col_offset=0,end_lineno=1,end_col_offset=0)
for i in range(60): x=ast.BinOp(x,ast.Add(),x,lineno=1,col_offset=0,end_lineno=1,end_col_offset=0)
compile(ast.Expression(x),'','eval')
