"""Lists of resources and of shelves, a page at a time, and how many each choice would leave."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, func, select, tuple_

from gllapp.db.library import choosing, keys, records, rules, tables
from gllapp.library_views import (
    After,
    Facet,
    FacetCount,
    Facets,
    Filter,
    ResourcePage,
    ResourceRow,
    ShelfRow,
    Sort,
)
from gllcore.ids import RecordId
from gllcore.model.library import Holding, Resource

_resource = tables.resource
_of = tables.resource_key
_key = tables.library_key
_shelf = tables.shelf

_SORTS: Mapping[Sort, ColumnElement[Any]] = {
    Sort.TITLE: _resource.c.sort,
    Sort.YEAR: func.coalesce(_resource.c.year, 0),
    Sort.ADDED: _resource.c.added_ms,
    Sort.CHANGED: _resource.c.changed_ms,
    Sort.SIZE: choosing.WEIGHT,
}
_SHOWN = _resource.c.withdrawn_ms.is_(None)
# As many as one statement may name.
_NAMED = 2_000


# --- resources ---


def page(here: Connection, wanted: Filter, sort: Sort, limit: int, after: After | None) -> ResourcePage:
    """Looks at the narrow rows alone until it has as many as are wanted; only these are then read in full."""
    by = _SORTS[sort]
    place = tuple_(by, _resource.c.id)
    chosen = select(_resource.c.number, by, _resource.c.id).where(_SHOWN, *choosing.conditions(here, wanted))
    if sort is Sort.TITLE:
        chosen = chosen.order_by(by, _resource.c.id)
    else:
        chosen = chosen.order_by(by.desc(), _resource.c.id.desc())
    if after is not None:
        chosen = chosen.where(place > after if sort is Sort.TITLE else place < after)
    found = here.execute(chosen.limit(limit + 1)).all()
    shown = found[:limit]
    next_key = (shown[-1][1], shown[-1][2]) if len(found) > limit else None
    return ResourcePage(rows(here, [number for number, *_ in shown]), next_key)


def chosen_cards(here: Connection, wanted: Filter) -> tuple[Resource, ...]:
    """All that the filter leaves, by their titles."""
    chosen = select(_resource.c.number).where(_SHOWN, *choosing.conditions(here, wanted))
    numbers = list(here.execute(chosen.order_by(_resource.c.sort, _resource.c.id)).scalars())
    found: dict[int, Resource] = {}
    for at in range(0, len(numbers), _NAMED):
        found |= records.cards(here, numbers[at : at + _NAMED])
    return tuple(found[number] for number in numbers)


def rows(here: Connection, numbers: Sequence[int]) -> tuple[ResourceRow, ...]:
    """The resources with these row numbers, in this order; those that are not here are left out."""
    if not numbers:
        return ()
    found = {
        row.number: row for row in here.execute(select(_resource).where(_resource.c.number.in_(numbers)))
    }
    cards = records.cards(here, numbers)
    kept = rules.kept_among(here, numbers)
    return tuple(
        resource_row(found[number], cards[number], number in kept)
        for number in numbers
        if number in found and number in cards
    )


def number_of(here: Connection, resource: RecordId) -> int | None:
    return here.execute(select(_resource.c.number).where(_resource.c.id == resource)).scalar_one_or_none()


def resource_row(row: "Row[Any]", card: Resource, kept: bool) -> ResourceRow:
    return ResourceRow(
        id=card.id,
        title=card.title,
        authors=card.authors,
        organisation=card.organisation,
        year=card.year,
        type=card.type,
        topics=card.topics,
        countries=card.countries,
        language=card.language,
        licence=card.licence,
        main_bytes=row.main_bytes,
        light_bytes=row.light_bytes,
        text_bytes=row.text_bytes,
        holding=Holding(row.holding),
        newer=row.newer,
        kept=kept,
        added_ms=card.added_ms,
        changed_ms=card.changed_ms,
        withdrawn_ms=card.withdrawn_ms,
    )


# --- facets ---


def facets(here: Connection, wanted: Filter) -> Facets:
    """One walk over all keys counts those facets in which nothing is chosen; each other one needs a walk of its own."""
    counts = {facet: own for facet, own in _counts(here, wanted, None).items() if not wanted.keys.get(facet)}
    for facet, chosen in wanted.keys.items():
        if chosen:
            counts[facet] = _counts(here, wanted, facet).get(facet, ())
    return Facets(_total(here, wanted), {facet: counts.get(facet, ()) for facet in Facet})


def _total(here: Connection, wanted: Filter) -> int:
    count = select(func.count()).select_from(_resource).where(_SHOWN, *choosing.conditions(here, wanted))
    return here.execute(count).scalar_one()


def _counts(here: Connection, wanted: Filter, facet: Facet | None) -> dict[Facet, tuple[FacetCount, ...]]:
    """Of one facet, heedless of what is chosen in it; or of all of them."""
    counted = select(_of.c.key, func.count().label("found")).group_by(_of.c.key)
    if facet is not None:
        counted = counted.where(_of.c.key.in_(select(_key.c.number).where(_key.c.facet == facet)))
    if choosing.is_narrowed(wanted, facet):
        counted = counted.where(_of.c.resource.in_(_chosen(here, wanted, facet)))
    part = counted.subquery()
    named = (
        select(_key.c.facet, _key.c.key, part.c.found)
        .join(part, part.c.key == _key.c.number)
        .order_by(part.c.found.desc(), _key.c.key)
    )
    found: dict[Facet, tuple[FacetCount, ...]] = {}
    for name, key, count in here.execute(named):
        found[Facet(name)] = (*found.get(Facet(name), ()), FacetCount(key, count))
    return found


def _chosen(here: Connection, wanted: Filter, without: Facet | None) -> "Select[Any]":
    return select(_resource.c.number).where(_SHOWN, *choosing.conditions(here, wanted, without))


# --- shelves ---


def shelves(here: Connection, ids: Iterable[RecordId] | None = None) -> tuple[ShelfRow, ...]:
    """All of them, or these, by their names; but for withdrawn ones on which nothing stands."""
    wanted = select(_shelf).order_by(_shelf.c.name, _shelf.c.id)
    if ids is not None:
        wanted = wanted.where(_shelf.c.id.in_(list(ids)))
    found = here.execute(wanted).all()
    if not found:
        return ()
    known = keys.numbers(here, ((Facet.SHELF, row.id.hex()) for row in found))
    numbers = {row.id: known.get((Facet.SHELF, row.id.hex()), -1) for row in found}
    counts = _standing(here, list(numbers.values()))
    return tuple(
        ShelfRow(
            RecordId(row.id), row.name, row.description, row.language, *counts.get(numbers[row.id], (0, 0))
        )
        for row in found
        if not row.withdrawn or numbers[row.id] in counts
    )


def _standing(here: Connection, shelves: Sequence[int]) -> dict[int, tuple[int, int]]:
    """How many resources have each key, and how many of these are held."""
    held = keys.numbers(here, [(Facet.HOLDING, Holding.HELD)]).get((Facet.HOLDING, Holding.HELD), -1)
    is_held = _of.alias("held")
    counted = (
        select(_of.c.key, func.count(), func.count(is_held.c.resource))
        .outerjoin(is_held, (is_held.c.key == held) & (is_held.c.resource == _of.c.resource))
        .where(_of.c.key.in_(shelves))
        .group_by(_of.c.key)
    )
    return {key: (count, of_these) for key, count, of_these in here.execute(counted)}


def titles(here: Connection, ids: Iterable[RecordId]) -> dict[RecordId, str]:
    found = select(_resource.c.number, _resource.c.id).where(_resource.c.id.in_(list(ids)))
    numbered = {number: RecordId(id) for number, id in here.execute(found)}
    return {numbered[number]: card.title for number, card in records.cards(here, numbered).items()}


def abstracts(here: Connection, numbers: Iterable[int]) -> dict[int, str]:
    return {number: card.abstract for number, card in records.cards(here, numbers).items()}


def shelf_names(here: Connection) -> dict[RecordId, str]:
    """Those of withdrawn ones too: who puts something there again brings them back."""
    return {RecordId(id): name for id, name in here.execute(select(_shelf.c.id, _shelf.c.name))}
