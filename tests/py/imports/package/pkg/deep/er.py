print('loading', __name__)
name = 'er'
