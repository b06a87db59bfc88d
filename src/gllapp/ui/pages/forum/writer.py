"""Binds the form to the use cases: begins a piece of writing, keeps its draft, renders its preview, and sends it."""

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, Signal

from gllapp.ui import formats, text
from gllapp.ui.background import BackgroundRunner, Lane
from gllapp.ui.drafting import DraftKeeper, Slot
from gllapp.ui.names import clean_name, isolated
from gllapp.ui.newest import Newest
from gllapp.ui.pages.binder import Binder
from gllapp.ui.pages.forum.writing_pane import Task, WritingPane
from gllapp.ui.titles import thread_title
from gllapp.ui.tokens import Tone
from gllapp.ui.widgets.notices import Notice
from gllapp.usecases import drafts, forum
from gllapp.usecases.desk import Desk
from gllapp.views import DraftRow, PostRow, StreamRow, ThreadRow
from gllcore.errors import GllError
from gllcore.ids import RecordId


class Sent(NamedTuple):
    """What was sent: a post of a thread."""

    thread: RecordId
    post: RecordId


class Writer(Binder):
    """One piece of writing at a time. Whatever happens to it, its text is in the form, in a draft, or sent."""

    begun = Signal()
    ended = Signal()
    """The form is not needed any more: sent, put away, or discarded."""
    told = Signal(object)
    """Carries a :class:`Notice`."""
    sent = Signal(object)
    """Carries :class:`Sent`, after ``ended``."""

    def __init__(self, desk: Desk, background: BackgroundRunner, form: WritingPane, parent: QObject) -> None:
        super().__init__(desk, background, parent)
        self._form = form
        self._newest_preview = Newest()
        self._keeper = DraftKeeper(desk, background, self)
        self._keeper.saved.connect(self._saved)
        self._keeper.failed.connect(self.failed)
        form.changed.connect(lambda: self._keeper.note(form.draft()))
        form.left.connect(self._keeper.save)
        form.preview_asked.connect(self._preview)
        form.resource_asked.connect(self._choose_resource)
        form.send_asked.connect(self._send)
        form.closed.connect(self.put_away)
        form.discarded.connect(self._discard)

    @property
    def task(self) -> Task | None:
        return self._form.task

    def new_thread(self, streams: Sequence[StreamRow], draft: DraftRow) -> None:
        """A new thread in one of the streams."""
        self._begin(Task(draft, self.tr("New thread"), titled=True, streams=streams))

    def reply(
        self, thread: ThreadRow, to: PostRow | None, draft: DraftRow | None = None, *, quote: str = ""
    ) -> None:
        """An answer to a post of the thread, or to the thread; ``draft`` is one begun earlier, ``quote`` what it begins with."""
        parent = to.id if to is not None and to.id != thread.id else None
        body = _quoted(quote)
        blank = DraftRow(0, thread.stream, thread.id, parent, None, "", body, thread.language, (), 0)
        heading = self.tr("Reply to {whom}").format(whom=_whom(thread, to))
        self._begin(Task(draft or blank, heading))

    def edit(self, thread: ThreadRow, post: PostRow, draft: DraftRow | None = None) -> None:
        """A new version of an own post; title and tags belong to the thread's first one."""
        as_it_is = DraftRow(
            0, thread.stream, thread.id, None, post.id, post.title, post.body, post.language, post.tags, 0
        )
        heading = self.tr("Edit your post")
        self._begin(Task(draft or as_it_is, heading, titled=post.id == thread.id))

    def put_away(self) -> None:
        """Closes the form; the draft is kept."""
        if self._form.task is not None:
            self._keeper.end()
            self._end()

    def save(self) -> None:
        """Stores what is typed, now."""
        self._keeper.save()

    def _begin(self, task: Task) -> None:
        self._keeper.end()
        self._form.begin(task)
        # The form's own words for the draft, so that filling it in is no change.
        self._keeper.begin(self._form.draft())
        self.begun.emit()

    def _end(self) -> None:
        self._form.rest()
        self.ended.emit()

    def _preview(self, markdown: str) -> None:
        self.ask(partial(text.render, markdown), self._newest_preview.only(self._form.show_preview))

    def _choose_resource(self) -> None:
        from gllapp.ui.pages.documents.resource_picking import pick_resource  # the forum opens without it

        pick_resource(self._desk, self._background, self._form, self._form.insert, self.failed.emit)

    def _send(self) -> None:
        draft = self._form.draft()
        # Kept first: if the post is refused or the power fails now, the text is a draft.
        self._keeper.save()
        self._form.setEnabled(False)
        slot = self._keeper.slot
        self.ask(
            partial(_send, self._desk, draft, slot),
            partial(self._was_sent, slot),
            lane=Lane.WRITE,
            on_error=partial(self._was_not_sent, slot),
        )

    def _was_sent(self, slot: Slot, sent: Sent) -> None:
        if self._keeper.slot is slot:  # else the person writes something else by now
            self._keeper.finish()
            self._end()
        self.sent.emit(sent)

    def _was_not_sent(self, slot: Slot, error: GllError) -> None:
        if self._keeper.slot is slot:
            self._form.setEnabled(True)
            self._form.focus_first()
        self.failed.emit(error)

    def _discard(self) -> None:
        draft = self._form.draft()
        self._keeper.forget()
        self._end()
        if draft.title.strip() or draft.body.strip():
            back = partial(drafts.save_again, self._desk, draft)
            self.told.emit(Notice(Tone.INFO, self.tr("The draft was discarded."), undo=back))

    def _saved(self, at_ms: int | None) -> None:
        if self._form.task is not None and at_ms is not None:
            when = formats.moment(at_ms, self._desk.now_ms())
            self._form.show_saved(self.tr("Draft saved on this PC {time}").format(time=when))
        self.acted.emit()


def _send(desk: Desk, draft: DraftRow, slot: Slot) -> Sent:
    """The act, which ends the draft in the same transaction. Raises Refused where a rule says no."""
    if draft.post is not None:
        return _send_edit(desk, draft, draft.post, slot)
    if draft.thread is not None:
        post = forum.post_reply(
            desk, draft.thread, draft.body, draft.parent, draft.language or None, draft=slot.id
        )
        return Sent(draft.thread, post)
    post = forum.start_thread(
        desk, draft.stream, draft.title, draft.body, draft.language, draft.tags, draft=slot.id
    )
    return Sent(post, post)


def _send_edit(desk: Desk, draft: DraftRow, post: RecordId, slot: Slot) -> Sent:
    is_thread = post == draft.thread
    title, tags = (draft.title, draft.tags) if is_thread else (None, None)
    forum.edit_post(desk, post, draft.body, title, tags, draft=slot.id)
    return Sent(draft.thread or post, post)


def _quoted(words: str) -> str:
    """Paragraphs as Markdown quotes them, with room below for the answer."""
    lines = [f"> {line}" for line in words.splitlines() if line.strip()]
    return "\n>\n".join(lines) + "\n\n" if lines else ""


def _whom(thread: ThreadRow, to: PostRow | None) -> str:
    """The author that is answered, or the thread's title."""
    if to is not None and to.id != thread.id:
        return isolated(clean_name(to.author_name)) or QCoreApplication.translate("Writer", "a post")
    return isolated(thread_title(thread.title, withdrawn=thread.withdrawn))
