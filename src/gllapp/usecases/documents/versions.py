"""Versions of a document: giving the text of today a name, looking at any version, comparing two, restoring one, and signing one off."""

from collections.abc import Iterable

from gllapp.db import people
from gllapp.db.pods import records
from gllapp.db.pods.records import Found
from gllapp.db.replica import Transaction
from gllapp.news_views import Person
from gllapp.pod_views import VersionRow
from gllapp.usecases.desk import Desk
from gllapp.usecases.documents.editing import edit
from gllapp.usecases.documents.gathering import gather
from gllapp.usecases.documents.place import Deal, known_document, known_version, pod_of, write
from gllapp.usecases.documents.text import assemble, findings_of, look, make_text
from gllapp.usecases.pods.people import by_name, person, persons
from gllapp.views import Act
from gllcore.errors import Refused
from gllcore.ids import RecordId
from gllcore.model.documents import SignOff, SignOffField, Version, VersionField
from gllcore.operations import Fields, Kind, Value, reference
from gllcore.rules import tidy

# --- naming ---


def version_now(desk: Desk, document: RecordId) -> bytes:
    """The text as it is, with what was typed here. Raises Refused ``unknown_document``."""
    gather(desk, document)
    return findings_of(make_text(desk, document)).version


def name_version(desk: Desk, document: RecordId, name: str, note: str = "") -> RecordId:
    """Raises Refused ``bad_name``, ``unknown_document``, and what keeps the person from writing there."""
    at = version_now(desk, document)
    fields: dict[int, Value] = {
        VersionField.DOCUMENT: reference(document),
        VersionField.NAME: " ".join(tidy(name).split()),
        VersionField.AT: at,
    }
    if tidy(note):
        fields[VersionField.NOTE] = tidy(note)
    with desk.replica.writing() as here:
        scope = pod_of(here, known_document(here, document).scope)
        (entry,) = write(here, desk, scope, Deal(Act.NAME_VERSION, Kind.VERSION, None, fields))
    return entry.record


def rename_version(desk: Desk, version: RecordId, name: str, note: str | None = None) -> None:
    """One's own, or a facilitator's to do. Raises Refused ``nothing_to_change``, ``not_yours_to_change``, ``unknown_record``."""
    with desk.replica.writing() as here:
        found = known_version(here, version)
        fields: dict[int, Value] = {}
        if (line := " ".join(tidy(name).split())) != found.value.name:
            fields[VersionField.NAME] = line
        if note is not None and tidy(note) != found.value.note:
            fields[VersionField.NOTE] = tidy(note)
        if not fields:
            raise Refused("nothing_to_change")
        change_version(here, desk, found, fields)


def change_version(here: Transaction, desk: Desk, found: Found[Version], fields: Fields) -> None:
    author = found.author or found.value.device
    deal = Deal(Act.NAME_VERSION, Kind.VERSION, found.value.id, fields, author)
    write(here, desk, pod_of(here, found.scope), deal)


# --- looking ---


def list_versions(desk: Desk, document: RecordId) -> tuple[VersionRow, ...]:
    """The named ones, the latest first. Raises Refused ``unknown_document``."""
    with desk.replica.reading() as here:
        known_document(here, document)
        found = records.every(here, Version, about=document)
        return tuple(_row(here, each) for each in reversed(found))


def version_row(desk: Desk, version: RecordId) -> VersionRow:
    """Raises Refused ``unknown_record``."""
    with desk.replica.reading() as here:
        return _row(here, known_version(here, version))


def _row(here: Transaction, found: Found[Version]) -> VersionRow:
    signs = [each for each in records.every(here, SignOff, about=found.value.id) if not each.value.withdrawn]
    known = persons(here, {found.author, *(each.author for each in signs)})
    return VersionRow(
        version=found.value,
        author=person(known, found.author),
        delivery=found.delivery,
        signed=_people(known, signs),
        consents=_people(known, (each for each in signs if each.value.consent)),
    )


def _people(known: dict[RecordId, Person], signs: Iterable[Found[SignOff]]) -> tuple[Person, ...]:
    return by_name(known, {each.author for each in signs if each.author is not None})


def text_at(desk: Desk, document: RecordId, version: bytes) -> str:
    """What it said then. Raises Refused ``unknown_document``, ``bad_document_update`` for a version that has not arrived whole."""
    return assemble(look(desk, document)).document.text_at(version)


# --- restoring ---


def restore(desk: Desk, document: RecordId, version: bytes, salt: bytes) -> None:
    """Makes the text what it was then, as an edit of today; nothing of the history goes. Raises Refused ``nothing_to_change``."""
    if not edit(desk, document, salt, lambda text: text.restore(version)):
        raise Refused("nothing_to_change")


# --- signing off ---


def sign_off(desk: Desk, version: RecordId, consent: bool, note: str = "") -> RecordId:
    """The person stands behind a version. ``consent``: to be named as a contributor, and to publish under the document's licence.

    Signed again, it says the same or something else from then on. Raises Refused ``unknown_record``, and what keeps the person from writing there.
    """
    with desk.replica.writing() as here:
        found = known_version(here, version)
        fields: dict[int, Value] = {SignOffField.CONSENT: consent, SignOffField.NOTE: tidy(note)}
        own = _own(here, version)
        if own is None:
            fields[SignOffField.VERSION] = reference(version)
            deal = Deal(Act.SIGN_OFF, Kind.SIGN_OFF, None, fields)
        else:
            fields[SignOffField.WITHDRAWN] = False
            deal = Deal(Act.SIGN_OFF, Kind.SIGN_OFF, own.value.id, fields, own.author)
        (entry,) = write(here, desk, pod_of(here, found.scope), deal)
    return entry.record


def take_back_sign_off(desk: Desk, version: RecordId) -> None:
    """Raises Refused ``nothing_to_change`` where the person has not signed it off."""
    with desk.replica.writing() as here:
        own = _own(here, version)
        if own is None or own.value.withdrawn:
            raise Refused("nothing_to_change")
        fields: dict[int, Value] = {SignOffField.WITHDRAWN: True}
        deal = Deal(Act.SIGN_OFF, Kind.SIGN_OFF, own.value.id, fields, own.author)
        write(here, desk, pod_of(here, own.scope), deal)


def _own(here: Transaction, version: RecordId) -> Found[SignOff] | None:
    me = people.identity(here).member
    return next((each for each in records.every(here, SignOff, about=version) if each.author == me), None)
