"""Runs one command: reads its words and texts, tells its answer or its error, and gives the exit code.

The one place of the command line that may catch everything.
"""

import gc
import os
from argparse import Namespace
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, suppress
from logging import getLogger
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, NamedTuple, TextIO

from gllapp.cli.output import Answer, as_json, error_document, error_lines, wants_json
from gllapp.logs import save_report, trace_of
from gllapp.platform.secrets import AskPassphrase
from gllcore.errors import Bug, EnvironmentFault, ExitCode, GllError

if TYPE_CHECKING:
    from gllapp.usecases.session import Session

# What the parser knows beside the parameters of a command's function.
_GENERAL = frozenset({"command", "verb", "profile", "json"})
# Commands that take long enough to tell how far they are.
_TELLING = frozenset(
    {
        *("bundle new", "bundle verify", "bundle import", "bundle collect"),
        *("sync", "doctor", "files fetch", "files send", "resource import"),
    }
)
_log = getLogger("gllapp")
PROGRAM = "gllapp"


class Streams(NamedTuple):
    """The program's three standard streams."""

    stdin: BinaryIO
    out: TextIO
    err: TextIO


class Doors(NamedTuple):
    """What the composition root lends: the folder of a profile (None: the person's own), a session on it, the window.

    ``dictionary`` is the trained zstd dictionary that the program ships. A session is opened for a command, as it is typed: others on the profile are told so.
    The window is told whether the profile was named. ``ask`` asks for a PIN or a password on the terminal.
    """

    folder: Callable[[Path | None], Path]
    session: "Callable[[Path, str], AbstractContextManager[Session]]"
    window: Callable[[Path, bool], int]
    now_ms: Callable[[], int]
    dictionary: Callable[[], bytes]
    ask: AskPassphrase = lambda is_new: None


def run(arguments: Sequence[str], doors: Doors, streams: Streams) -> int:
    """The exit code of the command line ``arguments`` (without the program's name)."""
    folder, command = None, "start"
    try:
        options = _window_of(arguments) or _parsed(arguments)
        command = options.command or "window"
        folder = doors.folder(options.profile)
        if options.command is None:
            return doors.window(folder, options.profile is not None)
        gc.enable()  # see __main__
        answer = _answer(options, folder, doors, streams)
    except GllError as error:
        answer = _failed(error)
    except Exception as error:  # noqa: BLE001 - the one place: the person gets words and a report
        answer = _failed(_reported(error, command, folder, doors))
    return _told(answer, streams, json=wants_json(arguments))


def _window_of(arguments: Sequence[str]) -> Namespace | None:
    """What starts the window; None for everything else. All commands are not loaded for it: people wait for their window."""
    match arguments:
        case []:
            return Namespace(command=None, profile=None)
        case ["--profile", folder]:
            return Namespace(command=None, profile=Path(folder))
    return None


def _parsed(arguments: Sequence[str]) -> Namespace:
    from gllapp.cli.arguments import parser

    return parser().parse_args(arguments)


def _answer(options: Namespace, folder: Path, doors: Doors, streams: Streams) -> Answer:
    # Not at the top: the use cases load a database, and neither --help nor a typing error needs one.
    from gllapp.cli.accounts import Pc
    from gllapp.cli.commands import BESIDE_PROFILE, OF_PC, WITHOUT_PROFILE
    from gllapp.cli.texts import read_document, read_password, read_text

    given = {name: value for name, value in vars(options).items() if name not in _GENERAL}
    # Texts come before the profile is opened: whoever types one must not keep others out meanwhile.
    if "password" in given:
        given["password"] = read_password(streams.stdin)
    if "secret" in given:
        given["secret"] = read_password(streams.stdin) if given["secret"] else None
    if isinstance(given.get("text"), bool):
        read = read_document if options.command == "doc write" else read_text
        given["text"] = read(streams.stdin) if given["text"] else None
    if options.command in _TELLING:
        given["err"] = streams.err
    if options.command in WITHOUT_PROFILE:
        return _outcome(lambda: WITHOUT_PROFILE[options.command](dictionary=doors.dictionary(), **given))
    if options.command in BESIDE_PROFILE:
        return _outcome(lambda: BESIDE_PROFILE[options.command](folder, doors.now_ms(), **given))
    if options.command in OF_PC:
        pc = Pc(folder, lambda whose: doors.session(whose, f"{PROGRAM} {options.command}"), doors.ask)
        return _outcome(lambda: OF_PC[options.command](pc, **given))
    try:
        with doors.session(folder, f"{PROGRAM} {options.command}") as session:
            answer = _outcome(lambda: _function(options.command)(session, **given))
            _log.info("%s: %s", options.command, answer.error.code if answer.error else "done")
    except EnvironmentFault as fault:
        elsewhere = _elsewhere(options.command, folder, given) if fault.code == "profile_busy" else None
        if elsewhere is None:
            raise
        return elsewhere
    return answer


def _function(command: str) -> Callable[..., Answer]:
    from gllapp.cli.commands import COMMANDS  # as above

    if command in COMMANDS:
        return COMMANDS[command]
    from gllapp.cli.documents_commands import DOCUMENTS

    return DOCUMENTS[command]


def _elsewhere(command: str, folder: Path, given: dict[str, Any]) -> Answer | None:
    """What the program that holds the profile answers in this one's stead; None where it cannot."""
    from gllapp.cli.syncing import sync_elsewhere

    return sync_elsewhere(folder, **given) if command == "sync" else None


def _outcome(act: Callable[[], Answer]) -> Answer:
    """The act's answer, or what it raised as one."""
    try:
        return act()
    except GllError as error:
        return _failed(error)


def _failed(error: GllError) -> Answer:
    return Answer({"error": error_document(error)}, (), error)


def _reported(error: Exception, command: str, folder: Path | None, doors: Doors) -> Bug:
    """Writes our mistake down in the profile, where that is possible."""
    report = "-"
    if folder is not None and folder.is_dir():
        with suppress(EnvironmentFault):  # a full disk must not keep the person from being told
            report = str(save_report(folder, command, trace_of(error), doors.now_ms()))
    return Bug("bug", reason=type(error).__name__, report=report)


def _told(answer: Answer, streams: Streams, *, json: bool) -> ExitCode:
    """Prints the answer and its error; gives the exit code."""
    error = answer.error
    try:
        _print([as_json(answer.document)] if json else answer.lines, streams.out)
    except OSError as fault:
        error = error or EnvironmentFault("disk_fault", reason=fault.strerror or type(fault).__name__)
    if error is None:
        return ExitCode.DONE
    with suppress(OSError):
        _print(error_lines(error.words), streams.err)
    return error.exit_code


def _print(lines: Sequence[str], stream: TextIO) -> None:
    """Whoever reads may have heard enough (``| head``): the command has done its work all the same."""
    try:
        stream.writelines(line + "\n" for line in lines)
        stream.flush()
    except OSError as error:
        # What is left in the stream would be complained of once more while Python ends.
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)
        if not isinstance(error, BrokenPipeError):
            raise
