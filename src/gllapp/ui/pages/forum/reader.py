"""Binds the column of posts to the use cases: opens threads, renders and marks what is seen, and acts on posts."""

from dataclasses import replace
from functools import partial

import msgspec
from PySide6.QtCore import QObject, Qt, Signal

from gllapp.ui.background import BackgroundRunner, Job, Lane
from gllapp.ui.links import Link
from gllapp.ui.pages.binder import Binder
from gllapp.ui.pages.forum import reading
from gllapp.ui.pages.forum.cards import key, post_of
from gllapp.ui.pages.forum.history_dialog import HistoryDialog, Version, versions
from gllapp.ui.pages.forum.reading import Opened
from gllapp.ui.pages.forum.reading_pane import ReadingPane
from gllapp.ui.pages.forum.thread_paper import thread_html
from gllapp.ui.printing import print_html
from gllapp.ui.text import Rendered
from gllapp.ui.widgets import link_dialog
from gllapp.usecases import forum
from gllapp.usecases.desk import Desk
from gllapp.views import PostRow
from gllcore.errors import GllError
from gllcore.ids import RecordId


class Reader(Binder):
    """One open thread, or none."""

    opened = Signal(object)
    """Carries the :class:`Opened` thread, once it is shown."""
    renewed = Signal()
    """The thread is shown as it is now; its title may be another."""
    left = Signal()
    """The thread that was shown is not on this PC any more."""
    resource_asked = Signal(bytes)
    """A link leads to this resource of the library."""
    read = Signal(bytes, int)
    """So many posts of a thread have been read."""

    def __init__(self, desk: Desk, background: BackgroundRunner, pane: ReadingPane, parent: QObject) -> None:
        super().__init__(desk, background, parent)
        self._pane = pane
        self._open: Opened | None = None
        self._unread: set[RecordId] = set()
        self._job: Job | None = None
        self._opening = False
        column = pane.column
        column.bodies_wanted.connect(self._render)
        column.seen.connect(self._seen)
        column.useful_toggled.connect(self._set_useful)
        column.history_asked.connect(self._show_history)
        column.link_chosen.connect(self._follow)
        pane.print_asked.connect(self.print_thread)

    @property
    def shown(self) -> Opened | None:
        """The thread that is shown."""
        return self._open

    def post(self, wanted: str) -> PostRow | None:
        """A post of the open thread by its key."""
        posts = self._open.posts if self._open is not None else ()
        return next((post for post in posts if key(post.id) == wanted), None)

    def open(self, thread: RecordId, post: RecordId | None) -> None:
        """Opens a thread at a post, or where reading goes on."""
        self._cancel()
        self._opening = True
        work = partial(reading.open_thread, self._desk, thread, post)
        self._job = self.ask(work, self._opened, on_error=self._not_opened)

    def renew(self) -> None:
        """Reads the open thread again, unless another is on its way; the person stays where they are in it."""
        if self._open is not None and not self._opening:
            self._cancel()
            work = partial(reading.renew_thread, self._desk, self._open.row.id, self._open.posts)
            self._job = self.ask(work, self._renewed, on_error=self._not_renewed)

    def close(self) -> None:
        self._cancel()
        self._open = None
        self._unread.clear()

    def print_thread(self) -> None:
        """All of the open thread on paper."""
        if self._open is not None:
            work = partial(thread_html, self._open.row, self._open.posts)
            self.ask(work, self._print)

    def _print(self, html: str) -> None:
        print_html(html, self._pane)

    # --- reading on ---

    def mark_view(self) -> tuple[RecordId, RecordId] | None:
        """What is in view counts as read; gives its last post with its thread."""
        keys = self._pane.column.keys_in_view() if self._open is not None else []
        self._seen(keys)
        return (self._open.row.id, post_of(keys[-1])) if self._open is not None and keys else None

    def go_up(self) -> bool:
        """Goes to the last unread post above the view, if there is one."""
        column = self._pane.column
        top = self.post(column.top_key() or "")
        if self._open is None or top is None:
            return False
        above = self._open.posts[: self._open.posts.index(top)]
        last = next((post for post in reversed(above) if post.id in self._unread), None)
        if last is not None:
            column.go_to(key(last.id))
        return last is not None

    # --- inside ---

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()
        self._opening = False

    def _not_opened(self, error: GllError) -> None:
        self._opening = False
        self.failed.emit(error)

    def _not_renewed(self, error: GllError) -> None:
        """The thread's stream may have left this PC, which is told elsewhere."""
        if error.code == "unknown_thread":
            self.left.emit()
        else:
            self.failed.emit(error)

    def _opened(self, opened: Opened) -> None:
        self._opening = False
        self._show(opened, anew=True)
        self.opened.emit(opened)

    def _renewed(self, opened: Opened) -> None:
        self._show(opened, anew=False)
        self.renewed.emit()

    def _show(self, opened: Opened, *, anew: bool) -> None:
        self._open = opened
        self._unread = {post.id for post in opened.posts if post.unread}
        self._pane.show_opened(opened, self._desk.now_ms(), anew=anew)

    def _render(self, keys: list[str]) -> None:
        posts = [post for post in map(self.post, keys) if post is not None]
        self.ask(lambda: reading.rendered(posts), self._rendered)

    def _rendered(self, bodies: dict[RecordId, Rendered]) -> None:
        self._pane.column.show_bodies({key(post): body for post, body in bodies.items()})

    def _seen(self, keys: list[str]) -> None:
        posts = self._unread.intersection(post_of(each) for each in keys)
        if self._open is not None and posts:
            self._unread -= posts
            work = partial(forum.mark_read, self._desk, posts)
            self.ask(work, partial(self._marked_read, self._open.row.id), lane=Lane.WRITE)

    def _marked_read(self, thread: RecordId, count: int) -> None:
        if count:
            self.read.emit(thread, count)
            self.acted.emit()

    def _set_useful(self, wanted: str, useful: bool) -> None:
        """Shown at once, and taken back if it is refused."""
        post = self.post(wanted)
        if post is not None:
            self._put(
                msgspec.structs.replace(post, useful_to_me=useful, useful=post.useful + (1 if useful else -1))
            )
            work = partial(forum.set_useful, self._desk, post.id, useful)
            refused = partial(self._take_back, post)
            self.ask(work, lambda _: self.acted.emit(), lane=Lane.WRITE, on_error=refused)

    def _take_back(self, post: PostRow, error: GllError) -> None:
        self._put(post)
        self.failed.emit(error)

    def _put(self, post: PostRow) -> None:
        if self._open is not None and self.post(key(post.id)) is not None:
            posts = tuple(post if each.id == post.id else each for each in self._open.posts)
            self._open = replace(self._open, posts=posts)
            self._pane.column.show_useful(key(post.id), post.useful, post.useful_to_me)

    def _show_history(self, wanted: str) -> None:
        post, now_ms = post_of(wanted), self._desk.now_ms()
        self.ask(lambda: versions(forum.post_history(self._desk, post), now_ms), self._show_versions)

    def _show_versions(self, shown: tuple[Version, ...]) -> None:
        dialog = HistoryDialog(shown, self._pane)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _follow(self, link: Link) -> None:
        if link.resource is not None:
            self.resource_asked.emit(link.resource)
        else:
            link_dialog.follow(link, lambda asked: link_dialog.ask(self._pane, asked))
