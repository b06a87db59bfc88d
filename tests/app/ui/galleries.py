"""Every page of the window in every look, as pictures, with a list of what is cut or covered: ``python3 gll.py gallery FOLDER``."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from tests.app.ui import window_gallery  # first: it chooses the screen

# isort: split
from tests.app.ui import (
    album,
    desktop_gallery,
    document_gallery,
    help_gallery,
    people_gallery,
    registering_gallery,
    stick_gallery,
)

# Where the most can go wrong: long words, large text and little room, and everything from right to left.
_QUICK = "arabic-large"


def main(arguments: Sequence[str]) -> int:
    """Makes the pictures; 1 where something is wrong in them, which is told."""
    asked = _parser().parse_args(arguments)
    only = _QUICK if asked.quick else asked.only
    tours = (
        window_gallery,
        desktop_gallery,
        document_gallery,
        stick_gallery,
        registering_gallery,
        help_gallery,
        people_gallery,
    )
    for gallery in tours:
        gallery.main(asked.folder, only)
    made = sum(1 for _ in asked.folder.glob("*.png"))
    for line in album.told():
        print(line)  # noqa: T201  # the list is what the command is for
    print(f"{made} pictures in {asked.folder}, {len(album.found)} flaws")  # noqa: T201  # as above
    return 1 if album.found else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="gll.py gallery", description=__doc__)
    parser.add_argument("folder", type=Path, metavar="FOLDER", help="where the pictures go")
    parser.add_argument("--only", default="", metavar="LOOK", help="looks whose names contain this")
    parser.add_argument("--quick", action="store_true", help="one look, in which most can go wrong")
    return parser


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
