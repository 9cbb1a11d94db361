print('loading', __name__)
name = 'alpha'
