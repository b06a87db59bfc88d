"""What a sync, the files behind it and the network mean for the frame of the window: signs, notices, and what has to be shown anew."""

from functools import cached_property
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QMainWindow

from gllapp.ui import status_words
from gllapp.ui.background import BackgroundRunner
from gllapp.ui.data_signs import DataSigns
from gllapp.ui.network_watch import name_words, question
from gllapp.ui.places import Places
from gllapp.ui.search_settling import SearchReadying, SearchSettling
from gllapp.ui.sync_asking import SyncAsking
from gllapp.ui.sync_signs import SyncSigns
from gllapp.ui.widgets.status_line import Segment, StatusLine
from gllapp.ui.widgets.top_bar import TopBar
from gllapp.usecases.desk import Desk
from gllapp.views import SyncReport

if TYPE_CHECKING:
    from gllapp.ui.fetch_asking import FetchAsking

# While a sync brings much, the page that is read is brought up to date now and then.
_ARRIVALS_MS: Final = 3_000


class SyncFollowing(QObject):
    """``told`` carries a notice or None, ``ended`` a :class:`SyncReport`, ``failed`` a GllError.

    ``arrived``: what is shown is out of date; ``counted``: what is counted is. ``costs_told``: whether the network costs.
    """

    told = Signal(object)
    ended = Signal(object)
    failed = Signal(object)
    arrived = Signal()
    counted = Signal()
    costs_told = Signal(bool)

    def __init__(
        self,
        desk: Desk,
        places: Places,
        top: TopBar,
        status: StatusLine,
        background: BackgroundRunner,
        window: QMainWindow,
    ) -> None:
        super().__init__(window)
        self._desk, self._places, self._background = desk, places, background
        self._syncer, self._fetcher, self._networks = places.syncer, places.fetcher, places.networks
        self.asking = SyncAsking(
            desk, places.session, self._syncer, self._fetcher, self._networks, background, self
        )
        """Begins syncs, where need be with a question."""
        SyncSigns(self._syncer, self._fetcher, self.asking, top, status, self)
        SearchSettling(desk, self._syncer, background, self)
        top.search_entered.connect(SearchReadying(desk, background, self).begin)
        self._data = DataSigns(desk, places.session, status, background, self)
        self._arrivals = QTimer(self, interval=_ARRIVALS_MS, singleShot=True)
        self._arrivals.timeout.connect(self.arrived)
        self._status = status
        self._online: bool | None = None
        self._follow_syncs()
        self._follow_networks(window)

    def show_network(self, online: bool | None) -> None:
        """What the system says about the link; None where it cannot tell."""
        self._online = online
        self._sign_network()
        if online:
            self._networks.look()

    def _sign_network(self) -> None:
        now = self._networks.now
        name = name_words(now) if now is not None and now.name else ""
        self._status.show_status(Segment.NETWORK, status_words.network(self._online, name))

    def fetch(self, offer: str) -> None:
        """The person takes one of the offers ``OF_FETCHING``, perhaps of a notice that asks them first."""
        self._fetch_asking.take(offer)

    @cached_property
    def _fetch_asking(self) -> "FetchAsking":
        from gllapp.ui.fetch_asking import FetchAsking  # the window opens without it

        session = self._places.session
        asking = FetchAsking(self._desk, session, self._fetcher, self._networks, self._background, self)
        asking.told.connect(self.told)
        return asking

    def _follow_syncs(self) -> None:
        self.asking.told.connect(self.told)
        self._syncer.started.connect(lambda: self.told.emit(None))
        self._syncer.progressed.connect(self._arriving)
        self._syncer.ended.connect(self._ended)
        self._syncer.failed.connect(self.failed)
        for come_or_gone in (self._fetcher.arrived, self._fetcher.sent):
            come_or_gone.connect(lambda *_: self.counted.emit())
        self._fetcher.told.connect(self.told)
        self._fetcher.failed.connect(self.failed)
        for moved in (self._syncer.ended, self._fetcher.ended, self._places.preferences.kept):
            moved.connect(lambda *_: self._data.refresh())

    def _follow_networks(self, window: QMainWindow) -> None:
        self._networks.setParent(window)
        self._networks.changed.connect(self._data.refresh)
        self._networks.changed.connect(self._sign_network)
        self._networks.changed.connect(lambda: self.costs_told.emit(self._networks.costs))
        self._networks.unanswered.connect(lambda network: self.told.emit(question(network)))
        self._networks.begin()

    def _arriving(self) -> None:
        if not self._arrivals.isActive():
            self._arrivals.start()

    def _ended(self, report: SyncReport) -> None:
        self._arrivals.stop()
        self.ended.emit(report)
