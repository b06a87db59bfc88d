"""A run of the program on one profile: what use cases are given of the world outside. Loads nothing that a database needs."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from gllapp.platform.removable import plugged_in
from gllapp.platform.seal import STANDARD, Cost
from gllapp.platform.tally import Tally
from gllapp.proxy_login import KnownLogin
from gllcore.errors import EnvironmentFault

if TYPE_CHECKING:
    from gllapp.platform.key_store import KeyStore
    from gllapp.platform.surrounding_network import Surrounding
    from gllapp.sync.files.ports import FileLink
    from gllapp.usecases.incarnation import Outside
    from gllapp.usecases.session import ServerLink


def no_way(address: str, token: str) -> "FileLink":
    """Where nothing carries files, it is as if there were no network."""
    raise EnvironmentFault("no_connection", server=address)


def _this_pc(address: str) -> "Surrounding":
    """Whoever is asked is here, where no network is told of."""
    from gllapp.platform.surrounding_network import THIS_PC  # the window opens without it

    return THIS_PC


@dataclass(frozen=True, slots=True)
class Session:
    """The profile's folder, which is ours alone while this lives, and what the world outside gives.

    ``link(address, token)`` raises Refused ``bad_url`` or ``plain_http``; ``key_store(passphrase)`` is given an empty one
    while none is known, and raises EnvironmentFault ``passphrase_needed`` or ``no_key_store`` when it cannot do without; ``dictionary()`` is the trained zstd dictionary; ``seconds()`` never jumps; ``outside`` is
    what the machine knows of the replica; ``file_link`` is as ``link``, for the library's files; ``plugged_in()`` are the folders of sticks; ``beneath()`` is
    where this PC keeps keys for its system account, beneath the lock of any person, or None where it has no such place;
    ``seal_cost`` is what a guess at a lock takes that is made now.
    ``tally`` counts what the links move; ``surrounding(address)`` is the network over which that is reached, None where the system does not tell.
    ``proxy_login`` is what the links use where the proxy asks who comes.
    """

    folder: Path
    link: "Callable[[str, str], ServerLink]"
    key_store: "Callable[[str], KeyStore]"
    dictionary: Callable[[], bytes]
    now_ms: Callable[[], int]
    seconds: Callable[[], float]
    random_bytes: Callable[[int], bytes]
    outside: "Outside"
    file_link: "Callable[[str, str], FileLink]" = no_way
    plugged_in: Callable[[], tuple[Path, ...]] = plugged_in
    beneath: "Callable[[], KeyStore | None]" = lambda: None
    seal_cost: Cost = STANDARD
    tally: Tally = field(default_factory=Tally)
    surrounding: "Callable[[str], Surrounding | None]" = _this_pc
    proxy_login: KnownLogin = field(default_factory=KnownLogin)
