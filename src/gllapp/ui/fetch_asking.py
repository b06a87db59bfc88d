"""A fetch that the person asks for: where it costs, they are told first what it would bring, and say whether it begins."""

from PySide6.QtCore import QCoreApplication, QObject, Signal

from gllapp.file_views import FetchPlan
from gllapp.ui import formats, words
from gllapp.ui.background import BackgroundRunner
from gllapp.ui.counted import Counted
from gllapp.ui.fetcher import FETCH, FETCH_ALL_THE_SAME, FETCH_AS_PLANNED, Fetcher
from gllapp.ui.network_watch import NetworkWatch, name_words
from gllapp.ui.place_names import DATA
from gllapp.ui.plan_words import limits, takes
from gllapp.ui.sync_asking import NOT_NOW
from gllapp.ui.tokens import Tone
from gllapp.ui.widgets.notices import Notice, Offer
from gllapp.usecases.desk import Desk
from gllapp.usecases.running import Session
from gllcore.errors import GllError


class FetchAsking(QObject):
    """Asks once for each fetch; what fits into the person's limits, or costs nothing, begins without a question."""

    told = Signal(object)
    """Carries a :class:`Notice`."""

    def __init__(
        self,
        desk: Desk,
        session: Session,
        fetcher: Fetcher,
        networks: NetworkWatch,
        background: BackgroundRunner,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._desk, self._session = desk, session
        self._fetcher, self._networks = fetcher, networks
        self._background = background
        self._looks = False
        networks.failed.connect(self._failed)

    def take(self, offer: str) -> None:
        """The person takes one of the offers ``OF_FETCHING``."""
        if offer == FETCH:
            self.start()
        elif offer == FETCH_AS_PLANNED:
            self._fetcher.start()
        else:
            self._fetcher.start_all_the_same()

    def start(self) -> None:
        """The person wants what they keep."""
        if self._looks or self._fetcher.runs:
            return
        if not self._networks.costs:
            self._fetcher.start()
            return
        self._looks = True
        self._networks.look_and_then(self._ask)

    def _ask(self) -> None:
        """It may have become known just now that it costs nothing."""
        if not self._networks.costs:
            self._planned(None)
            return
        self._background.run(
            lambda job: _plan(self._session, self._desk),
            owner=self,
            on_done=self._planned,
            on_error=self._failed,
        )

    def _planned(self, plan: FetchPlan | None) -> None:
        self._looks = False
        if plan is None:
            self._fetcher.start()
        else:
            self.told.emit(question_before(plan))

    def _failed(self, error: GllError) -> None:
        if self._looks:
            self._looks = False
            self.told.emit(words.notice(error))


def question_before(plan: FetchPlan) -> Notice:
    """What a fetch would bring and take and what is left of the limits, and whether it is to begin."""
    translate = QCoreApplication.translate
    amount = " · ".join(filter(None, (formats.size(plan.size), takes(plan))))
    what = translate("FetchAsking", "This fetch would bring about {amount}.").format(amount=amount)
    over = translate("PlanCard", "Over: {network}").format(network=name_words(plan.network))
    safe = f"{Counted().files_to_come(plan.files)}. {over}."
    start = Offer(FETCH_AS_PLANNED, translate("FetchAsking", "Start"), "download")
    everything = Offer(FETCH_ALL_THE_SAME, translate("FetchAsking", "Fetch all the same"), "download")
    others = (
        Offer(NOT_NOW, translate("FetchAsking", "Not now")),
        Offer(DATA, translate("FetchAsking", "Change the limits…")),
    )
    if plan.is_spent:
        spent = translate("FetchAsking", "Nothing is left of what you allow for this week.")
        return Notice(Tone.WARN, what, safe, spent, (everything, *others))
    limit = limits(plan)
    if not limit:
        return Notice(Tone.INFO, what, safe, offers=(start, *others))
    stops = translate("FetchAsking", "The fetch stops at {limit}, as you have chosen.").format(limit=limit)
    return Notice(Tone.INFO, what, safe, stops, (start, everything, *others))


def _plan(session: Session, desk: Desk) -> FetchPlan | None:
    """Loaded on the worker: the window opens without it."""
    from gllapp.usecases.fetch_planning import plan_to_fetch

    return plan_to_fetch(session, desk)
