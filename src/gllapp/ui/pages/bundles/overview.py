"""The stick that is looked at: its bundles, what travels on it for people, and what can be made."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gllapp.ui import theme
from gllapp.ui.pages.bundles.bundle_card import BundleCard
from gllapp.ui.pages.bundles.making_card import MakingCard
from gllapp.ui.pages.bundles.post_card import PostCard
from gllapp.ui.pages.bundles.stick_bar import StickBar
from gllapp.ui.pages.bundles.work_card import WorkCard
from gllapp.ui.tokens import SIZES
from gllapp.ui.widgets.facts import Card
from gllapp.ui.widgets.labels import PlainLabel
from gllapp.ui.widgets.message_area import MessageArea
from gllapp.ui.widgets.notices import EmptyState, Offer
from gllapp.ui.widgets.sheet import Sheet
from gllapp.usecases.sticks.values import StickBundle, StickView

LOOK, FOLDER, SITE_CARD = "look", "folder", "site-card"


class Overview(Sheet):
    """``read_asked``, ``add_asked`` carry a :class:`StickBundle`; ``offered`` the key of what an empty page offers."""

    read_asked = Signal(object)
    add_asked = Signal(object)
    check_asked = Signal()
    bundle_asked = Signal()
    go_on_asked = Signal()
    discard_asked = Signal()
    site_card_asked = Signal()
    put_asked = Signal()
    hand_in_asked = Signal()
    take_asked = Signal()
    offered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("BundlesPage", "USB bundles"), parent)
        self.bar = StickBar()
        self.messages = MessageArea()
        self.work = WorkCard()
        self._busy = False
        self._cards: list[BundleCard | PostCard | MakingCard] = []
        self._holder: QWidget | None = None
        for widget in (self.bar, self.messages, self.work):
            self.add(widget)

    def show_stick(self, view: StickView | None) -> None:
        """What is on a stick; None: there is none to look at."""
        at = self.verticalScrollBar().value()
        if self._holder is not None:
            self._holder.hide()
            self._holder.deleteLater()
        self._cards = []
        self._holder = self._empty() if view is None else self._content(view)
        self.add(self._holder)
        self.set_busy(self._busy)
        self.verticalScrollBar().setValue(at)

    def set_busy(self, busy: bool) -> None:
        """One work at a time: the others wait for it, reading does not."""
        self._busy = busy
        for card in self._cards:
            card.set_busy(busy)

    def _content(self, view: StickView) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.look().px(SIZES.gap_l))
        self._cards = [*map(self._bundle_card, view.bundles), self._post_card(view), self._making_card()]
        if not view.bundles:
            column.addWidget(self._no_bundle())
        for card in self._cards:
            column.addWidget(card)
        return holder

    def _bundle_card(self, bundle: StickBundle) -> BundleCard:
        card = BundleCard(bundle)
        card.read_asked.connect(lambda: self.read_asked.emit(bundle))
        card.add_asked.connect(lambda: self.add_asked.emit(bundle))
        card.check_asked.connect(self.check_asked)
        card.go_on_asked.connect(self.go_on_asked)
        card.choose_asked.connect(self.bundle_asked)
        card.discard_asked.connect(self.discard_asked)
        return card

    def _post_card(self, view: StickView) -> PostCard:
        card = PostCard(view)
        card.put_asked.connect(self.put_asked)
        card.hand_in_asked.connect(self.hand_in_asked)
        card.take_asked.connect(self.take_asked)
        return card

    def _making_card(self) -> MakingCard:
        card = MakingCard()
        card.bundle_asked.connect(self.bundle_asked)
        card.site_card_asked.connect(self.site_card_asked)
        return card

    def _no_bundle(self) -> Card:
        card = Card(self.tr("No bundle on this stick"))
        said = self.tr("Ask your library's custodian for one. This stick can carry your posts all the same.")
        card.add(PlainLabel(said, "muted").wrapped())
        return card

    def _empty(self) -> QWidget:
        made = EmptyState(
            "usb",
            self.tr("No stick is plugged in"),
            self.tr(
                "A stick brings posts and documents without a connection, and takes yours along. Plug one in: it appears here "
                "by itself. Looking at it costs no data and changes nothing."
            ),
            (
                Offer(FOLDER, self.tr("Choose a folder…"), "usb"),
                Offer(LOOK, self.tr("Look again"), "sync"),
                Offer(SITE_CARD, self.tr("Make a site card…"), "copy"),
            ),
        )
        made.offered.connect(self.offered)
        made.setMinimumHeight(theme.look().px(380))
        return made
