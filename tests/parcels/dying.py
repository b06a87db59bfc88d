"""A program that is killed at one of its steps with a stick: a statement or commit to its database, or a change of the stick.

    python -m tests.parcels.dying put|collect|take PROFILE STICK STEP

It ends itself by SIGKILL. Tests that try every step die within their own process instead.
"""

import os
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from sqlalchemy import Engine, event

from gllapp.bootstrap import open_session
from gllapp.platform.letterbox import Letterbox
from gllapp.usecases.desk import Desk
from gllapp.usecases.parcels import collect, put_on_stick, take_receipts
from gllapp.usecases.session import Session, open_desk

Act = Callable[[Session, Desk, Letterbox], object]

ACTS: dict[str, Act] = {
    "put": put_on_stick,
    "collect": collect,
    "take": lambda _, desk, box: take_receipts(desk, box),
}


class Killed(BaseException):
    """What nothing in a program catches, in the place of a death."""


class Fuse:
    """Burns at every step, and at the last one lets ``end`` happen."""

    def __init__(self, steps: int, end: Callable[[], None]) -> None:
        self.left = steps
        self._end = end

    def burn(self, *_: object) -> None:
        self.left -= 1
        if not self.left:
            self._end()

    @contextmanager
    def lit(self, engine: Engine) -> Iterator[None]:
        names = ("before_cursor_execute", "commit")
        for name in names:
            event.listen(engine, name, self.burn)
        try:
            yield
        finally:
            for name in names:
                event.remove(engine, name, self.burn)


def killed() -> None:
    raise Killed


def act(session: Session, name: str, stick: Path, fuse: Fuse) -> None:
    desk = open_desk(session)
    with closing(desk.replica), fuse.lit(desk.replica._engine):
        ACTS[name](session, desk, Letterbox(stick, fuse.burn))
        # Closing the replica is no step of it.
        fuse.left = 0


if __name__ == "__main__":
    name, profile, folder, steps = sys.argv[1:]
    with open_session(Path(profile)) as session:
        act(session, name, Path(folder), Fuse(int(steps), lambda: os.kill(os.getpid(), signal.SIGKILL)))
