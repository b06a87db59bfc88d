"""A pod's tasks: who does what by when, ticked when it is done; late ones are marked."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from gllapp.pod_views import TaskRow
from gllapp.ui.pages.pods.column import Column
from gllapp.ui.pages.pods.reading import Inside
from gllapp.ui.pages.pods.task_form import TaskForm
from gllapp.ui.pages.pods.task_line import TaskLine
from gllapp.ui.widgets.controls import ActionButton
from gllapp.ui.widgets.flow import flowing
from gllapp.ui.widgets.notices import EmptyState, Offer


class TasksSection(Column):
    """``ticked`` carries a task's id and whether it is done; ``saved`` the :class:`TaskForm`; ``withdraw_asked`` a task's row."""

    ticked = Signal(bytes, bool)
    saved = Signal(object)
    withdraw_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("TasksSection", "Tasks"), parent)
        self._shown: Inside | None = None
        self._form: TaskForm | None = None

    @property
    def form(self) -> TaskForm | None:
        """The form while something is filled in."""
        return self._form

    def show_pod(self, shown: Inside) -> None:
        """What is being filled in stays."""
        before, self._shown = self._shown, shown
        if before is not None and before.row.pod.id != shown.row.pod.id:
            self._form = None
        self._show()

    def begin(self, task: TaskRow | None = None) -> None:
        """A new task, or a change of one."""
        if self._shown is None or not self._shown.is_writable:
            return
        form = TaskForm(self._shown, task)
        form.saved.connect(lambda: self.saved.emit(form))
        form.closed.connect(self.end)
        self._form = form
        self._show()
        form.focus_first()
        self.ensureWidgetVisible(form)

    def end(self) -> None:
        """The form is not needed any more."""
        self._form = None
        self._show()

    def _show(self) -> None:
        if self._shown is not None:
            self.show_parts(self._made(self._shown), spared=self._form)

    def _made(self, shown: Inside) -> Iterator[QWidget]:
        form = self._form
        if form is None and shown.is_writable and shown.tasks:
            new = ActionButton(self.tr("New task"), "add", primary=True)
            new.clicked.connect(lambda: self.begin())
            yield flowing([new])
        if form is not None and form.before is None:
            yield form
        if not shown.tasks and form is None:
            yield self._nothing(shown)
        for row in shown.tasks:
            is_changed = form is not None and form.before is not None and form.before.task.id == row.task.id
            yield form if form is not None and is_changed else self._row(row, shown)

    def _row(self, row: TaskRow, shown: Inside) -> TaskLine:
        line = TaskLine(row, shown.now_ms, shown.is_writable)
        line.ticked.connect(lambda done: self.ticked.emit(row.task.id, done))
        line.edit_asked.connect(lambda: self.begin(row))
        line.withdraw_asked.connect(lambda: self.withdraw_asked.emit(row))
        return line

    def _nothing(self, shown: Inside) -> EmptyState:
        offer = Offer("new", self.tr("Add the first task"), "add")
        empty = EmptyState(
            "agenda",
            self.tr("No tasks yet"),
            self.tr("What the pod has agreed to do: who, what, by when. Everybody here can tick it."),
            (offer,) if shown.is_writable else (),
        )
        empty.offered.connect(lambda _: self.begin())
        return empty
