"""What somebody does about a pod that they are not in: asks to join, takes that back, or archives it where they decide."""

from functools import partial

from PySide6.QtCore import QObject

from gllapp.ui.background import BackgroundRunner
from gllapp.ui.pages.pods.acts import Acts
from gllapp.ui.pages.pods.outside import PodCard
from gllapp.usecases.desk import Desk
from gllapp.usecases.pods import joining
from gllcore.ids import RecordId


class Entering(Acts):
    """Binds a pod's card, as it is seen from outside."""

    def __init__(self, desk: Desk, background: BackgroundRunner, card: PodCard, parent: QObject) -> None:
        super().__init__(desk, background, parent)
        self._card = card
        card.join_asked.connect(self._ask_to_join)
        card.taken_back.connect(self._take_wish_back)
        card.archive_asked.connect(self._archive)

    def _ask_to_join(self, message: str) -> None:
        self.do(
            partial(joining.ask_to_join, self._desk, self._pod(), message),
            self.tr("Your wish to join is in the outbox."),
            self.tr("It goes out with the next sync; a facilitator answers it."),
        )

    def _take_wish_back(self, wish: bytes) -> None:
        self.do(partial(joining.take_back_joining, self._desk, RecordId(wish)), self.tr("Taken back."))

    def _archive(self, archived: bool) -> None:
        said = self.tr("The pod is archived.") if archived else self.tr("The pod is open again.")
        back = partial(joining.archive, self._desk, self._pod(), False)
        self.do(
            partial(joining.archive, self._desk, self._pod(), archived), said, undo=back if archived else None
        )

    def _pod(self) -> RecordId:
        shown = self._card.shown
        assert shown is not None, "its card is what asks"
        return shown.row.pod.id
