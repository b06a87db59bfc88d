"""Programs in processes of their own that can be killed, without the second that loading them takes each time."""

import gc
import multiprocessing
import os
import sys
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from typing import TYPE_CHECKING

from gllapp.bootstrap import main

if TYPE_CHECKING:
    from multiprocessing.context import ForkServerContext, SpawnContext

_LOADED = (
    "gllapp.bootstrap",
    "gllapp.cli.arguments",
    "gllapp.cli.commands",
    "gllapp.db.open",
    "gllapp.sync.http",
    "gllapp.ui.app",
    "gllapp.usecases.bundles.importing",
    "gllapp.usecases.bundles.making",
    "gllapp.usecases.syncing",
    *(f"gllapp.ui.pages.{name}.page" for name in ("bundles", "forum", "home", "registering", "sync")),
    "gllserver.cli.commands",
    "gllserver.cli.serving",
    "tests.forked",
    "tests.journeys.at_the_window",
    "tests.seats",
)
"""What every program loads, sooner or later. One list for all: a process of tests has one server that forks."""


def seats() -> "ForkServerContext | SpawnContext":
    """Where the system can, all that a program loads is loaded once for all."""
    if "forkserver" not in multiprocessing.get_all_start_methods():
        return multiprocessing.get_context("spawn")
    forking = multiprocessing.get_context("forkserver")
    forking.set_forkserver_preload(list(_LOADED))
    return forking


def command_at(terminal: str, environment: dict[str, str], words: list[str]) -> None:
    """A command of the app, which tells on this terminal how far it is; what it answers is lost."""
    os.environ.update(environment)
    # New streams: what the server that forks has for its own are files.
    with (
        Path(terminal).open("w", encoding="utf-8", buffering=1) as told,
        Path(os.devnull).open("w", encoding="utf-8") as lost,
        redirect_stderr(told),
        redirect_stdout(lost),
    ):
        gc.disable()  # as `python -m gllapp` does
        sys.exit(main(words))
