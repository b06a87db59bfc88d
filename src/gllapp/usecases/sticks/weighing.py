"""What there is to choose from for a bundle, and what a choice comes to: told before anything is written."""

from collections.abc import Collection, Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from gllapp.db import bundles
from gllapp.db.bundles import OpenStream
from gllapp.platform.devicekey import is_signed
from gllapp.usecases import forum
from gllapp.usecases.bundles.importing import check_believed
from gllapp.usecases.bundles.making import own_publisher
from gllapp.usecases.bundles.sealed_pods import chosen_pods
from gllapp.usecases.bundles.site_cards import read_site_card
from gllapp.usecases.bundles.values import Wish
from gllapp.usecases.desk import Desk
from gllapp.usecases.pods.directory import list_pods
from gllapp.usecases.sticks.values import Choices, PodChoice, ShelfChoice, StreamChoice, Weight
from gllcore.errors import Refused
from gllcore.files import FileId
from gllcore.ids import RecordId
from gllcore.model.library import Resource, Shelf
from gllcore.site_cards import SiteCard
from gllfiles.bundles import open_bundle
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
    offered = sorted(streams, key=lambda each: each.stream.name.casefold())
    with_files = [each for each in shown if each.here]
    return Supply(
        shown,
        Choices(
            _shelves(shown, shelves),
            tuple(_stream(each, posts) for each in offered),
            len(with_files),
            sum(each.size for each in with_files),
            _pods(desk),
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


def _pods(desk: Desk) -> tuple[PodChoice, ...]:
    """Those that the person reads, and whose logs are here."""
    profile = desk.replica.profile()
    mine = [
        row.pod for row in list_pods(desk, archived=True) if row.is_open and profile.member in row.pod.readers
    ]
    wish = Wish(pods=tuple(pod.id.hex() for pod in mine))
    chosen = [PodChoice(pod.id, pod.name, len(pod.keys)) for pod in chosen_pods(desk, wish)]
    return tuple(sorted(chosen, key=lambda each: each.name.casefold()))


def supply_on_stick(desk: Desk, store: FileStore, dictionary: bytes, folder: Path) -> Supply:
    """What a bundle would bring to this PC, in the place of what this PC could give.

    Raises as ``open_bundle`` does, and Refused where the bundle cannot be believed.
    """
    bundle = open_bundle(folder, dictionary, is_signed)
    check_believed(desk, bundle)
    new: dict[RecordId, dict[FileId, int]] = {}
    for blob in bundle.manifest.blobs:
        if not store.holds(blob.id):
            new.setdefault(RecordId(blob.resource), {})[blob.id] = blob.size
    with desk.replica.reading() as here:
        stands = {each.id: frozenset(each.shelves) for each in bundles.resources(here) if each.id in new}
        shelves = bundles.shelves(here)
    shown = tuple(Shown(id, stands.get(id, frozenset()), files, {}) for id, files in new.items())
    return Supply(shown, Choices(_shelves(shown, shelves), (), len(shown), sum(each.size for each in shown)))


def site_of(desk: Desk, file: Path) -> SiteCard:
    """The card of a place of this community. Raises Refused ``site_card_damaged``, ``site_card_elsewhere``; EnvironmentFault."""
    card = read_site_card(file)
    if card.community != desk.replica.profile().community:
        raise Refused("site_card_elsewhere", file=file.name)
    return card


def _shelves(shown: Sequence[Shown], shelves: Iterable[Shelf]) -> tuple[ShelfChoice, ...]:
    """Those on which something stands that can be taken, by their names."""
    on: dict[RecordId, list[Shown]] = {}
    for each in shown:
        if each.here:
            for shelf in each.shelves:
                on.setdefault(shelf, []).append(each)
    return tuple(
        ShelfChoice(shelf.id, shelf.name, len(on[shelf.id]), sum(each.size for each in on[shelf.id]))
        for shelf in sorted(shelves, key=lambda each: each.name.casefold())
        if shelf.id in on
    )
