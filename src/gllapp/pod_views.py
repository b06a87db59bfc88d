"""Learning pods, their documents and what becomes of products, as the window and the command line show them: plain values."""

from collections.abc import Mapping
from enum import StrEnum

import msgspec

from gllapp.news_views import Person
from gllapp.views import Delivery
from gllcore.differences import Piece
from gllcore.files import FileId
from gllcore.ids import OpId, RecordId
from gllcore.model.documents import Comment, DocumentCard, Version
from gllcore.model.pods import Joining, Pod, PodFile, Proposal, Task
from gllcore.model.products import Adaptation, Adoption


class Standing(StrEnum):
    """What a pod is to this person."""

    OUTSIDE = "outside"
    ASKED = "asked"
    MEMBER = "member"
    FACILITATOR = "facilitator"


# --- pods ---


class PodRow(msgspec.Struct, frozen=True):
    """A pod of the directory. Counts and ``bytes`` (on this PC) are of a pod that the person is in; 0 of others.

    ``is_open``: its log has its place, so that something can be written in it. ``waiting`` joinings are for facilitators.
    """

    pod: Pod
    standing: Standing
    facilitators: tuple[Person, ...]
    members: tuple[Person, ...]
    is_open: bool
    delivery: Delivery
    unread: int = 0
    threads: int = 0
    documents: int = 0
    open_tasks: int = 0
    waiting: int = 0
    bytes: int = 0
    changed_ms: int | None = None


class ProposalRow(msgspec.Struct, frozen=True):
    """``mine``: proposed by this person; ``may_answer``: this person decides."""

    proposal: Proposal
    author: Person
    delivery: Delivery
    mine: bool
    may_answer: bool


class JoiningRow(msgspec.Struct, frozen=True):
    joining: Joining
    pod_name: str
    author: Person
    delivery: Delivery
    mine: bool
    may_answer: bool


class TaskRow(msgspec.Struct, frozen=True):
    task: Task
    who: tuple[Person, ...]
    author: Person
    delivery: Delivery
    is_late: bool


class PodFileRow(msgspec.Struct, frozen=True):
    """``here``: how many bytes of the file are on this PC."""

    file: PodFile
    author: Person
    delivery: Delivery
    here: int


# --- documents ---


class DocumentRow(msgspec.Struct, frozen=True):
    """``unsent``: the person's own edits that the server has not shown in its log; ``changed``: others' since the person looked last.

    ``changed_by`` wrote last. ``refused`` updates were left out.
    """

    card: DocumentCard
    author: Person
    delivery: Delivery
    characters: int
    changed_ms: int
    unsent: bool
    changed: bool
    conflicts: int
    open_comments: int
    versions: int
    changed_by: Person
    refused: int = 0


class TextConflict(msgspec.Struct, frozen=True):
    """One sentence, two edits that did not know of each other. ``start`` and ``end`` are UTF-16 positions in the text as it is now.

    ``other`` is None where one has deleted what the other edited: then ``one`` is the edit, which stays. ``one`` is the earlier edit in the log.
    """

    key: str
    before: str
    one: str
    other: str | None
    one_device: RecordId
    other_device: RecordId
    one_ms: int
    other_ms: int
    start: int
    end: int


class TextConflictRow(msgspec.Struct, frozen=True):
    """A conflict with its people, and each text with the words that differ from what stood before."""

    conflict: TextConflict
    one_by: Person
    other_by: Person
    one_pieces: tuple[Piece, ...]
    other_pieces: tuple[Piece, ...]


class ParagraphRow(msgspec.Struct, frozen=True):
    """Who wrote a paragraph last, the latest first; positions are UTF-16, ``end`` behind its last sign."""

    start: int
    end: int
    authors: tuple[Person, ...]


class ChangeRow(msgspec.Struct, frozen=True):
    """What one person has changed in one paragraph between two versions."""

    who: Person
    when_ms: int
    start: int
    pieces: tuple[Piece, ...]
    others: tuple[Person, ...] = ()
    """Who else has changed it."""


class SittingRow(msgspec.Struct, frozen=True):
    """Somebody wrote in a document for a while. ``puts_back``: what somebody had deleted meanwhile."""

    op_id: OpId
    who: Person
    when_ms: int
    delivery: Delivery
    puts_back: bool


class Counts(msgspec.Struct, frozen=True):
    """How many words somebody has added, and how many removed."""

    added: int
    removed: int


class EditRow(SittingRow, frozen=True):
    """A sitting with its versions: ``version`` is the text as its writer left it, ``before`` as they found it."""

    before: bytes
    version: bytes


class CommentRow(msgspec.Struct, frozen=True):
    """``start`` and ``end`` (UTF-16) are where its words stand now; None where they are gone: then ``comment.quote`` says what they were."""

    comment: Comment
    author: Person
    delivery: Delivery
    start: int | None
    end: int | None
    replies: tuple["CommentRow", ...] = ()


class ClaimRow(msgspec.Struct, frozen=True):
    claim: RecordId
    who: Person
    heading: str
    start: int | None
    until: str
    mine: bool


class VersionRow(msgspec.Struct, frozen=True):
    """A named version; ``signed`` have signed off, and ``consents`` of them agree to be named and to publish."""

    version: Version
    author: Person
    delivery: Delivery
    signed: tuple[Person, ...] = ()
    consents: tuple[Person, ...] = ()


class Heading(msgspec.Struct, frozen=True):
    level: int
    text: str
    start: int


class Missing(msgspec.Struct, frozen=True):
    """What stands in the way of publishing: an error's code with its facts."""

    code: str
    facts: Mapping[str, str | int] = msgspec.field(default_factory=dict)


# --- products ---


class AdaptationRow(msgspec.Struct, frozen=True):
    """With what was made of it in turn; ``depth`` 0 is made of the product itself. ``here`` are those of its files that are on this PC."""

    adaptation: Adaptation
    author: Person
    delivery: Delivery
    depth: int
    here: frozenset[FileId] = frozenset()
    kept: bool = False


class AdoptionRow(msgspec.Struct, frozen=True):
    adoption: Adoption
    author: Person
    delivery: Delivery
    history: tuple[tuple[str, int], ...] = ()
    """(state, when) in the order in which they were told."""


class CountryRow(msgspec.Struct, frozen=True):
    """What is known of a product in one country."""

    country: str
    adaptations: int
    states: Mapping[str, int]


class Moment(msgspec.Struct, frozen=True):
    """A line of a product's timeline: a version, an adaptation, or a state of an adoption."""

    what: str
    title: str
    country: str
    who: Person
    when_ms: int
    about: RecordId


class Published(msgspec.Struct, frozen=True):
    """What publishing made: the library's record, and the files by their media types with their sizes in bytes."""

    resource: RecordId
    op_id: OpId
    files: Mapping[str, int]
