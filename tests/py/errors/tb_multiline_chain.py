# A method chain written over lines.
class Q:
    def where(self, x):
        return self
    def run(self):
        raise LookupError('no rows')

(Q()
    .where(1)
    .where(2)
    .run()
    .where(3))
