"""The boxes of the outbox as buttons in a row, with their counts; one is the current."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from gllapp.ui import formats, ladder, theme
from gllapp.ui.tokens import SIZES
from gllapp.ui.widgets.controls import IconButton
from gllapp.ui.widgets.flow import Flow
from gllapp.views import Counts, Delivery

BOXES = (Delivery.DRAFT, Delivery.WAITING, Delivery.ATTENTION, Delivery.KEPT, Delivery.RECEIVED)


class BoxBar(QWidget):
    """``chosen`` carries the :class:`Delivery` of the box."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = Flow(theme.look().px(SIZES.gap_xs), self)
        group = QButtonGroup(self)
        self._buttons: dict[Delivery, IconButton] = {}
        for box in BOXES:
            button = IconButton(_icon(box), box_words(box))
            button.setCheckable(True)
            button.clicked.connect(lambda _checked, box=box: self.chosen.emit(box))
            group.addButton(button)
            row.addWidget(button)
            self._buttons[box] = button
        self._kept = 0
        self._show_kept()

    def show_box(self, box: Delivery) -> None:
        current = self._buttons[box]
        has_focus = any(button.hasFocus() for button in self._buttons.values())
        current.setChecked(True)
        self.setFocusProxy(current)
        if has_focus:
            current.setFocus()
        self._show_kept()

    def show_counts(self, counts: Counts) -> None:
        """How many there are in each box; the sent ones are not counted. The box of what is kept aside is there when it is needed."""
        self._kept = counts.kept
        self._show_kept()
        known = {
            Delivery.DRAFT: counts.drafts,
            Delivery.WAITING: counts.waiting,
            Delivery.ATTENTION: counts.attention,
            Delivery.KEPT: counts.kept,
        }
        for box, count in known.items():
            words = box_words(box)
            self._buttons[box].set_words(f"{words} · {formats.number(count)}" if count else words)

    def _show_kept(self) -> None:
        button = self._buttons[Delivery.KEPT]
        button.setVisible(bool(self._kept) or button.isChecked())


def box_words(box: Delivery) -> str:
    """A box's name in the person's language."""
    translate = QCoreApplication.translate
    words = {
        Delivery.DRAFT: translate("Outbox", "Drafts"),
        Delivery.WAITING: translate("Outbox", "Waiting"),
        Delivery.ATTENTION: translate("Outbox", "Needs attention"),
        Delivery.KEPT: translate("Outbox", "Kept aside"),
        Delivery.RECEIVED: translate("Outbox", "Sent"),
    }
    return words[box]


def _icon(box: Delivery) -> str:
    return "sent" if box is Delivery.RECEIVED else ladder.ICONS[box]
