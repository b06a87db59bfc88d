"""Waits until windows stand still: nothing is worked on behind them, no answer is to be shown, no pause ends soon."""

import time
from collections.abc import Collection
from typing import Final

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from gllapp.ui.background import BackgroundRunner
from tests.app.ui.patience import PATIENCE

# Longer than any pause after which a page goes on by itself; drafts are saved, and posts count as read, later.
_LONGEST_PAUSE_MS: Final = 500
# Texts and lists lay out their rest up to a few hundredths of a second later, and may ask for more then.
_STILL_MS, _LOOKS = 15, 2


def come_to_rest(at_work: Collection[BackgroundRunner]) -> None:
    """Returns when looks at the windows have found nothing under way, some time apart. Raises TimeoutError."""
    until = time.monotonic() + PATIENCE / 1000
    looks = 0
    while looks < _LOOKS:
        wait(_STILL_MS)
        looks = 0 if _is_busy(at_work) else looks + 1
        if time.monotonic() > until:
            raise TimeoutError("the windows do not come to rest")


def wait(milliseconds: int) -> None:
    """Lets the windows go on for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _is_busy(at_work: Collection[BackgroundRunner]) -> bool:
    return any(map(_is_working, at_work)) or any(map(_goes_on_soon, _timers()))


def _is_working(background: BackgroundRunner) -> bool:
    waits = bool(background._post) or background._rest.isActive()
    return waits or any(not running.done() for running in background._jobs)


def _timers() -> list[QTimer]:
    return [timer for window in QApplication.topLevelWidgets() for timer in window.findChildren(QTimer)]


def _goes_on_soon(timer: QTimer) -> bool:
    return timer.isActive() and timer.isSingleShot() and timer.interval() <= _LONGEST_PAUSE_MS
