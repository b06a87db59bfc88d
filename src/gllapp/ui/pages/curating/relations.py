"""Looks in the library for what the person types into a field for another resource: only the last words are answered."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QObject

from gllapp.library_views import Filter, ResourcePage
from gllapp.ui.background import BackgroundRunner, Job
from gllapp.ui.pages.binder import Binder
from gllapp.ui.pages.curating.relation_field import SHOWN, RelationField
from gllapp.usecases import library
from gllapp.usecases.desk import Desk
from gllcore.ids import RecordId


class RelationFinder(Binder):
    """Answers one field; ``apart_from`` are resources that cannot be what is looked for."""

    def __init__(
        self,
        field: RelationField,
        apart_from: Iterable[RecordId],
        desk: Desk,
        background: BackgroundRunner,
        parent: QObject,
    ) -> None:
        super().__init__(desk, background, parent)
        self._field = field
        self._apart = frozenset(apart_from)
        self._job: Job | None = None
        field.searched.connect(self._look_for)

    def _look_for(self, said: str) -> None:
        if self._job is not None:
            self._job.cancel()
        limit = SHOWN + len(self._apart)
        work = partial(library.list_resources, self._desk, Filter(said), limit=limit)
        self._job = self.ask(work, self._found)

    def _found(self, page: ResourcePage) -> None:
        self._field.show_hits([row for row in page.rows if row.id not in self._apart])
