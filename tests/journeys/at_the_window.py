"""Somebody at the real window, until the power goes: what they do, as scenes.

The program runs unchanged. What was done is told on a pipe, word by word, as soon as it was done.
"""

import faulthandler
import os
import sys
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QPushButton, QWidget

from benchmarks.desk_probe import Person, at_work, main_window, shown, syncer
from gllapp.bootstrap import main as program
from gllapp.ui.pages.forum.writing_pane import WritingPane
from gllapp.ui.widgets.composer import PlainEditor

_SECONDS = 90
_KEY_MS = 50
LETTERS: Final = "abcdefghij"
"""What is typed, over and over."""
WRITTEN: Final = "Before the power went."
"""What was typed by whom does something else by now."""
OTHER: Final = "Other"
"""Who else uses the PC."""


_listeners: "list[Connection[str, None]]" = []


def tell(said: str) -> None:
    for each in _listeners:
        each.send(said)


def is_open() -> bool:
    return any(
        type(window).__name__ == "MainWindow" and window.isVisible()
        for window in QApplication.topLevelWidgets()
    )


class Scene(Person):
    """What somebody does."""

    def begin(self) -> None:
        raise NotImplementedError


class Writer(Scene):
    """Begins a new thread, as soon as the window is there."""

    def begin(self) -> None:
        self.when(is_open, self.compose)

    def compose(self) -> None:
        main_window().go_to("forum")
        main_window().places.forum.compose_thread()
        self.when(lambda: shown(PlainEditor), self.write)

    def write(self) -> None:
        raise NotImplementedError


class Keys(QTimer):
    """Types and types into a field; tells how many letters were typed."""

    def __init__(self, field: QWidget) -> None:
        super().__init__(field, interval=_KEY_MS)
        self._field = field
        self._typed = 0
        self.timeout.connect(self._press)
        self.start()

    def _press(self) -> None:
        QTest.keyClicks(self._field, LETTERS[self._typed % len(LETTERS)])
        self._typed += 1
        tell(str(self._typed))


class Typing(Writer):
    """Types a post."""

    def write(self) -> None:
        Keys(shown(PlainEditor)[0])


class Registering(Scene):
    """Types into the form of somebody who wants to become a member."""

    def begin(self) -> None:
        self.when(is_open, self._go)

    def _go(self) -> None:
        main_window().go_to("registering")
        self._page = main_window().places.registering
        self.when(lambda: self._page._kept is not None, self._type)

    def _type(self) -> None:
        Keys(self._page.form_view.why.edit)


class Switching(Writer):
    """Writes, and lets somebody else sit down; tells when that one was chosen."""

    def write(self) -> None:
        QTest.keyClicks(shown(PlainEditor)[0], WRITTEN)
        main_window().people_asked.emit()
        self.when(lambda: shown(QListWidget), self._choose)

    def _choose(self) -> None:
        (rows,) = shown(QListWidget)
        (other,) = rows.findItems(OTHER, Qt.MatchFlag.MatchStartsWith)
        rows.itemClicked.emit(other)
        tell("chosen")


class Importing(Writer):
    """Writes, and adds a bundle to the PC; tells as soon as some of it has come."""

    def __init__(self, stick: str) -> None:
        super().__init__()
        self._stick = Path(stick)

    def write(self) -> None:
        QTest.keyClicks(shown(PlainEditor)[0], WRITTEN)
        main_window().show_stick(self._stick)
        page = main_window().places.bundles
        page._worker.progressed.connect(lambda _: tell("some"))
        self.when(lambda: self._can("Add to this PC…"), lambda: self._press("Add to this PC…"))

    def _can(self, words: str) -> bool:
        return any(each.text() == words and each.isEnabled() for each in shown(QPushButton))

    def _press(self, words: str) -> None:
        next(each for each in shown(QPushButton) if each.text() == words).click()
        self.when(lambda: self._can("Add to this PC"), self._begin)

    def _begin(self) -> None:
        next(each for each in shown(QPushButton) if each.text() == "Add to this PC").click()


class Sending(Writer):
    """Sends one post after another; tells the number of each that the window has taken."""

    def __init__(self) -> None:
        super().__init__()
        self._sent = 0

    def write(self) -> None:
        pane, editor = shown(WritingPane)[0], shown(PlainEditor)[0]
        title = next(line for line in pane.findChildren(QLineEdit) if line.isVisible())
        title.setText(f"Post {self._sent + 1}")
        QTest.keyClicks(editor, f"Text {self._sent + 1}")
        send = next(button for button in pane.findChildren(QPushButton) if button.text() == "Send")
        QTest.mouseClick(send, Qt.MouseButton.LeftButton)
        self.when(lambda: not shown(PlainEditor), self._is_sent)

    def _is_sent(self) -> None:
        self._sent += 1
        tell(str(self._sent))
        self.when(lambda: not at_work(), self.compose)


class Syncing(Scene):
    """Syncs; tells how many posts have come, while they come, and when all have."""

    def begin(self) -> None:
        self.when(is_open, self._sync)

    def _sync(self) -> None:
        syncer().progressed.connect(lambda progress: tell(str(progress.received)))
        main_window().go_to("sync")
        self.when(lambda: not syncer().running, lambda: tell("done"))


SCENES: Final[dict[str, Callable[..., Scene]]] = {
    "typing": Typing,
    "sending": Sending,
    "syncing": Syncing,
    "registering": Registering,
    "switching": Switching,
    "importing": Importing,
}


def sit_down(
    listener: "Connection[str, None]", environment: dict[str, str], scene: str, profile: str, *named: str
) -> None:
    """Plays a scene at the window on a profile, in a process of its own."""
    os.environ.update(environment)
    _listeners.append(listener)
    faulthandler.dump_traceback_later(_SECONDS, exit=True)
    plain = QApplication.exec
    people: list[Scene] = []

    def run(_app: QApplication) -> int:
        if not people:
            person = SCENES[scene](*named)
            people.append(person)
            QTimer.singleShot(0, person.begin)
        return plain()

    QApplication.exec = run  # type: ignore[assignment, method-assign]  # the one moment at which a person sits down
    sys.exit(program(["--profile", profile]))
