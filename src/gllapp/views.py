"""Plain values that use cases give to the window and the command line. Times are milliseconds since 1970, UTC."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final, Generic, TypeVar

import msgspec

from gllapp.file_views import FilesReport, FilesSent
from gllapp.usage_views import Network
from gllcore.ids import ID_BYTES, OpId, RecordId

Row = TypeVar("Row")


class Delivery(StrEnum):
    """The delivery ladder, the same words everywhere; only a stored receipt makes RECEIVED. What is ON_USB waits as well.

    KEPT stands beside it: what had not been received when its stream was taken away.
    """

    DRAFT = "draft"
    WAITING = "waiting"
    ON_USB = "on usb"
    RECEIVED = "received"
    ATTENTION = "attention"
    KEPT = "kept"


class Page(msgspec.Struct, Generic[Row], frozen=True):
    """Some rows of a long list; ``next_key`` asks for those after them and is None at the end."""

    rows: tuple[Row, ...]
    next_key: tuple[int, bytes] | None = None


class StreamRow(msgspec.Struct, frozen=True):
    id: RecordId
    name: str
    language: str
    description: str
    closed: bool
    threads: int
    posts: int
    unread: int


class ThreadRow(msgspec.Struct, frozen=True):
    id: RecordId
    stream: RecordId
    stream_name: str
    title: str
    author_name: str
    language: str
    tags: tuple[str, ...]
    started_ms: int
    latest_ms: int
    posts: int
    unread: int
    delivery: Delivery
    mine: bool
    withdrawn: bool = False


class PostRow(msgspec.Struct, frozen=True):
    """``delivery`` speaks of the newest own act on the post (its text or an edit); others' posts are RECEIVED.

    Of a withdrawn post (``withdrawn_ms``) there is no title, text or tag. ``rivals`` are the other texts and titles that
    stand beside those shown; ``contested``: it was withdrawn on a device that had not seen all of it.
    """

    id: RecordId
    thread: RecordId
    parent: RecordId | None
    parent_author_name: str
    author: RecordId
    author_name: str
    author_country: str
    title: str
    body: str
    language: str
    tags: tuple[str, ...]
    written_ms: int
    edited_ms: int | None
    received_ms: int | None
    useful: int
    useful_to_me: bool
    mine: bool
    unread: bool
    delivery: Delivery
    rivals: int
    withdrawn_ms: int | None = None
    contested: bool = False
    stick: str = ""
    stick_ms: int | None = None
    """On which stick the newest own act is, and since when, where ``delivery`` is ON_USB."""


class VersionRow(msgspec.Struct, frozen=True):
    """One version in a post's history, oldest first; None where that version did not touch the field."""

    author_name: str
    written_ms: int
    received_ms: int | None
    title: str | None
    body: str | None
    withdrawn: bool | None = None


class Contested(StrEnum):
    """What a conflict is about."""

    TITLE = "title"
    TEXT = "text"
    WITHDRAWAL = "withdrawal"


class SideRow(msgspec.Struct, frozen=True):
    """One side of a conflict; ``value`` is None for a withdrawal. ``here``: it was written on this replica, not on another device or a copy."""

    author_name: str
    here: bool
    written_ms: int
    value: str | None


class ConflictRow(msgspec.Struct, frozen=True):
    """Two or more acts on an own post that did not know of each other, which its author may settle.

    ``key`` names this conflict with these sides: when another side comes, it is another conflict. ``before`` is the
    newest text that all had seen. The first side is the one shown, or the withdrawal.
    """

    key: bytes
    shown: PostRow
    stream: RecordId
    thread_title: str
    stream_name: str
    about: Contested
    before: str
    sides: tuple[SideRow, ...]

    @property
    def post(self) -> RecordId:
        return self.shown.id

    @property
    def thread(self) -> RecordId:
        return self.shown.thread


NOWHERE: Final = RecordId(bytes(ID_BYTES))
"""The stream of a draft that was begun before there was any on the PC."""


class DraftRow(msgspec.Struct, frozen=True):
    """Unsent writing: a new thread (no ``thread``), a reply, or an edit (``post`` set). ``stream`` may be ``NOWHERE``."""

    id: int
    stream: RecordId
    thread: RecordId | None
    parent: RecordId | None
    post: RecordId | None
    title: str
    body: str
    language: str
    tags: tuple[str, ...]
    saved_ms: int
    where: str = ""


class Act(StrEnum):
    """What an outbox item does."""

    THREAD = "thread"
    REPLY = "reply"
    EDIT = "edit"
    USEFUL = "useful"
    NOT_USEFUL = "not useful"
    WITHDRAW = "withdraw"
    BRING_BACK = "bring back"
    ADD_RESOURCE = "add resource"
    EDIT_RESOURCE = "edit resource"
    WITHDRAW_RESOURCE = "withdraw resource"
    RESTORE_RESOURCE = "restore resource"
    ADD_SHELF = "add shelf"
    EDIT_SHELF = "edit shelf"
    WITHDRAW_SHELF = "withdraw shelf"
    PROPOSE = "propose"
    ANSWER_PROPOSAL = "answer proposal"
    ASK_TO_JOIN = "ask to join"
    CHANGE_POD = "change pod"
    LEAVE_POD = "leave pod"
    ADD_DOCUMENT = "add document"
    WRITE = "write"
    EDIT_DOCUMENT = "edit document"
    COMMENT = "comment"
    EDIT_COMMENT = "edit comment"
    NAME_VERSION = "name version"
    CLAIM = "claim"
    SIGN_OFF = "sign off"
    TASK = "task"
    SHARE_FILE = "share file"
    NOTE = "note"
    TELL_KEY = "tell key"
    PUBLISH = "publish"
    OTHER = "other"


class OutboxRow(msgspec.Struct, frozen=True):
    """An own act with its place on the ladder; ``reason`` is an error code with ``facts`` when it needs attention.

    ``stick`` and ``stick_ms`` tell on which stick it is, and since when. Of the library ``title`` is the resource's or the shelf's,
    and ``changed`` are the numbers of the fields that the act writes; the two ids are both the record's.
    """

    op_id: OpId
    act: Act
    post: RecordId
    thread: RecordId
    title: str
    excerpt: str
    stream_name: str
    written_ms: int
    delivery: Delivery
    received_ms: int | None = None
    reason: str = ""
    thread_withdrawn: bool = False
    facts: Mapping[str, str | int] = msgspec.field(default_factory=dict)
    stick: str = ""
    stick_ms: int | None = None
    changed: tuple[int, ...] = ()


class KeptRow(msgspec.Struct, frozen=True):
    """What is kept aside of a stream that is not the member's to read: an own act, or a draft (``act`` and ``op_id`` are None).

    ``encoded`` is the whole operation or draft. ``is_open``: the member may read the stream again.
    """

    id: int
    stream: RecordId
    stream_name: str
    op_id: OpId | None
    encoded: bytes
    act: Act | None
    title: str
    text: str
    tags: tuple[str, ...]
    written_ms: int
    kept_ms: int
    is_open: bool = False


class Carried(msgspec.Struct, frozen=True):
    """How many of the acts that wait are on a stick as well, the first of them since ``since_ms``."""

    stick: str
    items: int
    since_ms: int


class Counts(msgspec.Struct, frozen=True):
    """For badges and the status bar; what is ``carried`` counts among what is ``waiting``."""

    drafts: int
    waiting: int
    attention: int
    unread: int
    posts: int
    threads: int
    conflicts: int = 0
    kept: int = 0
    carried: tuple[Carried, ...] = ()


class Identity(msgspec.Struct, frozen=True):
    """Who writes on this replica."""

    member: RecordId
    name: str
    role: str
    device: RecordId
    email: str
    server: str
    community_name: str


class Status(msgspec.Struct, frozen=True):
    identity: Identity
    counts: Counts
    last_complete_sync_ms: int | None
    last_attempt_ms: int | None
    last_error: str
    streams: int


class SyncProgress(msgspec.Struct, frozen=True):
    """Where a running sync is; totals are unknown on the plain path."""

    received: int
    receipts: int
    bytes_up: int
    bytes_down: int


class WithdrawalRow(msgspec.Struct, frozen=True):
    """So many ``posts`` of the ``shown`` ones of a stream were withdrawn in one sync, and are shown until the person has decided."""

    stream: RecordId
    stream_name: str
    posts: int
    shown: int


class LeftStream(msgspec.Struct, frozen=True):
    """A stream that has left the replica, and how much unsent of it is kept aside."""

    name: str
    kept: int


class SyncReport(msgspec.Struct, frozen=True):
    """What a sync did. ``complete`` is False when a budget, a cut or the person stopped it; ``error`` then has the code, if any.

    ``restored``: so many operations the server had lost, and has again from this replica. ``gone``: streams that are not the member's any more.
    ``withdrawals``: what the person is asked about. ``files``: what came of the library's files behind it, where any were to come, ``files_sent``: what went of a librarian's.
    ``stopped_by``: which of the person's own limits ended it, one of ``gllapp.usecases.budgets.Bound``; empty for none.
    ``network`` is the number of the one over which it went.
    """

    complete: bool
    received: int
    sent: int
    receipts: int
    refused: int
    still_waiting: int
    bytes_up: int
    bytes_down: int
    requests: int
    seconds: float
    clock_offset_ms: int | None = None
    restored: int = 0
    gone: tuple[LeftStream, ...] = ()
    withdrawals: tuple[WithdrawalRow, ...] = ()
    error: str = ""
    facts: Mapping[str, str | int] = msgspec.field(default_factory=dict)
    files: FilesReport | None = None
    files_sent: FilesSent | None = None
    stopped_by: str = ""
    network: int = 0


class PlannedScope(msgspec.Struct, frozen=True):
    """What would come of one stream, of the directory of members and streams, or of the library's catalogue.

    A stream that is new here has no name yet, and what is the library's is not known before the directory has told.
    """

    name: str
    is_directory: bool
    entries: int
    size: int
    is_library: bool = False


class SyncPlan(msgspec.Struct, frozen=True):
    """What the next sync would move. ``is_known`` is False where the server's history has changed: only a sync can tell then.

    ``seconds`` is None while no sync has told the link's pace, ``cost`` while no price is set. ``asked_bytes`` is what the question cost.
    ``network`` is where the PC is, None where none is used; at ``max_bytes`` or ``max_seconds`` the person's own limits end the sync, 0 is none.
    ``files`` of a librarian, of at most ``files_bytes``, go behind it.
    """

    is_known: bool
    up_items: int
    up_bytes: int
    down: tuple[PlannedScope, ...]
    down_bytes: int
    seconds: float | None
    cost: float | None
    currency: str
    asked_bytes: int
    network: Network | None = None
    max_bytes: int = 0
    max_seconds: float = 0.0
    files: int = 0
    files_bytes: int = 0

    @property
    def down_items(self) -> int:
        return sum(scope.entries for scope in self.down)

    @property
    def size(self) -> int:
        """All bytes, both ways."""
        return self.up_bytes + self.down_bytes + self.files_bytes
