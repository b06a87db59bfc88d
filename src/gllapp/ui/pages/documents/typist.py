"""Binds the editor to the open document: each key goes into it at once, to the disk within a second, and what arrives comes in between."""

import secrets
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from gllapp.ui.background import BackgroundRunner, Job, Lane
from gllapp.ui.pages.binder import Binder
from gllapp.ui.pages.documents import sitting
from gllapp.ui.pages.documents.editor import DocumentEditor
from gllapp.ui.pages.documents.plain import as_shown, narrowed, replaced
from gllapp.ui.pages.documents.sitting import Flight, Opened
from gllapp.usecases.desk import Desk
from gllapp.usecases.documents.gathering import gather
from gllapp.usecases.documents.making import show
from gllapp.usecases.documents.text import Known, look
from gllapp.usecases.documents.writing import (
    AUTOSAVE_MS,
    Writing,
    difference,
    moved,
)
from gllcore.errors import GllError, Refused
from gllcore.ids import RecordId
from gllcore.pod_rules import SALT_BYTES
from glldocs.deltas import Change

# After so long without a key, what was typed becomes an act.
_LONG_PAUSE_MS = 5 * 60_000
# So many acts of others are taken in at once; the window answers before the next.
_AT_ONCE = 50
# An input method is in the middle of a word: what arrived waits for its end.
_WORD_MS = 400


class Typist(Binder):
    """One document at a time. Whatever happens to the window, what was typed is in the journal or on its way there."""

    opened = Signal(object)
    """Carries the :class:`Whereabouts` of the document that is shown from now on."""
    not_opened = Signal(object)
    """Carries a :class:`GllError`."""
    edited = Signal()
    """The text is another one, whoever did it."""
    arrived = Signal()
    """What others did may be in the text now."""
    saved = Signal(object)
    """The time of the last saving in milliseconds."""

    def __init__(
        self, desk: Desk, background: BackgroundRunner, editor: DocumentEditor, parent: QObject
    ) -> None:
        super().__init__(desk, background, parent)
        self._editor = editor
        self._document: RecordId | None = None
        self._writing: Writing | None = None
        self._opening: Job | None = None
        self._flight: Flight | None = None
        self._coming: Known | None = None
        self._log: list[Change] = []
        self._saving = QTimer(self, singleShot=True, interval=AUTOSAVE_MS)
        self._saving.timeout.connect(self.flush)
        self._pause = QTimer(self, singleShot=True, interval=_LONG_PAUSE_MS)
        self._pause.timeout.connect(self._gather)
        editor.edited.connect(self._edited)
        editor.undo_asked.connect(self.undo)
        editor.redo_asked.connect(self.redo)
        editor.left.connect(self.flush)

    @property
    def document(self) -> RecordId | None:
        """What is open, or is being opened."""
        return self._document

    @property
    def is_writable(self) -> bool:
        return self._writing is not None

    @property
    def text(self) -> str:
        return self._writing.text() if self._writing is not None else self._editor.raw_text()

    # --- opening and leaving ---

    def open(self, document: RecordId) -> None:
        """Shows a document as soon as it is there; what was open is left."""
        if document == self._document:
            self.look()
            return
        self.leave()
        self._document = document
        salt = secrets.token_bytes(SALT_BYTES)
        self._opening = self.ask(
            partial(sitting.open_or_read, self._desk, document, salt),
            self._opened,
            lane=Lane.WRITE,
            on_error=self._not_opened,
        )

    def leave(self) -> None:
        """What was typed becomes an act, and the text has been seen as it is."""
        was_shown = self._opening is None
        if self._opening is not None:
            self._opening.cancel()
            self._opening = None
        document, writing, flight = self._document, self._writing, self._flight
        self._document = self._writing = self._flight = None
        self._saving.stop()
        self._pause.stop()
        self._log = []
        if document is None or not was_shown:
            return
        self.ask(
            partial(sitting.leave, self._desk, document, writing, flight),
            lambda _: self.acted.emit(),
            lane=Lane.WRITE,
        )

    def _opened(self, found: Opened) -> None:
        self._opening = None
        self._writing = found.writing
        self._editor.begin(found.text)
        self._editor.setReadOnly(found.writing is None)
        self.opened.emit(found.where)
        self.edited.emit()
        self.arrived.emit()

    def _not_opened(self, error: GllError) -> None:
        self._opening = self._document = None
        self._editor.begin("")
        self._editor.setReadOnly(True)
        self.not_opened.emit(error)

    # --- what is typed ---

    def _edited(self, change: Change | None, is_over: bool) -> None:
        if self._writing is None:
            return
        try:
            self._write(self._writing, change, is_over=is_over)
        except ValueError:
            # Half of a pair was changed: the whole says what is meant.
            self._rewrite(self._writing)
        except Refused as refused:
            self._take_back(self._writing)
            self.failed.emit(refused)
        self._note()

    def _write(self, writing: Writing, change: Change | None, *, is_over: bool) -> None:
        if change is None:
            self._rewrite(writing)
            return
        exact: tuple[Change, ...] = (change,)
        if change.removed and change.inserted:
            less = None if is_over else narrowed(change, writing.text())
            exact = replaced(change, writing.text()) if is_over else (less,) if less else ()
        for each in exact:
            writing.replace(*each)
            self._log.append(each)

    def _rewrite(self, writing: Writing) -> None:
        before, after = writing.text(), self._editor.raw_text()
        if as_shown(before) == after:
            return
        writing.rewrite(after)
        self._log.extend(difference(as_shown(before), after))

    def _take_back(self, writing: Writing) -> None:
        self._editor.apply(difference(self._editor.raw_text(), as_shown(writing.text())))

    def end_step(self) -> None:
        """What comes next is undone by itself."""
        if self._writing is not None:
            self._writing.end_group()

    def undo(self) -> None:
        """Takes back what the person did last; nobody else's."""
        if self._writing is not None and self._writing.can_undo:
            self._step(self._writing.undo())

    def redo(self) -> None:
        if self._writing is not None and self._writing.can_redo:
            self._step(self._writing.redo())

    def _step(self, changes: Sequence[Change]) -> None:
        self._editor.apply_own(changes)
        self._log.extend(changes)
        self._note()

    def _note(self) -> None:
        self.edited.emit()
        self._pause.start()
        if not self._saving.isActive():
            self._saving.start()

    # --- to the disk ---

    def flush(self) -> None:
        """What was typed goes to the write lane now."""
        self._saving.stop()
        if self._writing is None:
            return
        if self._flight is not None:
            self._saving.start()
            return
        group = self._writing.unsaved()
        if group is None:
            return
        flight = self._flight = Flight(group)
        self.ask(
            partial(sitting.store, self._desk, flight),
            lambda _: self._landed(flight),
            lane=Lane.WRITE,
            on_error=partial(self._fell, flight),
        )

    def _landed(self, flight: Flight) -> None:
        if self._flight is not flight or self._writing is None:
            return
        self._flight = None
        self._writing.saved(flight.group)
        self.saved.emit(self._desk.now_ms())

    def _fell(self, flight: Flight, error: GllError) -> None:
        """It is tried again with the next key, and when the document is left."""
        if self._flight is flight:
            self._flight = None
            self.failed.emit(error)

    def _gather(self) -> None:
        self.flush()
        document = self._document
        if document is not None:
            self.ask(lambda: gather(self._desk, document), lambda _: self.acted.emit(), lane=Lane.WRITE)

    # --- what arrives ---

    def look(self) -> None:
        """Brings in what has come since, by a sync or by an act of one's own."""
        document = self._document
        if document is not None and self._opening is None:
            self.flush()
            self.ask(lambda: look(self._desk, document), self._take_in, lane=Lane.WRITE)

    def _take_in(self, now: Known) -> None:
        """What is left of an earlier look is in this one too."""
        self._coming = now
        self._go_on()

    def _go_on_in(self, ms: int, now: Known) -> None:
        self._coming = now
        QTimer.singleShot(ms, self, self._go_on)

    def _go_on(self) -> None:
        now, self._coming = self._coming, None
        if now is None or now.document != self._document:
            return
        if self._writing is None:
            self._show_again(now.document)
        elif self._editor.is_composing:
            self._go_on_in(_WORD_MS, now)
        elif self._writing.must_begin_anew(now):
            self._begin_anew(now.document)
        else:
            arrived = self._writing.take_in(now, _AT_ONCE)
            self._show_changes(arrived.changes)
            if arrived.more:
                self._go_on_in(0, now)

    def _show_changes(self, changes: Sequence[Change]) -> None:
        self._editor.apply(changes)
        self._log.extend(changes)
        if changes:
            self.edited.emit()
        self.arrived.emit()

    def _begin_anew(self, document: RecordId) -> None:
        """Something that is in the text was taken back or refused: it is opened again, under the person's hands."""
        writing, flight = self._writing, self._flight
        self._writing = self._flight = None
        self._editor.setReadOnly(True)
        salt = secrets.token_bytes(SALT_BYTES)
        self.ask(
            partial(sitting.open_anew, self._desk, document, writing, flight, salt),
            self._show_anew,
            lane=Lane.WRITE,
        )

    def _show_anew(self, found: Opened) -> None:
        if found.where.document != self._document:
            return
        self._writing = found.writing
        self._editor.setReadOnly(found.writing is None)
        self._show_changes(difference(self._editor.raw_text(), as_shown(found.text)))

    def _show_again(self, document: RecordId) -> None:
        self.ask(lambda: show(self._desk, document), partial(self._show_text, document))

    def _show_text(self, document: RecordId, text: str) -> None:
        """Another document may have been opened by then."""
        if document == self._document and self._writing is None:
            self._show_changes(difference(self._editor.raw_text(), as_shown(text)))

    # --- places ---

    def mark(self) -> int:
        """Now, for ``since``: whatever is asked for in the write lane after ``flush`` speaks of the text as it is now."""
        return len(self._log)

    def since(self, mark: int, position: int) -> int:
        """Where a place of the text at that mark is now."""
        return moved(position, self._log[mark:])

    def position_of(self, cursor: bytes) -> int | None:
        """Where a place that an act speaks of is now."""
        return self._writing.position_of(cursor) if self._writing is not None else None
