"""Somebody's day at a shared PC: the program runs as the composition root runs it, from one person to the next, and a story goes on as soon as it can."""

import time
from collections.abc import Callable, Generator
from pathlib import Path
from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget
from pytestqt.qtbot import QtBot

from gllapp.bootstrap import open_window
from gllapp.ui.main_window import MainWindow
from gllapp.ui.pages.sign_in.gate import Gate
from tests.e2e.test_window import ends_with_its_test
from tests.journeys.hands import Hands, Wanted

Story = Generator[Callable[[], object], None, None]
"""What is waited for next; what is done then stands between."""

_LOOK_MS: Final = 40
_SECONDS: Final = 60


class Day:
    """Runs a story at the windows that come and go."""

    def __init__(self, app: QApplication, qtbot: QtBot) -> None:
        self._app, self._qtbot = app, qtbot
        self._is_acting = False
        self._failed: Exception | None = None

    def live(self, folder: Path, story: Story) -> None:
        """From the start of the program until its end; what the story asserts is asserted here."""
        self._story, self._ended = story, False
        self._until: Callable[[], object] = next(story)
        self._deadline = time.monotonic() + _SECONDS
        timer = QTimer(self._app, interval=_LOOK_MS)
        timer.timeout.connect(self._look)
        timer.start()
        try:
            with ends_with_its_test():
                assert open_window(folder, is_named=False) == 0
        finally:
            timer.stop()
            timer.deleteLater()
        if self._failed is not None:
            raise self._failed
        assert self._ended, "the program ended before the story did"

    def _look(self) -> None:
        is_late = time.monotonic() > self._deadline
        if is_late and not self._ended and self._failed is None:
            # Also where the story is held up itself, by a question that it does not know.
            self._failed = TimeoutError(f"waited in vain: {self._until}")
        if is_late or self._failed is not None:
            self._leave()  # again and again: somebody else may be asked for by now
        if self._is_acting or self._ended or self._failed is not None:
            return
        self._is_acting = True
        try:
            if self._until():
                self._until = next(self._story)
                self._deadline = time.monotonic() + _SECONDS
        except StopIteration:
            self._ended = True
            self._deadline = time.monotonic() + _SECONDS
        except Exception as error:  # noqa: BLE001  # told by `live`, where the test hears of it
            self._failed = error
        finally:
            self._is_acting = False

    def _leave(self) -> None:
        for each in QApplication.topLevelWidgets():
            if isinstance(each, MainWindow):
                each.close_now()
        QApplication.closeAllWindows()
        self._app.quit()

    # --- what there is to be seen ---

    def window_of(self, name: str) -> Callable[[], object]:
        """Until this person's window is there."""
        return lambda: any(
            each.desk.replica.profile().member_name == name for each in self._shown(MainWindow)
        )

    def gate(self, title: str) -> Callable[[], object]:
        """Until a gate with this title is there."""
        return lambda: any(each.accessibleName() == title for each in self._shown(Gate))

    @property
    def at_window(self) -> Hands:
        return Hands(self._shown(MainWindow)[0], self._qtbot)

    @property
    def at_gate(self) -> Hands:
        return Hands(self._shown(Gate)[0], self._qtbot)

    def names(self) -> list[str]:
        """Whom the gate lists."""
        rows = self.at_gate.one(QListWidget)
        return [rows.item(at).text().split("\n")[0] for at in range(rows.count())]

    def choose(self, name: str) -> None:
        rows = self.at_gate.one(QListWidget)
        rows.itemClicked.emit(rows.item(self.names().index(name)))

    def type_secret(self, secret: str) -> None:
        line = self.at_gate.one(QLineEdit)
        QTest.keyClicks(line, secret)
        line.returnPressed.emit()

    @staticmethod
    def _shown(kind: type[Wanted]) -> list[Wanted]:
        return [each for each in QApplication.topLevelWidgets() if type(each) is kind and each.isVisible()]
