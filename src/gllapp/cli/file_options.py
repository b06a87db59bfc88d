"""The options of the commands about the library's files."""

import argparse
from pathlib import Path

from gllapp.cli.options import Commands, Parser, add_command, positive


def add_files(whole: Commands) -> None:
    files = add_command(whole, None, "files", "the library's files: fetch what you keep")
    commands = files.add_subparsers(
        title="commands", metavar="COMMAND", required=True, dest="verb", parser_class=Parser
    )
    fetch = add_command(commands, "files fetch", "fetch", "fetch what you keep and what is not here yet, now")
    fetch.add_argument("--max-bytes", type=positive, metavar="N", default=0, help="stop before N bytes")
    fetch.add_argument("--max-seconds", type=positive, metavar="N", default=0, help="stop after N seconds")
    fetch.add_argument(
        "--stick",
        type=Path,
        action="append",
        default=[],
        metavar="DIR",
        help="also from the bundles in this folder; sticks that are plugged in are found without (may be repeated)",
    )
    add_command(commands, "files status", "status", "what is here, what waits, and what you allow")
    _add_set(add_command(commands, "files set", "set", "choose when files come, how fast, and how many"))
    send = add_command(commands, "files send", "send", "librarians: send a file to the server")
    send.add_argument("file", metavar="FILE", type=Path)


def add_with_files(sync: argparse.ArgumentParser) -> None:
    """Whether files come with this sync."""
    sync.add_argument(
        "--files",
        action=argparse.BooleanOptionalAction,
        default=None,
        help="whether files that you keep come too; as chosen by: files set, if left out",
    )


def _add_set(chosen: argparse.ArgumentParser) -> None:
    chosen.add_argument(
        "--with-sync",
        action=argparse.BooleanOptionalAction,
        default=None,
        help="whether files come with every sync",
    )
    chosen.add_argument("--hours", metavar="H", help="at which hours, as 22:00-06:00; or always")
    chosen.add_argument("--speed", type=_limit, metavar="N", help="at most N bytes a second; 0: no limit")
    chosen.add_argument("--per-sync", type=_limit, metavar="N", help="at most N bytes a sync; 0: no limit")
    chosen.add_argument("--room", type=_limit, metavar="N", help="at most N bytes on this PC; 0: no limit")


def _limit(text: str) -> int:
    """A positive number, or 0."""
    return 0 if text == "0" else positive(text)
