"""The form for a joint action: what, who, by when."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from gllapp.pod_views import TaskRow
from gllapp.ui.pages.pods.day_field import DayField
from gllapp.ui.pages.pods.people_field import PeopleField
from gllapp.ui.pages.pods.reading import Inside
from gllapp.ui.widgets.controls import ActionButton
from gllapp.ui.widgets.facts import Card
from gllapp.ui.widgets.field import Field, TextField, under
from gllapp.ui.widgets.flow import flowing
from gllapp.usecases.pods.tasks import TaskEdit, TaskWish
from gllcore.pod_rules import TITLE_CHARACTERS


class TaskForm(Card):
    """For a new task, or to change one. ``saved``: what is filled in is to be written."""

    saved = Signal()
    closed = Signal()

    def __init__(self, shown: Inside, before: TaskRow | None = None, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        heading = translate("TaskForm", "Change the task") if before else translate("TaskForm", "New task")
        super().__init__(heading, parent)
        self.before = before
        self.title = Field(self.tr("What is to be done"))
        self.title.line.setMaxLength(TITLE_CHARACTERS)
        self.who = PeopleField(
            self.tr("Who"), self.tr("Nobody yet is fine: then it is for whoever takes it."), shown.row.members
        )
        self.due = DayField(self.tr("By when"), shown.now_ms)
        self.note = TextField(self.tr("Note"), lines=2)
        self._save = ActionButton(
            self.tr("Save") if before else self.tr("Add the task"), "check" if before else "add", primary=True
        )
        cancel = ActionButton(self.tr("Cancel"))
        for part in (self.title, self.who, under(self.tr("By when"), self.due), self.note):
            self.add(part)
        self.add(flowing([self._save, cancel]))
        if before is not None:
            self._fill(before)
        self._may_be_saved()
        self.title.line.textChanged.connect(self._may_be_saved)
        self.title.line.returnPressed.connect(self._save.click)
        self._save.clicked.connect(self.saved)
        cancel.clicked.connect(self.closed)

    @property
    def wish(self) -> TaskWish:
        """What is filled in, as a new task."""
        return TaskWish(self.title.text, self.who.chosen, self.due.day, self.note.text)

    @property
    def edit(self) -> TaskEdit:
        """What is filled in, as a change of a task."""
        return TaskEdit(self.title.text, self.who.chosen, self.due.day, self.note.text)

    def focus_first(self) -> None:
        self.title.setFocus()

    def _may_be_saved(self) -> None:
        self._save.setEnabled(bool(self.title.text.strip()))

    def _fill(self, row: TaskRow) -> None:
        self.title.line.setText(row.task.title)
        self.who.choose(row.task.who)
        self.due.choose(row.task.due)
        self.note.show_text(row.task.note)
