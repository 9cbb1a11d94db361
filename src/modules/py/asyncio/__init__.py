"""Coroutines run concurrently by an event loop.

There is time to wait for, and other tasks; there are no sockets or processes.
"""

from asyncio.exceptions import (BrokenBarrierError, CancelledError, IncompleteReadError,
                                InvalidStateError, LimitOverrunError,
                                SendfileNotAvailableError, TimeoutError)
from asyncio.events import (AbstractServer, AbstractEventLoop, AbstractEventLoopPolicy, BaseEventLoop,
                            DefaultEventLoopPolicy, EventLoop, Handle,
                            SelectorEventLoop, TimerHandle, _get_running_loop,
                            _set_running_loop, get_event_loop, get_event_loop_policy, get_running_loop,
                            new_event_loop, set_event_loop, set_event_loop_policy)
from asyncio.futures import Future, Task, all_tasks, current_task, isfuture, wrap_future
from asyncio.locks import Barrier, BoundedSemaphore, Condition, Event, Lock, Semaphore
from asyncio.queues import (LifoQueue, PriorityQueue, Queue, QueueEmpty, QueueFull,
                            QueueShutDown)
from asyncio.timeouts import Timeout, timeout, timeout_at
from asyncio.tasks import (ALL_COMPLETED, FIRST_COMPLETED, FIRST_EXCEPTION, as_completed,
                           create_eager_task_factory, create_task, eager_task_factory,
                           ensure_future, gather, iscoroutine, iscoroutinefunction,
                           run_coroutine_threadsafe, shield, sleep, to_thread, wait, wait_for)
from asyncio.taskgroups import TaskGroup
from asyncio.runners import Runner, run
from asyncio.streams import (BaseProtocol, BaseTransport, BufferedProtocol, DatagramProtocol,
                             Protocol, ReadTransport, StreamReader, SubprocessProtocol,
                             Transport, WriteTransport)

__all__ = [
    'ALL_COMPLETED', 'AbstractServer', 'BaseProtocol', 'BaseTransport', 'BufferedProtocol',
    'DatagramProtocol', 'Protocol', 'ReadTransport', 'StreamReader', 'SubprocessProtocol',
    'Transport', 'WriteTransport', 'to_thread', 'AbstractEventLoop', 'AbstractEventLoopPolicy', 'DefaultEventLoopPolicy', 'Barrier', 'BaseEventLoop', 'BoundedSemaphore',
    'BrokenBarrierError', 'CancelledError', 'Condition', 'Event', 'EventLoop',
    'FIRST_COMPLETED', 'FIRST_EXCEPTION', 'Future', 'Handle', 'IncompleteReadError',
    'InvalidStateError', 'LifoQueue', 'LimitOverrunError', 'Lock', 'PriorityQueue',
    'Queue', 'QueueEmpty', 'QueueFull', 'QueueShutDown', 'Runner', 'SelectorEventLoop',
    'Semaphore', 'SendfileNotAvailableError', 'Task', 'TaskGroup', 'Timeout',
    'TimeoutError', 'TimerHandle', '_get_running_loop', '_set_running_loop', 'all_tasks',
    'as_completed', 'create_eager_task_factory', 'create_task', 'current_task',
    'eager_task_factory', 'ensure_future', 'gather', 'get_event_loop', 'get_event_loop_policy',
    'set_event_loop_policy',
    'get_running_loop', 'iscoroutine', 'iscoroutinefunction', 'isfuture',
    'new_event_loop', 'run', 'run_coroutine_threadsafe', 'set_event_loop', 'shield',
    'sleep', 'timeout', 'timeout_at', 'wait', 'wait_for', 'wrap_future',
]
