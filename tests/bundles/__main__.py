"""All bad sticks, one after the other, and how many there were: ``python -m tests.bundles``."""

import sys
from pathlib import Path

import pytest

from tests.bundles.bad_sticks import CASES

# What is wrong with the bytes on a stick; then with the drive itself, with who signs, with the disk behind it; what changes between
# check and use, and sticks that are pulled.
FILES = (
    "test_bad_sticks.py",
    "test_drives.py",
    "test_backdating.py",
    "test_rot.py",
    "test_reading_in_place.py",
    "test_interruptions.py",
    "test_killed.py",
)


class Count:
    """How many tests there are in all."""

    number = 0

    def pytest_collection_finish(self, session: pytest.Session) -> None:
        self.number = len(session.items)


if __name__ == "__main__":
    count = Count()
    files = [str(Path(__file__).with_name(name)) for name in FILES]
    ended = pytest.main([*files, "-q", "--no-header", "-n", "0", *sys.argv[1:]], plugins=[count])
    said = "each refused, or left out by name" if ended == 0 else "NOT all as they should be"
    sys.stdout.write(f"{len(CASES)} bad sticks, {count.number} tests with bad drives and bad hands: {said}\n")
    sys.exit(int(ended))
