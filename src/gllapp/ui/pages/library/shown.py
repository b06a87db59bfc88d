"""One resource as the details show it, read in one go off the window's thread."""

from dataclasses import dataclass, replace

from gllapp.library_views import FileRow, KeepRule, ReadingPlace, ResourceView, What
from gllapp.usecases import keeping, library, planning
from gllapp.usecases.desk import Desk
from gllapp.usecases.library_files import place_in
from gllapp.usecases.opening import READABLE_HERE
from gllapp.usecases.planning import Pace
from gllcore.ids import RecordId
from gllcore.model.library import FileRole


@dataclass(frozen=True, slots=True)
class Shown:
    """``rules`` are what it is kept by, ``pace`` is what the link has done lately, ``now_ms`` the time of looking, ``place`` where they were in it."""

    view: ResourceView
    rules: tuple[KeepRule, ...]
    pace: Pace
    now_ms: int
    place: ReadingPlace | None = None

    @property
    def document(self) -> FileRow | None:
        """What is read first of that which is here: the document, its light version, else one of an older edition."""
        here = [file for file in self.view.files if file.here and file.role != FileRole.TEXT]
        return min(here, key=lambda file: (not file.current, file.role), default=None)

    @property
    def readable(self) -> FileRow | None:
        """The document, if the window itself can show it."""
        document = self.document
        return document if document is not None and document.media in READABLE_HERE else None

    @property
    def text(self) -> FileRow | None:
        """What the document says, if that is here."""
        texts = (file for file in self.view.files if file.here and file.role == FileRole.TEXT)
        return next(texts, None)

    def missing_bytes(self, what: What) -> int:
        """What would have to come for so much of it to be on this PC."""
        return sum(file.size for file in self._wanted(what) if not file.here)

    def choices(self) -> tuple[What, ...]:
        """How much of it can be kept, the whole first; only where it makes a difference."""
        roles = {file.role for file in self.view.files if file.current}
        choices = [What.MAIN]
        if {FileRole.MAIN, FileRole.LIGHT} <= roles:
            choices.append(What.LIGHT)
        if FileRole.TEXT in roles and len(roles) > 1:
            choices.append(What.TEXT)
        return tuple(choices)

    def _wanted(self, what: What) -> list[FileRow]:
        """The text always comes along."""
        current = [file for file in self.view.files if file.current]
        roles = {file.role for file in current}
        light = FileRole.LIGHT if FileRole.LIGHT in roles else FileRole.MAIN
        kept = {
            What.TEXT: {FileRole.TEXT},
            What.LIGHT: {FileRole.TEXT, light},
            What.MAIN: {FileRole.TEXT, FileRole.MAIN},
        }[what]
        return [file for file in current if file.role in kept]


def look(desk: Desk, resource: RecordId) -> Shown:
    """Raises Refused ``unknown_resource``."""
    view = library.show_resource(desk, resource)
    kept_by = frozenset(view.keeps)
    rules = [row.rule for row in keeping.list_keeps(desk) if row.number in kept_by] if kept_by else []
    shown = Shown(view, tuple(rules), planning.link_pace(desk), desk.now_ms())
    read = shown.readable or shown.text
    return replace(shown, place=place_in(desk, read.id)) if read is not None else shown
