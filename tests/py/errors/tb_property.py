# A property's frame; marks under the attribute access.
class Acc:
    @property
    def total(self):
        return self.parts[0]
    parts = ()

print('total:', Acc().total)
