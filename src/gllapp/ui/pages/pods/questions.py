"""Asks before what is hard to undo, above the part of the pod that is open."""

from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from gllapp.ui.tokens import Tone
from gllapp.ui.widgets.controls import ActionButton
from gllapp.ui.widgets.message_area import MessageArea
from gllapp.ui.widgets.notices import Notice, Offer

_DO, _KEEP = "do", "keep"


class Questions(MessageArea):
    """One question at a time; another, or going elsewhere, takes it away unanswered."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(closable=False, parent=parent)
        self._wanted: Callable[[], None] | None = None
        self._asked_from: QWidget | None = None
        self.offered.connect(self._answered)

    def ask(
        self, what: str, safe: str, then: str, said: str, wanted: Callable[[], None], kept: str = ""
    ) -> None:
        """``what`` is asked, what stays ``safe``, and what follows ``then``; ``wanted`` is done for who chooses ``said``,
        nothing for who chooses ``kept``.
        """
        # Two of them: what is taken without thinking changes nothing.
        offers = (Offer(_KEEP, kept or self.tr("Keep it as it is"), "back"), Offer(_DO, said, "check"))
        self._wanted, self._asked_from = wanted, QApplication.focusWidget()
        self.show_notice(Notice(Tone.WARN, what, safe, then, offers))
        first = self.findChild(ActionButton)
        if first is not None:
            first.setFocus()

    def _answered(self, key: str) -> None:
        wanted, self._wanted = self._wanted, None
        came_from, self._asked_from = self._asked_from, None
        if came_from is not None and isValid(came_from) and came_from.isVisible():
            came_from.setFocus()
        self.show_notice(None)
        if key == _DO and wanted is not None:
            wanted()
