"""One file that a pod shares: what it is, whether it is on this PC, and what can be done with it."""

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from gllapp.pod_views import PodFileRow
from gllapp.ui import formats, theme
from gllapp.ui.media_words import media_words
from gllapp.ui.names import clean_title, isolated, joined
from gllapp.ui.pages.pods import words
from gllapp.ui.pages.pods.lines import Sign
from gllapp.ui.tokens import SIZES, Tone
from gllapp.ui.widgets.controls import IconButton
from gllapp.ui.widgets.flow import flowing
from gllapp.ui.widgets.labels import PlainLabel
from gllapp.ui.widgets.marks import Chip


class FileLine(QFrame):
    """One shared file. ``keep_asked`` carries whether it is to be kept."""

    read_asked = Signal()
    keep_asked = Signal(bool)
    withdraw_asked = Signal()

    def __init__(self, row: PodFileRow, now_ms: int, *, kept: bool, comes: bool, may_withdraw: bool) -> None:
        """``kept`` by itself, or ``comes`` because the whole pod's files are kept."""
        super().__init__()
        self.setProperty("role", "card")
        self._row, self._now_ms, self._comes = row, now_ms, comes
        worn = theme.look()
        edge = worn.px(SIZES.gap_m)
        column = QVBoxLayout(self)
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(worn.px(SIZES.gap_xs))
        title = clean_title(row.file.title)
        column.addWidget(PlainLabel(title, "strong").wrapped())
        column.addWidget(PlainLabel(self._caption(), "caption").wrapped())
        if row.file.note.strip():
            column.addWidget(PlainLabel(words.multiline(row.file.note)).wrapped())
        chips = [Chip(sign.icon, sign.words, sign.tone) for sign in self._signs()]
        column.addWidget(flowing([*chips, *self._buttons(title, kept, may_withdraw)]))
        self.setAccessibleName(", ".join((title, *(sign.words for sign in self._signs()))))

    @property
    def _is_here(self) -> bool:
        return self._row.here >= self._row.file.file.size

    def _caption(self) -> str:
        row = self._row
        return joined(
            media_words(row.file.file.media),
            formats.size(row.file.file.size),
            isolated(words.name(row.author)),
            formats.moment(row.file.written_ms, self._now_ms),
        )

    def _signs(self) -> Iterator[Sign]:
        if self._is_here:
            yield Sign("held", self.tr("On this PC"), Tone.GOOD)
        elif self._comes:
            yield Sign("download", self.tr("Comes with the next sync that brings files"), Tone.INFO)
        else:
            yield Sign("title-only", self.tr("Title only"))
        yield from words.delivery_sign(self._row.delivery)

    def _buttons(self, title: str, kept: bool, may_withdraw: bool) -> Iterator[QWidget]:
        if self._is_here:
            read = IconButton("preview", self.tr("Open"))
            read.setAccessibleName(self.tr("Open {title}").format(title=isolated(title)))
            read.clicked.connect(self.read_asked)
            yield read
        if kept or not (self._comes or self._is_here):
            size = formats.size(self._row.file.file.size)
            said = self.tr("Let go") if kept else self.tr("Keep on this PC ({size})").format(size=size)
            keep = IconButton("close" if kept else "pin", said)
            keep.clicked.connect(lambda: self.keep_asked.emit(not kept))
            yield keep
        if may_withdraw:
            withdraw = IconButton("delete", self.tr("Withdraw"))
            withdraw.setAccessibleName(self.tr("Withdraw {title}").format(title=isolated(title)))
            withdraw.clicked.connect(self.withdraw_asked)
            yield withdraw
