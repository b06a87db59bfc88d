"""What there is to choose from for a bundle, and what a choice comes to: told before anything is written."""

from collections.abc import Collection
from typing import NamedTuple

from gllapp.db import bundles
from gllapp.db.bundles import OpenStream
from gllapp.usecases import forum
from gllapp.usecases.bundles.making import own_publisher
from gllapp.usecases.desk import Desk
from gllapp.usecases.sticks.values import Choices, ShelfChoice, StreamChoice, Weight
from gllcore.files import FileId
from gllcore.ids import RecordId
from gllcore.model.library import Resource
from gllfiles.store import FileStore


class Shown(NamedTuple):
    """A resource as far as it can go on a stick: where it stands, and the sizes of its files that are here and that are not."""

    id: RecordId
    shelves: frozenset[RecordId]
    here: dict[FileId, int]
    elsewhere: dict[FileId, int]

    @property
    def size(self) -> int:
        return sum(self.here.values())


class Supply(NamedTuple):
    """Everything that a bundle could hold, read once; ``choices`` is how it is shown."""

    resources: tuple[Shown, ...]
    choices: Choices


def supply_of(desk: Desk, store: FileStore) -> Supply:
    """Raises Refused ``not_publisher`` where no bundle can be made at all."""
    own_publisher(desk, desk.replica.profile())
    held = {each.id for each in store.held()}
    posts = {row.id: row.posts for row in forum.list_streams(desk)}
    with desk.replica.reading() as here:
        shown = tuple(_shown(each, held) for each in bundles.resources(here) if each.withdrawn_ms is None)
        shelves = bundles.shelves(here)
        streams = bundles.streams(here)
    on = {shelf.id: [each for each in shown if shelf.id in each.shelves] for shelf in shelves}
    return Supply(
        shown,
        Choices(
            tuple(
                ShelfChoice(shelf.id, shelf.name, len(on[shelf.id]), sum(each.size for each in on[shelf.id]))
                for shelf in sorted(shelves, key=lambda each: each.name)
            ),
            tuple(_stream(each, posts) for each in sorted(streams, key=lambda each: each.stream.name)),
            len(shown),
            sum(each.size for each in shown),
        ),
    )


def weigh(supply: Supply, shelves: Collection[RecordId] | None, site: Collection[FileId]) -> Weight:
    """What these shelves come to, or everything (None), without what the site holds already."""
    wanted = None if shelves is None else frozenset(shelves)
    chosen = [each for each in supply.resources if wanted is None or wanted & each.shelves]
    files = {id: size for each in chosen for id, size in each.here.items()}
    absent = {id: size for each in chosen for id, size in each.elsewhere.items() if id not in site}
    lacking = {id: size for id, size in files.items() if id not in site}
    return Weight(
        documents=sum(any(id in lacking for id in each.here) for each in chosen),
        files=len(lacking),
        bytes=sum(lacking.values()),
        all_documents=sum(bool(each.here) for each in chosen),
        all_bytes=sum(files.values()),
        not_here=sum(any(id in absent for id in each.elsewhere) for each in chosen),
        not_here_bytes=sum(absent.values()),
    )


def _shown(resource: Resource, held: Collection[FileId]) -> Shown:
    here = {file.id: file.size for file in resource.files if file.id in held}
    elsewhere = {file.id: file.size for file in resource.files if file.id not in held}
    return Shown(resource.id, frozenset(resource.shelves), here, elsewhere)


def _stream(each: OpenStream, posts: dict[RecordId, int]) -> StreamChoice:
    stream = each.stream
    return StreamChoice(stream.id, stream.name, posts.get(stream.id, 0), stream.restricted)
