"""The way in, with a real server: the first start of a fresh PC, every later one, and what happens when it fails."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from gllapp.bootstrap import open_session
from gllapp.platform.key_store import SEALED_NAME, KeyStore
from gllapp.platform.sealed_file import SealedFile
from gllapp.settings import Settings
from gllapp.ui import language, theme
from gllapp.ui.background import BackgroundRunner
from gllapp.ui.entrance import Entrance
from gllapp.ui.pages.sign_in.gate import Gate
from gllapp.ui.preferences import Preferences
from gllapp.ui.tokens import Look
from gllapp.ui.widgets.notices import Banner
from gllapp.usecases.desk import Desk
from gllapp.usecases.session import Session
from gllcore.errors import EnvironmentFault
from tests.app.ui.patience import PATIENCE
from tests.e2e.world import PASSWORD, World
from tests.locks import CHEAP

PASSPHRASE = "a long enough passphrase"


class Door:
    """A program that stands before its entrance, and what came of it."""

    def __init__(self, app: QApplication, session: Session, qtbot: QtBot, settings: Settings) -> None:
        self.qtbot = qtbot
        self.background = BackgroundRunner(lambda report: report.trace)
        preferences = Preferences(app, settings, lambda changed: None, self.background)
        self.entrance = Entrance(session, preferences, self.background)
        self.entrance.opened.connect(self._opened)
        self.desk: Desk | None = None

    def _opened(self, desk: Desk) -> None:
        self.desk = desk

    @property
    def gate(self) -> Gate:
        gate = self.entrance.gate
        assert gate is not None, "no gate is shown"
        return gate

    def start(self, title: str) -> None:
        """Starts, and waits for the gate with this title."""
        self.entrance.start()
        self.wait_for(title)

    def wait_for(self, title: str) -> None:
        def shown() -> bool:
            gate = self.entrance.gate
            return gate is not None and gate.isVisible() and gate.accessibleName() == title

        self.qtbot.waitUntil(shown, timeout=PATIENCE)

    def wait_open(self) -> Desk:
        self.qtbot.waitUntil(lambda: self.desk is not None, timeout=PATIENCE)
        assert self.desk is not None
        assert self.entrance.gate is None
        return self.desk

    def line(self, name: str) -> QLineEdit:
        lines = [line for line in self.gate.findChildren(QLineEdit) if line.isVisible()]
        return next(line for line in lines if line.accessibleName().startswith(name))

    def press(self, words: str) -> None:
        buttons = [button for button in self.gate.findChildren(QAbstractButton) if button.text() == words]
        QTest.mouseClick(buttons[0], Qt.MouseButton.LeftButton)

    def told(self) -> str:
        """The notice that is shown; empty while there is none."""
        shown = [banner for banner in self.gate.findChildren(Banner) if banner.isVisible()]
        return shown[0].accessibleName() if shown else ""

    def wait_told(self, words: str) -> None:
        self.qtbot.waitUntil(lambda: words in self.told(), timeout=PATIENCE)

    def close(self) -> None:
        if self.entrance.gate is not None:
            self.entrance.gate.done()
        self.background.shut_down()
        if self.desk is not None:
            self.desk.replica.close()


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    yield qapp
    language.speak(qapp, "en")
    theme.dress(qapp, Look())


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """A profile on a PC without a key store of its own."""

    def store(passphrase: str) -> KeyStore:
        file = tmp_path / SEALED_NAME
        if not passphrase:
            raise EnvironmentFault("passphrase_needed" if file.exists() else "no_key_store")
        return SealedFile(file, passphrase, CHEAP)

    with open_session(tmp_path, environment={}) as opened:
        yield replace(opened, key_store=store)


@pytest.fixture
def door(app: QApplication, session: Session, qtbot: QtBot) -> Iterator[Door]:
    made = Door(app, session, qtbot, Settings(language="en"))
    yield made
    made.close()


def test_a_fresh_pc_asks_the_language_first(app: QApplication, session: Session, qtbot: QtBot) -> None:
    door = Door(app, session, qtbot, Settings())
    door.start("Global Learning Laboratory")
    door.press("Français")
    door.wait_for("Rejoindre votre communauté")
    door.close()


def test_the_first_sign_in_with_everything_that_can_go_wrong(door: Door, world: World, qtbot: QtBot) -> None:
    email = world.add_member("firstin")
    door.start("Sign in to your community")
    for name, typed in (("Address", "ftp://nowhere"), ("E-mail", email), ("Password", "wrong")):
        door.line(name).setText(typed)
    QTest.keyClick(door.line("Password"), Qt.Key.Key_Return)
    door.wait_told("Choose a passphrase below")
    QTest.keyClick(door.line("Password"), Qt.Key.Key_Return)
    assert door.told(), "without a passphrase nothing is sent"
    door.line("A passphrase").setText("short")
    door.line("The passphrase again").setText("short")
    assert not _button(door.gate, "Sign in").isEnabled()
    door.line("A passphrase").setText(PASSPHRASE)
    assert not _button(door.gate, "Sign in").isEnabled()
    door.line("The passphrase again").setText(PASSPHRASE)
    door.press("Sign in")
    door.wait_told("is not an address of a server")
    door.line("Address").setText(world.url)
    door.press("Sign in")
    door.wait_told("The e-mail address or the password is not right.")
    assert door.line("Password").text() == ""
    assert door.line("E-mail").text() == email
    door.line("Password").setText(PASSWORD)
    QTest.keyClick(door.line("Password"), Qt.Key.Key_Return)
    assert door.wait_open().replica.profile().email == email


def test_the_next_start_asks_for_the_passphrase_and_for_nothing_else(
    app: QApplication, session: Session, door: Door, world: World, qtbot: QtBot
) -> None:
    email = world.add_member("nextstart")
    door.start("Sign in to your community")
    for name, typed in (("Address", world.url), ("E-mail", email), ("Password", PASSWORD)):
        door.line(name).setText(typed)
    door.press("Sign in")
    door.wait_told("Choose a passphrase below")
    for name in ("A passphrase", "The passphrase again"):
        door.line(name).setText(PASSPHRASE)
    door.press("Sign in")
    door.wait_open()
    later = Door(app, session, qtbot, Settings(language="en"))
    later.start("Welcome back, Nextstart")
    later.line("Passphrase").setText("not the right one")
    QTest.keyClick(later.line("Passphrase"), Qt.Key.Key_Return)
    later.wait_told("The passphrase is not right.")
    assert later.line("Passphrase").text() == ""
    later.line("Passphrase").setText(PASSPHRASE)
    QTest.keyClick(later.line("Passphrase"), Qt.Key.Key_Return)
    assert later.wait_open().replica.profile().email == email
    later.close()


def test_a_profile_that_cannot_be_opened_is_told_and_may_be_tried_again(
    door: Door, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "replica.db").write_bytes(b"x" * 4096)
    (tmp_path / "profile.json").write_text('{"id": "00", "version": 1}')
    SealedFile(tmp_path / SEALED_NAME, PASSPHRASE, CHEAP).put("another", bytes(32))
    door.start("Welcome back")
    door.line("Passphrase").setText(PASSPHRASE)
    door.press("Open")
    door.wait_for("GLL could not open your data")
    assert "The key of this profile's data is not in the key store." in door.told()
    former = door.gate
    door.press("Try again")
    qtbot.waitUntil(lambda: door.entrance.gate is not former, timeout=PATIENCE)


def test_whoever_closes_the_gate_has_given_up(door: Door, qtbot: QtBot) -> None:
    door.start("Sign in to your community")
    with qtbot.waitSignal(door.entrance.given_up, timeout=PATIENCE):
        door.gate.close()


def _button(gate: QWidget, words: str) -> QAbstractButton:
    return next(button for button in gate.findChildren(QAbstractButton) if button.text() == words)
