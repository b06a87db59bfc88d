"""Learning pods: closed groups that make something together, how they come about, and how one joins."""

from enum import IntEnum, StrEnum

import msgspec

from gllcore.ids import RecordId
from gllcore.model.library import ResourceFile


class Form(StrEnum):
    """What is proposed."""

    POD = "pod"
    STREAM = "stream"


class ProposalState(StrEnum):
    WAITING = "waiting"
    APPROVED = "approved"
    RETURNED = "returned"


class ProposalField(IntEnum):
    """LANGUAGES, COUNTRIES and FACILITATORS are sets. STATE, COMMENT and RESULT are for those who decide."""

    FORM = 1
    NAME = 2
    PURPOSE = 3
    AREA = 4
    LANGUAGES = 5
    FACILITATORS = 6
    PRODUCT = 7
    COUNTRIES = 8
    RULES = 9
    STATE = 10
    COMMENT = 11
    RESULT = 12
    WITHDRAWN = 13


class PodField(IntEnum):
    """LANGUAGES, COUNTRIES, FACILITATORS and MEMBERS are sets."""

    NAME = 1
    AIM = 2
    PRODUCT = 3
    AREA = 4
    LANGUAGES = 5
    COUNTRIES = 6
    FACILITATORS = 7
    MEMBERS = 8
    ARCHIVED = 9
    PROPOSAL = 10


class JoiningField(IntEnum):
    """DECLINED is a facilitator's reason; what is approved is in the pod's MEMBERS."""

    POD = 1
    MESSAGE = 2
    DECLINED = 3
    WITHDRAWN = 4


class TaskField(IntEnum):
    """WHO is a set of members; DUE a day as 2026-11-22."""

    TITLE = 1
    WHO = 2
    DUE = 3
    DONE = 4
    NOTE = 5
    DOCUMENT = 6
    WITHDRAWN = 7


class PodFileField(IntEnum):
    TITLE = 1
    FILE = 2
    NOTE = 3
    WITHDRAWN = 4


class PodKeyField(IntEnum):
    """KEY is the Ed25519 key (32 bytes) of the device that wrote it."""

    KEY = 1


class Proposal(msgspec.Struct, frozen=True):
    """A community or a pod that somebody would like to have. ``state`` is a ProposalState; ``result`` the card that came of it."""

    id: RecordId
    device: RecordId
    form: str
    name: str
    purpose: str = ""
    area: str = ""
    languages: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    facilitators: frozenset[RecordId] = frozenset()
    product: str = ""
    rules: bool = False
    state: str = ProposalState.WAITING
    comment: str = ""
    result: RecordId | None = None
    withdrawn: bool = False
    written_ms: int = 0


class Pod(msgspec.Struct, frozen=True):
    """A pod's card in the directory; what is in the pod is for its readers alone.

    ``admitted`` tells when each of those who ever were let in was so last, in milliseconds since 1970.
    """

    id: RecordId
    name: str
    aim: str = ""
    product: str = ""
    area: str = ""
    languages: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    facilitators: frozenset[RecordId] = frozenset()
    members: frozenset[RecordId] = frozenset()
    archived: bool = False
    proposal: RecordId | None = None
    opened_ms: int = 0
    admitted: tuple[tuple[RecordId, int], ...] = ()

    @property
    def readers(self) -> frozenset[RecordId]:
        return self.members | self.facilitators


class Joining(msgspec.Struct, frozen=True):
    """A member's wish to be in a pod; ``declined`` is the reason of the facilitator who said no."""

    id: RecordId
    device: RecordId
    pod: RecordId
    message: str = ""
    declined: str = ""
    withdrawn: bool = False
    written_ms: int = 0


class Task(msgspec.Struct, frozen=True):
    """A joint action: who does what by when. ``due`` is a day as 2026-11-22, or nothing."""

    id: RecordId
    device: RecordId
    title: str
    who: frozenset[RecordId] = frozenset()
    due: str = ""
    done: bool = False
    note: str = ""
    document: RecordId | None = None
    withdrawn: bool = False
    written_ms: int = 0


class PodFile(msgspec.Struct, frozen=True):
    """A file that the members of a pod share."""

    id: RecordId
    device: RecordId
    title: str
    file: ResourceFile
    note: str = ""
    withdrawn: bool = False
    written_ms: int = 0


class PodKey(msgspec.Struct, frozen=True):
    """The key by which a device that reads a pod signs, told to the pod's readers, who may seal for it."""

    id: RecordId
    device: RecordId
    key: bytes
    written_ms: int = 0
