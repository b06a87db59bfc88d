"""All bad sticks, one after the other, and how many there were: ``python -m tests.bundles``."""

import sys
from pathlib import Path

import pytest

from tests.bundles.bad_sticks import CASES

if __name__ == "__main__":
    file = Path(__file__).with_name("test_bad_sticks.py")
    ended = pytest.main([str(file), "-q", "--no-header", *sys.argv[1:]])
    said = "each refused, or left out by name" if ended == 0 else "NOT all as they should be"
    sys.stdout.write(f"{len(CASES)} bad sticks: {said}\n")
    sys.exit(int(ended))
