"""Withdraws the member's own posts and brings them back; what was just withdrawn can be undone from the notice about it."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from gllapp.ui.background import BackgroundRunner, Lane
from gllapp.ui.pages.binder import Binder
from gllapp.ui.pages.forum.cards import post_of
from gllapp.ui.tokens import Tone
from gllapp.ui.widgets.notices import Notice, Offer
from gllapp.usecases import forum
from gllapp.usecases.desk import Desk
from gllapp.views import PostRow
from gllcore.ids import RecordId

UNDO = "undo-withdrawal"


class Withdrawer(Binder):
    """Each act is asked for at once, without a question before it."""

    told = Signal(object)
    """Carries a :class:`Notice`."""

    def __init__(self, desk: Desk, background: BackgroundRunner, parent: QObject) -> None:
        super().__init__(desk, background, parent)
        self._last: RecordId | None = None

    def withdraw(self, post: PostRow | None) -> None:
        """``post`` is as the person sees it; nothing is withdrawn that has changed since."""
        if post is not None:
            work = partial(forum.set_withdrawn, self._desk, post.id, True, post)
            self.ask(work, lambda _: self._withdrawn(post.id), lane=Lane.WRITE)

    def bring_back(self, wanted: str) -> None:
        """A post by its key."""
        self._bring_back(post_of(wanted))

    def undo(self) -> None:
        """Brings back what was withdrawn last."""
        if self._last is not None:
            self._bring_back(self._last)

    def _bring_back(self, post: RecordId) -> None:
        self._last = None
        work = partial(forum.set_withdrawn, self._desk, post, False)
        self.ask(work, lambda _: self.acted.emit(), lane=Lane.WRITE)

    def _withdrawn(self, post: RecordId) -> None:
        self._last = post
        self.acted.emit()
        what, next_step = self.tr("Your post is withdrawn."), self.tr("It leaves the other PCs as they sync.")
        self.told.emit(
            Notice(Tone.INFO, what, next=next_step, offers=(Offer(UNDO, self.tr("Undo"), "returned"),))
        )
