"""The window's places: icons with words and badges, icons alone where the window is narrow."""

from math import ceil

import msgspec
from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QSizePolicy, QVBoxLayout, QWidget

from gllapp.ui import formats, icons, theme
from gllapp.ui.tokens import SIZES
from gllapp.ui.widgets.controls import look_changed
from gllapp.ui.widgets.labels import leading_edge, set_tip

# The rail with words is as wide as they need, between these.
_WIDE, _WIDEST, _NARROW = 216, 300, 60


class Place(msgspec.Struct, frozen=True):
    """Somewhere to go. ``shortcut`` is shown, not bound; places ``below`` stand at the foot of the rail.

    One ``only_with_count`` is there while something waits at it, or while it is the current.
    """

    key: str
    words: str
    icon: str
    shortcut: str = ""
    below: bool = False
    only_with_count: bool = False


class NavigationRail(QFrame):
    """A column of places, of which one is the current."""

    chosen = Signal(str)

    def __init__(self, places: tuple[Place, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Places"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self._buttons = {place.key: _PlaceButton(place) for place in places}
        self._collapsed = False
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        gap = theme.look().px(SIZES.gap_s)
        column.setContentsMargins(gap, gap, gap, gap)
        column.setSpacing(theme.look().px(SIZES.gap_xs) // 2)
        for below in (False, True):
            for place in places:
                if place.below is below:
                    self._add(column, place)
            if not below:
                column.addStretch()
        self._fit()

    def show_place(self, key: str) -> None:
        """Marks a place as the current one, without telling ``chosen``; one that is not on the rail leaves none marked."""
        # An exclusive group would keep its last choice.
        self._group.setExclusive(False)
        for place, button in self._buttons.items():
            button.setChecked(place == key)
            button.show_if_needed()
        self._group.setExclusive(True)

    def show_badge(self, key: str, count: int) -> None:
        """The number of things that wait at a place; 0 shows none."""
        if self._buttons[key].show_badge(count):
            self._fit()

    def set_collapsed(self, collapsed: bool) -> None:
        """Icons alone, with the words as tooltips."""
        self._collapsed = collapsed
        for button in self._buttons.values():
            button.set_collapsed(collapsed)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if look_changed(event):
            self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        worn = theme.look()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(worn.colours.rail))
        edge = self.width() - 1 if self.layoutDirection() is Qt.LayoutDirection.LeftToRight else 0
        painter.fillRect(edge, 0, 1, self.height(), QColor(worn.colours.border))
        painter.end()

    def _add(self, column: QVBoxLayout, place: Place) -> None:
        button = self._buttons[place.key]
        self._group.addButton(button)
        button.clicked.connect(lambda: self.chosen.emit(place.key))
        column.addWidget(button)
        button.show_if_needed()

    def _fit(self) -> None:
        worn = theme.look()
        if self._collapsed:
            self.setFixedWidth(worn.px(_NARROW))
            return
        words = max((button.room_needed() for button in self._buttons.values()), default=0)
        around = 2 * worn.px(SIZES.gap_s)
        self.setFixedWidth(min(max(worn.px(_WIDE), around + words), worn.px(_WIDEST)))


class _PlaceButton(QAbstractButton):
    """One place, painted by us: a soft ground and a bar mark the current one, a pill holds the count."""

    def __init__(self, place: Place) -> None:
        super().__init__()
        self._place = place
        self._badge = 0
        self._collapsed = False
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.setText(place.words)
        self._tell()

    def show_badge(self, count: int) -> bool:
        """Whether that is another number than before."""
        if count == self._badge:
            return False
        self._badge = count
        self.show_if_needed()
        self._tell()
        self.update()
        return True

    def show_if_needed(self) -> None:
        self.setHidden(self._place.only_with_count and not self._badge and not self.isChecked())

    def set_collapsed(self, collapsed: bool) -> None:
        self._collapsed = collapsed
        self._tell()
        self.update()

    def room_needed(self) -> int:
        """How wide it must be to show all of its words, as the current place and with its badge."""
        worn, font = theme.look(), self.font()
        font.setBold(True)
        badge = self._badge_box().width() + worn.px(SIZES.gap_m) if self._badge else worn.px(SIZES.gap_s)
        return ceil(self._words_start() + QFontMetricsF(font).horizontalAdvance(self._place.words) + badge)

    def sizeHint(self) -> QSize:
        return QSize(0, theme.look().px(SIZES.control + SIZES.gap_s))

    def minimumSizeHint(self) -> QSize:
        """Large text on a low screen moves the places closer together."""
        return QSize(0, SIZES.gap_xl)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        ink = theme.look().colours.on_selected if self.isChecked() else theme.look().colours.text
        self._paint_icon(painter, ink)
        if not self._collapsed:
            self._paint_words(painter, ink)
        if self._badge:
            self._paint_badge(painter)
        painter.end()

    def _tell(self) -> None:
        place = self._place
        count = self.tr("%n waiting", "", self._badge) if self._badge else ""
        self.setAccessibleName(", ".join(part for part in (place.words, count) if part))
        parts = [place.words if self._collapsed else "", place.shortcut]
        set_tip(self, "  ".join(part for part in parts if part))

    def _paint_ground(self, painter: QPainter) -> None:
        colours, corner = theme.look().colours, theme.look().px(SIZES.corner)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        ground = colours.selected if self.isChecked() else colours.hover if self.underMouse() else None
        painter.setPen(QPen(QColor(colours.focus), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground) if ground else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, corner, corner)
        if self.isChecked():
            bar = theme.look().px(3)
            painter.fillRect(self._placed(1, bar, self.height() * 0.5), QColor(colours.accent))

    def _paint_icon(self, painter: QPainter, ink: str) -> None:
        worn = theme.look()
        side = min(worn.px(SIZES.icon + 2), self.height() - SIZES.gap_xs)
        start = (self.width() - side) / 2 if self._collapsed else worn.px(SIZES.gap_m)
        icons.paint(painter, self._place.icon, ink, self._placed(start, side, side))

    def _paint_words(self, painter: QPainter, ink: str) -> None:
        worn, start = theme.look(), self._words_start()
        room = self.width() - start - (self._badge_box().width() + worn.px(SIZES.gap_m) if self._badge else 0)
        font = self.font()
        font.setBold(self.isChecked())
        painter.setFont(font)
        painter.setPen(QColor(ink))
        words = painter.fontMetrics().elidedText(self._place.words, Qt.TextElideMode.ElideRight, int(room))
        flags = int(Qt.AlignmentFlag.AlignVCenter | leading_edge(self.layoutDirection()))
        painter.drawText(self._placed(start, room, self.height()), flags, words)

    def _words_start(self) -> int:
        return theme.look().px(SIZES.gap_m + SIZES.icon + 2 + SIZES.gap_m)

    def _paint_badge(self, painter: QPainter) -> None:
        colours, box = theme.look().colours, self._badge_box()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.accent))
        if self.isChecked() and theme.look().high_contrast:
            painter.setPen(QPen(QColor(colours.on_accent), 1))
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.setPen(QColor(colours.on_accent))
        painter.setFont(self._badge_font())
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), self._badge_words())

    def _badge_box(self) -> QRectF:
        worn = theme.look()
        metrics = QFontMetricsF(self._badge_font())
        height = metrics.height() + worn.px(2)
        width = max(height, metrics.horizontalAdvance(self._badge_words()) + worn.px(SIZES.gap_s) + 2)
        if self._collapsed:
            beside_icon = (self.width() + worn.px(SIZES.icon)) / 2 - worn.px(SIZES.gap_xs)
            # Above the icon, as far as a low place lets it stand whole.
            lift = min(self.height() / 4, max(0.0, (self.height() - height) / 2))
            place = self._placed(min(beside_icon, self.width() - width - 1), width, height)
            return place.translated(0, -lift)
        return self._placed(self.width() - width - worn.px(SIZES.gap_s), width, height)

    def _badge_font(self) -> QFont:
        font = self.font()
        font.setPointSizeF(theme.look().points(0.82))
        font.setBold(True)
        return font

    def _badge_words(self) -> str:
        most = 9 if self._collapsed else 999
        return formats.number(self._badge) if self._badge <= most else formats.number(most) + "+"

    def _placed(self, start: float, width: float, height: float) -> QRectF:
        """A box at ``start`` from the leading edge, in the middle of the height."""
        forward = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
        left = start if forward else self.width() - start - width
        return QRectF(left, (self.height() - height) / 2, width, height)
