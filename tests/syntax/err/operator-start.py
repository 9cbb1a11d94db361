x = / a
