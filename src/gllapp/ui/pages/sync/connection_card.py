"""Where the PC is, and whether that costs: what decides what comes without being asked for."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from gllapp.ui.network_watch import name_words
from gllapp.ui.widgets.controls import Chooser
from gllapp.ui.widgets.facts import Card
from gllapp.ui.widgets.labels import PlainLabel
from gllapp.usage_views import Answer, Network


class ConnectionCard(Card):
    """``answered`` carries the :class:`Answer` that the person chooses."""

    answered = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("ConnectionCard", "This connection"), parent)
        self._name = self.add_fact(self.tr("Network"))
        said = {
            Answer.YES.value: self.tr("Yes, it costs"),
            Answer.NO.value: self.tr("No, it is free"),
            Answer.LATER.value: self.tr("Ask me later"),
        }
        self.chooser = Chooser(self.tr("Do you pay for it?"), said)
        self.chooser.activated.connect(lambda _: self.answered.emit(Answer(self.chooser.chosen)))
        self.add_row(self.tr("Do you pay for it?"), self.chooser)
        self._what = PlainLabel(role="caption").wrapped()
        self.add(self._what)
        self.show_network(None)

    def show_network(self, network: Network | None) -> None:
        """None where no network is used."""
        self.chooser.setEnabled(network is not None)
        if network is None:
            self._name.setText(self.tr("None: the server is on this PC, or it is not known yet"))
            self._what.hide()
            return
        self._name.setText(name_words(network))
        self.chooser.choose((network.answer or Answer.LATER).value)
        self._what.show()
        self._what.setText(
            self.tr("Nothing comes here that you have not asked for; your limits hold.")
            if network.costs
            else self.tr("What you have chosen comes by itself here; only the minutes of a sync are limited.")
        )
