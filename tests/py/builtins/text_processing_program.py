# A longer program: tokenizer, parser and evaluator of arithmetic.
def tokens(text):
    i = 0
    while i < len(text):
        c = text[i]
        if c.isspace(): i += 1
        elif c.isdigit() or c == '.':
            j = i
            while j < len(text) and (text[j].isdigit() or text[j] == '.'): j += 1
            yield 'num', float(text[i:j]) if '.' in text[i:j] else int(text[i:j])
            i = j
        elif c.isalpha():
            j = i
            while j < len(text) and text[j].isalnum(): j += 1
            yield 'name', text[i:j]
            i = j
        else:
            yield 'op', c
            i += 1
    yield 'end', None
class Parser:
    LEVELS = [{'+', '-'}, {'*', '/', '%'}]
    def __init__(self, text):
        self.toks = list(tokens(text))
        self.pos = 0
    @property
    def cur(self): return self.toks[self.pos]
    def take(self):
        t = self.cur
        self.pos += 1
        return t
    def parse(self, level=0):
        if level == len(self.LEVELS): return self.unary()
        left = self.parse(level + 1)
        while self.cur[0] == 'op' and self.cur[1] in self.LEVELS[level]:
            op = self.take()[1]
            left = (op, left, self.parse(level + 1))
        return left
    def unary(self):
        match self.take():
            case 'op', '-': return ('neg', self.unary())
            case 'op', '(':
                e = self.parse()
                if self.take() != ('op', ')'): raise SyntaxError('expected )')
                return e
            case 'num' | 'name' as kind, value: return (kind, value)
            case kind, value: raise SyntaxError(f'unexpected {value!r}')
def evaluate(tree, env):
    match tree:
        case 'num', n: return n
        case 'name', n: return env[n]
        case 'neg', x: return -evaluate(x, env)
        case '+', a, b: return evaluate(a, env) + evaluate(b, env)
        case '-', a, b: return evaluate(a, env) - evaluate(b, env)
        case '*', a, b: return evaluate(a, env) * evaluate(b, env)
        case '/', a, b: return evaluate(a, env) / evaluate(b, env)
        case '%', a, b: return evaluate(a, env) % evaluate(b, env)
for text in ('1 + 2 * 3', '(1 + 2) * 3', '-x ** 2' if False else '-x * 2', '10 / 4 - 1', '7 % 4 + y', '2 * (3 + (4 - 1)) / 3', '1 +', '(1', 'z', '1 / 0', '1.5 * 2'):
    try:
        tree = Parser(text).parse()
        print(text, '=', evaluate(tree, {'x': 5, 'y': 0.5}))
    except Exception as e:
        print(text, type(e).__name__, e)
print(Parser('a*(b+1)').parse())
