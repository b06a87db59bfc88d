"""The helper's own side: takes one order after the other until its program is gone (``python -m gllfiles.helper MEGABYTES``)."""

import os
import sys
from collections.abc import Callable, Sequence
from typing import BinaryIO

from gllfiles.helper.bounds import allow, bound
from gllfiles.helper.messages import (
    Answer,
    Describe,
    DrawPage,
    Failed,
    FindWords,
    Problem,
    ReadPage,
    ReadText,
    Request,
    put_answer,
    take_order,
)
from gllfiles.helper.process import Trouble


def main(words: Sequence[str]) -> int:
    # Not sys.stdin, which a packed program without a console may lack.
    orders, answers = os.fdopen(os.dup(0), "rb"), _own_output()
    bound(int(words[0]))
    while (order := take_order(orders)) is not None:
        allow(order.seconds)
        put_answer(answers, _answered(order.request))
    return 0


def _own_output() -> BinaryIO:
    """The pipe to the program, out of reach of whatever a library may print."""
    pipe = os.fdopen(os.dup(1), "wb")
    silence = os.open(os.devnull, os.O_WRONLY)
    os.dup2(silence, 1)
    os.close(silence)
    return pipe


def _answered(request: Request) -> Answer:
    try:
        return _work(request)
    except Trouble as trouble:
        return Failed(trouble.problem, trouble.kind)
    except MemoryError:
        return Failed(Problem.TOO_LARGE)
    except OSError as error:
        return Failed(Problem.GONE, type(error).__name__)
    except Exception as error:  # noqa: BLE001  # the helper's one place: whatever a document does, the next one is read
        return Failed(Problem.BROKEN, type(error).__name__)


def _work(request: Request) -> Answer:
    """Each kind of work is loaded when it is first wanted: who looks at a PDF does not wait for Word."""
    if isinstance(request, ReadText):
        from gllfiles.texts.kinds import read_text

        return read_text(request.path, request.media, request.limits)
    from gllfiles.pdf import pages

    answering: dict[type, Callable[..., Answer]] = {
        Describe: pages.describe,
        DrawPage: pages.draw,
        ReadPage: pages.read,
        FindWords: pages.find,
    }
    return answering[type(request)](request)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
