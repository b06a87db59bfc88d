"""Pictures of windows, and what is wrong in them by their geometry; one run of a gallery is one process."""

from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QWidget

from tests.app.ui.flaws import flaws

SETTLED_MS = 400
found: dict[str, list[str]] = {}
"""Every flaw of this run, with the pictures in which it shows."""


def settle(milliseconds: int = SETTLED_MS) -> None:
    """Lets what was asked for in the background arrive and be painted."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def shoot(widget: QWidget, file: Path) -> None:
    """Saves a picture of what has settled, and looks it over."""
    settle()
    widget.grab().save(str(file))
    for flaw in flaws(widget):
        found.setdefault(str(flaw), []).append(file.stem)


def told() -> list[str]:
    """What was found, a line each: the flaw, and where it was seen first."""
    return [f"{flaw}  [{len(shown)}: {shown[0]}]" for flaw, shown in sorted(found.items())]
