"""This PC and its people: what opens one's own data, after how long it locks, who looks after the PC, and leaving it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from gllapp.platform.pc import PcSettings
from gllapp.platform.seal import Lock
from gllapp.ui import formats
from gllapp.ui.pages.sign_in.people_list import shown_name
from gllapp.ui.widgets.controls import ActionButton, Chooser
from gllapp.ui.widgets.facts import Card
from gllapp.usecases.accounts import Account

_MINUTES = (0, 2, 5, 10, 20, 30, 60)


@dataclass(frozen=True, slots=True)
class Here:
    """How the PC stands for the person ``own``."""

    own: Account | None
    people: Sequence[Account]
    settings: PcSettings
    lock: Lock
    may_open_freely: bool = True


class PeopleCard(Card):
    """Reports what is wanted; ``minutes_chosen``, ``freedom_chosen`` (whether people may do without a PIN) and ``handed_on`` (the folder of somebody) are for the custodian alone."""

    lock_change_asked = Signal()
    minutes_chosen = Signal(int)
    freedom_chosen = Signal(bool)
    handed_on = Signal(object)
    leaving_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("PeopleCard", "This PC and its people"), parent)
        self._opens = self.add_fact(self.tr("Your data opens"))
        self._change = ActionButton(self.tr("Change what opens it…"), "key")
        self._change.clicked.connect(self.lock_change_asked)
        self.add_row("", self._change)
        self._people = self.add_fact(self.tr("People here"))
        self._keeper = self.add_fact(self.tr("Looks after this PC"))
        self._minutes = Chooser(self.tr("Locks by itself"), {})
        self._minutes.activated.connect(lambda _: self.minutes_chosen.emit(int(self._minutes.chosen)))
        self.add_row(self.tr("Locks by itself"), self._minutes)
        self._freely = QCheckBox(self.tr("People here may do without a PIN"))
        self._freely.clicked.connect(self.freedom_chosen)
        self.add_row("", self._freely)
        self._next = Chooser(self.tr("Hand the care of this PC to"), {})
        self._hand = ActionButton(self.tr("Hand it on"), "people")
        self._hand.clicked.connect(self._hand_on)
        self.add_row(self.tr("Hand the care on"), self._next, self._hand)
        self._leave = ActionButton(self.tr("Remove me from this PC…"), "delete")
        self._leave.clicked.connect(self.leaving_asked)
        self.add_row("", self._leave)
        self._folders: dict[str, Account] = {}

    @property
    def first(self) -> QWidget:
        """Where the keyboard enters the card."""
        return self._change

    def show_here(self, here: Here) -> None:
        self._opens.setText(self._how(here.lock))
        self._people.setText(formats.listed(map(shown_name, here.people)))
        keeper = next((each for each in here.people if each.is_custodian), None)
        is_own = keeper is None or keeper == here.own
        self._keeper.setText(self.tr("You") if is_own else shown_name(keeper) if keeper else "")
        self._show_minutes(here.settings.lock_minutes)
        self._freely.setChecked(here.settings.opens_freely)
        for choice in (self._minutes, self._freely):
            choice.setEnabled(is_own)
        others = [each for each in here.people if each != here.own]
        self._folders = {each.folder.name: each for each in others}
        self._next.clear()
        for each in others:
            self._next.addItem(shown_name(each), each.folder.name)
        for widget in (self._next, self._hand):
            widget.setEnabled(is_own and bool(others))

    def _hand_on(self) -> None:
        found = self._folders.get(self._next.chosen)
        if found is not None:
            self.handed_on.emit(found.folder)

    def _how(self, lock: Lock) -> str:
        words = {
            Lock.NONE: self.tr("without a PIN: for whoever uses this system account"),
            Lock.PIN: self.tr("with your PIN"),
            Lock.PASSPHRASE: self.tr("with your passphrase"),
            Lock.PASSWORD: self.tr("with your password for this PC"),
        }
        return words[lock]

    def _show_minutes(self, chosen: int) -> None:
        self._minutes.clear()
        for minutes in sorted({*_MINUTES, chosen}):
            words = self.tr("after %n minute(s)", "", minutes) if minutes else self.tr("never")
            self._minutes.addItem(words, str(minutes))
        self._minutes.choose(str(chosen))
