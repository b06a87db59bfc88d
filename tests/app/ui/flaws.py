"""What is wrong with a window by its geometry: words cut off, widgets over each other, widgets outside of what holds them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QSizeGrip,
    QSplitterHandle,
    QStyle,
    QStyleOptionComboBox,
    QTextBrowser,
    QToolButton,
    QWidget,
)

from gllapp.ui.widgets.labels import ElidedLabel

# Fonts are measured in fractions of a pixel, and boxes in whole ones.
_SLACK = 2
_DEEP = 5


@dataclass(frozen=True, slots=True)
class Flaw:
    """One thing that somebody would see: of which kind, on which widget, and what it says."""

    kind: str
    where: str
    what: str

    def __str__(self) -> str:
        return f"{self.kind}: {self.where}: {self.what}"


def flaws(window: QWidget) -> list[Flaw]:
    """All flaws of what is shown within a window."""
    shown = [window, *(each for each in window.findChildren(QWidget) if each.isVisibleTo(window))]
    found: list[Flaw] = []
    for widget in shown:
        found += _cut(widget)
        found += _outside(widget)
        found += _overlaps(widget)
    return found


# --- words ---


def _cut(widget: QWidget) -> Iterator[Flaw]:
    what = _cut_words(widget)
    if what:
        yield Flaw("cut", path(widget), what)


def _cut_words(widget: QWidget) -> str:
    """What is wrong with a widget's own words, or nothing."""
    if isinstance(widget, QLabel):
        return _cut_label(widget)
    if isinstance(widget, QComboBox):
        return _cut_choice(widget)
    if isinstance(widget, QLineEdit):
        return _cut_line(widget)
    if isinstance(widget, QAbstractButton):
        return _cut_button(widget)
    if isinstance(widget, QTextBrowser):
        return _cut_text(widget)
    return ""


def _cut_label(label: QLabel) -> str:
    words = label.text()
    if not words or isinstance(label, ElidedLabel):  # its whole text is in its tooltip
        return ""
    room = label.contentsRect()
    if label.wordWrap():
        needed = label.heightForWidth(label.width())
        if needed > label.height() + _SLACK:
            return f"{_short(words)} needs {needed} px of height, has {label.height()}"
        needed = max(
            (label.fontMetrics().horizontalAdvance(word) for word in re.split(r"[\s\u200b]+", words)),
            default=0,
        )
        room_for_words = room.width()
    else:
        needed = max(label.fontMetrics().horizontalAdvance(line) for line in words.splitlines() or [""])
        room_for_words = room.width() - label.margin() * 2
        if label.sizeHint().height() > label.height() + _SLACK:
            return f"{_short(words)} needs {label.sizeHint().height()} px of height, has {label.height()}"
    return (
        f"{_short(words)} needs {needed} px, has {room_for_words}" if needed > room_for_words + _SLACK else ""
    )


def _cut_choice(box: QComboBox) -> str:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    field = box.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, box
    )
    needed = box.fontMetrics().horizontalAdvance(box.currentText())
    if needed <= field.width() + _SLACK:
        return ""
    return f"{_short(box.currentText())} needs {needed} px, has {field.width()}"


def _cut_line(line: QLineEdit) -> str:
    """What somebody has typed may be longer than its field; what the field says of itself may not."""
    words = "" if line.text() or line.toolTip() else line.placeholderText()
    needed, room = line.fontMetrics().horizontalAdvance(words), line.contentsRect().width()
    return f"{_short(words)} needs {needed} px, has {room}" if needed > room + _SLACK else ""


def _cut_button(button: QAbstractButton) -> str:
    shows_words = not isinstance(button, QToolButton) or (
        button.toolButtonStyle() is not Qt.ToolButtonStyle.ToolButtonIconOnly
    )
    if not button.text() or not shows_words:
        return ""
    wanted = button.sizeHint()
    if button.hasHeightForWidth():  # its words go on in the next line
        needed = button.heightForWidth(button.width())
        is_low = needed > button.height() + _SLACK
        return f"{_short(button.text())} needs {needed} px of height, has {button.height()}" if is_low else ""
    # Buttons that paint themselves say by a width of nothing that they take what there is; their words are in a tooltip.
    if wanted.width() > button.width() + _SLACK and not button.toolTip():
        return f"{_short(button.text())} needs {wanted.width()} px, has {button.width()}"
    # A place of the rail shows its picture alone where there is no room for words.
    paints_itself = not isinstance(button, QPushButton | QToolButton | QCheckBox | QRadioButton)
    lowest = button.minimumSizeHint().height() if paints_itself else button.fontMetrics().height()
    if lowest > button.height() + _SLACK:
        return f"{_short(button.text())} needs {lowest} px of height, has {button.height()}"
    return ""


def _cut_text(text: QTextBrowser) -> str:
    off = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    room, needed = text.viewport().size(), text.document().size()
    if text.verticalScrollBarPolicy() is off and needed.height() > room.height() + _SLACK:
        return f"{_short(text.toPlainText())} needs {needed.height():.0f} px of height, has {room.height()}"
    if text.horizontalScrollBarPolicy() is off and needed.width() > room.width() + _SLACK:
        return f"{_short(text.toPlainText())} needs {needed.width():.0f} px, has {room.width()}"
    return ""


# --- boxes ---


def _outside(widget: QWidget) -> Iterator[Flaw]:
    parent = widget.parentWidget()
    if parent is None or widget.isWindow() or not widget.rect().isValid():
        return
    if isinstance(widget, QSplitterHandle | QSizeGrip):
        return
    if _is_scrolled(widget):
        yield from _beyond_scrolling(widget, parent)
    elif not parent.rect().adjusted(-_SLACK, -_SLACK, _SLACK, _SLACK).contains(widget.geometry()):
        yield Flaw("outside", path(widget), f"{_box(widget.geometry())} in {_box(parent.rect())}")


def _is_scrolled(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    area = parent.parentWidget() if parent is not None else None
    return isinstance(area, QAbstractScrollArea) and area.viewport() is parent


def _beyond_scrolling(widget: QWidget, viewport: QWidget) -> Iterator[Flaw]:
    """What scrolls up and down may be as long as it likes, but nobody looks for what stands beside the window."""
    area = viewport.parentWidget()
    if (
        isinstance(area, QScrollArea)
        and area.widget() is widget
        and widget.width() > viewport.width() + _SLACK
    ):
        yield Flaw("outside", path(widget), f"{widget.width()} px wide, {viewport.width()} are shown")


def _overlaps(parent: QWidget) -> Iterator[Flaw]:
    children = [
        child
        for child in parent.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        if child.isVisible() and not child.isWindow() and not _floats(child)
    ]
    for one, other in combinations(children, 2):
        shared = one.geometry().intersected(other.geometry())
        if shared.width() > _SLACK and shared.height() > _SLACK:
            yield Flaw("overlap", path(one), f"{_name(other)} by {shared.width()}x{shared.height()} px")


def _floats(widget: QWidget) -> bool:
    """Whether it stands above others by its nature."""
    see_through = widget.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    return see_through or isinstance(widget, QSplitterHandle | QSizeGrip)


# --- how a flaw is told ---


def path(widget: QWidget) -> str:
    """Where a widget stands: it, and what holds it, up to the page."""
    names: list[str] = []
    at: QWidget | None = widget
    while at is not None and not at.isWindow() and len(names) < _DEEP:
        if type(at) is not QWidget or not names:
            names.append(_name(at))
        at = at.parentWidget()
    return " < ".join(names or [_name(widget)])


def _name(widget: QWidget) -> str:
    words = widget.accessibleName() or (widget.text() if isinstance(widget, QLabel | QAbstractButton) else "")
    return f"{type(widget).__name__}({_short(words)})" if words else type(widget).__name__


def _short(words: str) -> str:
    flat = " ".join(words.split())
    return repr(flat if len(flat) <= 40 else flat[:39] + "…")


def _box(rect: QRect) -> str:
    return f"{rect.x()},{rect.y()} {rect.width()}x{rect.height()}"
