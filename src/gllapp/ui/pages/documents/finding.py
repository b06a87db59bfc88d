"""Binds the bar for finding words to the text, which goes on being written meanwhile."""

from bisect import bisect_left, bisect_right
from functools import partial

from PySide6.QtCore import QObject, QTimer

from gllapp.ui.background import BackgroundRunner, Job
from gllapp.ui.pages.binder import Binder
from gllapp.ui.pages.documents.document_view import DocumentView
from gllapp.ui.pages.documents.found import places_of
from gllapp.ui.pages.documents.typist import Typist
from gllapp.usecases.desk import Desk

_REST_MS = 450


class Finding(Binder):
    """The first hit that is gone to is the next one behind the caret."""

    def __init__(
        self, desk: Desk, background: BackgroundRunner, view: DocumentView, typist: Typist, parent: QObject
    ) -> None:
        super().__init__(desk, background, parent)
        self._view, self._bar, self._typist = view, view.finding, typist
        self._words = ""
        self._looking: Job | None = None
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._look)
        typist.edited.connect(self._edited)
        typist.opened.connect(lambda _: self._bar.hide())
        self._bar.searched.connect(self._find)
        self._bar.moved.connect(view.editor.go_to_found)
        self._bar.closed.connect(self.end)

    def begin(self) -> None:
        """Opens the bar, with the chosen words in it."""
        chosen = self._view.editor.textCursor().selectedText()
        self._view.show_text()
        if chosen and "\u2029" not in chosen:
            self._bar.box.setText(chosen)
        self._bar.begin()

    def step(self, by: int) -> None:
        """To the next hit, or the one before; without a search it begins one."""
        if self._bar.isVisibleTo(self._view):
            self._bar.step(by)
        else:
            self.begin()

    def end(self) -> None:
        """The text is there again as it was."""
        self._bar.hide()
        self._view.editor.show_found(())
        self._view.editor.setFocus()

    def _edited(self) -> None:
        if self._bar.isVisibleTo(self._view):
            self._rest.start()

    def _find(self, words: str) -> None:
        self._words = words
        self._look()

    def _look(self) -> None:
        if self._looking is not None:
            self._looking.cancel()
        mark = self._typist.mark()
        self._looking = self.ask(
            partial(places_of, self._words, self._view.editor.raw_text()), partial(self._found, mark)
        )

    def _found(self, mark: int, places: tuple[tuple[int, int], ...]) -> None:
        since = partial(self._typist.since, mark)
        now = [(since(start), since(end)) for start, end in places]
        self._view.editor.show_found(now)
        starts = [start for start, _ in now]
        caret = self._view.editor.textCursor().selectionStart()
        count = len(now)
        self._bar.show_count(
            count,
            done=True,
            nearest=bisect_left(starts, caret) % max(1, count),
            here=(bisect_right(starts, caret) - 1) % max(1, count),
        )
