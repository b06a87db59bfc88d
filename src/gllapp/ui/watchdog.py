"""Notices when the window's thread does not answer, and writes down for how long and where it was."""

import sys
import threading
import time
from collections import Counter, deque
from collections.abc import Callable
from dataclasses import dataclass
from logging import getLogger
from pathlib import Path
from types import FrameType
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal

from gllapp.logs import place_of

LIMIT_MS: Final = 50
"""People feel that a key comes late from about here on."""
# How often the window's thread is asked: rare enough to cost nothing, often enough to meet what people feel.
_PERIOD_SECONDS = 0.05
# A thread that has not answered for so long is looked at, and again after as long, until it answers.
_LOOK_SECONDS = 0.03
_REMEMBERED = 50
# The outermost frames are the same each time; what is blocking is within.
_FRAMES = 12
# Where threads wait for work, for an answer of the network or for one another: none of them holds anybody up.
_WAITING = ("threading.py", "queue.py", "selectors.py", "socket.py", "ssl.py", "thread.py")
_log = getLogger("gllapp")


@dataclass(frozen=True, slots=True)
class Block:
    """For how long the window's thread gave no answer, and where it was most of that time.

    ``stack`` names functions of the program and their lines, innermost last; what people wrote stands in none of them.
    ``beside`` names for each other thread that was at work where it was most of that time: threads of Python take turns. For ``unserved_ms`` of it the PC was busy with other
    programs, where the system tells that.
    """

    milliseconds: int
    stack: tuple[str, ...]
    beside: tuple[str, ...] = ()
    unserved_ms: int = 0


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
        self._schedule = Path(f"/proc/self/task/{threading.get_native_id()}/schedstat")
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
        looks, unserved = _Looks(self._watched), self._unserved_ms()
        while not self._answered.wait(_LOOK_SECONDS):
            # Whoever stops the watchdog waits for it, and gives no more answers.
            if self._stopped.is_set():
                return
            looks.look()
        seconds = time.perf_counter() - asked
        if seconds > self._limit and not self._stopped.is_set():
            unserved = max(0.0, self._unserved_ms() - unserved)
            self._note(Block(round(1000 * seconds), looks.stack, looks.beside, round(unserved)))

    def _unserved_ms(self) -> float:
        """For how long the watched thread has waited for a processor in its life, as far as the system tells."""
        try:
            return int(self._schedule.read_text().split()[1]) / 1e6
        except (OSError, ValueError, IndexError):
            return 0.0

    def _note(self, block: Block) -> None:
        self._blocks.append(block)
        _log.warning(
            "window: no answer for %d ms, %d of them without a processor: %s; beside: %s",
            block.milliseconds,
            block.unserved_ms,
            " > ".join(block.stack) or "-",
            ", ".join(block.beside) or "-",
        )
        self._on_block(block)


class _Looks:
    """Where the watched thread and the others were, each time that somebody looked."""

    def __init__(self, watched: int) -> None:
        self._watched = watched
        self._stacks: Counter[tuple[str, ...]] = Counter()
        self._others: dict[int, Counter[str]] = {}

    def look(self) -> None:
        for thread, frame in sys._current_frames().items():
            if thread == self._watched:
                self._stacks[_stack_of(frame)] += 1
            elif thread != threading.get_ident() and (stack := _stack_of(frame)) and _is_at_work(frame):
                self._others.setdefault(thread, Counter())[stack[-1]] += 1

    @property
    def stack(self) -> tuple[str, ...]:
        return self._stacks.most_common(1)[0][0] if self._stacks else ()

    @property
    def beside(self) -> tuple[str, ...]:
        return tuple(seen.most_common(1)[0][0] for seen in self._others.values())


def _is_at_work(frame: FrameType) -> bool:
    return Path(frame.f_code.co_filename).name not in _WAITING


def _stack_of(frame: FrameType | None) -> tuple[str, ...]:
    places: list[str] = []
    while frame is not None and len(places) < _FRAMES:
        code = frame.f_code
        # Python's own importing: what is imported, and by whom, stands around it.
        if not code.co_filename.startswith("<frozen "):
            places.insert(0, f"{place_of(code.co_filename)}:{frame.f_lineno} {code.co_name}")
        frame = frame.f_back
    return tuple(places)
