"""The bar below a document for finding words in it: the words, which hit of how many, and the way to the others."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gllapp.ui import theme
from gllapp.ui.tokens import SIZES
from gllapp.ui.widgets.controls import IconButton
from gllapp.ui.widgets.labels import PlainLabel
from gllapp.ui.widgets.search_box import SearchBox


class FindBar(QWidget):
    """``searched`` carries the words, ``moved`` the number of the hit to show, ``closed`` ends it."""

    searched = Signal(str)
    moved = Signal(int)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count, self._now = 0, -1
        self.box = SearchBox(self.tr("Find in this document"))
        self.box.setMaximumWidth(theme.look().px(SIZES.measure) // 2)
        self.told = PlainLabel("", "muted")
        self._back = IconButton("up", self.tr("The hit before"), words_shown=False)
        self._on = IconButton("down", self.tr("The next hit"), words_shown=False)
        close = IconButton("close", self.tr("End the search"), words_shown=False)
        row = QHBoxLayout(self)
        edge = theme.look().px(SIZES.gap_xs)
        row.setContentsMargins(theme.look().px(SIZES.gap_m), edge, edge, edge)
        row.addWidget(self.box, 1)
        row.addWidget(self._back)
        row.addWidget(self._on)
        row.addWidget(self.told)
        row.addStretch()
        row.addWidget(close)
        self.box.searched.connect(self._searched)
        self._back.clicked.connect(lambda: self.step(-1))
        self._on.clicked.connect(lambda: self.step(1))
        close.clicked.connect(self.closed)
        self._words = ""
        self._tell(done=True)

    @property
    def now(self) -> int:
        """The number of the hit that is shown; -1 for none."""
        return self._now

    def begin(self) -> None:
        """Opens it; what was looked for last is looked for anew."""
        self.show()
        self.box.setFocus()
        self.box.selectAll()
        self._words = ""
        self._searched(self.box.text().strip())

    def show_count(self, count: int, *, done: bool, nearest: int = 0, here: int | None = None) -> None:
        """How many hits there are so far; the nearest one is gone to as soon as it comes.

        ``here`` is the hit at which the person is by now, where others came before it since.
        """
        self._count = count
        if count and self._now < 0:
            self._now = nearest
            self.moved.emit(nearest)
        elif here is not None:
            self._now = here
        self._now = min(self._now, count - 1)
        self._tell(done=done)

    def step(self, by: int) -> None:
        """To the next hit, or with -1 to the one before; after the last comes the first."""
        if self._count:
            self._now = (self._now + by) % self._count
            self.moved.emit(self._now)
            self._tell(done=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _searched(self, words: str) -> None:
        if words and words == self._words:
            self.step(1)  # Enter again goes on
            return
        self._words, self._count, self._now = words, 0, -1
        self._tell(done=False)
        self.searched.emit(words)

    def _tell(self, *, done: bool) -> None:
        for button in (self._back, self._on):
            button.setEnabled(self._count > 1)
        if self._count:
            words = self.tr("{now} of {count}") if done else self.tr("{now} of {count} so far")
            self.told.setText(words.format(now=self._now + 1, count=self._count))
        elif not self._words:
            self.told.setText("")
        else:
            self.told.setText(self.tr("Not found") if done else self.tr("Searching…"))
