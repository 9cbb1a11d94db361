KIND = 'submodule'
