"""What became of a knowledge product: who adapted it and how, who adopted it and where; noted by any member, offline."""

from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from gllapp.db import acts, log, people
from gllapp.db.acts import Deed
from gllapp.db.library import outgoing
from gllapp.db.library import records as library
from gllapp.db.pods import files, records
from gllapp.db.pods.records import Found
from gllapp.db.replica import Transaction
from gllapp.news_views import Person
from gllapp.pod_views import AdaptationRow, AdoptionRow, CountryRow, Moment
from gllapp.usecases.desk import Desk
from gllapp.usecases.forum import short
from gllapp.usecases.library_files import files_came
from gllapp.usecases.pods.people import person, persons
from gllapp.usecases.shared_files import check_kind, take_in
from gllapp.views import Act
from gllcore.catalogue import files_value
from gllcore.errors import Refused
from gllcore.ids import RecordId
from gllcore.model.library import ResourceFile
from gllcore.model.products import Adaptation, AdaptationField, Adoption, AdoptionField, AdoptionState, Level
from gllcore.operations import Fields, Kind, Value, reference, unpack
from gllcore.pod_permissions import check_note
from gllcore.rules import tidy
from gllfiles.store import FileStore


@dataclass(frozen=True, slots=True)
class AdaptationEdit:
    """What an adaptation says; None leaves a part of one that is there as it is. ``level`` "" is none; ``files`` are in the store of this PC."""

    title: str | None = None
    changed: str | None = None
    reason: str | None = None
    level: Level | Literal[""] | None = None
    country: str | None = None
    result: str | None = None
    language: str | None = None
    files: tuple[ResourceFile, ...] | None = None


@dataclass(frozen=True, slots=True)
class AdoptionEdit:
    """The same of an adoption; ``since`` is a day, a month or a year."""

    state: AdoptionState | None = None
    where: str | None = None
    country: str | None = None
    since: str | None = None
    note: str | None = None


# --- noting ---


def adapt(desk: Desk, resource: RecordId, edit: AdaptationEdit, based_on: RecordId | None = None) -> RecordId:
    """Notes an adaptation of a product, or of another adaptation. Raises Refused ``unknown_resource``, ``title_missing``, ``unknown_record``."""
    fields = {AdaptationField.RESOURCE: reference(resource), AdaptationField.TITLE: "", **_adaptation(edit)}
    with desk.replica.writing() as here:
        _check_known(here, resource)
        if based_on is not None:
            _check_of(here, based_on, resource)
            fields[AdaptationField.BASED_ON] = reference(based_on)
        note = _write(here, desk, Kind.ADAPTATION, None, fields, None)
        _bring(here, desk, note, edit.files)
        return note


def adopt(desk: Desk, resource: RecordId, edit: AdoptionEdit, adaptation: RecordId | None = None) -> RecordId:
    """Notes that a product, or an adaptation of it, is used or to be used. Raises Refused ``unknown_resource``, ``unknown_record``, ``bad_day``."""
    planned: dict[int, Value] = {AdoptionField.STATE: str(AdoptionState.PLANNED)}
    fields = {AdoptionField.RESOURCE: reference(resource), **planned, **_adoption(edit)}
    with desk.replica.writing() as here:
        _check_known(here, resource)
        if adaptation is not None:
            _check_of(here, adaptation, resource)
            fields[AdoptionField.ADAPTATION] = reference(adaptation)
        return _write(here, desk, Kind.ADOPTION, None, fields, None)


def edit_adaptation(desk: Desk, adaptation: RecordId, edit: AdaptationEdit) -> None:
    """One's own. Raises Refused ``nothing_to_change``, ``not_yours_to_change``, ``unknown_record``."""
    with desk.replica.writing() as here:
        found = records.one(here, Adaptation, adaptation)
        _edit(here, desk, Kind.ADAPTATION, found, _adaptation(edit), adaptation)
        before = {each.id for each in found.value.files} if found is not None else set()
        _bring(here, desk, adaptation, [each for each in edit.files or () if each.id not in before])


def edit_adoption(desk: Desk, adoption: RecordId, edit: AdoptionEdit) -> None:
    """One's own: the next state with its date, for example. Raises as ``edit_adaptation``."""
    with desk.replica.writing() as here:
        _edit(here, desk, Kind.ADOPTION, records.one(here, Adoption, adoption), _adoption(edit), adoption)


def withdraw_note(desk: Desk, note: RecordId, withdrawn: bool = True) -> None:
    """An adaptation or an adoption of one's own, or puts it back. Raises as ``edit_adaptation``."""
    with desk.replica.writing() as here:
        adaptation = records.one(here, Adaptation, note)
        if adaptation is not None:
            _edit(here, desk, Kind.ADAPTATION, adaptation, {AdaptationField.WITHDRAWN: withdrawn}, note)
        else:
            _edit(
                here,
                desk,
                Kind.ADOPTION,
                records.one(here, Adoption, note),
                {AdoptionField.WITHDRAWN: withdrawn},
                note,
            )


def _bring(here: Transaction, desk: Desk, note: RecordId, fresh: Collection[ResourceFile] | None) -> None:
    """What comes with a note goes to the server behind the next sync, and stays on this PC."""
    if fresh:
        outgoing.add(here, [each.id for each in fresh])
        files.keep(here, note, desk.now_ms())


def _adaptation(edit: AdaptationEdit) -> dict[int, Value]:
    said: dict[int, Value] = {
        AdaptationField.TITLE: _line(edit.title),
        AdaptationField.CHANGED: _text(edit.changed),
        AdaptationField.REASON: _text(edit.reason),
        AdaptationField.LEVEL: None if edit.level is None else str(edit.level),
        AdaptationField.COUNTRY: edit.country,
        AdaptationField.RESULT: _text(edit.result),
        AdaptationField.LANGUAGE: edit.language,
        AdaptationField.FILES: None if edit.files is None else files_value(edit.files),
    }
    return {field: value for field, value in said.items() if value is not None}


def _adoption(edit: AdoptionEdit) -> dict[int, Value]:
    said: dict[int, Value] = {
        AdoptionField.STATE: None if edit.state is None else str(edit.state),
        AdoptionField.WHERE: _line(edit.where),
        AdoptionField.COUNTRY: edit.country,
        AdoptionField.SINCE: edit.since,
        AdoptionField.NOTE: _text(edit.note),
    }
    return {field: value for field, value in said.items() if value is not None}


def _line(text: str | None) -> str | None:
    return None if text is None else " ".join(tidy(text).split())


def _text(text: str | None) -> str | None:
    return None if text is None else tidy(text)


def _check_known(here: Transaction, resource: RecordId) -> None:
    if not library.cards_named(here, [resource]):
        raise Refused("unknown_resource")


def _check_of(here: Transaction, adaptation: RecordId, resource: RecordId) -> None:
    """What is gone on from is an adaptation of the same product."""
    found = records.one(here, Adaptation, adaptation)
    if found is None or found.value.resource != resource:
        raise Refused("unknown_record", record=short(adaptation))


def _edit(
    here: Transaction,
    desk: Desk,
    kind: Kind,
    found: Found[Adaptation] | Found[Adoption] | None,
    fields: Fields,
    note: RecordId,
) -> None:
    if found is None:
        raise Refused("unknown_record", record=short(note))
    changed = {field: value for field, value in fields.items() if value != _now(kind, found.value, field)}
    if not changed:
        raise Refused("nothing_to_change")
    _write(here, desk, kind, note, changed, found.author or found.value.device)


def _now(kind: Kind, value: Adaptation | Adoption, field: int) -> object:
    names = AdaptationField if kind is Kind.ADAPTATION else AdoptionField
    now = getattr(value, names(field).name.lower())
    return files_value(now) if isinstance(now, tuple) else now


def _write(
    here: Transaction,
    desk: Desk,
    kind: Kind,
    record: RecordId | None,
    fields: Fields,
    author: RecordId | None,
) -> RecordId:
    scope = acts.catalogue_scope(here)
    if scope is None:
        raise Refused("no_catalogue")
    check_note(people.standing(here), scope.place, author)
    (entry,) = acts.write_all(here, scope, [Deed(Act.NOTE, kind, record, fields)], desk.now_ms())
    return entry.record


# --- its files on this PC ---


def take_in_files(desk: Desk, store: FileStore, paths: Iterable[Path]) -> tuple[ResourceFile, ...]:
    """Into the store, before a note names them. Raises as ``shared_files.take_in``; nothing is taken in where one cannot be shared."""
    wanted = list(paths)
    for path in wanted:
        check_kind(path)
    taken = tuple(dict.fromkeys(take_in(store, path) for path in wanted))
    files_came(desk, store, [each.id for each in taken])
    return taken


def keep_note_files(desk: Desk, adaptation: RecordId) -> None:
    """Fetched by the next syncs that bring files. Raises Refused ``unknown_record``, ``nothing_to_keep`` where it has none."""
    with desk.replica.writing() as here:
        found = records.one(here, Adaptation, adaptation)
        if found is None:
            raise Refused("unknown_record", record=short(adaptation))
        if not found.value.files:
            raise Refused("nothing_to_keep")
        files.keep(here, adaptation, desk.now_ms())


# --- looking ---


def list_adaptations(desk: Desk, resource: RecordId) -> tuple[AdaptationRow, ...]:
    """As a tree: each behind what it was made of, one deeper; siblings in the order in which they were noted."""
    with desk.replica.reading() as here:
        found = [each for each in records.every(here, Adaptation, about=resource) if not each.value.withdrawn]
        known = persons(here, {each.author for each in found})
        present = files.bytes_here(here, [file.id for each in found for file in each.value.files])
        kept = files.kept(here)
    here_too = {each.value.id for each in found}
    below: dict[RecordId | None, list[Found[Adaptation]]] = {}
    for each in found:
        above = each.value.based_on if each.value.based_on in here_too else None
        below.setdefault(above, []).append(each)
    rows: list[AdaptationRow] = []
    left = [(each, 0) for each in reversed(below.get(None, []))]
    while left:
        each, depth = left.pop()
        value = each.value
        whole = frozenset(file.id for file in value.files if present.get(file.id, -1) >= file.size)
        author = person(known, each.author)
        rows.append(AdaptationRow(value, author, each.delivery, depth, whole, value.id in kept))
        left += [(other, depth + 1) for other in reversed(below.get(value.id, []))]
    return tuple(rows)


def list_adoptions(desk: Desk, resource: RecordId) -> tuple[AdoptionRow, ...]:
    """The last told first."""
    with desk.replica.reading() as here:
        found = [each for each in records.every(here, Adoption, about=resource) if not each.value.withdrawn]
        known = persons(here, {each.author for each in found})
        rows = [
            AdoptionRow(each.value, person(known, each.author), each.delivery, _states(here, each.value.id))
            for each in found
        ]
    return tuple(sorted(rows, key=lambda row: (-row.history[-1][1], row.adoption.id)))


def _states(here: Transaction, adoption: RecordId) -> tuple[tuple[str, int], ...]:
    told: list[tuple[str, int]] = []
    family = [each for each in log.of_records(here, {adoption}, created={adoption}) if each.counts]
    for each in sorted(family, key=lambda each: (each.entry.effective_ms, each.entry.op.time.counter)):
        state = unpack(each.entry.op.payload).get(AdoptionField.STATE)
        if isinstance(state, str) and (not told or told[-1][0] != state):
            told.append((state, each.entry.effective_ms))
    return tuple(told) or (("", 0),)


def countries_of(desk: Desk, resource: RecordId) -> tuple[CountryRow, ...]:
    """What is known in each country, those with the most first."""
    adapted = Counter(row.adaptation.country for row in list_adaptations(desk, resource))
    states: dict[str, Counter[str]] = {}
    for row in list_adoptions(desk, resource):
        states.setdefault(row.adoption.country, Counter())[row.adoption.state] += 1
    rows = [
        CountryRow(country, adapted[country], dict(states.get(country, Counter())))
        for country in {*adapted, *states} - {""}
    ]
    return tuple(sorted(rows, key=lambda row: (-row.adaptations - sum(row.states.values()), row.country)))


def timeline(desk: Desk, resource: RecordId) -> tuple[Moment, ...]:
    """The product's editions, adaptations and states of adoption, the earliest first. Raises Refused ``unknown_resource``."""
    with desk.replica.reading() as here:
        known = library.cards_named(here, [resource])
        if resource not in known:
            raise Refused("unknown_resource")
    adaptations, adoptions = list_adaptations(desk, resource), list_adoptions(desk, resource)
    product = known[resource]
    moments = [
        Moment("edition", product.edition or product.title, "", _NOBODY, product.added_ms, resource),
        *_adapted(adaptations),
        *_adopted(adoptions),
    ]
    return tuple(sorted(moments, key=lambda each: (each.when_ms, each.about)))


def _adapted(rows: Iterable[AdaptationRow]) -> Iterable[Moment]:
    for row in rows:
        note = row.adaptation
        yield Moment("adaptation", note.title, note.country, row.author, note.written_ms, note.id)


def _adopted(rows: Iterable[AdoptionRow]) -> Iterable[Moment]:
    for row in rows:
        note = row.adoption
        for state, when in row.history:
            yield Moment(state, note.where, note.country, row.author, when, note.id)


_NOBODY = Person(RecordId(bytes(16)), "")
