"""Resources and shelves as rows: folded, with the keys and files by which they are found, and the index of their words."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from itertools import count
from typing import Any

import msgspec
from sqlalchemy import Connection, bindparam, delete, func, select, text
from sqlalchemy.dialects.sqlite import insert

from gllapp.db.library import holding, keys, tables
from gllapp.db.log import Stored
from gllapp.db.tables import State
from gllcore.catalogue import resource_of, shelf_of
from gllcore.files import FILE_BYTES
from gllcore.folding import shadow
from gllcore.ids import RecordId
from gllcore.model.library import FileRole, Resource, ResourceFile
from gllcore.operations import Entry, Kind

_resource = tables.resource
_card = tables.resource_card
_file = tables.resource_file
_shelf = tables.shelf

SORT_CHARACTERS = 60
# As many as one statement may name.
_NAMED = 2_000
_ROLES = frozenset(FileRole)
_YEARS = range(1, 10_000)

_encode = msgspec.msgpack.Encoder().encode
decode = msgspec.msgpack.Decoder(Resource).decode

_NUMBERS = select(_resource.c.id, _resource.c.number).where(
    _resource.c.id.in_(bindparam("ids", expanding=True))
)
_LAST_NUMBER = select(func.coalesce(func.max(_resource.c.number), 0))
# For the driver itself: so many small rows spend most of their time on the way there.
_NAMES = [column.name for column in _resource.c]
_STORE = (
    f"INSERT INTO resource ({', '.join(_NAMES)}) VALUES ({', '.join('?' * len(_NAMES))})"  # noqa: S608  # names of ours
    f" ON CONFLICT (number) DO UPDATE SET {', '.join(f'{name} = excluded.{name}' for name in _NAMES[1:])}"
)
_STORE_CARD = "INSERT OR REPLACE INTO resource_card (number, card) VALUES (?, ?)"
_NEW_FILE = "INSERT INTO resource_file (resource, file, size, role, current) VALUES (?, ?, ?, ?, ?)"
_NEW_SHELF = insert(_shelf)
_STORE_SHELF = _NEW_SHELF.on_conflict_do_update(
    index_elements=[_shelf.c.id],
    set_={each.name: _NEW_SHELF.excluded[each.name] for each in _shelf.c if each.name != "id"},
)
_COLUMNS = "rowid, title, authors, organisation, keywords, abstract"
_INDEX = f"INSERT INTO search_library ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?)"  # noqa: S608  # names of ours
_INDEX_AGAIN = _INDEX.replace("INSERT", "INSERT OR REPLACE", 1)
_UNINDEX = (
    text("DELETE FROM search_library WHERE rowid = :number"),
    text("DELETE FROM search_text WHERE rowid = :number"),
)


def store(here: Connection, families: Iterable[Sequence[Stored]]) -> None:
    """Folds the resources and the shelves among these families of operations, each with its creation first."""
    made = [family for family in families if family[0].entry.op.record is None]
    _store_shelves(here, [family for family in made if family[0].entry.op.kind == Kind.SHELF])
    _store_resources(here, [family for family in made if family[0].entry.op.kind == Kind.RESOURCE])


def cards(here: Connection, numbers: Iterable[int]) -> dict[int, Resource]:
    """What is known of the resources with these row numbers."""
    found = select(_card.c.number, _card.c.card).where(_card.c.number.in_(list(numbers)))
    return {number: decode(card) for number, card in here.execute(found)}


def every_card(here: Connection) -> tuple[Resource, ...]:
    """All resources, withdrawn ones too."""
    return tuple(map(decode, here.execute(select(_card.c.card)).scalars()))


def cards_named(here: Connection, resources: Collection[RecordId]) -> dict[RecordId, Resource]:
    """What is known of these resources; those that are not here are left out."""
    ids = list(resources)
    known: dict[RecordId, int] = {}
    for at in range(0, len(ids), _NAMED):
        known |= _numbers(here, ids[at : at + _NAMED])
    numbers = list(known.values())
    found = (cards(here, numbers[at : at + _NAMED]) for at in range(0, len(numbers), _NAMED))
    return {card.id: card for some in found for card in some.values()}


def remove(here: Connection, numbers: Collection[int]) -> None:
    """Takes away resources that nobody has written, with all that is known of them."""
    if not numbers:
        return
    for statement in _UNINDEX:
        here.execute(statement, [{"number": number} for number in numbers])
    for column in (
        tables.resource_key.c.resource, _file.c.resource, tables.text_indexed.c.resource, _card.c.number,
        _resource.c.number,
    ):  # fmt: skip
        here.execute(delete(column.table).where(column.in_(numbers)))


# --- folding ---


def _store_shelves(here: Connection, families: Collection[Sequence[Stored]]) -> None:
    rows, gone = _folded(families, shelf_of)
    if rows:
        here.execute(_STORE_SHELF, [msgspec.structs.asdict(row) for row in rows])
    if gone:
        here.execute(delete(_shelf).where(_shelf.c.id.in_(gone)))


def _store_resources(here: Connection, families: Collection[Sequence[Stored]]) -> None:
    made, gone = _folded(families, resource_of)
    if gone:
        remove(here, list(_numbers(here, gone).values()))
    if made:
        _write(here, made)


def _folded(
    families: Iterable[Sequence[Stored]], fold: Callable[[Iterable[Entry]], Any]
) -> tuple[list[Any], list[RecordId]]:
    """What the families make, and those that never came to be."""
    made, gone = [], []
    for family in families:
        if family[0].state is State.DISCARDED:
            gone.append(family[0].entry.record)
        else:
            made.append(fold(_that_count(family)))
    return made, gone


def _that_count(family: Sequence[Stored]) -> list[Entry]:
    """A change that was refused does not count; what was refused whole is still shown to who wrote it."""
    first = family[0]
    return [
        each.entry
        for each in family
        if each.scope == first.scope
        and each.entry.op.kind == first.entry.op.kind
        and (each.counts or each is first)
    ]


def _numbers(here: Connection, ids: Iterable[RecordId]) -> dict[RecordId, int]:
    return {RecordId(id): number for id, number in here.execute(_NUMBERS, {"ids": list(ids)})}


# --- writing ---


def _write(here: Connection, resources: Sequence[Resource]) -> None:
    """Gives each its row: the one that it has, or the next free one; and all that is looked up beside it."""
    known = _numbers(here, (each.id for each in resources))
    following = count(here.execute(_LAST_NUMBER).scalar_one() + 1)
    numbers = {each.id: known.get(each.id) or next(following) for each in resources}
    fresh = {numbers[each.id]: each for each in resources if each.id not in known}
    changed = {numbers[each.id]: each for each in resources if each.id in known}
    _forget_what_has_changed(here, changed)
    both = fresh | changed
    files = {number: list(_files(each)) for number, each in both.items()}
    held = holding.of_files(here, files)
    here.exec_driver_sql(_STORE, [_row(number, each, held[number]) for number, each in both.items()])
    here.exec_driver_sql(_STORE_CARD, [(number, _encode(each)) for number, each in both.items()])
    keys.add(here, {number: list(keys.of(each, held[number][0])) for number, each in both.items()})
    rows = [
        (number, file.id, file.size, int(file.role), current)
        for number, listed in files.items()
        for file, current in listed
    ]
    if rows:
        here.exec_driver_sql(_NEW_FILE, rows)
    for statement, indexed in ((_INDEX, fresh), (_INDEX_AGAIN, changed)):
        if indexed:
            here.exec_driver_sql(statement, [(number, *_words(each)) for number, each in indexed.items()])


def _forget_what_has_changed(here: Connection, changed: Mapping[int, Resource]) -> None:
    if changed:
        keys.remove(here, {number: list(keys.all_of(card)) for number, card in cards(here, changed).items()})
        here.execute(delete(_file).where(_file.c.resource.in_(list(changed))))


def _files(resource: Resource) -> Iterator[tuple[ResourceFile, bool]]:
    """Each file once, with whether it is of today's edition."""
    seen = set()
    for file, current in (
        *((each, True) for each in resource.files),
        *((each, False) for each in resource.older_files),
    ):
        if _is_known(file) and file.id not in seen:
            seen.add(file.id)
            yield file, current


def _row(number: int, resource: Resource, held: holding.Held) -> tuple[Any, ...]:
    """In the order of the table's columns."""
    return (
        number,
        resource.id,
        shadow(resource.title)[:SORT_CHARACTERS],
        resource.year if resource.year in _YEARS else None,
        _size(resource, FileRole.MAIN),
        _size(resource, FileRole.LIGHT),
        _size(resource, FileRole.TEXT),
        str(held[0]),
        held[1],
        resource.added_ms,
        resource.changed_ms,
        resource.withdrawn_ms,
        resource.translates,
        resource.replaces,
    )


def _is_known(file: ResourceFile) -> bool:
    """Roles that later versions may know are left to them; what no store would take has no place in a table either."""
    return file.role in _ROLES and 0 <= file.size <= FILE_BYTES


def _size(resource: Resource, role: FileRole) -> int:
    return sum(file.size for file in resource.files if file.role == role and _is_known(file))


def _words(resource: Resource) -> tuple[str, ...]:
    keywords = (*resource.topics, resource.type, *resource.countries, resource.doi, resource.edition)
    return (
        shadow(resource.title),
        shadow("\n".join(resource.authors)),
        shadow(resource.organisation),
        shadow("\n".join(keywords)),
        shadow(resource.abstract),
    )
