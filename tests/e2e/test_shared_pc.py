"""One PC, several people, in the real window: who is asked for, what a lock hides, and that nothing private lies about."""

import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget
from pytestqt.qtbot import QtBot

from gllapp.platform.seal import Lock
from gllapp.ui import language, theme
from gllapp.ui.entrance import Who
from gllapp.ui.main_window import MainWindow
from gllapp.ui.pages.sign_in.gate import Gate
from gllapp.ui.program import Next, Program
from gllapp.ui.tokens import Look
from gllapp.ui.widgets.notices import Banner
from gllapp.usecases.accounts import enlist
from gllapp.usecases.documents.writing import open_document
from gllapp.usecases.drafts import save_draft
from gllapp.usecases.forum import list_streams
from gllapp.usecases.locking import change_lock
from gllapp.usecases.opening import copies_folder, copy_for_outside
from gllapp.usecases.session import open_desk
from gllapp.usecases.status import status
from gllapp.usecases.stores import own_files
from gllcore.ids import RecordId
from gllcore.pod_rules import SALT_BYTES
from tests.app.ui.patience import PATIENCE
from tests.e2e.test_pods import WORDS, Planted, people, planted
from tests.e2e.world import Client, World
from tests.server_process import ROOT

__all__ = ["people", "planted"]  # the fixtures

PIN = "4711"
MORE = tuple(
    f"planted{word}"
    for word in ("kerria", "lupin", "mallow", "nerine", "orchid", "peony", "quince", "rue", "sorrel", "tansy")
)
SECONDS = 30


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    qapp.setQuitOnLastWindowClosed(False)
    yield qapp
    language.speak(qapp, "en")
    theme.dress(qapp, Look())


@pytest.fixture(scope="module")
def places(world: World, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, Path]]:
    """Where programs put temporary files, and what belongs to the machine; the server, which runs by then, has its own."""
    temporary, state = (tmp_path_factory.mktemp(name) for name in ("temporary", "state"))
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TMPDIR", str(temporary))
        patch.setattr("tempfile.tempdir", str(temporary))
        patch.setenv("XDG_STATE_HOME", str(state))
        yield temporary, state


@contextmanager
def sitting(app: QApplication, client: Client, qtbot: QtBot, who: Who = Who.KNOWN) -> Iterator["Sitting"]:
    """The program on somebody's profile, as the composition root runs it, in this process."""
    with client.session() as session:
        made = Sitting(Program(app, session), qtbot)
        made.program.start(who)
        try:
            yield made
        finally:
            if made.program.window is not None:
                made.program.window.close_now()
            if made.program.entrance.gate is not None:
                made.program.entrance.gate.done()
            made.program.finish()
            made.program.retire()
            made.program.deleteLater()


class Sitting:
    """Somebody at the program; waits for what comes, as a person does."""

    def __init__(self, program: Program, qtbot: QtBot) -> None:
        self.program = program
        self._qtbot = qtbot

    def wait(self, until: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(until, timeout=PATIENCE)

    @property
    def window(self) -> MainWindow:
        self.wait(lambda: self.program.window is not None)
        assert self.program.window is not None
        return self.program.window

    @property
    def gate(self) -> Gate:
        """The gate that is asked at, once one is."""
        self.wait(lambda: (self.program.presence.gate or self.program.entrance.gate) is not None)
        gate = self.program.presence.gate or self.program.entrance.gate
        assert gate is not None
        return gate

    def type_secret(self, secret: str) -> None:
        line = self.gate.findChild(QLineEdit)
        assert line is not None
        line.setText(secret)
        QTest.keyClick(line, Qt.Key.Key_Return)

    @property
    def is_refused(self) -> bool:
        """Whether what was typed is to be typed anew, and why is told."""
        line, told = self.gate.findChild(QLineEdit), self.gate.findChildren(Banner)
        return (
            line is not None
            and not line.text()
            and any("is not right" in each.accessibleName() for each in told)
        )

    def lock(self) -> None:
        self.window.lock_asked.emit()
        self.wait(lambda: self.program.presence.is_locked)


def lock_with_pin(client: Client) -> None:
    with client.session() as session:
        change_lock(session, "", Lock.PIN, PIN)


def second_at(world: World, first: Client) -> Client:
    """Somebody more at the same PC."""
    made = Client(first.folder.parent / "second", first.secrets)
    world.enrol(made, world.add_member(f"second-of-{first.folder.parent.name.replace(' ', '-')}"))
    enlist(made.folder, "Second")
    enlist(first.folder, "First")
    return made


# --- who sits here ---


def test_several_people_are_asked_who_it_is_and_a_pin_opens_one(
    app: QApplication, world: World, qtbot: QtBot, tmp_path: Path
) -> None:
    first = Client(tmp_path / "pc" / "first", tmp_path / "pc" / "secrets.json")
    world.enrol(first, world.add_member(f"asked-{tmp_path.name}"))
    second = second_at(world, first)
    lock_with_pin(second)
    with sitting(app, first, qtbot, Who.IF_SEVERAL) as here:
        assert here.gate.accessibleName() == "Who is using GLL?"
        rows = here.gate.findChild(QListWidget)
        assert rows is not None
        said = [rows.item(at).text().split("\n") for at in range(rows.count())]
        assert [(name, how.split(" · ")[0]) for name, how in said] == [
            ("First", "opens without a PIN"),
            ("Second", "opens with a PIN"),
        ]
        QTest.keyClick(rows, Qt.Key.Key_Down)
        QTest.keyClick(rows, Qt.Key.Key_Return)
        here.wait(lambda: here.program.next is not None)
        assert here.program.next == Next(second.folder)
    with sitting(app, second, qtbot) as here:
        assert here.gate.accessibleName() == "Welcome back, Second"
        here.type_secret("0000")
        here.wait(lambda: here.is_refused)
        assert here.program.window is None
        here.type_secret(PIN)
        assert here.window.isVisible()


def test_a_lock_hides_everything_and_a_sync_may_go_on(
    app: QApplication, world: World, qtbot: QtBot, tmp_path: Path
) -> None:
    first = Client(tmp_path / "pc" / "first", tmp_path / "pc" / "secrets.json")
    world.enrol(first, world.add_member(f"hidden-{tmp_path.name}"))
    lock_with_pin(first)
    with sitting(app, first, qtbot) as here:
        here.type_secret(PIN)
        window = here.window
        here.lock()
        shown = [each for each in app.topLevelWidgets() if each.isVisible()]
        assert shown == [here.gate]
        assert here.gate.windowTitle() == "GLL"
        window.show()
        here.wait(lambda: not window.isVisible())
        before = status(window.desk).last_complete_sync_ms
        window.go_to("sync")
        here.wait(lambda: status(window.desk).last_complete_sync_ms != before)
        assert not window.isVisible()
        here.type_secret("0000")
        here.wait(lambda: here.is_refused)
        assert not window.isVisible()
        here.type_secret(PIN)
        here.wait(window.isVisible)
        assert not here.program.presence.is_locked


# --- what lies about ---


def scan(*folders: Path) -> list[str]:
    """The planted words that any file there tells, by its name or its bytes."""
    files = [path for folder in folders for path in folder.rglob("*") if path.is_file()]
    told = b"\n".join(str(path).encode() + b"\n" + path.read_bytes() for path in files)
    assert len(told) > 100_000, "there is something to look through"
    words = WORDS + MORE
    return [word for word in words if word.encode() in told or word.encode("utf-16-le") in told]


def plant_more(client: Client, pod: str, tmp_path: Path) -> None:
    """Ten words more, in what is this person's alone on this PC."""
    kerria, lupin, mallow, nerine, orchid, peony, quince, rue, *_ = MORE
    with client.desk() as desk:
        stream = next(row.id for row in list_streams(desk))
        save_draft(desk, stream, title=f"Begun {kerria}", body=f"Half of {lupin}")
    thread = client.start_thread(f"Waits: {mallow}", f"Nobody has {nerine} yet.")
    client.ask("post", "edit", "--post", thread, "--tags", orchid)
    client.ask("pod", "task", "add", pod, "--title", f"Not sent {peony}")
    file = tmp_path / "unsent.txt"
    file.write_text(f"{quince} " * 10, encoding="utf-8")
    client.ask("pod", "file", "add", pod, str(file), "--title", "Waits to be sent")
    file.unlink()
    document = client.ask("doc", "list", "--pod", pod)["documents"][0]["id"]
    with client.session() as session:
        desk = open_desk(session)
        try:
            writing = open_document(desk, RecordId(bytes.fromhex(document)), session.random_bytes(SALT_BYTES))
            writing.insert(0, f"Typed {rue} ")
            writing.save(desk)
        finally:
            desk.replica.close()


def test_none_of_twenty_words_lies_about(
    app: QApplication,
    world: World,
    places: tuple[Path, Path],  # before anything is planted
    planted: Planted,
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    community, file = planted
    first = community.amina
    plant_more(first, community.pod, tmp_path)
    second = second_at(world, first)
    lock_with_pin(first)
    pc = first.folder.parent
    sorrel, tansy = MORE[8:]

    with sitting(app, first, qtbot) as here:
        here.type_secret(PIN)
        window = here.window
        window._search(sorrel)
        copy = copy_for_outside(
            own_files(window.desk).stored(file), f"Opened {tansy}", "text/plain", copies_folder(first.folder)
        )
        assert scan(pc, *places), "what another program has open lies there in plain text"
        here.lock()
        here.wait(lambda: not copy.path.exists())
        assert scan(pc, *places) == []
        here.program.presence.people_asked.emit()
        here.wait(lambda: here.program.next is not None)
    assert scan(pc, *places) == []
    with sitting(app, second, qtbot) as here:
        assert here.window.isVisible()
        titles = {each.windowTitle() for each in app.topLevelWidgets() if each.isVisible()}
        assert not [word for word in WORDS + MORE if any(word in title for title in titles)]
        assert scan(pc, *places) == []

    with killed_in_the_middle(first, sorrel):
        pass
    assert scan(pc, *places) == []


@contextmanager
def killed_in_the_middle(client: Client, word: str) -> Iterator[None]:
    """A window of its own process, opened by its PIN, looked something up in, and killed."""
    environment = client.environment(QT_QPA_PLATFORM="offscreen")
    environment["PYTHONPATH"] = os.pathsep.join((environment["PYTHONPATH"], str(ROOT)))
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.e2e.locked_window", str(client.folder), PIN, word],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    watchdog = threading.Timer(SECONDS, process.kill)
    watchdog.start()
    try:
        assert process.stdout is not None
        with process.stdout:
            assert process.stdout.readline() == "open\n"
        process.kill()
        process.wait()
        yield
    finally:
        watchdog.cancel()
        watchdog.join()
        process.kill()
        process.wait()
