"""What a process gives up before it reads what a stranger wrote.

Everywhere: no core file, no written file, no program of its own, little memory.
On Linux also: no other program may look into its memory, and a seccomp filter (by seccompy) refuses to open files and
sockets and to start or touch other processes.
Where a limit is not to be had (Windows has none, macOS no filter), the others stand; docs/threat-model.md says which.
"""

import contextlib
import errno
import math
import os
import signal
import sys
from collections.abc import Callable
from functools import lru_cache

if sys.platform != "win32":
    import resource
if sys.platform == "linux":
    import ctypes

    import seccompy

_PR_SET_PDEATHSIG, _PR_SET_DUMPABLE = 1, 4
_SIGKILL = 9
_CLONE_THREAD = 0x00010000
# Opening, naming or changing files; every way to a socket; every way to another process or into one.
_REFUSED = """
    open openat openat2 creat open_by_handle_at name_to_handle_at memfd_create
    unlink unlinkat rename renameat renameat2 link linkat symlink symlinkat mkdir mkdirat rmdir mknod mknodat
    chmod fchmod fchmodat chown fchown fchownat lchown truncate ftruncate mount umount2 pivot_root chroot
    socket socketpair connect bind listen accept accept4
    execve execveat fork vfork ptrace process_vm_readv process_vm_writev kill tkill pidfd_open pidfd_getfd
    pidfd_send_signal kcmp bpf perf_event_open userfaultfd keyctl add_key request_key unshare setns
    io_uring_setup io_uring_enter io_uring_register
"""


def never_dumped() -> None:
    """Leave no core file of this process, and let no other program of the same account look into its memory."""
    if sys.platform != "win32":
        _set("RLIMIT_CORE", 0)
    _prctl(_PR_SET_DUMPABLE, 0)


def ends_with_parent() -> None:
    """Let this process be killed when the one that made it ends (Linux); elsewhere its closed line ends it."""
    _prctl(_PR_SET_PDEATHSIG, _SIGKILL)


def confine(memory: int) -> bool:
    """Give up for good all that reading needs not; `memory` is how many bytes more this process may take.

    Gives whether files and sockets are refused by the system as well (Linux on x86-64 and ARM 64).
    All modules that reading may need must be loaded before: from here on nothing more can be.
    """
    never_dumped()
    _limits(memory)
    return _filter()


def ready_to_confine() -> None:
    """Work out here what every process that is split from this one gives up."""
    if sys.platform == "linux":
        with contextlib.suppress(seccompy.SeccompError, seccompy.UnsupportedError, OSError):
            _ = _rules().program


def limit_time(seconds: float, spent: Callable[[], None]) -> None:
    """Have `spent` called once this process has used so many more seconds of processor time; nothing on Windows."""
    if sys.platform != "win32":
        signal.signal(signal.SIGXCPU, lambda *_: spent())
        used = resource.getrusage(resource.RUSAGE_SELF)
        soft = math.ceil(used.ru_utime + used.ru_stime + seconds)
        hard = resource.getrlimit(resource.RLIMIT_CPU)[1]
        resource.setrlimit(resource.RLIMIT_CPU, (soft if hard == resource.RLIM_INFINITY else min(soft, hard), hard))


def free_time() -> None:
    """Take the limit of `limit_time` away."""
    if sys.platform != "win32":
        hard = resource.getrlimit(resource.RLIMIT_CPU)[1]
        resource.setrlimit(resource.RLIMIT_CPU, (hard, hard))


def _limits(memory: int) -> None:
    if sys.platform == "win32":
        return
    taken = _address_space()
    _set("RLIMIT_FSIZE", 0)
    _set("RLIMIT_NPROC", 0)
    if taken:
        _set("RLIMIT_AS", taken + memory)


def _set(name: str, most: int) -> None:
    if sys.platform != "win32":
        with contextlib.suppress(AttributeError, ValueError, OSError):
            resource.setrlimit(getattr(resource, name), (most, most))


def _address_space() -> int:
    """The bytes of address space that this process has now, or 0 where the system does not tell."""
    try:
        with open("/proc/self/statm", "rb") as told:
            return int(told.read().split()[0]) * os.sysconf("SC_PAGE_SIZE")
    except (OSError, ValueError):
        return 0


def _prctl(option: int, value: int) -> None:
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(option, value, 0, 0, 0)


def _filter() -> bool:
    if sys.platform != "linux":
        return False
    try:
        _rules().load()
    except (seccompy.SeccompError, seccompy.UnsupportedError, OSError):
        return False
    return True


@lru_cache(maxsize=1)
def _rules() -> "seccompy.Filter":
    rules = seccompy.Filter()
    for name in _REFUSED.split():
        # A name that this kind of processor does not have needs no refusal.
        with contextlib.suppress(seccompy.SeccompError, ValueError, KeyError):
            rules.errno(name, errno.EPERM)
    # The C library falls back to clone, whose flags a filter can read: threads yes, processes no.
    rules.errno("clone3", errno.ENOSYS)
    rules.errno("clone", errno.EPERM, args=[(0, seccompy.CmpOp.MASKED_EQ, 0, _CLONE_THREAD)])
    return rules
