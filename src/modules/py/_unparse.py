"""Source text out of syntax trees, as `ast.unparse` gives it."""

import ast

# How tightly things bind, from loose to tight.
_NAMED, _TUPLE, _YIELD, _TEST, _OR, _AND, _NOT, _CMP, _BOR, _BXOR, _BAND, _SHIFT, _ARITH, _TERM, _FACTOR, _POWER, \
    _AWAIT, _ATOM = range(18)

_BINARY = {'Add': ('+', _ARITH), 'Sub': ('-', _ARITH), 'Mult': ('*', _TERM), 'MatMult': ('@', _TERM),
           'Div': ('/', _TERM), 'Mod': ('%', _TERM), 'LShift': ('<<', _SHIFT), 'RShift': ('>>', _SHIFT),
           'BitOr': ('|', _BOR), 'BitXor': ('^', _BXOR), 'BitAnd': ('&', _BAND), 'FloorDiv': ('//', _TERM),
           'Pow': ('**', _POWER)}
_UNARY = {'Invert': ('~', _FACTOR), 'Not': ('not', _NOT), 'UAdd': ('+', _FACTOR), 'USub': ('-', _FACTOR)}
_COMPARE = {'Eq': '==', 'NotEq': '!=', 'Lt': '<', 'LtE': '<=', 'Gt': '>', 'GtE': '>=', 'Is': 'is',
            'IsNot': 'is not', 'In': 'in', 'NotIn': 'not in'}
_QUOTES = ("'", '"', '"""', "\'\'\'")
_INFINITY = '1e309'


class _Writer:
    def __init__(self):
        self.parts = []
        self.level = 0
        self.no_backslash = False

    # ------------------------------------------------------------ pieces

    def write(self, *texts):
        self.parts.extend(texts)

    def line(self, *texts):
        if self.parts:
            self.parts.append('\n')
        self.parts.append('    ' * self.level)
        self.parts.extend(texts)

    def blank(self):
        if self.parts:
            self.parts.append('\n')

    def commas(self, items, show):
        first = True
        for item in items:
            if not first:
                self.write(', ')
            first = False
            show(item)

    def inner(self, node):
        writer = _Writer()
        writer.level = self.level
        return writer

    # ------------------------------------------------------------ statements

    def block(self, body):
        self.write(':')
        self.level += 1
        for stmt in body:
            self.stmt(stmt)
        self.level -= 1

    def body_with_doc(self, node):
        self.write(':')
        self.level += 1
        self.statements_with_doc(node)
        self.level -= 1

    def statements_with_doc(self, node):
        body = node.body
        doc = None
        if body and isinstance(body[0], ast.Expr) and isinstance(body[0].value, ast.Constant) \
                and isinstance(body[0].value.value, str):
            doc = body[0].value
            body = body[1:]
        if doc is not None:
            self.line()
            if doc.kind == 'u':
                self.write('u')
            self.write(_quoted(doc.value, ('"""', "\'\'\'"), True))
        for stmt in body:
            self.stmt(stmt)

    def stmt(self, node):
        getattr(self, 'stmt_' + _name(node))(node)

    def stmt_Expr(self, node):
        self.line()
        self.expr(node.value, _YIELD)

    def stmt_Assign(self, node):
        self.line()
        for target in node.targets:
            self.expr(target, _TUPLE)
            self.write(' = ')
        self.expr(node.value, _TEST)
        if getattr(node, 'type_comment', None):
            self.write(f' # type: {node.type_comment}')

    def stmt_AugAssign(self, node):
        self.line()
        self.expr(node.target, _TEST)
        self.write(' ' + _BINARY[_name(node.op)][0] + '= ')
        self.expr(node.value, _TEST)

    def stmt_AnnAssign(self, node):
        self.line()
        if not node.simple and isinstance(node.target, ast.Name):
            self.write('(')
            self.expr(node.target, _TEST)
            self.write(')')
        else:
            self.expr(node.target, _TEST)
        self.write(': ')
        self.expr(node.annotation, _TEST)
        if node.value:
            self.write(' = ')
            self.expr(node.value, _TEST)

    def stmt_TypeAlias(self, node):
        self.line('type ')
        self.expr(node.name, _TEST)
        self.type_params(node)
        self.write(' = ')
        self.expr(node.value, _TEST)

    def stmt_Return(self, node):
        self.line('return')
        if node.value:
            self.write(' ')
            self.expr(node.value, _TEST)

    def stmt_Pass(self, node):
        self.line('pass')

    def stmt_Break(self, node):
        self.line('break')

    def stmt_Continue(self, node):
        self.line('continue')

    def stmt_Delete(self, node):
        self.line('del ')
        self.commas(node.targets, lambda item: self.expr(item, _TEST))

    def stmt_Assert(self, node):
        self.line('assert ')
        self.expr(node.test, _TEST)
        if node.msg:
            self.write(', ')
            self.expr(node.msg, _TEST)

    def stmt_Global(self, node):
        self.line('global ' + ', '.join(node.names))

    def stmt_Nonlocal(self, node):
        self.line('nonlocal ' + ', '.join(node.names))

    def stmt_Raise(self, node):
        self.line('raise')
        if not node.exc:
            if node.cause:
                raise ValueError("Node can't be used without a value attribute.")
            return
        self.write(' ')
        self.expr(node.exc, _TEST)
        if node.cause:
            self.write(' from ')
            self.expr(node.cause, _TEST)

    def alias(self, node):
        self.write(node.name)
        if node.asname:
            self.write(f' as {node.asname}')

    def stmt_Import(self, node):
        self.line('import ')
        self.commas(node.names, self.alias)

    def stmt_ImportFrom(self, node):
        self.line('from ', '.' * (node.level or 0))
        if node.module:
            self.write(node.module)
        self.write(' import ')
        self.commas(node.names, self.alias)

    def stmt_If(self, node):
        self.line('if ')
        while True:
            self.expr(node.test, _TEST)
            self.block(node.body)
            if len(node.orelse) == 1 and isinstance(node.orelse[0], ast.If):
                node = node.orelse[0]
                self.line('elif ')
                continue
            break
        self.orelse(node)

    def orelse(self, node):
        if node.orelse:
            self.line('else')
            self.block(node.orelse)

    def stmt_While(self, node):
        self.line('while ')
        self.expr(node.test, _TEST)
        self.block(node.body)
        self.orelse(node)

    def stmt_For(self, node, word='for '):
        self.line(word)
        self.expr(node.target, _TUPLE)
        self.write(' in ')
        self.expr(node.iter, _TEST)
        self.block(node.body)
        self.orelse(node)

    def stmt_AsyncFor(self, node):
        self.stmt_For(node, 'async for ')

    def stmt_With(self, node, word='with '):
        self.line(word)
        self.commas(node.items, self.with_item)
        self.block(node.body)

    def stmt_AsyncWith(self, node):
        self.stmt_With(node, 'async with ')

    def with_item(self, node):
        self.expr(node.context_expr, _TEST)
        if node.optional_vars:
            self.write(' as ')
            self.expr(node.optional_vars, _TEST)

    def stmt_Try(self, node, star=''):
        self.line('try')
        self.block(node.body)
        for handler in node.handlers:
            self.line('except' + star)
            if handler.type:
                self.write(' ')
                self.expr(handler.type, _TEST)
            if handler.name:
                self.write(' as ', handler.name)
            self.block(handler.body)
        self.orelse(node)
        if node.finalbody:
            self.line('finally')
            self.block(node.finalbody)

    def stmt_TryStar(self, node):
        self.stmt_Try(node, '*')

    def stmt_Match(self, node):
        self.line('match ')
        self.expr(node.subject, _TEST)
        self.write(':')
        self.level += 1
        for case in node.cases:
            self.line('case ')
            self.pattern(case.pattern, _TEST)
            if case.guard:
                self.write(' if ')
                self.expr(case.guard, _TEST)
            self.block(case.body)
        self.level -= 1

    def decorators(self, node):
        self.blank()
        for decorator in node.decorator_list:
            self.line('@')
            self.expr(decorator, _TEST)

    def stmt_FunctionDef(self, node, word='def '):
        self.decorators(node)
        self.line(word + node.name)
        self.type_params(node)
        self.write('(')
        self.arguments(node.args)
        self.write(')')
        if node.returns:
            self.write(' -> ')
            self.expr(node.returns, _TEST)
        self.body_with_doc(node)

    def stmt_AsyncFunctionDef(self, node):
        self.stmt_FunctionDef(node, 'async def ')

    def stmt_ClassDef(self, node):
        self.decorators(node)
        self.line('class ' + node.name)
        self.type_params(node)
        if node.bases or node.keywords:
            self.write('(')
            self.call_arguments(node.bases, node.keywords)
            self.write(')')
        self.body_with_doc(node)

    def type_params(self, node):
        params = getattr(node, 'type_params', None)
        if params:
            self.write('[')
            self.commas(params, self.type_param)
            self.write(']')

    def type_param(self, node):
        stars = {'TypeVar': '', 'TypeVarTuple': '*', 'ParamSpec': '**'}[_name(node)]
        self.write(stars + node.name)
        if getattr(node, 'bound', None):
            self.write(': ')
            self.expr(node.bound, _TEST)
        if node.default_value:
            self.write(' = ')
            self.expr(node.default_value, _TEST)

    # ------------------------------------------------------------ parameters and arguments

    def arg(self, node, default=None):
        self.write(node.arg)
        if node.annotation:
            self.write(': ')
            self.expr(node.annotation, _TEST)
        if default is not None:
            self.write('=')
            self.expr(default, _TEST)

    def arguments(self, node):
        first = True
        args = node.posonlyargs + node.args
        defaults = [None] * (len(args) - len(node.defaults)) + node.defaults
        for at, (arg, default) in enumerate(zip(args, defaults), 1):
            if not first:
                self.write(', ')
            first = False
            self.arg(arg, default)
            if at == len(node.posonlyargs):
                self.write(', /')
        if node.vararg or node.kwonlyargs:
            if not first:
                self.write(', ')
            first = False
            self.write('*')
            if node.vararg:
                self.arg(node.vararg)
        for arg, default in zip(node.kwonlyargs, node.kw_defaults):
            self.write(', ')
            self.arg(arg, default)
        if node.kwarg:
            if not first:
                self.write(', ')
            self.write('**')
            self.arg(node.kwarg)

    def keyword(self, node):
        self.write('**' if node.arg is None else node.arg + '=')
        self.expr(node.value, _TEST)

    def call_arguments(self, args, keywords):
        self.commas(args, lambda item: self.expr(item, _TEST))
        if args and keywords:
            self.write(', ')
        self.commas(keywords, self.keyword)

    # ------------------------------------------------------------ expressions

    def expr(self, node, around):
        getattr(self, 'expr_' + _name(node))(node, around)

    def wrapped(self, needed, show):
        if needed:
            self.write('(')
        show()
        if needed:
            self.write(')')

    def expr_Constant(self, node, around):
        value = node.value
        if isinstance(value, tuple):
            self.write('(')
            self.commas(value, lambda item: self.constant(item))
            self.write(',)' if len(value) == 1 else ')')
        elif value is ...:
            self.write('...')
        else:
            if node.kind == 'u':
                self.write('u')
            self.constant(value)

    def constant(self, value):
        text = repr(value)
        if isinstance(value, (float, complex)):
            text = text.replace('inf', _INFINITY).replace('nan', f'({_INFINITY}-{_INFINITY})')
        self.write(text)

    def expr_Name(self, node, around):
        self.write(node.id)

    def expr_NamedExpr(self, node, around):
        def show():
            self.expr(node.target, _ATOM)
            self.write(' := ')
            self.expr(node.value, _ATOM)
        self.wrapped(around > _NAMED, show)

    def expr_Yield(self, node, around):
        def show():
            self.write('yield')
            if node.value:
                self.write(' ')
                self.expr(node.value, _ATOM)
        self.wrapped(around > _YIELD, show)

    def expr_YieldFrom(self, node, around):
        def show():
            self.write('yield from ')
            self.expr(node.value, _ATOM)
        self.wrapped(around > _YIELD, show)

    def expr_Await(self, node, around):
        def show():
            self.write('await')
            if node.value:
                self.write(' ')
                self.expr(node.value, _ATOM)
        self.wrapped(around > _AWAIT, show)

    def expr_JoinedStr(self, node, around):
        self.write('f')
        parts = []
        for value in node.values:
            writer = _Writer()
            writer.f_part(value, False)
            parts.append((''.join(writer.parts), isinstance(value, ast.Constant)))
        quotes = list(_QUOTES)
        shown = []
        for text, is_constant in parts:
            if is_constant:
                text, quotes = _escaped(text, quotes)
            else:
                if '\n' in text:
                    quotes = [quote for quote in quotes if quote in ('"""', "\'\'\'")]
            shown.append(text)
        text = ''.join(shown)
        quote = quotes[0]
        self.write(quote, text, quote)

    def f_part(self, node, is_spec):
        if isinstance(node, ast.Constant):
            text = node.value.replace('{', '{{').replace('}', '}}')
            if is_spec:
                text = text.replace('\\', '\\\\').replace("'", "\\'").replace('"', '\\"').replace('\n', '\\n')
            self.write(text)
        elif isinstance(node, ast.JoinedStr):
            for value in node.values:
                self.f_part(value, is_spec)
        elif isinstance(node, ast.FormattedValue):
            writer = _Writer()
            writer.expr(node.value, _TEST + 1)
            text = ''.join(writer.parts)
            self.write('{ ' if text.startswith('{') else '{', text)
            if node.conversion != -1:
                self.write('!' + chr(node.conversion))
            if node.format_spec:
                self.write(':')
                self.f_part(node.format_spec, True)
            self.write('}')
        else:
            raise ValueError(f'Unexpected node inside JoinedStr, {node!r}')

    def expr_FormattedValue(self, node, around):
        self.expr_JoinedStr(ast.JoinedStr(values=[node]), around)

    def expr_Tuple(self, node, around):
        def show():
            self.commas(node.elts, lambda item: self.expr(item, _TEST))
            if len(node.elts) == 1:
                self.write(',')
        self.wrapped(not node.elts or around > _TUPLE, show)

    def expr_List(self, node, around):
        self.write('[')
        self.commas(node.elts, lambda item: self.expr(item, _TEST))
        self.write(']')

    def expr_Set(self, node, around):
        if node.elts:
            self.write('{')
            self.commas(node.elts, lambda item: self.expr(item, _TEST))
            self.write('}')
        else:
            self.write('{*()}')

    def expr_Dict(self, node, around):
        self.write('{')
        first = True
        for key, value in zip(node.keys, node.values):
            if not first:
                self.write(', ')
            first = False
            if key is None:
                self.write('**')
                self.expr(value, _BOR)
            else:
                self.expr(key, _TEST)
                self.write(': ')
                self.expr(value, _TEST)
        self.write('}')

    def clauses(self, generators):
        for node in generators:
            self.write(' async for ' if node.is_async else ' for ')
            self.expr(node.target, _TUPLE)
            self.write(' in ')
            self.expr(node.iter, _OR)
            for test in node.ifs:
                self.write(' if ')
                self.expr(test, _OR)

    def expr_ListComp(self, node, around, ends='[]'):
        self.write(ends[0])
        self.expr(node.elt, _TEST)
        self.clauses(node.generators)
        self.write(ends[1])

    def expr_SetComp(self, node, around):
        self.expr_ListComp(node, around, '{}')

    def expr_GeneratorExp(self, node, around):
        self.expr_ListComp(node, around, '()')

    def expr_DictComp(self, node, around):
        self.write('{')
        self.expr(node.key, _TEST)
        self.write(': ')
        self.expr(node.value, _TEST)
        self.clauses(node.generators)
        self.write('}')

    def expr_IfExp(self, node, around):
        def show():
            self.expr(node.body, _OR)
            self.write(' if ')
            self.expr(node.test, _OR)
            self.write(' else ')
            self.expr(node.orelse, _TEST)
        self.wrapped(around > _TEST, show)

    def expr_Lambda(self, node, around):
        def show():
            self.write('lambda')
            at = len(self.parts)
            self.arguments(node.args)
            if len(self.parts) > at:
                self.parts.insert(at, ' ')
            self.write(': ')
            self.expr(node.body, _TEST)
        self.wrapped(around > _TEST, show)

    def expr_BoolOp(self, node, around):
        word, own = (' and ', _AND) if isinstance(node.op, ast.And) else (' or ', _OR)

        def show():
            level = own
            first = True
            for value in node.values:
                if not first:
                    self.write(word)
                first = False
                level += 1
                self.expr(value, min(level, _ATOM))
        self.wrapped(around > own, show)

    def expr_UnaryOp(self, node, around):
        text, own = _UNARY[_name(node.op)]

        def show():
            self.write(text)
            if own == _NOT:
                self.write(' ')
            self.expr(node.operand, own)
        self.wrapped(around > own, show)

    def expr_BinOp(self, node, around):
        # A long sum hangs together on the left: it is written with a loop.
        steps = []
        closing = 0
        while True:
            text, own = _BINARY[_name(node.op)]
            if around > own:
                self.write('(')
            steps.append((text, node.right, own if own == _POWER else own + 1, around > own))
            left = node.left
            around = own + 1 if own == _POWER else own
            if not isinstance(left, ast.BinOp):
                break
            node = left
        self.expr(left, around)
        for text, right, level, close in reversed(steps):
            self.write(' ', text, ' ')
            self.expr(right, level)
            if close:
                self.write(')')

    def expr_Compare(self, node, around):
        def show():
            self.expr(node.left, _CMP + 1)
            for op, right in zip(node.ops, node.comparators):
                self.write(f' {_COMPARE[_name(op)]} ')
                self.expr(right, _CMP + 1)
        self.wrapped(around > _CMP, show)

    def expr_Attribute(self, node, around):
        self.expr(node.value, _ATOM)
        if isinstance(node.value, ast.Constant) and isinstance(node.value.value, int) \
                and not isinstance(node.value.value, bool):
            self.write(' ')
        self.write('.' + node.attr)

    def expr_Call(self, node, around):
        self.expr(node.func, _ATOM)
        self.write('(')
        self.call_arguments(node.args, node.keywords)
        self.write(')')

    def expr_Subscript(self, node, around):
        self.expr(node.value, _ATOM)
        self.write('[')
        if isinstance(node.slice, ast.Tuple) and node.slice.elts:
            self.commas(node.slice.elts, lambda item: self.expr(item, _TEST))
            if len(node.slice.elts) == 1:
                self.write(',')
        else:
            self.expr(node.slice, _TEST)
        self.write(']')

    def expr_Starred(self, node, around):
        self.write('*')
        self.expr(node.value, _BOR)

    def expr_Slice(self, node, around):
        if node.lower:
            self.expr(node.lower, _TEST)
        self.write(':')
        if node.upper:
            self.expr(node.upper, _TEST)
        if node.step:
            self.write(':')
            self.expr(node.step, _TEST)

    # ------------------------------------------------------------ patterns

    def pattern(self, node, around):
        kind = _name(node)
        if kind == 'MatchValue':
            self.expr(node.value, _TEST)
        elif kind == 'MatchSingleton':
            self.write(repr(node.value))
        elif kind == 'MatchSequence':
            self.write('[')
            self.commas(node.patterns, lambda item: self.pattern(item, _TEST))
            self.write(']')
        elif kind == 'MatchStar':
            self.write('*' + (node.name or '_'))
        elif kind == 'MatchMapping':
            self.write('{')
            first = True
            for key, pattern in zip(node.keys, node.patterns):
                if not first:
                    self.write(', ')
                first = False
                self.expr(key, _TEST)
                self.write(': ')
                self.pattern(pattern, _TEST)
            if node.rest is not None:
                self.write('**' + node.rest if first else ', **' + node.rest)
            self.write('}')
        elif kind == 'MatchClass':
            self.expr(node.cls, _ATOM)
            self.write('(')
            self.commas(node.patterns, lambda item: self.pattern(item, _TEST))
            first = not node.patterns
            for name, pattern in zip(node.kwd_attrs, node.kwd_patterns):
                if not first:
                    self.write(', ')
                first = False
                self.write(name + '=')
                self.pattern(pattern, _TEST)
            self.write(')')
        elif kind == 'MatchAs':
            if node.name is None:
                self.write('_')
            elif node.pattern is None:
                self.write(node.name)
            else:
                def show():
                    self.pattern(node.pattern, _BOR)
                    self.write(' as ' + node.name)
                self.wrapped(around > _TEST, show)
        elif kind == 'MatchOr':
            def show():
                first = True
                for pattern in node.patterns:
                    if not first:
                        self.write(' | ')
                    first = False
                    self.pattern(pattern, _BOR + 1)
            self.wrapped(around > _BOR, show)


def _name(node):
    # The class of `ast` a node is of, also of a subclass of one.
    return ast._kind(node) or type(node).__name__


def _escaped(text, quotes):
    """The text with what can't be shown escaped, and the quotes it can stand in."""
    shown = []
    for c in text:
        if c == '\\' or not c.isprintable():
            shown.append(c.encode('unicode_escape').decode('ascii'))
        else:
            shown.append(c)
    shown = ''.join(shown)
    possible = list(quotes)
    if '\n' in shown:
        possible = [quote for quote in possible if len(quote) == 3]
    possible = [quote for quote in possible if quote not in shown]
    if not possible:
        whole = repr(shown)
        quote = next((quote for quote in quotes if whole[0] in quote), whole[0])
        return whole[1:-1], [quote]
    if shown:
        # A quote at the end would be taken for the closing ones.
        possible.sort(key=lambda quote: quote[0] == shown[-1])
        if possible[0][0] == shown[-1]:
            shown = shown[:-1] + '\\' + shown[-1]
    return shown, possible


def _quoted(text, quotes, multi_line):
    shown = []
    for c in text:
        if c in '\n\t' and multi_line:
            shown.append(c)
        elif c == '\\' or not c.isprintable():
            shown.append(c.encode('unicode_escape').decode('ascii'))
        else:
            shown.append(c)
    shown = ''.join(shown)
    possible = [quote for quote in quotes if quote not in shown]
    if not possible:
        whole = repr(shown)
        quote = next((quote for quote in quotes if whole[0] in quote), quotes[0])
        return quote + whole[1:-1] + quote
    if shown:
        possible.sort(key=lambda quote: quote[0] == shown[-1])
        if possible[0][0] == shown[-1]:
            shown = shown[:-1] + '\\' + shown[-1]
    return possible[0] + shown + possible[0]


def unparse(node):
    writer = _Writer()
    if isinstance(node, list):
        for item in node:
            writer.stmt(item)
    elif isinstance(node, ast.Module):
        writer.statements_with_doc(node)
    elif isinstance(node, ast.Interactive):
        for item in node.body:
            writer.stmt(item)
    elif isinstance(node, ast.Expression):
        writer.expr(node.body, _TEST)
    elif isinstance(node, ast.stmt):
        writer.stmt(node)
    elif isinstance(node, ast.pattern):
        writer.pattern(node, _TEST)
    elif isinstance(node, ast.arguments):
        writer.arguments(node)
    elif isinstance(node, ast.arg):
        writer.arg(node)
    elif isinstance(node, ast.keyword):
        writer.keyword(node)
    elif isinstance(node, ast.alias):
        writer.alias(node)
    elif isinstance(node, ast.comprehension):
        writer.clauses([node])
    elif isinstance(node, ast.type_param):
        writer.type_param(node)
    elif isinstance(node, ast.withitem):
        writer.with_item(node)
    elif isinstance(node, ast.expr):
        writer.expr(node, _TEST)
    elif isinstance(node, ast.operator):
        writer.write(_BINARY[_name(node)][0])
    else:
        raise TypeError(f'cannot unparse {type(node).__name__}')
    return ''.join(writer.parts).lstrip('\n') if not isinstance(node, ast.comprehension) else ''.join(writer.parts)
