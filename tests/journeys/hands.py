"""What somebody does at a window, and sees there: reads what it says, presses what it offers, writes, waits."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from time import monotonic
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QLineEdit, QWidget
from pytestqt.exceptions import TimeoutError as QtTimeout
from pytestqt.qtbot import QtBot

from gllapp.ui.main_window import MainWindow
from gllapp.ui.pages.forum.writing_pane import WritingPane
from gllapp.ui.widgets.composer import PlainEditor
from gllapp.ui.widgets.marks import Chip
from gllapp.ui.widgets.rich_text import RichText
from gllserver.bootstrap import Community, open_community
from tests.app.ui.patience import PATIENCE
from tests.e2e.test_window import opened_program
from tests.e2e.world import Client, World
from tests.server.conversation import CHEAP

Wanted = TypeVar("Wanted", bound=QWidget)
_LOOK_MS = 40
_ISOLATES = dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069"))


@dataclass(frozen=True, slots=True)
class Hands:
    """Somebody at a window, or at a part of it."""

    at: QWidget
    qtbot: QtBot

    @property
    def window(self) -> MainWindow:
        assert isinstance(self.at, MainWindow)
        return self.at

    def until(self, held: Callable[[], object]) -> None:
        """Looks less often than pytest-qt does: to read a whole window takes longer than to wait for it."""
        deadline = monotonic() + PATIENCE / 1_000
        while not held():
            if monotonic() > deadline:
                raise QtTimeout(f"waited in vain: {held}")
            self.qtbot.wait(_LOOK_MS)

    def all_of(self, kind: type[Wanted]) -> list[Wanted]:
        """What can be seen of a kind."""
        return [each for each in self.at.findChildren(kind) if each.isVisible()]

    def one(self, kind: type[Wanted]) -> Wanted:
        """The first that can be seen, once there is one."""
        self.until(lambda: self.all_of(kind))
        return self.all_of(kind)[0]

    @property
    def said(self) -> str:
        """All that can be read, without the signs that only keep directions of writing apart."""
        words = [label.text() for label in self.all_of(QLabel)]
        words += [chip.words for chip in self.all_of(Chip)]
        words += [text.toPlainText() for text in self.all_of(RichText)]
        words += [f"{each.text()} {each.accessibleName()}" for each in self.all_of(QAbstractButton)]
        return " | ".join(words).translate(_ISOLATES)

    def says(self, *wanted: str) -> None:
        """Waits until each of these can be read."""

        def unsaid() -> list[str]:
            said = self.said
            return [words for words in wanted if words not in said]

        try:
            self.until(lambda: not unsaid())
        except QtTimeout:
            raise AssertionError(f"{unsaid()} not in {self.said}") from None

    def offers(self, words: str) -> list[QAbstractButton]:
        """Buttons that can be seen and begin with these words."""
        shown = [
            (each, f"{each.text()}\n{each.accessibleName()}".translate(_ISOLATES))
            for each in self.all_of(QAbstractButton)
        ]
        return [each for each, names in shown if any(name.startswith(words) for name in names.split("\n"))]

    def press(self, words: str) -> None:
        """The button with these words, or else the first that begins with them, once it can be pressed."""
        self.until(lambda: any(each.isEnabled() for each in self.offers(words)))
        found = [each for each in self.offers(words) if each.isEnabled()]
        button = next((each for each in found if each.text() == words), found[0])
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def lines(self) -> dict[str, QLineEdit]:
        return {line.accessibleName(): line for line in self.all_of(QLineEdit)}

    def dialog(self, kind: type[QDialog] = QDialog) -> "Hands":
        """At the dialog that is asked in, once one is."""
        return Hands(self.one(kind), self.qtbot)

    def go(self, place: str) -> None:
        """Until all that is shown there has come."""
        self.window.go_to(place)
        background = self.window._background
        self.until(lambda: not background._post and all(job.done() for job in background._jobs))

    # --- what all do ---

    def begin_post(self, title: str, text: str) -> None:
        """In the forum; not sent yet."""
        self.window.go_to("forum")
        self.window.places.forum.compose_thread()
        editor = self.one(PlainEditor)
        pane = self.one(WritingPane)
        next(line for line in pane.findChildren(QLineEdit) if line.isVisible()).setText(title)
        QTest.keyClicks(editor, text)

    def write_post(self, title: str, text: str) -> None:
        """In the forum, and *Send*."""
        self.begin_post(title, text)
        Hands(self.one(WritingPane), self.qtbot).press("Send")
        self.until(lambda: not self.all_of(PlainEditor))

    def sync(self) -> None:
        """Until it has ended; it must have come to its end."""
        syncer = self.window._syncer
        with self.qtbot.waitSignal(syncer.ended, timeout=PATIENCE):
            self.window.go_to("sync")
        assert syncer.report is not None
        assert syncer.report.complete, syncer.report


@contextmanager
def at_window(app: QApplication, client: Client, qtbot: QtBot) -> Iterator[Hands]:
    """Somebody at their window."""
    with opened_program(app, client, qtbot) as program:
        assert program.window is not None
        yield Hands(program.window, qtbot)


def pc_of(world: World, name: str, url: str = "") -> Client:
    """A new member, in step with the server, at a PC of their own: the library's files are shared by all who use a PC."""
    client = pc_for(world, name)
    world.enrol(client, world.add_member(name), url)
    return client


def pc_for(world: World, name: str) -> Client:
    """A PC that nobody has used yet."""
    place = world.folder / f"pc of {name}"
    place.mkdir()
    return Client(place / name, place / "secrets.json")


@contextmanager
def at_server(world: World) -> Iterator[Community]:
    """Those who look after the community, at the server's own terminal."""
    community = open_community(world.data, password_cost=CHEAP)
    try:
        yield community
    finally:
        community.close()


def tells(folder: Path, *words: str) -> list[str]:
    """Those of the words that stand in the name or the bytes of any file there."""
    files = [path for path in folder.rglob("*") if path.is_file()]
    assert files, "there is something to look through"
    told = b"\n".join(str(path).encode() + path.read_bytes() for path in files)
    return [word for word in words if word.encode() in told]
