"""The window looks for each account as it was left: the panes, what was listed, and the place if that is a moment ago."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QSplitter
from pytestqt.qtbot import QtBot

from gllapp.settings import Settings
from gllapp.ui.pages.forum.places import Listing, Spot
from gllapp.ui.trail import Stop
from gllapp.usecases.home.window import remember
from gllapp.views import Delivery
from tests.app.builders import Seat
from tests.app.ui.at_work import at_work
from tests.app.ui.frames import FINISHED, Frame, at_once, framed
from tests.app.ui.patience import PATIENCE


@contextmanager
def opened(app: QApplication, seat: Seat, folder: Path) -> Iterator[Frame]:
    """Closed, with all that was to be written, at the end."""
    settings = Settings(language="en", theme="light")
    with (
        at_work() as background,
        framed(app, seat.desk, folder / "profile", background, settings, at_once(FINISHED)) as frame,
    ):
        frame.window.resize(1300, 700)
        frame.window.show()
        yield frame


@pytest.fixture(autouse=True)
def _time_goes_on(seat: Seat) -> None:
    """The clock of these tests stands still but for what is posted."""
    seat.logs.now_ms += 60_000


def test_whoever_closes_the_window_and_opens_it_again_is_where_they_were(
    app: QApplication, seat: Seat, tmp_path: Path, qtbot: QtBot
) -> None:
    with opened(app, seat, tmp_path) as frame:
        frame.window.visit(Stop("forum", Spot(Listing(stream=seat.stream, unread_only=True))))
        frame.window.visit(Stop("outbox", Delivery.ATTENTION))
        panes = frame.window.places.outbox.findChildren(QSplitter)[0]
        panes.setSizes([300, 700])
        sizes = panes.sizes()
    seat.logs.now_ms += 60_000
    with opened(app, seat, tmp_path) as frame:
        qtbot.waitUntil(lambda: frame.window.page.name == "outbox", timeout=PATIENCE)
        assert frame.window.page.state() is Delivery.ATTENTION
        assert frame.window.places.outbox.findChildren(QSplitter)[0].sizes() == pytest.approx(sizes, abs=4)
        frame.window.go_to("forum")
        assert frame.window.page.state() == Spot(Listing(stream=seat.stream, unread_only=True))


def test_the_next_day_begins_on_the_start_page(
    app: QApplication, seat: Seat, tmp_path: Path, qtbot: QtBot
) -> None:
    with opened(app, seat, tmp_path) as frame:
        frame.window.visit(Stop("outbox", Delivery.ATTENTION))
    seat.logs.now_ms += 24 * 3_600_000
    with opened(app, seat, tmp_path) as frame:
        frame.window.go_to("outbox")
        qtbot.waitUntil(lambda: frame.window.page.state() is Delivery.ATTENTION, timeout=PATIENCE)
        assert frame.window.stop.place == "outbox"


@pytest.mark.parametrize("has_come", [False, True])
def test_a_box_that_one_goes_to_at_once_is_that_box_and_not_the_one_of_last_time(
    app: QApplication, seat: Seat, tmp_path: Path, qtbot: QtBot, has_come: bool
) -> None:
    with opened(app, seat, tmp_path) as frame:
        frame.window.visit(Stop("outbox", Delivery.ATTENTION))
    seat.logs.now_ms += 24 * 3_600_000
    with opened(app, seat, tmp_path) as frame:
        if has_come:
            qtbot.waitUntil(lambda: frame.window._memory._loaded, timeout=PATIENCE)
        frame.window.visit(Stop("outbox", Delivery.DRAFT))
        qtbot.waitUntil(lambda: frame.window._memory._loaded, timeout=PATIENCE)
        assert frame.window.stop == Stop("outbox", Delivery.DRAFT)


def test_what_another_version_has_kept_is_as_if_there_were_nothing(
    app: QApplication, seat: Seat, tmp_path: Path, qtbot: QtBot
) -> None:
    remember(seat.desk, {"forum": '{"listed": "{\\"listing\\": 7}"}', "outbox": "?", "place": "nowhere"})
    with opened(app, seat, tmp_path) as frame:
        frame.window.go_to("forum")
        assert frame.window.page.state() == Spot()


def test_nothing_of_it_stands_in_the_open_settings(seat: Seat, app: QApplication, tmp_path: Path) -> None:
    with opened(app, seat, tmp_path) as frame:
        frame.window.visit(Stop("forum", Spot(Listing(tag="secrettag"))))
    files = [file for file in tmp_path.rglob("*") if file.is_file()]
    assert files
    assert not [file.name for file in files if b"secrettag" in file.read_bytes()]
