"""One bundle on a stick: whose it is, how far it can be believed, what it would bring, and what can be done with it."""

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from gllapp.ui import theme
from gllapp.ui import words as error_words
from gllapp.ui.pages.bundles import words
from gllapp.ui.tokens import SIZES, Tone
from gllapp.ui.widgets.controls import ActionButton
from gllapp.ui.widgets.flow import Flow
from gllapp.ui.widgets.labels import PlainLabel, set_tip
from gllapp.ui.widgets.marks import Chip
from gllapp.ui.widgets.notices import Banner, Notice
from gllapp.usecases.sticks.values import StickBundle


class BundleCard(QFrame):
    """The signals carry nothing: whoever made the card knows its bundle."""

    read_asked = Signal()
    add_asked = Signal()
    check_asked = Signal()
    go_on_asked = Signal()
    choose_asked = Signal()
    discard_asked = Signal()

    def __init__(self, bundle: StickBundle, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bundle = bundle
        self.setProperty("role", "card")
        look = theme.look()
        self._column = QVBoxLayout(self)
        edge = look.px(SIZES.gap_xl)
        self._column.setContentsMargins(edge, look.px(SIZES.gap_l), edge, look.px(SIZES.gap_l))
        self._column.setSpacing(look.px(SIZES.gap_s))
        self._add_head()
        for said, role in (
            (words.about(bundle.facts, bundle.documents), "muted"),
            (words.streams(bundle.facts), "muted"),
            ("" if bundle.facts.refusal else words.news(bundle), "strong"),
            (words.begun(bundle.begun) if bundle.begun is not None else "", "strong"),
        ):
            if said:
                self._column.addWidget(PlainLabel(said, role).wrapped())
        notice = self._warning()
        if notice is not None:
            self._column.addWidget(Banner(notice, closable=False))
        self._add_buttons()

    def set_busy(self, busy: bool) -> None:
        """While something is under way on a stick, only reading is free."""
        for button in self._busy_buttons:
            button.setEnabled(not busy)

    def _add_head(self) -> None:
        mark = words.mark(self.bundle)
        heading = words.heading(self.bundle)
        chip = Chip(mark.icon, mark.words, mark.tone)
        set_tip(chip, words.proof(self.bundle.facts))
        row = QHBoxLayout()
        row.addWidget(PlainLabel(heading, "heading").wrapped(), 1)
        row.addWidget(chip, 0, Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(row)
        self.setAccessibleName(f"{heading}, {mark.words}")

    def _warning(self) -> Notice | None:
        """What is in the way, in words; None where all is well."""
        facts = self.bundle.facts
        if self.bundle.is_ours and facts.refusal == "bundle_unfinished":
            return Notice(
                Tone.INFO,
                self.tr("Making it was interrupted."),
                self.tr("What is on the stick and good is not written again."),
            )
        if facts.refusal:
            return error_words.notice_of(facts.refusal, facts.facts)
        if self.bundle.is_older:
            return Notice(
                Tone.INFO,
                self.tr("A newer bundle of this series has been here."),
                self.tr("Nothing newer is replaced by it; it can be read and added all the same."),
            )
        return None

    def _add_buttons(self) -> None:
        flow = Flow(theme.look().px(SIZES.gap_s))
        self._busy_buttons: list[ActionButton] = []
        bundle = self.bundle
        if not bundle.facts.refusal:
            is_new = bool(bundle.new_operations or bundle.new_files)
            if is_new:
                self._add(flow, self.tr("Add to this PC…"), "download", self.add_asked, primary=True)
            if bundle.documents:
                self._add(flow, self.tr("Read here"), "preview", self.read_asked, is_free=True)
            self._add(flow, self.tr("Check every byte"), "search", self.check_asked)
        elif bundle.is_ours:
            self._add_unfinished(flow)
        if flow.count():
            self._column.addSpacing(theme.look().px(SIZES.gap_xs))
            self._column.addLayout(flow)

    def _add_unfinished(self, flow: Flow) -> None:
        """Where nobody knows any more what it was to hold, that is chosen anew."""
        if self.bundle.begun is not None:
            self._add(flow, self.tr("Go on"), "usb", self.go_on_asked, primary=True)
            self._add(flow, self.tr("Choose otherwise…"), "edit", self.choose_asked)
        else:
            self._add(flow, self.tr("Go on making it…"), "usb", self.choose_asked, primary=True)
        self._add(flow, self.tr("Discard…"), "delete", self.discard_asked)

    def _add(
        self,
        flow: Flow,
        label: str,
        icon: str,
        asked: SignalInstance,
        *,
        primary: bool = False,
        is_free: bool = False,
    ) -> None:
        button = ActionButton(label, icon, primary=primary)
        button.clicked.connect(asked)
        flow.addWidget(button)
        if not is_free:
            self._busy_buttons.append(button)
