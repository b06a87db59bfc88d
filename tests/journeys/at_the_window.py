"""`python -m tests.journeys.at_the_window SCENE PROFILE`: somebody at the real window, until the power goes.

The program runs unchanged. What was done is told on standard output, a line each, as soon as it was done.
"""

import faulthandler
import json
import sys
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from benchmarks.desk_probe import Person, at_work, main_window, shown, syncer
from gllapp.bootstrap import main as program
from gllapp.ui.pages.forum.writing_pane import WritingPane
from gllapp.ui.widgets.composer import PlainEditor

_SECONDS = 90
_KEY_MS = 10
LETTERS: Final = "abcdefghij"
"""What is typed, over and over."""


def tell(said: str) -> None:
    sys.stdout.write(f"{said}\n")
    sys.stdout.flush()


def is_open() -> bool:
    return any(
        type(window).__name__ == "MainWindow" and window.isVisible()
        for window in QApplication.topLevelWidgets()
    )


class Writer(Person):
    """Begins a new thread, as soon as the window is there."""

    def begin(self) -> None:
        self.when(is_open, self.compose)

    def compose(self) -> None:
        main_window().go_to("forum")
        main_window().places.forum.compose_thread()
        self.when(lambda: shown(PlainEditor), self.write)

    def write(self) -> None:
        raise NotImplementedError


class Typing(Writer):
    """Types and types; tells how many letters were typed."""

    def write(self) -> None:
        self._typed = 0
        self._keys = QTimer(self, interval=_KEY_MS)
        self._keys.timeout.connect(self._press)
        self._keys.start()

    def _press(self) -> None:
        QTest.keyClicks(shown(PlainEditor)[0], LETTERS[self._typed % len(LETTERS)])
        self._typed += 1
        tell(str(self._typed))


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


class Syncing(Person):
    """Syncs; tells how many posts have come, while they come, and when all have."""

    def begin(self) -> None:
        self.when(is_open, self._sync)

    def _sync(self) -> None:
        syncer().progressed.connect(lambda progress: tell(str(progress.received)))
        main_window().go_to("sync")
        self.when(lambda: not syncer().running, lambda: tell("done"))


class Looking(Person):
    """Tells what stands on the screen once the window is there: nobody may be asked anything."""

    def begin(self) -> None:
        self.when(is_open, self._see)

    def _see(self) -> None:
        visible = [type(each).__name__ for each in QApplication.topLevelWidgets() if each.isVisible()]
        tell(json.dumps(visible))


SCENES: Final[dict[str, Callable[[], Typing | Sending | Syncing | Looking]]] = {
    "typing": Typing,
    "sending": Sending,
    "syncing": Syncing,
    "looking": Looking,
}


def main() -> int:
    scene, profile = sys.argv[1:]
    faulthandler.dump_traceback_later(_SECONDS, exit=True)
    plain = QApplication.exec

    def run(_app: QApplication) -> int:
        person = SCENES[scene]()
        QTimer.singleShot(0, person.begin)
        return plain()

    QApplication.exec = run  # type: ignore[assignment, method-assign]  # the one moment at which a person sits down
    return program(["--profile", profile])


if __name__ == "__main__":
    sys.exit(main())
