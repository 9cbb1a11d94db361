# A supervisor that formats a template written by the cell.
from attempt import attack, allow

secret = 'module level'

def greet():
    return 'hi'

def render(template):
    return template.format(greet)

def render_map(template):
    return template.format_map({'f': greet})

attack("loot = render('{0.__globals__[secret]}')", render=render)
attack("loot = render('{0.__code__}')", render=render)
attack("loot = render_map('{f.__globals__[secret]}')", render_map=render_map)
allow("result = render('{0.__name__} {{}}')", render=render)
# Called by the supervisor alone, the same template is its own business.
print('free:', render('{0.__globals__[secret]}'))
