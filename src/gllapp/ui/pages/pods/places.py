"""Where among the pods a person is: in the directory, in a pod, at the proposals, or at a form."""

from enum import StrEnum

import msgspec

from gllapp.news_views import News
from gllcore.ids import RecordId


class Section(StrEnum):
    """The parts of a pod."""

    HOME = "home"
    DISCUSSION = "discussion"
    DOCUMENTS = "documents"
    TASKS = "tasks"
    MEMBERS = "members"
    FILES = "files"


SECTION_OF = {
    News.POST: Section.DISCUSSION,
    News.DOCUMENT: Section.DOCUMENTS,
    News.EDIT: Section.DOCUMENTS,
    News.COMMENT: Section.DOCUMENTS,
    News.VERSION: Section.DOCUMENTS,
    News.TASK: Section.TASKS,
    News.DONE: Section.TASKS,
    News.FILE: Section.FILES,
    News.MEMBER: Section.MEMBERS,
    News.LEFT: Section.MEMBERS,
}


class View(StrEnum):
    """What the page shows beside the directory."""

    POD = "pod"
    PROPOSALS = "proposals"
    PROPOSING = "proposing"


class Spot(msgspec.Struct, frozen=True):
    """A pod with one of its parts, and the thread that is open there; or another view."""

    view: View = View.POD
    pod: RecordId | None = None
    section: Section = Section.HOME
    thread: RecordId | None = None


class Listing(msgspec.Struct, frozen=True):
    """Which pods are listed: those that say these words, of an area, in a language."""

    text: str = ""
    area: str = ""
    language: str = ""
    archived: bool = False
