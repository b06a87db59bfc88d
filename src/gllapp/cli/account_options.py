"""What can be typed about the people of this PC."""

import argparse
from pathlib import Path

from gllapp.cli.options import Parser, add_command
from gllapp.platform.seal import Lock


def add_accounts(account: argparse.ArgumentParser) -> None:
    commands = account.add_subparsers(
        title="commands", metavar="COMMAND", required=True, dest="verb", parser_class=Parser
    )
    add_command(commands, "account list", "list", "who uses GLL on this PC")

    added = add_command(commands, "account add", "add", "make room on this PC for somebody more")
    added.add_argument("name", metavar="NAME", help="what the person is called on this PC")
    added.add_argument(
        "--lock",
        type=Lock,
        choices=(Lock.NONE, Lock.PIN, Lock.PASSWORD),
        default=Lock.NONE,
        metavar="none|pin|password",
        help="what opens the account; none if left out, which the custodian of the PC alone may choose: whoever uses the system account may",
    )
    _add_secret(added, "the new PIN or password")

    switch = add_command(commands, "account switch", "switch", "whose account is meant without --profile")
    switch.add_argument("name", metavar="NAME", help="the person, or the account's folder")

    removed = add_command(commands, "account remove", "remove", "take somebody's account off this PC")
    removed.add_argument("name", metavar="NAME", help="the person, or the account's folder")
    removed.add_argument("--send", action="store_true", help="sync first, so that what waits is received")
    unsent = removed.add_mutually_exclusive_group()
    unsent.add_argument(
        "--export", type=Path, metavar="FOLDER", help="write what was not received into FOLDER, then remove"
    )
    unsent.add_argument(
        "--discard-unsent", action="store_true", help="what was not received may be lost with the account"
    )
    removed.add_argument(
        "--forgotten",
        action="store_true",
        help="the PIN or password is forgotten: remove without opening, as the custodian of this PC",
    )
    _add_secret(removed, "the PIN or password that opens it")


def _add_secret(command: argparse.ArgumentParser, what: str) -> None:
    command.add_argument(
        "--secret-stdin",
        dest="secret",
        action="store_true",
        help=f"{what} is the first line of standard input; the terminal asks otherwise",
    )
