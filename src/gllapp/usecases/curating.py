"""What librarians do with the catalogue: changing resources, one or many at once, withdrawing them, and putting them on shelves.

Each use case is one transaction of outbox events and their effects, or nothing; what is written waits like a post.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from gllapp.db import acts, people
from gllapp.db.acts import Deed, Scope
from gllapp.db.library import listing, records
from gllapp.db.replica import Transaction
from gllapp.usecases.desk import Desk
from gllapp.views import Act
from gllcore.catalogue import shelf_key
from gllcore.errors import GllError, Refused
from gllcore.ids import RecordId
from gllcore.model.library import Resource, ResourceField, ShelfField
from gllcore.operations import Fields, Kind, Value, reference
from gllcore.permissions import check_curate
from gllcore.rules import tidy
from gllfiles.description import author, line

NO_RESOURCE: Final = RecordId(b"")
"""In place of a resource that is referred to: it is to be none any more."""


@dataclass(frozen=True, slots=True)
class Edit:
    """What is to be different; None leaves a part as it is, an empty one, the year 0, or NO_RESOURCE takes it away.

    Of sets it is said what comes and what goes. ``type``, topics, countries, ``language`` and ``licence`` are keys of the vocabularies.
    """

    title: str | None = None
    abstract: str | None = None
    authors: tuple[str, ...] | None = None
    organisation: str | None = None
    year: int | None = None
    type: str | None = None
    language: str | None = None
    licence: str | None = None
    doi: str | None = None
    link: str | None = None
    edition: str | None = None
    translates: RecordId | None = None
    replaces: RecordId | None = None
    add_topics: tuple[str, ...] = ()
    remove_topics: tuple[str, ...] = ()
    add_countries: tuple[str, ...] = ()
    remove_countries: tuple[str, ...] = ()
    add_shelves: tuple[RecordId, ...] = ()
    remove_shelves: tuple[RecordId, ...] = ()


# --- whether ---


def may_curate(desk: Desk) -> bool:
    """Whether the member is one who changes the catalogue, and it is here to be changed."""
    try:
        with desk.replica.reading() as here:
            curated(here)
    except GllError:
        return False
    return True


def curated(here: Transaction) -> Scope:
    """The catalogue, for one who may change it. Raises Refused ``not_librarian``, ``suspended`` or ``no_catalogue``."""
    scope = acts.catalogue_scope(here)
    standing = people.standing(here)
    check_curate(standing, acts.CATALOGUE)
    if scope is None:
        raise Refused("no_catalogue")
    return scope


# --- resources ---


def edit_resources(desk: Desk, resources: Collection[RecordId], edit: Edit) -> int:
    """Changes what differs, and gives in how many resources that is something.

    Raises Refused ``nothing_to_change``, ``unknown_resource``, ``unknown_shelf``, ``name_missing`` and what gllcore.rules says of the values.
    """
    with desk.replica.writing() as here:
        scope = curated(here)
        _check_shelves(here, (*edit.add_shelves, *edit.remove_shelves))
        _known(here, [each for each in (edit.translates, edit.replaces) if each])
        changes = {each.id: _changes(each, edit) for each in _known(here, resources)}
        return _write(here, scope, Act.EDIT_RESOURCE, changes, desk.now_ms())


def set_withdrawn(desk: Desk, resources: Collection[RecordId], withdrawn: bool) -> int:
    """Takes resources off the shelves, or puts them back; gives how many. Raises Refused ``nothing_to_change``, ``unknown_resource``."""
    act = Act.WITHDRAW_RESOURCE if withdrawn else Act.RESTORE_RESOURCE
    with desk.replica.writing() as here:
        scope = curated(here)
        other = [each for each in _known(here, resources) if (each.withdrawn_ms is not None) != withdrawn]
        changes: dict[RecordId, Fields] = {each.id: {ResourceField.WITHDRAWN: withdrawn} for each in other}
        return _write(here, scope, act, changes, desk.now_ms())


def _write(here: Transaction, scope: Scope, act: Act, changes: Mapping[RecordId, Fields], now_ms: int) -> int:
    deeds = [Deed(act, Kind.RESOURCE, record, fields) for record, fields in changes.items() if fields]
    if not deeds:
        raise Refused("nothing_to_change")
    return len(acts.write_all(here, scope, deeds, now_ms))


def _known(here: Transaction, resources: Collection[RecordId]) -> Sequence[Resource]:
    found = records.cards_named(here, resources)
    if len(found) < len(set(resources)):
        raise Refused("unknown_resource")
    return list(found.values())


def _changes(shown: Resource, edit: Edit) -> dict[int, Value]:
    wanted: dict[ResourceField, tuple[Value, Value]] = {
        ResourceField.TITLE: (shown.title, _line(edit.title)),
        ResourceField.ABSTRACT: (shown.abstract, None if edit.abstract is None else tidy(edit.abstract)),
        ResourceField.AUTHORS: (list(shown.authors), _authors(edit.authors)),
        ResourceField.ORGANISATION: (shown.organisation, _line(edit.organisation)),
        ResourceField.TYPE: (shown.type, _line(edit.type)),
        ResourceField.LANGUAGE: (shown.language, _line(edit.language)),
        ResourceField.LICENCE: (shown.licence, _line(edit.licence)),
        ResourceField.DOI: (shown.doi, _line(edit.doi)),
        ResourceField.LINK: (shown.link, _line(edit.link)),
        ResourceField.EDITION: (shown.edition, _line(edit.edition)),
    }
    fields: dict[int, Value] = {
        field: value for field, (now, value) in wanted.items() if value is not None and value != now
    }
    if not fields.get(ResourceField.TITLE, shown.title):
        raise Refused("name_missing")
    if edit.year is not None and (edit.year or None) != shown.year:
        fields[ResourceField.YEAR] = edit.year or None
    for field, related, now in (
        (ResourceField.TRANSLATES, edit.translates, shown.translates),
        (ResourceField.REPLACES, edit.replaces, shown.replaces),
    ):
        if related is not None and related not in (now or NO_RESOURCE, shown.id):
            fields[field] = reference(related) if related else None
    for field, here, added, removed in _sets(shown, edit):
        comes, goes = [key for key in added if key not in here], [key for key in removed if key in here]
        if comes or goes:
            fields[field] = [[*comes], [*goes]]
    return fields


def _sets(
    shown: Resource, edit: Edit
) -> tuple[tuple[ResourceField, Collection[str], Sequence[str], Sequence[str]], ...]:
    """Each set with what is in it, what is to come and what is to go."""
    return (
        (ResourceField.TOPICS, shown.topics, edit.add_topics, edit.remove_topics),
        (ResourceField.COUNTRIES, shown.countries, edit.add_countries, edit.remove_countries),
        (
            ResourceField.SHELVES,
            [shelf_key(shelf) for shelf in shown.shelves],
            [shelf_key(shelf) for shelf in edit.add_shelves],
            [shelf_key(shelf) for shelf in edit.remove_shelves],
        ),
    )


def _line(text: str | None) -> str | None:
    return None if text is None else line(text)


def _authors(names: Sequence[str] | None) -> Value:
    return None if names is None else [name for each in names if (name := author(tidy(each)))]


# --- shelves ---


def new_shelf(desk: Desk, name: str, description: str = "", language: str = "") -> RecordId:
    """Raises Refused ``name_missing`` without a name, ``shelf_exists`` where there is one of this name."""
    fields = shelf_fields(name, description, language)
    if not fields[ShelfField.NAME]:
        raise Refused("name_missing")
    with desk.replica.writing() as here:
        scope = curated(here)
        named = [id for id, known in listing.shelf_names(here).items() if known == fields[ShelfField.NAME]]
        if listing.shelves(here, named):
            raise Refused("shelf_exists", shelf=str(fields[ShelfField.NAME]))
        deed = Deed(Act.ADD_SHELF, Kind.SHELF, None, fields)
        if named:
            # It was withdrawn: whatever is still put on it elsewhere shall stand on this one.
            deed = Deed(Act.EDIT_SHELF, Kind.SHELF, named[0], {**fields, ShelfField.WITHDRAWN: False})
        (entry,) = acts.write_all(here, scope, [deed], desk.now_ms())
    return entry.record


def shelf_fields(name: str, description: str = "", language: str = "") -> dict[int, Value]:
    """A new shelf; what is not said is left out."""
    said = {
        ShelfField.NAME: line(name),
        ShelfField.DESCRIPTION: tidy(description),
        ShelfField.LANGUAGE: language,
    }
    return {field: text for field, text in said.items() if text or field is ShelfField.NAME}


def _check_shelves(here: Transaction, shelves: Collection[RecordId]) -> None:
    known = listing.shelf_names(here) if shelves else {}
    for shelf in shelves:
        if shelf not in known:
            raise Refused("unknown_shelf", shelf=shelf.hex()[:12])
