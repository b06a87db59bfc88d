"""The window stands there with what it showed last before the replica is open, and waits for nothing that it does not show."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gllapp.bootstrap import open_session
from gllapp.platform.key_store import KeyStore
from gllapp.ui.program import Program
from gllapp.usecases.home.keeping_look import keep_look
from gllapp.usecases.running import Session
from gllapp.usecases.session import Community, begin_as_guest
from gllcore.errors import EnvironmentFault
from gllcore.ids import CommunityId
from tests.app.ui.patience import PATIENCE

# What a window can be painted without. Whoever needs one of these on the way to it makes everybody wait.
HEAVY = (
    *(
        "sqlalchemy",
        "alembic",
        "requests",
        "urllib3",
        "cryptography",
        "keyring",
        "babel",
        "markdown_it",
        "loro",
    ),
    *("asyncio", "multiprocessing", "ssl", "http", "email", "backports.zstd", "PySide6.QtNetwork"),
    *(
        "gllapp.db.replica",
        "gllapp.sync.engine",
        "gllapp.sync.http",
        "gllapp.ui.pages.forum.page",
        "glldocs.engine",
    ),
)
# So many modules of the program's own; the start grows by half a millisecond with each.
MOST = 160


@dataclass(frozen=True, slots=True)
class Profile:
    folder: Path
    secrets: Path

    @property
    def environment(self) -> dict[str, str]:
        return {"GLL_SECRETS_FILE": str(self.secrets)}


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    """A guest's, who has had the window open before."""
    made = Profile(tmp_path / "guest", tmp_path / "secrets.json")
    with open_session(made.folder, environment=made.environment) as session:
        desk = begin_as_guest(session, Community(CommunityId(bytes(16)), "Clean hands", bytes(32), ""))
        keep_look(desk)
        desk.close()
    return made


@pytest.fixture
def session(profile: Profile) -> Iterator[Session]:
    with open_session(profile.folder, environment=profile.environment) as session:
        yield session


def test_the_first_window_is_painted_without_what_it_does_not_show(profile: Profile) -> None:
    ended = subprocess.run(
        [sys.executable, "-m", "tests.app.ui.first_window", str(profile.folder)],
        env={**os.environ, **profile.environment, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=60,
        check=True,
    )
    said = json.loads(ended.stdout)
    assert said["title"] == "Home – Clean hands – GLL"
    loaded = frozenset(said["modules"])
    assert loaded.isdisjoint(HEAVY)
    own = [name for name in loaded if name.startswith(("gllapp", "gllcore", "gllfiles", "glldocs"))]
    assert len(own) <= MOST


def started(app: QApplication, session: Session, qtbot: QtBot) -> Program:
    """Whose window stands there, with the replica still to be opened."""
    program = Program(app, session)
    program.start()
    qtbot.waitUntil(lambda: program.window is not None, timeout=PATIENCE)
    return program


def ended(program: Program) -> None:
    if program.window is not None:
        program.window.close_now()
    assert program.finish()
    program.retire()
    program.deleteLater()


def test_a_page_that_is_chosen_at_once_comes_when_the_replica_is_open(
    app: QApplication, session: Session, qtbot: QtBot
) -> None:
    program = started(app, session, qtbot)
    window = program.window
    assert window is not None
    assert window.windowTitle() == "Home – Clean hands – GLL"
    window.go_to("outbox")
    assert window.page is window.places.outbox
    assert window.page.isVisible()
    qtbot.waitUntil(
        lambda: not window.places.outbox.isHidden() and program._callers is not None, timeout=PATIENCE
    )
    assert window.desk.replica.profile().is_guest
    ended(program)


def test_a_replica_that_does_not_open_takes_its_look_along(
    app: QApplication, session: Session, qtbot: QtBot
) -> None:
    asked: list[str] = []

    def fading(passphrase: str) -> KeyStore:
        """The system's own store, which ends just when the window is there."""
        asked.append(passphrase)
        if len(asked) > 1:
            raise EnvironmentFault("no_key_store")
        return session.key_store(passphrase)

    program = started(app, replace(session, key_store=fading), qtbot)
    qtbot.waitUntil(lambda: program.window is None and program.entrance.gate is not None, timeout=PATIENCE)
    ended(program)
