"""What a check of this PC finds, as plain values; the words of a finding are those of its code in gllcore.errors."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Check(StrEnum):
    """What is looked at, in this order."""

    OPENING = "opening"
    FILE = "file"
    SPACE = "space"
    LOG = "log"
    SHOWN = "shown"
    OUTBOX = "outbox"
    DRAFTS = "drafts"
    SERVER = "server"
    CLOCK = "clock"


class Result(StrEnum):
    """ATTENTION: something that the person should know, with nothing wrong in the data."""

    OK = "ok"
    ATTENTION = "attention"
    DAMAGED = "damaged"


class Repair(StrEnum):
    NONE = "none"
    """There is nothing to repair, or it cannot be done from here: the words say what to do."""
    POSSIBLE = "possible"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Finding:
    """``result`` is how it was found, before a repair. ``code`` is empty where all is well."""

    check: Check
    result: Result = Result.OK
    code: str = ""
    facts: Mapping[str, str | int] = field(default_factory=dict)
    repair: Repair = Repair.NONE

    @property
    def is_open(self) -> bool:
        """Whether damage is still there."""
        return self.result is Result.DAMAGED and self.repair is not Repair.DONE


def damage(check: Check, code: str, *, repaired: bool, **facts: str | int) -> Finding:
    """Damage that is, or could be, repaired without losing anything."""
    return Finding(check, Result.DAMAGED, code, facts, Repair.DONE if repaired else Repair.POSSIBLE)


def beyond_repair(check: Check, code: str, **facts: str | int) -> Finding:
    return Finding(check, Result.DAMAGED, code, facts)


def attention(check: Check, code: str, **facts: str | int) -> Finding:
    return Finding(check, Result.ATTENTION, code, facts)
