NAME = 'part'
