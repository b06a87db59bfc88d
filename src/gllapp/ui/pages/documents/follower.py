"""What follows the text of a document, a moment after the last key: its outline, the count of its words, and the preview."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QTimer

from gllapp.pod_views import ClaimRow
from gllapp.ui.background import BackgroundRunner, Job
from gllapp.ui.pages.binder import Binder
from gllapp.ui.pages.documents import preview, words
from gllapp.ui.pages.documents.document_view import DocumentView
from gllapp.ui.pages.documents.outline_pane import OutlineRow
from gllapp.ui.pages.documents.sections_pane import claim_words
from gllapp.ui.pages.documents.typist import Typist
from gllapp.usecases.desk import Desk
from gllapp.usecases.stores import Stores
from gllcore.differences import word_count
from glldocs.outline import Section, outline_of
from gllfiles.store import Holder

# How long after the last key they follow.
_REST_MS = 450


@dataclass(frozen=True, slots=True)
class _Followed:
    """What is made of the text off the window's thread."""

    sections: tuple[Section, ...]
    words: int
    preview: preview.Previewed | None


class Follower(Binder):
    """The outline tells too who is working on which section: its claims."""

    def __init__(
        self,
        desk: Desk,
        stores: Stores,
        background: BackgroundRunner,
        view: DocumentView,
        typist: Typist,
        parent: QObject,
    ) -> None:
        super().__init__(desk, background, parent)
        self._stores, self._view, self._typist = stores, view, typist
        self._sections: tuple[Section, ...] = ()
        self._claims: tuple[ClaimRow, ...] = ()
        self._job: Job | None = None
        self._pause = QTimer(self, singleShot=True, interval=_REST_MS)
        self._pause.timeout.connect(self.follow)

    def soon(self) -> None:
        """The text is another one; more keys may come."""
        self._pause.start()

    def rest(self) -> None:
        """Nothing is followed until the next key."""
        self._pause.stop()

    def follow(self) -> None:
        """Follows now."""
        if self._typist.document is None:
            return
        if self._job is not None:
            self._job.cancel()
        text, position = self._typist.text, self._view.editor.textCursor().position()
        mark, wants = self._typist.mark(), self._view.toolbar.wants_preview
        work = partial(_followed, self._stores, text, position, wants)
        self._job = self.ask(work, partial(self._show, mark))

    def show_claims(self, claims: Iterable[ClaimRow]) -> None:
        """Who is working on which section, at places of the text as it is now."""
        self._claims = tuple(claims)
        self._show_outline()

    def place_of(self, claim: str) -> int | None:
        """Where a claimed section begins; None where it is not in the text any more."""
        return next((row.start for row in self._claims if row.claim.hex() == claim), None)

    def section_at(self, position: int) -> str:
        """The heading above a place; empty before the first one."""
        above = [section.title for section in self._sections if section.start <= position]
        return above[-1] if above else ""

    def show_here(self) -> None:
        """Marks the section in which the caret is, and says who is working on it."""
        position = self._view.editor.textCursor().position()
        self._view.outline.show_here(position)
        self._view.claimed.setText(self._view.outline.claimed_at(position))

    def _show(self, mark: int, made: _Followed) -> None:
        self._sections = tuple(
            section._replace(start=self._typist.since(mark, section.start)) for section in made.sections
        )
        self._view.count.setText(words.DocumentCounts().words(made.words))
        if made.preview is not None:
            self._view.preview.show_preview(made.preview)
        self._show_outline()

    def _show_outline(self) -> None:
        claimed = {row.start: claim_words(row) for row in self._claims if row.start is not None}
        rows = [
            OutlineRow(section.level, section.title, section.start, claimed.get(section.start, ""))
            for section in self._sections
        ]
        self._view.outline.show_rows(rows)
        self.show_here()


def _followed(store: Holder, text: str, position: int, wants_preview: bool) -> _Followed:
    made = preview.preview_of(store, text, position) if wants_preview else None
    return _Followed(outline_of(text), word_count(text), made)
