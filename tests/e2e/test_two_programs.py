"""Two programs on one profile: the second is told whose it is, and has the first do what it came for."""

import os
import signal
import socket
import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from gllapp.platform.lock import ProfileLock, owner_of, wait_until_free
from gllapp.ui import app as window_app
from gllapp.ui import language, theme
from gllapp.ui.pages.sign_in.gate import Gate
from gllapp.ui.tokens import Look
from gllapp.usecases.asking import ask_to_come_forward
from gllapp.usecases.outbox import Box
from gllapp.usecases.session import open_desk
from gllcore.errors import EnvironmentFault
from tests.app.sync.scripted_server import scripted_server
from tests.e2e.world import Client, Ended, World

OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}
SECONDS = 60


@contextmanager
def window(client: Client) -> "Iterator[subprocess.Popen[bytes]]":
    """The window as a process, from when it hears until the test is over."""
    process = subprocess.Popen(
        client.command(), env=client.environment(**OFFSCREEN), stderr=subprocess.DEVNULL
    )
    try:
        deadline = time.monotonic() + SECONDS
        while not ask_to_come_forward(client.folder):
            assert process.poll() is None, "the window ended by itself"
            assert time.monotonic() < deadline, "the window did not open"
        yield process
    finally:
        process.kill()
        process.wait()


def synced(client: Client, window: "subprocess.Popen[bytes]", *limits: str) -> Ended:
    """A sync by the window, as soon as its way in has opened."""
    deadline = time.monotonic() + SECONDS
    while (ended := client.run("sync", "--json", *limits)).exit_code == 3:
        assert ended.document["error"]["code"] == "profile_busy", ended
        assert window.poll() is None
        assert time.monotonic() < deadline
    return ended


# --- a window is open ---


def test_the_window_syncs_for_a_command_and_every_other_is_told_whose_the_profile_is(world: World) -> None:
    writer, client = world.member("much"), world.member("asker")
    client.start_thread("Waits", "Until somebody syncs.")
    with window(client) as process:
        ended = synced(client, process)
        assert ended.exit_code == 0, ended
        assert (ended.document["complete"], ended.document["receipts"]) == (True, 1)
        assert f"gllapp ({process.pid}), which syncs for this command" in ended.err
        again = client.run("sync")
        assert again.exit_code == 0
        assert again.out.startswith(f"Done by gllapp ({process.pid})")
        assert "Finished: 0 items received" in again.out
        # Limits go with the wish.
        thread = writer.start_thread("Much", "The beginning.")
        for number in range(3):
            writer.reply(thread, f"{number} " + os.urandom(30_000).hex())
        writer.sync()
        limited = client.call("sync", "--max-bytes", "40000", "--json")
        assert (limited.exit_code, limited.document["complete"]) == (0, False), limited
        assert client.call("sync", "--json").document["complete"] is True
        for words in (("status",), ("sync", "--proxy", "none")):
            busy = client.call(*words, "--json")
            busy.told(3, "profile_busy")
            assert f"gllapp ({process.pid})" in busy.document["error"]["what"]
        assert process.poll() is None
    # The window was killed; what it has left is in nobody's way.
    assert owner_of(client.folder) is not None
    assert client.call("sync", "--json").document["complete"] is True
    assert owner_of(client.folder) is None
    assert [row.title for row in client.outbox(Box.SENT)] == ["Waits"]


def test_a_window_into_which_nobody_has_come_yet_cannot_sync(world: World) -> None:
    client = world.client("nobody")
    with window(client):
        client.run("sync", "--json").told(3, "profile_busy")


# --- a command syncs ---


@pytest.fixture
def slow(world: World) -> Iterator[tuple[Client, "subprocess.Popen[str]", threading.Event]]:
    """A command whose sync is held up by the server until the event; then the server hangs up."""
    client = world.member(f"slow-{time.monotonic_ns()}")
    reached, over = threading.Event(), threading.Event()

    def silent(connection: socket.socket) -> None:
        reached.set()
        over.wait(SECONDS)

    with scripted_server(silent) as server:
        with client.session() as session, closing(open_desk(session).replica) as replica:
            replica.signed_in_again(token="token", server=server.url, device=replica.profile().device)
        with started(client, "sync", "--json") as process:
            assert reached.wait(SECONDS)
            yield client, process, over
            over.set()
            process.kill()


def started(client: Client, *words: str) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        client.command(*words),
        env=client.environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


Slow = tuple[Client, "subprocess.Popen[str]", threading.Event]


def test_a_second_sync_joins_the_first_and_has_its_report(slow: Slow) -> None:
    client, first, over = slow
    with started(client, "sync", "--json") as second:
        assert second.stderr is not None
        assert second.stderr.readline() == (
            f"This profile is open in gllapp sync ({first.pid}), which syncs for this command.\n"
        )
        over.set()
        reports = [process.communicate(timeout=SECONDS)[0] for process in (first, second)]
    assert reports[0] == reports[1]
    assert "connection_lost" in reports[0]
    assert (first.returncode, second.returncode) == (3, 3)


def test_a_second_sync_whose_first_is_killed_is_told_that_the_profile_was_busy(slow: Slow) -> None:
    client, first, _ = slow
    with started(client, "sync", "--json") as second:
        assert second.stderr is not None
        assert "syncs for this command" in second.stderr.readline()
        first.send_signal(signal.SIGKILL if os.name == "posix" else signal.SIGTERM)
        out, _err = second.communicate(timeout=SECONDS)
    assert second.returncode == 3
    assert "profile_busy" in out


def test_a_command_does_not_come_to_the_front(slow: Slow) -> None:
    client, first, _ = slow
    assert not ask_to_come_forward(client.folder)
    assert first.poll() is None


# --- a window is opened while a command syncs ---


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    language.speak(qapp, "en")
    theme.dress(qapp, Look())
    # As the program has it: else the gate that closes would end every later event loop of this process.
    before = qapp.quitOnLastWindowClosed()
    qapp.setQuitOnLastWindowClosed(False)
    yield qapp
    qapp.setQuitOnLastWindowClosed(before)
    theme.dress(qapp, Look())
    language.speak(qapp, "en")


def _waited(folder: Path) -> bool:
    with pytest.raises(EnvironmentFault) as busy:
        ProfileLock(folder)
    return window_app.wait_for(busy.value, partial(wait_until_free, folder))


def test_a_window_waits_for_a_command_and_says_for_which(
    app: QApplication, tmp_path: Path, qtbot: QtBot
) -> None:
    lock = ProfileLock(tmp_path, "gllapp sync")
    said: list[str] = []

    def look() -> None:
        shown = [each for each in app.topLevelWidgets() if isinstance(each, Gate) and each.isVisible()]
        if shown:
            said.extend(label.text() for label in shown[0].findChildren(QLabel))
            watch.stop()
            lock.release()

    watch = QTimer(interval=20)
    watch.timeout.connect(look)
    watch.start()
    assert _waited(tmp_path)
    assert any("gllapp sync" in words for words in said)
    ProfileLock(tmp_path).release()


def test_a_person_may_give_up_waiting(app: QApplication, tmp_path: Path, qtbot: QtBot) -> None:
    lock = ProfileLock(tmp_path, "gllapp sync")

    def close() -> None:
        for each in app.topLevelWidgets():
            if isinstance(each, Gate) and each.isVisible():
                watch.stop()
                each.close()

    watch = QTimer(interval=20)
    watch.timeout.connect(close)
    watch.start()
    assert not _waited(tmp_path)
    lock.release()


def test_a_window_that_was_opened_during_a_sync_comes_after_it(slow: Slow, qtbot: QtBot) -> None:
    client, first, over = slow
    process = subprocess.Popen(
        client.command(), env=client.environment(**OFFSCREEN), stderr=subprocess.DEVNULL
    )
    try:
        over.set()
        assert first.wait(SECONDS) == 3
        deadline = time.monotonic() + SECONDS
        while not ask_to_come_forward(client.folder):
            assert process.poll() is None
            assert time.monotonic() < deadline
    finally:
        process.kill()
        process.wait()
