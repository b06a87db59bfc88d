"""The window's Fetch with a stick in the drive and no network: what is kept is here, and the words say where it came from."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gllapp.file_views import FilesReport
from gllapp.library_views import KeepRule
from gllapp.ui import errands, language
from gllapp.ui.background import BackgroundRunner
from gllapp.ui.fetcher import FETCH, Fetcher
from gllapp.ui.sync_words import files_words
from gllapp.ui.tokens import Tone
from gllapp.ui.widgets.notices import Notice
from gllapp.usecases.keeping import keep
from tests.app.ui.patience import PATIENCE
from tests.app.ui.stick_desk import Kiosk
from tests.reconciliation.yard import Seat, Yard


@pytest.fixture
def kiosk(tmp_path: Path) -> Iterator[Kiosk]:
    yard = Yard(tmp_path / "yard")
    yield Kiosk(yard, tmp_path)
    yard.close()


@pytest.fixture
def far(kiosk: Kiosk) -> Seat:
    """A member who keeps all that the shelf has."""
    far = kiosk.yard.join("far")
    for resource in kiosk.add(["Hand hygiene", "Safe water"], size=100_000):
        far.synced()
        keep(far.desk, KeepRule(resource=resource))
    return far


def fetcher_of(kiosk: Kiosk, seat: Seat, background: BackgroundRunner, *sticks: Path) -> Fetcher:
    session = replace(kiosk.session(seat), plugged_in=lambda: sticks)
    return Fetcher(errands.files_errand(session, seat.desk), background, background)


def fetched(fetcher: Fetcher, qtbot: QtBot) -> tuple[FilesReport, Notice]:
    """What a run that the person asks for brings, and what they are told of it."""
    reports: list[FilesReport] = []
    notices: list[Notice] = []
    fetcher.ended.connect(reports.append)
    fetcher.told.connect(notices.append)
    with qtbot.waitSignal(fetcher.told, timeout=PATIENCE):
        fetcher.start()
    return reports[0], notices[0]


def test_what_is_kept_comes_from_the_stick_without_a_network(
    kiosk: Kiosk, far: Seat, background: BackgroundRunner, app: QApplication, qtbot: QtBot
) -> None:
    language.speak(app, "en")
    kiosk.make()
    fetcher = fetcher_of(kiosk, far, background, kiosk.stick())
    report, notice = fetched(fetcher, qtbot)
    assert files_words(report) == "2 files came, 200.0 kB from sticks"
    assert (notice.tone, notice.what) == (Tone.GOOD, "All that you keep is on this PC.")
    assert len(list(kiosk.store(far).held())) == 2


def test_a_damaged_stick_is_named_and_the_rest_can_be_fetched_later(
    kiosk: Kiosk, far: Seat, background: BackgroundRunner, app: QApplication, qtbot: QtBot
) -> None:
    language.speak(app, "en")
    kiosk.make()
    file = next(path for path in (kiosk.bundle() / "blobs").rglob("*") if path.is_file())
    file.write_bytes(b"!" + file.read_bytes()[1:])
    fetcher = fetcher_of(kiosk, far, background, kiosk.stick())
    report, notice = fetched(fetcher, qtbot)
    assert (report.fetched, report.waiting, report.error) == (1, 1, "no_connection")
    assert [each.facts for each in report.troubles] == [{"stick": "ST-03"}]
    assert "ST-03" in notice.what
    assert [offer.key for offer in notice.offers] == [FETCH]
