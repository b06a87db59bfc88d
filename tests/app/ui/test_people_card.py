"""This PC and its people in the settings: choosing a PIN, what the custodian alone may do, and what leaving names."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QDialog, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from gllapp.bootstrap import open_session
from gllapp.platform.seal import Lock
from gllapp.ui.background import BackgroundRunner
from gllapp.ui.pages.settings.lock_dialog import LockDialog, Wanted
from gllapp.ui.pages.settings.people import PeopleBinder
from gllapp.ui.pages.settings.people_card import PeopleCard
from gllapp.usecases.accounts import accounts, enlist, pc_settings
from gllapp.usecases.desk import Desk
from gllapp.usecases.locking import lock_here
from gllapp.usecases.session import Community, Session, begin_as_guest
from gllcore.ids import CommunityId
from tests.app.ui.at_work import at_work
from tests.app.ui.patience import PATIENCE

COMMUNITY = Community(CommunityId(bytes(16)), "Community", bytes(32), "https://community.example.org")


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    named = {"GLL_SECRETS_FILE": str(tmp_path / "secrets.json")}
    with open_session(tmp_path / "pc" / "one", environment=named) as opened:
        yield opened


@pytest.fixture
def desk(session: Session) -> Iterator[Desk]:
    made = begin_as_guest(session, COMMUNITY)
    (session.folder.parent / "two").mkdir()
    enlist(session.folder.parent / "two", "Björn")
    enlist(session.folder, "Amina")
    yield made
    made.replica.close()


@pytest.fixture
def work(app: QApplication, desk: Desk) -> Iterator[BackgroundRunner]:
    with at_work() as made:
        yield made


@pytest.fixture
def card(app: QApplication, desk: Desk, session: Session, work: BackgroundRunner, qtbot: QtBot) -> PeopleCard:
    page = QWidget()
    made = PeopleCard(page)
    binder = PeopleBinder(made, desk, session, work, page)
    binder.failed.connect(lambda error: made.setToolTip(error.code))
    qtbot.addWidget(page)
    page.show()
    binder.look()
    qtbot.waitUntil(lambda: "Amina" in _said(made), timeout=PATIENCE)
    return made


def _said(card: PeopleCard) -> str:
    return " | ".join(label.text() for label in card.findChildren(QLabel))


def _chooser(card: PeopleCard, name: str) -> QComboBox:
    return next(each for each in card.findChildren(QComboBox) if each.accessibleName() == name)


def _dialog(card: PeopleCard, qtbot: QtBot) -> QDialog:
    def found() -> list[QDialog]:
        return [each for each in card.window().findChildren(QDialog) if each.isVisible()]

    qtbot.waitUntil(lambda: bool(found()), timeout=PATIENCE)
    return found()[0]


def _lines(dialog: QDialog) -> dict[str, QLineEdit]:
    return {line.accessibleName(): line for line in dialog.findChildren(QLineEdit)}


def _press(where: QWidget, words: str) -> None:
    button = next(each for each in where.findChildren(QAbstractButton) if each.text() == words)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_pin_is_chosen_and_a_wrong_old_one_changes_nothing(
    card: PeopleCard, session: Session, qtbot: QtBot
) -> None:
    assert "without a PIN" in _said(card)
    _press(card, "Change what opens it…")
    dialog = _dialog(card, qtbot)
    for typed in ("47", "4711"):
        for name in ("The new one", "The new one again"):
            _lines(dialog)[name].setText(typed)
        _press(dialog, "Choose")
    qtbot.waitUntil(lambda: "with your PIN" in _said(card), timeout=PATIENCE)
    assert lock_here(session) is Lock.PIN

    _press(card, "Change what opens it…")
    dialog = _dialog(card, qtbot)
    kind = dialog.findChild(QComboBox)
    assert kind is not None
    kind.setCurrentIndex(kind.findData("none"))
    old = _lines(dialog)["What opens it now"]
    old.setText("0000")
    _press(dialog, "Choose")
    qtbot.waitUntil(lambda: not old.text(), timeout=PATIENCE)
    assert lock_here(session) is Lock.PIN
    old.setText("4711")
    _press(dialog, "Choose")
    qtbot.waitUntil(lambda: "without a PIN" in _said(card), timeout=PATIENCE)
    assert lock_here(session) is Lock.NONE


def test_the_custodian_chooses_for_all_and_hands_the_care_on(
    card: PeopleCard, session: Session, qtbot: QtBot
) -> None:
    minutes = _chooser(card, "Locks by itself")
    minutes.setCurrentIndex(minutes.findData("20"))
    minutes.activated.emit(minutes.currentIndex())
    qtbot.waitUntil(lambda: pc_settings(session.folder).lock_minutes == 20, timeout=PATIENCE)
    assert _chooser(card, "Hand the care of this PC to").currentText() == "Björn"
    _press(card, "Hand it on")
    qtbot.waitUntil(lambda: not minutes.isEnabled(), timeout=PATIENCE)
    assert [each.name for each in accounts(session.folder) if each.is_custodian] == ["Björn"]


@pytest.mark.parametrize(
    ("kind", "new", "again", "is_good"),
    [
        ("pin", "4711", "4711", True),
        ("pin", "4711", "4712", False),
        ("pin", "123", "123", False),
        ("pin", "abcd", "abcd", False),
        ("password", "nine char", "nine char", False),
        ("password", "ten charac", "ten charac", True),
        ("none", "", "", True),
    ],
)
def test_only_what_is_long_enough_and_typed_twice_can_be_chosen(
    app: QApplication, qtbot: QtBot, kind: str, new: str, again: str, is_good: bool
) -> None:
    dialog = LockDialog(Lock.NONE)
    qtbot.addWidget(dialog)
    wanted: list[Wanted] = []
    dialog.submitted.connect(wanted.append)
    dialog.show()
    chooser = dialog.findChild(QComboBox)
    assert chooser is not None
    chooser.setCurrentIndex(chooser.findData(kind))
    _lines(dialog)["The new one"].setText(new)
    _lines(dialog)["The new one again"].setText(again)
    _press(dialog, "Choose")
    assert [each.new for each in wanted] == ([new] if is_good else [])
    assert new not in repr(wanted) or not new, "a secret is in no log"
