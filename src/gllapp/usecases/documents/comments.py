"""What is said about places of a document: comments with their answers, and suggestions, which anybody may accept as an edit."""

from collections.abc import Iterable, Mapping

import msgspec

from gllapp.db import people
from gllapp.db.pods import records
from gllapp.db.pods.records import Found
from gllapp.db.replica import Transaction
from gllapp.news_views import Person
from gllapp.pod_views import CommentRow
from gllapp.usecases.desk import Desk
from gllapp.usecases.documents.editing import edit, index_of, present
from gllapp.usecases.documents.gathering import gather
from gllapp.usecases.documents.place import Deal, known_comment, known_document, pod_of, write
from gllapp.usecases.documents.text import look
from gllapp.usecases.pods.people import person, persons
from gllapp.views import Act
from gllcore.errors import Refused
from gllcore.ids import RecordId
from gllcore.model.documents import Comment, CommentField
from gllcore.operations import Fields, Kind, Value, reference
from gllcore.pod_rules import QUOTE_CHARACTERS
from gllcore.rules import plain_text, tidy
from glldocs.deltas import units
from glldocs.engine import Document, Lean

# --- looking ---


def list_comments(desk: Desk, document: RecordId, *, withdrawn: bool = False) -> tuple[CommentRow, ...]:
    """In the order of the text, those whose words are gone last; each with its answers. Raises Refused ``unknown_document``."""
    shown = present(look(desk, document))
    with desk.replica.reading() as here:
        found = [
            each
            for each in records.every(here, Comment, about=document)
            if withdrawn or not each.value.withdrawn
        ]
        known = persons(here, {each.author for each in found})
    rows = [_row(each, shown, known) for each in found]
    answers = _answers(rows)
    threads = [
        msgspec.structs.replace(row, replies=tuple(answers.get(row.comment.id, ())))
        for row in rows
        if row.comment.reply_to is None
    ]
    return tuple(sorted(threads, key=_place))


def _row(found: Found[Comment], shown: Document, known: Mapping[RecordId, Person]) -> CommentRow:
    where = where_stands(found.value, shown)
    start, end = where or (None, None)
    return CommentRow(found.value, person(dict(known), found.author), found.delivery, start, end)


def where_stands(comment: Comment, shown: Document) -> tuple[int, int] | None:
    """From where to where in UTF-16 its words stand; None where they are gone, or it is about the document as a whole."""
    if comment.anchor is None:
        return None
    start, end = (shown.position_of(place) for place in comment.anchor)
    return None if start is None or end is None or start >= end else (start, end)


def _answers(rows: Iterable[CommentRow]) -> dict[RecordId, list[CommentRow]]:
    """Under the comment that began it, also answers to answers: the oldest first."""
    above = {row.comment.id: row.comment.reply_to for row in rows}
    found: dict[RecordId, list[CommentRow]] = {}
    for row in rows:
        first = row.comment.reply_to
        seen = {row.comment.id}
        while first is not None and first not in seen and above.get(first) is not None:
            seen.add(first)
            first = above[first]
        if first is not None:
            found.setdefault(first, []).append(row)
    return found


def _place(row: CommentRow) -> tuple[bool, int, int, RecordId]:
    return row.start is None, row.start or 0, row.comment.written_ms, row.comment.id


# --- saying ---


def add_comment(
    desk: Desk,
    document: RecordId,
    body: str,
    start: int | None = None,
    end: int | None = None,
    suggestion: str | None = None,
) -> RecordId:
    """About the text from ``start`` to ``end`` (UTF-16) as ``making.show`` gives it, or about the document as a whole.

    ``suggestion`` is what should stand there instead, "" for nothing. Raises Refused ``empty_comment``, ``words_gone`` for a place
    without words, ``unknown_document``, and what keeps the person from writing there.
    """
    gather(desk, document)
    fields: dict[int, Value] = {CommentField.DOCUMENT: reference(document), CommentField.BODY: tidy(body)}
    if start is not None and end is not None:
        fields |= _anchored(present(look(desk, document)), start, end)
    if suggestion is not None:
        if CommentField.ANCHOR not in fields:
            raise Refused("words_gone")
        fields[CommentField.SUGGESTION] = plain_text(suggestion)
    return _write_new(desk, document, fields)


def _anchored(shown: Document, start: int, end: int) -> dict[int, Value]:
    text = shown.text()
    try:
        first, last = shown.cursor_at(start, Lean.RIGHT), shown.cursor_at(end, Lean.LEFT)
    except ValueError:
        raise Refused("words_gone") from None
    if start >= end:
        raise Refused("words_gone")
    quote = text[index_of(text, start) : index_of(text, end)]
    return {CommentField.ANCHOR: [first, last], CommentField.QUOTE: quote[:QUOTE_CHARACTERS]}


def add_comment_on(
    desk: Desk, document: RecordId, quote: str, body: str, suggestion: str | None = None
) -> RecordId:
    """The same about the first place that says ``quote``. Raises Refused ``words_gone`` where none does."""
    gather(desk, document)
    text = present(look(desk, document)).text()
    at = text.find(quote) if quote else -1
    if at < 0:
        raise Refused("words_gone")
    start = units(text[:at])
    return add_comment(desk, document, body, start, start + units(quote), suggestion)


def reply(desk: Desk, comment: RecordId, body: str) -> RecordId:
    """Raises Refused ``empty_comment``, ``unknown_record``, and what keeps the person from writing there."""
    with desk.replica.reading() as here:
        about = known_comment(here, comment).value
    return _write_new(desk, about.document, _answer(about, body).fields)


def _answer(about: Comment, body: str) -> Deal:
    fields: dict[int, Value] = {
        CommentField.DOCUMENT: reference(about.document),
        CommentField.BODY: tidy(body),
        CommentField.REPLY_TO: reference(about.id),
    }
    return Deal(Act.COMMENT, Kind.COMMENT, None, fields)


def _write_new(desk: Desk, document: RecordId, fields: Fields) -> RecordId:
    with desk.replica.writing() as here:
        scope = pod_of(here, known_document(here, document).scope)
        (entry,) = write(here, desk, scope, Deal(Act.COMMENT, Kind.COMMENT, None, fields))
    return entry.record


def edit_comment(desk: Desk, comment: RecordId, body: str, suggestion: str | None = None) -> None:
    """One's own. Raises Refused ``nothing_to_change``, ``empty_comment``, ``not_yours_to_change``, ``unknown_record``."""

    def changes(now: Comment) -> dict[int, Value]:
        fields: dict[int, Value] = {}
        if tidy(body) != now.body:
            fields[CommentField.BODY] = tidy(body)
        if suggestion is not None and suggestion != now.suggestion:
            fields[CommentField.SUGGESTION] = plain_text(suggestion)
        if not tidy(body) and now.suggestion is None and suggestion is None:
            raise Refused("empty_comment")
        return fields

    with desk.replica.writing() as here:
        found = known_comment(here, comment)
        _change(here, desk, found, changes(found.value))


def set_resolved(desk: Desk, comment: RecordId, resolved: bool = True) -> None:
    """Any member's to say. Raises Refused ``nothing_to_change``, ``unknown_record``, and what keeps the person from writing there."""
    with desk.replica.writing() as here:
        found = known_comment(here, comment)
        _change(
            here, desk, found, {} if found.value.resolved is resolved else {CommentField.RESOLVED: resolved}
        )


def withdraw_comment(desk: Desk, comment: RecordId, withdrawn: bool = True) -> None:
    """Gone from view, or there again: one's own, or a facilitator's to do. Raises Refused ``nothing_to_change``, ``not_yours_to_change``, ``unknown_record``."""
    with desk.replica.writing() as here:
        found = known_comment(here, comment)
        is_so = found.value.withdrawn is withdrawn
        _change(here, desk, found, {} if is_so else {CommentField.WITHDRAWN: withdrawn})


def _change(here: Transaction, desk: Desk, found: Found[Comment], fields: Fields) -> None:
    if not fields:
        raise Refused("nothing_to_change")
    write(here, desk, pod_of(here, found.scope), _deal(here, found, fields))


def _deal(here: Transaction, found: Found[Comment], fields: Fields) -> Deal:
    author = found.author or found.value.device
    return Deal(Act.EDIT_COMMENT, Kind.COMMENT, found.value.id, fields, author)


# --- suggestions ---


def accept(desk: Desk, comment: RecordId, salt: bytes) -> None:
    """Puts what is suggested in the place of the words, and closes the comment: one act, offline like all others.

    Raises Refused ``words_gone``, ``nothing_to_change`` for a comment that suggests nothing, is accepted already or was withdrawn,
    ``unknown_record``.
    """
    with desk.replica.reading() as here:
        found = known_comment(here, comment)
        fields: dict[int, Value] = {CommentField.ACCEPTED: True, CommentField.RESOLVED: True}
        deal = _deal(here, found, fields)
    suggested = found.value.suggestion
    if suggested is None or found.value.accepted or found.value.withdrawn:
        raise Refused("nothing_to_change")

    def change(shown: Document) -> None:
        where = where_stands(found.value, shown)
        if where is None:
            raise Refused("words_gone")
        shown.replace(where[0], where[1] - where[0], suggested)

    edit(desk, found.value.document, salt, change, others=[deal])


def decline(desk: Desk, comment: RecordId, reason: str = "") -> None:
    """Closes a suggestion without taking it; ``reason`` becomes an answer, in the same act. Raises as ``set_resolved``."""
    with desk.replica.writing() as here:
        found = known_comment(here, comment)
        if found.value.resolved:
            raise Refused("nothing_to_change")
        closing = _deal(here, found, {CommentField.RESOLVED: True})
        said = [closing, _answer(found.value, reason)] if tidy(reason) else [closing]
        write(here, desk, pod_of(here, found.scope), *said)


def may_withdraw(desk: Desk, comment: RecordId) -> bool:
    """Whether it is the person's own, or they lead the pod."""
    with desk.replica.reading() as here:
        found = known_comment(here, comment)
        me = people.identity(here).member
        return found.author == me or pod_of(here, found.scope).place.facilitates
