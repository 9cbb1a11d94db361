# An error in finally while another one is in flight.
def work():
    try:
        raise ValueError('in try')
    finally:
        print('cleanup')
        raise TypeError('in finally')

work()
