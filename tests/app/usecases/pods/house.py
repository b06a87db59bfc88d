"""People of a community with a real server in the same process: who leads a pod, who is in it, who is not, and who decides."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from gllapp.platform.folders import new_profile_id
from gllapp.usecases.pods import joining, proposing
from gllapp.usecases.pods.directory import list_pods
from gllapp.usecases.pods.proposing import Wish
from gllcore.errors import Refused
from gllcore.ids import RecordId
from gllcore.model.people import Role
from gllcore.model.pods import Form
from tests.reconciliation.yard import Seat, Yard
from tests.server.conversation import PASSWORD

POD = "Safe births"


def member(seat: Seat) -> RecordId:
    return seat.desk.replica.profile().member


def wish(*facilitators: Seat, name: str = POD, form: Form = Form.POD) -> Wish:
    return Wish(
        form=form,
        name=name,
        purpose="A checklist that fits our wards.",
        area="maternal_health",
        languages=("fr", "en"),
        facilitators=tuple(map(member, facilitators)),
        rules=True,
    )


@dataclass
class House:
    """Amina and Bruno lead a pod, Chidi is in it, Dede is not; Mona is a moderator."""

    yard: Yard

    def __post_init__(self) -> None:
        self.amina, self.bruno, self.chidi, self.dede = map(
            self.yard.join, ("amina", "bruno", "chidi", "dede")
        )
        self.yard.community.accounts.add("mona@example.org", "Mona", PASSWORD, Role.MODERATOR)
        self.mona = self.yard.take_seat("mona", "mona@example.org")
        for seat in self.people:
            new_profile_id(seat.folder)
        self.everybody()
        self.pod = self.open_pod()
        self.let_in(self.chidi)

    @property
    def people(self) -> tuple[Seat, ...]:
        return self.amina, self.bruno, self.chidi, self.dede, self.mona

    def everybody(self) -> None:
        """Twice round, so that what anybody has sent is at everybody's."""
        for _ in range(2):
            for seat in self.people:
                self.yard.clock.ms += 1_000
                seat.synced()

    def open_pod(self, name: str = POD) -> RecordId:
        proposal = proposing.propose(self.amina.desk, wish(self.amina, self.bruno, name=name))
        self.everybody()
        proposing.approve(self.mona.desk, proposal)
        self.everybody()
        return next(row.pod.id for row in list_pods(self.amina.desk) if row.pod.name == name)

    def let_in(self, seat: Seat) -> None:
        joining.invite(self.amina.desk, self.pod, member(seat))
        self.everybody()

    def remove(self, seat: Seat) -> None:
        joining.remove_member(self.amina.desk, self.pod, member(seat))
        self.amina.synced()


def a_file(folder: Path, name: str = "checklist.pdf", content: bytes = b"%PDF-1.4 a checklist") -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


@contextmanager
def refused(code: str) -> Iterator[None]:
    """What is done within is refused for this reason."""
    with pytest.raises(Refused) as caught:
        yield
    assert caught.value.code == code, caught.value.code
