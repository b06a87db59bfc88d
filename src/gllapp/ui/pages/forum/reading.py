"""Reads a thread and renders what is seen of it first; runs off the window's thread."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from gllapp.ui import text
from gllapp.ui.text import Rendered
from gllapp.usecases import drafts, forum
from gllapp.usecases.desk import Desk
from gllapp.views import DraftRow, PostRow, ThreadRow
from gllcore.ids import RecordId

# What is rendered before the thread is shown: the posts around the place where reading begins.
_BEFORE, _AFTER = 2, 8


@dataclass(frozen=True, slots=True)
class Opened:
    """A thread as it is now. ``start`` is where to begin: None is the top.

    ``bodies`` holds the texts rendered so far, by post. ``draft`` is what the member has begun to write in the thread.
    """

    row: ThreadRow
    posts: Sequence[PostRow]
    bodies: Mapping[RecordId, Rendered]
    start: RecordId | None
    draft: DraftRow | None


def open_thread(desk: Desk, thread: RecordId, wanted: RecordId | None) -> Opened:
    """The thread at a wanted post, else at the first unread one. Raises Refused ``unknown_thread``."""
    row, posts = forum.thread_row(desk, thread), forum.read_thread(desk, thread)
    at = _start(posts, wanted)
    near = posts[max(0, at - _BEFORE) : at + _AFTER]
    start = posts[at].id if at else None
    return Opened(row, posts, rendered(near), start, _draft(desk, thread))


def renew_thread(desk: Desk, thread: RecordId, before: Collection[PostRow]) -> Opened:
    """The thread again, with the texts of those posts that are new or have changed."""
    known = {post.id: post.body for post in before}
    row, posts = forum.thread_row(desk, thread), forum.read_thread(desk, thread)
    new = [post for post in posts if known.get(post.id) != post.body]
    return Opened(row, posts, rendered(new), None, _draft(desk, thread))


def rendered(posts: Collection[PostRow]) -> dict[RecordId, Rendered]:
    return {post.id: text.render(post.body) for post in posts}


def _start(posts: Sequence[PostRow], wanted: RecordId | None) -> int:
    """The wanted post, or the first unread one below something that was read; else the top."""
    if wanted is not None:
        return next((at for at, post in enumerate(posts) if post.id == wanted), 0)
    return next((at for at, post in enumerate(posts) if post.unread), 0)


def _draft(desk: Desk, thread: RecordId) -> DraftRow | None:
    """The last saved reply or edit in this thread."""
    return next((row for row in drafts.list_drafts(desk) if row.thread == thread), None)
