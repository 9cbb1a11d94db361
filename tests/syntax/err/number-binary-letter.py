0b1a
