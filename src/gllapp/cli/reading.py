"""The commands post list and outbox: they show, and change nothing."""

from gllapp.cli.kept import kept_cells, kept_document
from gllapp.cli.output import Answer, counted, error_lines, moment, paragraph, plain, short, table
from gllapp.cli.posting import at_desk, stream_named
from gllapp.usecases.desk import Desk
from gllapp.usecases.drafts import list_drafts
from gllapp.usecases.finders import find_thread
from gllapp.usecases.forum import list_streams, list_threads, read_thread
from gllapp.usecases.kept import list_kept
from gllapp.usecases.outbox import Box, list_outbox
from gllapp.usecases.session import Session
from gllapp.views import Delivery, DraftRow, OutboxRow, PostRow, StreamRow, ThreadRow
from gllcore.errors import WORDS, filled

# The delivery ladder; the same words as in the window.
LADDER = {
    Delivery.DRAFT: "Draft",
    Delivery.WAITING: "In outbox",
    Delivery.ON_USB: "On USB",
    Delivery.RECEIVED: "Received by GLL",
    Delivery.ATTENTION: "Needs attention",
    Delivery.KEPT: "Kept aside",
}
WITHDRAWN = "(withdrawn by its author)"
_ALL = 1_000


def run_list(session: Session, *, stream: str | None, thread: str | None, limit: int) -> Answer:
    with at_desk(session) as desk:
        return _posts(desk, thread) if thread is not None else _threads(desk, stream, limit)


def _threads(desk: Desk, stream: str | None, limit: int) -> Answer:
    place = None if stream is None else stream_named(desk, stream)
    streams = list_streams(desk) if place is None else (place,)
    page = list_threads(desk, place.id if place else None, None, limit=limit)
    document = {
        "streams": [_stream_document(row) for row in streams],
        "threads": [_thread_document(row) for row in page.rows],
        "more": page.next_key is not None,
    }
    lines = table(
        (row.name, row.language, counted(row.threads, "thread", "threads"), f"{row.unread} unread")
        for row in streams
    )
    lines += ["", *table(_thread_cells(row) for row in page.rows)]
    if page.next_key is not None:
        lines.append(f"… more with: --limit {2 * limit}")
    return Answer(document, lines)


def _posts(desk: Desk, thread: str) -> Answer:
    posts = read_thread(desk, find_thread(desk, thread))
    document = {"thread": posts[0].thread.hex(), "posts": [_post_document(post) for post in posts]}
    return Answer(document, [line for post in posts for line in _post_lines(post)])


def run_outbox(session: Session, *, limit: int = 20) -> Answer:
    with at_desk(session) as desk:
        drafts = list_drafts(desk)
        waiting = list_outbox(desk, Box.WAITING, limit=_ALL)
        attention = list_outbox(desk, Box.ATTENTION, limit=_ALL)
        sent = list_outbox(desk, Box.SENT, limit=limit)
        kept = list_kept(desk)
    acts = (*attention.rows, *waiting.rows, *sent.rows)
    document = {
        "drafts": [_draft_document(draft) for draft in drafts],
        "items": [_act_document(act) for act in acts],
        "kept": [kept_document(row) for row in kept],
        "more": any(page.next_key is not None for page in (waiting, attention, sent)),
    }
    aside = [kept_cells(row, LADDER[Delivery.KEPT]) for row in kept]
    lines = table([*map(_draft_cells, drafts), *aside, *map(_act_cells, acts)])
    for act in attention.rows:
        lines += ["", f"{short(act.post)}:", *_reason_lines(act)]
    return Answer(document, lines or ["The outbox is empty."])


# --- plain ---


def _thread_cells(row: ThreadRow) -> tuple[str, ...]:
    unread = f"{row.unread} unread" if row.unread else ""
    posts = counted(row.posts, "post", "posts")
    title = WITHDRAWN if row.withdrawn else row.title
    return short(row.id), moment(row.latest_ms), row.stream_name, posts, unread, row.author_name, title


def _post_lines(post: PostRow) -> list[str]:
    marks = [
        f"edited {moment(post.edited_ms)}" if post.edited_ms is not None else "",
        f"useful to {post.useful}" if post.useful else "",
        LADDER[post.delivery] if post.mine else "",
    ]
    if post.withdrawn_ms is not None:
        marks.append(f"withdrawn by its author {moment(post.withdrawn_ms)}")
    if post.contested:
        marks.append("withdrawn on one device, edited on another")
    head = [short(post.id), post.author_name, post.author_country, moment(post.written_ms), *marks]
    title = [plain(post.title)] if post.title else []
    tags = ["tags: " + plain(", ".join(post.tags))] if post.tags else []
    return [*title, *tags, plain(" · ".join(part for part in head if part)), *paragraph(post.body), ""]


def _draft_cells(draft: DraftRow) -> tuple[str, ...]:
    return (
        LADDER[Delivery.DRAFT], moment(draft.saved_ms), "", f"draft {draft.id}", draft.where,
        draft.title or draft.body[:60],
    )  # fmt: skip


def _act_cells(act: OutboxRow) -> tuple[str, ...]:
    received = f"received {moment(act.received_ms)}" if act.received_ms is not None else ""
    return (
        ladder_words(act), moment(act.written_ms), received, short(act.post), act.stream_name,
        f"{act.act}: {WITHDRAWN if act.thread_withdrawn else act.title or act.excerpt}",
    )  # fmt: skip


def ladder_words(act: OutboxRow) -> str:
    """Where the act stands; on which stick, where it is on one."""
    if act.delivery is not Delivery.ON_USB:
        return LADDER[act.delivery]
    return f"{LADDER[act.delivery]} “{act.stick}” since {moment(act.stick_ms)}"


def _reason_lines(act: OutboxRow) -> list[str]:
    words = WORDS.get(act.reason)
    return [act.reason] if words is None else error_lines(filled(words, dict(act.facts)))


# --- JSON: ids as hexadecimal digits, times in milliseconds since 1970 (UTC); docs/commands.md names every field ---


def _stream_document(row: StreamRow) -> dict[str, object]:
    return {
        "id": row.id.hex(),
        "name": row.name,
        "language": row.language,
        "description": row.description,
        "closed": row.closed,
        "threads": row.threads,
        "posts": row.posts,
        "unread": row.unread,
    }


def _thread_document(row: ThreadRow) -> dict[str, object]:
    return {
        "id": row.id.hex(),
        "stream": row.stream.hex(),
        "stream_name": row.stream_name,
        "title": row.title,
        "author_name": row.author_name,
        "language": row.language,
        "tags": list(row.tags),
        "started_ms": row.started_ms,
        "latest_ms": row.latest_ms,
        "posts": row.posts,
        "unread": row.unread,
        "delivery": str(row.delivery),
        "mine": row.mine,
        "withdrawn": row.withdrawn,
    }


def _post_document(row: PostRow) -> dict[str, object]:
    return {
        "id": row.id.hex(),
        "parent": row.parent.hex() if row.parent else None,
        "author": row.author.hex(),
        "author_name": row.author_name,
        "author_country": row.author_country,
        "title": row.title,
        "body": row.body,
        "language": row.language,
        "tags": list(row.tags),
        "written_ms": row.written_ms,
        "edited_ms": row.edited_ms,
        "received_ms": row.received_ms,
        "useful": row.useful,
        "useful_to_me": row.useful_to_me,
        "mine": row.mine,
        "unread": row.unread,
        "delivery": str(row.delivery),
        "rivals": row.rivals,
        "withdrawn_ms": row.withdrawn_ms,
        "contested": row.contested,
    }


def _draft_document(row: DraftRow) -> dict[str, object]:
    return {
        "id": row.id,
        "stream": row.stream.hex(),
        "thread": row.thread.hex() if row.thread else None,
        "parent": row.parent.hex() if row.parent else None,
        "post": row.post.hex() if row.post else None,
        "title": row.title,
        "body": row.body,
        "language": row.language,
        "tags": list(row.tags),
        "saved_ms": row.saved_ms,
    }


def _act_document(row: OutboxRow) -> dict[str, object]:
    return {
        "operation": row.op_id.hex(),
        "act": str(row.act),
        "post": row.post.hex(),
        "thread": row.thread.hex(),
        "title": row.title,
        "excerpt": row.excerpt,
        "stream_name": row.stream_name,
        "written_ms": row.written_ms,
        "delivery": str(row.delivery),
        "ladder": ladder_words(row),
        "stick": row.stick or None,
        "stick_ms": row.stick_ms,
        "received_ms": row.received_ms,
        "reason": row.reason or None,
        "reason_words": " ".join(_reason_lines(row)) if row.reason else None,
    }
