def "f"():
    pass
