"""The commands doc …: a pod's documents, their texts, versions and what becomes of them."""

from collections.abc import Iterable

from gllapp.cli.output import Answer, counted, moment, paragraph, plain, short, table, verbatim
from gllapp.cli.posting import at_desk
from gllapp.cli.terms import term, term_if_any
from gllapp.news_views import Person
from gllapp.pod_views import ChangeRow, DocumentRow, EditRow, VersionRow
from gllapp.usecases.documents import history, versions
from gllapp.usecases.documents.finders import find_moment, find_version
from gllapp.usecases.documents.making import CardEdit, edit_card, list_documents, new_document, show
from gllapp.usecases.documents.seeing import looked_at_document
from gllapp.usecases.documents.writing import write
from gllapp.usecases.pods.finders import find_document, find_pod
from gllapp.usecases.session import Session
from gllapp.usecases.stores import stores_of
from gllapp.views import Delivery
from gllcore.differences import Mark, Piece
from gllcore.errors import Refused
from gllcore.ids import RecordId
from gllcore.model.documents import Stage
from gllcore.pod_rules import SALT_BYTES
from gllfiles.vocabularies import language_meant, licences

_SIGNS = {Mark.SAME: ("", ""), Mark.ADDED: ("[+", "+]"), Mark.REMOVED: ("[-", "-]")}
_WAITS = "It waits in the outbox until the next sync."


def run_list(session: Session, *, pod: str, archived: bool) -> Answer:
    with at_desk(session) as desk:
        rows = list_documents(desk, find_pod(desk, pod), archived=archived)
    lines = table(
        (
            short(row.card.id),
            _stage(row.card.stage),
            moment(row.changed_ms),
            row.card.title,
            ", ".join(_marks(row)),
        )
        for row in rows
    )
    return Answer({"documents": [_card(row) for row in rows]}, lines or ["No documents."])


def _marks(row: DocumentRow) -> Iterable[str]:
    marks = (
        ("changed", row.changed),
        ("unsent", row.unsent),
        (counted(row.conflicts, "conflict", "conflicts"), row.conflicts),
        (counted(row.open_comments, "comment", "comments"), row.open_comments),
        (counted(row.refused, "update left out", "updates left out"), row.refused),
    )
    return (words for words, is_so in marks if is_so)


def _stage(stage: int) -> str:
    return Stage(stage).name.lower() if stage in tuple(Stage) else str(stage)


def _card(row: DocumentRow) -> dict[str, object]:
    card = row.card
    return {
        "id": card.id.hex(),
        "title": card.title,
        "template": card.template,
        "language": card.language,
        "stage": _stage(card.stage),
        "licence": card.licence,
        "archived": card.archived,
        "product": card.product.hex() if card.product else None,
        "author_name": row.author.name,
        "delivery": str(row.delivery),
        "characters": row.characters,
        "changed_ms": row.changed_ms,
        "changed_by_name": row.changed_by.name,
        "changed": row.changed,
        "unsent": row.unsent,
        "conflicts": row.conflicts,
        "open_comments": row.open_comments,
        "versions": row.versions,
        "refused": row.refused,
    }


def run_new(session: Session, *, pod: str, title: str, template: str, language: str) -> Answer:
    with at_desk(session) as desk:
        salt = session.random_bytes(SALT_BYTES)
        said_in = term(language, "languages", language_meant)
        document = new_document(desk, find_pod(desk, pod), title, template, said_in, salt)
    return _written("document", document, "Your document is begun")


def run_show(session: Session, *, doc: str, at: str) -> Answer:
    with at_desk(session) as desk:
        document = find_document(desk, doc)
        if at:
            text = versions.text_at(desk, document, find_moment(desk, document, at))
        else:
            text = show(desk, document)
            looked_at_document(desk, document)
    return Answer({"doc": document.hex(), "text": text}, verbatim(text))


def run_write(session: Session, *, doc: str, text: str) -> Answer:
    with at_desk(session) as desk:
        document = find_document(desk, doc)
        changed = write(desk, document, text, session.random_bytes(SALT_BYTES))
    if not changed:
        return Answer({"doc": document.hex(), "changed": False, "delivery": None}, ["It says so already."])
    answer = _written("doc", document, "Your edit is saved")
    return Answer({**answer.document, "changed": True}, answer.lines)


def run_edit(
    session: Session,
    *,
    doc: str,
    title: str | None,
    language: str | None,
    stage: str | None,
    licence: str | None,
    archive: bool,
    unarchive: bool,
) -> Answer:
    with at_desk(session) as desk:
        document = find_document(desk, doc)
        edit = CardEdit(
            title=title,
            language=term_if_any(language, "languages", language_meant),
            stage=Stage[stage.upper()] if stage else None,
            licence=term_if_any(licence, "licences", licences().match),
            archived=True if archive else False if unarchive else None,
        )
        edit_card(desk, document, edit)
    return _written("doc", document, "The document's card is changed")


# --- versions ---


def run_history(session: Session, *, doc: str) -> Answer:
    with at_desk(session) as desk:
        document = find_document(desk, doc)
        named, edits = versions.list_versions(desk, document), history.history(desk, document)
    lines = [
        *table(
            (short(row.version.id), moment(row.version.written_ms), row.version.name, _signed(row))
            for row in named
        ),
        "",
        *table((row.op_id.hex()[:12], moment(row.when_ms), row.who.name, _how(row)) for row in edits),
    ]
    document_json = {
        "doc": document.hex(),
        "versions": [_version(row) for row in named],
        "edits": [
            {
                "id": row.op_id.hex(),
                "author": row.who.id.hex(),
                "author_name": row.who.name,
                "written_ms": row.when_ms,
                "delivery": str(row.delivery),
                "puts_back": row.puts_back,
            }
            for row in edits
        ],
    }
    return Answer(document_json, lines if named else lines[1:])


def _how(row: EditRow) -> str:
    waits = "waiting" if row.delivery is Delivery.WAITING else ""
    return ", ".join(word for word in (waits, "put back what was deleted" if row.puts_back else "") if word)


def _signed(row: VersionRow) -> str:
    return f"signed off by {_names(row.signed)}" if row.signed else ""


def _names(people: Iterable[Person]) -> str:
    return ", ".join(person.name or short(person.id) for person in people)


def _version(row: VersionRow) -> dict[str, object]:
    version = row.version
    return {
        "id": version.id.hex(),
        "name": version.name,
        "note": version.note,
        "author_name": row.author.name,
        "written_ms": version.written_ms,
        "delivery": str(row.delivery),
        "resource": version.resource.hex() if version.resource else None,
        "signed": [person.name for person in row.signed],
        "consents": [person.name for person in row.consents],
    }


def run_compare(session: Session, *, doc: str, before: str, after: str) -> Answer:
    with at_desk(session) as desk:
        document = find_document(desk, doc)
        if before:
            start, end = find_moment(desk, document, before), find_moment(desk, document, after)
            rows = history.compare(desk, document, start, end)
        else:
            rows = history.what_changed(desk, document)
    lines: list[str] = []
    for row in rows:
        lines += [
            plain(
                ", ".join([_names([row.who, *row.others]), *([moment(row.when_ms)] if row.when_ms else [])])
            ),
            *paragraph(_told(row.pieces)),
            "",
        ]
    return Answer(
        {"doc": document.hex(), "changes": [_change(row) for row in rows]}, lines or ["No difference."]
    )


def _told(pieces: Iterable[Piece]) -> str:
    return "".join(f"{_SIGNS[piece.mark][0]}{piece.text}{_SIGNS[piece.mark][1]}" for piece in pieces)


def _change(row: ChangeRow) -> dict[str, object]:
    return {
        "authors": [person.name for person in (row.who, *row.others)],
        "written_ms": row.when_ms or None,
        "start": row.start,
        "differences": [[piece.mark or "same", piece.text] for piece in row.pieces],
    }


def run_restore(session: Session, *, doc: str, version: str) -> Answer:
    with at_desk(session) as desk:
        document = find_document(desk, doc)
        at = find_moment(desk, document, version)
        versions.restore(desk, document, at, session.random_bytes(SALT_BYTES))
    return _written("doc", document, "The text is what it was")


def run_name(session: Session, *, doc: str, name: str, note: str) -> Answer:
    with at_desk(session) as desk:
        version = versions.name_version(desk, find_document(desk, doc), name, note)
    return _written("version", version, "The version has its name")


def run_sign(session: Session, *, doc: str, version: str, consent: bool, note: str, undo: bool) -> Answer:
    with at_desk(session) as desk:
        found = find_version(desk, find_document(desk, doc), version)
        if undo:
            versions.take_back_sign_off(desk, found)
        else:
            versions.sign_off(desk, found, consent, note)
    return _written("version", found, "Your sign-off is taken back" if undo else "You have signed it off")


def run_publish(session: Session, *, doc: str, version: str, check: bool, edition: str) -> Answer:
    # Not at the top: no other command makes files of a text.
    from gllapp.platform.paper import printed
    from gllapp.usecases.documents.publishing import missing, next_edition, publish

    with at_desk(session) as desk:
        document, stores = find_document(desk, doc), stores_of(session, desk)
        found = find_version(desk, document, version)
        if check:
            lacking = missing(desk, stores, document, found)
            told = [
                {"code": each.code, "what": Refused(each.code, **each.facts).words.what} for each in lacking
            ]
            lines = [plain(each["what"]) for each in told] or [
                f"It can be published as {next_edition(desk, document)}."
            ]
            return Answer({"doc": document.hex(), "missing": told}, lines)
        made = publish(desk, stores, document, found, printed, edition)
    words = f"It is in the library of this PC ({short(made.resource)}), and goes to the others with the next sync."
    files = [{"media": media, "bytes": size} for media, size in made.files.items()]
    return Answer(
        {"resource": made.resource.hex(), "files": files, "delivery": str(Delivery.WAITING)}, [words]
    )


def _written(name: str, record: RecordId, words: str) -> Answer:
    return Answer(
        {name: record.hex(), "delivery": str(Delivery.WAITING)}, [f"{words} ({short(record)}). {_WAITS}"]
    )
