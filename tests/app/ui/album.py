"""Pictures of windows, and what is wrong in them for the eye and the ear; one run of a gallery is one process."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QWidget

from tests.app.ui.flaws import flaws
from tests.app.ui.heard import silences

SETTLED_MS = 400
# What comes from the background may be laid out in several steps.
_LOOKS, _BETWEEN_MS = 20, 100
found: dict[str, list[str]] = {}
"""Everything that is wrong in this run, with the pictures in which it shows."""


def settle(milliseconds: int | None = None) -> None:
    """Lets what was asked for in the background arrive and be painted."""
    loop = QEventLoop()
    QTimer.singleShot(SETTLED_MS if milliseconds is None else milliseconds, loop.quit)
    loop.exec()


def shoot(widget: QWidget, file: Path) -> None:
    """Saves a picture of what has settled, and looks it over."""
    settle()
    for wrong in wrongs(widget):
        found.setdefault(wrong, []).append(file.stem)
    widget.grab().save(str(file))


def wrongs(widget: QWidget) -> Sequence[str]:
    """What is wrong with a window and stays so."""
    seen = _wrongs(widget)
    for _ in range(_LOOKS):
        if not seen:
            break
        settle(_BETWEEN_MS)
        seen = _wrongs(widget)
    return seen


def _wrongs(widget: QWidget) -> list[str]:
    return [str(wrong) for wrong in (*flaws(widget), *silences(widget))]


def told() -> list[str]:
    """What was found, a line each: what is wrong, and where it was seen first."""
    return [f"{wrong}  [{len(shown)}: {shown[0]}]" for wrong, shown in sorted(found.items())]
