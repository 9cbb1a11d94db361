"""Events that are run at their time, in order of time and priority."""

import time
import heapq
from collections import namedtuple
from itertools import count
from time import monotonic as _time

__all__ = ['scheduler']

Event = namedtuple('Event', 'time, priority, sequence, action, argument, kwargs')
_absent = object()


class scheduler:
    """A queue of events, by a clock and a function that waits."""

    def __init__(self, timefunc=_time, delayfunc=time.sleep):
        self._queue = []
        self.timefunc = timefunc
        self.delayfunc = delayfunc
        self._numbers = count()

    def enterabs(self, time, priority, action, argument=(), kwargs=_absent):
        """Add an event at a time; gives it, for cancel()."""
        if kwargs is _absent:
            kwargs = {}
        event = Event(time, priority, next(self._numbers), action, argument, kwargs)
        heapq.heappush(self._queue, event)
        return event

    def enter(self, delay, priority, action, argument=(), kwargs=_absent):
        """Add an event after a delay."""
        return self.enterabs(self.timefunc() + delay, priority, action, argument, kwargs)

    def cancel(self, event):
        """Take an event back; ValueError if it isn't in the queue."""
        self._queue.remove(event)
        heapq.heapify(self._queue)

    def empty(self):
        """Whether nothing waits."""
        return not self._queue

    def run(self, blocking=True):
        """Run all events; without blocking those that are due, and give the time to the next."""
        queue = self._queue
        while queue:
            due = queue[0].time
            now = self.timefunc()
            if due > now:
                if not blocking:
                    return due - now
                self.delayfunc(due - now)
                continue
            event = heapq.heappop(queue)
            event.action(*event.argument, **event.kwargs)
            # Lets others run.
            self.delayfunc(0)

    @property
    def queue(self):
        """The events that wait, in the order in which they will run."""
        return sorted(self._queue)
