"""The command that stays: serves a community from this process, or from several that share its socket."""

import logging
import socket
import sys
import threading
from argparse import Namespace
from collections.abc import Callable
from functools import partial
from pathlib import Path

from gllserver.bootstrap import open_community
from gllserver.cli.opening import opened
from gllserver.http.serving import bound, serve, url_of
from gllserver.http.workers import serve_together
from gllserver.services.files import MB, Shares


def serve_community(arguments: Namespace, announce: Callable[[str], None]) -> None:
    """Serve until SIGTERM or SIGINT; ``announce`` gets the address once connections are accepted.

    Raises EnvironmentFault ``port_taken``, and as ``open_community`` does.
    """
    _log_to_stderr()
    shares = Shares(arguments.member_file_mb * MB, arguments.member_mb * MB)
    with opened(arguments, shares) as community, bound(arguments.host, arguments.port) as listener:
        say_where = partial(announce, url_of(listener, arguments.host))
        if arguments.workers == 1:
            serve(community.application(), listener, say_where)
            return
        # Each worker opens the community for itself; that it can be opened is known now.
        community.close()
        work = partial(_work, arguments.data, arguments.database_url, arguments.files_url, shares)
        serve_together(arguments.workers, listener, work, say_where)


def _work(
    data: Path,
    database_url: str | None,
    files_url: str | None,
    shares: Shares,
    listener: socket.socket,
    announce: Callable[[], None],
    end: threading.Event,
) -> None:
    """One worker's share, in a process of its own."""
    _log_to_stderr()
    community = open_community(data, database_url, files_url=files_url, shares=shares)
    try:
        serve(community.application(), listener, announce, end)
    finally:
        community.close()


def _log_to_stderr() -> None:
    logging.basicConfig(
        level=logging.WARNING, stream=sys.stderr, format="%(asctime)s %(levelname)s %(name)s %(message)s"
    )
