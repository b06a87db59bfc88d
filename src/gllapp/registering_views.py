"""What use cases tell of a registration: what is filled in, how far it has come, and what the community has said."""

from dataclasses import dataclass, field
from enum import StrEnum

from gllcore.registrations import Form


class Stage(StrEnum):
    """The ladder of a registration. SENT is on a stick, or an e-mail, from which nothing has come back yet."""

    DRAFT = "draft"
    WAITING = "waiting"
    SENT = "sent"
    RECEIVED = "received"
    RETURNED = "returned"
    APPROVED = "approved"


class Way(StrEnum):
    """How it was sent."""

    NET = "net"
    STICK = "stick"
    CODE = "code"


@dataclass(frozen=True, slots=True)
class Registering:
    """A registration as it stands on this PC; times are milliseconds, 0 where it has not come so far.

    ``form`` is what was typed last, ``is_changed`` whether that is not what was handed in; ``has_password`` whether one was chosen.
    ``place`` is the stick's name.
    """

    stage: Stage
    form: Form = field(default_factory=Form)
    is_changed: bool = False
    has_password: bool = False
    revision: int = 0
    way: str = ""
    place: str = ""
    sent_ms: int = 0
    since_ms: int = 0
    decided_ms: int = 0
    comment: str = ""
    saved_ms: int = 0
