"""The options of the command search."""

import argparse

from gllapp.cli.options import Commands, add_command, add_limit, one_of
from gllapp.search_views import Kind
from gllapp.usecases.search_question import days_meant


def add_search(commands: Commands) -> None:
    found = add_command(commands, "search", "search", "find whatever is on this PC by its words")
    found.add_argument(
        "text", metavar="TEXT", help='words, "words in a row", filters; the last may be incomplete'
    )
    found.add_argument(
        "--kind", action="append", default=[], type=one_of(Kind), metavar="K", help=f"only: {', '.join(Kind)}"
    )
    found.add_argument(
        "--stream", action="append", default=[], metavar="S", help="only in this stream or pod"
    )
    found.add_argument(
        "--author", action="append", default=[], metavar="A", help="only what this person wrote"
    )
    found.add_argument(
        "--language",
        action="append",
        default=[],
        metavar="xx",
        help="only in this language, like en or French",
    )
    found.add_argument("--since", type=_day, metavar="DATE", help="2026, 2026-03 or 2026-03-09")
    found.add_argument("--until", type=_day, metavar="DATE", help="the last day wanted, likewise")
    found.add_argument("--held", action="store_true", help="only what can be opened on this PC")
    add_limit(found, "hits of each kind", 50)


def _day(text: str) -> str:
    if days_meant(text) is None:
        raise argparse.ArgumentTypeError(
            f"{text!r} is no year, month or day like 2026, 2026-03 or 2026-03-09"
        )
    return text
