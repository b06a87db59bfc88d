"""The limits that a helper puts on itself: no memory beyond its share, no file written, no computing after its time.

The program that started it ends a helper that takes too long. These hold when that program is gone too.
"""

import math
import os
import sys
import threading
from collections.abc import Callable
from pathlib import Path

from gllfiles.helper.process import MEMORY_EXIT

_LOOK_SECONDS = 0.2
# Address space that is reserved and never used: the libraries' own, and the threads' stacks.
_RESERVED_MB = 512


def bound(memory_mb: int) -> None:
    """Limits this process for good; where the system has no such limits, a thread watches its memory."""
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
        if sys.platform == "linux":
            most = (memory_mb + _RESERVED_MB) * 1024**2
            resource.setrlimit(resource.RLIMIT_AS, (most, most))
    threading.Thread(target=_watch, args=(memory_mb * 1024**2, _memory_used()), daemon=True).start()


def allow(seconds: float) -> None:
    """This process may compute so much longer from now on, and is then ended by the system (not on Windows)."""
    if sys.platform != "win32":
        import resource

        used = resource.getrusage(resource.RUSAGE_SELF)
        soft = math.ceil(used.ru_utime + used.ru_stime + seconds) + 1
        resource.setrlimit(resource.RLIMIT_CPU, (soft, resource.getrlimit(resource.RLIMIT_CPU)[1]))


def _watch(most: int, used: Callable[[], int]) -> None:
    pause = threading.Event()
    while used() <= most:
        pause.wait(_LOOK_SECONDS)
    os._exit(MEMORY_EXIT)


def _memory_used() -> Callable[[], int]:
    """What tells how many bytes this process takes (on macOS: has taken at most)."""
    if sys.platform == "win32":
        return _windows_memory()
    import resource

    if sys.platform == "linux":
        # Not ru_maxrss, which begins with what the program that started this process had taken.
        return lambda: int(Path("/proc/self/statm").read_text().split()[1]) * resource.getpagesize()
    else:
        return lambda: resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def _windows_memory() -> Callable[[], int]:
    import ctypes
    from ctypes import wintypes

    class Counters(ctypes.Structure):
        """PROCESS_MEMORY_COUNTERS of psapi.h."""

        _fields_ = (
            ("cb", wintypes.DWORD),
            ("PageFaultCount", wintypes.DWORD),
            *(
                (name, ctypes.c_size_t)
                for name in (
                    "PeakWorkingSetSize",
                    "WorkingSetSize",
                    "QuotaPeakPagedPoolUsage",
                    "QuotaPagedPoolUsage",
                    "QuotaPeakNonPagedPoolUsage",
                    "QuotaNonPagedPoolUsage",
                    "PagefileUsage",
                    "PeakPagefileUsage",
                )
            ),
        )

    windll = ctypes.__dict__["windll"]
    kernel = windll.kernel32
    kernel.GetCurrentProcess.restype = wintypes.HANDLE
    ask = windll.psapi.GetProcessMemoryInfo
    ask.argtypes = (wintypes.HANDLE, ctypes.POINTER(Counters), wintypes.DWORD)

    def used() -> int:
        counters = Counters(cb=ctypes.sizeof(Counters))
        ask(kernel.GetCurrentProcess(), ctypes.byref(counters), counters.cb)
        return int(counters.PagefileUsage)

    return used
