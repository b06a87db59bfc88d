"""The window before the window: one card in the middle that asks for what is needed to go in."""

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from gllapp.ui import icons, language, theme
from gllapp.ui.tokens import SIZES
from gllapp.ui.widgets.controls import ActionButton, Chooser
from gllapp.ui.widgets.labels import PlainLabel
from gllapp.ui.widgets.message_area import MessageArea
from gllapp.ui.widgets.notices import Notice

_CARD = 460
_WINDOW = (640, 760)
# What the system's bars leave of a small screen.
_OF_SCREEN = 0.9


class Gate(QWidget):
    """Holds one form, with a notice above it where there is something to say.

    ``closed`` says that the person has closed it; a gate that is no longer needed is taken away by :meth:`done`.
    """

    language_chosen = Signal(str)
    people_asked = Signal()
    """Somebody else sits here."""
    offered = Signal(str)
    closed = Signal()
    new_asked = Signal()
    """Somebody has no account."""
    stick_asked = Signal()
    """Somebody wants to read what a stick has brought, without an account."""
    account_asked = Signal()
    """They have one after all."""

    def __init__(self, title: str, why: str, form: QWidget | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("GLL")
        self.setAccessibleName(title)
        self._messages = MessageArea(closable=False)
        self._messages.offered.connect(self.offered)
        self._served = False
        self._card = _Card()
        self._inside = self._card_column(title, why)
        if form is not None:
            self._inside.addWidget(form)
            self.setFocusProxy(form)
        self._lay_out()
        room = self.screen().availableSize()
        wanted = QSize(theme.look().px(_WINDOW[0]), theme.look().px(_WINDOW[1]))
        self.resize(wanted.boundedTo(room * _OF_SCREEN))

    def offer_languages(self, spoken: str) -> None:
        """A chooser below the card; whoever sits here next may speak another language."""
        names = {code: language.NAMES[code] for code in language.TRANSLATED}
        chooser = Chooser(QCoreApplication.translate("Gate", "Language"), names)
        chooser.choose(spoken)
        chooser.activated.connect(lambda _: self.language_chosen.emit(chooser.chosen))
        self._foot.insertWidget(self._foot.count() - 1, chooser, 0, Qt.AlignmentFlag.AlignHCenter)

    def offer_people(self) -> None:
        """A way to the other people of this PC, below the card."""
        button = ActionButton(QCoreApplication.translate("Gate", "I am somebody else"), "people")
        button.clicked.connect(self.people_asked)
        self._foot.insertWidget(self._foot.count() - 1, button, 0, Qt.AlignmentFlag.AlignHCenter)

    def offer_beginnings(self) -> None:
        """The ways in of whoever has no account, below the card."""
        translate = QCoreApplication.translate
        for words, icon, asked in (
            (translate("Gate", "I am new here"), "user", self.new_asked),
            (translate("Gate", "Read a stick"), "usb", self.stick_asked),
        ):
            button = ActionButton(words, icon)
            button.clicked.connect(asked)
            self._foot.insertWidget(self._foot.count() - 1, button, 0, Qt.AlignmentFlag.AlignHCenter)

    def offer_return(self) -> None:
        """Back to signing in, below the card."""
        button = ActionButton(QCoreApplication.translate("Gate", "I have an account"), "key")
        button.clicked.connect(self.account_asked)
        self._foot.insertWidget(self._foot.count() - 1, button, 0, Qt.AlignmentFlag.AlignHCenter)

    def show_notice(self, notice: Notice | None) -> None:
        """Says above the form what happened; None takes it away."""
        self._messages.show_notice(notice)

    def done(self) -> None:
        """The gate has served; ``closed`` is not told."""
        self._served = True
        self.close()
        self.deleteLater()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._card.show_room(self.width() - 2 * theme.look().px(SIZES.gap_xl))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.look().colours.window))
        painter.end()

    def closeEvent(self, event: QCloseEvent) -> None:
        event.accept()
        if not self._served:
            self.closed.emit()

    def _card_column(self, title: str, why: str) -> QVBoxLayout:
        look = theme.look()
        column = QVBoxLayout(self._card)
        edge = look.px(SIZES.gap_xl) + look.px(SIZES.gap_s)
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(look.px(SIZES.gap_m))
        head = QHBoxLayout()
        head.setSpacing(look.px(SIZES.gap_m))
        head.addWidget(_Logo())
        head.addWidget(PlainLabel(title, "title").wrapped(), 1)
        column.addLayout(head)
        if why:
            column.addWidget(PlainLabel(why, "muted").wrapped())
        column.addWidget(self._messages)
        return column

    def _lay_out(self) -> None:
        look = theme.look()
        inside = QWidget()
        inside.setProperty("role", "column")
        self._foot = QVBoxLayout(inside)
        self._foot.setSpacing(look.px(SIZES.gap_l))
        self._foot.addStretch(1)
        self._foot.addWidget(self._card, 0, Qt.AlignmentFlag.AlignHCenter)
        self._foot.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what stands in it has the focus, and is scrolled to
        area.setWidget(inside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(area)


class _Card(QFrame):
    """As wide as it should be read, and as high as its words then need; a scroll area would else squeeze them."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.show_room(theme.look().px(_CARD))

    def show_room(self, width: int) -> None:
        """How much there is; large text on a small screen may leave less than it should have."""
        self.setFixedWidth(min(width, theme.look().px(_CARD)))

    def event(self, event: QEvent) -> bool:
        handled = super().event(event)
        layout = self.layout()
        if event.type() is QEvent.Type.LayoutRequest and layout is not None:
            self.setFixedHeight(layout.totalHeightForWidth(self.minimumWidth()))
        return handled


class _Logo(QWidget):
    def __init__(self) -> None:
        super().__init__()
        side = theme.look().px(SIZES.avatar)
        self.setFixedSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        icons.paint(painter, "logo", theme.look().colours.accent, QRectF(self.rect()))
        painter.end()
