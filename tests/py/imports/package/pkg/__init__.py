print('init of', __name__)
flag = 'from init'
