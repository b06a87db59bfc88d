"""What travels on a stick for people: own items on their way out, others' parcels, and receipts coming home."""

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from gllapp.ui import theme
from gllapp.ui.pages.bundles.stick_counts import StickCounts
from gllapp.ui.tokens import SIZES
from gllapp.ui.widgets.controls import ActionButton
from gllapp.ui.widgets.labels import PlainLabel, line
from gllapp.usecases.sticks.values import StickView


class PostCard(QFrame):
    """Three rows, each with the one thing that can be done about it."""

    put_asked = Signal()
    hand_in_asked = Signal()
    take_asked = Signal()

    def __init__(self, view: StickView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        heading = self.tr("Posts and receipts on their way")
        self.setAccessibleName(heading)
        look = theme.look()
        edge = look.px(SIZES.gap_xl)
        column = QVBoxLayout(self)
        column.setContentsMargins(edge, look.px(SIZES.gap_l), edge, look.px(SIZES.gap_l))
        column.setSpacing(look.px(SIZES.gap_m))
        column.addWidget(PlainLabel(heading, "heading"))
        self._buttons: list[ActionButton] = []
        self._grid = QGridLayout()
        self._grid.setColumnStretch(0, 1)
        self._grid.setHorizontalSpacing(look.px(SIZES.gap_l))
        self._grid.setVerticalSpacing(look.px(SIZES.gap_m))
        column.addLayout(self._grid)
        self._add_rows(view)

    def set_busy(self, busy: bool) -> None:
        for button in self._buttons:
            button.setEnabled(not busy)

    def _add_rows(self, view: StickView) -> None:
        post, counts = view.post, StickCounts()
        if view.waiting:
            self._add_row(
                counts.waiting(view.waiting),
                self.tr(
                    "They are sealed for the server: whoever carries the stick sees how many, and no more."
                ),
                ActionButton(self.tr("Put on this stick"), "upload", primary=True),
                self.put_asked,
            )
        else:
            self._add_row(self.tr("Nothing of yours waits to be sent."), "")
        if post.to_hand_in:
            amount = f"{counts.items(post.items)} {counts.of_devices(post.devices)}"
            self._add_row(
                self.tr("On this stick, not handed in yet: {amount}").format(amount=amount),
                self.tr("Handing in needs a connection. Receipts are then put on the stick."),
                ActionButton(self.tr("Hand in"), "sent"),
                self.hand_in_asked,
            )
        if post.receipts:
            self._add_row(
                counts.receipts(post.receipts),
                self.tr("They say what GLL has received."),
                ActionButton(self.tr("Take in"), "inbox", primary=not view.waiting),
                self.take_asked,
            )
        if post.for_others:
            self._add_row(counts.receipts_for_others(post.for_others), "")

    def _add_row(
        self, what: str, why: str, button: ActionButton | None = None, asked: SignalInstance | None = None
    ) -> None:
        if self._grid.count():
            self._grid.addWidget(line(), self._grid.rowCount(), 0, 1, 2)
        row = self._grid.rowCount()
        words = QVBoxLayout()
        words.setSpacing(theme.look().px(SIZES.gap_xs))
        words.addWidget(PlainLabel(what, "strong" if button else "").wrapped())
        if why:
            words.addWidget(PlainLabel(why, "muted").wrapped())
        self._grid.addLayout(words, row, 0)
        if button is not None and asked is not None:
            button.clicked.connect(asked)
            self._buttons.append(button)
            self._grid.addWidget(button, row, 1, Qt.AlignmentFlag.AlignVCenter)
