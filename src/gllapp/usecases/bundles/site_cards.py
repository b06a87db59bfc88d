"""Site cards: what a PC holds, in a small file, so that whoever makes a bundle for it leaves that out."""

from pathlib import Path

from gllapp.db import log
from gllapp.platform.disk import read_limited, replace_file
from gllapp.usecases.desk import Desk
from gllcore.bundles import FORMAT, SITE_CARD_BYTES, Mark, SiteCard, decode_site_card, encode_site_card
from gllcore.errors import EnvironmentFault
from gllfiles.store import FileStore


def write_site_card(desk: Desk, store: FileStore, file: Path) -> SiteCard:
    """Writes down what is here, in the place of an older card. Raises EnvironmentFault."""
    with desk.replica.reading() as here:
        places = log.places(here)
    reaches = [
        (place.id, place.gap.low if place.gap else place.cursor)
        for number, place in places.items()
        if number >= 0
    ]
    card = SiteCard(
        FORMAT,
        desk.replica.profile().community,
        desk.now_ms(),
        tuple((scope, Mark(*cursor)) for scope, cursor in reaches),
        b"".join(sorted(held.id for held in store.held())),
    )
    replace_file(file, encode_site_card(card))
    return card


def read_site_card(file: Path) -> SiteCard:
    """Raises Refused ``site_card_damaged``, EnvironmentFault ``file_unreadable``."""
    try:
        data = read_limited(file, SITE_CARD_BYTES + 1)
    except OSError as error:
        raise EnvironmentFault(
            "file_unreadable", file=str(file), reason=error.strerror or type(error).__name__
        ) from None
    return decode_site_card(data, file.name)
