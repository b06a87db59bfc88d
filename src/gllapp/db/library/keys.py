"""The keys by which resources are chosen and counted, each under a number of its own."""

from collections.abc import Iterable, Iterator, Mapping
from typing import TypeAlias

from sqlalchemy import Connection, bindparam, delete, select, tuple_
from sqlalchemy.dialects.sqlite import insert

from gllapp.db.library import tables
from gllapp.library_views import Facet
from gllcore.catalogue import shelf_key
from gllcore.model.library import Holding, Resource

_key = tables.library_key
_of = tables.resource_key

Key: TypeAlias = tuple[str, str]
"""A facet and one of its keys."""

_NEW_KEY = insert(_key).on_conflict_do_nothing()
# For the driver itself: so many small rows spend most of their time on the way there.
_ADD = "INSERT OR IGNORE INTO resource_key (key, resource) VALUES (?, ?)"
_REMOVE = delete(_of).where(_of.c.key == bindparam("of_key"), _of.c.resource == bindparam("of_resource"))


def of(resource: Resource, holding: Holding) -> Iterator[Key]:
    """None for a resource that was withdrawn: it is not chosen from."""
    if resource.withdrawn_ms is None:
        yield from _said(resource)
        yield Facet.HOLDING, holding


def all_of(resource: Resource) -> Iterator[Key]:
    """Every key that the resource may have had, whatever of it was here."""
    yield from _said(resource)
    yield from ((Facet.HOLDING, holding) for holding in Holding)


def numbers(here: Connection, wanted: Iterable[Key]) -> dict[Key, int]:
    """The numbers of those keys that some resource has, or once had."""
    pairs = [(str(facet), str(key)) for facet, key in wanted]
    found = select(_key.c.facet, _key.c.key, _key.c.number).where(tuple_(_key.c.facet, _key.c.key).in_(pairs))
    return {(facet, key): number for facet, key, number in here.execute(found)} if pairs else {}


def add(here: Connection, keys: Mapping[int, Iterable[Key]]) -> None:
    """Gives the resources, by their row numbers, these keys."""
    wanted = {(str(facet), str(key)) for some in keys.values() for facet, key in some}
    known = numbers(here, wanted)
    missing = sorted(wanted - known.keys())
    if missing:
        here.execute(_NEW_KEY, [{"facet": facet, "key": key} for facet, key in missing])
        known |= numbers(here, missing)
    # In the order of the tree that they go into.
    rows = sorted(
        (known[str(facet), str(key)], resource) for resource, some in keys.items() for facet, key in some
    )
    if rows:
        here.exec_driver_sql(_ADD, rows)


def remove(here: Connection, keys: Mapping[int, Iterable[Key]]) -> None:
    known = numbers(here, {key for some in keys.values() for key in some})
    rows = [
        {"of_key": number, "of_resource": resource}
        for resource, some in keys.items()
        for facet, key in some
        if (number := known.get((str(facet), str(key)))) is not None
    ]
    if rows:
        here.execute(_REMOVE, rows)


def _said(resource: Resource) -> Iterator[Key]:
    said: tuple[tuple[Facet, Iterable[str]], ...] = (
        (Facet.SHELF, map(shelf_key, resource.shelves)),
        (Facet.TOPIC, resource.topics),
        (Facet.TYPE, (resource.type,)),
        (Facet.LANGUAGE, (resource.language,)),
        (Facet.COUNTRY, resource.countries),
        (Facet.LICENCE, (resource.licence,)),
        (Facet.YEAR, ("" if resource.year is None else str(resource.year),)),
    )
    yield from ((facet, key) for facet, keys in said for key in keys if key)
