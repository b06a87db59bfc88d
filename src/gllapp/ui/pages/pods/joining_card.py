"""Somebody who wants to join: what they wrote, and the facilitator's answer."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from gllapp.pod_views import JoiningRow
from gllapp.ui import formats
from gllapp.ui.names import isolated, joined
from gllapp.ui.pages.pods import words
from gllapp.ui.widgets.controls import ActionButton
from gllapp.ui.widgets.facts import Card
from gllapp.ui.widgets.field import TextField
from gllapp.ui.widgets.flow import flowing
from gllapp.ui.widgets.labels import PlainLabel


class JoiningCard(Card):
    """``declined`` carries the reason."""

    let_in = Signal()
    declined = Signal(str)

    def __init__(self, row: JoiningRow, now_ms: int, parent: QWidget | None = None) -> None:
        heading = QCoreApplication.translate("JoiningCard", "{name} wants to join")
        super().__init__(heading.format(name=isolated(words.name(row.author))), parent)
        where = words.country_words([row.author.country]) if row.author.country else ""
        self.add(PlainLabel(joined(where, formats.moment(row.joining.written_ms, now_ms)), "caption"))
        if row.joining.message.strip():
            self.add(PlainLabel(words.multiline(row.joining.message)).wrapped())
        self.reason = TextField(
            self.tr("Why not?"), self.tr("Everybody in the community can read what you write here."), lines=2
        )
        self.reason.hide()
        yes = ActionButton(self.tr("Let in"), "check", primary=True)
        self._no = ActionButton(self.tr("Decline…"), "close")
        self.add(self.reason)
        self.add(flowing([yes, self._no]))
        yes.clicked.connect(self.let_in)
        self._no.clicked.connect(self._decline)
        self.reason.edit.textChanged.connect(self._may_decline)

    def _decline(self) -> None:
        """The first time it asks for the reason."""
        if self.reason.isHidden():
            self.reason.show()
            self.reason.setFocus()
            self._no.set_words(self.tr("Decline with this reason"), "close")
            self._may_decline()
        else:
            self.declined.emit(self.reason.text)

    def _may_decline(self) -> None:
        self._no.setEnabled(bool(self.reason.text.strip()))
