"""Reads what is to be settled and compares the texts; runs off the window's thread."""

from collections.abc import Sequence
from dataclasses import dataclass

import msgspec
from PySide6.QtCore import QCoreApplication

from gllapp.ui import formats
from gllapp.ui.changes import changes
from gllapp.ui.names import clean_name, isolated, joined
from gllapp.ui.text import Rendered
from gllapp.ui.titles import thread_title
from gllapp.usecases import conflicts, drafts
from gllapp.usecases.desk import Desk
from gllapp.views import ConflictRow, Contested, DraftRow, SideRow


@dataclass(frozen=True, slots=True)
class Version:
    """One column: where and when it was written, in words, and the text with what it changed marked.

    ``content`` is None for a withdrawal, which has no text.
    """

    heading: str
    caption: str
    content: Rendered | None


@dataclass(frozen=True, slots=True)
class Compared:
    """A conflict as the page shows it. ``draft`` is a combined text that the member has begun to write, if any."""

    row: ConflictRow
    title: str
    where: str
    before: Version
    sides: tuple[Version, ...]
    draft: DraftRow | None


def read_conflicts(desk: Desk) -> tuple[Compared, ...]:
    """All that the member may settle, with every text compared with the one before."""
    begun, now = drafts.list_drafts(desk), desk.now_ms()
    return tuple(_compared(row, _draft_of(row, begun), now) for row in conflicts.list_conflicts(desk))


def as_draft(row: ConflictRow, text: str) -> DraftRow:
    """The post as it is shown but for the text that is being written: so the forum can go on with it too."""
    shown = row.shown
    draft = DraftRow(
        0, row.stream, shown.thread, None, shown.id, shown.title, shown.body, shown.language, shown.tags, 0
    )
    return (
        msgspec.structs.replace(draft, title=text)
        if row.about is Contested.TITLE
        else msgspec.structs.replace(draft, body=text)
    )


def written_in(row: ConflictRow, draft: DraftRow) -> str:
    """What a draft says where the conflict is."""
    return draft.title if row.about is Contested.TITLE else draft.body


def _draft_of(row: ConflictRow, begun: Sequence[DraftRow]) -> DraftRow | None:
    """The last that changes what the conflict is about and nothing else."""
    if row.about is Contested.WITHDRAWAL:
        return None
    return next((draft for draft in begun if draft.post == row.post and _combines(row, draft)), None)


def _combines(row: ConflictRow, draft: DraftRow) -> bool:
    text = written_in(row, draft)
    combined = as_draft(row, text)
    return text != row.sides[0].value and (draft.title, draft.body, draft.tags) == (
        combined.title, combined.body, combined.tags,
    )  # fmt: skip


def _compared(row: ConflictRow, draft: DraftRow | None, now_ms: int) -> Compared:
    translate = QCoreApplication.translate
    before = Version(
        translate("Conflicts", "Before"),
        translate("Conflicts", "The last text that both had seen"),
        Rendered(changes(row.before, row.before)),
    )
    title = thread_title(row.thread_title, withdrawn=not row.thread_title)
    where = joined(about_words(row.about), clean_name(row.stream_name))
    return Compared(
        row, title, where, before, tuple(_version(row, side, now_ms) for side in row.sides), draft
    )


def _version(row: ConflictRow, side: SideRow, now_ms: int) -> Version:
    translate = QCoreApplication.translate
    heading = (
        translate("Conflicts", "On this PC") if side.here else translate("Conflicts", "On another device")
    )
    name = isolated(clean_name(side.author_name))
    when = isolated(formats.moment(side.written_ms, now_ms))
    caption = translate("Conflicts", "{name}, {when}").format(name=name, when=when)
    content = None if side.value is None else Rendered(changes(row.before, side.value))
    return Version(heading, caption, content)


def about_words(about: Contested) -> str:
    """What a conflict is about, in the person's language."""
    translate = QCoreApplication.translate
    words = {
        Contested.TITLE: translate("Conflicts", "Two titles"),
        Contested.TEXT: translate("Conflicts", "Two texts"),
        Contested.WITHDRAWAL: translate("Conflicts", "Withdrawn on one device, edited on another"),
    }
    return words[about]
