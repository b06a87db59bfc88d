"""The place Learning pods: the directory on one side; a pod, the proposals, or a form on the other."""

from collections.abc import Callable, Hashable
from functools import partial
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gllapp.news_views import NewsRow
from gllapp.pod_views import DocumentRow, PodFileRow
from gllapp.ui.background import BackgroundRunner, Job
from gllapp.ui.links import Link
from gllapp.ui.names import clean_name
from gllapp.ui.newest import Newest
from gllapp.ui.pages.page import Keys, Page
from gllapp.ui.pages.pods import reading
from gllapp.ui.pages.pods.directory import DirectoryPane
from gllapp.ui.pages.pods.discussion import Discussion
from gllapp.ui.pages.pods.entering import Entering
from gllapp.ui.pages.pods.file_reading import FileReading
from gllapp.ui.pages.pods.governing import Governing
from gllapp.ui.pages.pods.inside import InsidePane
from gllapp.ui.pages.pods.outside import PodCard
from gllapp.ui.pages.pods.panes import Panes
from gllapp.ui.pages.pods.places import SECTION_OF, Section, Spot, View
from gllapp.ui.pages.pods.proposer import Proposer
from gllapp.ui.pages.pods.reading import Inside, Listed, Outside
from gllapp.ui.pages.pods.working import Working
from gllapp.ui.tokens import Tone
from gllapp.ui.widgets import link_dialog
from gllapp.ui.widgets.notices import Notice
from gllapp.usecases.desk import Desk
from gllapp.usecases.opening import copies_folder
from gllapp.usecases.stores import Stores
from gllcore.errors import GllError
from gllcore.ids import RecordId
from gllcore.model.pods import Form


class PodsPage(Page):
    """Binds directory, pod and proposals to each other and to the frame."""

    name = "pods"
    icon = "pods"

    def __init__(
        self,
        desk: Desk,
        folder: Path,
        stores: Stores,
        background: BackgroundRunner,
        parent: QWidget | None = None,
    ) -> None:
        """``folder`` is the profile's, ``stores`` hold the files of this PC."""
        super().__init__(background, parent)
        self._desk = desk
        self._spot = Spot()
        self._newest = Newest()
        self._archived = False
        self._opening: Job | None = None
        self._goes_on: Callable[[], None] | None = None
        self._panes = Panes(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._panes)
        self._directory = DirectoryPane(self._panes.split)
        self._card = PodCard(self._panes.content)
        self._inside = InsidePane(partial(Discussion, desk, background), self._panes.content)
        self._discussion = self._inside.discussion
        self._proposer = Proposer(desk, background, self)
        self._entering = Entering(desk, background, self._card, self)
        self._governing = Governing(desk, background, self._inside, self)
        self._working = Working(desk, stores.own, background, self._inside, self)
        self._reading = FileReading(desk, stores, copies_folder(folder), background, self)
        parts = (self._card, self._inside, self._proposer.pane, self._proposer.holder)
        self._panes.hold(self._directory, parts, self._reading.pane)
        self._connect()
        self.bind("Ctrl+L", self.tr("Filter the pods"), self._focus_field)

    # --- what the frame calls ---

    def place_words(self) -> str:
        return self.tr("Learning pods")

    def title(self) -> str:
        if self._spot.view is not View.POD:
            return self.tr("Proposals")
        return clean_name(self.here()) or self.place_words()

    def here(self) -> str:
        row = next((row for row in self._directory.rows if row.pod.id == self._spot.pod), None)
        return row.pod.name if row is not None and self._spot.view is View.POD else ""

    def activated(self) -> None:
        self.refresh()

    def deactivated(self) -> None:
        self._discussion.deactivated()

    def closing(self) -> None:
        self._discussion.closing()
        self._reading.put_away()

    def refresh(self) -> None:
        listed = self._newest.only(self._listed)
        self.ask(partial(reading.read_directory, self._desk, self._archived), listed)
        if self._spot.view is View.PROPOSALS:
            self._proposer.load()
        elif self._spot.pod is not None:
            self._read_pod()

    def take_offer(self, key: str) -> None:
        self._discussion.take_offer(key)

    def take_files(self, paths: tuple[Path, ...]) -> None:
        """Onto an open pod: they are shared in it, once that is confirmed."""
        shown = self._inside.shown
        if shown is not None and self._spot.view is View.POD and shown.is_writable:
            self._working.ask_share(paths)

    def begin_new(self) -> bool:
        """A thread, a document, a task or a file, as the open part of the pod has it; elsewhere a pod."""
        shown = self._inside.shown
        if shown is None or self._spot.view is not View.POD or not shown.is_writable:
            self._proposer.begin(Form.POD)
        elif self._spot.section is Section.DOCUMENTS:
            self.new_document.emit(shown.row.pod.id)
        elif self._spot.section is Section.TASKS:
            self._inside.tasks.begin()
        elif self._spot.section is Section.FILES:
            self._inside.files.choose_file()
        else:
            self._show_section(Section.DISCUSSION)
            self._discussion.compose_thread()
        return True

    def state(self) -> Hashable:
        return self._spot

    def restore(self, state: Hashable) -> None:
        if isinstance(state, Spot):
            self._go(state)

    def panes(self) -> tuple[QWidget, ...]:
        if self._panes.is_reading:
            return (self._reading.pane,)
        shown = self._panes.shown
        open_parts = self._inside.panes() if shown is self._inside else (shown,)
        wanted = (self._directory.field, self._directory.list, *open_parts)
        return tuple(pane for pane in wanted if pane is not None and pane.isVisible())

    def shortcuts(self) -> tuple[Keys, ...]:
        own = super().shortcuts()
        return (*own, *self._discussion.shortcuts()) if self._discussion.isVisible() else own

    # --- going ---

    def show_pod(self, pod: RecordId, section: Section = Section.HOME) -> None:
        """Opens a pod at one of its parts."""
        self._visit(Spot(View.POD, pod, section))

    def show_thread(self, pod: RecordId, thread: RecordId, post: RecordId | None = None) -> None:
        """Opens a thread of a pod's discussion, at a post."""
        self._go(Spot(View.POD, pod, Section.DISCUSSION, self._discussion.shown_thread))
        self._goes_on = partial(self._discussion.show_thread, thread, post)

    def compose_draft(self, pod: RecordId, draft: int) -> None:
        """Goes on with what was begun to be written in a pod's discussion."""
        self._go(Spot(View.POD, pod, Section.DISCUSSION, self._discussion.shown_thread))
        self._goes_on = partial(self._discussion.compose_draft, draft)

    def propose(self, form: Form) -> None:
        """Begins a proposal."""
        self._proposer.begin(form)

    def begin_document(self) -> None:
        """In the pod that is open; else the person is told to choose one."""
        shown = self._inside.shown
        if shown is not None and shown.is_writable:
            self.new_document.emit(shown.row.pod.id)
            return
        what = self.tr("A document is written in a pod.")
        self.told.emit(
            Notice(Tone.INFO, what, next=self.tr("Open the pod it is for, and then its documents."))
        )

    def _visit(self, spot: Spot) -> None:
        if spot != self._spot:
            self._go(spot)
            self.moved.emit()

    def _go(self, spot: Spot) -> None:
        before, self._spot = self._spot, spot
        self._put_file_away()
        if before.pod != spot.pod or spot.view is not View.POD:
            self._inside.leave_pod()
        self._directory.show_pod(spot.pod)
        if spot.view is View.PROPOSALS:
            self._proposer.load()
            self._panes.show_part(self._proposer.pane)
        elif spot.view is View.PROPOSING:
            self._panes.show_part(self._proposer.holder if self._proposer.sheet else self._proposer.pane)
        elif spot.pod is None:
            self._panes.show_part(None)
        else:
            self._inside.show_section(spot.section)
            if spot.section is Section.DISCUSSION:
                self._goes_on = partial(self._discussion.restore_thread, spot.thread)
            self._read_pod()
        self.title_changed.emit(self.title())

    def _show_section(self, section: Section) -> None:
        if self._spot.pod is not None:
            self.show_pod(self._spot.pod, section)

    def _show_proposals(self) -> None:
        self._visit(Spot(View.PROPOSALS))
        self._proposer.pane.setFocus()

    def _leave(self) -> None:
        """Back to the directory, where there is room for one of them only."""
        self._visit(Spot())
        self._directory.list.setFocus()

    # --- reading ---

    def _listed(self, listed: Listed) -> None:
        self._directory.show_rows(listed.pods, is_synced=listed.is_synced)
        self._directory.show_proposals(listed.proposals)
        self._directory.show_pod(self._spot.pod)
        self.title_changed.emit(self.title())

    def _read_pod(self) -> None:
        if self._opening is not None:
            self._opening.cancel()
        pod = self._spot.pod
        if pod is not None:
            self._opening = self.ask(
                partial(reading.read_pod, self._desk, pod), self._opened, on_error=self._not_opened
            )

    def _opened(self, shown: Inside | Outside) -> None:
        if isinstance(shown, Outside):
            self._inside.leave_pod()
            self._card.show_pod(shown)
            self._panes.show_part(self._card)
            return
        self._inside.show_pod(shown)
        self._panes.show_part(self._inside)
        goes_on, self._goes_on = self._goes_on, None
        if goes_on is not None:
            goes_on()

    def _not_opened(self, error: GllError) -> None:
        """The pod may have left this PC, which is told elsewhere."""
        if error.code == "unknown_pod":
            self._go(Spot())
        else:
            self.failed.emit(error)

    # --- parts ---

    def _read_news(self, row: NewsRow) -> None:
        pod = self._spot.pod
        if pod is None:
            return
        section = SECTION_OF[row.news]
        if section is Section.DOCUMENTS and row.about in {each.card.id for each in self._documents()}:
            self.open_document.emit(row.about)
            return
        self.show_pod(pod, section)

    def _documents(self) -> tuple[DocumentRow, ...]:
        shown = self._inside.shown
        return tuple(shown.documents) if shown is not None else ()

    def _see(self) -> None:
        if self._spot.pod is not None:
            self._working.see(self._spot.pod)

    def _begin_document(self) -> None:
        if self._spot.pod is not None:
            self.new_document.emit(self._spot.pod)

    def _read_file(self, row: PodFileRow) -> None:
        self._reading.read(row)
        self._panes.show_reader(True)

    def _put_file_away(self) -> None:
        self._reading.put_away()
        self._panes.show_reader(False)

    def _follow(self, link: Link) -> None:
        if link.resource is not None:
            self.open_resource.emit(link.resource)
        else:
            link_dialog.follow(link, lambda asked: link_dialog.ask(self, asked))

    def _acted(self) -> None:
        self.refresh()
        self.acted.emit()

    def _went_within(self) -> None:
        """A thread was opened or left in the discussion."""
        self._spot = replace(self._spot, thread=self._discussion.shown_thread)
        self.moved.emit()

    def _offered(self, key: str) -> None:
        if key == "sync":
            self.go_to.emit("sync")
        else:
            self._proposer.begin(Form.POD)

    def _include_archived(self, archived: bool) -> None:
        self._archived = archived
        self.refresh()

    def _focus_field(self) -> None:
        self._directory.field.setFocus()
        self._directory.field.selectAll()

    def _connect(self) -> None:
        for part in (self._entering, self._governing, self._working, self._proposer):
            part.failed.connect(self.failed)
            part.acted.connect(self._acted)
            part.told.connect(self.told)
        self._connect_directory()
        self._connect_discussion()
        inside = self._inside
        inside.section_chosen.connect(self._show_section)
        inside.overview.section_asked.connect(self._show_section)
        inside.overview.news_chosen.connect(self._read_news)
        inside.overview.seen_asked.connect(self._see)
        inside.documents.opened.connect(self.open_document)
        inside.documents.new_asked.connect(self._begin_document)
        inside.files.read_asked.connect(self._read_file)
        self._reading.left.connect(self._put_file_away)
        self._reading.failed.connect(self.failed)
        self._reading.link_chosen.connect(self._follow)

    def _connect_directory(self) -> None:
        self._directory.opened.connect(self._choose_pod)
        self._directory.pointed_at.connect(self._point_at_pod)
        self._directory.proposals_asked.connect(self._show_proposals)
        self._directory.archived_asked.connect(self._include_archived)
        self._directory.offered.connect(self._offered)
        self._panes.list_asked.connect(self._leave)
        self._panes.propose_asked.connect(lambda: self._proposer.begin(Form.POD))
        self._proposer.begun.connect(lambda: self._visit(Spot(View.PROPOSING)))
        self._proposer.ended.connect(self._show_proposals)
        self._proposer.pane.pod_asked.connect(lambda pod: self.show_pod(RecordId(pod)))

    def _choose_pod(self, pod: bytes) -> None:
        if pod != self._spot.pod or self._spot.view is not View.POD:
            self.show_pod(RecordId(pod))

    def _point_at_pod(self, pod: bytes) -> None:
        """Where the pod would hide the list, going through the list opens nothing."""
        if self._panes.is_beside:
            self._choose_pod(pod)

    def _connect_discussion(self) -> None:
        inner = self._discussion
        for own, theirs in (
            (self.failed, inner.failed),
            (self.told, inner.told),
            (self.open_resource, inner.open_resource),
            (self.open_conflict, inner.open_conflict),
            (self.go_to, inner.go_to),
        ):
            theirs.connect(own)
        inner.acted.connect(self._acted)
        inner.moved.connect(self._went_within)
