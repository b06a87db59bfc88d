"""One task of a pod: a box to tick, who does it by when, and what can be done with it."""

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from gllapp.pod_views import TaskRow
from gllapp.ui import theme
from gllapp.ui.names import clean_title, isolated
from gllapp.ui.pages.pods import words
from gllapp.ui.pages.pods.lines import Sign
from gllapp.ui.tokens import SIZES, Tone
from gllapp.ui.widgets.controls import IconButton
from gllapp.ui.widgets.flow import flowing
from gllapp.ui.widgets.labels import PlainLabel
from gllapp.ui.widgets.marks import Chip
from gllapp.ui.widgets.ticks import TickBox


class TaskLine(QFrame):
    """``ticked`` carries whether it is done now."""

    ticked = Signal(bool)
    edit_asked = Signal()
    withdraw_asked = Signal()

    def __init__(self, row: TaskRow, now_ms: int, writable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        title = clean_title(row.task.title)
        self._row, self._now_ms = row, now_ms
        self.box = TickBox("")
        self.box.setChecked(row.task.done)
        self.box.setEnabled(writable)
        # Long titles break their lines beside the box, which would cut them.
        self.box.setAccessibleName(self.tr("Done: {task}").format(task=isolated(title)))
        self._lay_out(title, writable)
        self.setAccessibleName(", ".join((title, *(sign.words for sign in self._signs()))))
        self.box.clicked.connect(self.ticked)

    def _lay_out(self, title: str, writable: bool) -> None:
        worn = theme.look()
        edge, gap = worn.px(SIZES.gap_m), worn.px(SIZES.gap_s)
        said = QVBoxLayout()
        said.setSpacing(worn.px(SIZES.gap_xs))
        said.addWidget(PlainLabel(title, "muted" if self._row.task.done else "strong").wrapped())
        if self._row.task.note.strip():
            said.addWidget(PlainLabel(words.multiline(self._row.task.note), "caption").wrapped())
        said.addWidget(flowing([Chip(sign.icon, sign.words, sign.tone) for sign in self._signs()]))
        row = QHBoxLayout(self)
        row.setContentsMargins(edge, edge, edge, edge)
        row.setSpacing(gap)
        row.addWidget(self.box)
        row.addLayout(said, 1)
        for button in self._buttons() if writable else ():
            row.addWidget(button)

    def _buttons(self) -> Iterator[IconButton]:
        title = isolated(clean_title(self._row.task.title))
        edit = IconButton("edit", self.tr("Change the task {task}").format(task=title), words_shown=False)
        edit.clicked.connect(self.edit_asked)
        yield edit
        remove = IconButton(
            "delete", self.tr("Take away the task {task}").format(task=title), words_shown=False
        )
        remove.clicked.connect(self.withdraw_asked)
        yield remove

    def _signs(self) -> Iterator[Sign]:
        row = self._row
        yield Sign("user", words.names(row.who) if row.who else self.tr("Nobody yet"))
        if row.task.due:
            due = isolated(words.day(row.task.due, self._now_ms))
            if row.is_late:
                yield Sign("attention", self.tr("Late: was due {day}").format(day=due), Tone.WARN)
            else:
                yield Sign("events", self.tr("By {day}").format(day=due))
        if row.task.done:
            yield Sign("good", self.tr("Done"), Tone.GOOD)
        yield from words.delivery_sign(row.delivery)
