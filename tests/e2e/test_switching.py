"""From one person to the next in one process, as the composition root runs it; and somebody who leaves the PC for good."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLineEdit, QListWidget, QWidget

from gllapp.bootstrap import open_window
from gllapp.platform.seal import Lock
from gllapp.ui import language, theme
from gllapp.ui.main_window import MainWindow
from gllapp.ui.network import Network
from gllapp.ui.pages.settings.people_card import PeopleCard
from gllapp.ui.pages.sign_in.gate import Gate
from gllapp.ui.tokens import Look
from gllapp.usecases import forum
from gllapp.usecases.accounts import accounts, enlist
from gllapp.usecases.locking import change_lock
from tests.e2e.test_window import ends_with_its_test
from tests.e2e.world import Client, World

PIN = "4711"
_LOOK_MS = 20
SECONDS = 40

Step = Callable[[], bool]


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    qapp.setQuitOnLastWindowClosed(False)
    yield qapp
    language.speak(qapp, "en")
    theme.dress(qapp, Look())


@pytest.fixture(scope="module", autouse=True)
def asked_before(qapp: QApplication) -> None:
    """Qt keeps its line to the system's network service for as long as the process lives."""
    Network().deleteLater()


@pytest.fixture
def office(world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Client, Client]:
    """Two people at one PC, of whom the first was here last; the second has a PIN."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    made = []
    for name in ("second", "first"):
        client = Client(tmp_path / "pc" / name, tmp_path / "secrets.json")
        world.enrol(client, world.add_member(f"{name}-{tmp_path.name}"))
        enlist(client.folder, name.title())
        made.append(client)
    monkeypatch.setenv("GLL_SECRETS_FILE", str(tmp_path / "secrets.json"))
    with made[0].session() as session:
        change_lock(session, "", Lock.PIN, PIN)
    return made[1], made[0]


def run(app: QApplication, folder: Path, steps: list[Step]) -> list[float]:
    """Runs the window and takes the steps, each as soon as it can be; gives when each was taken, in seconds of computing."""
    taken: list[float] = []
    deadline = time.monotonic() + SECONDS

    def look() -> None:
        nonlocal deadline
        if time.monotonic() > deadline:
            QApplication.closeAllWindows()
            app.quit()
            return
        if len(taken) < len(steps) and steps[len(taken)]():
            taken.append(time.process_time())
            deadline = time.monotonic() + SECONDS

    timer = QTimer(app, interval=_LOOK_MS)
    timer.timeout.connect(look)
    timer.start()
    try:
        with ends_with_its_test():
            assert open_window(folder, is_named=False) == 0
    finally:
        timer.stop()
        timer.deleteLater()
    assert len(taken) == len(steps), f"step {len(taken) + 1} could not be taken"
    return taken


def shown(kind: type[QWidget]) -> QWidget | None:
    return next(
        (each for each in QApplication.topLevelWidgets() if type(each) is kind and each.isVisible()), None
    )


def at_window(act: Callable[[MainWindow], None]) -> Step:
    def step() -> bool:
        window = shown(MainWindow)
        if isinstance(window, MainWindow):
            act(window)
        return window is not None

    return step


def at_gate(title: str, act: Callable[[Gate], None]) -> Step:
    def step() -> bool:
        gate = shown(Gate)
        if not isinstance(gate, Gate) or gate.accessibleName() != title:
            return False
        act(gate)
        return True

    return step


def choose(at: int) -> Callable[[Gate], None]:
    def act(gate: Gate) -> None:
        rows = gate.findChild(QListWidget)
        assert rows is not None
        rows.itemClicked.emit(rows.item(at))

    return act


def close(gate: Gate) -> None:
    gate.close()


def type_pin(gate: Gate) -> None:
    line = gate.findChild(QLineEdit)
    assert line is not None
    line.setText(PIN)
    line.returnPressed.emit()


def test_one_after_another_in_one_process(app: QApplication, office: tuple[Client, Client]) -> None:
    first, _ = office
    seen: list[str] = []

    def note_and_rise(window: MainWindow) -> None:
        seen.append(window.desk.replica.profile().member_name.split("-")[0])
        window.people_asked.emit()

    def note_and_close(window: MainWindow) -> None:
        seen.append(window.desk.replica.profile().member_name.split("-")[0])
        window.close()

    taken = run(
        app,
        first.folder,
        [
            at_gate("Who is using GLL?", choose(1)),
            at_window(note_and_rise),
            at_gate("Who is using GLL?", choose(0)),
            at_gate("Welcome back, Second", type_pin),
            at_window(note_and_close),
        ],
    )
    assert seen == ["First", "Second"]
    assert {each.folder.name: each.was_last for each in accounts(first.folder)} == {
        "first": False,
        "second": True,
    }
    # Typing not counted, nor what others compute on this machine meanwhile.
    assert taken[4] - taken[1] < 3, "a switch takes too long"


def test_who_leaves_is_told_what_was_not_received_and_then_nothing_is_left(
    app: QApplication, office: tuple[Client, Client]
) -> None:
    first, second = office

    def write_and_ask(window: MainWindow) -> None:
        desk = window.desk
        forum.start_thread(desk, next(row.id for row in forum.list_streams(desk)), "Not sent", "Gone.", "en")
        window.go_to("settings")
        card = window.page.findChild(PeopleCard)
        assert card is not None
        card.leaving_asked.emit()

    def confirm() -> bool:
        dialogs = [
            each
            for window in app.topLevelWidgets()
            for each in window.findChildren(QDialog)
            if each.isVisible()
        ]
        if not dialogs:
            return False
        titles = dialogs[0].findChild(QListWidget)
        assert titles is not None
        assert [titles.item(at).text() for at in range(titles.count())] == ["Not sent"]
        words = {button.text(): button for button in dialogs[0].findChildren(QAbstractButton)}
        words["Remove, and lose these"].click()
        return True

    run(
        app,
        first.folder,
        [
            at_gate("Who is using GLL?", choose(1)),
            at_window(write_and_ask),
            confirm,
            at_gate("Who is using GLL?", close),
        ],
    )
    assert not first.folder.exists()
    assert [each.name for each in accounts(second.folder)] == ["Second"]
    assert not [path for path in first.folder.parent.iterdir() if path.name.startswith(".leaving")]
