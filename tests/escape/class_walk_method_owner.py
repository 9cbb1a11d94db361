# Bound methods and natives don't give away what they are bound to.
from attempt import attack, allow

class Given:
    def __init__(self):
        self.secret = 'in the instance'
    def hello(self):
        return 'hello'
    @classmethod
    def make(cls):
        return 'made'

hello = Given().hello
attack('loot = hello.__self__', hello=hello)
attack('loot = hello.im_self', hello=hello)
attack('loot = hello.__func__', hello=hello)
attack('loot = Given.make.__func__', Given=Given)
attack('loot = Given.make.__self__', Given=Given)
attack('loot = len.__self__')
attack('loot = [1].append.__self__')
attack("loot = 'secret' in repr(hello) or 'Given object' in repr(hello)", hello=hello)
allow('result = [hello(), Given.make(), len.__name__, hello.__name__]', hello=hello, Given=Given)
