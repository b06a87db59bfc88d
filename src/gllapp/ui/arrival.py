"""The shortest way in: a first look at what the window showed last, where nothing has to be asked; the replica is opened behind it."""

import threading
from collections.abc import Sequence
from contextlib import suppress

from PySide6.QtCore import QObject, Signal

from gllapp.ui.background import BackgroundRunner, Job, Lane
from gllapp.ui.who import Who
from gllapp.usecases.accounts import Account, accounts, enlist
from gllapp.usecases.desk import ComingDesk, Desk
from gllapp.usecases.home.glance import FirstLook, glance
from gllapp.usecases.running import Session
from gllcore.errors import EnvironmentFault, GllError


class Arrival(QObject):
    """``seen`` carries a :class:`FirstLook`, ``unseen`` the :class:`Who` that has to be asked or waited for instead.

    Whoever has shown the look calls :meth:`go_in`: then ``opened`` carries the :class:`Desk`, or ``failed`` says that the look has to
    go again.
    """

    seen = Signal(object)
    unseen = Signal(object)
    opened = Signal(object)
    failed = Signal()

    def __init__(self, session: Session, background: BackgroundRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._background = session, background
        self._is_over = threading.Event()
        self._goes_in = False
        self.desk = ComingDesk(lambda: _opened(session), session.now_ms)
        """The desk of whoever is seen, before its replica is open."""

    def start(self, who: Who) -> None:
        """Looks; without anything to type, and without others on this PC."""
        session = self._session

        def work(job: Job) -> FirstLook | None:
            return glance(session) if _is_known(who, accounts(session.folder)) else None

        def looked(found: FirstLook | None) -> None:
            if found is not None:
                self.seen.emit(found)
            else:
                self.unseen.emit(who)

        self._background.run(
            work, owner=self, on_done=looked, on_error=lambda error: self.unseen.emit(who), lane=Lane.SYNC
        )

    def go_in(self) -> None:
        """Opens the desk of whoever was seen."""

        def work(job: Job) -> None:
            try:
                self.desk.open()
            finally:
                self._is_over.set()

        self._goes_in = True
        self._background.run(
            work,
            owner=self,
            on_done=lambda _: self.opened.emit(self.desk),
            on_error=self._not_open,
            lane=Lane.SYNC,
        )

    def wait(self) -> None:
        """Waits, on the window's thread, until the desk is open or cannot be: for whoever goes to a page in the first moment."""
        if self._goes_in:
            self._is_over.wait()

    def _not_open(self, error: GllError) -> None:
        """Why is told at the entrance, which meets the same."""
        self.failed.emit()


def entered(session: Session, desk: Desk) -> Desk:
    """On the worker: whoever comes in is on the list from then on. A disk that takes nothing keeps nobody out."""
    profile = desk.replica.profile()
    with suppress(EnvironmentFault):
        enlist(session.folder, "" if profile.is_guest else profile.member_name)
    return desk


def _is_known(who: Who, people: Sequence[Account]) -> bool:
    return who is Who.KNOWN or (who is Who.IF_SEVERAL and len(people) <= 1)


def _opened(session: Session) -> Desk:
    from gllapp.usecases.session import open_desk  # a database takes a while to load

    return entered(session, open_desk(session))
