"""Leads from what a page asks for to the place where it is: a thread to the forum or its pod, a draft to where it was begun."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from gllapp.ui.background import BackgroundRunner
from gllapp.ui.pages.page import Page
from gllapp.ui.places import Places
from gllapp.ui.widgets.top_bar import Addition
from gllapp.usecases.desk import Desk
from gllcore.ids import RecordId

Answer = TypeVar("Answer")


class Guide(QObject):
    """``go_to`` carries the name of the place that shows it, once that knows what to show; ``failed`` a GllError."""

    go_to = Signal(str)
    failed = Signal(object)

    def __init__(self, desk: Desk, places: Places, background: BackgroundRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._places, self._background = desk, places, background

    def show_stick(self, folder: Path) -> None:
        """A stick, or a folder that stands for one."""
        self._places.bundles.show_stick(folder)
        self._go(self._places.bundles)

    def make_new(self, page: Page) -> None:
        """What is new on the page where the person is, else a post."""
        if not page.begin_new():
            self._compose(0)

    def add(self, addition: Addition) -> None:
        """What the person has chosen under Add."""
        if addition is Addition.POST:
            self._compose(0)
            return
        if addition is Addition.RESOURCE:
            self._go(self._places.library)
            self._places.library.begin_resource()
            return
        pods = self._places.pods
        self._go(pods)
        if addition is Addition.DOCUMENT:
            pods.begin_document()
        else:
            from gllcore.model.pods import Form

            pods.propose(Form.POD if addition is Addition.POD else Form.STREAM)

    def connect_page(self, page: Page) -> None:
        """Follows what a page asks for."""
        page.open_thread.connect(lambda thread: self._show_post(thread, None))
        page.open_post.connect(self._show_post)
        page.open_resource.connect(self._show_resource)
        page.open_conflict.connect(self._show_conflict)
        page.open_pod.connect(self._show_pod)
        page.open_document.connect(self._show_document)
        page.new_document.connect(self._begin_document)
        page.compose.connect(self._compose)

    def _show_post(self, thread: bytes, post: bytes | None) -> None:
        wanted = RecordId(post) if post is not None else None

        def show(pod: RecordId | None) -> None:
            if pod is None:
                self._places.forum.show_thread(RecordId(thread), wanted)
                self._go(self._places.forum)
            else:
                self._places.pods.show_thread(pod, RecordId(thread), wanted)
                self._go(self._places.pods)

        def where() -> RecordId | None:
            from gllapp.usecases.pods.waiting import pod_of_thread  # the window opens without it

            return pod_of_thread(self._desk, RecordId(thread))

        self._ask(where, show)

    def _show_document(self, document: bytes) -> None:
        self._places.documents.show_document(RecordId(document))
        self._go(self._places.documents)

    def _begin_document(self, pod: bytes) -> None:
        self._places.documents.begin_in(RecordId(pod))
        self._go(self._places.documents)

    def _show_pod(self, pod: bytes) -> None:
        self._places.pods.show_pod(RecordId(pod))
        self._go(self._places.pods)

    def _show_resource(self, resource: bytes) -> None:
        self._places.library.show_resource(RecordId(resource))
        self._go(self._places.library)

    def _show_conflict(self, post: bytes) -> None:
        self._places.conflicts.show_post(RecordId(post))
        self._go(self._places.conflicts)

    def _compose(self, draft: int) -> None:
        if draft:
            self._ask(partial(_pod_of_draft, self._desk, draft), partial(self._go_on_writing, draft))
        else:
            self._go(self._places.forum)
            self._places.forum.compose_thread()

    def _go_on_writing(self, draft: int, pod: RecordId | None) -> None:
        """Where it was begun: what was meant for a pod must not come into the forum."""
        if pod is None:
            self._go(self._places.forum)
            self._places.forum.compose_draft(draft)
        else:
            self._places.pods.compose_draft(pod, draft)
            self._go(self._places.pods)

    def _go(self, page: Page) -> None:
        self.go_to.emit(page.name)

    def _ask(self, work: Callable[[], Answer], on_done: Callable[[Answer], None]) -> None:
        self._background.run(lambda job: work(), owner=self, on_done=on_done, on_error=self.failed.emit)


def _pod_of_draft(desk: Desk, draft: int) -> RecordId | None:
    from gllapp.usecases.pods.waiting import pod_of_draft  # see _show_post

    return pod_of_draft(desk, draft)
