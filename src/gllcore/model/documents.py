"""Documents that several people write, and what is said about them: comments, claims, versions, sign-offs."""

from enum import IntEnum

import msgspec

from gllcore.ids import OpId, RecordId


class DocumentField(IntEnum):
    """TEXT is one update of the text: [salt, bytes], of which none replaces another. SETTLED is a set of conflicts' keys.

    TEMPLATE never changes; PRODUCT is the library's record of what was published.
    """

    TITLE = 1
    TEMPLATE = 2
    LANGUAGE = 3
    STAGE = 4
    LICENCE = 5
    ARCHIVED = 6
    TEXT = 7
    SETTLED = 8
    PRODUCT = 9


class CommentField(IntEnum):
    """ANCHOR is [start, end], places in the text that survive edits around them; QUOTE what stood between them.

    SUGGESTION is what should stand there instead. RESOLVED and ACCEPTED are any member's to say, the rest the author's.
    """

    DOCUMENT = 1
    ANCHOR = 2
    QUOTE = 3
    BODY = 4
    REPLY_TO = 5
    SUGGESTION = 6
    RESOLVED = 7
    ACCEPTED = 8
    WITHDRAWN = 9


class VersionField(IntEnum):
    """AT is the version of the text, as the text's engine writes it; RESOURCE what it was published as."""

    DOCUMENT = 1
    NAME = 2
    AT = 3
    NOTE = 4
    RESOURCE = 5


class ClaimField(IntEnum):
    """Advice, not a lock: SECTION is a place in the text, HEADING what stood there, UNTIL a day as 2026-11-22."""

    DOCUMENT = 1
    SECTION = 2
    HEADING = 3
    UNTIL = 4
    RELEASED = 5


class SignOffField(IntEnum):
    """CONSENT: to be named as a contributor, and to publish under the document's licence."""

    VERSION = 1
    CONSENT = 2
    NOTE = 3
    WITHDRAWN = 4


class Stage(IntEnum):
    """How far a document is, as its pod sees it."""

    DRAFT = 0
    REVIEW = 1
    FINAL = 2


class Update(msgspec.Struct, frozen=True):
    """One edit of a text as it travelled: ``salt`` and ``device`` say in whose name its bytes may speak.

    ``seq`` is its place in the pod's log, None while it waits.
    """

    op_id: OpId
    device: RecordId
    salt: bytes
    data: bytes
    written_ms: int
    seq: int | None = None


class DocumentCard(msgspec.Struct, frozen=True):
    """What is known of a document beside its text."""

    id: RecordId
    device: RecordId
    title: str
    template: str = ""
    language: str = ""
    stage: int = Stage.DRAFT
    licence: str = ""
    archived: bool = False
    settled: frozenset[str] = frozenset()
    product: RecordId | None = None
    written_ms: int = 0
    changed_ms: int = 0
    changed_by: RecordId | None = None
    """The device that wrote last."""


class Comment(msgspec.Struct, frozen=True):
    """A remark at a place of a document, or an answer to one; ``suggestion`` is None where nothing is suggested."""

    id: RecordId
    device: RecordId
    document: RecordId
    anchor: tuple[bytes, bytes] | None
    quote: str
    body: str
    reply_to: RecordId | None = None
    suggestion: str | None = None
    resolved: bool = False
    accepted: bool = False
    withdrawn: bool = False
    written_ms: int = 0


class Version(msgspec.Struct, frozen=True):
    """A state of the text that got a name."""

    id: RecordId
    device: RecordId
    document: RecordId
    name: str
    at: bytes
    note: str = ""
    resource: RecordId | None = None
    written_ms: int = 0


class Claim(msgspec.Struct, frozen=True):
    """Somebody is working on a section, and would like others to know."""

    id: RecordId
    device: RecordId
    document: RecordId
    section: bytes
    heading: str
    until: str = ""
    released: bool = False
    written_ms: int = 0


class SignOff(msgspec.Struct, frozen=True):
    """A member stands behind a version."""

    id: RecordId
    device: RecordId
    version: RecordId
    consent: bool = False
    note: str = ""
    withdrawn: bool = False
    written_ms: int = 0
