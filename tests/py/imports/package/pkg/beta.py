print('loading', __name__)
name = 'beta'
