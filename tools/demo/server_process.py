"""The demo's server: a real process on this PC, on a free port, ended when the demo ends."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_SECONDS_TO_END = 10
_LISTENING = "listening on "


@contextmanager
def serving(data: Path) -> Iterator[str]:
    """The address of a server for the community in ``data``."""
    command = [sys.executable, "-m", "gllserver", "serve", "--data", str(data), "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            line = process.stdout.readline().strip()
            if not line.startswith(_LISTENING):
                raise RuntimeError(f"the demo's server did not start: {line or 'see above'}")
            yield line.removeprefix(_LISTENING)
        finally:
            process.terminate()
            try:
                process.wait(_SECONDS_TO_END)
            except subprocess.TimeoutExpired:
                process.kill()
