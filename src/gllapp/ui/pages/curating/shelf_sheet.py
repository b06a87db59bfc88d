"""A new shelf: its name, and what it is for."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from gllapp.ui import theme
from gllapp.ui.tokens import SIZES
from gllapp.ui.widgets.controls import ActionButton
from gllapp.ui.widgets.facts import Card
from gllapp.ui.widgets.field import Field
from gllapp.ui.widgets.flow import Flow
from gllapp.ui.widgets.sheet import Sheet


class ShelfSheet(Sheet):
    """``saved``: the shelf is to be set up."""

    saved = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("ShelfSheet", "New shelf"), parent)
        self.name = Field(self.tr("Name"))
        self.description = Field(self.tr("What it is for"))
        card = Card(self.tr("The shelf"))
        card.add(self.name)
        card.add(self.description)
        save, cancel = ActionButton(self.tr("Set up"), "add", primary=True), ActionButton(self.tr("Cancel"))
        save.clicked.connect(self.saved)
        self.name.line.returnPressed.connect(self.saved)
        cancel.clicked.connect(self.closed)
        buttons = QWidget()
        flow = Flow(theme.look().px(SIZES.gap_s), buttons)
        for button in (save, cancel):
            flow.addWidget(button)
        self.add(card)
        self.add(buttons)

    def focus_first(self) -> None:
        self.name.setFocus()
