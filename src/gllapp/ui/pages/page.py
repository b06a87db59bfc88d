"""What the frame of the window and its pages agree on; a page asks the frame to go elsewhere, and never goes itself."""

from collections.abc import Callable, Hashable
from pathlib import Path
from typing import ClassVar, TypeVar

import msgspec
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from gllapp.ui.background import BackgroundRunner, Job, Lane
from gllcore.errors import GllError

Answer = TypeVar("Answer")


class Keys(msgspec.Struct, frozen=True):
    """A shortcut of a page and what it does, for the help on keys."""

    keys: str
    words: str


class Page(QWidget):
    """One place of the window. Subclasses are made with ``(desk, background)`` and load nothing before
    :meth:`activated`.

    ``name`` is the key of the place in the rail, ``icon`` its picture there.
    """

    name: ClassVar[str]
    icon: ClassVar[str]
    listed_as: ClassVar[type[Hashable] | None] = None
    """Of which kind :meth:`listed` is, for pages that are to look as they were when the window opens the next time."""

    title_changed = Signal(str)
    """The words for the window's title."""
    open_thread = Signal(bytes)
    """Go to a thread (its id)."""
    open_post = Signal(bytes, bytes)
    """Go to a thread (its id) at one post (its id)."""
    open_resource = Signal(bytes)
    """Go to a resource of the library (its id)."""
    open_conflict = Signal(bytes)
    """Go to what stands against each other in an own post (its id)."""
    open_pod = Signal(bytes)
    """Go to a learning pod (its id)."""
    open_document = Signal(bytes)
    """Go to a document of a pod (its id)."""
    new_document = Signal(bytes)
    """Begin a document in a pod (its id)."""
    search_asked = Signal(str)
    """Look for these words, which then stand in the search box; empty ones give the search up."""
    compose = Signal(int)
    """Open a draft (its id) in the composer; 0 begins a new thread."""
    go_to = Signal(str)
    """Go to another place (its ``name``); ``"sync"``: begin to sync; ``"back"``: where the person was before; ``"kept"``: the box of what is kept aside."""
    stop_asked = Signal(object)
    """Go to a :class:`~gllapp.ui.trail.Stop`: a place, and where in it."""
    moved = Signal()
    """The person went somewhere within the page; :meth:`state` is new, and Back leads to the one before."""
    acted = Signal()
    """The replica was changed here: counts in the frame are out of date."""
    failed = Signal(object)
    """A :class:`GllError` that the frame shows in words."""
    told = Signal(object)
    """A :class:`~gllapp.ui.widgets.notices.Notice` that the frame shows."""

    def __init__(self, background: BackgroundRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._keys: list[Keys] = []

    # --- what the frame calls ---

    def place_words(self) -> str:
        """The name of the place in the person's language, for the rail."""
        raise NotImplementedError

    def title(self) -> str:
        """What is shown just now, for the window's title."""
        return self.place_words()

    def activated(self) -> None:
        """The page is shown from now on: load, or look whether something is new."""

    def deactivated(self) -> None:
        """Another page is shown from now on: save what was typed."""

    def refresh(self) -> None:
        """The replica has changed elsewhere (a sync, another page); called for the page that is shown."""

    def may_close(self) -> bool:
        """Whether the window may close now; what is under way may be worth a question."""
        return True

    def closing(self) -> None:
        """The window closes after this: what was typed goes to the write lane now, which is finished before the end."""

    def take_offer(self, key: str) -> None:
        """The person takes an offer of a notice that the page has told, by its key."""

    def begin_new(self) -> bool:
        """The person wants to make something new (Ctrl+N); False where that is a post in the forum."""
        return False

    def take_files(self, paths: tuple[Path, ...]) -> None:
        """The person has dropped files on the page; most have no use for them."""

    def here(self) -> str:
        """The stream or pod in which the person is, by its name, so that a search can stay in it; empty elsewhere."""
        return ""

    def state(self) -> Hashable:
        """Where in the page the person is: a small frozen value for back and forward."""
        return None

    def restore(self, state: Hashable) -> None:
        """Goes to a place that :meth:`state` gave, without telling ``moved``."""

    def listed(self) -> Hashable:
        """What of :meth:`state` is to be there again when the window opens the next time; None for nothing.

        Never a single thing that may be gone by then.
        """
        return None

    def panes(self) -> tuple[QWidget, ...]:
        """The parts among which F6 goes round, in reading order; each can take the focus."""
        return (self,)

    def shortcuts(self) -> tuple[Keys, ...]:
        """The keys that work while the page is shown."""
        return tuple(self._keys)

    # --- what pages use ---

    def bind(self, keys: str, words: str, act: Callable[[], None]) -> None:
        """Binds a shortcut that works wherever the focus is in the window, while the page is shown."""
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.activated.connect(act)
        self.tell_key(keys, words)

    def tell_key(self, keys: str, words: str) -> None:
        """Lists a key that a widget of the page takes by itself."""
        self._keys.append(Keys(keys, words))

    def ask(
        self,
        work: Callable[[], Answer],
        on_done: Callable[[Answer], None],
        *,
        lane: Lane = Lane.READ,
        on_error: Callable[[GllError], None] | None = None,
        owner: QObject | None = None,
    ) -> Job:
        """Runs a use case off the window's thread; faults go to ``failed`` unless ``on_error`` takes them."""
        return self._background.run(
            lambda job: work(),
            owner=owner or self,
            on_done=on_done,
            on_error=on_error or self.failed.emit,
            lane=lane,
        )
