"""Withdraws the member's own posts and brings them back; what was just withdrawn can be undone from the notice about it."""

from functools import partial

from PySide6.QtCore import Signal

from gllapp.ui.background import Lane
from gllapp.ui.pages.binder import Binder
from gllapp.ui.pages.forum.cards import post_of
from gllapp.ui.tokens import Tone
from gllapp.ui.widgets.notices import Notice
from gllapp.usecases import forum
from gllapp.views import PostRow
from gllcore.ids import RecordId


class Withdrawer(Binder):
    """Each act is asked for at once, without a question before it."""

    told = Signal(object)
    """Carries a :class:`Notice`."""

    def withdraw(self, post: PostRow | None) -> None:
        """``post`` is as the person sees it; nothing is withdrawn that has changed since."""
        if post is not None:
            work = partial(forum.set_withdrawn, self._desk, post.id, True, post)
            self.ask(work, lambda _: self._withdrawn(post.id), lane=Lane.WRITE)

    def bring_back(self, wanted: str) -> None:
        """A post by its key."""
        work = partial(forum.set_withdrawn, self._desk, post_of(wanted), False)
        self.ask(work, lambda _: self.acted.emit(), lane=Lane.WRITE)

    def _withdrawn(self, post: RecordId) -> None:
        self.acted.emit()
        what, next_step = self.tr("Your post is withdrawn."), self.tr("It leaves the other PCs as they sync.")
        back = partial(forum.set_withdrawn, self._desk, post, False)
        self.told.emit(Notice(Tone.INFO, what, next=next_step, undo=back))
