"""The first look: what the window showed last, known before the replica is open, with nothing loaded that a database needs."""

from contextlib import suppress
from typing import Final

import msgspec

from gllapp.db import first_look
from gllapp.home_views import Home
from gllapp.platform.folders import profile_id
from gllapp.platform.key_store import key_name
from gllapp.usecases.running import Session
from gllapp.views import Status
from gllcore.errors import GllError

_VERSION: Final = 1


class FirstLook(msgspec.Struct, frozen=True):
    """What the start page, the rail and the status bar showed; whatever has come or gone since has taken it away."""

    version: int
    home: Home
    standing: Status
    waiting_in_pods: int


def glance(session: Session) -> FirstLook | None:
    """None where there is none, where something has to be typed first, and where the replica has to be opened to know what is wrong."""
    with suppress(GllError, msgspec.MsgspecError):
        named = profile_id(session.folder)
        key = session.key_store("").get(key_name(named)) if named else None
        kept = first_look.read(session.folder, key) if key is not None else None
        found = msgspec.msgpack.decode(kept, type=FirstLook) if kept is not None else None
        if found is not None and found.version == _VERSION:
            home = msgspec.structs.replace(found.home, now_ms=session.now_ms())
            return msgspec.structs.replace(found, home=home)
    return None


def look_of(home: Home, standing: Status, waiting_in_pods: int) -> bytes:
    """A look as :func:`glance` reads it."""
    return msgspec.msgpack.encode(FirstLook(_VERSION, home, standing, waiting_in_pods))
