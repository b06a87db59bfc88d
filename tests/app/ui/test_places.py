"""The rail tells of places before their pages are made, and each page says the same of itself."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from gllapp.settings import Settings
from gllapp.ui.background import BackgroundRunner
from gllapp.ui.main_window import MainWindow
from gllapp.ui.place_names import NAMES
from gllapp.ui.places import Places
from tests.app.builders import Seat
from tests.app.ui.frames import FINISHED, at_once, framed
from tests.server_process import environment

_LOADED = """
import sys
import gllapp.ui.main_window
print([name for name in sys.modules if name.startswith("gllapp.ui.pages.") and name.endswith(".page")])
"""


@pytest.fixture
def window(
    app: QApplication, seat: Seat, background: BackgroundRunner, tmp_path: Path
) -> Iterator[MainWindow]:
    settings = Settings(language="en", theme="light")
    with framed(app, seat.desk, tmp_path / "profile", background, settings, at_once(FINISHED)) as frame:
        yield frame.window


def test_a_page_is_made_when_somebody_first_goes_there(window: MainWindow) -> None:
    start = window.page.name
    assert [page.name for page in window.places.made()] == [start]
    window.go_to("library")
    assert {page.name for page in window.places.made()} == {start, "library"}
    assert window.places.library is window.page


def test_the_rail_says_what_each_page_says_of_itself(window: MainWindow) -> None:
    places = window.places
    assert tuple(page.name for page in places) == NAMES
    told = {place.key: (place.words, place.icon) for place in places.on_rail()}
    assert told == {name: (places.page(name).place_words(), places.page(name).icon) for name in told}


def test_all_pages_can_be_loaded_before_anybody_goes_there() -> None:
    for gives_up, looked_at in ((False, len(NAMES)), (True, 1)):
        asked: list[bool] = []

        def is_given_up(gives_up: bool = gives_up, asked: list[bool] = asked) -> bool:
            asked.append(gives_up)
            return gives_up

        Places.load_all(is_given_up)
        assert len(asked) == looked_at


def test_the_window_loads_without_any_of_its_pages() -> None:
    said = subprocess.run(
        [sys.executable, "-c", _LOADED], env=environment(), capture_output=True, text=True, check=True
    )
    assert said.stdout.split() == ["['gllapp.ui.pages.page']"]
