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
from tests.app.builders import Seat
from tests.app.ui.frames import FINISHED, at_once, framed
from tests.server_process import environment

_LOADED = """
import sys
import gllapp.ui.main_window
print([name for name in sys.modules if name.startswith("gllapp.ui.pages.") and name.endswith(".page")])
"""
_LOADING = """
import sys
from PySide6.QtCore import QCoreApplication
from gllapp.ui.loading import Loading
from gllapp.ui.places import PACKAGES
app = QCoreApplication([])
loading = Loading(PACKAGES)
loading.start()
turns = 0
while loading.is_under_way:
    app.processEvents()
    turns += 1
print(sorted(name for name in PACKAGES if f"{name}.page" not in sys.modules), turns > len(PACKAGES))
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


def test_the_window_loads_without_any_of_its_pages() -> None:
    said = subprocess.run(
        [sys.executable, "-c", _LOADED], env=environment(), capture_output=True, text=True, check=True
    )
    assert said.stdout.split() == ["['gllapp.ui.pages.page']"]


def test_what_pages_are_made_of_is_loaded_a_little_at_a_time() -> None:
    said = subprocess.run(
        [sys.executable, "-c", _LOADING], env=environment(), capture_output=True, text=True, check=True
    )
    assert said.stdout.split() == ["[]", "True"]
