"""What a client makes of an answer, once it has verified it."""

from dataclasses import dataclass
from typing import Any, NamedTuple

from tests.conformance.blocks import Run
from tests.conformance.operations import Entry


class Refusal(NamedTuple):
    place: int
    code: str
    facts: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of a request. ``logs`` and ``raw`` are the bytes of each LOG message, packed and unpacked."""

    size: int
    runs: tuple[Run, ...]
    refusals: tuple[Refusal, ...]
    kinds: str
    logs: tuple[bytes, ...]
    raw: tuple[bytes, ...]
    end: tuple[int, int, bool] | None

    @property
    def entries(self) -> list[Entry]:
        return [entry for run in self.runs for entry in run.entries]
