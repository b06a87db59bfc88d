"""A quiet button whose words may be long: it is as wide as they are where there is room, and cuts them where there is not."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from gllapp.ui import theme
from gllapp.ui.tokens import SIZES, Tone
from gllapp.ui.widgets.controls import IconButton
from gllapp.ui.widgets.labels import set_tip

_LEAST = 60


class LinkButton(IconButton):
    """``words`` are all of them, whatever is shown; they are the accessible name, and the tooltip follows ``tip``."""

    def __init__(
        self, icon: str, words: str, tip: str = "", tone: Tone | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(icon, words, tone=tone, parent=parent)
        self._whole = words
        set_tip(self, tip or words)
        self.setMinimumWidth(theme.look().px(_LEAST))

    def sizeHint(self) -> QSize:
        """As if all words were shown."""
        hint, metrics = super().sizeHint(), self.fontMetrics()
        cut = metrics.horizontalAdvance(self._whole) - metrics.horizontalAdvance(self.text())
        return QSize(hint.width() + max(0, cut), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        metrics, over = self.fontMetrics(), self.sizeHint().width() - self.width()
        room = metrics.horizontalAdvance(self._whole) - over - theme.look().px(SIZES.gap_xs)
        cut = metrics.elidedText(self._whole, Qt.TextElideMode.ElideRight, room)
        self.setText(cut if over > 0 else self._whole)
