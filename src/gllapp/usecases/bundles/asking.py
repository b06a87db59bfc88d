"""A device's first bundle: it asks the server for the right to sign it, which comes with the next sync and goes with every stick."""

from contextlib import closing

from gllapp.usecases.bundles.making import own_publisher
from gllapp.usecases.desk import Desk
from gllapp.usecases.networks import counted
from gllapp.usecases.session import Session
from gllapp.usecases.syncing import sync_now
from gllcore.errors import EnvironmentFault, Refused
from gllcore.publishers import PUBLISHERS_PATH


def become_publisher(session: Session, desk: Desk) -> None:
    """Asks where it is needed; who may already is not asked for a connection.

    Raises Refused ``not_publisher`` where the server cannot be reached, ``publisher_revoked``, ``suspended``, ``guest_cannot_send``.
    """
    profile = desk.replica.profile()
    try:
        own_publisher(desk, profile)
    except Refused as no:
        if profile.is_guest:
            raise Refused("guest_cannot_send") from None
        _ask(session, desk, no)


def _ask(session: Session, desk: Desk, no: Refused) -> None:
    profile = desk.replica.profile()
    try:
        with counted(session, desk), closing(session.file_link(profile.server, profile.token)) as link:
            link.send("POST", PUBLISHERS_PATH, b"")
    except EnvironmentFault:
        # What stands in the way is the network; what to do about it is in these words.
        raise no from None
    # Whether it came, whoever makes the bundle looks for himself.
    sync_now(session, desk)
