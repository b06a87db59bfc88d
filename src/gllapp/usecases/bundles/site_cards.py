"""Site cards: what a PC holds, in a small file, so that whoever makes a bundle for it leaves that out."""

from pathlib import Path

from gllapp.db import bundles, log
from gllapp.db.log import Place
from gllapp.db.replica import Transaction
from gllapp.platform.disk import read_limited, replace_file
from gllapp.usecases.desk import Desk
from gllcore.bundles import FORMAT, Mark
from gllcore.columns import DIRECTORY
from gllcore.errors import EnvironmentFault
from gllcore.site_cards import SITE_CARD_BYTES, SiteCard, decode_site_card, encode_site_card
from gllfiles.store import FileStore


def write_site_card(desk: Desk, store: FileStore, file: Path) -> SiteCard:
    """Writes down what is here and could be on a stick, in the place of an older card: nothing of pods, nor of streams for some.

    Raises EnvironmentFault.
    """
    with desk.replica.reading() as here:
        places = [log.places(here)[DIRECTORY], *_open_to_all(here)]
        of_library = bundles.files_named(here)
    reaches = [(place.id, place.gap.low if place.gap else place.cursor) for place in places]
    card = SiteCard(
        FORMAT,
        desk.replica.profile().community,
        desk.now_ms(),
        tuple((scope, Mark(*cursor)) for scope, cursor in reaches),
        b"".join(sorted(held.id for held in store.held() if held.id in of_library)),
    )
    replace_file(file, encode_site_card(card))
    return card


def _open_to_all(here: Transaction) -> list[Place]:
    """The logs that bundles carry, beside the directory."""
    catalogue = bundles.catalogue(here)
    shown = [each.place for each in bundles.streams(here) if not each.stream.restricted]
    return [catalogue[1], *shown] if catalogue is not None else shown


def read_site_card(file: Path) -> SiteCard:
    """Raises Refused ``site_card_damaged``, EnvironmentFault ``file_unreadable``."""
    try:
        data = read_limited(file, SITE_CARD_BYTES + 1)
    except OSError as error:
        raise EnvironmentFault(
            "file_unreadable", file=str(file), reason=error.strerror or type(error).__name__
        ) from None
    return decode_site_card(data, file.name)
