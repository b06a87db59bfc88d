"""Binds one document to its view: what is typed, what stands beside it, and what the tools do."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

import msgspec
from PySide6.QtCore import QObject, QPoint, Signal

from gllapp.pod_views import ChangeRow, ParagraphRow
from gllapp.ui import formats, ladder
from gllapp.ui import words as said_words
from gllapp.ui.background import BackgroundRunner, Job, Lane
from gllapp.ui.ladder import Standing
from gllapp.ui.pages.binder import Binder
from gllapp.ui.pages.documents import words
from gllapp.ui.pages.documents.acts import Acts
from gllapp.ui.pages.documents.document_view import DocumentView
from gllapp.ui.pages.documents.finding import Finding
from gllapp.ui.pages.documents.follower import Follower
from gllapp.ui.pages.documents.history_acts import HistoryActs
from gllapp.ui.pages.documents.marking import changed_marks, marks_beside
from gllapp.ui.pages.documents.marks import Sort
from gllapp.ui.pages.documents.reading import Aside, author_at, read_aside
from gllapp.ui.pages.documents.side_panel import Tab
from gllapp.ui.pages.documents.tools import Tools
from gllapp.ui.pages.documents.typist import Typist
from gllapp.ui.pages.documents.version_acts import VersionActs
from gllapp.ui.tokens import Tone
from gllapp.ui.widgets.notices import Notice
from gllapp.usecases.desk import Desk
from gllapp.usecases.documents.history import what_changed
from gllapp.usecases.documents.making import CardEdit
from gllapp.usecases.documents.whereabouts import Whereabouts, whereabouts
from gllapp.usecases.stores import Stores
from gllapp.views import Delivery
from gllcore.ids import RecordId

_TABS = {
    Sort.CONFLICT: Tab.CONFLICTS,
    Sort.COMMENT: Tab.COMMENTS,
    Sort.SUGGESTION: Tab.COMMENTS,
    Sort.CHANGED: Tab.CHANGES,
}


class Writer(Binder):
    """``shown`` tells that another document is shown; ``left`` that there is none."""

    shown = Signal(object)
    not_shown = Signal(object)
    told = Signal(object)
    pod_asked = Signal(bytes)
    resource_asked = Signal(bytes)

    def __init__(
        self, desk: Desk, stores: Stores, background: BackgroundRunner, view: DocumentView, parent: QObject
    ) -> None:
        super().__init__(desk, background, parent)
        self._stores = stores
        self._view = view
        self.typist = Typist(desk, background, view.editor, self)
        self._acts = Acts(desk, background, self.typist, view.panel, self)
        self._versions = VersionActs(desk, stores, background, self._acts, view.panel.versions, view, self)
        self._history = HistoryActs(desk, background, self._acts, self.typist, view.panel.history, view, self)
        self.tools = Tools(desk, background, view, self.typist)
        self.finding = Finding(desk, background, view, self.typist, self)
        self._follower = Follower(desk, stores, background, view, self.typist, self)
        self._where: Whereabouts | None = None
        self._aside: Aside | None = None
        self._wants_changes = True
        self._loading: Job | None = None
        self._connect()

    @property
    def where(self) -> Whereabouts | None:
        return self._where

    # --- one document ---

    def open(self, document: RecordId) -> None:
        if document != self.typist.document:
            self._where = self._aside = None
            self._follower.show_claims(())
        self._wants_changes = True
        self.typist.open(document)

    def refresh(self) -> None:
        """Others' acts may have arrived."""
        self._wants_changes = True
        self.typist.look()

    def leave(self) -> None:
        self._follower.rest()
        self.typist.leave()

    def _opened(self, where: Whereabouts) -> None:
        self._show_where(where)
        self._view.panel.show_nothing_yet()
        if where.is_writable:
            self._view.editor.setFocus()
        self._follower.follow()
        self.shown.emit(where)

    def _show_where(self, where: Whereabouts) -> None:
        self._where = where
        self.tools.pod = where.pod
        self._versions.show_document(where)
        self._history.show_document(where)
        self._view.heading.show_document(where)
        self._view.toolbar.set_writable(where.is_writable)
        hindrance = where.hindrance
        self._view.show_hindrance(said_words.notice(hindrance) if hindrance is not None else None)

    # --- what stands beside it ---

    def _load(self) -> None:
        document = self.typist.document
        if document is None:
            return
        if self._loading is not None:
            self._loading.cancel()
        self.typist.flush()
        mark = self.typist.mark()
        # In the write lane: so it speaks of the text as it is at the mark.
        self._loading = self.ask(
            lambda: (whereabouts(self._desk, document), read_aside(self._desk, document)),
            lambda found: self._loaded(mark, *found),
            lane=Lane.WRITE,
        )

    def _loaded(self, mark: int, where: Whereabouts, shown: Aside) -> None:
        if shown.document != self.typist.document:
            return
        self._show_where(where)
        self._show_aside(replace(shown, changes=self._aside.changes if self._aside else None))
        self._view.editor.show_marks(marks_beside(shown, self._view.editor, self.typist, mark))
        self._follower.show_claims(
            msgspec.structs.replace(
                row, start=None if row.start is None else self.typist.since(mark, row.start)
            )
            for row in shown.claims
        )
        self._show_standing()
        if self._wants_changes:
            self._wants_changes = False
            self._find_changes(shown.document)

    def _show_aside(self, shown: Aside) -> None:
        self._aside = shown
        if self._where is not None:
            self._view.panel.show_aside(shown, self._where)

    def _find_changes(self, document: RecordId) -> None:
        """Takes a second or two where much has changed: not in the write lane, where what is typed would wait for it."""
        mark = self.typist.mark()
        self.ask(partial(what_changed, self._desk, document), partial(self._found_changes, document, mark))

    def _found_changes(self, document: RecordId, mark: int, rows: tuple[ChangeRow, ...]) -> None:
        if self._aside is None or document != self.typist.document:
            return
        self._show_aside(replace(self._aside, changes=rows))
        editor = self._view.editor
        kept = [mark for sort in Sort if sort is not Sort.CHANGED for mark in editor.marks_of(sort)]
        editor.show_marks(kept + changed_marks(rows, editor, self.typist, mark))

    def _show_standing(self, at_ms: int | None = None) -> None:
        """Where the text is: on this PC at once, with the others after a sync."""
        if self._where is None or not self._where.is_writable or self._aside is None:
            self._view.saved.setText("")
            return
        row = self._aside.row
        waits = row.unsent or at_ms is not None or row.delivery is not Delivery.RECEIVED
        rung = ladder.words(Standing(Delivery.WAITING if waits else Delivery.RECEIVED))
        here = self.tr("Saved on this PC")
        if at_ms is not None:
            when = formats.moment(at_ms, self._desk.now_ms())
            here = self.tr("Saved on this PC {time}").format(time=when)
        out = words.DocumentCounts().left_out(row.refused) if row.refused else ""
        self._view.saved.setText(" · ".join(part for part in (here, rung, out) if part))

    # --- what the tools do ---

    def comment(self, *, suggests: bool) -> None:
        """About the chosen words; about the document where none are."""
        caret = self._view.editor.textCursor()
        quote = caret.selectedText().replace("\u2029", "\n")
        start, end = caret.selectionStart(), caret.selectionEnd()
        if suggests and not quote:
            what = self.tr("Choose the words first that you would say otherwise.")
            self.told.emit(Notice(Tone.INFO, what))
            return
        self._acts.comment(quote, start, end, self._view, suggests=suggests)

    def _claim(self) -> None:
        position = self._view.editor.textCursor().position()
        whole = self._where.card.title if self._where else ""
        self._acts.claim(self._follower.section_at(position) or whole, position, self._view)

    def _menu(self, chosen: str) -> None:
        if chosen == "authors":
            self._tell_authors()
        elif chosen == "mark":
            self._show_marked()
        else:
            self.comment(suggests=chosen == "suggest")

    def _show_marked(self) -> None:
        """What stands beside the text about the place of the caret."""
        mark = self._view.editor.mark_at(self._view.editor.textCursor().position())
        if mark is not None:
            self._view.show_panel(_TABS[mark.sort])
            self._view.panel.pane.setFocus()

    def _tell_authors(self) -> None:
        self._find_authors(
            self._view.editor.textCursor().position(),
            lambda row: self.told.emit(Notice(Tone.INFO, words.written_by(row))),
        )

    def _tip_authors(self, position: int, at: QPoint) -> None:
        """Of the paragraph on which the mouse rests."""
        self._find_authors(position, lambda row: self._view.editor.show_tip(at, words.written_by(row)))

    def _find_authors(self, position: int, then: Callable[[ParagraphRow | None], None]) -> None:
        document = self.typist.document
        if document is not None:
            self.typist.flush()
            self.ask(partial(author_at, self._desk, document, position), then, lane=Lane.WRITE)

    def _go_to_mark(self, key: str) -> None:
        place = self._view.editor.place_of(key)
        if place is not None:
            self._view.editor.go_to(*place)
            self._view.editor.setFocus()

    def _go_to_claim(self, claim: str) -> None:
        start = self._follower.place_of(claim)
        if start is not None:
            self._go_to(start)

    def _go_to(self, position: int) -> None:
        self._view.editor.go_to(position)
        self._view.editor.setFocus()

    def _edit_card(self, edit: CardEdit) -> None:
        if self._where is not None:
            self._acts.edit_card(self._where.document, edit)

    def _archive(self) -> None:
        if self._where is not None:
            self._acts.archive(self._where.document, not self._where.card.archived)

    def _rename(self) -> None:
        if self._where is not None:
            self._acts.rename(self._where.card, self._view)

    def _set_stage(self, stage: str) -> None:
        if self._where is not None:
            self._acts.set_stage(self._where.document, stage)

    def _connect(self) -> None:
        view, panel, typist = self._view, self._view.panel, self.typist
        for part in (
            typist,
            self._acts,
            self._versions,
            self._history,
            self.tools,
            self.finding,
            self._follower,
        ):
            part.failed.connect(self.failed)
            part.acted.connect(self.acted)
        typist.opened.connect(self._opened)
        typist.not_opened.connect(self.not_shown)
        typist.edited.connect(self._follower.soon)
        typist.arrived.connect(self._load)
        typist.saved.connect(self._show_standing)
        self._acts.changed.connect(typist.look)
        for part in (self._versions, self._acts):
            part.told.connect(self.told)
        view.preview_asked.connect(self._follower.follow)
        view.toolbar.find_asked.connect(self.finding.begin)
        view.menu_chosen.connect(self._menu)
        view.editor.cursorPositionChanged.connect(self._follower.show_here)
        view.editor.rested.connect(self._tip_authors)
        view.outline.place_asked.connect(self._go_to)
        panel.changes.place_asked.connect(lambda at: self._go_to_mark(f"change {at}"))
        panel.conflicts.place_asked.connect(self._go_to_mark)
        panel.comments.place_asked.connect(self._go_to_mark)
        panel.comments.new_asked.connect(lambda suggests: self.comment(suggests=suggests))
        panel.sections.place_asked.connect(self._go_to_claim)
        panel.sections.claim_asked.connect(self._claim)
        panel.versions.product_asked.connect(self.resource_asked)
        head = view.heading
        head.pod_asked.connect(lambda: self.pod_asked.emit(self._where.pod) if self._where else None)
        head.stage_chosen.connect(self._set_stage)
        head.licence_chosen.connect(lambda licence: self._edit_card(CardEdit(licence=licence)))
        head.rename_asked.connect(self._rename)
        head.archive_asked.connect(self._archive)
