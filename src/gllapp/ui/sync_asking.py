"""A sync that the person asks for: where it costs, they are told first what it would move, and say whether it begins."""

from PySide6.QtCore import QCoreApplication, QObject, Signal

from gllapp.ui import formats
from gllapp.ui.background import BackgroundRunner, Lane
from gllapp.ui.fetcher import Fetcher
from gllapp.ui.network_watch import NetworkWatch, name_words
from gllapp.ui.place_names import DATA
from gllapp.ui.plan_words import files_line, limit_line, receiving_line, sending_line, takes
from gllapp.ui.sync_words import notice_of_end
from gllapp.ui.syncer import Syncer
from gllapp.ui.tokens import Tone
from gllapp.ui.widgets.notices import Notice, Offer
from gllapp.usecases.desk import Desk
from gllapp.usecases.running import Session
from gllapp.views import SyncPlan
from gllcore.errors import GllError

SYNC_AS_PLANNED, NOT_NOW = "sync-as-planned", "sync-not-now"
"""What the person may answer, as keys of offers."""


class SyncAsking(QObject):
    """Asks once for each sync; what fits into the person's limits, or costs nothing, begins without a question."""

    told = Signal(object)
    """Carries a :class:`Notice`, or None where what was said is over."""

    def __init__(
        self,
        desk: Desk,
        session: Session,
        syncer: Syncer,
        fetcher: Fetcher,
        networks: NetworkWatch,
        background: BackgroundRunner,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._desk, self._session = desk, session
        self._syncer, self._fetcher, self._networks = syncer, fetcher, networks
        self._background = background
        self._looks = False
        networks.failed.connect(self._failed)

    def start(self) -> None:
        """The person wants a sync."""
        if self._looks or self._syncer.running:
            return
        if not self._networks.costs or self._fetcher.runs:
            # Whoever is fetching files already has said what they want of this connection.
            self._syncer.start()
            return
        self._looks = True
        self._networks.look_and_then(self._ask)

    def _ask(self) -> None:
        """It may have become known just now that it costs nothing."""
        if not self._networks.costs:
            self._begin()
            return
        self.told.emit(Notice(Tone.INFO, self.tr("Asking what a sync would move…")))
        self._background.run(
            lambda job: _plan(self._session, self._desk),
            owner=self,
            on_done=self._planned,
            on_error=self._failed,
            lane=Lane.SYNC,
        )

    def _planned(self, plan: SyncPlan | None) -> None:
        if plan is None:
            self._begin()
            return
        self._looks = False
        self._syncer.expect(plan)
        self.told.emit(question_before(plan))

    def _begin(self) -> None:
        self._looks = False
        self._syncer.start()

    def _failed(self, error: GllError) -> None:
        if not self._looks:
            return
        self._looks = False
        self.told.emit(notice_of_end(error.code, error.facts))


def question_before(plan: SyncPlan) -> Notice:
    """What a sync would move and take, and whether it is to begin."""
    translate = QCoreApplication.translate
    offers = (
        Offer(SYNC_AS_PLANNED, translate("SyncAsking", "Start"), "sync"),
        Offer(NOT_NOW, translate("SyncAsking", "Not now")),
        Offer(DATA, translate("SyncAsking", "Change the limits…")),
    )
    if not plan.is_known:
        return Notice(
            Tone.INFO,
            translate("SyncAsking", "Nobody can say what this sync will move."),
            next=translate(
                "PlanCard", "The server's history has changed since the last sync; only a sync can tell."
            ),
            offers=offers,
        )
    amount = " · ".join(filter(None, (formats.size(plan.size), takes(plan))))
    what = translate("SyncAsking", "This sync would move about {amount}.").format(amount=amount)
    parts = [sending_line(plan), receiving_line(plan), files_line(plan)]
    if plan.network is not None:
        over = translate("PlanCard", "Over: {network}").format(network=name_words(plan.network))
        parts.append(over)
    return Notice(Tone.INFO, what, " ".join(f"{part}." for part in parts if part), limit_line(plan), offers)


def _plan(session: Session, desk: Desk) -> SyncPlan | None:
    """Loaded on the worker, because checking signatures takes a while to load."""
    from gllapp.usecases.planning import plan_to_ask_about

    return plan_to_ask_about(session, desk)
