"""What a person means by a name or by the first characters of an id."""

from collections.abc import Iterable, Sequence
from typing import TypeVar

from gllapp.db import finding
from gllapp.usecases.desk import Desk
from gllcore.errors import Refused
from gllcore.ids import RecordId

Found = TypeVar("Found")

# Fewer characters of an id could name something else tomorrow.
PREFIX_CHARACTERS = 6


def find_stream(desk: Desk, wanted: str) -> RecordId:
    """A stream by its name, whatever its case and accents, or by the first characters of its id; else a pod.

    Raises Refused ``unknown_stream`` or ``ambiguous_id``.
    """
    with desk.replica.reading() as here:
        found = finding.streams_called(here, wanted)
        if not found and len(wanted) >= PREFIX_CHARACTERS:
            found = finding.streams_from(here, wanted)
    return only(found, wanted, Refused("unknown_stream", stream=wanted))


def find_post(desk: Desk, wanted: str) -> RecordId:
    """A post by the first characters of its id, six at least. Raises Refused ``unknown_post`` or ``ambiguous_id``."""
    return only(_posts(desk, wanted), wanted, Refused("unknown_post", post=wanted))


def find_thread(desk: Desk, wanted: str) -> RecordId:
    """A thread by the first characters of its id. Raises Refused ``unknown_thread`` or ``ambiguous_id``."""
    return only(_posts(desk, wanted), wanted, Refused("unknown_thread", thread=wanted))


def find_shelf(desk: Desk, wanted: str) -> RecordId:
    """A shelf by its name, whatever its case and accents, or by the first characters of its id.

    Raises Refused ``unknown_shelf`` or ``ambiguous_id``.
    """
    with desk.replica.reading() as here:
        found = finding.shelves_called(here, wanted)
        if not found and len(wanted) >= PREFIX_CHARACTERS:
            found = finding.shelves_from(here, wanted)
    return only(found, wanted, Refused("unknown_shelf", shelf=wanted))


def find_resource(desk: Desk, wanted: str) -> RecordId:
    """A resource by the first characters of its id, six at least. Raises Refused ``unknown_resource`` or ``ambiguous_id``."""
    found: list[RecordId] = []
    if len(wanted) >= PREFIX_CHARACTERS:
        with desk.replica.reading() as here:
            found = finding.resources_from(here, wanted)
    return only(found, wanted, Refused("unknown_resource"))


def _posts(desk: Desk, wanted: str) -> list[RecordId]:
    if len(wanted) < PREFIX_CHARACTERS:
        return []
    with desk.replica.reading() as here:
        return finding.posts_from(here, wanted)


def beginning(known: Iterable[RecordId], wanted: str) -> list[RecordId]:
    """Those whose id (hex) begins so; none where too little of it is said."""
    if len(wanted) < PREFIX_CHARACTERS:
        return []
    return [each for each in known if each.hex().startswith(wanted.lower())]


def only(found: Sequence[Found], wanted: str, unknown: Refused) -> Found:
    """What was found; raises ``unknown`` where that is nothing, and Refused ``ambiguous_id`` where it is several."""
    if not found:
        raise unknown
    if len(found) > 1:
        raise Refused("ambiguous_id", prefix=wanted)
    return found[0]
