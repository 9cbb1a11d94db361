"""Syntax trees: their classes, parsing, showing, walking, and the way back to source text.

The grammar below is the one table: the classes of nodes come from it, and so does what `compile()` checks.
A tree crosses to the compiler as a row of items (see `_padcell.parse_tree` and `compile_tree`): whoever reads a tree
reads each attribute once and copies it, so nothing a node does later is seen by the compiler.
"""

import _padcell

PyCF_DONT_IMPLY_DEDENT = 0x200
PyCF_ONLY_AST = 0x400
PyCF_TYPE_COMMENTS = 0x1000
PyCF_ALLOW_TOP_LEVEL_AWAIT = 0x2000
PyCF_ALLOW_INCOMPLETE_INPUT = 0x4000
PyCF_OPTIMIZED_AST = 0x8000 | PyCF_ONLY_AST

_LAZY_ANNOTATIONS = 0x1000000

# A sort and its nodes; `@` marks sorts whose nodes have a place in the source.
_GRAMMAR = '''
mod: Module(stmt* body, type_ignore* type_ignores) Interactive(stmt* body) Expression(expr body)
    FunctionType(expr* argtypes, expr returns)
stmt@: FunctionDef(identifier name, arguments args, stmt* body, expr* decorator_list, expr? returns,
        string? type_comment, type_param* type_params)
    AsyncFunctionDef(identifier name, arguments args, stmt* body, expr* decorator_list, expr? returns,
        string? type_comment, type_param* type_params)
    ClassDef(identifier name, expr* bases, keyword* keywords, stmt* body, expr* decorator_list, type_param* type_params)
    Return(expr? value) Delete(expr* targets) Assign(expr* targets, expr value, string? type_comment)
    TypeAlias(expr name, type_param* type_params, expr value) AugAssign(expr target, operator op, expr value)
    AnnAssign(expr target, expr annotation, expr? value, int simple)
    For(expr target, expr iter, stmt* body, stmt* orelse, string? type_comment)
    AsyncFor(expr target, expr iter, stmt* body, stmt* orelse, string? type_comment)
    While(expr test, stmt* body, stmt* orelse) If(expr test, stmt* body, stmt* orelse)
    With(withitem* items, stmt* body, string? type_comment) AsyncWith(withitem* items, stmt* body, string? type_comment)
    Match(expr subject, match_case* cases) Raise(expr? exc, expr? cause)
    Try(stmt* body, excepthandler* handlers, stmt* orelse, stmt* finalbody)
    TryStar(stmt* body, excepthandler* handlers, stmt* orelse, stmt* finalbody)
    Assert(expr test, expr? msg) Import(alias* names) ImportFrom(identifier? module, alias* names, int? level)
    Global(identifier* names) Nonlocal(identifier* names) Expr(expr value) Pass() Break() Continue()
expr@: BoolOp(boolop op, expr* values) NamedExpr(expr target, expr value) BinOp(expr left, operator op, expr right)
    UnaryOp(unaryop op, expr operand) Lambda(arguments args, expr body) IfExp(expr test, expr body, expr orelse)
    Dict(expr?* keys, expr* values) Set(expr* elts) ListComp(expr elt, comprehension* generators)
    SetComp(expr elt, comprehension* generators) DictComp(expr key, expr value, comprehension* generators)
    GeneratorExp(expr elt, comprehension* generators) Await(expr value) Yield(expr? value) YieldFrom(expr value)
    Compare(expr left, cmpop* ops, expr* comparators) Call(expr func, expr* args, keyword* keywords)
    FormattedValue(expr value, int conversion, expr? format_spec) JoinedStr(expr* values)
    Constant(constant value, string? kind) Attribute(expr value, identifier attr, expr_context ctx)
    Subscript(expr value, expr slice, expr_context ctx) Starred(expr value, expr_context ctx)
    Name(identifier id, expr_context ctx) List(expr* elts, expr_context ctx) Tuple(expr* elts, expr_context ctx)
    Slice(expr? lower, expr? upper, expr? step)
expr_context: Load() Store() Del()
boolop: And() Or()
operator: Add() Sub() Mult() MatMult() Div() Mod() Pow() LShift() RShift() BitOr() BitXor() BitAnd() FloorDiv()
unaryop: Invert() Not() UAdd() USub()
cmpop: Eq() NotEq() Lt() LtE() Gt() GtE() Is() IsNot() In() NotIn()
= comprehension(expr target, expr iter, expr* ifs, int is_async)
excepthandler@: ExceptHandler(expr? type, identifier? name, stmt* body)
= arguments(arg* posonlyargs, arg* args, arg? vararg, arg* kwonlyargs, expr?* kw_defaults, arg? kwarg, expr* defaults)
=@ arg(identifier arg, expr? annotation, string? type_comment)
=@ keyword(identifier? arg, expr value)
=@ alias(identifier name, identifier? asname)
= withitem(expr context_expr, expr? optional_vars)
= match_case(pattern pattern, expr? guard, stmt* body)
pattern@: MatchValue(expr value) MatchSingleton(constant value) MatchSequence(pattern* patterns)
    MatchMapping(expr* keys, pattern* patterns, identifier? rest)
    MatchClass(expr cls, pattern* patterns, identifier* kwd_attrs, pattern* kwd_patterns) MatchStar(identifier? name)
    MatchAs(pattern? pattern, identifier? name) MatchOr(pattern* patterns)
type_ignore: TypeIgnore(int lineno, string tag)
type_param@: TypeVar(identifier name, expr? bound, expr? default_value) ParamSpec(identifier name, expr? default_value)
    TypeVarTuple(identifier name, expr? default_value)
'''

_PLACE = ('lineno', 'col_offset', 'end_lineno', 'end_col_offset')
_missing = object()


def _warn(text, level=3):
    import warnings
    warnings.warn(text, DeprecationWarning, stacklevel=level)


class AST:
    _fields = ()
    _attributes = ()
    _field_types = {}
    __match_args__ = ()

    def __init__(self, /, *args, **kwargs):
        cls = type(self)
        fields = cls._fields
        if len(args) > len(fields):
            n = len(fields)
            raise TypeError(f'{cls.__name__} constructor takes at most {n} positional argument{"s" * (n != 1)}')
        given = set()
        for name, value in zip(fields, args):
            setattr(self, name, value)
            given.add(name)
        for name, value in kwargs.items():
            if name in given:
                raise TypeError(f"{cls.__name__} got multiple values for argument '{name}'")
            if name not in fields and name not in cls._attributes:
                _warn(f"{cls.__name__}.__init__ got an unexpected keyword argument '{name}'. Support for arbitrary "
                      'keyword arguments is deprecated and will be removed in Python 3.15.')
            given.add(name)
            setattr(self, name, value)
        specs = getattr(cls, '_specs', {})
        for name in fields:
            if name in given:
                continue
            sort, optional, several = specs.get(name, (None, True, False))
            if several:
                setattr(self, name, [])
            elif optional:
                if sort is not None:
                    setattr(self, name, None)
            elif sort == 'expr_context':
                setattr(self, name, Load())
            else:
                _warn(f"{cls.__name__}.__init__ missing 1 required positional argument: '{name}'. "
                      'This will become an error in Python 3.15.')

    def __replace__(self, /, **changes):
        cls = type(self)
        values = {}
        for name in cls._fields + cls._attributes:
            value = getattr(self, name, _missing)
            if value is not _missing:
                values[name] = value
        for name in changes:
            if name not in cls._fields and name not in cls._attributes:
                raise TypeError(f"{cls.__name__}.__replace__ got an unexpected keyword argument '{name}'.")
        values.update(changes)
        lacking = [repr(name) for name in cls._fields
                   if name not in values and not (cls._specs[name][1] or cls._specs[name][2])]
        if lacking:
            raise TypeError(f'{cls.__name__}.__replace__ missing {len(lacking)} keyword argument'
                            f'{"s" * (len(lacking) != 1)}: {", ".join(lacking)}.')
        return cls(**values)


_sorts = {'AST': AST}
_by_class = {}


def _make_classes():
    types = {'identifier': str, 'string': str, 'int': int, 'constant': object}
    declared = []
    text = ' '.join(line.strip() if line[:1] == ' ' else '\n' + line for line in _GRAMMAR.splitlines())
    for line in text.splitlines():
        if not line:
            continue
        head, _, rest = line.partition(' ')
        placed = '@' in head
        sort = head.rstrip(':').replace('@', '').replace('=', '')
        nodes = []
        while '(' in rest:
            name, _, rest = rest.partition('(')
            inside, _, rest = rest.partition(')')
            fields = []
            for field in inside.split(','):
                if field.strip():
                    spec, name_of = field.split()
                    fields.append((name_of, spec))
            nodes.append((name.strip(), fields))
        base = AST
        place = _PLACE if placed else ()
        if sort:
            body = {'__module__': 'ast', '_attributes': place, '__qualname__': sort,
                    '__doc__': sort + ' = ' + ('\n ' + ' ' * len(sort) + '| ' if nodes[0][1] or len(nodes) < 2 else ' | ').join(
                        _signature(*node) for node in nodes)}
            if placed:
                body['end_lineno'] = body['end_col_offset'] = None
            base = type(AST)(sort, (AST,), body)
            _sorts[sort] = types[sort] = base
            globals()[sort] = base
        declared.append((base, sort, placed, nodes))
    for base, sort, placed, nodes in declared:
        for name, fields in nodes:
            specs = {}
            for field, spec in fields:
                kind = spec.rstrip('?*')
                specs[field] = (kind, '?' in spec, '*' in spec)
            body = {'__module__': 'ast', '__qualname__': name, '_fields': tuple(field for field, _ in fields),
                    '__match_args__': tuple(field for field, _ in fields), '_specs': specs,
                    '__doc__': _signature(name, fields)}
            if not sort:
                body['_attributes'] = _PLACE if placed else ()
                if placed:
                    body['end_lineno'] = body['end_col_offset'] = None
            for field, (kind, optional, several) in specs.items():
                if optional and not several:
                    body[field] = None
            cls = type(AST)(name, (base,), body)
            if not sort:
                _sorts[name] = types[name] = cls
            _by_class[cls] = name
            globals()[name] = cls
    for cls in _by_class:
        found = {}
        for field, (kind, optional, several) in cls._specs.items():
            kind = types[kind]
            found[field] = list[kind] if several else kind | None if optional else kind
        cls._field_types = found


def _signature(name, fields):
    if not fields:
        return name
    return name + '(' + ', '.join(f'{spec.replace("?*", "*")} {field}' for field, spec in fields) + ')'


_make_classes()

# Nodes without fields are one object each in what the parser makes.
_SINGLE = {name: cls() for cls, name in _by_class.items()
           if cls.__base__ in (expr_context, boolop, operator, unaryop, cmpop)}


# ---------------------------------------------------------------- between texts, trees and code

def _build(row):
    stack = []
    for at in range(0, len(row), 2):
        tag = row[at]
        value = row[at + 1]
        if tag == 0:
            stack.append(value)
        elif tag == 1:
            if value:
                items = stack[-value:]
                del stack[-value:]
            else:
                items = []
            stack.append(items)
        elif tag == 2:
            name = value[0]
            node = _SINGLE.get(name)
            if node is None:
                cls = globals()[name]
                node = cls.__new__(cls)
                fields = cls._fields
                if fields:
                    first = len(stack) - len(fields)
                    for field in fields:
                        setattr(node, field, stack[first])
                        first += 1
                    del stack[-len(fields):]
                if len(value) > 1:
                    node.lineno, node.col_offset, node.end_lineno, node.end_col_offset = value[1:]
            stack.append(node)
    return stack[0]


_STORED = {('Assign', 'targets'), ('AugAssign', 'target'), ('AnnAssign', 'target'), ('For', 'target'),
           ('AsyncFor', 'target'), ('comprehension', 'target'), ('withitem', 'optional_vars'),
           ('NamedExpr', 'target'), ('TypeAlias', 'name')}
_WITH_CONTEXT = {'Attribute', 'Subscript', 'Starred', 'Name', 'List', 'Tuple'}
_MAX_DEPTH = 10_000


def _kind(node):
    kind = _by_class.get(type(node))
    if kind is None:
        for cls, name in _by_class.items():
            if isinstance(node, cls):
                return name
    return kind


def _flatten(root, wanted):
    # What is left to do: (node, sort, context, depth), or a finished pair to append.
    row = []
    work = [(root, wanted, None, 0)]
    while work:
        item = work.pop()
        if len(item) == 2:
            row.extend(item)
            continue
        node, sort, context, depth = item
        if depth > _MAX_DEPTH:
            raise RecursionError('maximum recursion depth exceeded during compilation')
        base = _sorts[sort]
        if base._attributes and depth and not hasattr(node, 'lineno'):
            raise TypeError(f'required field "lineno" missing from {sort}')
        if not isinstance(node, base):
            if sort == wanted and depth == 0:
                raise TypeError(f'expected {wanted} node, got {type(node).__name__}')
            raise TypeError(f'expected some sort of {sort}, but got {node!r}')
        kind = _kind(node)
        if kind is None or not issubclass(globals()[kind], base):
            raise TypeError(f'expected some sort of {sort}, but got {node!r}')
        cls = globals()[kind]
        row.append(3)
        row.append(None)
        if cls._attributes:
            place = []
            for name in _PLACE:
                value = getattr(node, name, _missing)
                if name[:3] == 'end':
                    if value is None or value is _missing:
                        value = place[len(place) - 2]
                elif value is _missing:
                    raise TypeError(f'required field "{name}" missing from {sort}')
                if value is None:
                    raise ValueError(f"field '{name}' is required for {sort}")
                place.append(_int(value))
            tag = (2, (kind, *place))
        else:
            tag = (2, (kind,))
        later = [tag]
        if kind in _WITH_CONTEXT:
            own = type(getattr(node, 'ctx', Load())).__name__
            if own != (context or 'Load'):
                raise ValueError(f'expression must have {context or "Load"} context but has {own} instead')
        elif context in ('Store', 'Del') and sort == 'expr':
            raise ValueError(f"expression which can't be assigned to in {context} context")
        for field in cls._fields:
            kind_of, optional, several = cls._specs[field]
            value = getattr(node, field, _missing)
            inner = None
            if (kind, field) in _STORED:
                inner = 'Store'
            elif kind == 'Delete':
                inner = 'Del'
            elif context is not None and kind in ('List', 'Tuple', 'Starred'):
                inner = context
            if several:
                if value is _missing:
                    value = []
                elif not isinstance(value, list):
                    raise TypeError(f'{kind} field "{field}" must be a list, not a {type(value).__name__}')
                items = list.copy(value)
                for item in items:
                    later.append(_field(item, kind_of, optional, inner, depth, kind, field, True))
                later.append((1, len(items)))
                continue
            if value is _missing:
                if optional:
                    value = None
                elif kind_of == 'expr_context':
                    value = _SINGLE['Load']
                else:
                    raise TypeError(f'required field "{field}" missing from {kind}')
            later.append(_field(value, kind_of, optional, inner, depth, kind, field, False))
        # Fields come before the node itself.
        head = later.pop(0)
        later.append(head)
        later.reverse()
        work.extend(later)
    return row


def _field(value, kind, optional, context, depth, owner, field, in_list):
    if kind == 'identifier' or kind == 'string':
        if value is None:
            if not optional and not in_list:
                raise ValueError(f"field '{field}' is required for {owner}")
            return (0, None)
        if kind == 'identifier':
            if type(value) is not str:
                raise TypeError('AST identifier must be of type str')
        elif type(value) is not str and type(value) is not bytes:
            raise TypeError('AST string must be of type str')
        return (0, value)
    if kind == 'int':
        if value is None and optional:
            return (0, 0)
        return (0, _int(value))
    if kind == 'constant':
        return _constant(value, 0)
    if value is None:
        if optional or in_list:
            return (0, None)
        raise ValueError(f"field '{field}' is required for {owner}")
    return (value, kind, context, depth + 1)


def _int(value):
    if not isinstance(value, int):
        raise ValueError(f'invalid integer value: {value!r}')
    value = int(value)
    if not -0x80000000 <= value <= 0x7fffffff:
        raise OverflowError('Python int too large to convert to C int')
    return value


_CONSTANTS = (type(None), type(...), bool, int, float, complex, str, bytes)


def _constant(value, depth):
    if type(value) in _CONSTANTS:
        return (0, value)
    if type(value) is tuple or type(value) is frozenset:
        return (0, _checked_constant(value, 0))
    raise TypeError(f'got an invalid type in Constant: {type(value).__name__}')


def _checked_constant(value, depth):
    if depth > 100:
        raise RecursionError('maximum recursion depth exceeded during compilation')
    for item in value:
        if type(item) is tuple or type(item) is frozenset:
            _checked_constant(item, depth + 1)
        elif type(item) not in _CONSTANTS:
            raise TypeError(f'got an invalid type in Constant: {type(item).__name__}')
    return value


_MODES = {'exec': 'Module', 'eval': 'Expression', 'single': 'Interactive', 'func_type': 'FunctionType'}


def _compile(source, filename, mode, flags):
    # What `compile()` leaves to this module: trees given or wanted. Text is exact here.
    if type(source) is str:
        return _build(_padcell.parse_tree(source, filename, mode))
    if not isinstance(source, AST):
        raise TypeError('compile() arg 1 must be a string, bytes or AST object')
    wanted = _MODES[mode]
    if _kind(source) != wanted:
        raise TypeError(f'expected {wanted} node, got {type(source).__name__}')
    if flags & PyCF_ONLY_AST:
        return source
    row = _flatten(source, 'mod')
    return _padcell.compile_tree(row, filename, mode, bool(flags & _LAZY_ANNOTATIONS))


def parse(source, filename='<unknown>', mode='exec', *, type_comments=False, feature_version=None, optimize=-1):
    """The tree of a source text."""
    flags = PyCF_ONLY_AST
    if optimize > 0:
        flags |= PyCF_OPTIMIZED_AST
    if type_comments:
        flags |= PyCF_TYPE_COMMENTS
    if isinstance(feature_version, tuple):
        major, minor = feature_version
        if major != 3:
            raise ValueError(f'Unsupported major version: {major}')
    return compile(source, filename, mode, flags, optimize=optimize)


def literal_eval(node_or_string):
    """The value of a text or tree with nothing but literals: numbers, texts, containers, constants."""
    if isinstance(node_or_string, str):
        node_or_string = parse(node_or_string.lstrip(' \t'), mode='eval')
    if isinstance(node_or_string, Expression):
        node_or_string = node_or_string.body
    return _literal(node_or_string)


def _malformed(node):
    text = 'malformed node or string'
    line = getattr(node, 'lineno', None)
    if line:
        text += f' on line {line}'
    raise ValueError(f'{text}: {node!r}')


def _number(node):
    if not isinstance(node, Constant) or type(node.value) not in (int, float, complex):
        _malformed(node)
    return node.value


def _signed(node):
    if isinstance(node, UnaryOp) and isinstance(node.op, (UAdd, USub)):
        value = _number(node.operand)
        return +value if isinstance(node.op, UAdd) else -value
    return _number(node)


def _literal(node):
    if isinstance(node, Constant):
        return node.value
    if isinstance(node, Tuple):
        return tuple(map(_literal, node.elts))
    if isinstance(node, List):
        return list(map(_literal, node.elts))
    if isinstance(node, Set):
        return set(map(_literal, node.elts))
    if (isinstance(node, Call) and isinstance(node.func, Name) and node.func.id == 'set'
            and node.args == node.keywords == []):
        return set()
    if isinstance(node, Dict):
        if len(node.keys) != len(node.values):
            _malformed(node)
        return dict(zip(map(_literal, node.keys), map(_literal, node.values)))
    if isinstance(node, BinOp) and isinstance(node.op, (Add, Sub)):
        left = _signed(node.left)
        right = _number(node.right)
        if isinstance(left, (int, float)) and isinstance(right, complex):
            return left + right if isinstance(node.op, Add) else left - right
    return _signed(node)


# ---------------------------------------------------------------- looking at trees

def iter_fields(node):
    """Pairs of name and value for the fields a node has."""
    for name in node._fields:
        try:
            yield name, getattr(node, name)
        except AttributeError:
            pass


def iter_child_nodes(node):
    """The nodes directly below a node."""
    for _, value in iter_fields(node):
        if isinstance(value, AST):
            yield value
        elif isinstance(value, list):
            for item in value:
                if isinstance(item, AST):
                    yield item


def walk(node):
    """The node and all below it, level by level."""
    from collections import deque
    todo = deque([node])
    while todo:
        node = todo.popleft()
        todo.extend(iter_child_nodes(node))
        yield node


def dump(node, annotate_fields=True, include_attributes=False, *, indent=None, show_empty=False):
    """A tree as text, the way its classes would be called to make it."""
    if indent is not None and not isinstance(indent, str):
        indent = ' ' * indent

    def shown(node, level):
        if indent is not None:
            level += 1
            start = '\n' + indent * level
            between = ',\n' + indent * level
        else:
            start = ''
            between = ', '
        if isinstance(node, AST):
            cls = type(node)
            parts = []
            empty = []
            simple = True
            named = annotate_fields
            for name in node._fields:
                try:
                    value = getattr(node, name)
                except AttributeError:
                    named = True
                    continue
                if value is None and getattr(cls, name, ...) is None:
                    named = True
                    continue
                if not show_empty and value == []:
                    if not named:
                        empty.append(repr(value))
                    continue
                if not named:
                    parts.extend(empty)
                    empty = []
                text, is_simple = shown(value, level)
                simple = simple and is_simple
                parts.append(f'{name}={text}' if named else text)
            if include_attributes and node._attributes:
                for name in node._attributes:
                    try:
                        value = getattr(node, name)
                    except AttributeError:
                        continue
                    if value is None and getattr(cls, name, ...) is None:
                        continue
                    text, is_simple = shown(value, level)
                    simple = simple and is_simple
                    parts.append(f'{name}={text}')
            if simple and len(parts) <= 3:
                return f'{cls.__name__}({", ".join(parts)})', not parts
            return f'{cls.__name__}({start}{between.join(parts)})', False
        if isinstance(node, list):
            if not node:
                return '[]', True
            return f'[{start}{between.join(shown(item, level)[0] for item in node)}]', False
        return repr(node), True

    if not isinstance(node, AST):
        raise TypeError(f'expected AST, got {node.__class__.__name__!r}')
    return shown(node, 0)[0]


def copy_location(new_node, old_node):
    """Gives a node the place of another."""
    for name in _PLACE:
        if name in old_node._attributes and name in new_node._attributes:
            value = getattr(old_node, name, None)
            if value is not None or (hasattr(old_node, name) and name.startswith('end_')):
                setattr(new_node, name, value)
    return new_node


def fix_missing_locations(node):
    """Gives nodes without a place that of the node above them."""
    def fix(node, place):
        if 'lineno' in node._attributes:
            place = list(place)
            for at, name in enumerate(_PLACE):
                absent = getattr(node, name, None) is None if name[:3] == 'end' else not hasattr(node, name)
                if absent:
                    setattr(node, name, place[at])
                else:
                    place[at] = getattr(node, name)
        for child in iter_child_nodes(node):
            fix(child, place)

    fix(node, [1, 0, 1, 0])
    return node


def increment_lineno(node, n=1):
    """Moves a tree down by n lines."""
    for child in walk(node):
        if isinstance(child, TypeIgnore):
            child.lineno = getattr(child, 'lineno', 0) + n
            continue
        if 'lineno' in child._attributes:
            child.lineno = getattr(child, 'lineno', 0) + n
        if 'end_lineno' in child._attributes:
            end = getattr(child, 'end_lineno', 0)
            if end is not None:
                child.end_lineno = end + n
    return node


def get_docstring(node, clean=True):
    """The docstring of a function, class or module, or None."""
    if not isinstance(node, (AsyncFunctionDef, FunctionDef, ClassDef, Module)):
        raise TypeError(f"{node.__class__.__name__!r} can't have docstrings")
    if not (node.body and isinstance(node.body[0], Expr)):
        return None
    value = node.body[0].value
    if not (isinstance(value, Constant) and isinstance(value.value, str)):
        return None
    text = value.value
    if clean:
        text = _clean(text)
    return text


def _clean(text):
    lines = text.expandtabs().split('\n')
    margin = min((len(line) - len(line.lstrip()) for line in lines[1:] if line.strip()), default=None)
    lines[0] = lines[0].lstrip()
    if margin is not None:
        lines[1:] = [line[margin:] for line in lines[1:]]
    while lines and not lines[-1]:
        lines.pop()
    while lines and not lines[0]:
        lines.pop(0)
    return '\n'.join(lines)


def _lines(source):
    # Line ends are those of the tokenizer: form feeds and the like end no line.
    lines = []
    at = 0
    while at < len(source):
        ends = [found for found in (source.find('\n', at), source.find('\r', at)) if found >= 0]
        if not ends:
            lines.append(source[at:])
            break
        end = min(ends) + 1
        if source[end - 1] == '\r' and source[end:end + 1] == '\n':
            end += 1
        lines.append(source[at:end])
        at = end
    return lines


def get_source_segment(source, node, *, padded=False):
    """The text of a node in its source, or None."""
    try:
        if node.end_lineno is None or node.end_col_offset is None:
            return None
        lineno = node.lineno - 1
        end_lineno = node.end_lineno - 1
        start = node.col_offset
        end = node.end_col_offset
    except AttributeError:
        return None
    lines = _lines(source)
    if end_lineno == lineno:
        return lines[lineno].encode()[start:end].decode()
    padding = ''
    if padded:
        before = lines[lineno].encode()[:start].decode()
        padding = ''.join(c if c in '\f\t' else ' ' for c in before)
    first = padding + lines[lineno].encode()[start:].decode()
    last = lines[end_lineno].encode()[:end].decode()
    return ''.join([first, *lines[lineno + 1:end_lineno], last])


class NodeVisitor:
    """Calls `visit_CLASS` for nodes; subclasses say what those do."""

    def visit(self, node):
        """Visits one node."""
        visitor = getattr(self, 'visit_' + node.__class__.__name__, self.generic_visit)
        return visitor(node)

    def generic_visit(self, node):
        """Visits what is below a node."""
        for _, value in iter_fields(node):
            if isinstance(value, list):
                for item in value:
                    if isinstance(item, AST):
                        self.visit(item)
            elif isinstance(value, AST):
                self.visit(value)

    def visit_Constant(self, node):
        for cls, name in _OLD_CONSTANTS.items():
            if isinstance(node.value, cls) and not (cls is int and isinstance(node.value, bool)):
                method = getattr(self, 'visit_' + name, None)
                if method is not None:
                    _warn(f'visit_{name} is deprecated; add visit_Constant', 2)
                    return method(node)
        return self.generic_visit(node)


_OLD_CONSTANTS = {type(None): 'NameConstant', bool: 'NameConstant', int: 'Num', float: 'Num', complex: 'Num',
                  str: 'Str', bytes: 'Bytes', type(...): 'Ellipsis'}


class NodeTransformer(NodeVisitor):
    """A visitor whose methods return what stands in a node's place: a node, a list of nodes, or None for nothing."""

    def generic_visit(self, node):
        for name, old in iter_fields(node):
            if isinstance(old, list):
                new = []
                for item in old:
                    if isinstance(item, AST):
                        item = self.visit(item)
                        if item is None:
                            continue
                        if not isinstance(item, AST):
                            new.extend(item)
                            continue
                    new.append(item)
                old[:] = new
            elif isinstance(old, AST):
                new = self.visit(old)
                if new is None:
                    delattr(node, name)
                else:
                    setattr(node, name, new)
        return node


def unparse(ast_obj):
    """Source text that parses to the tree."""
    from _unparse import unparse
    return unparse(ast_obj)


def __getattr__(name):
    if name in ('Num', 'Str', 'Bytes', 'NameConstant', 'Ellipsis'):
        _warn(f'ast.{name} is deprecated and will be removed in Python 3.14; use ast.Constant instead', 3)
        return Constant
    raise AttributeError(f"module 'ast' has no attribute '{name}'")
