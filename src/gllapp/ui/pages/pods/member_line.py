"""One member of a pod: who they are, whether they facilitate, and for facilitators what can be done."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from gllapp.news_views import Person
from gllapp.ui import icons, theme
from gllapp.ui.names import isolated, joined
from gllapp.ui.pages.pods import words
from gllapp.ui.tokens import SIZES, Tone
from gllapp.ui.widgets.controls import IconButton
from gllapp.ui.widgets.labels import ElidedLabel
from gllapp.ui.widgets.marks import Avatar, Chip


class MemberLine(QFrame):
    """``lead_asked`` carries whether the person is to facilitate from now on."""

    lead_asked = Signal(bool)
    removal_asked = Signal()

    def __init__(
        self, person: Person, *, leads: bool, is_me: bool, governs: bool, parent: QWidget | None = None
    ) -> None:
        """``governs``: whoever looks may change who is in the pod."""
        super().__init__(parent)
        self.setProperty("role", "card")
        self._name = isolated(words.name(person))
        worn = theme.look()
        edge = worn.px(SIZES.gap_s)
        row = QHBoxLayout(self)
        row.setContentsMargins(worn.px(SIZES.gap_m), edge, edge, edge)
        row.setSpacing(worn.px(SIZES.gap_m))
        row.addWidget(Avatar(words.name(person), person.id.hex()))
        said = QVBoxLayout()
        said.setSpacing(0)
        said.addWidget(ElidedLabel(words.name(person), "strong"))
        where = words.country_words([person.country]) if person.country else ""
        caption = joined(self.tr("You") if is_me else "", where)
        if caption:
            said.addWidget(ElidedLabel(caption, "caption"))
        row.addLayout(said, 1)
        if leads:
            row.addWidget(Chip("moderator", self.tr("Facilitates"), Tone.GOOD))
        if governs and not is_me:
            row.addWidget(self._menu(leads))
        role = self.tr("Facilitates") if leads else self.tr("Member")
        self.setAccessibleName(", ".join(part for part in (words.name(person), caption, role) if part))

    def _menu(self, leads: bool) -> IconButton:
        menu = QMenu(self)
        said = self.tr("Let them facilitate no more") if leads else self.tr("Let them facilitate")
        lead = menu.addAction(icons.icon("moderator"), said)
        lead.triggered.connect(lambda: self.lead_asked.emit(not leads))
        remove = menu.addAction(icons.icon("delete"), self.tr("Remove from the pod…"))
        remove.triggered.connect(self.removal_asked)
        button = IconButton(
            "more", self.tr("What can be done: {name}").format(name=self._name), words_shown=False
        )
        button.setMenu(menu)
        button.setPopupMode(IconButton.ToolButtonPopupMode.InstantPopup)
        return button
