def call():
    import inner_bad
