"""The network that the PC is on: whether it costs money is asked once, and decides what comes unasked."""

from collections.abc import Iterator
from contextlib import contextmanager

from gllapp.db.usage import networks
from gllapp.platform.surrounding_network import THIS_PC, Surrounding
from gllapp.settings import load_settings
from gllapp.usage_views import Answer, Medium, Network
from gllapp.usecases.desk import Desk
from gllapp.usecases.session import Session
from gllapp.usecases.usage import take_in
from gllcore.errors import Refused
from gllcore.ids import digest

_CURRENCY_CHARACTERS = 8
_HIGHEST_PRICE = 1_000_000
_UNTOLD = Surrounding(digest(b"gll-network", b"untold")[:16], "", Medium.OTHER)


def network_now(session: Session, desk: Desk) -> Network | None:
    """Where the PC is, as it is known here; None where the server is on this very PC, so that no network is used.

    Where the system tells nothing, that is a network as well: what is not known may cost.
    """
    found = session.surrounding(desk.replica.profile().server) or _UNTOLD
    if found == THIS_PC:
        return None
    with desk.replica.writing() as here:
        return networks.meet(here, found.mark, found.name, found.medium, session.now_ms())


def costs(session: Session, desk: Desk) -> bool:
    """Whether nothing may be moved here that nobody has asked for."""
    now = network_now(session, desk)
    return now is not None and now.costs


def every_network(desk: Desk) -> tuple[Network, ...]:
    """All that this PC was on, the latest first."""
    with desk.replica.reading() as here:
        return networks.every(here)


def answer(desk: Desk, number: int, said: Answer, price_per_mb: float = 0.0, currency: str = "") -> None:
    """Whether a network costs, and what a megabyte; 0 is not known. Raises Refused ``bad_price``."""
    currency = currency.strip()
    is_word = len(currency) <= _CURRENCY_CHARACTERS and currency.isprintable()
    if not 0 <= price_per_mb < _HIGHEST_PRICE or not is_word:
        raise Refused("bad_price")
    with desk.replica.writing() as here:
        networks.answer(here, number, said, price_per_mb, currency)


def price_of(session: Session, network: Network | None) -> tuple[float, str]:
    """What a megabyte costs on a network, and in which currency; where it has no price of its own, the one that was set for all."""
    if network is not None and not network.costs:
        return 0.0, ""
    if network is not None and network.price_per_mb:
        return network.price_per_mb, network.currency
    kept = load_settings(session.folder)
    return kept.price_per_mb, kept.currency


@contextmanager
def counted(session: Session, desk: Desk) -> Iterator[Network | None]:
    """What moves in the body is counted for the network that the PC is on, and stored when the body ends."""
    now = network_now(session, desk)
    session.tally.network = now.number if now is not None else 0
    try:
        yield now
    finally:
        take_in(session.tally, desk.replica)
