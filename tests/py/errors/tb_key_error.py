# KeyError prints the repr of the key.
prices = {'apple': 1}

def price(name):
    return prices[name]

price('it\'s "quoted"')
