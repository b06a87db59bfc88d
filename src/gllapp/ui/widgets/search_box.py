"""The search box: tells what is looked for once typing pauses, and at each Enter."""

from PySide6.QtCore import QEvent, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from gllapp.ui import icons, theme
from gllapp.ui.tokens import SIZES
from gllapp.ui.widgets.controls import look_changed
from gllapp.ui.widgets.labels import set_tip

_PAUSE_MS = 250
_LONGEST = 200
# Arrows count as keys of the pad on some keyboards.
_NO_KEYS = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class SearchBox(QLineEdit):
    """One line to search by; ``searched`` carries the words, empty when the search is given up.

    ``stepped`` carries 1 or -1: the arrows walk through what was found while the person goes on typing.
    """

    searched = Signal(str)
    stepped = Signal(int)
    pressed = Signal()
    """Somebody has come by mouse. The focus alone tells nothing: Qt leaves it here whenever what had it is hidden."""

    def __init__(self, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        set_tip(self, placeholder)  # large text may leave it less room than it has words
        self.setMaxLength(_LONGEST)
        self.setClearButtonEnabled(True)
        self._last = ""
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._search)
        self.textChanged.connect(lambda: self._pause.start())
        self.returnPressed.connect(self._search_now)
        self._make_room()

    def show_words(self, words: str) -> None:
        """Shows what is being looked for elsewhere, without telling ``searched``."""
        self._last = words.strip()
        if self.text().strip() != self._last:
            self.setText(words)
        self._pause.stop()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self.pressed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if event.key() in steps and event.modifiers() in _NO_KEYS:
            self.stepped.emit(steps[Qt.Key(event.key())])
        super().keyPressEvent(event)  # which leaves the arrows to whatever holds the box

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if look_changed(event) or event.type() == QEvent.Type.LayoutDirectionChange:
            self._make_room()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The glass is as large as the words; an icon that Qt lays in a field never grows."""
        super().paintEvent(event)
        worn = theme.look()
        side, gap = worn.px(SIZES.icon_s), worn.px(SIZES.gap_s)
        rightmost = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = self.width() - gap - side if rightmost else gap
        painter = QPainter(self)
        where = QRectF(left, (self.height() - side) / 2, side, side)
        icons.paint(painter, "search", worn.colours.muted, where)
        painter.end()

    def _search(self) -> None:
        if self.text().strip() != self._last:
            self._search_now()

    def _search_now(self) -> None:
        """Enter asks again, also for the same words: the person may have gone elsewhere since."""
        self._pause.stop()
        self._last = self.text().strip()
        self.searched.emit(self._last)

    def _make_room(self) -> None:
        room = theme.look().px(SIZES.icon_s + SIZES.gap_xs)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            self.setTextMargins(0, 0, room, 0)
        else:
            self.setTextMargins(room, 0, 0, 0)
