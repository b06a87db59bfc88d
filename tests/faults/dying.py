"""A real program that is killed at one of the statements that it gives its database.

    python -m tests.faults.dying client PROFILE STATEMENT      # syncs once
    python -m tests.faults.dying server FOLDER STATEMENT       # counts from the line that says where it listens

It ends itself by SIGKILL, so that no code of the program runs afterwards and the system cleans up as after any other death.
"""

import os
import signal
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from sqlalchemy import Engine, event

from gllapp.bootstrap import open_session
from gllapp.usecases.session import open_desk
from gllapp.usecases.syncing import sync_now
from gllserver.bootstrap import open_community
from gllserver.http.serving import bound, serve, url_of

HOST = "127.0.0.1"


def client(profile: Path, statement: int) -> None:
    with open_session(profile) as session:
        desk = open_desk(session)
        with closing(desk.replica):
            light(desk.replica._engine, statement)
            sync_now(session, desk)


def server(data: Path, statement: int) -> None:
    with closing(open_community(data)) as community, bound(HOST, 0) as listener:
        engine = community.ground.database._engine

        def announce() -> None:
            light(engine, statement)
            sys.stdout.write(f"listening on {url_of(listener, HOST)}\n")
            sys.stdout.flush()

        serve(community.application(), listener, announce)


def light(engine: Engine, statement: int) -> None:
    """From now on statements and commits are counted; the process does not live to carry out the given one."""
    left = statement

    def burn(*_: object) -> None:
        nonlocal left
        left -= 1
        if not left:
            os.kill(os.getpid(), signal.SIGKILL)

    event.listen(engine, "before_cursor_execute", burn)
    event.listen(engine, "commit", burn)


PROGRAMS: dict[str, Callable[[Path, int], None]] = {"client": client, "server": server}

if __name__ == "__main__":
    program, folder, number = sys.argv[1:]
    PROGRAMS[program](Path(folder), int(number))
