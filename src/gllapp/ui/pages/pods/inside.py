"""A pod from within: its name, its parts in a row, and the one that is open."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from gllapp.ui import theme
from gllapp.ui.names import clean_name
from gllapp.ui.pages.pods import words
from gllapp.ui.pages.pods.discussion import Discussion
from gllapp.ui.pages.pods.documents_section import DocumentsSection
from gllapp.ui.pages.pods.files_section import FilesSection
from gllapp.ui.pages.pods.members_section import MembersSection
from gllapp.ui.pages.pods.overview import Overview
from gllapp.ui.pages.pods.places import Section
from gllapp.ui.pages.pods.questions import Questions
from gllapp.ui.pages.pods.reading import Inside
from gllapp.ui.pages.pods.section_bar import SectionBar
from gllapp.ui.pages.pods.tasks_section import TasksSection
from gllapp.ui.tokens import SIZES, Tone
from gllapp.ui.widgets.controls import look_changed
from gllapp.ui.widgets.labels import ElidedLabel, line
from gllapp.ui.widgets.marks import Chip


class InsidePane(QWidget):
    """``section_chosen`` carries the :class:`Section` that the person wants to see."""

    section_chosen = Signal(object)

    def __init__(
        self, make_discussion: Callable[[QWidget], Discussion], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.questions = Questions()
        self.bar = SectionBar()
        self._name = ElidedLabel(role="title")
        self._standing = Chip("people", "", Tone.PLAIN)
        self._lay_out_head()
        # Made in their place: Qt dresses all that a widget holds anew whenever it is put somewhere else.
        self._stack = QStackedWidget(self)
        self.overview = Overview(self._stack)
        self.discussion = make_discussion(self._stack)
        self.documents = DocumentsSection(self._stack)
        self.tasks = TasksSection(self._stack)
        self.members = MembersSection(self._stack)
        self.files = FilesSection(self._stack)
        self._parts: dict[Section, QWidget] = {
            Section.HOME: self.overview,
            Section.DISCUSSION: self.discussion,
            Section.DOCUMENTS: self.documents,
            Section.TASKS: self.tasks,
            Section.MEMBERS: self.members,
            Section.FILES: self.files,
        }
        self._shown: Inside | None = None
        self._lay_out()
        self.setFocusProxy(self.bar)
        self.bar.chosen.connect(self.section_chosen)

    @property
    def shown(self) -> Inside | None:
        return self._shown

    def show_pod(self, shown: Inside) -> None:
        """Nothing is made anew where it is as before."""
        before, self._shown = self._shown, shown
        self.discussion.show_pod(shown.row)
        if before is not None and replace(before, now_ms=shown.now_ms) == shown:
            return
        if before is not None and before.row.pod.id != shown.row.pod.id:
            self.questions.show_notice(None)
        self._name.setText(clean_name(shown.row.pod.name))
        sign = words.archived_sign() if shown.row.pod.archived else words.standing_sign(shown.row.standing)
        self._standing.show_mark(sign.icon, sign.words, sign.tone)
        self.bar.show_counts(_counts(shown))
        for part in (self.overview, self.documents, self.tasks, self.members, self.files):
            part.show_pod(shown)

    def leave_pod(self) -> None:
        """Nothing of the pod is shown any more; what was being written is kept."""
        self._shown = None
        self.discussion.leave_pod()

    def show_section(self, section: Section) -> None:
        self.questions.show_notice(None)
        self.bar.show_section(section)
        self._stack.setCurrentWidget(self._parts[section])

    def panes(self) -> tuple[QWidget, ...]:
        """For F6."""
        part = self._stack.currentWidget()
        inside = self.discussion.panes() if part is self.discussion else (part,)
        return (self.bar, *inside)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if look_changed(event):
            self._fit()

    def _lay_out_head(self) -> None:
        self._head = QVBoxLayout()
        titled = QHBoxLayout()
        titled.addWidget(self._name, 1)
        titled.addWidget(self._standing)
        self._head.addLayout(titled)
        self._head.addWidget(self.bar)
        self._head.addWidget(self.questions)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addLayout(self._head)
        self._column.addWidget(line())

    def _lay_out(self) -> None:
        for part in self._parts.values():
            self._stack.addWidget(part)
        self._column.addWidget(self._stack, 1)
        self._fit()

    def _fit(self) -> None:
        worn = theme.look()
        side, gap = worn.px(SIZES.gap_l), worn.px(SIZES.gap_s)
        self._head.setContentsMargins(side, worn.px(SIZES.gap_m), side, gap)
        self._head.setSpacing(gap)


def _counts(shown: Inside) -> dict[Section, int]:
    """What asks for attention in each part."""
    return {
        Section.DISCUSSION: shown.row.unread,
        Section.DOCUMENTS: sum(1 for row in shown.documents if row.changed or row.conflicts),
        Section.TASKS: sum(1 for row in shown.tasks if not row.task.done),
        Section.MEMBERS: len(shown.joinings),
    }
