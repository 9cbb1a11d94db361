"""The names threading is made of, for programs that use them directly."""

from threading import (TIMEOUT_MAX, Lock as LockType, RLock, _start_new_thread as start_new_thread,
                       get_ident, get_native_id, local as _local, stack_size)

error = RuntimeError
allocate_lock = lock = LockType


def exit():
    """End the thread."""
    raise SystemExit
