"""How the preparation speaks to the person who waits for it, and how it gives up."""

import sys
from collections.abc import Sequence


class EnvironmentFailed(Exception):
    """The machine lacks something: the message says what, and what to do next."""


def say(text: str) -> None:
    """Tell the person what happens, apart from what the started program prints."""
    print(f"gll: {text}", file=sys.stderr, flush=True)


def apt_line(packages: Sequence[str]) -> str:
    """The one line that installs these Debian packages."""
    return f"sudo apt-get install --no-install-recommends {' '.join(packages)}"
