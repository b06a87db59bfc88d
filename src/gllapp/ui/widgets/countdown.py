"""Words over the lower edge of a window that count seconds down; they take no room and no focus."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from gllapp.ui import theme
from gllapp.ui.tokens import SIZES
from gllapp.ui.widgets.labels import PlainLabel


class Countdown(QFrame):
    """Stands in the middle above the lower edge of ``over``, also when that grows."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self.setProperty("role", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._over = over
        self._words = PlainLabel(role="strong").wrapped()
        row = QHBoxLayout(self)
        gap = theme.look().px(SIZES.gap_m)
        row.setContentsMargins(gap, gap, gap, gap)
        row.addWidget(self._words)
        self.hide()
        over.installEventFilter(self)

    def show_seconds(self, seconds: int | None) -> None:
        """None takes it away."""
        if seconds is None:
            self.hide()
            return
        self._words.setText(
            self.tr("GLL locks in %n second(s). Press a key or move the mouse to go on.", "", seconds)
        )
        self.setAccessibleName(self._words.text())
        self._place()
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def _place(self) -> None:
        gap = theme.look().px(SIZES.gap_l)
        words = self._words.fontMetrics().horizontalAdvance(self._words.text())
        width = min(words + 5 * gap, self._over.width() - 2 * gap)
        self.resize(width, self.heightForWidth(width))
        left = (self._over.width() - self.width()) // 2
        self.move(max(0, left), self._over.height() - self.height() - theme.look().px(SIZES.gap_xl) * 2)
