"""Syncs run one at a time, can be stopped, and are told in words that never promise more than is true."""

import threading
from collections.abc import Callable

import msgspec
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gllapp.sync.plan import Budget
from gllapp.ui import language, status_words
from gllapp.ui.background import BackgroundRunner
from gllapp.ui.sync_words import notice_after, progress_words, report_status, report_words
from gllapp.ui.syncer import Syncer
from gllapp.ui.tokens import Tone
from gllapp.ui.widgets.status_line import Segment, StatusLine
from gllapp.usecases.budgets import Bound
from gllapp.views import Counts, Identity, Status, SyncProgress, SyncReport
from gllcore.errors import Refused
from gllcore.ids import RecordId
from tests.app.ui.patience import PATIENCE

PATIENCE_SECONDS = PATIENCE / 1000
SOMEBODY = Identity(RecordId(b"m"), "Amina", "member", RecordId(b"d"), "a@b.org", "https://b.org", "Lab")


def _report(
    *,
    complete: bool = True,
    received: int = 0,
    receipts: int = 0,
    refused: int = 0,
    waiting: int = 0,
    error: str = "",
    clock_offset_ms: int | None = None,
) -> SyncReport:
    return SyncReport(
        complete=complete, received=received, sent=receipts, receipts=receipts, refused=refused, still_waiting=waiting,
        bytes_up=100, bytes_down=2_000, requests=1, seconds=1.0, clock_offset_ms=clock_offset_ms, error=error,
        facts={"server": "b.org"},
    )  # fmt: skip


# --- running ---


def test_one_sync_at_a_time(background: BackgroundRunner, qtbot: QtBot) -> None:
    release, begun = threading.Event(), []

    def sync(tell: Callable[[SyncProgress], None], stopped: Callable[[], bool], budget: Budget) -> SyncReport:
        begun.append(1)
        tell(SyncProgress(7, 1, 10, 20))
        assert release.wait(PATIENCE_SECONDS)
        return _report(received=7)

    syncer = Syncer(background, sync)
    with qtbot.waitSignals([syncer.started, syncer.progressed], timeout=PATIENCE):
        syncer.start()
    syncer.start()
    release.set()
    with qtbot.waitSignal(syncer.ended, timeout=PATIENCE) as ended:
        pass
    assert ended.args == [_report(received=7)]
    assert begun == [1]
    assert not syncer.running
    assert syncer.report == _report(received=7)


def test_a_sync_that_is_stopped_ends_with_its_report(background: BackgroundRunner, qtbot: QtBot) -> None:
    begun = threading.Event()

    def sync(tell: Callable[[SyncProgress], None], stopped: Callable[[], bool], budget: Budget) -> SyncReport:
        begun.set()
        tick = threading.Event()
        while not stopped():
            tick.wait(0.005)
        return _report(complete=False, waiting=1)

    syncer = Syncer(background, sync)
    syncer.start()
    assert begun.wait(PATIENCE_SECONDS)
    with qtbot.waitSignals([syncer.stop_asked, syncer.ended], timeout=PATIENCE):
        syncer.stop()
    assert syncer.was_stopped
    begun.clear()
    syncer.start()
    assert begun.wait(PATIENCE_SECONDS), "an earlier stop does not stop the next sync"
    with qtbot.waitSignal(syncer.ended, timeout=PATIENCE):
        syncer.stop()


def test_what_keeps_a_sync_from_beginning_is_told(background: BackgroundRunner, qtbot: QtBot) -> None:
    def sync(tell: Callable[[SyncProgress], None], stopped: Callable[[], bool], budget: Budget) -> SyncReport:
        raise Refused("bad_url", server="x")

    syncer = Syncer(background, sync)
    with qtbot.waitSignal(syncer.failed, timeout=PATIENCE) as failed:
        syncer.start()
    assert failed.args is not None
    assert failed.args[0].code == "bad_url"
    assert not syncer.running


# --- in words ---


@pytest.mark.parametrize(
    ("report", "words"),
    [
        (_report(received=14, receipts=3, waiting=1), "Finished · 14 received, 3 confirmed · 1 waiting"),
        (_report(), "Finished · nothing new"),
        (_report(received=1, refused=1), "Finished · 1 received · 1 needs attention"),
        (
            _report(complete=False, error="connection_lost", waiting=2),
            "Paused – connection lost · nothing new · 2 waiting",
        ),
        (
            _report(complete=False, error="cut_answer", received=141, receipts=3, waiting=1),
            "Paused – connection lost. 141 are ready to read. · 3 confirmed · 1 waiting",
        ),
        (_report(complete=False, error="server_busy"), "Interrupted · nothing new"),
    ],
)
def test_a_report_in_one_line(app: QApplication, report: SyncReport, words: str) -> None:
    language.speak(app, "en")
    assert report_words(report) == words


def test_a_cut_says_how_much_of_what_was_foretold_can_be_read(app: QApplication) -> None:
    language.speak(app, "en")
    cut = _report(complete=False, error="link_stalled", received=141)
    assert report_words(cut, expected=212) == "Paused – connection lost. 141 of 212 are ready to read."
    assert (
        progress_words(SyncProgress(141, 0, 1_000, 22_000), 212) == "141 of 212 are ready to read. · 23.0 kB"
    )


@pytest.mark.parametrize("bound", [bound for bound in Bound if bound])
def test_a_limit_that_ended_a_sync_is_told(app: QApplication, bound: Bound) -> None:
    language.speak(app, "en")
    ended = msgspec.structs.replace(_report(complete=False, received=5), stopped_by=bound.value)
    assert report_words(ended).startswith("Stopped at the ")


def test_what_is_used_up_offers_to_sync_all_the_same(app: QApplication) -> None:
    told = notice_after(_report(complete=False, error="week_spent"))
    assert told is not None
    assert [offer.key for offer in told.offers] == ["sync-all-the-same"]


def test_a_person_who_stopped_a_sync_reads_that_it_was_stopped(app: QApplication) -> None:
    stopped = _report(complete=False, waiting=2)
    assert report_words(stopped, stopped=True).startswith("Stopped")
    assert report_status(stopped, stopped=True).tone is Tone.WARN
    assert report_status(_report()).tone is Tone.GOOD


def test_progress_counts_what_came_and_what_it_cost(app: QApplication) -> None:
    language.speak(app, "en")
    assert progress_words(SyncProgress(141, 3, 1_000, 22_000)) == "141 received, 3 confirmed · 23.0 kB"


@pytest.mark.parametrize(
    ("error", "offer"),
    [
        ("token_expired", "sign_in"),
        ("token_revoked", "sign_in"),
        ("connection_lost", "sync"),
        ("proxy_sign_in", "settings"),
        ("certificate", "sync"),
    ],
)
def test_after_a_fault_the_next_step_is_offered(app: QApplication, error: str, offer: str) -> None:
    notice = notice_after(_report(complete=False, error=error))
    assert notice is not None
    assert [each.key for each in notice.offers] == [offer]


def test_what_was_refused_leads_to_the_outbox(app: QApplication) -> None:
    notice = notice_after(_report(refused=1))
    assert notice is not None
    assert [each.key for each in notice.offers] == ["outbox"]


def test_a_clock_that_is_far_off_is_worth_a_word(app: QApplication) -> None:
    language.speak(app, "en")
    ahead, behind = (notice_after(_report(clock_offset_ms=sign * 12 * 60_000)) for sign in (1, -1))
    assert ahead is not None
    assert behind is not None
    assert ahead.what == "The clock of this PC is 12 minutes ahead."
    assert behind.what == "The clock of this PC is 12 minutes behind."
    assert notice_after(_report(clock_offset_ms=60_000)) is None


# --- the status bar ---


def _status(waiting: int = 0, attention: int = 0, complete: int | None = None) -> Status:
    return Status(SOMEBODY, Counts(0, waiting, attention, 0, 0, 0), complete, complete, "", 1)


def test_the_status_bar_tells_how_things_stand(app: QApplication, qtbot: QtBot) -> None:
    language.speak(app, "en")
    bar = StatusLine()
    qtbot.addWidget(bar)
    bar.resize(1200, 40)
    bar.show()
    now = 1_770_000_000_000
    for segment, said in status_words.standing(_status(waiting=3, complete=now - 3_600_000), now).items():
        bar.show_status(segment, said)
    bar.show_status(Segment.NETWORK, status_words.network(None))
    assert bar.words(Segment.WAITING) == "3 waiting"
    assert bar.words(Segment.LAST_SYNC).startswith("Last complete sync")
    assert bar.words(Segment.ATTENTION) == ""
    assert bar.words(Segment.NETWORK) == ""
    bar.show_status(Segment.NETWORK, status_words.network(online=False))
    assert bar.words(Segment.NETWORK) == "Offline"
    bar.show_status(Segment.NETWORK, status_words.network(online=True, name="Wi-Fi Clinic"))
    assert bar.words(Segment.NETWORK) == "Online – Wi-Fi Clinic"
    bar.resize(bar._needed(set(bar._told)) - 1, 40)
    assert (bar.words(Segment.NETWORK), bar.words(Segment.LAST_SYNC)[:4]) == ("Online", "Last")


def test_where_room_is_short_the_report_of_a_sync_is_not_cut(app: QApplication, qtbot: QtBot) -> None:
    bar = StatusLine()
    qtbot.addWidget(bar)
    bar.resize(1200, 40)
    bar.show()
    for segment, said in status_words.standing(_status(waiting=3, attention=1), 0).items():
        bar.show_status(segment, said)
    bar.show_status(Segment.SYNC, report_status(_report(received=14, receipts=3, waiting=3)))
    assert bar.words(Segment.LAST_SYNC) != ""
    bar.resize(520, 40)
    assert bar.words(Segment.SYNC) != ""
    assert bar.words(Segment.ATTENTION) != ""
    assert bar.words(Segment.LAST_SYNC) == ""
    bar.resize(1200, 40)
    assert bar.words(Segment.LAST_SYNC) != ""


def test_a_replica_that_was_never_in_step_says_so(app: QApplication) -> None:
    language.speak(app, "en")
    said = status_words.standing(_status(attention=1), 0)
    assert [each.words for each in said.values() if each] == [
        "Not synced yet",
        "Nothing waiting",
        "1 needs attention",
    ]
