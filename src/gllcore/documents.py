"""Documents and what is said of them as folds over operations; the text itself is for its engine to make of the updates."""

from collections.abc import Iterable

from gllcore.merge import fold, order
from gllcore.model.documents import (
    Claim,
    ClaimField,
    Comment,
    CommentField,
    DocumentCard,
    DocumentField,
    SignOff,
    SignOffField,
    Stage,
    Update,
    Version,
    VersionField,
)
from gllcore.operations import Entry, referred


def document_of(entries: Iterable[Entry]) -> DocumentCard | None:
    folded = fold(entries)
    made = folded.creation
    if made is None:
        return None
    template, stage = folded.at_creation(DocumentField.TEMPLATE), folded.value(DocumentField.STAGE)
    writes = [write.entry for each in folded.writes.values() for write in each]
    last = max(writes, key=order, default=made)
    return DocumentCard(
        id=made.record,
        device=made.op.device,
        title=folded.text(DocumentField.TITLE),
        template=template if isinstance(template, str) else "",
        language=folded.text(DocumentField.LANGUAGE),
        stage=stage if isinstance(stage, int) and not isinstance(stage, bool) else Stage.DRAFT,
        licence=folded.text(DocumentField.LICENCE),
        archived=folded.flag(DocumentField.ARCHIVED),
        settled=frozenset(folded.elements(DocumentField.SETTLED)),
        product=referred(folded.value(DocumentField.PRODUCT)),
        written_ms=made.effective_ms,
        changed_ms=last.effective_ms,
        changed_by=last.op.device,
    )


def updates_of(entries: Iterable[Entry]) -> tuple[Update, ...]:
    """The updates of a document's text in the order of the log, those that wait last, in the order in which they were written."""
    writes = fold(entries).writes.get(DocumentField.TEXT, [])
    found = [update for write in writes if (update := _update(write.entry, write.value)) is not None]
    orders = {write.entry.op_id: order(write.entry) for write in writes}
    last = 1 << 62
    return tuple(sorted(found, key=lambda each: (each.seq or last, orders[each.op_id])))


def _update(entry: Entry, value: object) -> Update | None:
    if not isinstance(value, list) or len(value) != 2:
        return None
    salt, data = value
    if not isinstance(salt, bytes) or not isinstance(data, bytes):
        return None
    return Update(entry.op_id, entry.op.device, salt, data, entry.effective_ms, entry.seq)


def comment_of(entries: Iterable[Entry]) -> Comment | None:
    folded = fold(entries)
    made = folded.creation
    document = referred(folded.at_creation(CommentField.DOCUMENT))
    if made is None or document is None:
        return None
    quote = folded.at_creation(CommentField.QUOTE)
    suggestion = folded.value(CommentField.SUGGESTION)
    return Comment(
        id=made.record,
        device=made.op.device,
        document=document,
        anchor=_anchor(folded.at_creation(CommentField.ANCHOR)),
        quote=quote if isinstance(quote, str) else "",
        body=folded.text(CommentField.BODY),
        reply_to=referred(folded.at_creation(CommentField.REPLY_TO)),
        suggestion=suggestion if isinstance(suggestion, str) else None,
        resolved=folded.flag(CommentField.RESOLVED),
        accepted=folded.flag(CommentField.ACCEPTED),
        withdrawn=folded.flag(CommentField.WITHDRAWN),
        written_ms=made.effective_ms,
    )


def _anchor(value: object) -> tuple[bytes, bytes] | None:
    if not isinstance(value, list) or len(value) != 2:
        return None
    start, end = value
    return (start, end) if isinstance(start, bytes) and isinstance(end, bytes) else None


def version_of(entries: Iterable[Entry]) -> Version | None:
    folded = fold(entries)
    made = folded.creation
    document = referred(folded.at_creation(VersionField.DOCUMENT))
    at = folded.at_creation(VersionField.AT)
    if made is None or document is None or not isinstance(at, bytes):
        return None
    return Version(
        id=made.record,
        device=made.op.device,
        document=document,
        name=folded.text(VersionField.NAME),
        at=at,
        note=folded.text(VersionField.NOTE),
        resource=referred(folded.value(VersionField.RESOURCE)),
        written_ms=made.effective_ms,
    )


def claim_of(entries: Iterable[Entry]) -> Claim | None:
    folded = fold(entries)
    made = folded.creation
    document = referred(folded.at_creation(ClaimField.DOCUMENT))
    section = folded.at_creation(ClaimField.SECTION)
    if made is None or document is None or not isinstance(section, bytes):
        return None
    return Claim(
        id=made.record,
        device=made.op.device,
        document=document,
        section=section,
        heading=folded.text(ClaimField.HEADING),
        until=folded.text(ClaimField.UNTIL),
        released=folded.flag(ClaimField.RELEASED),
        written_ms=made.effective_ms,
    )


def sign_off_of(entries: Iterable[Entry]) -> SignOff | None:
    folded = fold(entries)
    made = folded.creation
    version = referred(folded.at_creation(SignOffField.VERSION))
    if made is None or version is None:
        return None
    return SignOff(
        id=made.record,
        device=made.op.device,
        version=version,
        consent=folded.flag(SignOffField.CONSENT),
        note=folded.text(SignOffField.NOTE),
        withdrawn=folded.flag(SignOffField.WITHDRAWN),
        written_ms=made.effective_ms,
    )
