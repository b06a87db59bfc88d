"""The person's own note on a resource: a field that is kept while one writes, on this PC alone."""

from functools import partial

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QTextEdit, QVBoxLayout, QWidget

from gllapp.ui import formats, theme
from gllapp.ui.background import BackgroundRunner, Lane
from gllapp.ui.pages.binder import Binder
from gllapp.ui.tokens import SIZES
from gllapp.ui.widgets.controls import look_changed
from gllapp.ui.widgets.labels import PlainLabel
from gllapp.usecases import library
from gllapp.usecases.desk import Desk
from gllcore.errors import GllError
from gllcore.ids import RecordId

_SAVING_MS = 1_500
_HIGH = 96


class _Field(QTextEdit):
    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class NoteField(QWidget):
    """``changed`` tells that the person types, ``left`` that they go elsewhere."""

    changed = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field = _Field()
        self._field.setAcceptRichText(False)
        self._field.setTabChangesFocus(True)
        self._field.setProperty("role", "editor")
        self._field.setAccessibleName(self.tr("My note"))
        self._field.setPlaceholderText(
            self.tr("What you want to remember of it. Only you see it, on this PC.")
        )
        self._standing = PlainLabel("", "caption")
        self._column = QVBoxLayout(self)
        self._column.addWidget(PlainLabel(self.tr("My note"), "strong"))
        self._column.addWidget(self._field)
        self._column.addWidget(self._standing)
        self._fit()
        self._field.textChanged.connect(self.changed)
        self._field.left.connect(self.left)

    @property
    def text(self) -> str:
        return self._field.toPlainText()

    def show_note(self, text: str) -> None:
        """Shows a note, without telling ``changed``."""
        self._field.blockSignals(True)
        self._field.setPlainText(text)
        self._field.blockSignals(False)
        self.show_standing("")

    def show_standing(self, said: str) -> None:
        """Whether it is kept."""
        self._standing.setText(said)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if look_changed(event):
            self._fit()

    def _fit(self) -> None:
        worn = theme.look()
        self._field.setFixedHeight(worn.px(_HIGH))
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(worn.px(SIZES.gap_xs))


class NoteKeeper(Binder):
    """Stores the note of one resource again and again, until another is shown."""

    def __init__(self, desk: Desk, background: BackgroundRunner, field: NoteField, parent: QWidget) -> None:
        super().__init__(desk, background, parent)
        self._note = field
        self._resource: RecordId | None = None
        self._stored = ""
        # What was read may be older than what was written here a moment ago.
        self._written: dict[RecordId, str] = {}
        self._pause = QTimer(self, singleShot=True, interval=_SAVING_MS)
        self._pause.timeout.connect(self.save)
        field.changed.connect(self._pause.start)
        field.left.connect(self.save)

    def show(self, resource: RecordId, note: str) -> None:
        """Of the resource that is shown already, what was typed stays: it is newer than what was read."""
        if resource == self._resource:
            return
        self.save()
        self._resource, self._stored = resource, self._written.get(resource, note)
        self._note.show_note(self._stored)

    def save(self) -> None:
        """Stores what has changed since the last time, now."""
        self._pause.stop()
        text = self._note.text
        if self._resource is None or text == self._stored:
            return
        before, self._stored = self._stored, text
        self._written[self._resource] = text
        self.ask(
            partial(library.save_note, self._desk, self._resource, text),
            partial(self._saved, self._resource),
            lane=Lane.WRITE,
            on_error=partial(self._not_saved, before),
        )

    def _saved(self, resource: RecordId, _: None) -> None:
        if resource == self._resource:
            now = self._desk.now_ms()
            said = self.tr("Kept on this PC {time}").format(time=formats.moment(now, now))
            self._note.show_standing(said if self._stored else "")

    def _not_saved(self, before: str, error: GllError) -> None:
        self._stored = before
        self.failed.emit(error)
