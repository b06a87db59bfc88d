"""What a person keeps on this PC: the rules as rows, the resources they cover, and the files that these need."""

from collections.abc import Collection, Iterable, Sequence
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Row,
    ScalarSelect,
    Select,
    and_,
    delete,
    func,
    insert,
    or_,
    select,
)

from gllapp.db.library import choosing, tables
from gllapp.library_views import Facet, KeepRule, KeepTotals, What
from gllcore.catalogue import shelf_key
from gllcore.ids import RecordId
from gllcore.model.library import FileRole

_keeping = tables.keeping
_resource = tables.resource
_file = tables.resource_file
_here = tables.file_here
_key = tables.library_key

Numbered = tuple[int, KeepRule, int]
"""A rule with its number, and when it was made."""


# --- rules as rows ---


def add(here: Connection, rule: KeepRule, now_ms: int) -> int:
    """Gives the rule's number; the one that it has where it is there already."""
    for number, known, _ in listed(here):
        if known == rule:
            return number
    values = {
        "resource": rule.resource,
        "shelf": rule.shelf,
        "language": rule.language,
        "topic": rule.topic,
        "type": rule.type,
        "country": rule.country,
        "under_bytes": rule.under_bytes,
        "what": str(rule.what),
        "kept_ms": now_ms,
    }
    return int(here.execute(insert(_keeping).values(values).returning(_keeping.c.number)).scalar_one())


def remove(here: Connection, numbers: Collection[int]) -> int:
    """Gives how many there were."""
    gone = delete(_keeping).where(_keeping.c.number.in_(list(numbers))).returning(_keeping.c.number)
    return len(here.execute(gone).all())


def listed(here: Connection) -> list[Numbered]:
    """In the order in which they were made."""
    found = here.execute(select(_keeping).order_by(_keeping.c.number))
    return [(row.number, _rule(row), row.kept_ms) for row in found]


def _rule(row: "Row[Any]") -> KeepRule:
    return KeepRule(
        resource=None if row.resource is None else RecordId(row.resource),
        shelf=None if row.shelf is None else RecordId(row.shelf),
        language=row.language,
        topic=row.topic,
        type=row.type,
        country=row.country,
        under_bytes=row.under_bytes,
        what=What(row.what),
    )


# --- what they cover ---


def covered(rule: KeepRule) -> "ColumnElement[bool]":
    """On ``resource``: all that the rule says."""
    said = {
        Facet.SHELF: shelf_key(rule.shelf) if rule.shelf is not None else "",
        Facet.LANGUAGE: rule.language,
        Facet.TOPIC: rule.topic,
        Facet.TYPE: rule.type,
        Facet.COUNTRY: rule.country,
    }
    made = [choosing.having(_number_of(facet, key)) for facet, key in said.items() if key]
    if rule.resource is not None:
        made.append(_resource.c.id == rule.resource)
    if rule.under_bytes is not None:
        made.append(_weight(rule.what) <= rule.under_bytes)
    return and_(*made)


def kept_among(here: Connection, numbers: Sequence[int]) -> set[int]:
    """Those of the resources with these row numbers that some rule covers."""
    every = [rule for _, rule, _ in listed(here)]
    if not every or not numbers:
        return set()
    by_itself = [rule.resource for rule in every if _names_only_a_resource(rule)]
    some = [
        _resource.c.id.in_(by_itself),
        *(covered(rule) for rule in every if not _names_only_a_resource(rule)),
    ]
    found = select(_resource.c.number).where(_resource.c.number.in_(numbers), or_(*some))
    return set(here.execute(found).scalars())


def covering(here: Connection, resource: RecordId) -> tuple[int, ...]:
    """The numbers of the rules that cover a resource."""
    asked = select(_resource.c.number).where(_resource.c.id == resource)
    return tuple(
        number
        for number, rule, _ in listed(here)
        if here.execute(asked.where(covered(rule))).first() is not None
    )


def _names_only_a_resource(rule: KeepRule) -> bool:
    return rule.resource is not None and rule == KeepRule(resource=rule.resource, what=rule.what)


def _number_of(facet: Facet, key: str) -> "ScalarSelect[int]":
    return select(_key.c.number).where(_key.c.facet == facet, _key.c.key == key).scalar_subquery()


def _weight(what: What) -> "ColumnElement[int]":
    if what is What.TEXT:
        return _resource.c.text_bytes
    return choosing.WEIGHT if what is What.LIGHT else _resource.c.main_bytes


# --- the files they need ---


def files(rule: KeepRule) -> "Select[Any]":
    """(file, size, role, resource's number, whether it is here) of all that the rule keeps; what was withdrawn is not fetched."""
    return (
        select(
            _file.c.file,
            _file.c.size,
            _file.c.role,
            _file.c.resource,
            _here.c.file.is_not(None).label("is_here"),
        )
        .select_from(_resource)
        .join(_file, _file.c.resource == _resource.c.number)
        .outerjoin(_here, _here.c.file == _file.c.file)
        .where(_file.c.current, _resource.c.withdrawn_ms.is_(None), _carried(rule.what), covered(rule))
    )


def protected(rules: Iterable[KeepRule]) -> "Select[Any] | None":
    """The files that must stay: of whatever is covered, withdrawn or not; of an older edition while today's is not here."""
    made = [covered(rule) for rule in rules]
    if not made:
        return None
    is_needed = or_(_file.c.current, _resource.c.newer)
    return (
        select(_file.c.file)
        .join(_resource, _resource.c.number == _file.c.resource)
        .where(is_needed, or_(*made))
    )


def totals(here: Connection, chosen: Sequence[KeepRule]) -> KeepTotals:
    """Of all these rules together: what two of them keep counts once."""
    if not chosen:
        return KeepTotals(0, 0, 0, 0, 0)
    resources = select(func.count()).select_from(_resource)
    shown = _resource.c.withdrawn_ms.is_(None)
    count = here.execute(resources.where(shown, or_(*map(covered, chosen)))).scalar_one()
    first, *others = map(files, chosen)
    every = (first.union(*others) if others else first).subquery()
    once = select(every.c.file, every.c.size, every.c.is_here).distinct().subquery()
    number, size, here_number, here_size = here.execute(
        select(
            func.count(),
            func.coalesce(func.sum(once.c.size), 0),
            func.coalesce(func.sum(once.c.is_here), 0),
            func.coalesce(func.sum(once.c.size * once.c.is_here), 0),
        )
    ).one()
    return KeepTotals(count, number, size, number - here_number, size - here_size)


def _carried(what: What) -> "ColumnElement[bool]":
    """On a file of a resource: its text always, and what was asked for."""
    is_text = _file.c.role == FileRole.TEXT
    if what is What.TEXT:
        return is_text
    if what is What.MAIN:
        return or_(is_text, _file.c.role == FileRole.MAIN)
    has_light = _resource.c.light_bytes > 0
    return or_(
        is_text,
        and_(has_light, _file.c.role == FileRole.LIGHT),
        and_(~has_light, _file.c.role == FileRole.MAIN),
    )
