"""What members do in a pod beside talking: tasks, files, and having seen what is new."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from gllapp.pod_views import PodFileRow, TaskRow
from gllapp.ui.background import BackgroundRunner
from gllapp.ui.names import clean_name, clean_title, isolated
from gllapp.ui.pages.pods.acts import Acts
from gllapp.ui.pages.pods.inside import InsidePane
from gllapp.ui.pages.pods.task_form import TaskForm
from gllapp.ui.pages.pods.words import PodCounts
from gllapp.usecases.desk import Desk
from gllapp.usecases.pods import news, sharing, tasks
from gllcore.errors import GllError
from gllcore.ids import RecordId
from gllfiles.store import FileStore


class Working(Acts):
    """Binds the parts *Tasks* and *Files* of the open pod."""

    def __init__(
        self, desk: Desk, own: FileStore, background: BackgroundRunner, pane: InsidePane, parent: QObject
    ) -> None:
        super().__init__(desk, background, parent)
        self._own, self._pane = own, pane
        pane.tasks.ticked.connect(self._tick)
        pane.tasks.saved.connect(self._save_task)
        pane.tasks.withdraw_asked.connect(self._ask_task)
        pane.files.shared.connect(self._share)
        pane.files.keep_asked.connect(self._keep)
        pane.files.withdraw_asked.connect(self._ask_file)

    def see(self, pod: RecordId) -> None:
        """The person has seen what is new in the pod."""
        self.do(partial(news.looked_at_pod, self._desk, pod))

    def _tick(self, task: bytes, done: bool) -> None:
        self.do(partial(tasks.set_done, self._desk, RecordId(task), done))

    def _save_task(self, form: TaskForm) -> None:
        shown = self._pane.shown
        if shown is None:
            return
        if form.before is None:
            work = partial(tasks.add_task, self._desk, shown.row.pod.id, form.wish)
            self.do(work, then=self._pane.tasks.end)
        else:
            change = partial(tasks.edit_task, self._desk, form.before.task.id, form.edit)
            self.do(change, then=self._pane.tasks.end, on_error=self._task_not_saved)

    def _task_not_saved(self, error: GllError) -> None:
        """Whoever saves what they have not changed is done with it."""
        if error.code == "nothing_to_change":
            self._pane.tasks.end()
        else:
            self.failed.emit(error)

    def _ask_task(self, row: TaskRow) -> None:
        work = partial(tasks.withdraw_task, self._desk, row.task.id)
        back = partial(tasks.withdraw_task, self._desk, row.task.id, False)
        self._pane.questions.ask(
            self.tr("Take away the task “{title}”?").format(title=isolated(clean_title(row.task.title))),
            self.tr("It goes for everybody in the pod."),
            self.tr("A task that is done can also be ticked: then it stays as a memory."),
            self.tr("Take it away"),
            partial(self.do, work, self.tr("The task is taken away."), undo=back),
        )

    def _share(self, path: Path) -> None:
        shown = self._pane.shown
        if shown is not None:
            work = partial(sharing.share_file, self._desk, self._own, shown.row.pod.id, path)
            self.do(work, self.tr("The file is shared."), self.tr("It goes out behind the next sync."))

    def ask_share(self, paths: Sequence[Path]) -> None:
        """Files were dropped on the pod: whoever missed their aim should not have shared them."""
        shown = self._pane.shown
        if shown is None:
            return
        self._pane.questions.ask(
            PodCounts().share_files(len(paths)).format(pod=isolated(clean_name(shown.row.pod.name))),
            ", ".join(isolated(clean_name(path.name)) for path in paths),
            self.tr("Everybody in the pod can read them, behind the next sync."),
            self.tr("Share"),
            partial(self._share_all, paths),
            self.tr("Do not share"),
        )

    def _share_all(self, paths: Sequence[Path]) -> None:
        for path in paths:
            self._share(path)

    def _keep(self, record: bytes, keep: bool) -> None:
        shown = self._pane.shown
        if shown is None:
            return
        if not keep:
            self.do(partial(sharing.release_files, self._desk, RecordId(record)))
        elif record == shown.row.pod.id:
            self.do(partial(sharing.keep_all_files, self._desk, shown.row.pod.id))
        else:
            self.do(partial(sharing.keep_file, self._desk, RecordId(record)))

    def _ask_file(self, row: PodFileRow) -> None:
        work = partial(sharing.withdraw_file, self._desk, row.file.id)
        back = partial(sharing.withdraw_file, self._desk, row.file.id, False)
        self._pane.questions.ask(
            self.tr("Withdraw the file “{title}”?").format(title=isolated(clean_title(row.file.title))),
            self.tr("Nobody in the pod sees it listed any more."),
            self.tr("Who has copied it elsewhere keeps the copy."),
            self.tr("Withdraw"),
            partial(self.do, work, self.tr("The file is withdrawn."), undo=back),
        )
