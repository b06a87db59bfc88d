"""One program on a profile asks the one that holds it: to sync and tell how it went, or to come to the front."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec

from gllapp.file_views import FileProgress
from gllapp.platform.doorbell import Call, Doorbell, Message, ring
from gllapp.platform.lock import owner_of
from gllapp.sync.budget import Budget
from gllapp.views import SyncProgress, SyncReport
from gllcore.errors import GllError
from gllcore.protocol import ErrorMessage, error_of

_SYNC, _RAISE = "sync", "raise"


class Wish(msgspec.Struct, frozen=True):
    """What a caller asks for, and what a sync may cost where it has to begin one; ``files`` is whether they come too, None as was chosen."""

    wish: str
    max_bytes: int = 0
    max_seconds: float = 0.0
    files: bool | None = None

    @property
    def is_sync(self) -> bool:
        return self.wish == _SYNC

    @property
    def is_raise(self) -> bool:
        return self.wish == _RAISE

    @property
    def budget(self) -> Budget:
        return Budget(self.max_bytes, self.max_seconds)


# --- the second program ---


def holder(folder: Path) -> str:
    """Who holds the profile, in a word that a person knows from the command line."""
    return str(owner_of(folder) or "gllapp")


def ask_to_sync(
    folder: Path,
    budget: Budget,
    on_joined: Callable[[], None],
    on_progress: Callable[[SyncProgress], None],
    files: bool | None = None,
    on_files: Callable[[FileProgress], None] = lambda _: None,
) -> SyncReport | None:
    """The holder's report of the sync that it began for this, or was at; None where it cannot sync.

    ``on_joined`` is called when it has agreed to. A sync that was under way keeps its own budget; ``files`` come behind it all the same. Raises the GllError that kept the holder from beginning.
    """
    wish = Wish(_SYNC, budget.max_bytes, budget.max_seconds, files)
    for message in ring(folder, msgspec.to_builtins(wish)):
        if "joined" in message:
            on_joined()
        if "progress" in message:
            on_progress(msgspec.convert(message["progress"], SyncProgress))
        if "files" in message:
            on_files(msgspec.convert(message["files"], FileProgress))
        if "report" in message:
            return msgspec.convert(message["report"], SyncReport)
        if "error" in message:
            raise error_of(msgspec.convert(message["error"], ErrorMessage), "")
    return None


def ask_to_come_forward(folder: Path) -> bool:
    """Whether the holder is a window, which is then in front."""
    return any("raised" in message for message in ring(folder, msgspec.to_builtins(Wish(_RAISE))))


# --- the program that holds the profile ---


def wish_of(call: Call) -> Wish:
    """What is wished; a wish of another version is none of those known here."""
    try:
        return msgspec.convert(call.wish, Wish)
    except msgspec.ValidationError:
        return Wish("")


def came_forward(call: Call) -> None:
    _tell_last(call, {"raised": True})


class Guests:
    """Those who have asked for the sync that is under way; safe to use from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._calls: list[Call] = []
        self._last: Message | None = None

    def welcome(self, call: Call) -> None:
        """Somebody calls while a sync runs, or just after it has ended; any other wish cannot be met."""
        if not wish_of(call).is_sync:
            call.end()
            return
        with self._lock:
            last = self._last
            call.tell({"joined": True})
            if last is None:
                self._calls.append(call)
        if last is not None:
            _tell_last(call, last)

    def begun(self) -> None:
        """A new sync is under way: from now on callers wait for its report."""
        with self._lock:
            self._last = None

    @property
    def wish_for_files(self) -> bool | None:
        """Whether those who wait want files behind the sync: one of them is enough, and None is as was chosen."""
        with self._lock:
            wished = {wish_of(call).files for call in self._calls}
        return True if True in wished else False if wished == {False} else None

    def progressed(self, progress: SyncProgress) -> None:
        self._tell_all({"progress": msgspec.to_builtins(progress)})

    def files_progressed(self, progress: FileProgress) -> None:
        self._tell_all({"files": msgspec.to_builtins(progress)})

    def ended(self, report: SyncReport) -> None:
        self._dismiss({"report": msgspec.to_builtins(report)})

    def failed(self, error: GllError) -> None:
        """The sync could not even begin."""
        self._dismiss({"error": msgspec.to_builtins(ErrorMessage(error.code, error.facts))})

    def _tell_all(self, message: Message) -> None:
        with self._lock:
            for call in self._calls:
                call.tell(message)

    def _dismiss(self, last: Message) -> None:
        with self._lock:
            calls, self._calls, self._last = self._calls, [], last
        for call in calls:
            _tell_last(call, last)


@contextmanager
def at_the_door(folder: Path, welcome: Callable[[Call], None]) -> Iterator[None]:
    """Callers at the profile, whose lock is ours, are heard while the body runs."""
    bell = Doorbell(folder, welcome)
    try:
        yield
    finally:
        bell.close()


def _tell_last(call: Call, message: Message) -> None:
    call.tell(message)
    call.end()
