"""A machine in memory: what a replica on it is surrounded by, and the marks that are left there."""

from dataclasses import dataclass, field
from pathlib import Path

from gllcore.incarnations import Surroundings


@dataclass
class Machine:
    """``name`` tells machines apart; one without a name is like any other. Where ``is_closed``, no mark can be left; those that are there stay."""

    name: str = "a machine"
    is_closed: bool = False
    marks: dict[str, bytes] = field(default_factory=dict)

    def surroundings(self, _: Path) -> Surroundings:
        return Surroundings(system=(self.name.encode(),)) if self.name else Surroundings()

    def mark(self, name: str) -> bytes | None:
        return self.marks.get(name)

    def leave(self, name: str, mark: bytes) -> bool:
        if not self.is_closed:
            self.marks[name] = mark
        return not self.is_closed

    def forget(self, profile: str) -> None:
        for name in [each for each in self.marks if each.startswith(f"{profile} ")]:
            del self.marks[name]
