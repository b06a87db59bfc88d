"""The options of the commands that make, check, look into and take in bundles."""

import argparse
from pathlib import Path

from gllapp.cli.options import Commands, add_command

TAKEN = ("everything", "texts", "files")


def add_bundles(commands: Commands) -> None:
    new = add_command(
        commands, "bundle new", "new", "make a bundle on a stick; the same again goes on with it"
    )
    _add_target(new)
    for option, name, text in (
        ("--shelf", "shelf", "only this shelf of the library, by its name or id; may be given again"),
        ("--stream", "stream", "only this stream of the forum, by its name or id; may be given again"),
        ("--pod", "pod", "what is said and written in this pod, sealed for its members; may be given again"),
    ):
        new.add_argument(option, dest=name, action="append", default=[], metavar=name[0].upper(), help=text)
    new.add_argument(
        "--for", dest="site", type=Path, metavar="SITE_CARD", help="leave out what this site card tells of"
    )
    discarded = add_command(
        commands,
        "bundle discard",
        "discard",
        "remove from a stick what this PC has begun there and not finished",
    )
    _add_target(discarded)
    verify = add_command(
        commands, "bundle verify", "verify", "read every byte of a stick's bundles; no profile"
    )
    inspect = add_command(
        commands, "bundle inspect", "inspect", "who made a stick's bundles, and what is in them"
    )
    contents = add_command(
        commands,
        "bundle contents",
        "contents",
        "the documents of a stick's bundles, and what the library knows",
    )
    taken = add_command(commands, "bundle import", "import", "take in what a stick's bundles hold")
    for command in (verify, inspect, contents, taken):
        _add_target(command)
    taken.add_argument(
        "--only", choices=TAKEN, default=TAKEN[0], help="only the discussions and cards, or only the files"
    )
    taken.add_argument(
        "--shelf", dest="shelf", action="append", default=[], metavar="S", help="only the files of this shelf"
    )
    card = add_command(
        commands, "bundle site-card", "site-card", "write down what this PC holds, for a librarian"
    )
    card.add_argument("file", type=Path, metavar="FILE", help="where to; an older card there is replaced")


def _add_target(command: argparse.ArgumentParser) -> None:
    command.add_argument("target", type=Path, metavar="TARGET", help="where the stick is")
