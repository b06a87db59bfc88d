"""Loads what pages are made of while nobody asks for anything: whoever goes to one then waits only until it is made."""

import sys
from collections.abc import Iterable, Iterator
from importlib import import_module
from pkgutil import iter_modules

from PySide6.QtCore import QObject, QTimer


class Loading(QObject):
    """From ``start`` on, a module of ``packages`` in each turn of the window's loop that has nothing else to do.

    On the window's thread, and never on a worker: while one defines a class of PySide's, Qt may ask here what class an object
    is of, without Python's lock, and finds none. The program fell in one start of thirty on a busy machine.
    """

    def __init__(self, packages: Iterable[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._left = (name for name in _modules(packages) if name not in sys.modules)
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._load_next)

    def start(self) -> None:
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    @property
    def is_under_way(self) -> bool:
        return self._timer.isActive()

    def _load_next(self) -> None:
        name = next(self._left, None)
        if name is None:
            self.stop()
        else:
            import_module(name)


def _modules(packages: Iterable[str]) -> Iterator[str]:
    """A page's parts before the page, which brings in at once what is not there yet."""
    for package in packages:
        parts = sorted(part.name for part in iter_modules(import_module(package).__path__))
        for part in sorted(parts, key="page".__eq__):
            yield f"{package}.{part}"
