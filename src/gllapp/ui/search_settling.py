"""Has the index of words brought together after each sync, behind what the person does."""

from PySide6.QtCore import QObject

from gllapp.ui.background import BackgroundRunner, Job, Lane
from gllapp.ui.syncer import Syncer
from gllapp.usecases.desk import Desk
from gllcore.errors import GllError


class SearchSettling(QObject):
    """Nobody waits for it: what cannot be done now is done after the next sync."""

    def __init__(self, desk: Desk, syncer: Syncer, background: BackgroundRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._background = background
        syncer.ended.connect(self._settle)

    def _settle(self) -> None:
        self._background.run(
            self._work, owner=self, on_done=lambda steps: None, on_error=self._left, lane=Lane.SYNC
        )

    def _work(self, job: Job) -> int:
        from gllapp.usecases.search_settling import settle_index  # the window opens without it

        return settle_index(self._desk, lambda: job.cancelled)

    def _left(self, error: GllError) -> None:
        """The index answers as it is."""
