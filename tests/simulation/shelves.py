"""The library as a fold over operations with gllcore.catalogue, and as a replica shows it: both must be the same."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple, TypeVar

from gllapp.usecases import library
from gllapp.usecases.desk import Desk
from gllcore.catalogue import resource_of, shelf_of
from gllcore.errors import Refused
from gllcore.ids import RecordId
from gllcore.model.library import Resource
from gllcore.operations import Entry, Kind

_Made = TypeVar("_Made")
_EVERYTHING = 10_000


class SeenLibrary(NamedTuple):
    """Every resource that was ever added, by its id; what stands in the list; the names of the shelves."""

    resources: Mapping[RecordId, Resource]
    listed: frozenset[RecordId]
    shelves: Mapping[RecordId, str]


def folded(operations: Iterable[Entry]) -> SeenLibrary:
    """What every member must be shown of these operations."""
    families: dict[tuple[int, RecordId], list[Entry]] = defaultdict(list)
    for entry in operations:
        families[entry.op.kind, entry.record].append(entry)
    resources = _made(families, Kind.RESOURCE, resource_of)
    listed = frozenset(id for id, resource in resources.items() if resource.withdrawn_ms is None)
    names = {id: shelf.name for id, shelf in _made(families, Kind.SHELF, shelf_of).items()}
    return SeenLibrary(resources, listed, names)


def _made(
    families: Mapping[tuple[int, RecordId], list[Entry]],
    kind: Kind,
    fold: Callable[[Iterable[Entry]], _Made | None],
) -> dict[RecordId, _Made]:
    found = {record: fold(family) for (each, record), family in families.items() if each == kind}
    return {record: made for record, made in found.items() if made is not None}


def check_shown(desk: Desk, expected: SeenLibrary) -> None:
    """The lists, and each resource, are what the fold says."""
    listed = {row.id for row in library.list_resources(desk, limit=_EVERYTHING).rows}
    assert listed == expected.listed, "other resources are listed than the log tells of"
    shelves = {row.id: row.name for row in library.list_shelves(desk)}
    assert shelves == expected.shelves, "other shelves stand there than the log tells of"
    for id, resource in expected.resources.items():
        try:
            shown = library.show_resource(desk, id).resource
        except Refused:
            raise AssertionError("a resource is not shown") from None
        assert shown == resource, f"shown is {shown}, not {resource}"
