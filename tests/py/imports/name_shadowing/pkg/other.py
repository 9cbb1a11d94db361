KIND = 'other submodule'
