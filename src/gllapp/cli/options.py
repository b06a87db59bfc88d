"""What the parsers of all commands are made of."""

import argparse
from collections.abc import Callable
from enum import StrEnum
from typing import NoReturn, TypeAlias, TypeVar

from gllcore.errors import UsageError

ID = "hexadecimal, at least its first six digits"


class Parser(argparse.ArgumentParser):
    """Raises UsageError ``usage`` where argparse would print and leave."""

    def error(self, message: str) -> NoReturn:
        raise UsageError("usage", reason=message)


Commands: TypeAlias = "argparse._SubParsersAction[Parser]"


def add_command(commands: Commands, command: str | None, name: str, text: str) -> argparse.ArgumentParser:
    """A command's own parser; a mere group of commands has no ``command``."""
    made = commands.add_parser(
        name, help=text, description=text[0].upper() + text[1:] + ".", allow_abbrev=False
    )
    if command is not None:
        made.set_defaults(command=command)
        made.add_argument("--json", action="store_true", help="one JSON document on standard output")
    return made


def add_limit(command: argparse.ArgumentParser, what: str, number: int) -> None:
    command.add_argument(
        "--limit", type=positive, default=number, metavar="N", help=f"at most N {what}; {number} if left out"
    )


E = TypeVar("E", bound=StrEnum)


def one_of(known: type[E]) -> Callable[[str], E]:
    """The type of an option that takes one of a few words."""

    def chosen(text: str) -> E:
        try:
            return known(text)
        except ValueError:
            words = ", ".join(known)
            raise argparse.ArgumentTypeError(f"{text!r} is none of {words}") from None

    return chosen


def positive(text: str) -> int:
    number = int(text) if text.isascii() and text.isdigit() and len(text) < 16 else 0
    if number < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a positive whole number")
    return number
