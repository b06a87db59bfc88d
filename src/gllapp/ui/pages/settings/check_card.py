"""Check this PC: looks whether everything here is what it was written as, tells what is found, and repairs it when asked to."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gllapp.ui import formats, theme, words
from gllapp.ui.tokens import SIZES, Tone
from gllapp.ui.widgets.controls import ActionButton
from gllapp.ui.widgets.facts import Card
from gllapp.ui.widgets.labels import PlainLabel
from gllapp.ui.widgets.notices import Banner, Notice
from gllapp.usecases.findings import Check, Finding, Repair, Result
from gllcore.errors import GllError

# Whoever has a window has opened the data already, and the clock is compared where the server is looked at.
_CHECKS = tuple(each for each in Check if each not in (Check.OPENING, Check.CLOCK))


class CheckCard(Card):
    """``asked`` carries whether what is found is to be repaired; ``stop_asked``: the check that runs is the last one."""

    asked = Signal(bool)
    stop_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("CheckCard", "Check this PC"), parent)
        self._line = PlainLabel(
            self.tr("Looks at the data, the outbox and the clock, and asks the server for a few kB at most."),
            "caption",
        ).wrapped()
        self.add(self._line)
        found = QWidget()
        self._found = QVBoxLayout(found)
        self._found.setContentsMargins(0, 0, 0, 0)
        self._found.setSpacing(theme.look().px(SIZES.gap_s))
        self.add(found)
        self._check = ActionButton(self.tr("Check now"), "good")
        self._checks, self._begun = False, 0
        self._check.clicked.connect(self._check_or_stop)
        self._repair = ActionButton(self.tr("Repair what can be repaired"), "returned")
        self._repair.clicked.connect(lambda: self.asked.emit(True))
        self._repair.hide()
        for button in (self._check, self._repair):
            self.add_button(button)

    @property
    def first(self) -> QWidget:
        """Where the keyboard enters the card."""
        return self._check

    def show_checking(self) -> None:
        """The first check begins in a moment."""
        self._begun = 0
        self._count()
        self._set_open(False)

    def show_next(self) -> None:
        """One check more has begun."""
        self._begun += 1
        self._count()

    def show_findings(self, found: Sequence[Finding]) -> None:
        notices = [_notice(finding) for finding in found if finding.code]
        line = self.tr("All is in order.")
        if notices:
            line = self.tr("This is what was found:")
        elif not {each.check for each in found}.issuperset(_CHECKS):
            line = self.tr("Stopped before the end. What was looked at is in order.")
        self._tell(notices, line)
        self._set_open(True)
        self._repair.setVisible(any(finding.repair is Repair.POSSIBLE for finding in found))

    def show_error(self, error: GllError) -> None:
        self._tell([words.notice(error)], "")
        self._set_open(True)

    def _count(self) -> None:
        said = self.tr("Checking… {done} of {all}")
        self._tell([], said.format(done=formats.number(self._begun), all=formats.number(len(_CHECKS))))

    def _set_open(self, is_open: bool) -> None:
        self._checks = not is_open
        said, icon = (self.tr("Check now"), "good") if is_open else (self.tr("Stop"), "pause")
        self._check.set_words(said, icon)
        self._repair.setEnabled(is_open)

    def _check_or_stop(self) -> None:
        if self._checks:
            self.stop_asked.emit()
        else:
            self.asked.emit(False)

    def _tell(self, notices: Sequence[Notice], line: str) -> None:
        while (item := self._found.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for notice in notices:
            self._found.addWidget(Banner(notice, closable=False))
        self._line.setText(line)


def _notice(finding: Finding) -> Notice:
    """Red is what is still damaged; what was repaired is good news."""
    if finding.repair is Repair.DONE:
        tone = Tone.GOOD
    else:
        tone = Tone.BAD if finding.result is Result.DAMAGED else Tone.WARN
    return words.notice_of(finding.code, finding.facts, tone)
