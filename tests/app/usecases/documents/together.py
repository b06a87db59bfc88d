"""Members of one pod, each with a replica of their own, and the log that their server would hold."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

import pytest

from gllapp.db.open import open_replica
from gllapp.db.replica import Replica
from gllapp.usecases.desk import Desk
from gllapp.usecases.documents.gathering import gather
from gllapp.usecases.documents.making import new_document, show
from gllapp.usecases.documents.text import refresh
from gllapp.usecases.documents.writing import Writing, open_document, write
from gllcore.errors import Refused
from gllcore.ids import RecordId, card_scope, digest
from gllcore.model.pods import PodField
from gllcore.operations import Kind, Value
from tests.app.builders import KEY, ServerLogs, new_replica, pull, push

_numbers = count()


def salt() -> bytes:
    """As good as random: never given twice."""
    return digest(b"salt", str(next(_numbers)).encode())[:8]


@dataclass
class Member:
    """Somebody at their PC."""

    logs: ServerLogs
    id: RecordId
    device: RecordId
    replica: Replica

    @property
    def desk(self) -> Desk:
        return Desk(self.replica, lambda: self.logs.now_ms)

    def sync(self) -> None:
        """As the program does it: what was typed goes along, and texts are made of what came."""
        self.logs.now_ms += 1_000
        gather(self.desk)
        push(self.replica, self.logs)
        pull(self.replica, self.logs)
        refresh(self.desk)

    def text(self, document: RecordId) -> str:
        return show(self.desk, document)

    def open(self, document: RecordId) -> Writing:
        return open_document(self.desk, document, salt())

    def write(self, document: RecordId, text: str) -> None:
        write(self.desk, document, text, salt())

    def replace(self, document: RecordId, old: str, new: str) -> None:
        """Edits the first place that says ``old``."""
        text = self.text(document)
        assert old in text
        self.write(document, text.replace(old, new, 1))

    def reopen(self) -> None:
        self.replica.close()
        self.replica = open_replica(self.replica.file.parent, KEY, self.logs.now_ms)


@dataclass
class Together:
    """Amina leads the pod; Olga and Chidi are in it."""

    folder: Path
    logs: ServerLogs = field(default_factory=ServerLogs)
    people: list[Member] = field(default_factory=list)
    pod: RecordId = field(init=False)

    def __post_init__(self) -> None:
        named = [(name, self.logs.member(name, country)) for name, country in
                 (("Amina", "KE"), ("Olga", "UA"), ("Chidi", "NG"))]  # fmt: skip
        self.pod = self.open_pod(named[0][1], *(member for _, member in named[1:]))
        for name, member in named:
            device = self.logs.device(member)
            replica = new_replica(self.folder / name.lower(), member, device)
            self.people.append(Member(self.logs, member, device, replica))
        self.sync()

    def open_pod(self, facilitator: RecordId, *members: RecordId) -> RecordId:
        fields: dict[int, Value] = {
            PodField.NAME: "Safe births",
            PodField.FACILITATORS: [[facilitator.hex()], []],
            PodField.MEMBERS: [[each.hex() for each in (facilitator, *members)], []],
        }
        return self.logs.open_card(Kind.POD, fields)

    @property
    def amina(self) -> Member:
        return self.people[0]

    @property
    def olga(self) -> Member:
        return self.people[1]

    @property
    def chidi(self) -> Member:
        return self.people[2]

    def sync(self, rounds: int = 2) -> None:
        """Everybody, until everybody has everything."""
        for _ in range(rounds):
            for each in self.people:
                each.sync()

    def document(self, text: str = "", title: str = "Hand hygiene") -> RecordId:
        """Begun by Amina, and at everybody's."""
        found = new_document(self.amina.desk, self.pod, title, "", "en", salt())
        if text:
            self.amina.write(found, text)
        self.sync()
        return found

    def close(self) -> None:
        for each in self.people:
            each.replica.close()

    @property
    def number(self) -> int:
        """Of the pod's log."""
        return next(number for number, scope in self.logs.scopes.items() if scope.id == card_scope(self.pod))


@contextmanager
def refused(code: str) -> Iterator[None]:
    """What is done within is refused for this reason."""
    with pytest.raises(Refused) as caught:
        yield
    assert caught.value.code == code
