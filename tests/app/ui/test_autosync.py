"""The window syncs by itself only where it was told to, waits longer after each failure, and says when it comes."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gllapp.sync.pacing import FIRST_SECONDS, HOUR_SECONDS, SETTLE_SECONDS, When
from gllapp.sync.plan import Budget
from gllapp.ui import language
from gllapp.ui.autosync import AutoSync
from gllapp.ui.background import BackgroundRunner
from gllapp.ui.sync_words import outlook_words, report_status
from gllapp.ui.syncer import Outlook, Syncer
from gllapp.views import SyncProgress, SyncReport
from gllcore.errors import Refused
from tests.app.ui.patience import PATIENCE


def _report(error: str = "", **facts: str | int) -> SyncReport:
    return SyncReport(
        complete=not error, received=0, sent=0, receipts=0, refused=0, still_waiting=2, bytes_up=1, bytes_down=1,
        requests=1, seconds=1.0, error=error, facts={"server": "b.org", **facts},
    )  # fmt: skip


@dataclass
class Bench:
    """A window's syncs with a clock and a network that the test moves."""

    syncer: Syncer
    auto: AutoSync
    qtbot: QtBot
    choices: list[When]
    reports: list[SyncReport] = field(default_factory=list)
    now: float = 1_000.0
    syncs: int = 0

    def sync(
        self, tell: Callable[[SyncProgress], None], stopped: Callable[[], bool], budget: Budget
    ) -> SyncReport:
        self.syncs += 1
        return self.reports.pop(0) if self.reports else _report()

    def settled(self, syncs: int) -> Outlook:
        """The outlook after so many syncs in all."""
        self.qtbot.waitUntil(lambda: self.syncs == syncs and not self.syncer.running, timeout=PATIENCE)
        return self.syncer.outlook


@pytest.fixture
def bench(background: BackgroundRunner, qtbot: QtBot) -> Iterator[Bench]:
    made: list[Bench] = []
    choices = [When.LINK]
    syncer = Syncer(background, lambda *given: made[0].sync(*given))
    auto = AutoSync(syncer, lambda: choices[-1], lambda: made[0].now, lambda: 0.0, syncer)
    made.append(Bench(syncer, auto, qtbot, choices))
    yield made[0]
    auto.close()


def test_the_window_that_opens_syncs_once_and_then_rests(bench: Bench) -> None:
    bench.auto.open()
    assert bench.settled(1) == Outlook()


def test_without_the_choice_nothing_ever_moves_by_itself(bench: Bench) -> None:
    bench.choices.append(When.ASKED)
    bench.auto.open()
    bench.auto.show_network(online=False)
    bench.auto.show_network(online=True)
    bench.auto.show_waiting(3)
    assert bench.syncer.outlook == Outlook()
    bench.reports = [_report("no_connection")]
    bench.syncer.start()
    assert bench.settled(1) == Outlook()


def test_a_link_that_comes_back_is_used(bench: Bench) -> None:
    bench.auto.show_network(online=False)
    bench.auto.open()
    assert bench.syncer.outlook == Outlook(waits_for_link=True)
    bench.auto.show_network(online=True)
    bench.settled(1)
    bench.auto.show_network(online=True)
    assert bench.syncer.outlook == Outlook(), "it did not come back: it was there"


def test_what_is_written_leaves_a_little_later_and_only_once(bench: Bench) -> None:
    bench.auto.show_waiting(1)
    assert bench.syncer.outlook == Outlook(SETTLE_SECONDS)
    bench.now += 4
    bench.auto.show_waiting(2)
    assert bench.syncer.outlook == Outlook(SETTLE_SECONDS - 4)
    bench.syncer.start()
    assert bench.settled(1) == Outlook()
    bench.auto.show_waiting(2)
    assert bench.syncer.outlook == Outlook(), "what waits has waited before"


def test_after_each_failure_it_waits_longer_and_a_success_forgets_them(bench: Bench) -> None:
    bench.reports = [_report("no_connection"), _report("link_stalled", seconds=60)]
    bench.auto.open()
    assert bench.settled(1) == Outlook(FIRST_SECONDS / 2, is_retry=True)
    bench.now += 5
    bench.auto.show_waiting(9)
    assert bench.syncer.outlook.seconds == FIRST_SECONDS / 2 - 5, "what is written waits for the same attempt"
    bench.syncer.start()
    assert bench.settled(2) == Outlook(FIRST_SECONDS, is_retry=True)
    bench.syncer.start()
    assert bench.settled(3) == Outlook()


def test_a_busy_server_is_left_alone_as_long_as_it_asked(bench: Bench) -> None:
    bench.reports = [_report("server_busy", seconds=300)]
    bench.auto.open()
    outlook = bench.settled(1)
    assert outlook.seconds == 300 + FIRST_SECONDS / 2
    bench.auto.show_network(online=False)
    assert bench.syncer.outlook.waits_for_link
    bench.auto.show_network(online=True)
    assert bench.syncer.outlook == outlook


@pytest.mark.parametrize("error", ["token_expired", "certificate", "log_diverged"])
def test_what_a_person_must_do_is_not_tried_again(bench: Bench, error: str) -> None:
    bench.reports = [_report(error)]
    bench.auto.open()
    assert bench.settled(1) == Outlook()


def test_a_sync_that_could_not_begin_is_a_failure_too(background: BackgroundRunner, qtbot: QtBot) -> None:
    def fail(tell: object, stopped: object, budget: object) -> SyncReport:
        raise Refused("bad_proxy", proxy="x")

    syncer = Syncer(background, fail)
    auto = AutoSync(syncer, lambda: When.HOURLY, lambda: 0.0, lambda: 0.0, syncer)
    with qtbot.waitSignal(syncer.failed, timeout=PATIENCE):
        auto.open()
    assert syncer.outlook == Outlook()
    auto.close()


def test_every_hour_where_that_was_chosen(bench: Bench) -> None:
    bench.choices.append(When.HOURLY)
    bench.auto.choice_changed()
    assert bench.settled(1) == Outlook(HOUR_SECONDS * 0.75)
    bench.choices.append(When.ASKED)
    bench.auto.choice_changed()
    assert bench.syncer.outlook == Outlook()


# --- in words ---


@pytest.mark.parametrize(
    ("outlook", "words"),
    [
        (Outlook(), ""),
        (Outlook(waits_for_link=True), "Syncs as soon as there is a link"),
        (Outlook(110, is_retry=True), "Next attempt in 2 minutes"),
        (Outlook(50), "Next sync in 1 minute"),
        (Outlook(15, is_retry=True), "Next attempt in a moment"),
        (Outlook(10), "Next sync in a moment"),
    ],
)
def test_what_is_planned_is_told(app: QApplication, outlook: Outlook, words: str) -> None:
    language.speak(app, "en")
    assert outlook_words(outlook) == words


def test_the_status_bar_tells_the_next_attempt_after_a_failure_alone(app: QApplication) -> None:
    language.speak(app, "en")
    planned = Outlook(110, is_retry=True)
    assert (
        report_status(_report("no_connection"), outlook=planned).words
        == "Interrupted · Next attempt in 2 minutes"
    )
    assert "Next" not in report_status(_report(), outlook=Outlook(110)).words
