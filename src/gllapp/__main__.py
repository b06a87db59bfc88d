"""Starts the program: ``python -m gllapp`` and the command ``gllapp`` are the same."""

import gc
import sys

from gllapp.print_argument import PRINT_ARGUMENT
from gllfiles.helper.argument import ARGUMENT

INTERRUPTED = 130
_GARBAGE = 20_000


def main() -> int:
    if sys.argv[1:2] == [ARGUMENT]:
        from gllfiles.helper.__main__ import main as help_reading  # the packed program is its own helper

        return help_reading(sys.argv[2:])
    if sys.argv[1:2] == [PRINT_ARGUMENT]:
        from gllapp.ui.paper_process import main as print_document

        return print_document()
    gc.set_threshold(_GARBAGE)
    # What is loaded stays: looking for garbage among it again and again takes a fifth of the start. Commands and the window decide for themselves.
    gc.disable()
    try:
        from gllapp.bootstrap import main as start  # here, because Ctrl+C may come while it loads

        return start(sys.argv[1:])
    except KeyboardInterrupt:
        return INTERRUPTED


if __name__ == "__main__":
    sys.exit(main())
