# types: SimpleNamespace, MappingProxyType, DynamicClassAttribute, ModuleType, CellType, checks of kinds.
import types
ns = types.SimpleNamespace(a=1)
mp = types.MappingProxyType({'a': 1, 'b': [2]})
for t in [
    "ns, ns.a, ns == types.SimpleNamespace(a=1), ns.__dict__, types.SimpleNamespace(), types.SimpleNamespace(**{'x y': 1}), ns != 1",
    'types.SimpleNamespace(1)',
    'types.SimpleNamespace(1, 2)',
    'ns.zz',
    "mp['a'], len(mp), 'a' in mp, list(mp), mp.get('z'), mp.copy(), mp | {'c': 3}, mp == {'a': 1, 'b': [2]}, repr(mp), dict(mp), hash(types.MappingProxyType({})) if False else 0",
    "mp['c'] = 1 if False else mp['z']",
    'mp.update({})',
    'types.MappingProxyType([1])',
    'types.MappingProxyType(5)',
    "types.ModuleType('m').__name__, types.ModuleType('m', 'doc').__doc__, repr(types.ModuleType('m')), types.ModuleType('m').__dict__['__spec__']",
    'types.ModuleType()',
    'types.ModuleType(5)',
    'types.CellType(5).cell_contents, types.CellType() == types.CellType(), types.CellType(1) < types.CellType(2)',
    'types.CellType().cell_contents',
    'isinstance(len, types.BuiltinFunctionType), isinstance(lambda: 0, types.LambdaType), isinstance(int | str, types.UnionType), isinstance(list[int], types.GenericAlias), isinstance(None, types.NoneType), isinstance(..., types.EllipsisType), isinstance((x for x in ()), types.GeneratorType), isinstance([].append, types.BuiltinMethodType), isinstance(int.real, types.GetSetDescriptorType), isinstance(str.upper, types.MethodDescriptorType), isinstance(int.__add__, types.WrapperDescriptorType)',
    "types.new_class('N', (int,), {}).__name__, types.GenericAlias(list, (int,)), types.GenericAlias(5, 6)",
    'types.FunctionType()',
    'types.FunctionType(5, {})',
    'types.NoneType()',
    'types.NoneType(1)',
]:
    try:
        print(t, '=', eval(t))
    except Exception as e:
        print(t, type(e).__name__, e)
