class Box[T: int]:
    """A box."""

    item: T

    def get[S](self, other: S = None) -> T:
        self.asked = 1
        return self.item


type Pair[T] = tuple[T, T]
