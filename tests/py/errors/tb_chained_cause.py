# raise ... from prints the direct cause.
class ConfigError(Exception):
    pass

def parse(text):
    try:
        return int(text)
    except ValueError as e:
        raise ConfigError('bad number: ' + text) from e

parse('12x')
