"""Versions of a text beside each other, or below each other where there is no room; each with what can be done with it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QSizePolicy, QVBoxLayout, QWidget

from gllapp.ui import theme
from gllapp.ui.pages.conflicts.comparing import Compared, Version
from gllapp.ui.tokens import SIZES
from gllapp.ui.widgets.controls import ActionButton
from gllapp.ui.widgets.labels import PlainLabel
from gllapp.ui.widgets.rich_text import RichText
from gllapp.views import Contested

# A narrower column is hard to read.
_NARROWEST = 250


class Columns(QWidget):
    """``kept`` carries the number of the side that the person wants, from 0."""

    kept = Signal(int)

    def __init__(self, compared: Compared, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.look().px(SIZES.gap_m))
        self._add(compared.before, None)
        for number, (side, words) in enumerate(zip(compared.sides, self._choices(compared), strict=True)):
            self._add(side, self._button(words, number))

    @property
    def beside(self) -> bool:
        """Whether the versions stand beside each other."""
        return self._row.direction() is not QBoxLayout.Direction.TopToBottom

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        needed = theme.look().px(_NARROWEST) * self._row.count() + self._row.spacing() * (
            self._row.count() - 1
        )
        wide = self.width() >= needed
        way = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if way is not self._row.direction():
            self._row.setDirection(way)

    def _add(self, version: Version, button: ActionButton | None) -> None:
        card = QFrame()
        card.setProperty("role", "card")
        # However long their words are, the columns are of one width.
        card.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(card)
        edge = theme.look().px(SIZES.gap_l)
        column.setContentsMargins(edge, theme.look().px(SIZES.gap_m), edge, theme.look().px(SIZES.gap_m))
        column.setSpacing(theme.look().px(SIZES.gap_xs))
        column.addWidget(PlainLabel(version.heading, "strong").wrapped())
        column.addWidget(PlainLabel(version.caption, "caption").wrapped())
        column.addSpacing(theme.look().px(SIZES.gap_s))
        column.addWidget(self._content(version))
        column.addStretch(1)
        if button is not None:
            column.addSpacing(theme.look().px(SIZES.gap_s))
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        self._row.addWidget(card, 1)

    def _content(self, version: Version) -> QWidget:
        if version.content is None:
            return PlainLabel(self.tr("Withdrawn: nothing of the post is shown."), "muted").wrapped()
        text = RichText(version.heading)
        text.show_rendered(version.content)
        return text

    def _button(self, words: str, side: int) -> ActionButton:
        button = ActionButton(words, "good")
        button.clicked.connect(lambda: self.kept.emit(side))
        return button

    def _choices(self, compared: Compared) -> Sequence[str]:
        if compared.row.about is Contested.WITHDRAWAL:
            return self.tr("Withdraw again"), self.tr("Keep the post")
        return [self.tr("Keep this"), *(self.tr("Keep the other") for _ in compared.sides[1:])]
