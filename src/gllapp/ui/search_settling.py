"""Keeps answers quick behind what the person does: what every question reads first, and an index in few parts after each sync."""

from PySide6.QtCore import QObject

from gllapp.ui.background import BackgroundRunner, Job, Lane
from gllapp.ui.syncer import Syncer
from gllapp.usecases.desk import Desk
from gllcore.errors import GllError


class SearchReadying(QObject):
    """A worker looks once, while the first word is being typed: the first answer after a start comes in half the time."""

    def __init__(self, desk: Desk, background: BackgroundRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._background = background
        self.is_begun = self.is_ready = False
        """Whether the worker looks, and whether it has looked."""

    def begin(self) -> None:
        """Somebody has come to the search box."""
        if not self.is_begun:
            self.is_begun = True
            self._background.run(self._work, owner=self, on_done=self._done, on_error=self._failed)

    def _work(self, job: Job) -> None:
        from gllapp.usecases.search import get_ready  # the window opens without it

        get_ready(self._desk)

    def _done(self, _: None) -> None:
        self.is_ready = True

    def _failed(self, error: GllError) -> None:
        """Whoever searches hears of it."""


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
