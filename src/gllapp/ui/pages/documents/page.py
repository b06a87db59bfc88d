"""The documents of pods, one at a time: writing it, or beginning a new one. It is reached from its pod."""

from collections.abc import Hashable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gllapp.ui import language, text
from gllapp.ui.background import BackgroundRunner, Job, Lane
from gllapp.ui.names import clean_title
from gllapp.ui.pages.documents.acts import new_salt
from gllapp.ui.pages.documents.bringing import Bringing
from gllapp.ui.pages.documents.document_view import DocumentView
from gllapp.ui.pages.documents.new_document import NewDocument
from gllapp.ui.pages.documents.places import Spot
from gllapp.ui.pages.documents.side_panel import Tab
from gllapp.ui.pages.documents.words import stages
from gllapp.ui.pages.documents.writer import Writer
from gllapp.ui.pages.page import Page
from gllapp.ui.widgets.notices import EmptyState, Offer
from gllapp.ui.widgets.room import Pages
from gllapp.usecases.desk import Desk
from gllapp.usecases.documents.making import new_document
from gllapp.usecases.documents.whereabouts import Whereabouts
from gllapp.usecases.stores import Stores
from gllcore.errors import GllError
from gllcore.ids import RecordId
from glldocs.templates import Template, templates


class DocumentsPage(Page):
    """Binds the view and the form to the frame."""

    name = "documents"
    icon = "draft"

    def __init__(
        self, desk: Desk, stores: Stores, background: BackgroundRunner, parent: QWidget | None = None
    ) -> None:
        """``stores`` hold the pictures of pods that are on this PC, and take what is published."""
        super().__init__(background, parent)
        self._desk = desk
        self._spot = Spot()
        self._is_active = False
        self._previewing: Job | None = None
        self._view = DocumentView()
        self._form = NewDocument()
        self._writer = Writer(desk, stores, background, self._view, self)
        self._bringing = Bringing(desk, stores.own, background, self._view.editor, self, self)
        self._stores = stores
        self._sheets = Pages()
        self._nothing = EmptyState(
            "draft",
            self.tr("No document is open"),
            self.tr("Documents belong to learning pods: open one there, or begin a new one."),
            (Offer("pods", self.tr("Learning pods"), "pods"),),
        )
        for sheet in (self._nothing, self._view, self._form):
            self._sheets.addWidget(sheet)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._sheets)
        self._connect()

    # --- what the frame calls ---

    def place_words(self) -> str:
        return self.tr("Documents")

    def title(self) -> str:
        if self._spot.new_in is not None:
            return self.tr("New document")
        where = self._writer.where
        return clean_title(where.card.title) if where and self._spot.document else self.place_words()

    def activated(self) -> None:
        self._is_active = True
        self._show()

    def deactivated(self) -> None:
        self._is_active = False
        self._writer.leave()

    def closing(self) -> None:
        self._writer.leave()

    def refresh(self) -> None:
        if self._spot.document is not None:
            self._writer.refresh()

    def begin_new(self) -> bool:
        where = self._writer.where
        if where is None:
            return False
        self.begin_in(where.pod)
        self.moved.emit()
        return True

    def take_files(self, paths: tuple[Path, ...]) -> None:
        """Pictures onto an open document: they are shared in its pod and stand where the caret is, once that is confirmed."""
        where = self._writer.where
        if where is not None and where.is_writable and self._sheets.currentWidget() is self._view:
            self._bringing.take(where, paths)

    def print_document(self) -> None:
        """The text as it stands here, also what was typed a moment ago."""
        where = self._writer.where
        if where is not None:
            from gllapp.usecases.documents.renditions import working_paper  # loaded by who prints

            self._writer.typist.flush()
            standing = stages().get(str(int(where.card.stage)), "")
            work = partial(working_paper, self._desk, self._stores, where.document, standing)
            self.ask(work, self._print, lane=Lane.WRITE)

    def _print(self, html: str) -> None:
        from gllapp.ui.printing import print_html

        print_html(html, self)

    def state(self) -> Hashable:
        return self._spot

    def restore(self, state: Hashable) -> None:
        if isinstance(state, Spot):
            self._go(state)

    def panes(self) -> tuple[QWidget, ...]:
        if self._sheets.currentWidget() is self._view:
            return self._view.panes()
        if self._sheets.currentWidget() is self._form:
            return (self._form.title.line, self._form.list)
        return (self,)

    def show_document(self, document: RecordId) -> None:
        """Opens a document, wherever one comes from."""
        self._go(Spot(document=document))

    def begin_in(self, pod: RecordId) -> None:
        """Shows the form for a new document of a pod."""
        self._go(Spot(new_in=pod))

    # --- what is shown ---

    def _go(self, spot: Spot) -> None:
        self._spot = spot
        if self._is_active:
            self._show()

    def _show(self) -> None:
        if self._spot.document is not None:
            self._sheets.setCurrentWidget(self._view)
            self._writer.open(self._spot.document)
        elif self._spot.new_in is not None:
            self._writer.leave()
            self._sheets.setCurrentWidget(self._form)
            code = QLocale().name()[:2]
            self._form.begin(code if code in language.NAMES else "en")
            self._show_templates()
        else:
            self._sheets.setCurrentWidget(self._nothing)
        self.title_changed.emit(self.title())

    def _shown(self, where: Whereabouts) -> None:
        self.title_changed.emit(self.title())

    def _not_shown(self, error: GllError) -> None:
        self._spot = Spot()
        self._show()
        self.failed.emit(error)

    # --- a new one ---

    def _show_templates(self) -> None:
        if self._previewing is not None:
            self._previewing.cancel()
        code = self._form.languages.chosen
        self._previewing = self.ask(partial(templates, code), self._offer)

    def _offer(self, found: tuple[Template, ...]) -> None:
        self._form.show_templates(found)
        chosen = self._form.template
        markdown = chosen.markdown if chosen is not None else ""
        self._previewing = self.ask(partial(text.render, markdown), self._form.show_preview)

    def _begin(self) -> None:
        pod, form = self._spot.new_in, self._form
        if pod is None:
            return
        form.setEnabled(False)
        key = form.template.key if form.template is not None else ""
        self.ask(
            partial(new_document, self._desk, pod, form.title.text, key, form.languages.chosen, new_salt()),
            self._begun,
            lane=Lane.WRITE,
            on_error=self._not_begun,
        )

    def _begun(self, document: RecordId) -> None:
        self._form.setEnabled(True)
        self._go(Spot(document=document))
        self.acted.emit()
        self.moved.emit()

    def _not_begun(self, error: GllError) -> None:
        self._form.setEnabled(True)
        self.failed.emit(error)

    def _leave_form(self) -> None:
        if self._spot.new_in is not None:
            self.open_pod.emit(self._spot.new_in)

    # --- how it is built ---

    def _connect(self) -> None:
        writer = self._writer
        writer.shown.connect(self._shown)
        writer.not_shown.connect(self._not_shown)
        writer.failed.connect(self.failed)
        self._bringing.acted.connect(self.acted)
        self._bringing.failed.connect(self.failed)
        self._view.heading.print_asked.connect(self.print_document)
        self.bind("Ctrl+P", self.tr("Print the document"), self.print_document)
        writer.acted.connect(self.acted)
        writer.told.connect(self.told)
        writer.pod_asked.connect(self.open_pod)
        writer.resource_asked.connect(self.open_resource)
        self._nothing.offered.connect(self.go_to)
        self._form.chosen.connect(self._show_templates)
        self._form.begun.connect(self._begin)
        self._form.closed.connect(self._leave_form)
        for keys, words, tool in (
            ("Ctrl+B", self.tr("Bold"), "bold"),
            ("Ctrl+I", self.tr("Italic"), "italic"),
        ):
            self.bind(keys, words, partial(writer.tools.use, tool))
        self.bind(
            "Ctrl+Shift+V", self.tr("Paste the words alone, unformatted"), self._view.editor.paste_words
        )
        self.bind("Ctrl+F", self.tr("Find in the document"), self._find)
        self.bind("F3", self.tr("The next hit"), partial(self._find, 1))
        self.bind("Shift+F3", self.tr("The hit before"), partial(self._find, -1))
        self.tell_key("Ctrl+K", self.tr("A link, where words are chosen"))
        self.tell_key("Tab", self.tr("In a list a level in, in a table the next cell"))
        self.bind("Ctrl+M", self.tr("Comment on the chosen words"), lambda: writer.comment(suggests=False))
        for number, tab in enumerate(Tab, 1):
            self.bind(f"Alt+{number}", self._tab_words(tab), partial(self._view.show_panel, tab))

    def _find(self, by: int = 0) -> None:
        if self._sheets.currentWidget() is not self._view:
            return
        if by:
            self._writer.finding.step(by)
        else:
            self._writer.finding.begin()

    def _tab_words(self, tab: Tab) -> str:
        return {
            Tab.CHANGES: self.tr("What changed"),
            Tab.CONFLICTS: self.tr("Conflicts"),
            Tab.COMMENTS: self.tr("Comments"),
            Tab.VERSIONS: self.tr("Versions"),
            Tab.HISTORY: self.tr("History"),
            Tab.SECTIONS: self.tr("Sections"),
        }[tab]
