print foo + 1, bar
