"""Where the files of resources/ lie: beside the sources in a clone, inside the program when it is packed."""

import sys
from pathlib import Path

_PACKED = getattr(sys, "_MEIPASS", None)
_RESOURCES = (Path(_PACKED) if _PACKED else Path(__file__).resolve().parents[2]) / "resources"


def asset(*parts: str) -> Path:
    """The path of a file or folder of resources/, for example ``asset("icons", "sync.svg")``."""
    return _RESOURCES.joinpath(*parts)
