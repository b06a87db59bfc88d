"""What goes on a stick: which logs, from where on, and which of the library's files."""

from collections.abc import Iterable
from typing import NamedTuple

from gllapp.db import bundles, log
from gllapp.db.log import Place
from gllapp.db.replica import Transaction
from gllapp.usecases.bundles.values import Wish
from gllapp.usecases.desk import Desk
from gllapp.usecases.finders import PREFIX_CHARACTERS, find_stream
from gllapp.usecases.pods.directory import list_pods
from gllapp.usecases.pods.finders import find_pod
from gllcore.columns import DIRECTORY
from gllcore.errors import Refused
from gllcore.files import FileId
from gllcore.folding import shadow
from gllcore.ids import RecordId, ScopeId
from gllcore.model.library import Resource, ResourceFile, Shelf
from gllcore.protocol import Cursor

# How the two logs that are on every stick are called there; streams have names of their own.
DIRECTORY_TITLE, CATALOGUE_TITLE = "Directory", "Library"


class ChosenLog(NamedTuple):
    """A log that goes on the stick, and what the site holds of it already, if that is known."""

    number: int
    place: Place
    title: str
    known: Cursor | None


class ChosenFile(NamedTuple):
    file: ResourceFile
    resource: Resource


def chosen_logs(desk: Desk, here: Transaction, wish: Wish) -> list[ChosenLog]:
    """The directory and the catalogue always, then streams by their names.

    Raises Refused ``unknown_stream``, ``ambiguous_id``, ``not_for_sticks`` for a stream that is for some members alone, ``pod_not_for_sticks``.
    """
    held = wish.site.cursors if wish.site is not None else {}
    found = [(DIRECTORY, log.places(here)[DIRECTORY], DIRECTORY_TITLE)]
    catalogue = bundles.catalogue(here)
    if catalogue is not None:
        found.append((*catalogue, CATALOGUE_TITLE))
    found += [
        (each.number, each.place, each.stream.name)
        for each in _streams(bundles.streams(here), _named(desk, wish), everything=wish.is_everything)
    ]
    return [ChosenLog(number, place, title, held.get(ScopeId(place.id))) for number, place, title in found]


def in_ids(desk: Desk, here: Transaction, wish: Wish) -> Wish:
    """The same wish, with shelves, streams and pods by their whole ids: these last, and tell nobody a name."""
    shelves = sorted(id.hex() for id in shelves_named(bundles.shelves(here), wish.shelves))
    pods = tuple(sorted(find_pod(desk, name).hex() for name in wish.pods))
    return Wish(tuple(shelves), tuple(sorted(id.hex() for id in _named(desk, wish))), wish.site, pods)


def _named(desk: Desk, wish: Wish) -> set[RecordId]:
    """Raises Refused ``pod_not_for_sticks`` for a pod: it goes on a stick as a pod, sealed, or not at all."""
    found = {find_stream(desk, name) for name in wish.streams}
    for row in list_pods(desk, archived=True):
        if row.pod.id in found:
            raise Refused("pod_not_for_sticks", pod=row.pod.name)
    return found


def _streams(
    streams: Iterable[bundles.OpenStream], named: set[RecordId], *, everything: bool
) -> list[bundles.OpenStream]:
    chosen = [each for each in streams if each.stream.id in named or everything]
    for each in chosen:
        if each.stream.restricted and each.stream.id in named:
            raise Refused("not_for_sticks", stream=each.stream.name)
    return sorted((each for each in chosen if not each.stream.restricted), key=lambda each: each.stream.name)


def chosen_files(
    resources: Iterable[Resource], shelves: Iterable[Shelf], wish: Wish
) -> dict[FileId, ChosenFile]:
    """Today's files of what stands on the chosen shelves, or of everything; withdrawn resources are on none.

    Raises Refused ``unknown_shelf`` or ``ambiguous_id``.
    """
    wanted = shelves_named(shelves, wish.shelves)
    return {
        file.id: ChosenFile(file, resource)
        for resource in resources
        if resource.withdrawn_ms is None and (wish.is_everything or wanted & set(resource.shelves))
        for file in resource.files
    }


def shelves_named(shelves: Iterable[Shelf], names: Iterable[str]) -> frozenset[RecordId]:
    """Raises Refused ``unknown_shelf`` or ``ambiguous_id``."""
    known = list(shelves)
    return frozenset(_shelf(known, name) for name in names)


def _shelf(shelves: list[Shelf], wanted: str) -> RecordId:
    """By its name, whatever its case and accents, or by how its id begins."""
    called = [shelf.id for shelf in shelves if shadow(shelf.name) == shadow(wanted)]
    if not called and len(wanted) >= PREFIX_CHARACTERS:
        called = [shelf.id for shelf in shelves if shelf.id.hex().startswith(wanted.lower())]
    if not called:
        raise Refused("unknown_shelf", shelf=wanted)
    if len(called) > 1:
        raise Refused("ambiguous_id", prefix=wanted)
    return called[0]
