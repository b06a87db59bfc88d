"""What the window says in a page: the banner (what happened, what is safe, what next) and the empty state."""

from collections.abc import Callable

import msgspec
from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from gllapp.ui import icons, theme
from gllapp.ui.names import breakable
from gllapp.ui.tokens import SIZES, Tone
from gllapp.ui.widgets.controls import ActionButton, IconButton, look_changed
from gllapp.ui.widgets.flow import Flow, keep_height
from gllapp.ui.widgets.labels import PlainLabel

_ICONS = {Tone.PLAIN: "info", Tone.INFO: "info", Tone.GOOD: "good", Tone.WARN: "attention", Tone.BAD: "bad"}


class Offer(msgspec.Struct, frozen=True):
    """Something that the person can do about it; ``cost`` says what it takes, for example "about 90 kB"."""

    key: str
    words: str
    icon: str = ""
    cost: str = ""


class Notice(msgspec.Struct, frozen=True):
    """A message in three sentences, of which the last two may be empty. ``undo``: the use case that undoes what it tells of."""

    tone: Tone
    what: str
    safe: str = ""
    next: str = ""
    offers: tuple[Offer, ...] = ()
    undo: Callable[[], object] | None = None


class Picture(QWidget):
    """An icon at its own size, in the ink of a tone."""

    def __init__(self, icon: str, tone: Tone, size: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._tone, self._size = icon, tone, size
        self._fit()

    def show_icon(self, icon: str, tone: Tone) -> None:
        self._icon, self._tone = icon, tone
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if look_changed(event):
            self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        icons.paint(painter, self._icon, theme.look().colours.ink(self._tone), QRectF(self.rect()))
        painter.end()

    def _fit(self) -> None:
        side = theme.look().px(self._size)
        self.setFixedSize(QSize(side, side))


class Banner(QFrame):
    """A notice on top of a page, until it is closed or another takes its place; or one that stays, within a page."""

    offered = Signal(str)
    closed = Signal()

    def __init__(self, notice: Notice, *, closable: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = notice.tone
        worn = theme.look()
        row = QHBoxLayout(self)
        gap = worn.px(SIZES.gap_m)
        row.setContentsMargins(gap, gap, gap, gap)
        row.setSpacing(worn.px(SIZES.gap_m))
        row.addWidget(Picture(_ICONS[notice.tone], notice.tone, SIZES.gap_xl), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._words(notice), 1)
        if len(notice.offers) == 1:
            row.addWidget(self._button(notice.offers[0]), 0, Qt.AlignmentFlag.AlignVCenter)
        if closable:
            close = IconButton("close", self.tr("Close this message"), words_shown=False)
            close.clicked.connect(self._close)
            row.addWidget(close, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setAccessibleName(" ".join(part for part in (notice.what, notice.safe, notice.next) if part))
        keep_height(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        worn = theme.look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(worn.colours.ink(self._tone)), 2 if worn.high_contrast else 1))
        painter.setBrush(QColor(worn.colours.ground(self._tone)))
        corner = worn.px(SIZES.corner)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), corner, corner)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words that were measured before they had their size would stay as high as they were then."""
        super().resizeEvent(event)
        layout = self.layout()
        if layout is not None:
            layout.invalidate()
            layout.activate()

    def _words(self, notice: Notice) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(theme.look().px(SIZES.gap_xs))
        column.addStretch()
        column.addWidget(PlainLabel(breakable(notice.what), "strong").wrapped())
        rest = " ".join(part for part in (notice.safe, notice.next) if part)
        if rest:
            column.addWidget(PlainLabel(breakable(rest)).wrapped())
        if len(notice.offers) > 1:
            # Beside the words they would leave them no room.
            choices = Flow(theme.look().px(SIZES.gap_s))
            for offer in notice.offers:
                choices.addWidget(self._button(offer))
            column.addLayout(choices)
        column.addStretch()
        return column

    def _button(self, offer: Offer) -> ActionButton:
        button = ActionButton(offer.words, offer.icon)
        button.clicked.connect(lambda: self.offered.emit(offer.key))
        return button

    def _close(self) -> None:
        self.hide()
        self.closed.emit()


class EmptyState(QWidget):
    """What a page shows when it holds nothing: why, and what can be done, with its cost. The first offer leads."""

    offered = Signal(str)

    def __init__(
        self, icon: str, title: str, why: str, offers: tuple[Offer, ...] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        worn = theme.look()
        column = QVBoxLayout(self)
        column.setSpacing(worn.px(SIZES.gap_s))
        column.addStretch(2)
        column.addWidget(Picture(icon, Tone.PLAIN, SIZES.icon_l), 0, Qt.AlignmentFlag.AlignHCenter)
        for words, role in ((title, "heading"), (why, "muted")):
            label = PlainLabel(words, role).wrapped()
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setMaximumWidth(worn.px(SIZES.measure) * 2 // 3)
            row = QHBoxLayout()
            row.addStretch(1)
            row.addWidget(label, 8)
            row.addStretch(1)
            column.addLayout(row)
        column.addSpacing(worn.px(SIZES.gap_s))
        for at, offer in enumerate(offers):
            column.addWidget(self._button(offer, primary=at == 0), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        keep_height(self)

    def _button(self, offer: Offer, *, primary: bool) -> ActionButton:
        words = f"{offer.words} ({offer.cost})" if offer.cost else offer.words
        button = ActionButton(words, offer.icon, primary=primary)
        button.clicked.connect(lambda: self.offered.emit(offer.key))
        return button
