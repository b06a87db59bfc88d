"""What a client makes of an answer, once it has verified it."""

from dataclasses import dataclass, field
from typing import Any, NamedTuple

from tests.conformance.blocks import Run
from tests.conformance.operations import Entry


class Refusal(NamedTuple):
    place: int
    code: str
    facts: dict[str, Any]


class End(NamedTuple):
    """The last three are told since version 2."""

    entries: int
    server_ms: int
    more: bool
    sums: tuple[tuple[int, int, bytes], ...] = ()
    nonce: bytes = b""
    lease: bytes = b""


class Sealed(NamedTuple):
    """Runs that came in their place, under the seal of a message of this kind; each tip is (scope, sequence number, link)."""

    kind: str
    runs: tuple[Run, ...]
    tips: tuple[tuple[bytes, int, bytes], ...]
    seal: bytes


@dataclass(slots=True)
class Answer:
    """What came of a request. ``raw`` are the unpacked blocks, ``told`` the values of messages of other kinds, by their kind."""

    size: int
    kinds: str = ""
    sealed: list[Sealed] = field(default_factory=list)
    ahead: list[Entry] = field(default_factory=list)
    refusals: list[Refusal] = field(default_factory=list)
    raw: list[bytes] = field(default_factory=list)
    told: dict[str, Any] = field(default_factory=dict)
    end: End | None = None

    @property
    def runs(self) -> list[Run]:
        return [run for sealed in self.sealed for run in sealed.runs]

    @property
    def entries(self) -> list[Entry]:
        return [entry for run in self.runs for entry in run.entries]
