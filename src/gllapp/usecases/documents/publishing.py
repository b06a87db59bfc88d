"""Publishing a version of a document: what is missing is said before, and what is made becomes a knowledge product of the library."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from gllapp.db import acts, people
from gllapp.db.acts import Deed, Scope
from gllapp.db.library import outgoing, records
from gllapp.db.pods.records import Found
from gllapp.db.replica import Transaction
from gllapp.news_views import Person
from gllapp.platform.paper import Paper, Sheet
from gllapp.pod_views import Missing, Published
from gllapp.usecases.desk import Desk
from gllapp.usecases.documents.gathering import gather
from gllapp.usecases.documents.place import Deal, known_document, known_version, pod_of, write
from gllapp.usecases.documents.renditions import Rendition, renditions
from gllapp.usecases.documents.text import assemble, look
from gllapp.usecases.documents.versions import version_row
from gllapp.usecases.keeping import write_down_what_stays
from gllapp.usecases.library_files import files_came
from gllapp.usecases.pods.directory import known_pod
from gllapp.usecases.pods.people import persons
from gllapp.usecases.stores import Stores
from gllapp.usecases.wall_time import wall_day
from gllapp.views import Act
from gllcore.catalogue import files_value
from gllcore.errors import Refused
from gllcore.files import FileId
from gllcore.ids import OpId, RecordId
from gllcore.model.documents import DocumentCard, DocumentField, Stage, Version, VersionField
from gllcore.model.library import Resource, ResourceField, ResourceFile
from gllcore.operations import Kind, Value, reference
from gllcore.pod_permissions import check_publish
from gllcore.rules import tidy
from glldocs.citations import pictures
from glldocs.exports.front import Contributor, Front
from gllfiles.store import FileStore, Holder
from gllfiles.vocabularies import countries, licences

Print = Callable[[Sheet], Paper]
"""Makes a PDF; raises EnvironmentFault ``pdf_failed``."""

# It is part of the files' names.
_EDITION_CHARACTERS: Final = 50
# The first of an edition's numbers, as people write editions: 1.0, v2, “2nd edition”.
_NUMBER: Final = re.compile(r"[0-9]{1,9}")
_NO_LICENCE: Final = frozenset(("", "unknown"))
_TYPES: Final[Mapping[str, str]] = {
    "guideline": "guideline",
    "policy-brief": "policy",
    "experience-story": "case-study",
    "synthesis": "report",
    "learning-brief": "report",
    "minutes": "report",
}


@dataclass(frozen=True, slots=True)
class _Work:
    """A version as it would be published."""

    card: DocumentCard
    version: Found[Version]
    scope: Scope
    pod: RecordId
    pod_name: str
    product: Resource | None
    text: str
    contributors: tuple[Person, ...]


# --- what is missing ---


def missing(desk: Desk, store: Holder, document: RecordId, version: RecordId) -> tuple[Missing, ...]:
    """What stands in the way; nothing where ``publish`` would do. Raises Refused ``unknown_document``, ``unknown_record``."""
    return _missing(desk, store, _work(desk, document, version))


def contributors(desk: Desk, document: RecordId, version: RecordId) -> tuple[Person, ...]:
    """Everybody who wrote in it until then, in the order in which they came to it."""
    return _work(desk, document, version).contributors


def next_edition(desk: Desk, document: RecordId) -> str:
    """ "1.0", or the number after that of the product as it is in the library."""
    with desk.replica.reading() as here:
        product = _product(here, known_document(here, document).value)
    number = _NUMBER.search(product.edition) if product else None
    return f"{int(number[0]) + 1 if number else 1}.0"


def _missing(desk: Desk, store: Holder, work: _Work) -> tuple[Missing, ...]:
    found = []
    with desk.replica.reading() as here:
        try:
            check_publish(people.standing(here), work.scope.place)
        except Refused as refused:
            found.append(Missing(refused.code, refused.facts))
        if acts.catalogue_scope(here) is None:
            found.append(Missing("no_catalogue"))
    if work.product is not None and work.product.withdrawn_ms is not None:
        found.append(Missing("product_withdrawn"))
    if work.card.licence in _NO_LICENCE:
        found.append(Missing("licence_missing"))
    agreed = {each.id for each in version_row(desk, work.version.value.id).consents}
    silent = [each for each in work.contributors if each.id not in agreed]
    if silent:
        names = ", ".join(each.name or each.id.hex()[:12] for each in silent)
        found.append(Missing("consent_missing", {"count": len(silent), "names": names}))
    away = [file for file in pictures(work.text) if not store.holds(file)]
    if away:
        found.append(Missing("pictures_missing", {"count": len(away)}))
    return tuple(found)


def _work(desk: Desk, document: RecordId, version: RecordId) -> _Work:
    now = look(desk, document)
    with desk.replica.reading() as here:
        named = known_version(here, version)
        if named.value.document != document:
            raise Refused("unknown_record", record=version.hex()[:12])
        scope = pod_of(here, now.scope)
        pod = known_pod(here, RecordId(scope.id)).value
        product = _product(here, now.card)
        assembled = assemble(now)
        made = assembled.document
        known = made.past().knew(made.heads_of(named.value.at))
        wrote: dict[RecordId, None] = {}
        for each in assembled.told(now.updates):
            read = assembled.read(each)
            last = known.get_last(read.peer)
            if last is not None and last >= read.start:
                wrote[now.member_of(each.device)] = None
        found = persons(here, wrote)
    return _Work(
        card=now.card,
        version=named,
        scope=scope,
        pod=pod.id,
        pod_name=pod.name,
        product=product,
        text=made.text_at(named.value.at),
        contributors=tuple(found[member] for member in wrote),
    )


def _product(here: Transaction, card: DocumentCard) -> Resource | None:
    found = records.cards_named(here, [card.product] if card.product else [])
    return next(iter(found.values()), None)


# --- making it ---


def publish(
    desk: Desk, stores: Stores, document: RecordId, version: RecordId, print_it: Print, edition: str = ""
) -> Published:
    """Makes Markdown, HTML, Word and PDF of a version, and puts them into the library; once published, as its next edition.

    The files go to the server behind the next sync, as a librarian's do. ``edition`` is ``next_edition`` if left out. Raises Refused
    with the code of the first that is ``missing``; EnvironmentFault ``pdf_failed``, ``disk_full``.
    """
    gather(desk, document)
    work = _work(desk, document, version)
    for lacking in _missing(desk, stores, work):
        raise Refused(lacking.code, **lacking.facts)
    edition = " ".join(tidy(edition).split()) or next_edition(desk, document)
    if len(edition) > _EDITION_CHARACTERS:
        raise Refused("text_too_long", limit=_EDITION_CHARACTERS, size=len(edition))
    front = _front(work, edition, date.fromisoformat(wall_day(desk.now_ms())))
    made = renditions(desk, stores, work.text, front, print_it)
    files = [_stored(stores.library, each, work.card.title, edition) for each in made]
    with desk.replica.writing() as here:
        resource, published = _write(here, desk, work, front, files)
        outgoing.add(here, [each.id for each in files])
    files_came(desk, stores.library, [each.id for each in files])
    write_down_what_stays(desk, stores.library)
    return Published(resource, published, {each.media: len(each.content) for each in made})


def _front(work: _Work, edition: str, today: date) -> Front:
    language = work.card.language or "en"
    return Front(
        title=work.card.title,
        date=today,
        version=edition,
        language=language,
        contributors=tuple(
            Contributor(each.name, countries().name_of(each.country, language) if each.country else "")
            for each in work.contributors
        ),
        licence=work.card.licence,
        licence_name=licences().name_of(work.card.licence, language),
        pod=work.pod_name,
        link=f"gll:document/{work.card.id.hex()}",
    )


def _stored(store: FileStore, made: Rendition, title: str, edition: str) -> ResourceFile:
    card = store.add_bytes(made.content)
    name = f"{_file_name(title)} {edition}{made.ending}" if made.ending else ""
    return ResourceFile(FileId(card.id), card.size, made.media, made.role, name)


def _file_name(title: str) -> str:
    """The title without what a file's name may not have."""
    kept = "".join(char if char.isalnum() or char in " -" else " " for char in title)
    return " ".join(kept.split())[:80] or "document"


def _write(
    here: Transaction, desk: Desk, work: _Work, front: Front, files: list[ResourceFile]
) -> tuple[RecordId, OpId]:
    catalogue = acts.catalogue_scope(here)
    if catalogue is None:
        raise Refused("no_catalogue")
    check_publish(people.standing(here), work.scope.place)
    fields = _fields(work, front, files)
    if work.product is None:
        fields |= {
            ResourceField.POD: reference(work.pod),
            ResourceField.DOCUMENT: reference(work.card.id),
            ResourceField.TYPE: _TYPES.get(work.card.template, "other"),
        }
    record = work.product.id if work.product else None
    (entry,) = acts.write_all(
        here, catalogue, [Deed(Act.PUBLISH, Kind.RESOURCE, record, fields)], desk.now_ms()
    )
    version = work.version
    deals = [
        Deal(
            Act.NAME_VERSION,
            Kind.VERSION,
            version.value.id,
            {VersionField.RESOURCE: reference(entry.record)},
            version.author or version.value.device,
        )
    ]
    said: dict[int, Value] = {}
    if work.card.product != entry.record:
        said[DocumentField.PRODUCT] = reference(entry.record)
    if work.card.stage != Stage.FINAL:
        said[DocumentField.STAGE] = int(Stage.FINAL)
    if said:
        deals.append(Deal(Act.EDIT_DOCUMENT, Kind.DOCUMENT, work.card.id, said))
    write(here, desk, work.scope, *deals)
    return entry.record, entry.op_id


def _fields(work: _Work, front: Front, files: list[ResourceFile]) -> dict[int, Value]:
    """What the library is to say now: all of it of a new product, what is different of a known one."""
    wanted: dict[int, tuple[str, Value]] = {
        ResourceField.TITLE: ("title", front.title),
        ResourceField.AUTHORS: ("authors", [each.name for each in work.contributors if each.name]),
        ResourceField.YEAR: ("year", front.date.year),
        ResourceField.EDITION: ("edition", front.version),
        ResourceField.LICENCE: ("licence", front.licence),
        ResourceField.LANGUAGE: ("language", work.card.language),
        ResourceField.ORGANISATION: ("organisation", work.pod_name),
    }
    fields: dict[int, Value] = {ResourceField.FILES: files_value(files)}
    for number, (name, value) in wanted.items():
        now = None if work.product is None else getattr(work.product, name)
        same = list(now) == value if isinstance(now, tuple) else now == value
        if value and not same:
            fields[number] = value
    return fields
