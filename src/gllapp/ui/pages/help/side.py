"""The help beside a page (F1): one article that stays in sight while the person works, and the way to all others."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from gllapp.ui import theme
from gllapp.ui.background import BackgroundRunner
from gllapp.ui.pages.help.articles import START
from gllapp.ui.pages.help.reading import Reading, Shown
from gllapp.ui.tokens import SIZES
from gllapp.ui.widgets.controls import IconButton
from gllapp.ui.widgets.flow import Flow
from gllapp.ui.widgets.labels import PlainLabel

_WIDE = 360


class HelpSide(QFrame):
    """Hidden until it is asked for. ``all_asked`` carries the topic that is read, ``closed`` says that it has gone."""

    all_asked = Signal(str)
    keys_asked = Signal()
    closed = Signal()

    def __init__(self, background: BackgroundRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Help"))
        self._topic = START
        self.reading = Reading(background, self)
        self._close = IconButton("close", self.tr("Close the help"), words_shown=False)
        self._all = IconButton("help", self.tr("All help"))
        self._keys = IconButton("key", self.tr("Keys (Ctrl+F1)"))
        self._lay_out()
        self._close.clicked.connect(self.close_it)
        self._all.clicked.connect(lambda: self.all_asked.emit(self._topic))
        self._keys.clicked.connect(self.keys_asked)
        self.reading.topic_asked.connect(self._read)
        self.reading.shown.connect(self._shown)
        self.hide()

    def toggle(self, topic: str) -> None:
        """Shows the article on a topic; if it is in sight already, the help goes."""
        if self.isVisible() and topic == self._topic:
            self.close_it()
            return
        self._read(topic)
        self.show()
        self.reading.text.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_it(self) -> None:
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_it()
        else:
            super().keyPressEvent(event)

    def _read(self, topic: str) -> None:
        self._topic = topic
        self.reading.show_topic(topic)

    def _shown(self, shown: Shown) -> None:
        self.setAccessibleName(shown.article.title)

    def _lay_out(self) -> None:
        look = theme.look()
        gap = look.px(SIZES.gap_s)
        head = QHBoxLayout()
        head.setContentsMargins(look.px(SIZES.gap_m), gap, gap, gap)
        head.addWidget(PlainLabel(self.tr("Help"), "heading"), 1)
        head.addWidget(self._close)
        foot = QWidget()
        flow = Flow(look.px(SIZES.gap_xs), foot)
        flow.addWidget(self._all)
        flow.addWidget(self._keys)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, gap)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.reading.text, 1)
        column.addWidget(foot)
        self.setFixedWidth(look.px(_WIDE))
