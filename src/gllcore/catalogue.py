"""The library's catalogue as a fold over operations: the same on every replica, whatever order they came in."""

from collections.abc import Iterable

from gllcore.files import FileId
from gllcore.ids import ID_BYTES, RecordId
from gllcore.merge import Folded, Write, fold, members_named, order
from gllcore.model.library import FileRole, Resource, ResourceField, ResourceFile, Shelf, ShelfField
from gllcore.operations import Entry, Value, referred


def resource_of(entries: Iterable[Entry]) -> Resource | None:
    """The resource that these operations make, or None while the one that creates it has not arrived."""
    folded = fold(entries)
    made = folded.creation
    if made is None:
        return None
    files = files_of(_shown(folded, ResourceField.FILES))
    return Resource(
        id=made.record,
        title=folded.text(ResourceField.TITLE),
        abstract=folded.text(ResourceField.ABSTRACT),
        authors=_lines(_shown(folded, ResourceField.AUTHORS)),
        organisation=folded.text(ResourceField.ORGANISATION),
        year=_number(_shown(folded, ResourceField.YEAR)),
        type=folded.text(ResourceField.TYPE),
        topics=folded.elements(ResourceField.TOPICS),
        countries=folded.elements(ResourceField.COUNTRIES),
        language=folded.text(ResourceField.LANGUAGE),
        licence=folded.text(ResourceField.LICENCE),
        doi=folded.text(ResourceField.DOI),
        link=folded.text(ResourceField.LINK),
        edition=folded.text(ResourceField.EDITION),
        files=files,
        older_files=_older(folded, files),
        translates=referred(_shown(folded, ResourceField.TRANSLATES)),
        replaces=referred(_shown(folded, ResourceField.REPLACES)),
        pod=referred(folded.at_creation(ResourceField.POD)),
        document=referred(folded.at_creation(ResourceField.DOCUMENT)),
        shelves=tuple(members_named(folded.elements(ResourceField.SHELVES))),
        added_ms=made.effective_ms,
        changed_ms=max(write.entry.effective_ms for writes in folded.writes.values() for write in writes)
        if folded.writes
        else made.effective_ms,
        withdrawn_ms=_withdrawn(folded),
    )


def shelf_of(entries: Iterable[Entry]) -> Shelf | None:
    folded = fold(entries)
    if folded.creation is None:
        return None
    return Shelf(
        id=folded.creation.record,
        name=folded.text(ShelfField.NAME),
        description=folded.text(ShelfField.DESCRIPTION),
        language=folded.text(ShelfField.LANGUAGE),
        withdrawn=folded.flag(ShelfField.WITHDRAWN),
    )


def _withdrawn(folded: Folded) -> int | None:
    register = folded.register(ResourceField.WITHDRAWN)
    if register is None or register.shown.value is not True:
        return None
    return register.shown.entry.effective_ms


def _shown(folded: Folded, field: ResourceField) -> object:
    register = folded.register(field)
    return register.shown.value if register else None


def _older(folded: Folded, files: Iterable[ResourceFile]) -> tuple[ResourceFile, ...]:
    """The files of other editions, latest first."""
    writes: list[Write] = sorted(
        folded.writes.get(ResourceField.FILES, ()), key=lambda write: order(write.entry), reverse=True
    )
    today = {file.id for file in files}
    found = {file.id: file for write in writes for file in files_of(write.value) if file.id not in today}
    return tuple(found.values())


def files_of(value: object) -> tuple[ResourceFile, ...]:
    """The files that a field names; what names none is left out."""
    return tuple(file for item in _listed(value) if (file := file_of(item)) is not None)


def file_of(value: object) -> ResourceFile | None:
    """One of them."""
    id, size, media, *rest = [*_listed(value), None, None, None][:6]
    if (
        not isinstance(id, bytes)
        or len(id) != ID_BYTES
        or not isinstance(size, int)
        or not isinstance(media, str)
    ):
        return None
    role, name = (*rest, None, None)[:2]
    return ResourceFile(
        FileId(id),
        size,
        media,
        role if isinstance(role, int) else FileRole.MAIN,
        name if isinstance(name, str) else "",
    )


def _listed(value: object) -> list[object]:
    return list(value) if isinstance(value, list | tuple) else []


def _lines(value: object) -> tuple[str, ...]:
    return tuple(item for item in _listed(value) if isinstance(item, str))


def _number(value: object) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def files_value(files: Iterable[ResourceFile]) -> Value:
    """The files as a field's value: what goes without saying is left out."""
    values: list[Value] = [_short(file) for file in files]
    return values


def _short(file: ResourceFile) -> Value:
    whole: list[Value] = [bytes(file.id), file.size, file.media, int(file.role), file.name]
    while len(whole) > 3 and not whole[-1]:
        whole.pop()
    return whole


def shelf_key(shelf: RecordId) -> str:
    """How a shelf stands in the set of a resource's shelves."""
    return shelf.hex()
