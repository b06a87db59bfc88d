"""Keeps what is being written: every few seconds, when the field is left, and before the window closes."""

from dataclasses import dataclass
from functools import partial

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal

from gllapp.ui.background import BackgroundRunner, Job, Lane
from gllapp.usecases import drafts
from gllapp.usecases.desk import Desk
from gllapp.views import DraftRow
from gllcore.errors import Refused

SAVING_MS = 3_000


@dataclass(slots=True)
class Slot:
    """The stored draft's id, None while there is none. Read and written in the write lane alone, where acts take turns."""

    id: int | None


class DraftKeeper(QObject):
    """Stores one piece of writing again and again until :meth:`end`. A draft without a word is not kept."""

    saved = Signal(object)
    """The time of the last saving in milliseconds, or None when there is nothing to keep."""
    failed = Signal(object)
    """A :class:`GllError`: what was typed is on the screen only."""

    def __init__(self, desk: Desk, background: BackgroundRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._background = background
        self._slot = Slot(None)
        self._stored: DraftRow | None = None
        self._now: DraftRow | None = None
        self._pause = QTimer(self, singleShot=True, interval=SAVING_MS)
        self._pause.timeout.connect(self.save)

    @property
    def slot(self) -> Slot:
        return self._slot

    def begin(self, draft: DraftRow) -> None:
        """Keeps this piece of writing from now on; ``draft.id`` is 0 for a new one."""
        self.end()
        self._slot = Slot(draft.id or None)
        self._stored = self._now = _written(draft)

    def note(self, draft: DraftRow) -> None:
        """What is written now; it is stored within a few seconds."""
        self._now = _written(draft)
        if not self._pause.isActive():
            self._pause.start()

    def save(self) -> None:
        """Stores what has changed since the last time, now."""
        self._pause.stop()
        draft = self._now
        if draft is None or draft == self._stored:
            return
        self._stored = draft
        self._background.run(
            partial(_store, self._desk, self._slot, draft),
            owner=self,
            on_done=partial(self._was_saved, self._slot),
            on_error=self._not_saved,
            lane=Lane.WRITE,
        )

    def end(self) -> None:
        """Stores what has changed and keeps nothing more."""
        self.save()
        self._stored = self._now = None

    def finish(self) -> None:
        """The piece of writing was sent, and its draft went with it."""
        self._pause.stop()
        self._slot = Slot(None)
        self._stored = self._now = None

    def forget(self) -> None:
        """Throws the piece of writing away."""
        self._pause.stop()
        self._stored = self._now = None
        self._background.run(
            partial(_discard, self._desk, self._slot),
            owner=self,
            on_done=self.saved.emit,
            on_error=self.failed.emit,
            lane=Lane.WRITE,
        )

    def _was_saved(self, slot: Slot, at_ms: int | None) -> None:
        """The time is of no use to whoever writes something else by now."""
        self.saved.emit(at_ms if slot is self._slot else None)

    def _not_saved(self, error: object) -> None:
        self._stored = None
        self.failed.emit(error)


def _written(draft: DraftRow) -> DraftRow:
    """Without what does not come from the person, so that two drafts are equal when nothing was typed between them."""
    return msgspec.structs.replace(draft, id=0, saved_ms=0, where="")


def _store(desk: Desk, slot: Slot, draft: DraftRow, job: Job) -> int | None:
    if not (draft.body.strip() or draft.title.strip()):
        _discard(desk, slot, job)
        return None
    try:
        slot.id = _saved(desk, draft, slot.id)
    except Refused:
        # Discarded in the outbox meanwhile; what is typed after that is worth keeping all the same.
        slot.id = _saved(desk, draft, None)
    return desk.now_ms()


def _saved(desk: Desk, draft: DraftRow, into: int | None) -> int:
    return drafts.save_draft(
        desk,
        draft.stream,
        thread=draft.thread,
        parent=draft.parent,
        post=draft.post,
        title=draft.title,
        body=draft.body,
        language=draft.language,
        tags=draft.tags,
        draft=into,
    )


def _discard(desk: Desk, slot: Slot, job: Job) -> None:
    if slot.id is not None:
        drafts.discard_draft(desk, slot.id)
        slot.id = None
