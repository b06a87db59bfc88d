"""What bundles need of a replica: its logs as proven chunks, who may publish, what the library holds, and which bundles were met."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import NamedTuple

from sqlalchemy import Connection, func, select
from sqlalchemy.dialects.sqlite import insert

from gllapp.db import chain, log, tables
from gllapp.db.library import records
from gllapp.db.library import tables as library
from gllapp.db.log import Place
from gllapp.db.tables import State
from gllcore.columns import DIRECTORY
from gllcore.files import FileId
from gllcore.ids import CommunityId, OpId, RecordId, ScopeId
from gllcore.merge import stream_of
from gllcore.model.discussions import Stream
from gllcore.model.library import Resource, Shelf
from gllcore.operations import Entry, Kind, first_link
from gllcore.packing import BLOCK_ENTRIES
from gllcore.protocol import Cursor
from gllcore.reconciliation import Lost, Offer, Seal, chains, chunks

_op = tables.op
_channel = tables.channel

_AT_ONCE = 2_000

SealsByTip = Mapping[tuple[ScopeId, bytes], Seal]


# --- logs ---


def seals_by_tip(here: Connection) -> SealsByTip:
    """Everything that the server has sealed, by the places in the logs that it speaks of."""
    return {(tip.scope, tip.link): seal for seal in chain.seals(here) for tip in seal.tips}


def chunks_after(
    here: Connection,
    community: CommunityId,
    number: int,
    place: Place,
    known: Cursor | None,
    seals: SealsByTip,
) -> Iterator[Offer]:
    """The scope's log in proven chunks, which follow each other: from behind ``known``, if that is a point of it, else from the start.

    It ends where something is missing, is not proven, or was altered on the disk.
    """
    held: list[Lost] = []
    for rings in _portions(_rings_after(here, community, number, place, known)):
        held += _lost(here, number, rings)
        whole = next(chains(held), [])
        taken = 0
        for offer in chunks(whole, seals):
            taken += len(offer.entries)
            yield offer
        if len(whole) < len(held) or len(held) - taken > BLOCK_ENTRIES:
            return
        held = held[taken:]


def chunks_about(
    here: Connection,
    community: CommunityId,
    number: int,
    place: Place,
    wanted: Iterable[OpId],
    seals: SealsByTip,
) -> Iterator[Offer]:
    """The chunks that prove these operations of the scope's log."""
    ids = set(wanted)
    for rings in _portions(chain.walk(here, number, Cursor(0, first_link(community, place.id)))):
        lost = [each._replace(offered=each.entry.op_id in ids) for each in _lost(here, number, rings)]
        for whole in chains(lost):
            yield from chunks(whole, seals)


def _rings_after(
    here: Connection, community: CommunityId, number: int, place: Place, known: Cursor | None
) -> Iterator[chain.Ring]:
    start = Cursor(0, first_link(community, place.id))
    if known is not None and known.seq and known in _points(here, number, start, known.seq):
        start = known
    return chain.walk(here, number, start)


def _points(here: Connection, number: int, start: Cursor, seq: int) -> set[Cursor]:
    return {Cursor(ring.seq, ring.link) for ring in chain.walk(here, number, start) if ring.seq == seq}


def _portions(rings: Iterator[chain.Ring]) -> Iterator[list[chain.Ring]]:
    while some := list(islice(rings, _AT_ONCE)):
        yield some


def _lost(here: Connection, number: int, rings: Sequence[chain.Ring]) -> list[Lost]:
    stored = {each.entry.op_id: each.entry.op for each in log.by_ids(here, [ring.op_id for ring in rings])}
    return [
        Lost(
            number,
            Entry(ring.op_id, stored[ring.op_id], ring.seq, ring.received_ms),
            ring.before,
            offered=True,
        )
        for ring in rings
    ]


# --- who publishes ---


def publisher_entries(here: Connection) -> tuple[Entry, ...]:
    """Every received operation that tells of publishers."""
    ids = select(_op.c.op_id).where(_op.c.kind == Kind.PUBLISHER, _op.c.state == State.LOG)
    return tuple(each.entry for each in log.by_ids(here, map(OpId, here.execute(ids).scalars())))


# --- streams ---


class OpenStream(NamedTuple):
    """A stream with the number of its log here."""

    number: int
    place: Place
    stream: Stream


def streams(here: Connection) -> list[OpenStream]:
    """Every stream that has a log here, as its cards tell of it."""
    cards = select(_op.c.op_id).where(_op.c.kind == Kind.STREAM, _op.c.record.is_(None))
    ids = {RecordId(op_id) for op_id in here.execute(cards).scalars()}
    families: dict[RecordId, list[Entry]] = {}
    for each in log.of_records(here, ids, created=ids):
        if each.counts:
            families.setdefault(each.entry.record, []).append(each.entry)
    numbered = {place.id: (number, place) for number, place in log.places(here).items() if number > DIRECTORY}
    made = [stream for family in families.values() if (stream := stream_of(family)) is not None]
    return [
        OpenStream(*numbered[ScopeId(stream.id)], stream) for stream in made if ScopeId(stream.id) in numbered
    ]


def catalogue(here: Connection) -> tuple[int, Place] | None:
    """The number and the log of the library's catalogue, once its card is here."""
    card = select(_op.c.op_id).where(_op.c.kind == Kind.CATALOGUE, _op.c.record.is_(None))
    ids = {bytes(op_id) for op_id in here.execute(card).scalars()}
    for number, place in log.places(here).items():
        if place.id in ids and number > DIRECTORY:
            return number, place
    return None


# --- the library ---


def resources(here: Connection) -> Iterator[Resource]:
    """Every resource, withdrawn ones too."""
    cards = select(library.resource_card.c.card).order_by(library.resource_card.c.number)
    return map(records.decode, here.execute(cards).scalars())


def files_named(here: Connection) -> frozenset[FileId]:
    """Every file of a resource, those of older editions too."""
    return frozenset(map(FileId, here.execute(select(library.resource_file.c.file).distinct()).scalars()))


def shelves(here: Connection) -> list[Shelf]:
    rows = here.execute(select(library.shelf))
    return [
        Shelf(RecordId(row.id), row.name, row.description, row.language, bool(row.withdrawn)) for row in rows
    ]


# --- bundles that were met ---


class Newest(NamedTuple):
    """The newest bundle of a series that was made or met here."""

    serial: int
    created_ms: int


def newest(here: Connection, channel: str) -> Newest:
    row = here.execute(
        select(_channel.c.serial, _channel.c.created_ms).where(_channel.c.name == channel)
    ).first()
    return Newest(0, 0) if row is None else Newest(*row)


def met(here: Connection, channel: str, found: Newest) -> None:
    """A bundle of this series that can be believed was made or seen here."""
    new = insert(_channel).values(name=channel, serial=found.serial, created_ms=found.created_ms)
    later = {
        "serial": func.max(_channel.c.serial, new.excluded.serial),
        "created_ms": func.max(_channel.c.created_ms, new.excluded.created_ms),
    }
    here.execute(new.on_conflict_do_update(index_elements=[_channel.c.name], set_=later))
