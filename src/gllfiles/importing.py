"""What bringing in a source would do to the catalogue: what is new, what changes, what is there already. Pure."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from enum import StrEnum
from typing import Final, NamedTuple

import msgspec

from gllcore.files import FileId
from gllcore.folding import words
from gllcore.ids import RecordId
from gllcore.model.library import FileRole, Resource, ResourceField
from gllcore.operations import Fields, Value
from gllfiles.description import Description, Part


class Match(StrEnum):
    """By what two are taken for the same, the surest first."""

    FILE = "file"
    DOI = "doi"
    TITLE = "title"


class Candidate(msgspec.Struct, frozen=True):
    """A description with the ids of its files."""

    description: Description
    files: tuple[FileId, ...] = ()


class Changed(msgspec.Struct, frozen=True):
    """A resource of the catalogue of which a source says something else or something more.

    ``shelves`` are the names of those it does not stand on yet; ``brings_files`` when its files become the resource's;
    ``revives`` when it had been taken off the shelves by undoing an import.
    """

    candidate: Candidate
    resource: Resource
    match: Match
    fields: Fields
    shelves: tuple[str, ...] = ()
    brings_files: bool = False
    revives: bool = False


class Duplicate(msgspec.Struct, frozen=True):
    """What is there already: as ``resource``, or earlier in the same source, at ``earlier``, or both.

    ``other_file`` when the files of the two differ, and the one that is there stays.
    """

    candidate: Candidate
    match: Match
    resource: Resource | None = None
    earlier: str = ""
    other_file: bool = False


class Plan(msgspec.Struct, frozen=True):
    """What would be done with a source's candidates, each in one of the three, in their order."""

    new: tuple[Candidate, ...]
    changed: tuple[Changed, ...]
    duplicates: tuple[Duplicate, ...]


class Standing(NamedTuple):
    """The catalogue as an import finds it, in the order in which resources were added.

    ``revivable`` are the resources that undoing an import has withdrawn.
    """

    resources: Collection[Resource]
    shelves: Mapping[RecordId, str]
    revivable: Collection[RecordId] = frozenset()


def plan(candidates: Iterable[Candidate], standing: Standing, *, replace_files: bool = False) -> Plan:
    """Compares by the content of files, then by DOI, then by title and year; a title that was guessed is no reason.

    ``replace_files`` lets another file become a new edition of the resource that it is found to be.
    """
    known = _Known(standing.resources)
    claimed: dict[RecordId, str] = {}
    new: list[Candidate] = []
    changed: list[Changed] = []
    duplicates: list[Duplicate] = []
    for candidate in candidates:
        found = known.find(candidate)
        if found is None:
            new.append(candidate)
            known.add(candidate)
            continue
        seen, match = found
        resource = seen.resource
        earlier = seen.place if resource is None else claimed.get(resource.id, "")
        change = None
        if resource is not None and not earlier:
            # The first entry speaks for a resource: two that contradict each other would change it to and fro with each import.
            claimed[resource.id] = candidate.description.place
            change = _change(candidate, resource, match, standing, replace_files=replace_files)
        if change is None:
            duplicates.append(Duplicate(candidate, match, resource, earlier, _differs(candidate, seen)))
        else:
            changed.append(change)
    return Plan(tuple(new), tuple(changed), tuple(duplicates))


# --- finding what is the same ---


class _Seen(NamedTuple):
    """A resource, or a candidate that will be one, as others are compared with it."""

    year: int | None
    language: str
    doi: str
    files: frozenset[FileId]
    resource: Resource | None
    place: str


class _Known:
    """What is there, by all that it can be known by."""

    def __init__(self, resources: Iterable[Resource]) -> None:
        self._by_file: dict[FileId, _Seen] = {}
        self._by_doi: dict[str, _Seen] = {}
        self._by_title: dict[str, list[_Seen]] = {}
        # What stands on the shelves is found before what was withdrawn.
        for each in sorted(
            resources, key=lambda each: (each.withdrawn_ms is not None, each.added_ms, each.id)
        ):
            files = frozenset(
                file.id for file in (*each.files, *each.older_files) if file.role != FileRole.TEXT
            )
            self._keep(each.title, _Seen(each.year, each.language, each.doi, files, each, ""))

    def add(self, candidate: Candidate) -> None:
        said = candidate.description
        title = "" if Part.TITLE in said.guessed else said.title
        seen = _Seen(said.year, said.language, said.doi, frozenset(candidate.files), None, said.place)
        self._keep(title, seen)

    def find(self, candidate: Candidate) -> tuple[_Seen, Match] | None:
        said = candidate.description
        for file in candidate.files:
            if file in self._by_file:
                return self._by_file[file], Match.FILE
        if said.doi and said.doi in self._by_doi:
            return self._by_doi[said.doi], Match.DOI
        if Part.TITLE in said.guessed:
            return None
        same = (seen for seen in self._by_title.get(_key(said.title), ()) if _agrees(said, seen))
        return next(((seen, Match.TITLE) for seen in same), None)

    def _keep(self, title: str, seen: _Seen) -> None:
        for file in seen.files:
            self._by_file.setdefault(file, seen)
        if seen.doi:
            self._by_doi.setdefault(seen.doi, seen)
        if title:
            self._by_title.setdefault(_key(title), []).append(seen)


def _key(title: str) -> str:
    return " ".join(words(title)) or title


def _agrees(said: Description, seen: _Seen) -> bool:
    """Whether nothing else speaks against what has the same title."""
    pairs = ((said.year, seen.year), (said.language, seen.language), (said.doi, seen.doi))
    return all(not mine or not theirs or mine == theirs for mine, theirs in pairs)


def _differs(candidate: Candidate, seen: _Seen) -> bool:
    return bool(candidate.files and seen.files) and not seen.files.intersection(candidate.files)


# --- what changes ---

_SINGLE: Final = {
    Part.TITLE: ResourceField.TITLE,
    Part.ABSTRACT: ResourceField.ABSTRACT,
    Part.AUTHORS: ResourceField.AUTHORS,
    Part.ORGANISATION: ResourceField.ORGANISATION,
    Part.YEAR: ResourceField.YEAR,
    Part.TYPE: ResourceField.TYPE,
    Part.LANGUAGE: ResourceField.LANGUAGE,
    Part.LICENCE: ResourceField.LICENCE,
    Part.DOI: ResourceField.DOI,
    Part.LINK: ResourceField.LINK,
    Part.EDITION: ResourceField.EDITION,
}
_SETS: Final = {Part.TOPICS: ResourceField.TOPICS, Part.COUNTRIES: ResourceField.COUNTRIES}


def new_fields(said: Description) -> dict[int, Value]:
    """The fields of a resource that is described so, but for its files and shelves."""
    fields: dict[int, Value] = {
        field: _value(getattr(said, part.value))
        for part, field in _SINGLE.items()
        if getattr(said, part.value)
    }
    return {**fields, **_additions(said, {})}


def _change(
    candidate: Candidate, resource: Resource, match: Match, standing: Standing, *, replace_files: bool
) -> Changed | None:
    """What the source would change of a resource, or None; what was withdrawn on purpose is left alone."""
    revives = resource.withdrawn_ms is not None and resource.id in standing.revivable
    if resource.withdrawn_ms is not None and not revives:
        return None
    said = candidate.description
    fields = _changed_fields(said, resource)
    if match is Match.TITLE:
        # The two are taken for the same for all that their titles are written differently: neither is the better one.
        fields.pop(ResourceField.TITLE, None)
    if revives:
        fields[ResourceField.WITHDRAWN] = False
    here = {standing.shelves.get(shelf) for shelf in resource.shelves}
    # A shelf that was only proposed is for what is new.
    shelves = () if Part.SHELVES in said.guessed else tuple(name for name in said.shelves if name not in here)
    main = {file.id for file in resource.files if file.role == FileRole.MAIN}
    fresh = bool(candidate.files) and not main.intersection(candidate.files)
    brings_files = fresh and match is not Match.FILE and (replace_files or not main)
    if not fields and not shelves and not brings_files:
        return None
    return Changed(candidate, resource, match, fields, shelves, brings_files, revives)


def _changed_fields(said: Description, resource: Resource) -> dict[int, Value]:
    """What the source says and the resource does not; silence takes nothing away, and a guess only fills what is empty."""
    fields: dict[int, Value] = {
        field: _value(getattr(said, part.value))
        for part, field in _SINGLE.items()
        if getattr(said, part.value)
        and getattr(said, part.value) != getattr(resource, part.value)
        and not (part in said.guessed and getattr(resource, part.value))
    }
    here = {part: getattr(resource, part.value) for part in _SETS}
    return {**fields, **_additions(said, here)}


def _additions(said: Description, here: Mapping[Part, Collection[str]]) -> dict[int, Value]:
    """Each set with what is to be added to it: [added, removed]."""
    added = {
        field: [key for key in getattr(said, part.value) if key not in here.get(part, ())]
        for part, field in _SETS.items()
    }
    return {field: _set(keys) for field, keys in added.items() if keys}


def _set(keys: Sequence[str]) -> Value:
    elements: list[Value] = list(keys)
    return [elements, []]


def _value(value: str | int | tuple[str, ...]) -> Value:
    if not isinstance(value, tuple):
        return value
    elements: list[Value] = list(value)
    return elements


def described(resource: Resource, shelves: Mapping[RecordId, str], paths: Sequence[str] = ()) -> Description:
    """A resource of the catalogue as a description, to be written down in a format; ``paths`` say where its files are."""
    return Description(
        title=resource.title,
        abstract=resource.abstract,
        authors=resource.authors,
        organisation=resource.organisation,
        year=resource.year,
        type=resource.type,
        topics=resource.topics,
        countries=resource.countries,
        language=resource.language,
        licence=resource.licence,
        doi=resource.doi,
        link=resource.link,
        edition=resource.edition,
        shelves=tuple(shelves[shelf] for shelf in resource.shelves if shelf in shelves),
        files=tuple(paths),
    )
