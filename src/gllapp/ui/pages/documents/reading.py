"""Reads what stands beside a document's text; runs off the window's thread."""

from dataclasses import dataclass

from gllapp.pod_views import (
    ChangeRow,
    ClaimRow,
    CommentRow,
    DocumentRow,
    ParagraphRow,
    TextConflictRow,
    VersionRow,
)
from gllapp.usecases.desk import Desk
from gllapp.usecases.documents.claims import list_claims
from gllapp.usecases.documents.comments import list_comments, may_withdraw
from gllapp.usecases.documents.conflicts import list_conflicts
from gllapp.usecases.documents.history import paragraphs
from gllapp.usecases.documents.making import document_row
from gllapp.usecases.documents.versions import list_versions
from gllapp.usecases.status import status
from gllapp.usecases.wall_time import wall_day
from gllcore.ids import RecordId


@dataclass(frozen=True, slots=True)
class Aside:
    """``own`` are the person's comments and answers, ``withdrawable`` those that they may withdraw; ``changes`` is None while they are being found."""

    document: RecordId
    row: DocumentRow
    conflicts: tuple[TextConflictRow, ...]
    comments: tuple[CommentRow, ...]
    own: frozenset[RecordId]
    withdrawable: frozenset[RecordId]
    versions: tuple[VersionRow, ...]
    claims: tuple[ClaimRow, ...]
    now_ms: int
    changes: tuple[ChangeRow, ...] | None = None


def read_aside(desk: Desk, document: RecordId) -> Aside:
    """All but what has changed, which takes its time. Raises Refused ``unknown_document``."""
    now_ms = desk.now_ms()
    comments = list_comments(desk, document)
    said = [each for row in comments for each in (row, *row.replies)]
    me = status(desk).identity.member
    return Aside(
        document=document,
        row=document_row(desk, document),
        conflicts=list_conflicts(desk, document),
        comments=comments,
        own=frozenset(each.comment.id for each in said if each.author.id == me),
        withdrawable=frozenset(each.comment.id for each in said if may_withdraw(desk, each.comment.id)),
        versions=list_versions(desk, document),
        claims=list_claims(desk, document, wall_day(now_ms)),
        now_ms=now_ms,
    )


def author_at(desk: Desk, document: RecordId, position: int) -> ParagraphRow | None:
    """Who wrote the paragraph at a place. Raises Refused ``unknown_document``."""
    return next((row for row in paragraphs(desk, document) if row.start <= position <= row.end), None)
