"""What has changed in a pod, and who did it: all that a start page needs of pods, so that a window opens without the rest."""

from enum import StrEnum

import msgspec

from gllcore.ids import RecordId


class Person(msgspec.Struct, frozen=True):
    """A member as the directory names them; ``name`` is empty where their card is not here."""

    id: RecordId
    name: str
    country: str = ""


class News(StrEnum):
    """What has changed in a pod since somebody looked last."""

    POST = "post"
    DOCUMENT = "document"
    EDIT = "edit"
    COMMENT = "comment"
    VERSION = "version"
    TASK = "task"
    DONE = "done"
    FILE = "file"
    MEMBER = "member"
    LEFT = "left"


class NewsRow(msgspec.Struct, frozen=True):
    """One line of what changed: who did what to which record, the newest first; ``about`` is what opens."""

    news: News
    who: Person
    title: str
    about: RecordId
    when_ms: int
