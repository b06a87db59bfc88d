"""Which community somebody wants to register with: a replica that knows it and its key, from its server or from a stick."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import msgspec

from gllapp.usecases.desk import Desk
from gllapp.usecases.guests import Guest, read_as_guest
from gllapp.usecases.session import Community, Session, begin_as_guest, is_signed_in, open_desk
from gllcore.bundles import fingerprint
from gllcore.errors import EnvironmentFault, Refused
from gllcore.ids import ID_BYTES, CommunityId
from gllcore.registrations import COMMUNITY_PATH, CommunityCard

_KEY_BYTES = 32
_card = msgspec.json.Decoder(CommunityCard)


def begin_at(session: Session, address: str, passphrase: str = "") -> Guest:
    """Makes the profile a newcomer's, for the community whose server is at this address: its key is pinned from then on.

    Raises Refused ``bad_url`` or ``plain_http``; EnvironmentFault of the network, the key store and the disk.
    """
    # Before anything is asked: where no key can be kept, there is nothing to begin.
    session.key_store(passphrase)
    community = community_at(session, address)
    return Guest(begin_as_guest(session, community, passphrase), community, fingerprint(community.key))


def begin_from(session: Session, stick: Path, passphrase: str = "") -> Guest:
    """The same for the community whose bundle is on a stick; raises as ``read_as_guest`` does."""
    return read_as_guest(session, stick, passphrase)


def community_at(session: Session, address: str) -> Community:
    """What the server at this address says it is; raises as ``begin_at``."""
    with closing(session.file_link(address, "")) as link:
        answer = link.send("GET", COMMUNITY_PATH, b"")
        try:
            card = _card.decode(answer)
        except (msgspec.MsgspecError, UnicodeDecodeError):
            raise EnvironmentFault("not_gll", server=link.server) from None
        if len(card.id) != ID_BYTES or len(card.key) != _KEY_BYTES:
            raise EnvironmentFault("not_gll", server=link.server)
        return Community(CommunityId(card.id), card.name, card.key, link.server)


def newcomers_desk(session: Session, stick: Path | None, address: str) -> Desk:
    """The desk of whoever registers on this profile; a new profile learns from the stick or the address whose community it is.

    Raises Refused ``community_unknown`` where neither is named, and as ``begin_at``, ``begin_from`` and ``open_desk`` do.
    """
    if is_signed_in(session):
        return open_desk(session)
    ways: list[Callable[[], Guest]] = []
    if stick is not None:
        folder = stick
        ways.append(lambda: begin_from(session, folder))
    if address:
        ways.append(lambda: begin_at(session, address))
    for number, way in enumerate(ways, 1):
        try:
            return way().desk
        except Refused as refusal:
            # An empty stick takes a letter too, if the address tells for whom.
            if refusal.code != "no_bundle" or number == len(ways):
                raise
    raise Refused("community_unknown")
