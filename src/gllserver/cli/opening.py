"""What every command that answers and ends begins and ends with: the community that it is about, and what it has to say."""

from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from typing import NamedTuple

from gllserver.bootstrap import EVERYBODYS, Community, open_community
from gllserver.services.files import Shares


class Outcome(NamedTuple):
    """What a command has to say: lines for people, a document for programs."""

    lines: list[str]
    document: dict[str, object]


@contextmanager
def opened(arguments: Namespace, shares: Shares = EVERYBODYS) -> Iterator[Community]:
    """The community that the arguments name."""
    community = open_community(
        arguments.data, arguments.database_url, files_url=arguments.files_url, shares=shares
    )
    try:
        yield community
    finally:
        community.close()
