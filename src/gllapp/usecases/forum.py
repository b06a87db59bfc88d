"""Reading the forum and writing in it.

Each act is one transaction: its outbox event and its visible effect, or nothing. Acts raise Refused where a rule or the
member's role says no.
"""

from collections.abc import Iterable

from gllapp.db import acts, discussions, drafts, people, reading
from gllapp.db.acts import Written
from gllapp.db.replica import Transaction
from gllapp.usecases.desk import Desk
from gllapp.views import NOWHERE, Act, Page, PostRow, StreamRow, ThreadRow, VersionRow
from gllcore.errors import Refused
from gllcore.ids import OpId, RecordId
from gllcore.model.discussions import PostField, ReactionField
from gllcore.operations import Kind, Value, reference
from gllcore.permissions import check_edit, check_post, check_react, may_read_withdrawn
from gllcore.rules import check_body, check_title, tidy

PAGE = 50

# --- reading ---


def list_streams(desk: Desk) -> tuple[StreamRow, ...]:
    """All streams, by name."""
    with desk.replica.reading() as here:
        return discussions.streams(here)


def stream_row(desk: Desk, stream: RecordId) -> StreamRow:
    """A stream, or a pod's discussion, that the member may read. Raises Refused ``not_admitted``."""
    with desk.replica.reading() as here:
        row = discussions.place(here, stream)
    if row is None:
        raise Refused("not_admitted")
    return row


def list_threads(
    desk: Desk,
    stream: RecordId | None = None,
    after: tuple[int, bytes] | None = None,
    limit: int = PAGE,
    unread_only: bool = False,
    tag: str | None = None,
) -> Page[ThreadRow]:
    """The threads of a stream or of all, newest activity first; ``after`` is the ``next_key`` of the page before.

    A pod's are listed only where it is asked for as the ``stream``: the forum is what everybody sees. With ``tag`` only those that carry it.
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
    """Every version of a post, oldest first.

    Raises Refused ``unknown_post``, or ``post_withdrawn`` to those who may not read a withdrawn one.
    """
    with desk.replica.reading() as here:
        versions, shown = discussions.history(here, post), discussions.post(here, post)
        if not versions or shown is None:
            raise Refused("unknown_post", post=short(post))
        target = written_post(here, post).target
        if shown.withdrawn_ms is not None and not may_read_withdrawn(people.standing(here), target):
            raise Refused("post_withdrawn")
    return versions


def next_unread(
    desk: Desk, after: tuple[RecordId, RecordId] | None = None
) -> tuple[RecordId, RecordId] | None:
    """The (thread, post) to read after that one, or None when everything has been read.

    First what follows in the same thread, then the threads below it in the list of newest activity, then from its top: of the forum, or
    of the pod that one is reading in.
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
    """Begins a thread in a stream or in a pod, and gives its first post. ``draft`` is what it was written as; it ends with the act."""
    fields: dict[int, Value] = {
        PostField.TITLE: title_of(title),
        PostField.BODY: body_of(body),
        PostField.LANGUAGE: language,
        PostField.TAGS: _set_change(_tidy_tags(tags), ()),
    }
    if stream == NOWHERE:
        raise Refused("no_stream_yet")
    with desk.replica.writing() as here:
        scope = acts.stream_scope(here, stream)
        if scope is None or not (scope.place.is_stream or scope.place.is_pod):
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
            PostField.BODY: body_of(body),
            PostField.LANGUAGE: language or root.language,
            PostField.THREAD: reference(thread),
        }
        if parent is not None and parent != thread:
            if written_post(here, parent).thread != thread:
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

    Where something stands against what is shown, saying the same again settles on it. Who edits a post that was
    withdrawn keeps it.
    """
    with desk.replica.writing() as here:
        target = written_post(here, post)
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


def set_withdrawn(desk: Desk, post: RecordId, withdrawn: bool, looked_at: PostRow | None = None) -> OpId:
    """Withdraws an own post, or brings it back. Raises Refused ``nothing_to_change`` when it is so already.

    ``looked_at`` is the post as the person saw it when deciding: ``post_changed`` is raised when it has changed since, for
    nobody withdraws what they have not seen.
    """
    with desk.replica.writing() as here:
        target = written_post(here, post)
        check_edit(people.standing(here), target.target, changes_thread=False)
        shown = discussions.post(here, post)
        assert shown is not None, "what is written is shown"
        if looked_at is not None and _said(looked_at) != _said(shown):
            raise Refused("post_changed")
        if withdrawn is (shown.withdrawn_ms is not None) and not shown.contested:
            raise Refused("nothing_to_change")
        act = Act.WITHDRAW if withdrawn else Act.BRING_BACK
        fields: dict[int, Value] = {PostField.WITHDRAWN: withdrawn}
        entry = acts.write(here, act, target.scope, Kind.POST, post, fields, desk.now_ms())
    return entry.op_id


def _said(shown: PostRow) -> tuple[object, ...]:
    return shown.title, shown.body, shown.tags, shown.rivals, shown.edited_ms, shown.contested


def set_useful(desk: Desk, post: RecordId, useful: bool) -> OpId:
    """Says that a post is useful, or takes it back.

    Taking back what still waits is an act of its own: the first may have reached the server already.
    """
    with desk.replica.writing() as here:
        target = written_post(here, post)
        check_react(people.standing(here))
        shown = discussions.post(here, post)
        assert shown is not None, "what is written is shown"
        if shown.useful_to_me == useful:
            raise Refused("nothing_to_change")
        act = Act.USEFUL if useful else Act.NOT_USEFUL
        fields: dict[int, Value] = {ReactionField.USEFUL: useful}
        entry = acts.write(here, act, target.scope, Kind.REACTION, post, fields, desk.now_ms())
    return entry.op_id


def written_post(here: Transaction, post: RecordId) -> Written:
    """What the rules must know of a post. Raises Refused ``unknown_post``."""
    found = acts.written(here, post)
    if found is None:
        raise Refused("unknown_post", post=short(post))
    return found


def _changes(
    shown: PostRow, body: str | None, title: str | None, tags: Iterable[str] | None
) -> dict[int, Value]:
    fields: dict[int, Value] = {}
    if title is not None and _line(title) != shown.title:
        fields[PostField.TITLE] = title_of(title)
    if body is not None and tidy(body) != shown.body:
        fields[PostField.BODY] = body_of(body)
    if tags is not None:
        wanted = _tidy_tags(tags)
        added = [tag for tag in wanted if tag not in shown.tags]
        removed = [tag for tag in shown.tags if tag not in wanted]
        if added or removed:
            fields[PostField.TAGS] = _set_change(added, removed)
    if shown.rivals and not fields:
        fields = _said_again(body, title)
    is_withdrawn = shown.withdrawn_ms is not None or shown.contested
    if is_withdrawn and (fields or body is not None):
        fields[PostField.WITHDRAWN] = False
    return fields


def _said_again(body: str | None, title: str | None) -> dict[int, Value]:
    again = {PostField.TITLE: title and title_of(title), PostField.BODY: body and body_of(body)}
    return {field: value for field, value in again.items() if value}


def _set_change(added: Iterable[str], removed: Iterable[str]) -> Value:
    return [[*added], [*removed]]


def body_of(text: str) -> str:
    """What a person wrote, as a post's text.

    Checked here already: a whole operation that is too heavy is refused in words that are not about the text.
    """
    body = tidy(text)
    check_body(body)
    return body


def title_of(text: str) -> str:
    """What a person wrote as a title, on one line."""
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
