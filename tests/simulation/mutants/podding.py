"""The product without what protects pods, and the words in their documents."""

from collections.abc import Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from typing import Any
from unittest.mock import patch

from msgspec.structs import replace as replaced
from sqlalchemy import Connection

from gllapp.db import bundles, kept, leaving, log
from gllapp.db.acts import Scope
from gllapp.db.pods import texts
from gllapp.usecases import syncing
from gllapp.usecases.desk import Desk
from gllapp.usecases.documents import place, text, writing
from gllapp.views import LeftStream
from gllcore.columns import DIRECTORY
from gllcore.ids import RecordId
from gllcore.model.discussions import Stream
from gllcore.operations import Entry
from gllcore.permissions import Place
from gllcore.pod_rules import SALT_BYTES
from glldocs import peers, wire
from glldocs.engine import Document, Lean
from gllserver.services.exchange import exchange, reading
from tests.simulation.mutants.patching import everywhere
from tests.simulation.pods import typing

# --- who may read ---


def pods_readable_by_anyone() -> AbstractContextManager[object]:
    whole = reading.places

    def places(*arguments: Any) -> dict[int, Place]:
        return {number: replaced(each, admits=True) for number, each in whole(*arguments).items()}

    return patch.object(reading, "places", places)


def pods_on_sticks() -> AbstractContextManager[object]:
    """A bundle of everything holds what is for some alone."""
    whole = bundles.streams

    def streams(here: Connection) -> list[bundles.OpenStream]:
        found = whole(here)
        listed = {DIRECTORY, *(each.number for each in found), (bundles.catalogue(here) or (DIRECTORY,))[0]}
        others = {n: at for n, at in log.places(here).items() if n > DIRECTORY and n not in listed}
        return found + [
            bundles.OpenStream(n, at, Stream(RecordId(at.id), "A pod", "en")) for n, at in others.items()
        ]

    return patch.object(bundles, "streams", streams)


def pods_never_taken_away() -> AbstractContextManager[object]:
    """Whoever is in a pod no more is not told."""
    return patch.object(exchange.Exchange, "_gone", lambda *_: None)


def texts_stay_when_a_pod_leaves() -> AbstractContextManager[object]:
    return patch.object(texts, "forget", lambda *_: None)


def kept_aside_forgotten() -> AbstractContextManager[object]:
    """What had not been received goes with its pod."""
    return patch.object(kept, "add", lambda *_: None)


def typed_is_not_kept_aside() -> AbstractContextManager[object]:
    """The acts are kept, and not the text of the document in which they were written."""
    return patch.object(leaving, "_typed", lambda *_: [])


def log_is_not_folded() -> AbstractContextManager[object]:
    """What has left stays in the file's log."""
    whole = leaving.leave

    def leave(*arguments: Any, **named: Any) -> LeftStream | None:
        whole(*arguments, **named)
        return None

    return patch.object(leaving, "leave", leave)


# --- in whose name ---


def salt_reused() -> AbstractContextManager[object]:
    """A device writes in one name for ever, whatever copies of it there are."""

    def new_salt(*_: object) -> bytes:
        return bytes(SALT_BYTES)

    return everywhere(typing.new_salt, new_salt)


def peers_unlooked_at() -> AbstractContextManager[object]:
    """Whoever says that an edit is somebody else's is believed."""

    def check_update(value: Any, _: object) -> wire.Parsed:
        return wire.parsed(value[1])

    return everywhere(peers.check_update, check_update)


# --- what was typed ---


def journal_unwritten() -> AbstractContextManager[object]:
    """What is typed is in memory alone until the person leaves the document."""
    return patch.object(writing, "save", lambda *_: None)


def gathered_in_two_transactions() -> AbstractContextManager[object]:
    """The journal is emptied first, and the act is stored afterwards."""
    whole = place.write

    def write(here: Connection, desk: Desk, scope: Scope, *deals: place.Deal) -> list[Entry]:
        for document in {deal.record for deal in deals if deal.record is not None}:
            texts.take_typed(here, [each.number for each in texts.typed_in(here, document)])
        here.exec_driver_sql("COMMIT")
        here.exec_driver_sql("BEGIN IMMEDIATE")
        return whole(here, desk, scope, *deals)

    return patch.object(place, "write", write)


def typed_waits_for_ever() -> AbstractContextManager[object]:
    """A sync does not take along what was typed."""
    return patch.object(syncing, "gather", lambda _: 0)


# --- what is shown ---


def texts_not_made_anew() -> AbstractContextManager[object]:
    """What was once taken in stays in, whatever became of it."""
    whole = text._on_top

    def on_top(stored: texts.Text, updates: Sequence[Any], peer: int) -> text.Assembled | None:
        known = {update.op_id for update in updates}
        return whole(replace(stored, taken=stored.taken & known), updates, peer)

    return patch.object(text, "_on_top", on_top)


def what_waits_is_forgotten() -> AbstractContextManager[object]:
    """An update that came before what it builds on counts as taken."""
    return patch.object(Document, "holds", lambda *_: True)


def conflicts_unmarked() -> AbstractContextManager[object]:
    """Of two edits of one sentence nobody is told."""
    return patch.object(text, "conflicts_of", lambda *_, looked, **__: ((), looked))


def comments_by_number() -> AbstractContextManager[object]:
    """A comment stands at the number of its characters, whatever is written above it."""

    def cursor_at(_: Document, position: int, __: Lean = Lean.RIGHT) -> bytes:
        return position.to_bytes(8, "big")

    def position_of(_: Document, cursor: bytes) -> int:
        return int.from_bytes(cursor, "big")

    return patch.multiple(Document, cursor_at=cursor_at, position_of=position_of)
