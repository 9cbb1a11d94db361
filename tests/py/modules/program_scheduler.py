# A small program of a scheduler: heapq, dataclasses, enum, logging and contextlib at work together.
import contextlib
import enum
import functools
import heapq
import itertools
import logging
import sys
from dataclasses import dataclass, field


class State(enum.Enum):
    WAITING = enum.auto()
    RUNNING = enum.auto()
    DONE = enum.auto()
    FAILED = enum.auto()


@functools.total_ordering
@dataclass(eq=False)
class Task:
    name: str
    priority: int
    needs: list = field(default_factory=list)
    state: State = State.WAITING
    number: int = field(default_factory=itertools.count().__next__, repr=False)

    def __lt__(self, other):
        return (self.priority, self.number) < (other.priority, other.number)


logging.basicConfig(stream=sys.stdout, level=logging.INFO, format='%(levelname)s:%(name)s:%(message)s')
log = logging.getLogger('sched')


class Scheduler:
    def __init__(self):
        self.heap, self.done, self.log = [], set(), []

    def add(self, *tasks):
        for t in tasks:
            heapq.heappush(self.heap, t)

    @contextlib.contextmanager
    def running(self, task):
        task.state = State.RUNNING
        try:
            yield task
        except ArithmeticError as e:
            task.state = State.FAILED
            log.error('%s failed: %s', task.name, e)
        else:
            task.state = State.DONE
            self.done.add(task.name)
        finally:
            self.log.append((task.name, task.state.name))

    def run(self, work):
        later = []
        while self.heap or later:
            if not self.heap:
                log.warning('stuck with %r', [t.name for t in later])
                break
            t = heapq.heappop(self.heap)
            if set(t.needs) - self.done:
                later.append(t)
                continue
            with self.running(t):
                log.info('run %s', t.name)
                work(t)
            self.add(*later)
            later.clear()


def work(t):
    if t.name == 'bad':
        raise ZeroDivisionError('no luck')


s = Scheduler()
s.add(Task('build', 2, ['fetch']), Task('fetch', 3), Task('test', 1, ['build']), Task('bad', 5), Task('after bad', 6, ['bad']))
s.run(work)
print(s.log)
print(sorted(s.done), Task('a', 1) < Task('b', 1), Task('x', 1), max(Task('p', 1), Task('q', 2)).name)
