"""A window that nobody sits at: the countdown before it locks, and what stops it."""

from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from gllapp.ui.idleness import WARNING_SECONDS, Idleness
from gllapp.ui.widgets.countdown import Countdown
from tests.app.ui.patience import PATIENCE

MINUTES = 2


@dataclass
class Clocks:
    """One that never jumps, and one on the wall."""

    steady: float = 100.0
    wall_ms: int = 1_700_000_000_000
    told: list[int | None] = field(default_factory=list)
    overs: int = 0

    def pass_by(self, seconds: float) -> None:
        self.steady += seconds
        self.wall_ms += round(seconds * 1000)

    def over(self) -> None:
        self.overs += 1


@pytest.fixture
def clocks() -> Clocks:
    return Clocks()


def watching(clocks: Clocks, owner: QObject, minutes: int = MINUTES) -> Idleness:
    made = Idleness(lambda: minutes, lambda: clocks.steady, lambda: clocks.wall_ms, owner)
    made.counted.connect(clocks.told.append)
    made.over.connect(clocks.over)
    made.start()
    return made


def test_it_is_told_before_it_happens(app: QApplication, clocks: Clocks) -> None:
    idleness = watching(clocks, app)
    clocks.pass_by(60 * MINUTES - WARNING_SECONDS - 1)
    idleness.look()
    assert (clocks.told, clocks.overs) == ([], 0)
    clocks.pass_by(2)
    idleness.look()
    clocks.pass_by(10)
    idleness.look()
    assert clocks.told == [30, 20]
    clocks.pass_by(20)
    idleness.look()
    assert clocks.overs == 1
    idleness.stop()


def test_a_key_stops_the_countdown(app: QApplication, clocks: Clocks, qtbot: QtBot) -> None:
    window = QWidget()
    line = QLineEdit(window)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    line.setFocus()
    qtbot.waitUntil(lambda: app.focusWindow() is window.windowHandle(), timeout=PATIENCE)
    idleness = watching(clocks, app)
    clocks.pass_by(60 * MINUTES - 5)
    idleness.look()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_A)
    assert clocks.told == [6, None]
    clocks.pass_by(60)
    idleness.look()
    assert (clocks.told, clocks.overs, line.text()) == ([6, None], 0, "a")
    idleness.stop()


def test_a_pc_that_has_slept_locks_although_its_steady_clock_stood_still(
    app: QApplication, clocks: Clocks
) -> None:
    idleness = watching(clocks, app)
    clocks.wall_ms += 3_600_000
    idleness.look()
    assert clocks.overs == 1
    idleness.stop()


def test_no_minutes_are_never(app: QApplication, clocks: Clocks) -> None:
    idleness = watching(clocks, app, minutes=0)
    clocks.pass_by(100_000)
    idleness.look()
    assert (clocks.told, clocks.overs) == ([], 0)
    idleness.stop()
    idleness.stop()


def test_the_countdown_takes_no_focus_and_goes_again(app: QApplication, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(800, 600)
    countdown = Countdown(window)
    window.show()
    countdown.show_seconds(1)
    assert countdown.accessibleName().startswith("GLL locks in 1 second")
    assert window.rect().contains(countdown.geometry())
    window.resize(640, 480)
    assert window.rect().contains(countdown.geometry())
    countdown.show_seconds(None)
    assert not countdown.isVisible()
