"""Files come behind a sync and give way to the next; what is told is never more than what came."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, field

import msgspec
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gllapp.file_views import FileProgress, FilesReport, FilesSent, FileTrouble
from gllapp.sync.plan import Budget
from gllapp.ui import language
from gllapp.ui.background import BackgroundRunner
from gllapp.ui.fetcher import FETCH, Behind, Fetcher
from gllapp.ui.sync_words import file_progress_words, files_words, report_status
from tests.app.ui.frames import FINISHED
from tests.app.ui.patience import PATIENCE

SOME = FilesReport(fetched=3, bytes=2_100_000, waiting=9, waiting_bytes=30_000_000)
PROGRESS = FileProgress("Guide", 1, 2, 500_000, 2_000_000, 240.0)


@dataclass
class Link:
    """A fetch that, while ``slow``, goes on until it is stopped."""

    report: FilesReport | None = SOME
    slow: bool = False
    sent: FilesSent | None = None
    asked: list[Behind | None] = field(default_factory=list)

    def fetch(
        self,
        tell: Callable[[FileProgress | FilesSent], None],
        is_stopped: Callable[[], bool],
        behind: Behind | None,
        past_limits: bool,
    ) -> FilesReport | None:
        self.asked.append(behind)
        if self.sent is not None:
            tell(self.sent)
        if self.slow:
            tell(PROGRESS)
            tick = threading.Event()
            while not is_stopped():
                tick.wait(0.005)
        return self.report


@pytest.fixture
def link() -> Link:
    return Link()


@pytest.fixture
def fetcher(link: Link, background: BackgroundRunner, app: QApplication) -> Fetcher:
    language.speak(app, "en")
    return Fetcher(link.fetch, background, background)


def test_files_come_behind_a_sync_within_its_limits(fetcher: Fetcher, link: Link, qtbot: QtBot) -> None:
    behind = Behind(FINISHED, Budget(40_000), wished=True)
    told: list[object] = []
    fetcher.told.connect(told.append)
    reports: list[object] = []
    fetcher.followed.connect(reports.append)
    fetcher.ended.connect(reports.append)
    with qtbot.waitSignals([fetcher.ended, fetcher.arrived, fetcher.followed], timeout=PATIENCE):
        fetcher.follow(behind)
    assert link.asked == [behind]
    assert reports == [msgspec.structs.replace(FINISHED, files=SOME), SOME]
    assert not told, "what nobody has asked for is told in the status line alone"


def test_where_no_files_are_to_come_nobody_sees_a_run(fetcher: Fetcher, link: Link, qtbot: QtBot) -> None:
    link.report = None
    seen: list[object] = []
    fetcher.changed.connect(lambda: seen.append(1))
    with qtbot.waitSignal(fetcher.followed, timeout=PATIENCE) as followed:
        fetcher.follow(Behind(FINISHED))
    assert followed.args == [FINISHED]
    assert not seen


def test_what_went_of_a_librarians_files_is_told_with_the_sync(
    fetcher: Fetcher, link: Link, qtbot: QtBot
) -> None:
    link.report, link.sent = None, FilesSent(2, 300_000, 1)
    seen: list[object] = []
    fetcher.changed.connect(lambda: seen.append(1))
    with qtbot.waitSignal(fetcher.followed, timeout=PATIENCE) as followed:
        fetcher.follow(Behind(FINISHED))
    assert followed.args == [msgspec.structs.replace(FINISHED, files_sent=link.sent)]
    assert not seen, "nothing came"
    link.sent = None
    with qtbot.waitSignal(fetcher.followed, timeout=PATIENCE) as followed:
        fetcher.follow(Behind(FINISHED))
    assert followed.args == [FINISHED]


def test_what_went_before_a_sync_that_came_between_is_told_behind_it(
    fetcher: Fetcher, link: Link, qtbot: QtBot
) -> None:
    link.slow, link.sent = True, FilesSent(2, 300_000, 3)
    with qtbot.waitSignal(fetcher.progressed, timeout=PATIENCE):
        fetcher.follow(Behind(FINISHED))
    with qtbot.waitSignal(fetcher.changed, timeout=PATIENCE):
        fetcher.give_way()
    link.slow, link.sent = False, FilesSent(3, 500_000, 0)
    with qtbot.waitSignal(fetcher.followed, timeout=PATIENCE) as followed:
        fetcher.follow(Behind(FINISHED))
    assert followed.args == [
        msgspec.structs.replace(FINISHED, files=SOME, files_sent=FilesSent(5, 800_000, 0))
    ]


def test_trouble_behind_a_sync_is_told_with_a_way_on(fetcher: Fetcher, link: Link, qtbot: QtBot) -> None:
    link.report = FilesReport(error="no_connection", facts={"server": "community.example.org"}, waiting=2)
    with qtbot.waitSignal(fetcher.told, timeout=PATIENCE) as told:
        fetcher.follow(Behind(FINISHED))
    assert told.args is not None
    assert [offer.key for offer in told.args[0].offers] == [FETCH]


def test_what_was_asked_for_gives_way_to_a_sync_and_goes_on_behind_it(
    fetcher: Fetcher, link: Link, qtbot: QtBot
) -> None:
    link.slow = True
    ended: list[object] = []
    fetcher.ended.connect(ended.append)
    with qtbot.waitSignal(fetcher.progressed, timeout=PATIENCE):
        fetcher.start()
    assert fetcher.runs
    with qtbot.waitSignal(fetcher.changed, timeout=PATIENCE):
        fetcher.give_way()
    assert not ended
    link.slow = False
    with qtbot.waitSignal(fetcher.told, timeout=PATIENCE):
        fetcher.follow(Behind(FINISHED))
    assert link.asked == [None, Behind(FINISHED, wished=True)]
    assert ended == [SOME]


def test_a_run_that_the_person_has_stopped_does_not_go_on_by_itself(
    fetcher: Fetcher, link: Link, qtbot: QtBot
) -> None:
    link.slow = True
    with qtbot.waitSignal(fetcher.progressed, timeout=PATIENCE):
        fetcher.start()
    with qtbot.waitSignal(fetcher.told, timeout=PATIENCE):
        fetcher.stop()
        fetcher.give_way()
    link.slow = False
    with qtbot.waitSignal(fetcher.followed, timeout=PATIENCE):
        fetcher.follow(Behind(FINISHED))
    assert link.asked == [None, Behind(FINISHED)]


def test_a_damaged_stick_is_told_even_where_the_server_had_the_rest(
    fetcher: Fetcher, link: Link, qtbot: QtBot
) -> None:
    trouble = FileTrouble("Guide", "damaged_on_stick", {"stick": "ST-03"})
    link.report = FilesReport(fetched=1, bytes=65_536, stick_bytes=900_000, troubles=(trouble,))
    with qtbot.waitSignal(fetcher.told, timeout=PATIENCE) as told:
        fetcher.start()
    assert told.args is not None
    assert "ST-03" in told.args[0].what
    assert not told.args[0].offers, "nothing is left to fetch"


def test_files_in_one_line(app: QApplication) -> None:
    language.speak(app, "en")
    assert file_progress_words(PROGRESS) == "File 1 of 2 · 500.0 kB of 2.0 MB"
    assert files_words(SOME) == "3 files came, 2.1 MB · 9 files still to come"
    assert files_words(FilesReport()) == "0 files came"
    from_both = FilesReport(fetched=3, bytes=2_100_000, stick_bytes=4_000_000)
    assert files_words(from_both) == "3 files came, 2.1 MB, 4.0 MB from sticks"
    assert report_status(FINISHED, files=SOME).words == f"Finished · {files_words(SOME)}"
