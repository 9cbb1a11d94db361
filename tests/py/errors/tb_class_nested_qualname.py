# Methods are shown by their plain name.
class A:
    class B:
        def method(self):
            def local():
                raise ValueError('deep')
            local()

A.B().method()
