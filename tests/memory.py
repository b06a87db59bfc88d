"""Where tests keep their files: in memory, where the system has room for that, because none of them outlives its test."""

import os
import shutil
import tempfile
from pathlib import Path
from typing import Final

# Linux's; other systems put temporary files where they think best.
_IN_MEMORY: Final = Path("/dev/shm")
# What is free there for all tests that run at once, with what failed ones leave to look at.
_ROOM_BYTES: Final = 2 * 1024**3


def keep_files_in_memory() -> None:
    """From now on, in this process and those that it starts, unless somebody has chosen a place by TMPDIR.

    Tests commit tens of thousands of times: on a disk, the waiting for each commit to be durable is a third of their time.
    """
    if "TMPDIR" not in os.environ and _holds_tests(_IN_MEMORY):
        os.environ["TMPDIR"] = tempfile.tempdir = str(_IN_MEMORY)


def _holds_tests(folder: Path) -> bool:
    """Whether files and programs may lie there; a container's is often small, or lets nothing be run that lies in it."""
    if not folder.is_dir() or not os.access(folder, os.W_OK | os.X_OK):
        return False
    return not os.statvfs(folder).f_flag & os.ST_NOEXEC and shutil.disk_usage(folder).free >= _ROOM_BYTES
