"""A fetch by hand over a network that costs is asked about before a byte moves, with what it brings, takes, and what is left."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import msgspec
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gllapp.file_views import FileProgress, FilesReport
from gllapp.library_views import KeepRule
from gllapp.platform.surrounding_network import Facts, surrounding_of
from gllapp.platform.tally import Tally
from gllapp.traffic import Traffic
from gllapp.ui import language
from gllapp.ui.background import BackgroundRunner
from gllapp.ui.fetch_asking import FetchAsking, question_before
from gllapp.ui.fetcher import FETCH, FETCH_ALL_THE_SAME, FETCH_AS_PLANNED, Behind, Fetcher
from gllapp.ui.network_watch import NetworkWatch
from gllapp.ui.place_names import DATA
from gllapp.ui.sync_asking import NOT_NOW
from gllapp.ui.widgets.notices import Notice
from gllapp.usage_views import Answer
from gllapp.usecases import budgets, keeping, networks, usage
from gllapp.usecases.budgets import Budgets
from gllapp.usecases.fetch_planning import plan_to_fetch
from gllapp.usecases.session import Session
from tests.app.builders import Seat
from tests.app.library import made_up
from tests.app.test_session import Keys
from tests.app.ui.frames import FINISHED
from tests.app.ui.patience import PATIENCE
from tests.machine import Machine

PHONE = surrounding_of(Facts("wlan0", "192.168.43.1", "aa:bb", "Amina’s phone", True))
MB = 1_000_000


@dataclass
class Link:
    """What was fetched over it: behind which sync, and whether past the limits."""

    ends: FilesReport = field(default_factory=FilesReport)
    begun: list[tuple[Behind | None, bool]] = field(default_factory=list)

    def fetch(
        self,
        tell: Callable[[FileProgress], None],
        is_stopped: Callable[[], bool],
        behind: Behind | None,
        past_limits: bool,
    ) -> FilesReport:
        self.begun.append((behind, past_limits))
        return self.ends


@pytest.fixture
def session(seat: Seat, tmp_path: Path) -> Session:
    """On a phone that takes 12.50 KES for a megabyte, at a desk that keeps 3 MB which are not here."""
    made = Session(
        folder=tmp_path,
        link=lambda address, token: pytest.fail("nothing is sent to find out"),
        key_store=lambda _: Keys(),
        dictionary=bytes,
        now_ms=lambda: seat.now_ms,
        seconds=lambda: 0.0,
        random_bytes=bytes,
        outside=Machine(),
        surrounding=lambda address: PHONE,
    )
    for title, size in (("Guide", 2 * MB), ("Leaflet", MB)):
        guide = seat.logs.resource(title, files=[made_up(title, size)])
        seat.pull()
        keeping.keep(seat.desk, KeepRule(resource=guide))
    network = networks.network_now(made, seat.desk)
    assert network is not None
    networks.answer(seat.desk, network.number, Answer.YES, 12.5, "KES")
    return made


@pytest.fixture
def link() -> Link:
    return Link()


@pytest.fixture
def fetcher(link: Link, background: BackgroundRunner, app: QApplication) -> Fetcher:
    language.speak(app, "en")
    return Fetcher(link.fetch, background, background)


@pytest.fixture
def asking(
    seat: Seat, session: Session, fetcher: Fetcher, background: BackgroundRunner, app: QApplication
) -> Iterator[FetchAsking]:
    watch = NetworkWatch(seat.desk, session, background, app)
    yield FetchAsking(seat.desk, session, fetcher, watch, background, watch)
    watch.deleteLater()


def asked(asking: FetchAsking, qtbot: QtBot) -> Notice:
    with qtbot.waitSignal(asking.told, timeout=PATIENCE) as told:
        asking.take(FETCH)
    notice: Notice = told.args[0]
    return notice


def keys(notice: Notice) -> list[str]:
    return [offer.key for offer in notice.offers]


def spend_the_week(seat: Seat, session: Session) -> None:
    network = networks.network_now(session, seat.desk)
    assert network is not None
    tally = Tally(session.folder)
    tally.network = network.number
    tally.add(Traffic.POSTS, 0, 60_000)
    usage.take_in(tally, seat.desk.replica)
    budgets.choose_budgets(session.folder, Budgets(week_bytes=60_000))


def test_it_is_asked_with_bytes_and_money_and_begins_when_the_person_says_so(
    asking: FetchAsking, fetcher: Fetcher, link: Link, qtbot: QtBot
) -> None:
    notice = asked(asking, qtbot)
    assert notice.what == "This fetch would bring about 3.0 MB · 37.50 KES."
    assert notice.safe == "2 files still to come. Over: Wi-Fi \u2068Amina’s phone\u2069."
    assert keys(notice) == [FETCH_AS_PLANNED, NOT_NOW, DATA]
    assert not link.begun
    with qtbot.waitSignal(fetcher.ended, timeout=PATIENCE):
        asking.take(FETCH_AS_PLANNED)
    assert link.begun == [(None, False)]


def test_a_limit_that_it_would_go_over_is_told_and_the_person_may_go_past_it(
    asking: FetchAsking, session: Session, fetcher: Fetcher, link: Link, qtbot: QtBot
) -> None:
    budgets.choose_budgets(session.folder, Budgets(sync_bytes=2 * MB))
    notice = asked(asking, qtbot)
    assert notice.next == "The fetch stops at 2.0 MB, as you have chosen."
    assert keys(notice) == [FETCH_AS_PLANNED, FETCH_ALL_THE_SAME, NOT_NOW, DATA]
    with qtbot.waitSignal(fetcher.ended, timeout=PATIENCE):
        asking.take(FETCH_ALL_THE_SAME)
    assert link.begun == [(None, True)]
    with qtbot.waitSignal(fetcher.ended, timeout=PATIENCE):
        fetcher.follow(Behind(FINISHED))
    assert link.begun[1] == (Behind(FINISHED), False), "what was said for one fetch holds for no other"


def test_a_week_that_is_used_up_is_told(
    asking: FetchAsking, seat: Seat, session: Session, link: Link, qtbot: QtBot
) -> None:
    spend_the_week(seat, session)
    notice = asked(asking, qtbot)
    assert notice.next == "Nothing is left of what you allow for this week."
    assert keys(notice) == [FETCH_ALL_THE_SAME, NOT_NOW, DATA]
    assert not link.begun


def test_what_fits_into_the_limits_begins_at_once(
    asking: FetchAsking, session: Session, fetcher: Fetcher, link: Link, qtbot: QtBot
) -> None:
    budgets.choose_budgets(session.folder, Budgets(week_bytes=20 * MB))
    with qtbot.waitSignal(fetcher.ended, timeout=PATIENCE):
        asking.take(FETCH)
    assert link.begun == [(None, False)]


def test_where_it_is_free_nothing_is_asked(seat: Seat, session: Session) -> None:
    assert plan_to_fetch(session, seat.desk) is not None
    network = networks.network_now(session, seat.desk)
    assert network is not None
    networks.answer(seat.desk, network.number, Answer.NO)
    assert plan_to_fetch(session, seat.desk) is None


def test_a_run_that_a_limit_has_ended_says_which_and_offers_to_go_on(
    fetcher: Fetcher, link: Link, qtbot: QtBot
) -> None:
    for ends, offer, limit in (
        (FilesReport(1, 900, waiting=1, stopped_by="sync_bytes"), FETCH, "MB that you allow a sync."),
        (FilesReport(error="week_spent", facts={"limit": "week_bytes"}), FETCH_ALL_THE_SAME, "all the same."),
    ):
        link.ends = ends
        with qtbot.waitSignal(fetcher.told, timeout=PATIENCE) as told:
            fetcher.start()
        assert keys(told.args[0]) == [offer]
        assert told.args[0].next.endswith(limit)


def test_minutes_are_told_where_the_link_is_known(seat: Seat, session: Session) -> None:
    plan = plan_to_fetch(session, seat.desk)
    assert plan is not None
    assert plan.seconds is None
    assert "4 minutes" in question_before(msgspec.structs.replace(plan, seconds=240.0)).what
