"""People of a community with a real server in the same process: who leads a pod, who is in it, who is not, and who decides."""

import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Self

import pytest

from gllapp.platform.folders import new_profile_id
from gllapp.usecases.pods import joining, proposing
from gllapp.usecases.pods.directory import list_pods
from gllapp.usecases.pods.proposing import Wish
from gllcore.errors import Refused
from gllcore.ids import ID_BYTES, RecordId
from gllcore.model.people import Role
from gllcore.model.pods import Form
from tests.reconciliation.yard import Seat, Yard
from tests.server.conversation import PASSWORD, ManualClock

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


NAMES = ("amina", "bruno", "chidi", "dede", "mona")


def email_of(name: str) -> str:
    return f"{name}@example.org"


@dataclass
class House:
    """Amina and Bruno lead a pod, Chidi is in it, Dede is not; Mona is a moderator."""

    yard: Yard
    people: Sequence[Seat]
    pod: RecordId

    def __post_init__(self) -> None:
        self.amina, self.bruno, self.chidi, self.dede, self.mona = self.people

    @classmethod
    def built(cls, yard: Yard) -> Self:
        seats = [yard.join(name) for name in NAMES[:-1]]
        yard.community.accounts.add(email_of(NAMES[-1]), "Mona", PASSWORD, Role.MODERATOR)
        seats.append(yard.take_seat(NAMES[-1], email_of(NAMES[-1])))
        house = cls(yard, seats, RecordId(bytes(ID_BYTES)))
        for seat in house.people:
            new_profile_id(seat.folder)
        house.everybody()
        house.pod = house.open_pod()
        house.let_in(house.chidi)
        return house

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


@dataclass(frozen=True, slots=True)
class Mould:
    """A house that was built once, in a folder where nobody is any more: each test has a copy, for building takes fifty syncs."""

    folder: Path
    ms: int
    pod: RecordId

    @classmethod
    def made(cls, folder: Path) -> Self:
        yard = Yard(folder)
        try:
            house = House.built(yard)
        finally:
            yard.close()
        return cls(folder, yard.clock.ms, house.pod)

    @contextmanager
    def copy(self, folder: Path) -> Iterator[House]:
        shutil.copytree(self.folder, folder, dirs_exist_ok=True)
        yard = Yard(folder, ManualClock(self.ms))
        try:
            yield House(yard, [yard.come_back(name, email_of(name)) for name in NAMES], self.pod)
        finally:
            yard.close()


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
