"""A pod's documents: beginning one from a template, listing them, and what is said of one beside its text."""

from dataclasses import dataclass

from gllapp.db import acts, cards, people
from gllapp.db.pods import records, texts
from gllapp.db.pods.records import Found
from gllapp.db.replica import Transaction
from gllapp.news_views import Person
from gllapp.pod_views import DocumentRow
from gllapp.usecases.desk import Desk
from gllapp.usecases.documents.place import Deal, known_document, pod_of, write
from gllapp.usecases.documents.seeing import others_seen
from gllapp.usecases.documents.text import findings_of, make_all, make_text
from gllapp.usecases.documents.writing import shown
from gllapp.usecases.pods.directory import known_pod
from gllapp.usecases.pods.people import person, persons
from gllapp.views import Act
from gllcore.errors import Refused
from gllcore.ids import RecordId
from gllcore.model.documents import Comment, DocumentCard, DocumentField, Stage, Version
from gllcore.operations import Kind, Value
from gllcore.pod_rules import SALT_BYTES
from gllcore.rules import tidy
from glldocs.engine import Document
from glldocs.peers import peer_of
from glldocs.templates import KEYS, template

MOST_AT_ONCE = 20


def new_document(
    desk: Desk, pod: RecordId, title: str, template_key: str, language: str, salt: bytes
) -> RecordId:
    """Begins a document with a template's text, or with none where ``template_key`` is "". ``salt`` is SALT_BYTES new random bytes.

    Raises Refused ``unknown_pod``, ``pod_not_open``, ``title_missing``, ``unknown_template``, and what keeps the person from writing there.
    """
    text = _begun_with(template_key, language)
    with desk.replica.writing() as here:
        known_pod(here, pod)
        scope = acts.pod_scope(here, pod)
        if scope is None:
            raise Refused("pod_not_open")
        fields: dict[int, Value] = {DocumentField.TITLE: " ".join(tidy(title).split())}
        if template_key:
            fields[DocumentField.TEMPLATE] = template_key
        if language:
            fields[DocumentField.LANGUAGE] = language
        if text:
            update = _first_update(text, cards.me(here).device, salt)
            fields[DocumentField.TEXT] = [salt, update]
        (entry,) = write(here, desk, scope, Deal(Act.ADD_DOCUMENT, Kind.DOCUMENT, None, fields))
    make_text(desk, entry.record)
    return entry.record


def _begun_with(key: str, language: str) -> str:
    if not key:
        return ""
    if key not in KEYS:
        raise Refused("unknown_template", template=key, known=", ".join(KEYS))
    return template(key, language or "en").markdown


def _first_update(text: str, device: RecordId, salt: bytes) -> bytes:
    if len(salt) != SALT_BYTES:
        raise Refused("bad_document_update")
    document = Document.new(peer_of(device, salt))
    before = document.version()
    document.insert(0, text)
    (update,) = document.updates_since(before)
    return update


# --- looking ---


def list_documents(desk: Desk, pod: RecordId, *, archived: bool = False) -> tuple[DocumentRow, ...]:
    """The pod's documents, the last changed first; archived ones only where they are asked for.

    Raises Refused ``unknown_pod``, ``not_admitted``.
    """
    _make_missing(desk, pod)
    with desk.replica.reading() as here:
        if people.identity(here).member not in known_pod(here, pod).value.readers:
            raise Refused("not_admitted")
        scope = acts.pod_scope(here, pod)
        if scope is None:
            return ()
        found = [
            each
            for each in records.every(here, DocumentCard, scope=scope.number)
            if archived or not each.value.archived
        ]
        rows = _rows(here, scope.number, found)
    return tuple(sorted(rows, key=lambda row: (-row.changed_ms, row.card.id)))


def document_row(desk: Desk, document: RecordId) -> DocumentRow:
    """Raises Refused ``unknown_document``."""
    make_text(desk, document)
    with desk.replica.reading() as here:
        found = known_document(here, document)
        return _rows(here, found.scope, [found])[0]


def show(desk: Desk, document: RecordId) -> str:
    """The text, with what was typed here and is no act yet. Raises Refused ``unknown_document``."""
    return shown(desk, document)


def _make_missing(desk: Desk, pod: RecordId) -> None:
    """A list tells of texts as they are; many at once are made behind a sync."""
    with desk.replica.reading() as here:
        scope = acts.pod_scope(here, pod)
        wanted = [
            each
            for each in texts.to_make(here)
            if known_document(here, each).scope == (scope and scope.number)
        ]
    make_all(desk, wanted[:MOST_AT_ONCE])


def _rows(here: Transaction, number: int, found: list[Found[DocumentCard]]) -> list[DocumentRow]:
    last = cards.members_of(here, {each.value.changed_by or each.value.device for each in found})
    known = persons(here, {*(each.author for each in found), *last.values()})
    unsent = texts.unsent_in(here, number)
    return [
        _row(
            here,
            each,
            known,
            person(known, last.get(each.value.changed_by or each.value.device)),
            is_unsent=each.value.id in unsent,
        )
        for each in found
    ]


def _row(
    here: Transaction,
    found: Found[DocumentCard],
    known: dict[RecordId, Person],
    changed_by: Person,
    *,
    is_unsent: bool,
) -> DocumentRow:
    card = found.value
    text = texts.facts(here, card.id)
    findings = None if text is None else findings_of(text)
    comments = records.every(here, Comment, about=card.id)
    return DocumentRow(
        card=card,
        author=person(known, found.author),
        delivery=found.delivery,
        characters=text.characters if text else 0,
        changed_ms=card.changed_ms,
        unsent=is_unsent,
        changed=findings is not None and findings.others > others_seen(here, card.id),
        conflicts=sum(each.key not in card.settled for each in findings.conflicts) if findings else 0,
        open_comments=sum(
            each.value.reply_to is None and not each.value.resolved and not each.value.withdrawn
            for each in comments
        ),
        versions=len(records.every(here, Version, about=card.id)),
        changed_by=changed_by,
        refused=text.refused if text else 0,
    )


# --- changing ---


@dataclass(frozen=True, slots=True)
class CardEdit:
    """What is to be different of a document's card; None leaves it as it is."""

    title: str | None = None
    language: str | None = None
    stage: Stage | None = None
    licence: str | None = None
    archived: bool | None = None


def edit_card(desk: Desk, document: RecordId, edit: CardEdit) -> None:
    """Raises Refused ``nothing_to_change``, ``title_missing``, ``unknown_document`` and what keeps the person from writing there."""
    with desk.replica.writing() as here:
        found = known_document(here, document)
        fields = _changes(found.value, edit)
        if not fields:
            raise Refused("nothing_to_change")
        deal = Deal(Act.EDIT_DOCUMENT, Kind.DOCUMENT, document, fields)
        write(here, desk, pod_of(here, found.scope), deal)


def _changes(card: DocumentCard, edit: CardEdit) -> dict[int, Value]:
    wanted: dict[int, tuple[Value, Value]] = {
        DocumentField.TITLE: (card.title, None if edit.title is None else " ".join(tidy(edit.title).split())),
        DocumentField.LANGUAGE: (card.language, edit.language),
        DocumentField.STAGE: (card.stage, None if edit.stage is None else int(edit.stage)),
        DocumentField.LICENCE: (card.licence, edit.licence),
        DocumentField.ARCHIVED: (card.archived, edit.archived),
    }
    return {field: value for field, (now, value) in wanted.items() if value is not None and value != now}


def rename(desk: Desk, document: RecordId, title: str) -> None:
    edit_card(desk, document, CardEdit(title=title))


def set_stage(desk: Desk, document: RecordId, stage: Stage) -> None:
    edit_card(desk, document, CardEdit(stage=stage))


def set_licence(desk: Desk, document: RecordId, licence: str) -> None:
    """``licence`` is a key of the vocabulary."""
    edit_card(desk, document, CardEdit(licence=licence))


def archive(desk: Desk, document: RecordId, archived: bool = True) -> None:
    """Out of the list of documents; its text and history stay."""
    edit_card(desk, document, CardEdit(archived=archived))
