"""Labels that show words as they are: never as markup, whatever a member wrote."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from gllapp.ui.names import direction


class PlainLabel(QLabel):
    """A label of plain text; ``role`` (title, heading, strong, muted, caption) is its place in the style sheet."""

    def __init__(self, words: str = "", role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self._align(QGuiApplication.layoutDirection())
        self.setText(words)

    def _align(self, way: Qt.LayoutDirection) -> None:
        """Words that run the other way stand where the window's language begins all the same."""
        self.setAlignment(leading_edge(way) | Qt.AlignmentFlag.AlignVCenter)

    def changeEvent(self, event: QEvent) -> None:
        """Another language was chosen; what was put in the middle stays there."""
        is_centred = bool(self.alignment() & Qt.AlignmentFlag.AlignHCenter)
        if event.type() == QEvent.Type.LayoutDirectionChange and not is_centred:
            self._align(self.layoutDirection())
        super().changeEvent(event)

    def wrapped(self) -> "PlainLabel":
        """The same label, breaking its lines."""
        self.setWordWrap(True)
        return self


class ElidedLabel(PlainLabel):
    """One line that is cut with an ellipsis where the room ends; the whole is in the tooltip."""

    def __init__(
        self, words: str = "", role: str = "", *, fills: bool = True, parent: QWidget | None = None
    ) -> None:
        """With ``fills`` it takes the room there is, else no more than its words need."""
        super().__init__(words, role, parent)
        policy = QSizePolicy.Policy.Ignored if fills else QSizePolicy.Policy.Maximum
        self.setSizePolicy(policy, QSizePolicy.Policy.Preferred)

    def setText(self, words: str) -> None:
        super().setText(words)
        self.setAccessibleName(words)
        set_tip(self, words)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 4, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        own = {"rtl": Qt.LayoutDirection.RightToLeft, "ltr": Qt.LayoutDirection.LeftToRight}
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        # The words run their own way, and stand where the window's language begins.
        painter.setLayoutDirection(own.get(direction(self.text()) or "", self.layoutDirection()))
        flags = leading_edge(self.layoutDirection()) | Qt.AlignmentFlag.AlignVCenter
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), int(flags), shown)
        painter.end()


def leading_edge(way: Qt.LayoutDirection) -> Qt.AlignmentFlag:
    """The side where reading begins, whatever way the words run; ``QStyle`` says it too, and takes six milliseconds to load."""
    is_right = way is Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if is_right else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute


def line() -> QFrame:
    """A hairline between two parts of a page."""
    made = QFrame()
    made.setProperty("role", "line")
    return made


def set_tip(widget: QWidget, words: str) -> None:
    """A tooltip of plain text."""
    widget.setToolTip(tip_of(words))


def tip_of(words: str) -> str:
    """Plain text as a tooltip has it: Qt would else take for markup what looks like it."""
    return f"<p style='white-space:pre-wrap'>{_escaped(words)}</p>" if words else ""


def _escaped(words: str) -> str:
    """As ``html.escape``, which loads the names of all signs of HTML before the window opens."""
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
