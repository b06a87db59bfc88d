"""Pictures of windows, and what is wrong in them for the eye and the ear; one run of a gallery is one process."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtWidgets import QWidget

from gllapp.ui.background import BackgroundRunner
from tests.app.ui.at_rest import come_to_rest, wait
from tests.app.ui.flaws import flaws
from tests.app.ui.heard import silences

SETTLED_MS = 400
KEEPS_ALL = True
"""Whether pictures in which nothing is wrong are saved as well."""
# What comes from the background may be laid out in several steps.
_LOOKS, _BETWEEN_MS = 20, 100
found: dict[str, list[str]] = {}
"""Everything that is wrong in this run, with the pictures in which it shows."""
_followed: list[BackgroundRunner] = []


@contextmanager
def following(background: BackgroundRunner) -> Iterator[None]:
    """Meanwhile a window has settled when its work is done, and not after some time."""
    _followed.append(background)
    try:
        yield
    finally:
        _followed.remove(background)


def settle(milliseconds: int | None = None) -> None:
    """Lets what was asked for in the background arrive and be painted."""
    if milliseconds is None and _followed:
        come_to_rest(_followed)
    else:
        wait(SETTLED_MS if milliseconds is None else milliseconds)


def shoot(widget: QWidget, file: Path) -> None:
    """Takes a picture of what has settled, and looks it over."""
    settle()
    seen = wrongs(widget)
    for wrong in seen:
        found.setdefault(wrong, []).append(file.stem)
    picture = widget.grab()
    if KEEPS_ALL or seen:
        picture.save(str(file))


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
