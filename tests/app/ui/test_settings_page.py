"""Settings are put on at once, and say truly who one is and where the data lives."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from gllapp.proxy_login import KnownLogin
from gllapp.settings import Settings
from gllapp.sync.pacing import When
from gllapp.ui import theme
from gllapp.ui.background import BackgroundRunner, Lane
from gllapp.ui.pages.settings.page import SettingsPage
from gllapp.ui.tokens import Scheme
from gllapp.ui.widgets.notices import Notice
from gllapp.usecases import forum
from gllapp.usecases.proxy import settle_login
from tests.app.builders import Seat
from tests.app.ui.frames import FINISHED, Frame, at_once, framed
from tests.app.ui.patience import PATIENCE


@pytest.fixture
def frame(
    app: QApplication, seat: Seat, background: BackgroundRunner, tmp_path: Path, qtbot: QtBot
) -> Iterator[Frame]:
    settings = Settings(language="en", theme="light")
    with framed(app, seat.desk, tmp_path / "profile", background, settings, at_once(FINISHED)) as frame:
        frame.window.show()
        frame.window.go_to("settings")
        yield frame


@pytest.fixture
def page(frame: Frame) -> SettingsPage:
    return frame.window.places.settings


def _said(page: SettingsPage) -> list[str]:
    # A path may break after each folder.
    return [label.text().replace("\u200b", "") for label in page.findChildren(QLabel)]


def _choose(page: SettingsPage, name: str, key: str) -> None:
    chooser = next(each for each in page.findChildren(QComboBox) if each.accessibleName() == name)
    chooser.setCurrentIndex(chooser.findData(key))
    chooser.activated.emit(chooser.currentIndex())


def test_it_says_who_one_is_and_where_the_data_lives(page: SettingsPage, seat: Seat, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: "amina@example.org" in _said(page), timeout=PATIENCE)
    folder = str(seat.replica.file.parent)
    qtbot.waitUntil(lambda: folder in _said(page), timeout=PATIENCE)
    said = _said(page)
    assert "Learning Laboratory" in said
    assert any(words.endswith(("kB", "MB")) for words in said)
    assert "Encrypted; the key is in the file that this PC's keeper has named." in said


def test_colours_and_text_size_change_at_once(page: SettingsPage) -> None:
    _choose(page, "Colours", "dark")
    assert theme.look().scheme is Scheme.DARK
    _choose(page, "Text size", "130")
    assert theme.look().scale == 1.3


def test_the_text_size_follows_the_keys(page: SettingsPage, qtbot: QtBot) -> None:
    sizes = next(each for each in page.findChildren(QComboBox) if each.accessibleName() == "Text size")
    qtbot.waitUntil(page.isVisible, timeout=PATIENCE)
    QTest.keyClick(page.window(), Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert sizes.currentText() == "110 %"


def test_the_path_can_be_copied_and_signing_in_asked_for(
    page: SettingsPage, seat: Seat, qtbot: QtBot
) -> None:
    buttons = {button.text(): button for button in page.findChildren(QPushButton)}
    buttons["Copy its path"].click()
    assert QGuiApplication.clipboard().text() == str(seat.replica.file.parent)
    with qtbot.waitSignal(page.go_to, timeout=PATIENCE, check_params_cb=lambda place: place == "sign_in"):
        buttons["Sign in again…"].click()


def _proxy_line(page: SettingsPage) -> QLineEdit:
    name = "Address of the proxy"
    return next(each for each in page.findChildren(QLineEdit) if each.accessibleName() == name)


def test_a_proxy_is_the_systems_none_or_the_persons_own(frame: Frame, page: SettingsPage) -> None:
    line = _proxy_line(page)
    assert frame.preferences.proxy == ""
    assert line.isHidden()
    _choose(page, "Proxy", "none")
    assert frame.preferences.proxy == "none"
    _choose(page, "Proxy", "own")
    assert not line.isHidden()
    assert frame.preferences.proxy == "none", "nothing was typed yet"
    line.setText(" proxy:3128 ")
    line.editingFinished.emit()
    assert frame.preferences.proxy == "http://proxy:3128"
    _choose(page, "Proxy", "system")
    assert frame.preferences.proxy == ""
    assert line.isHidden()


def test_what_cannot_be_a_proxy_is_told_and_not_kept(frame: Frame, page: SettingsPage) -> None:
    line = _proxy_line(page)
    _choose(page, "Proxy", "own")
    line.setText("socks5://me:secret@proxy:1080")
    line.editingFinished.emit()
    assert frame.preferences.proxy == ""
    told = [words for words in _said(page) if "not an address" in words]
    assert len(told) == 1
    assert "secret" not in told[0]
    line.setText("http://proxy:1080")
    line.editingFinished.emit()
    assert frame.preferences.proxy == "http://proxy:1080"


def test_when_to_sync_is_the_persons_choice(frame: Frame, page: SettingsPage, qtbot: QtBot) -> None:
    choices = [frame.preferences.sync]
    with qtbot.waitSignal(frame.preferences.sync_changed, timeout=PATIENCE):
        _choose(page, "When to sync", "hourly")
    assert [*choices, frame.preferences.sync] == [When.ASKED, When.HOURLY]


def test_this_pc_is_checked_and_repaired(page: SettingsPage, seat: Seat, qtbot: QtBot) -> None:
    thread = forum.start_thread(seat.desk, seat.stream, "Title", "Text", "en")
    with seat.replica.writing() as here:
        here.exec_driver_sql("UPDATE post SET body = 'Something else'")
    buttons = {button.text(): button for button in page.findChildren(QPushButton)}
    repair = buttons["Repair what can be repaired"]

    buttons["Check now"].click()
    qtbot.waitUntil(repair.isVisible, timeout=PATIENCE)
    assert "This is what was found:" in _said(page)
    assert "A repair makes them anew from it." in " ".join(_said(page))
    assert forum.read_thread(seat.desk, thread)[0].body == "Something else", "looking changes nothing"

    with qtbot.waitSignal(page.acted, timeout=PATIENCE):
        repair.click()
    assert forum.read_thread(seat.desk, thread)[0].body == "Text"
    buttons["Check now"].click()
    qtbot.waitUntil(lambda: not repair.isVisible(), timeout=PATIENCE)


def test_a_check_says_how_far_it_is_and_can_be_stopped(
    page: SettingsPage, background: BackgroundRunner, qtbot: QtBot
) -> None:
    synced = threading.Event()
    background.run(
        lambda job: synced.wait(PATIENCE / 1000),
        owner=page,
        on_done=lambda _: None,
        on_error=lambda _: None,
        lane=Lane.SYNC,
    )
    (check,) = (button for button in page.findChildren(QPushButton) if button.text() == "Check now")
    check.click()
    assert check.text() == "Stop"
    assert "Checking… 0 of 7" in _said(page)
    check.click()
    synced.set()
    qtbot.waitUntil(lambda: check.text() == "Check now", timeout=PATIENCE)
    assert any("Stopped before the end" in words for words in _said(page))
    page._check.show_checking()
    page._check.show_next()
    assert "Checking… 1 of 7" in _said(page)


def test_a_proxys_password_is_kept_in_the_replica_and_not_shown_again(
    frame: Frame, page: SettingsPage, seat: Seat, qtbot: QtBot
) -> None:
    line = _proxy_line(page)
    _choose(page, "Proxy", "own")
    line.setText("me:secret@proxy:3128")
    line.editingFinished.emit()
    assert frame.preferences.proxy == line.text() == "http://proxy:3128"
    assert any("encrypted data" in words for words in _said(page))
    line.editingFinished.emit()

    def is_kept() -> bool:
        kept = KnownLogin()
        settle_login(seat.replica.file.parent, kept, seat.replica)
        return kept.address_of("http://proxy:3128") == "http://me:secret@proxy:3128"

    qtbot.waitUntil(is_kept, timeout=PATIENCE)


def test_what_is_ones_own_is_exported(
    frame: Frame, page: SettingsPage, seat: Seat, tmp_path: Path, qtbot: QtBot
) -> None:
    forum.start_thread(seat.desk, seat.stream, "Soap runs out", "Every Friday", "en")
    told: list[Notice] = []
    page.told.connect(told.append)
    page.export_into(tmp_path)
    qtbot.waitUntil(lambda: bool(told), timeout=PATIENCE)
    assert str(tmp_path / "GLL") in told[0].what
    assert "Every Friday" in (tmp_path / "GLL" / "my-data.html").read_text("utf-8")
