"""Wrong PINs and passwords are counted in the account's folder, and each costs a longer wait, also after a restart."""

from collections.abc import Callable
from pathlib import Path

import msgspec

from gllapp.platform.disk import read_limited, replace_file, translated
from gllcore.errors import Refused

FILE = "tries.json"
# Seconds to wait after so many wrong ones; the last one for all that follow. A slip of the finger costs nothing.
WAITS = (0, 0, 0, 5, 15, 60, 5 * 60, 15 * 60, 60 * 60)
_LIMIT = 4 * 1024


class _Count(msgspec.Struct, frozen=True):
    wrong: int = 0
    last_ms: int = 0


class Tries:
    """Counts for the account in ``folder``. A folder that takes nothing gives no guesses: EnvironmentFault."""

    def __init__(self, folder: Path, now_ms: Callable[[], int]) -> None:
        self._file = folder / FILE
        self._now_ms = now_ms

    def begin(self) -> None:
        """Counts a guess as wrong before it is looked at, for a program that is ended meanwhile has guessed too.

        Raises Refused ``wait_before_trying`` while the last wrong ones cost time.
        """
        count, now = self._read(), self._now_ms()
        wait_ms = 1000 * WAITS[min(count.wrong, len(WAITS) - 1)]
        if wait_ms and now < count.last_ms:
            # The clock was set back: nobody waits for the year to come again, and nobody gains by it.
            count = _Count(count.wrong, now)
            self._write(count)
        if now < count.last_ms + wait_ms:
            raise Refused("wait_before_trying", seconds=-((now - count.last_ms - wait_ms) // 1000))
        self._write(_Count(count.wrong + 1, now))

    def was_right(self) -> None:
        """The guess that was begun has opened: all is forgotten."""
        with translated(self._file.parent):
            self._file.unlink(missing_ok=True)

    def _read(self) -> _Count:
        """What cannot be read counts as many: nobody gets more guesses by spoiling the file."""
        try:
            return msgspec.json.decode(read_limited(self._file, _LIMIT), type=_Count)
        except FileNotFoundError:
            return _Count()
        except (OSError, msgspec.MsgspecError, ValueError):
            return _Count(len(WAITS) - 1, 0)

    def _write(self, count: _Count) -> None:
        replace_file(self._file, msgspec.json.encode(count) + b"\n")
