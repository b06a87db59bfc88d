"""How much memory a process has held at most; `python -m benchmarks.peak PROGRAM ARGS…` tells it of a program when it ends."""

import re
import runpy
import sys
from pathlib import Path

MARK = "peak bytes: "
_HIGH_WATER = re.compile(r"^VmHWM:\s*(\d+) kB$", re.MULTILINE)


def peak_bytes(pid: int | str = "self") -> int | None:
    """Resident bytes at most, so far; None where the system has no /proc to tell it."""
    status = Path(f"/proc/{pid}/status")
    found = _HIGH_WATER.search(status.read_text()) if status.is_file() else None
    return int(found[1]) * 1024 if found else None


def main() -> None:
    """Runs the named module as if it had been started by itself, then adds a line to standard error."""
    del sys.argv[0]
    try:
        runpy.run_module(sys.argv[0], run_name="__main__", alter_sys=True)
    finally:
        if (peak := peak_bytes()) is not None:
            print(f"{MARK}{peak}", file=sys.stderr)


if __name__ == "__main__":
    main()
