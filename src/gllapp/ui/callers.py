"""Who else is at the profile: a later start of the window, and commands that want a sync."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from gllapp.platform.doorbell import Call
from gllapp.ui.fetcher import Fetcher
from gllapp.ui.single_instance import SingleInstance
from gllapp.ui.syncer import Syncer
from gllapp.usecases.asking import Guests, wish_of


class Callers(QObject):
    """Hears calls from its making until ``close``; ``raised`` says that the window is wanted in front."""

    raised = Signal()

    def __init__(self, folder: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._syncer: Syncer | None = None
        self._guests = Guests()
        self._instance = SingleInstance(folder, self)
        self._instance.raised.connect(self.raised)
        self._instance.sync_asked.connect(self._sync_for)

    @property
    def wish_for_files(self) -> bool | None:
        """Whether somebody who asked for the sync wants files behind it; None: as was chosen."""
        return self._guests.wish_for_files

    def follow(self, syncer: Syncer, fetcher: Fetcher) -> None:
        """Whoever calls from now on is told of these."""
        self._syncer = syncer
        syncer.started.connect(self._guests.begun)
        syncer.progressed.connect(self._guests.progressed)
        syncer.failed.connect(self._guests.failed)
        fetcher.progressed.connect(self._guests.files_progressed)
        fetcher.followed.connect(self._guests.ended)

    def close(self) -> None:
        self._instance.close()

    def _sync_for(self, call: Call) -> None:
        """A command wants a sync; it is told how the next one goes, or the one that runs."""
        if self._syncer is None:  # nobody has come in yet
            call.end()
            return
        self._syncer.start_within(wish_of(call).budget)
        self._guests.welcome(call)
