"""In whose name an edit of a text may speak, and whether what travels as one is one."""

from typing import Final

from gllcore.errors import Refused
from gllcore.ids import RecordId, digest
from gllcore.pod_rules import SALT_BYTES, UPDATE_BYTES
from glldocs.columns import Malformed
from glldocs.wire import Parsed, parsed

_DOMAIN: Final = b"gll-peer"


def peer_of(device: RecordId, salt: bytes) -> int:
    """The name under which a device edits while a program runs; ``salt`` is new for each start of it.

    A copied disk then never speaks in the same name as what it was copied from.
    """
    return int.from_bytes(digest(_DOMAIN, device, salt)[:8], "big")


def check_update(value: object, device: RecordId) -> Parsed:
    """The update in the value [salt, bytes] of an operation that ``device`` signed; raises Refused ``bad_document_update``.

    The engine is not asked: what is let through has the form of what it writes, and names no writer but this device.
    """
    if not (isinstance(value, (list, tuple)) and len(value) == 2):
        raise Refused("bad_document_update")
    salt, data = value
    if not (isinstance(salt, bytes) and len(salt) == SALT_BYTES and isinstance(data, bytes)):
        raise Refused("bad_document_update")
    if len(data) > UPDATE_BYTES:
        raise Refused("bad_document_update")
    try:
        found = parsed(data)
    except Malformed as error:
        raise Refused("bad_document_update") from error
    if found.peer != peer_of(device, salt):
        raise Refused("bad_document_update")
    return found
