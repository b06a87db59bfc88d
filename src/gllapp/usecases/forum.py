"""Reading the forum and writing in it.

Each act is one transaction: its outbox event and its visible effect, or nothing. Acts raise Refused where a rule or the
member's role says no.
"""

from collections.abc import Iterable

from gllapp.db import acts, discussions, drafts, people, reading
from gllapp.db.acts import Written
from gllapp.db.replica import Transaction
from gllapp.usecases.desk import Desk
from gllapp.views import Act, Page, PostRow, StreamRow, ThreadRow, VersionRow
from gllcore.errors import Refused
from gllcore.ids import OpId, RecordId
from gllcore.model.discussions import PostField, ReactionField
from gllcore.operations import Kind, Value, reference
from gllcore.permissions import check_edit, check_post, check_react
from gllcore.rules import check_body, check_title, tidy

PAGE = 50

# --- reading ---


def list_streams(desk: Desk) -> tuple[StreamRow, ...]:
    """All streams, by name."""
    with desk.replica.reading() as here:
        return discussions.streams(here)


def list_threads(
    desk: Desk,
    stream: RecordId | None = None,
    after: tuple[int, bytes] | None = None,
    limit: int = PAGE,
    unread_only: bool = False,
    tag: str | None = None,
) -> Page[ThreadRow]:
    """The threads of a stream or of all, newest activity first; ``after`` is the ``next_key`` of the page before.

    With ``tag`` only those that carry it.
    """
    with desk.replica.reading() as here:
        return discussions.threads(here, stream, after, limit, unread_only=unread_only, tag=tag)


def thread_row(desk: Desk, thread: RecordId) -> ThreadRow:
    """A thread as the list shows it. Raises Refused ``unknown_thread``."""
    with desk.replica.reading() as here:
        row = discussions.thread(here, thread)
    if row is None:
        raise Refused("unknown_thread", thread=short(thread))
    return row


def read_thread(desk: Desk, thread: RecordId) -> tuple[PostRow, ...]:
    """The whole thread, oldest post first. Raises Refused ``unknown_thread``."""
    with desk.replica.reading() as here:
        rows = discussions.posts_of(here, thread)
    if not rows or rows[0].id != thread:
        raise Refused("unknown_thread", thread=short(thread))
    return rows


def post_history(desk: Desk, post: RecordId) -> tuple[VersionRow, ...]:
    """Every version of a post, oldest first. Raises Refused ``unknown_post``."""
    with desk.replica.reading() as here:
        versions = discussions.history(here, post)
    if not versions:
        raise Refused("unknown_post", post=short(post))
    return versions


def next_unread(
    desk: Desk, after: tuple[RecordId, RecordId] | None = None
) -> tuple[RecordId, RecordId] | None:
    """The (thread, post) to read after that one, or None when everything has been read.

    First what follows in the same thread, then the threads below it in the list of newest activity, then from its top.
    """
    with desk.replica.reading() as here:
        return reading.next_unread(here, after)


def mark_read(desk: Desk, posts: Iterable[RecordId]) -> int:
    """Gives how many of the posts had been unread."""
    with desk.replica.writing() as here:
        return reading.read(here, posts)


# --- writing ---


def start_thread(
    desk: Desk,
    stream: RecordId,
    title: str,
    body: str,
    language: str,
    tags: Iterable[str] = (),
    draft: int | None = None,
) -> RecordId:
    """Gives the thread's first post. ``draft`` is what it was written as; it ends with the act."""
    fields: dict[int, Value] = {
        PostField.TITLE: _title(title),
        PostField.BODY: _body(body),
        PostField.LANGUAGE: language,
        PostField.TAGS: _set_change(_tidy_tags(tags), ()),
    }
    with desk.replica.writing() as here:
        scope = acts.stream_scope(here, stream)
        if scope is None or not scope.place.is_stream:
            raise Refused("unknown_stream", stream=short(stream))
        check_post(people.standing(here), scope.place)
        entry = acts.write(here, Act.THREAD, scope, Kind.POST, None, fields, desk.now_ms())
        drafts.remove(here, draft)
    return entry.record


def post_reply(
    desk: Desk,
    thread: RecordId,
    body: str,
    parent: RecordId | None = None,
    language: str | None = None,
    draft: int | None = None,
) -> RecordId:
    """Answers the thread's first post, or ``parent`` in the same thread; in the thread's language if no other is given."""
    with desk.replica.writing() as here:
        root = acts.written(here, thread)
        if root is None or not root.target.is_thread:
            raise Refused("unknown_thread", thread=short(thread))
        check_post(people.standing(here), root.scope.place)
        fields: dict[int, Value] = {
            PostField.BODY: _body(body),
            PostField.LANGUAGE: language or root.language,
            PostField.THREAD: reference(thread),
        }
        if parent is not None and parent != thread:
            if _written(here, parent).thread != thread:
                raise Refused("unknown_post", post=short(parent))
            fields[PostField.PARENT] = reference(parent)
        entry = acts.write(here, Act.REPLY, root.scope, Kind.POST, None, fields, desk.now_ms())
        drafts.remove(here, draft)
    return entry.record


def edit_post(
    desk: Desk,
    post: RecordId,
    body: str | None = None,
    title: str | None = None,
    tags: Iterable[str] | None = None,
    draft: int | None = None,
) -> OpId:
    """Changes what is given and differs. Raises Refused ``nothing_to_change`` when nothing does.

    A text that has rivals is always written: saying it again is how its author settles on it.
    """
    with desk.replica.writing() as here:
        target = _written(here, post)
        changes_thread = title is not None or tags is not None
        check_edit(people.standing(here), target.target, changes_thread=changes_thread)
        shown = discussions.post(here, post)
        assert shown is not None, "what is written is shown"
        fields = _changes(shown, body, title, tags)
        if not fields:
            raise Refused("nothing_to_change")
        entry = acts.write(here, Act.EDIT, target.scope, Kind.POST, post, fields, desk.now_ms())
        drafts.remove(here, draft)
    return entry.op_id


def set_useful(desk: Desk, post: RecordId, useful: bool) -> OpId:
    """Says that a post is useful, or takes it back.

    Taking back what still waits is an act of its own: the first may have reached the server already.
    """
    with desk.replica.writing() as here:
        target = _written(here, post)
        check_react(people.standing(here))
        shown = discussions.post(here, post)
        assert shown is not None, "what is written is shown"
        if shown.useful_to_me == useful:
            raise Refused("nothing_to_change")
        act = Act.USEFUL if useful else Act.NOT_USEFUL
        fields: dict[int, Value] = {ReactionField.USEFUL: useful}
        entry = acts.write(here, act, target.scope, Kind.REACTION, post, fields, desk.now_ms())
    return entry.op_id


def _written(here: Transaction, post: RecordId) -> Written:
    found = acts.written(here, post)
    if found is None:
        raise Refused("unknown_post", post=short(post))
    return found


def _changes(
    shown: PostRow, body: str | None, title: str | None, tags: Iterable[str] | None
) -> dict[int, Value]:
    fields: dict[int, Value] = {}
    if title is not None and _line(title) != shown.title:
        fields[PostField.TITLE] = _title(title)
    if body is not None and (tidy(body) != shown.body or shown.rivals):
        fields[PostField.BODY] = _body(body)
    if tags is not None:
        wanted = _tidy_tags(tags)
        added = [tag for tag in wanted if tag not in shown.tags]
        removed = [tag for tag in shown.tags if tag not in wanted]
        if added or removed:
            fields[PostField.TAGS] = _set_change(added, removed)
    return fields


def _set_change(added: Iterable[str], removed: Iterable[str]) -> Value:
    return [[*added], [*removed]]


def _body(text: str) -> str:
    """Checked here already: a whole operation that is too heavy is refused in words that are not about the text."""
    body = tidy(text)
    check_body(body)
    return body


def _title(text: str) -> str:
    title = _line(text)
    check_title(title)
    return title


def _line(text: str) -> str:
    return " ".join(tidy(text).split())


def _tidy_tags(tags: Iterable[str]) -> list[str]:
    """Each once, in the order given."""
    return list(dict.fromkeys(line for tag in tags if (line := _line(tag))))


def short(record: RecordId) -> str:
    """How an id is shown to people; enough of it to find the record again."""
    return record.hex()[:8]
