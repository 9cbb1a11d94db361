def help():
    return 'a module from the private root'
