NAME = 'submodule by star'
