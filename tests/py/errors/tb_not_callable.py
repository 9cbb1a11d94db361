# Calling something not callable.
handlers = {'go': 42}
handlers['go'](1, 2)
