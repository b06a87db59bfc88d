"""The two things that this PC can put on a stick for other places: a bundle, and a card of what is here."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from gllapp.ui import theme
from gllapp.ui.tokens import SIZES
from gllapp.ui.widgets.controls import ActionButton
from gllapp.ui.widgets.facts import Card
from gllapp.ui.widgets.flow import Flow
from gllapp.ui.widgets.labels import PlainLabel


class MakingCard(Card):
    """``site_card_asked``: what this PC has is to be written down for whoever makes bundles."""

    bundle_asked = Signal()
    site_card_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("MakingCard", "For other places"), parent)
        self.add(
            PlainLabel(
                self.tr(
                    "A bundle brings posts and documents to places without a connection; it is signed, and can be made by "
                    "those who keep the library. A site card tells them what this PC has, so that they bring only what it lacks."
                ),
                "muted",
            ).wrapped()
        )
        self._bundle = ActionButton(self.tr("New bundle…"), "add")
        self._card = ActionButton(self.tr("Make a site card…"), "copy")
        self._bundle.clicked.connect(self.bundle_asked)
        self._card.clicked.connect(self.site_card_asked)
        holder = QWidget()
        flow = Flow(theme.look().px(SIZES.gap_s), holder)
        flow.addWidget(self._bundle)
        flow.addWidget(self._card)
        self.add(holder)

    def set_busy(self, busy: bool) -> None:
        self._bundle.setEnabled(not busy)
