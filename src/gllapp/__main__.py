"""Starts the program: ``python -m gllapp`` and the command ``gllapp`` are the same."""

import sys

from gllfiles.helper.argument import ARGUMENT

INTERRUPTED = 130


def main() -> int:
    if sys.argv[1:2] == [ARGUMENT]:
        from gllfiles.helper.__main__ import main as help_reading  # the packed program is its own helper

        return help_reading(sys.argv[2:])
    try:
        from gllapp.bootstrap import main as start  # here, because Ctrl+C may come while it loads

        return start(sys.argv[1:])
    except KeyboardInterrupt:
        return INTERRUPTED


if __name__ == "__main__":
    sys.exit(main())
