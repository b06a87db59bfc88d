"""The form for a new thread, a reply or an edit: what the composer needs around it."""

from collections.abc import Sequence
from dataclasses import dataclass

import msgspec
from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from gllapp.ui import theme
from gllapp.ui.names import clean_name
from gllapp.ui.text import Rendered
from gllapp.ui.tokens import SIZES
from gllapp.ui.widgets.composer import Composer
from gllapp.ui.widgets.controls import Chooser, IconButton, look_changed
from gllapp.ui.widgets.labels import ElidedLabel, PlainLabel
from gllapp.views import DraftRow, StreamRow
from gllcore.ids import RecordId
from gllcore.rules import POST_BYTES, TITLE_CHARACTERS


@dataclass(frozen=True, slots=True)
class Task:
    """What is to be written: its heading, and which fields it has. ``streams`` are those to choose from."""

    draft: DraftRow
    heading: str
    titled: bool = False
    streams: Sequence[StreamRow] = ()


class WritingPane(QWidget):
    """Shows a :class:`Task` and reports every change; the page keeps the draft and sends it."""

    changed = Signal()
    left = Signal()
    """The focus has gone elsewhere: a good moment to save."""
    preview_asked = Signal(str)
    resource_asked = Signal()
    """Something of the library is to be put into the text; see :meth:`insert`."""
    send_asked = Signal()
    closed = Signal()
    """Put away; the draft is kept."""
    discarded = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._task: Task | None = None
        self._heading = ElidedLabel(role="heading")
        self._stream = Chooser(self.tr("Stream"), {})
        self._title = _field(self.tr("Title"), self.tr("What is it about?"), TITLE_CHARACTERS)
        self._tags = _field(self.tr("Tags"), self.tr("For example: hand hygiene, maternity"), 600)
        self._discard = IconButton("delete", self.tr("Discard"))
        self._close = IconButton("close", self.tr("Close; the draft is kept"), words_shown=False)
        self._fields = QWidget()
        self._lay_out()
        # Made in its place: Qt dresses all that a widget holds anew whenever it is put somewhere else.
        self._composer = Composer(POST_BYTES, self)
        self._column.addWidget(self._composer, 1)
        self._connect()

    @property
    def task(self) -> Task | None:
        """What is being written; None while the pane rests."""
        return self._task

    def begin(self, task: Task) -> None:
        """Shows a task with the text of its draft."""
        self._task = None  # what is filled in now is no change
        draft = task.draft
        self._heading.setText(task.heading)
        self._stream.clear()
        for row in task.streams:
            self._stream.addItem(clean_name(row.name), row.id.hex())
        if task.streams:
            self._stream.choose(draft.stream.hex())
        self._title.setText(draft.title)
        self._tags.setText(", ".join(draft.tags))
        self._fields.setVisible(task.titled)
        self._show_rows(with_stream=len(task.streams) > 1)
        self._composer.set_text(draft.body, draft.language)
        self._composer.show_saved("")
        self._composer.fix_language(draft.post is not None)
        self._composer.show_editor()
        self.setEnabled(True)
        self._task = task

    def rest(self) -> None:
        """Nothing is being written any more."""
        self._task = None

    def draft(self) -> DraftRow:
        """What is written now."""
        assert self._task is not None, "something is being written"
        before = self._task.draft
        stream = RecordId(bytes.fromhex(self._stream.chosen)) if self._task.streams else before.stream
        titled = self._task.titled
        return msgspec.structs.replace(
            before,
            stream=stream,
            title=self._title.text() if titled else before.title,
            body=self._composer.text,
            language=self._composer.language,
            tags=_tags(self._tags.text()) if titled else before.tags,
        )

    def insert(self, words: str) -> None:
        """Puts words where the caret is."""
        self._composer.insert(words)

    def show_preview(self, rendered: Rendered) -> None:
        self._composer.show_preview(rendered)

    def show_saved(self, words: str) -> None:
        self._composer.show_saved(words)

    def focus_first(self) -> None:
        """The field in which writing begins."""
        empty_title = self._task is not None and self._task.titled and not self._title.text()
        if empty_title:
            self._title.setFocus()
        else:
            self._composer.focus_text()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if look_changed(event):
            self._fit()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._heading, 1)
        head.addWidget(self._discard)
        head.addWidget(self._close)
        self._column = QVBoxLayout(self)
        self._column.addLayout(head)
        self._column.addWidget(self._fields)
        grid = self._grid = QGridLayout(self._fields)
        self._stream_label = PlainLabel(self.tr("Stream"), "muted")
        rows = ((self._stream_label, self._stream), (PlainLabel(self.tr("Title"), "muted"), self._title))
        for at, (label, field) in enumerate((*rows, (PlainLabel(self.tr("Tags"), "muted"), self._tags))):
            label.setBuddy(field)
            grid.addWidget(label, at, 0)
            grid.addWidget(field, at, 1)
        grid.setColumnStretch(1, 1)
        self._fit()

    def _connect(self) -> None:
        for field in (self._title, self._tags):
            field.textChanged.connect(self._changed)
        self._stream.currentIndexChanged.connect(self._changed)
        self._composer.changed.connect(self._changed)
        self._composer.preview_asked.connect(self.preview_asked)
        self._composer.resource_asked.connect(self.resource_asked)
        self._composer.send_asked.connect(self.send_asked)
        self._discard.clicked.connect(self.discarded)
        self._close.clicked.connect(self.closed)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.closed)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._focus_changed)

    def _changed(self) -> None:
        if self._task is not None:
            self.changed.emit()

    def _focus_changed(self, before: QWidget | None, now: QWidget | None) -> None:
        inside = before is not None and self.isAncestorOf(before)
        if inside and (now is None or not self.isAncestorOf(now)):
            self.left.emit()

    def _show_rows(self, *, with_stream: bool) -> None:
        self._stream.setVisible(with_stream)
        self._stream_label.setVisible(with_stream)

    def _fit(self) -> None:
        worn = theme.look()
        side = worn.px(SIZES.gap_l)
        self._column.setContentsMargins(side, worn.px(SIZES.gap_m), side, worn.px(SIZES.gap_m))
        self._column.setSpacing(worn.px(SIZES.gap_s))
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(worn.px(SIZES.gap_m))
        self._grid.setVerticalSpacing(worn.px(SIZES.gap_s))


def _field(name: str, placeholder: str, longest: int) -> QLineEdit:
    made = QLineEdit()
    made.setAccessibleName(name)
    made.setPlaceholderText(placeholder)
    made.setMaxLength(longest)
    return made


def _tags(words: str) -> tuple[str, ...]:
    """Tags are separated by commas, also by those of Arabic."""
    parts = (part.strip() for part in words.replace("،", ",").split(","))
    return tuple(part for part in parts if part)
