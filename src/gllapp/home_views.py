"""What the start page shows: plain values. Times are milliseconds since 1970, UTC."""

from collections.abc import Mapping
from enum import StrEnum

import msgspec

from gllapp.news_views import NewsRow
from gllapp.views import Counts, Identity, ThreadRow
from gllcore.ids import RecordId


class PlaceNews(msgspec.Struct, frozen=True):
    """What others wrote in a stream, or in a pod's discussion, that came since last time; ``unread`` of it."""

    id: RecordId
    name: str
    is_pod: bool
    posts: int
    threads: int
    unread: int


class PodNews(msgspec.Struct, frozen=True):
    """What else has come into a pod since last time: documents, tasks, files and people, each thing once."""

    id: RecordId
    name: str
    rows: tuple[NewsRow, ...]


class WorthReading(msgspec.Struct, frozen=True):
    """A thread with unread posts. ``new`` came since last time; ``mine``: the person has written in it; ``useful`` to so many."""

    row: ThreadRow
    new: int
    mine: bool
    useful: int


class ReplyRow(msgspec.Struct, frozen=True):
    """Somebody's answer to a post of this person's, or in a thread that they began. ``excerpt`` is markdown as it was written."""

    post: RecordId
    thread: RecordId
    title: str
    place: str
    author_name: str
    excerpt: str
    written_ms: int
    unread: bool


class Waiting(StrEnum):
    """What waits for this person, or to be sent."""

    OUTBOX = "outbox"
    ATTENTION = "attention"
    DRAFTS = "drafts"
    KEPT = "kept aside"
    CONFLICTS = "conflicts"
    WITHDRAWALS = "withdrawals"
    PROPOSALS = "proposals"
    JOININGS = "joinings"
    TASKS = "tasks"


class WaitingRow(msgspec.Struct, frozen=True):
    """``name`` and ``about`` tell of the one that comes first, where there is one to open."""

    waiting: Waiting
    count: int
    name: str = ""
    about: RecordId | None = None


class Step(StrEnum):
    """What would be good to do next."""

    FIRST_SYNC = "first sync"
    FINISH_DRAFT = "finish a draft"
    VISIT_POD = "visit a pod"
    SIGN = "sign a document"
    SYNC_AGAIN = "sync again"
    REGISTER = "register"
    GO_ON_REGISTERING = "go on registering"
    SEND_REGISTRATION = "send the registration"
    ASK_ABOUT_REGISTRATION = "ask about the registration"
    MEND_REGISTRATION = "mend the registration"
    READ_STICK = "read a stick"
    FIRST_POST = "first post"


class StepRow(msgspec.Struct, frozen=True):
    """``draft`` is a draft's number, ``about`` a pod's or a document's id; ``name`` says which."""

    step: Step
    name: str = ""
    about: RecordId | None = None
    draft: int = 0


class Newcomer(msgspec.Struct, frozen=True):
    """Whoever reads here without an account. ``stage`` is that of their registration, as the rest; empty where they have begun none.

    See :class:`gllapp.registering_views.Registering`.
    """

    stage: str = ""
    way: str = ""
    place: str = ""
    sent_ms: int = 0
    since_ms: int = 0
    comment: str = ""


class Morning(msgspec.Struct, frozen=True):
    """What came and went last night for everybody on this PC: ``sent`` items of ``people``, what was ``received``, the library's bytes.

    ``attention``: so many items of all of them need it.
    """

    people: int
    sent: int
    received: int
    file_bytes: int
    attention: int


class Home(msgspec.Struct, frozen=True):
    """``since_ms`` is when the person last had the window open for this account; None for the first time. ``morning`` is told where several people use the PC,

    ``newcomer`` where nobody has an account yet.
    """

    identity: Identity
    counts: Counts
    now_ms: int
    since_ms: int | None
    last_sync_ms: int | None
    places: tuple[PlaceNews, ...]
    pods: tuple[PodNews, ...]
    reading: tuple[WorthReading, ...]
    replies: tuple[ReplyRow, ...]
    waiting: tuple[WaitingRow, ...]
    steps: tuple[StepRow, ...]
    morning: Morning | None = None
    newcomer: Newcomer | None = None


class About(StrEnum):
    """What a notice tells: few things, all of them about this person."""

    REPLY = "reply"
    MENTION = "mention"
    ATTENTION = "attention"
    RETURNED = "returned"
    APPROVED = "approved"
    DECLINED = "declined"
    LET_IN = "let in"
    ANSWER = "answer"
    CONFLICT = "conflict"
    DISPUTED = "conflict in a document"


class NoticeRow(msgspec.Struct, frozen=True):
    """``key`` stays the same as long as it is the same news. ``name`` says which thread, pod or document, ``who`` did it.

    ``about`` is the record that opens; of a post, ``thread`` too. ``reason`` is an error's code with its ``facts``, or somebody's words.
    """

    key: bytes
    what: About
    name: str
    when_ms: int
    is_seen: bool
    who: str = ""
    about: RecordId | None = None
    thread: RecordId | None = None
    reason: str = ""
    facts: Mapping[str, str | int] = msgspec.field(default_factory=dict)
