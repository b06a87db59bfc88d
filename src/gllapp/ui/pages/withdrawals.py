"""Asks about withdrawals that came in masses, on the pages where a person would miss the posts: show, withdraw, or keep them."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from gllapp.ui.background import BackgroundRunner, Lane
from gllapp.ui.counted import Counted
from gllapp.ui.names import clean_name, isolated
from gllapp.ui.newest import Newest
from gllapp.ui.pages.binder import Binder
from gllapp.ui.tokens import Tone
from gllapp.ui.widgets.message_area import MessageArea
from gllapp.ui.widgets.notices import Notice, Offer
from gllapp.usecases.desk import Desk
from gllapp.usecases.withdrawals import keep_them_shown, list_withdrawals, posts_in_question, withdraw_them
from gllapp.views import PostRow, WithdrawalRow

_SHOW, _WITHDRAW, _KEEP = "show", "withdraw", "keep"


class WithdrawalAsker(Binder):
    """Asks in ``area``, one stream after the other, until all are decided. Nothing happens without the person's word."""

    post_asked = Signal(bytes, bytes)
    """Show the first of the posts in question: its thread, and itself."""

    def __init__(self, desk: Desk, background: BackgroundRunner, parent: QWidget) -> None:
        super().__init__(desk, background, parent)
        self.area = MessageArea(closable=False)
        self.area.offered.connect(self._answered)
        self._asked: WithdrawalRow | None = None
        self._newest = Newest()

    def load(self) -> None:
        """Looks whether there is something to ask."""
        self.ask(partial(list_withdrawals, self._desk), self._newest.only(self._show))

    def _show(self, rows: Sequence[WithdrawalRow]) -> None:
        first = rows[0] if rows else None
        if first != self._asked:
            self._asked = first
            self.area.show_notice(None if first is None else question(first))

    def _answered(self, key: str) -> None:
        asked = self._asked
        if asked is None:
            return
        if key == _SHOW:
            self.ask(partial(posts_in_question, self._desk, asked.stream, 1), self._found)
        else:
            decide = withdraw_them if key == _WITHDRAW else keep_them_shown
            self.ask(partial(decide, self._desk, asked.stream), lambda _: self._decided(), lane=Lane.WRITE)

    def _found(self, posts: Sequence[PostRow]) -> None:
        for post in posts:
            self.post_asked.emit(post.thread, post.id)

    def _decided(self) -> None:
        self.acted.emit()
        self.load()


def question(row: WithdrawalRow) -> Notice:
    translate = QCoreApplication.translate
    name = isolated(clean_name(row.stream_name))
    return Notice(
        Tone.WARN,
        Counted().would_be_withdrawn(row.posts).format(shown=row.shown, stream=name),
        translate("Withdrawals", "They stay shown on this PC until you decide."),
        offers=(
            Offer(_SHOW, translate("Withdrawals", "Show"), "forum"),
            Offer(_WITHDRAW, translate("Withdrawals", "Withdraw them"), "delete"),
            Offer(_KEEP, translate("Withdrawals", "Keep them shown here"), "pin"),
        ),
    )
