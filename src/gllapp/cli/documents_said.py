"""The commands doc conflicts, settle and claim, and comment …: what is said about documents, and what stands against each other in them."""

from collections.abc import Iterator

from gllapp.cli.output import Answer, moment, paragraph, plain, short, table
from gllapp.cli.posting import at_desk
from gllapp.pod_views import ClaimRow, CommentRow, TextConflictRow
from gllapp.usecases.documents import claims, comments
from gllapp.usecases.documents.conflicts import list_conflicts, settle, settle_as_it_stands
from gllapp.usecases.documents.finders import find_claim, find_comment, find_text_conflict
from gllapp.usecases.pods.finders import find_document
from gllapp.usecases.session import Session
from gllapp.usecases.wall_time import wall_day
from gllapp.views import Delivery
from gllcore.errors import UsageError
from gllcore.ids import RecordId
from gllcore.pod_rules import SALT_BYTES

_WAITS = "It waits in the outbox until the next sync."

# --- conflicts ---


def run_conflicts(session: Session, *, doc: str) -> Answer:
    with at_desk(session) as desk:
        document = find_document(desk, doc)
        rows = list_conflicts(desk, document)
    lines = [line for row in rows for line in _lines(row)]
    return Answer(
        {"doc": document.hex(), "conflicts": [_conflict(row) for row in rows]},
        lines or ["Nothing to settle."],
    )


def _lines(row: TextConflictRow) -> Iterator[str]:
    conflict = row.conflict
    yield conflict.key[:12]
    yield "  before:"
    yield from paragraph(conflict.before)
    yield plain(f"  one: {row.one_by.name}, {moment(conflict.one_ms)}")
    yield from paragraph(conflict.one)
    yield plain(f"  other: {row.other_by.name}, {moment(conflict.other_ms)}")
    yield from paragraph("(deleted; the edit stays)" if conflict.other is None else conflict.other)


def _conflict(row: TextConflictRow) -> dict[str, object]:
    conflict = row.conflict
    return {
        "conflict": conflict.key,
        "before": conflict.before,
        "one": conflict.one,
        "one_by": row.one_by.name,
        "one_ms": conflict.one_ms,
        "other": conflict.other,
        "other_by": row.other_by.name,
        "other_ms": conflict.other_ms,
        "start": conflict.start,
        "end": conflict.end,
    }


def run_settle(session: Session, *, doc: str, conflict: str, keep: str | None, text: str | None) -> Answer:
    with at_desk(session) as desk:
        document = find_document(desk, doc)
        key = find_text_conflict(desk, document, conflict)
        if keep == "text":
            settle_as_it_stands(desk, document, key)
        else:
            (row,) = (each for each in list_conflicts(desk, document) if each.conflict.key == key)
            chosen = (text or "").rstrip("\n") if keep is None else _chosen(row, keep)
            settle(desk, document, key, chosen, session.random_bytes(SALT_BYTES))
    return _written("doc", document, "Settled")


def _chosen(row: TextConflictRow, keep: str) -> str:
    one, other = row.conflict.one, row.conflict.other or ""
    return {"one": one, "other": other, "both": f"{one} {other}".strip()}[keep]


# --- claims ---


def run_claim(session: Session, *, doc: str, section: str | None, release: str | None, until: str) -> Answer:
    if until and section is None:
        raise UsageError("usage", reason="--until is for --section")
    with at_desk(session) as desk:
        document = find_document(desk, doc)
        if section is not None:
            return _written(
                "claim", claims.claim_heading(desk, document, section, until), "The others will know"
            )
        if release is not None:
            claim = find_claim(desk, document, release)
            claims.release(desk, claim)
            return _written("claim", claim, "Given back")
        rows = claims.list_claims(desk, document, wall_day(desk.now_ms()))
    lines = table((short(row.claim), row.heading, row.who.name, row.until) for row in rows)
    return Answer(
        {"doc": document.hex(), "claims": [_claim(row) for row in rows]},
        lines or ["Nobody has said so of any section."],
    )


def _claim(row: ClaimRow) -> dict[str, object]:
    return {
        "id": row.claim.hex(),
        "heading": row.heading,
        "author_name": row.who.name,
        "until": row.until,
        "start": row.start,
        "mine": row.mine,
    }


# --- comments ---


def run_add(session: Session, *, doc: str, on: str, text: str, suggest: str | None) -> Answer:
    if suggest is not None and not on:
        raise UsageError("usage", reason="--suggest needs --on, the words in whose place it should stand")
    with at_desk(session) as desk:
        document = find_document(desk, doc)
        if on:
            comment = comments.add_comment_on(desk, document, on, text, suggest)
        else:
            comment = comments.add_comment(desk, document, text, suggestion=suggest)
    return _written("comment", comment, "Your comment is saved")


def run_list(session: Session, *, doc: str) -> Answer:
    with at_desk(session) as desk:
        document = find_document(desk, doc)
        rows = comments.list_comments(desk, document)
    lines = [line for row in rows for line in _comment_lines(row)]
    return Answer(
        {"doc": document.hex(), "comments": [_comment(row) for row in rows]}, lines or ["No comments."]
    )


def _comment_lines(row: CommentRow, indent: str = "") -> Iterator[str]:
    comment = row.comment
    state = "accepted" if comment.accepted else "resolved" if comment.resolved else ""
    head = (short(comment.id), row.author.name, moment(comment.written_ms), state)
    yield indent + plain("  ".join(part for part in head if part))
    if comment.quote:
        gone = " (these words are gone)" if row.start is None else ""
        yield indent + plain(f"on “{comment.quote}”{gone}")
    yield from paragraph(comment.body, indent=f"{indent}    ")
    if comment.suggestion is not None:
        yield indent + plain(f"suggests “{comment.suggestion}”")
    for reply in row.replies:
        yield from _comment_lines(reply, indent=f"{indent}    ")


def _comment(row: CommentRow) -> dict[str, object]:
    comment = row.comment
    return {
        "id": comment.id.hex(),
        "author_name": row.author.name,
        "body": comment.body,
        "quote": comment.quote,
        "start": row.start,
        "end": row.end,
        "suggestion": comment.suggestion,
        "resolved": comment.resolved,
        "accepted": comment.accepted,
        "written_ms": comment.written_ms,
        "delivery": str(row.delivery),
        "replies": [_comment(reply) for reply in row.replies],
    }


def run_reply(session: Session, *, comment: str, text: str) -> Answer:
    with at_desk(session) as desk:
        answer = comments.reply(desk, find_comment(desk, comment), text)
    return _written("comment", answer, "Your answer is saved")


def run_edit(session: Session, *, comment: str, text: str) -> Answer:
    with at_desk(session) as desk:
        found = find_comment(desk, comment)
        comments.edit_comment(desk, found, text)
    return _written("comment", found, "Your comment is changed")


def run_resolve(session: Session, *, comment: str, undo: bool) -> Answer:
    with at_desk(session) as desk:
        found = find_comment(desk, comment)
        comments.set_resolved(desk, found, not undo)
    return _written("comment", found, "Open again" if undo else "Resolved")


def run_accept(session: Session, *, comment: str) -> Answer:
    with at_desk(session) as desk:
        found = find_comment(desk, comment)
        comments.accept(desk, found, session.random_bytes(SALT_BYTES))
    return _written("comment", found, "It is in the text")


def run_decline(session: Session, *, comment: str, reason: str) -> Answer:
    with at_desk(session) as desk:
        found = find_comment(desk, comment)
        comments.decline(desk, found, reason)
    return _written("comment", found, "Closed")


def run_withdraw(session: Session, *, comment: str) -> Answer:
    with at_desk(session) as desk:
        found = find_comment(desk, comment)
        comments.withdraw_comment(desk, found)
    return _written("comment", found, "Taken back")


def _written(name: str, record: RecordId, words: str) -> Answer:
    said = {name: record.hex(), "delivery": str(Delivery.WAITING)}
    return Answer(said, [f"{words} ({short(record)}). {_WAITS}"])
