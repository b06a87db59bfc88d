"""Versions that got a name: looked at, compared, restored, signed off, and published."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from gllapp.pod_views import VersionRow
from gllapp.ui.names import clean_name
from gllapp.ui.pages.documents import words
from gllapp.ui.pages.documents.cards import Cards, SideCard
from gllapp.ui.pages.documents.reading import Aside
from gllapp.ui.widgets.controls import Chooser
from gllapp.usecases.documents.whereabouts import Whereabouts
from gllcore.ids import RecordId

NOW = ""
"""The text of today, where a version is chosen."""


class VersionsPane(Cards):
    """Signals carry a :class:`VersionRow`; ``compare_asked`` two hex ids of versions, NOW for the text of today."""

    name_asked = Signal()
    rename_asked = Signal(object)
    look_asked = Signal(object)
    restore_asked = Signal(object)
    sign_asked = Signal(object)
    publish_asked = Signal(object)
    product_asked = Signal(bytes)
    compare_asked = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("VersionsPane", "Versions"), parent)

    def show_aside(self, shown: Aside, where: Whereabouts) -> None:
        makers = [partial(self._card, row, shown, where) for row in shown.versions]
        nothing = self.tr("No version has a name yet. Give the text of today one, to come back to it.")
        self.show_cards(makers, nothing, self._head(shown.versions, is_writable=where.is_writable))

    def _head(self, rows: Sequence[VersionRow], *, is_writable: bool) -> SideCard:
        head = SideCard(self.tr("The text of today"))
        head.add_act("tag", self.tr("Name this version…"), self.name_asked.emit, enabled=is_writable)
        if rows:
            named = {row.version.id.hex(): clean_name(row.version.name) for row in rows}
            head.add_words(self.tr("Compare any two"), "caption")
            one = Chooser(self.tr("The earlier version"), named)
            other = Chooser(self.tr("The later version"), {NOW: self.tr("The text of today"), **named})
            head.add(one)
            head.add(other)
            head.add_act(
                "preview", self.tr("Compare…"), lambda: self.compare_asked.emit(one.chosen, other.chosen)
            )
        return head

    def _card(self, row: VersionRow, shown: Aside, where: Whereabouts) -> SideCard:
        version = row.version
        who = words.who_and_when(words.name(row.author), version.written_ms, shown.now_ms)
        card = SideCard(clean_name(version.name), who)
        if version.note:
            card.add_words(version.note, "muted")
        if row.signed:
            card.add_words(self.tr("Signed off by {names}").format(names=words.names(row.signed)), "caption")
        if version.resource is not None:
            product: RecordId = version.resource
            card.add_act("published", self.tr("In the library"), partial(self.product_asked.emit, product))
        card.add_act("preview", self.tr("Look at it…"), partial(self.look_asked.emit, row))
        if where.is_writable:
            card.add_act("history", self.tr("Restore…"), partial(self.restore_asked.emit, row))
            if where.facilitates or row.author.id == where.me:
                card.add_act("edit", self.tr("Rename…"), partial(self.rename_asked.emit, row))
            signed = any(person.id == where.me for person in row.signed)
            said = self.tr("Your sign-off…") if signed else self.tr("Sign off…")
            card.add_act("check", said, partial(self.sign_asked.emit, row))
        if where.facilitates and where.is_writable:
            card.add_act("upload", self.tr("Publish…"), partial(self.publish_asked.emit, row))
        return card
