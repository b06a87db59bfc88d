"""The window as a program: started, raised, stopped by the system; in another language; syncing with a real server."""

import os
import signal
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import NoReturn

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from gllapp.sync.http.link import SILENCE_SECONDS
from gllapp.ui import app as running
from gllapp.ui import language, theme
from gllapp.ui.main_window import MainWindow
from gllapp.ui.pages.sign_in.gate import Gate
from gllapp.ui.program import Program
from gllapp.ui.tokens import Look
from gllapp.usecases import drafts, forum
from gllapp.usecases.asking import ask_to_come_forward
from gllapp.usecases.status import status
from tests.app.ui.patience import PATIENCE
from tests.e2e.world import PASSWORD, Client, World

START_SECONDS = 30
END_SECONDS = 20
OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}


@contextmanager
def _window(client: Client) -> "Iterator[subprocess.Popen[bytes]]":
    """A process that shows the window on the client's profile, from when it answers until the test is over."""
    process = subprocess.Popen(
        client.command(), env=client.environment(**OFFSCREEN), stderr=subprocess.DEVNULL
    )
    try:
        deadline = time.monotonic() + START_SECONDS
        while not ask_to_come_forward(client.folder):
            assert process.poll() is None, "the window ended by itself"
            assert time.monotonic() < deadline, "the window did not open"
        yield process
    finally:
        process.kill()
        process.wait()


@pytest.mark.skipif(os.name != "posix", reason="the signals of POSIX")
def test_a_second_start_raises_the_first_and_a_signal_ends_it_cleanly(world: World) -> None:
    client = world.member("twice")
    with _window(client) as first:
        second = client.run(**OFFSCREEN)
        assert (second.exit_code, second.err) == (0, "")
        client.run("status", "--json").told(3, "profile_busy")
        assert first.poll() is None
        first.send_signal(signal.SIGTERM)
        assert first.wait(END_SECONDS) == 0
    assert client.ask("status")["name"] == "Twice"


def test_without_a_screen_a_sentence_says_so(world: World) -> None:
    bare = {"QT_QPA_PLATFORM": "", "DISPLAY": "", "WAYLAND_DISPLAY": ""}
    ended = world.client("noscreen").run(**bare)
    assert ended.exit_code == 3
    assert "There is no screen" in ended.err
    assert "Traceback" not in ended.err


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    qapp.setQuitOnLastWindowClosed(False)
    yield qapp
    language.speak(qapp, "en")
    theme.dress(qapp, Look())


@contextmanager
def ends_with_its_test() -> Iterator[None]:
    """A program that a silent link still holds when it is closed ends its process; here that is the one of all tests."""

    def held() -> NoReturn:
        raise AssertionError("a silent link still held the program at its end")

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(running, "leave", held)
        yield


@contextmanager
def opened_program(app: QApplication, client: Client, qtbot: QtBot) -> Iterator[Program]:
    """The program in this process, its window open."""
    with client.session() as session:
        program = Program(app, session)
        program.start()
        qtbot.waitUntil(lambda: program.window is not None, timeout=START_SECONDS * 1000)
        assert program.window is not None
        try:
            yield program
        finally:
            if program.window is not None:
                program.window.close()
                program.window.deleteLater()
            program.finish()
            program.preferences.appearance.deleteLater()
            program.preferences.deleteLater()
            program.deleteLater()


def _shown(program: Program) -> MainWindow:
    assert program.window is not None
    return program.window


def _words(window: MainWindow) -> set[str]:
    return {label.text() for label in window.findChildren(QLabel)}


def test_what_was_written_offline_leaves_with_the_next_sync(
    app: QApplication, world: World, qtbot: QtBot
) -> None:
    client = world.member("writer")
    with opened_program(app, client, qtbot) as program:
        window = _shown(program)
        desk = window.desk
        stream = next(row.id for row in forum.list_streams(desk))
        forum.start_thread(desk, stream, "From the window", "Written without a link.", "en")
        window.go_to("sync")
        qtbot.waitUntil(lambda: status(desk).counts.waiting == 0, timeout=PATIENCE)
        qtbot.waitUntil(lambda: status(desk).last_complete_sync_ms is not None, timeout=PATIENCE)
    reader = world.member("reader")
    assert [row.title for row in reader.threads() if row.title == "From the window"] == ["From the window"]


def test_another_language_is_put_on_without_losing_the_place(
    app: QApplication, world: World, qtbot: QtBot
) -> None:
    client = world.member("polyglot")
    with opened_program(app, client, qtbot) as program:
        current = _shown(program)
        drafts.save_draft(
            current.desk, next(row.id for row in forum.list_streams(current.desk)), title="Half"
        )
        current.go_to("settings")
        program.preferences.choose_language("fr")
        qtbot.waitUntil(lambda: program.window is not current, timeout=PATIENCE)
        french = _shown(program)
        assert french.page is french.places.settings
        assert "Réglages" in _words(french)
        french.go_to("outbox")
        qtbot.waitUntil(lambda: "Boîte d’envoi" in _words(french), timeout=PATIENCE)
    with client.session() as session:
        assert (session.folder / "settings.json").read_text().count('"fr"') == 1


def test_an_expired_sign_in_is_renewed_in_the_window(app: QApplication, world: World, qtbot: QtBot) -> None:
    client = world.member("renewed")
    with opened_program(app, client, qtbot) as program:
        window = _shown(program)
        window.sign_in_asked.emit()
        gates: list[Gate] = []

        def shown() -> bool:
            gates[:] = [
                widget for widget in app.topLevelWidgets() if isinstance(widget, Gate) and widget.isVisible()
            ]
            return bool(gates)

        qtbot.waitUntil(shown, timeout=PATIENCE)
        lines = {line.accessibleName(): line for line in gates[0].findChildren(QLineEdit)}
        assert [line.text() for line in lines.values() if line.isVisible()][:2] == [
            world.url,
            "renewed@example.org",
        ]
        password = next(line for name, line in lines.items() if line.isVisible() and not line.text())
        before = window.desk.replica.profile().token
        password.setText(PASSWORD)
        password.returnPressed.emit()
        qtbot.waitUntil(lambda: window.desk.replica.profile().token != before, timeout=PATIENCE)
        qtbot.waitUntil(lambda: not shown(), timeout=PATIENCE)


def test_a_silent_link_does_not_keep_the_window_open(app: QApplication, world: World, qtbot: QtBot) -> None:
    client = world.member("silent")
    with socket.create_server(("127.0.0.1", 0)) as silent, opened_program(app, client, qtbot) as program:
        window = _shown(program)
        address = f"http://127.0.0.1:{silent.getsockname()[1]}"
        replica = window.desk.replica
        replica.signed_in_again(token="any", server=address, device=replica.profile().device)
        silent.setblocking(False)
        called: list[socket.socket] = []

        def is_called() -> bool:
            # The window looks first where it is: its thread must go on meanwhile.
            with suppress(BlockingIOError):
                called.append(silent.accept()[0])
            return called != []

        window.go_to("sync")
        qtbot.waitUntil(is_called, timeout=PATIENCE)
        began = time.monotonic()
        window.close()
        assert not program.finish()
        assert time.monotonic() - began < SILENCE_SECONDS / 2
        called[0].close()
        assert program.finish()


def test_what_was_to_follow_the_first_painting_is_left_when_the_window_is_closed_before(
    app: QApplication, world: World, qtbot: QtBot
) -> None:
    with opened_program(app, world.member("hasty"), qtbot) as program:
        _shown(program).close()
        assert program.finish()
        program._go_in()


def test_a_crash_is_written_down_and_the_window_lives_on(
    app: QApplication, world: World, qtbot: QtBot, tmp_path: Path
) -> None:
    client = world.member("crash")
    with opened_program(app, client, qtbot) as program:
        with qtbot.waitSignal(program.background.bug_found, timeout=PATIENCE):
            program.background.report_bug(KeyError("what a member wrote"))
        assert _shown(program).isVisible()
        reports = list(client.folder.glob("bug-*.txt"))
    assert len(reports) == 1
    assert "what a member wrote" not in reports[0].read_text()
