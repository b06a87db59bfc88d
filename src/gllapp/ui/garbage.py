"""Python's looking for garbage happens on the window's thread alone, a little at a time, and not among what stays.

Where a thread that syncs looks, all others stand still meanwhile, and what belongs to the window may be ended on a thread that
must not touch it.
"""

import gc
from typing import Final

from PySide6.QtCore import QObject, QTimer

_LOOK_MS: Final = 200
# So many new things are looked at at once: a few thousandths of a second.
_THINGS: Final = 5_000
# Of so many looks at the newest things one goes a little further back, and of so many of those one to the beginning.
_FURTHER: Final = 3
_WHOLE: Final = 30
# By then pages are loaded behind the first one: what they are made of stays as well.
_LOADED_MS: Final = 10_000


class Garbage(QObject):
    """Made on the window's thread; from ``start`` to ``stop`` nobody else looks for garbage."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._loaded = QTimer(self, interval=_LOADED_MS, singleShot=True)
        self._loaded.timeout.connect(gc.freeze)

    def start(self) -> None:
        """What is there now stays as long as the window does: looking through it would be time lost."""
        gc.disable()
        gc.freeze()
        self._timer.start()
        self._loaded.start()

    def stop(self) -> None:
        """Python looks again as it did before, also among what was to stay; harmless when it never began."""
        self._timer.stop()
        self._loaded.stop()
        gc.unfreeze()
        gc.enable()
        self.deleteLater()

    def look(self) -> None:
        newest, newer, older = gc.get_count()
        if newest > _THINGS:
            gc.collect(2 if older > _WHOLE else 1 if newer > _FURTHER else 0)
