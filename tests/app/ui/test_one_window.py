"""One window per profile, settings that last, and an end that the system may ask for."""

import os
import signal
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gllapp.settings import Settings, load_settings, save_settings
from gllapp.sync.pacing import When
from gllapp.ui import theme
from gllapp.ui.background import BackgroundRunner
from gllapp.ui.preferences import Preferences
from gllapp.ui.quit_signals import QuitSignals
from gllapp.ui.single_instance import SingleInstance
from gllapp.ui.theme import Choice
from gllapp.ui.tokens import Scheme
from gllapp.usecases.asking import ask_to_come_forward
from tests.app.ui.patience import PATIENCE


@pytest.fixture
def runner(app: QApplication) -> Iterator[BackgroundRunner]:
    made = BackgroundRunner(lambda report: report.trace)
    yield made
    made.shut_down()


def _preferences(app: QApplication, folder: Path, runner: BackgroundRunner) -> Preferences:
    return Preferences(app, load_settings(folder), partial(save_settings, folder), runner)


def test_a_second_start_raises_the_first(app: QApplication, tmp_path: Path, qtbot: QtBot) -> None:
    assert not ask_to_come_forward(tmp_path)
    first = SingleInstance(tmp_path)
    with qtbot.waitSignal(first.raised, timeout=PATIENCE):
        assert ask_to_come_forward(tmp_path)
    assert not ask_to_come_forward(tmp_path / "another profile")
    first.close()
    assert not ask_to_come_forward(tmp_path)


def test_a_door_that_a_crash_has_left_is_no_obstacle(app: QApplication, tmp_path: Path, qtbot: QtBot) -> None:
    crashed = SingleInstance(tmp_path)
    first = SingleInstance(tmp_path)
    with qtbot.waitSignal(first.raised, timeout=PATIENCE):
        assert ask_to_come_forward(tmp_path)
    first.close()
    crashed.close()


@pytest.mark.skipif(os.name != "posix", reason="the signals of POSIX")
def test_the_systems_wish_to_end_arrives_in_the_windows_loop(app: QApplication, qtbot: QtBot) -> None:
    ended: list[bool] = []
    signals = QuitSignals(lambda: ended.append(True))
    os.kill(os.getpid(), signal.SIGTERM)
    qtbot.waitUntil(lambda: ended == [True], timeout=PATIENCE)
    signals.stop()
    assert signal.getsignal(signal.SIGTERM) == signal.SIG_DFL


def test_what_a_person_chose_is_there_after_the_next_start(
    app: QApplication, tmp_path: Path, runner: BackgroundRunner
) -> None:
    chosen = _preferences(app, tmp_path, runner)
    assert not chosen.language_is_chosen
    chosen.choose_language("fr")
    chosen.choose_theme(Choice.DARK)
    chosen.set_text_size(140)
    chosen.set_proxy("http://proxy:3128")
    chosen.choose_sync(When.LINK)
    chosen.keep_window_place(b"here")
    runner.shut_down()
    again = _preferences(app, tmp_path, runner)
    assert (again.language, again.proxy, again.window_place) == ("fr", "http://proxy:3128", b"here")
    assert again.sync is When.LINK
    assert (again.appearance.choice, again.appearance.percent) == (Choice.DARK, 140)
    assert theme.look().scheme is Scheme.DARK


def test_text_grows_and_shrinks_within_bounds(
    app: QApplication, tmp_path: Path, runner: BackgroundRunner
) -> None:
    chosen = _preferences(app, tmp_path, runner)
    for _ in range(30):
        chosen.larger()
    assert chosen.appearance.percent == theme.LARGEST
    for _ in range(30):
        chosen.smaller()
    assert chosen.appearance.percent == theme.SMALLEST
    chosen.plain_size()
    assert chosen.appearance.percent == 100


def test_a_settings_file_of_another_version_costs_nobody_the_window(
    app: QApplication, tmp_path: Path, runner: BackgroundRunner
) -> None:
    save_settings(
        tmp_path, Settings(language="tlh", theme="sepia", sync="always", text_percent=9_000, window="no hex")
    )
    made = _preferences(app, tmp_path, runner)
    assert made.language in ("en", "fr")
    assert made.appearance.choice is Choice.SYSTEM
    assert made.appearance.percent == theme.LARGEST
    assert made.window_place == b""
    assert made.sync is When.ASKED, "no choice that is not understood costs anybody bytes"


def test_settings_that_cannot_be_kept_are_told(
    app: QApplication, tmp_path: Path, runner: BackgroundRunner, qtbot: QtBot
) -> None:
    (tmp_path / "a file").touch()
    chosen = _preferences(app, tmp_path / "a file", runner)
    with qtbot.waitSignal(chosen.failed, timeout=PATIENCE) as failed:
        chosen.set_text_size(120)
    assert failed.args is not None
    assert failed.args[0].code == "profile_unwritable"
    assert chosen.appearance.percent == 120
