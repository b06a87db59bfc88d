"""Buttons and choosers that wear the look: icons are tinted anew whenever it changes."""

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QComboBox, QPushButton, QSizePolicy, QToolButton, QWidget

from gllapp.ui import icons, theme
from gllapp.ui.tokens import SIZES, Tone
from gllapp.ui.widgets.labels import set_tip

_NARROWEST_CHOICE = 160
_LOOK_CHANGES = frozenset({QEvent.Type.StyleChange, QEvent.Type.LayoutDirectionChange})


def look_changed(event: QEvent) -> bool:
    """Whether a change event can mean that icons and own colours must be made anew."""
    return event.type() in _LOOK_CHANGES


class IconButton(QToolButton):
    """A button of icon and words, or (``words_shown`` false) of an icon whose words are tooltip and accessible name."""

    def __init__(
        self,
        icon: str,
        words: str,
        *,
        words_shown: bool = True,
        tone: Tone | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self._tone = tone
        self.setProperty("kind", "quiet")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        beside = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        self.setToolButtonStyle(beside if words_shown else Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.set_words(words)
        self._tint()

    def set_words(self, words: str, tip: str = "") -> None:
        self.setText(words)
        self.setAccessibleName(words)
        icon_alone = self.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly
        set_tip(self, tip or (words if icon_alone else ""))

    def show_words(self, *, shown: bool) -> None:
        """Whether the words stand beside the icon, or are its tooltip."""
        style = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        wanted = style if shown else Qt.ToolButtonStyle.ToolButtonIconOnly
        if wanted is not self.toolButtonStyle():
            self.setToolButtonStyle(wanted)
            self.set_words(self.text())
            self._tint()

    def set_icon(self, icon: str, tone: Tone | None = None) -> None:
        if (icon, tone, theme.dressing()) == (self._icon, self._tone, self._dressing):
            return
        self._icon, self._tone = icon, tone
        self._tint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if _icon_is_old(self, event, self._dressing):
            self._tint()

    def setCheckable(self, checkable: bool) -> None:
        super().setCheckable(checkable)
        self._tint()

    def _tint(self) -> None:
        self._dressing = theme.dressing()
        worn = theme.look()
        ink = worn.colours.muted if self._tone is None else worn.colours.ink(self._tone)
        words_shown = self.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        _set_icon(self, self._icon, ink, beside_words=words_shown)

    def sizeHint(self) -> QSize:
        # Qt leaves two spaces behind the words; ground and focus ring would look off centre.
        hint = super().sizeHint()
        if self.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonTextBesideIcon:
            hint.setWidth(hint.width() - self.fontMetrics().horizontalAdvance("  "))
        return hint


class ActionButton(QPushButton):
    """A button for what a page is for; ``primary`` is the one that most people want next."""

    def __init__(
        self, words: str, icon: str = "", *, primary: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(words, parent)
        self._icon = icon
        self._primary = primary
        self.setProperty("kind", "primary" if primary else "plain")
        self.setAccessibleName(words)
        self._tint()

    def set_words(self, words: str, icon: str) -> None:
        """The button does something else from now on."""
        self._icon = icon
        self.setText(words)
        self.setAccessibleName(words)
        self._tint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if _icon_is_old(self, event, self._dressing):
            self._tint()

    def setCheckable(self, checkable: bool) -> None:
        super().setCheckable(checkable)
        self._tint()

    def _tint(self) -> None:
        self._dressing = theme.dressing()
        worn = theme.look()
        if self._icon:
            ink = worn.colours.on_accent if self._primary else worn.colours.text
            _set_icon(self, self._icon, ink, beside_words=True)


class Chooser(QComboBox):
    """A list of choices, each with a key; its arrow is drawn in the look's own line."""

    def __init__(self, name: str, choices: dict[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        set_tip(self, name)
        # Choices may come after the first showing, from the background.
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for key, words in choices.items():
            self.addItem(words, key)

    def minimumSizeHint(self) -> QSize:
        """As wide as the longest choice where there is room, but a long one does not push the page aside."""
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), theme.look().px(_NARROWEST_CHOICE)), hint.height())

    @property
    def chosen(self) -> str:
        """The key of the choice."""
        return str(self.currentData())

    def choose(self, key: str) -> None:
        """Chooses a key; one that is not on the list is added as it is."""
        at = self.findData(key)
        if at < 0:
            self.addItem(key, key)
            at = self.count() - 1
        self.setCurrentIndex(at)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        worn = theme.look()
        size = worn.px(SIZES.icon_s)
        left = worn.px(SIZES.gap_s)
        rightmost = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
        corner = QPoint(self.width() - left - size if rightmost else left, (self.height() - size) // 2)
        painter = QPainter(self)
        icons.paint(painter, "down", worn.colours.muted, QRectF(corner.x(), corner.y(), size, size))
        painter.end()


def _icon_is_old(button: QAbstractButton, event: QEvent, dressing: object) -> bool:
    if event.type() == QEvent.Type.EnabledChange:
        return not button.isEnabled()
    return look_changed(event) and dressing != theme.dressing()


def _set_icon(button: QAbstractButton, icon: str, ink: str, *, beside_words: bool) -> None:
    """What can be seen of it now is drawn, and no more: a window has many buttons, and few that are chosen or disabled."""
    worn = theme.look()
    room = worn.px(SIZES.gap_xs) if beside_words else 0
    side = worn.px(SIZES.icon)
    drawn = icons.icon(icon, ink, room, chosen=button.isCheckable(), disabled=not button.isEnabled())
    button.setIcon(drawn)
    button.setIconSize(QSize(side + room, side))
