"""Starts the program: ``python -m gllapp`` and the command ``gllapp`` are the same."""

import sys

INTERRUPTED = 130


def main() -> int:
    try:
        from gllapp.bootstrap import main as start  # here, because Ctrl+C may come while it loads

        return start(sys.argv[1:])
    except KeyboardInterrupt:
        return INTERRUPTED


if __name__ == "__main__":
    sys.exit(main())
