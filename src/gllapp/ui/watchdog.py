"""Notices when the window's thread does not answer, and writes down for how long and where it was."""

import sys
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from logging import getLogger
from types import FrameType
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal

from gllapp.logs import place_of

LIMIT_MS: Final = 50
"""People feel that a key comes late from about here on."""
# How often the window's thread is asked: rare enough to cost nothing, often enough to meet what people feel.
_PERIOD_SECONDS = 0.05
_REMEMBERED = 50
# The outermost frames are the same each time; what is blocking is within.
_FRAMES = 12
_log = getLogger("gllapp")


@dataclass(frozen=True, slots=True)
class Block:
    """For how long the window's thread gave no answer, and where it was when that became too long.

    ``stack`` names functions of the program and their lines, innermost last; what people wrote stands in none of them.
    """

    milliseconds: int
    stack: tuple[str, ...]


class Watchdog(QObject):
    """Asks the thread on which it was made, from a thread of its own, until ``stop``.

    What is measured is what a person meets: the thread's own work, and its waiting for others to let it go on.
    """

    _asked = Signal()

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        limit_ms: int = LIMIT_MS,
        period_seconds: float = _PERIOD_SECONDS,
        on_block: Callable[[Block], None] = lambda block: None,
    ) -> None:
        """``on_block`` is called on the watchdog's own thread."""
        super().__init__(parent)
        self._limit, self._period = limit_ms / 1000, period_seconds
        self._on_block = on_block
        self._watched = threading.get_ident()
        self._answered = threading.Event()
        self._stopped = threading.Event()
        self._blocks: deque[Block] = deque(maxlen=_REMEMBERED)
        self._asked.connect(self._answer, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._watch, name="gll-watchdog", daemon=True)

    @property
    def blocks(self) -> tuple[Block, ...]:
        """The last ones, oldest first."""
        return tuple(self._blocks)

    def start(self) -> None:
        """Call when the event loop is about to run: before, nobody could answer."""
        self._thread.start()

    def stop(self) -> None:
        """Ends the thread and goes; harmless when it never ran."""
        self._stopped.set()
        self._answered.set()
        if self._thread.is_alive():
            self._thread.join()
        self.deleteLater()

    def _answer(self) -> None:
        """On the watched thread."""
        self._answered.set()

    def _watch(self) -> None:
        while not self._stopped.wait(self._period):
            self._ask()

    def _ask(self) -> None:
        self._answered.clear()
        asked = time.perf_counter()
        self._asked.emit()
        if self._answered.wait(self._limit):
            return
        stack = _stack_of(sys._current_frames().get(self._watched))
        self._answered.wait()
        if not self._stopped.is_set():
            self._note(Block(round(1000 * (time.perf_counter() - asked)), stack))

    def _note(self, block: Block) -> None:
        self._blocks.append(block)
        _log.warning("window: no answer for %d ms: %s", block.milliseconds, " > ".join(block.stack) or "-")
        self._on_block(block)


def _stack_of(frame: FrameType | None) -> tuple[str, ...]:
    places: list[str] = []
    while frame is not None and len(places) < _FRAMES:
        code = frame.f_code
        # Python's own importing: what is imported, and by whom, stands around it.
        if not code.co_filename.startswith("<frozen "):
            places.insert(0, f"{place_of(code.co_filename)}:{frame.f_lineno} {code.co_name}")
        frame = frame.f_back
    return tuple(places)
